#include "core/pack/find_question.hpp"
#include "core/pack/reader.hpp"

namespace redress::reading {
namespace {

Call call(xml::Element const& element, Diagnostics& diagnostics) {
    return {element["number"], localised(element.child("name"), diagnostics),
            localised(element.child("say"), diagnostics), evidence(element), element.place()};
}

Emergency emergency(xml::Element const& element, Diagnostics& diagnostics) {
    Emergency result;
    result.when = condition(element);
    result.advice = localised(element.child("advice"), diagnostics);
    for (xml::Element const* child : element.children("call"))
        result.calls.push_back(call(*child, diagnostics));
    result.page = element["page"];
    result.place = element.place();
    return result;
}

Way way(xml::Element const& element, Diagnostics& diagnostics) {
    auto const told = [&](char const* name) { return localised(element.child(name), diagnostics); };
    Way result;
    result.id = element["id"];
    result.letter = element["letter"];
    result.authority = element["authority"];
    result.when = condition(element);
    result.best = {element["best"], element.placeOf("best")};
    result.opens = words(element["opens"]);
    result.closes = element["closes"];
    result.watches = words(element["watches"]);
    result.name = told("name");
    result.addressee = told("addressee");
    result.reason = told("reason");
    result.how = told("how");
    result.early = told("early");
    result.late = told("late");
    result.limit = told("limit");
    result.copies = told("copies");
    result.fee = told("fee");
    result.answer = told("answer");
    result.silence = told("silence");
    result.refusal = told("refusal");
    result.silenceWay = element.child("silence")["way"];
    result.refusalWay = element.child("refusal")["way"];
    for (xml::Element const* child : element.children("give"))
        result.gives.push_back(
            {(*child)["question"], (*child)["value"], child->placeOf("question")});
    result.because = references(element, "because");
    result.evidence = evidence(element);
    result.place = element.placeOf("id");
    return result;
}

Clock clock(xml::Element const& element) {
    return {element["id"],    element["term"],    element["from"],
            element["after"], condition(element), element.placeOf("id")};
}

Sending sending(xml::Element const& element, Diagnostics& diagnostics) {
    Sending result;
    result.letters = words(element["letters"]);
    for (xml::Element const* child : element.children("no-clock"))
        result.dead.push_back({(*child)["how"], localised(*child, diagnostics),
                               references(*child, "because"), evidence(*child), child->place()});
    for (xml::Element const* child : element.children("due"))
        result.dues.push_back({clock(*child), localised(child->child("ask"), diagnostics),
                               child->has("silence"), child->has("maybe"), evidence(*child)});
    result.place = element.placeOf("letters");
    return result;
}

} // namespace

Routes routes(xml::Element const& root, Diagnostics& diagnostics) {
    Routes result;
    result.triage.id = root["id"];
    result.triage.name = localised(root.child("name"), diagnostics);
    result.triage.groups = questionGroups(root.child("questions"), diagnostics);
    result.triage.place = root.placeOf("id");
    result.object = root["object"];
    for (xml::Element const* child : root.children("object"))
        result.objects[(*child)["option"]] = (*child)["authority"];
    for (xml::Element const* child : root.children("emergency"))
        result.emergencies.push_back(emergency(*child, diagnostics));
    for (xml::Element const* child : root.children("clock"))
        result.clocks.push_back(clock(*child));
    for (xml::Element const* child : root.children("contradiction"))
        result.contradictions.push_back(
            {condition(*child), localised(*child, diagnostics), child->place()});
    for (xml::Element const* child : root.children("way"))
        result.ways.push_back(way(*child, diagnostics));
    for (xml::Element const* child : root.children("sent"))
        result.sendings.push_back(sending(*child, diagnostics));
    result.place = root.place();
    return result;
}

} // namespace redress::reading

namespace redress {

Way const* Routes::find(std::string const& wayId) const {
    for (Way const& way : ways)
        if (way.id == wayId) return &way;
    return nullptr;
}

Clock const* Routes::findClock(std::string const& clockId) const {
    for (Clock const& clock : clocks)
        if (clock.id == clockId) return &clock;
    return nullptr;
}

Question const* Routes::findQuestion(std::string const& questionId) const {
    return redress::findQuestion(triage.groups, questionId);
}

} // namespace redress
