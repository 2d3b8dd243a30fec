#include "core/pack/reader.hpp"

#include <array>

namespace redress {
namespace {

constexpr std::array<std::string_view, 13> typeNames{
    "text",   "long-text", "date",      "time",  "choice", "choices",    "yes-no",
    "person", "address",   "telephone", "email", "list",   "designation"};

} // namespace

std::optional<QuestionType> parseQuestionType(std::string_view name) {
    for (std::size_t i = 0; i < typeNames.size(); ++i)
        if (typeNames[i] == name) return static_cast<QuestionType>(i);
    return std::nullopt;
}

Personal usuallyPersonal(QuestionType type) {
    switch (type) {
    case QuestionType::person:
        return Personal::name;
    case QuestionType::address:
        return Personal::address;
    case QuestionType::telephone:
        return Personal::number;
    case QuestionType::email:
        return Personal::words;
    default:
        return Personal::no;
    }
}

std::string_view nameOf(QuestionType type) { return typeNames[static_cast<std::size_t>(type)]; }

} // namespace redress

namespace redress::reading {
namespace {

BodyAspect aspect(std::string const& name) {
    return name == "head"     ? BodyAspect::head
           : name == "region" ? BodyAspect::region
           : name == "place"  ? BodyAspect::place
                              : BodyAspect::name;
}

Personal personal(std::string const& said, QuestionType type) {
    return said == "no"        ? Personal::no
           : said == "words"   ? Personal::words
           : said == "name"    ? Personal::name
           : said == "address" ? Personal::address
           : said == "number"  ? Personal::number
                               : usuallyPersonal(type);
}

Question question(xml::Element const& element, Diagnostics& diagnostics) {
    Question result;
    result.id = element["id"];
    result.type = parseQuestionType(element["type"]).value_or(QuestionType::text);
    result.label = localised(element.child("label"), diagnostics);
    result.hint = localised(element.child("hint"), diagnostics);
    result.required = element["required"] == "yes";
    result.when = condition(element);
    result.asks = references(element, "asks");
    result.offer = {words(element["offers"]), aspect(element["offers-as"]),
                    words(element["judges"]),
                    element.placeOf(element.has("offers") ? "offers" : "judges")};
    result.initial = element["initial"];
    result.situation = element["situation"] == "yes";
    result.incident = element["incident"] == "yes";
    result.event = element["event"] == "yes";
    result.time = element["time"];
    result.after = words(element["after"]);
    result.personal = personal(element["personal"], result.type);
    result.place = element.placeOf("id");
    for (xml::Element const* option : element.children("option"))
        result.options.push_back(
            {(*option)["id"], localised(*option, diagnostics), option->placeOf("id")});
    for (xml::Element const* column : element.children("question"))
        result.columns.push_back(question(*column, diagnostics));
    return result;
}

} // namespace

std::vector<QuestionGroup> questionGroups(xml::Element const& questions, Diagnostics& diagnostics) {
    std::vector<QuestionGroup> result;
    for (xml::Element const* element : questions.children("group")) {
        QuestionGroup group;
        group.id = (*element)["id"];
        group.title = localised(element->child("title"), diagnostics);
        group.when = condition(*element);
        group.place = element->placeOf("id");
        for (xml::Element const* child : element->children("question"))
            group.questions.push_back(question(*child, diagnostics));
        result.push_back(std::move(group));
    }
    return result;
}

} // namespace redress::reading
