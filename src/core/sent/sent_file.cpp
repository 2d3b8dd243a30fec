#include "core/sent/sent_file.hpp"

#include "core/language/utf8.hpp"
#include "core/xml/element.hpp"

#include <algorithm>

namespace redress {
namespace {

using xml::Kind;
using xml::Occurs;

xml::Grammar makeSentGrammar() {
    xml::Grammar grammar;
    grammar.rules.push_back(
        {"number",
         "number",
         "A number that was received for the letter.",
         {{"kind", Kind::choice, true, "", {"kusp", "talon", "incoming", "tracking"}}},
         {},
         true,
         true});
    grammar.rules.push_back({"reply",
                             "reply",
                             "What came back.",
                             {{"day", Kind::date, true, "On which it came.", {}},
                              {"kind",
                               Kind::choice,
                               true,
                               "",
                               {"full", "partial", "refusal", "forwarded", "extended", "progress"}},
                              {"to", Kind::text, false, "Forwarded: to whom.", {}},
                              {"number", Kind::text, false, "Of the answer.", {}},
                              {"registered",
                               Kind::date,
                               false,
                               "Forwarded: the day the other body registered it.",
                               {}}},
                             {}});
    grammar.rules.push_back(
        {"sent",
         "sent",
         "That a letter was sent, and what came of it.",
         {{"letter", Kind::id, true, "", {}},
          {"pack", Kind::id, true, "", {}},
          {"on", Kind::date, true, "The day it was sent.", {}},
          {"how",
           Kind::choice,
           true,
           "",
           {"in-person", "registered-post", "email", "online-form", "telephone"}},
          {"to", Kind::text, false, "The body.", {}},
          {"received", Kind::date, false, "The day the authority received it.", {}},
          {"registered", Kind::date, false, "The day the authority registered it.", {}}},
         {{"number", Occurs::any}, {"reply", Occurs::any}}});
    grammar.roots.emplace_back("sent");
    return grammar;
}

/// The grammar has checked what is there.
Sent sentIn(xml::Element const& root) {
    Sent sent;
    sent.letter = root["letter"];
    sent.pack = root["pack"];
    sent.on = parseDate(root["on"]).value_or(Date());
    sent.how = parseChannel(root["how"]).value_or(Channel::inPerson);
    sent.to = root["to"];
    sent.received = parseDate(root["received"]);
    sent.registered = parseDate(root["registered"]);
    for (xml::Element const* number : root.children("number"))
        sent.numbers.push_back({parseNumberKind((*number)["kind"]).value_or(NumberKind::incoming),
                                trimmed(number->text())});
    for (xml::Element const* reply : root.children("reply"))
        sent.replies.push_back({parseDate((*reply)["day"]).value_or(Date()),
                                parseReplyKind((*reply)["kind"]).value_or(ReplyKind::full),
                                (*reply)["to"], (*reply)["number"],
                                parseDate((*reply)["registered"])});
    return sent;
}

SentPlaces placesIn(xml::Element const& root) {
    SentPlaces places{root.placeOf("on"), root.placeOf("received"), root.placeOf("registered"), {}};
    for (xml::Element const* reply : root.children("reply"))
        places.replies.push_back(reply->placeOf("day"));
    return places;
}

/// A day that is well written and not in the calendar is told as that, and not as a wrong value.
void reportNoSuchDays(xml::Element const& element, Diagnostics& diagnostics) {
    for (char const* name : {"on", "day", "received", "registered"}) {
        std::string const& day = element[name];
        if (!parseDate(day) && dayWritten(day))
            diagnostics.error(Code::noSuchDay, element.placeOf(name), {day});
    }
    for (xml::Element const* child : element.children())
        reportNoSuchDays(*child, diagnostics);
}

void inOrder(std::vector<Reply>& replies) {
    std::stable_sort(replies.begin(), replies.end(), [](Reply const& one, Reply const& other) {
        return dayNumber(one.day) < dayNumber(other.day);
    });
}

void add(xml::Element& element, char const* name, std::string const& value) {
    if (!value.empty()) element.attributes.push_back({name, value, 0, 0});
}
void add(xml::Element& element, char const* name, std::optional<Date> const& day) {
    if (day) add(element, name, isoDate(*day));
}

} // namespace

xml::Grammar const& sentGrammar() {
    static xml::Grammar const grammar = makeSentGrammar();
    return grammar;
}

std::optional<Sent> readSent(std::string_view text, std::string const& name, Date today,
                             Diagnostics& diagnostics) {
    Diagnostics found;
    std::optional<Sent> sent;
    xml::Element const root = xml::parse(text, name, found);
    reportNoSuchDays(root, found);
    if (!found.hasErrors() && xml::check(root, sentGrammar(), found)) {
        sent = sentIn(root);
        checkDays(*sent, today, placesIn(root), found);
        for (xml::Element const* reply : root.children("reply"))
            if ((*reply)["kind"] == "forwarded" && (*reply)["to"].empty())
                found.error(Code::missingAttribute, reply->place(), {"to", "reply"});
        inOrder(sent->replies);
    }
    if (found.hasErrors()) sent.reset();
    diagnostics.append(found);
    return sent;
}

std::string writeSent(Sent const& sent) {
    xml::Element root = xml::make("sent", {{"letter", sent.letter},
                                           {"pack", sent.pack},
                                           {"on", isoDate(sent.on)},
                                           {"how", nameOf(sent.how)}});
    add(root, "to", sent.to);
    add(root, "received", sent.received);
    add(root, "registered", sent.registered);
    for (ReceivedNumber const& number : sent.numbers)
        xml::append(root, xml::make("number", {{"kind", nameOf(number.kind)}}, number.number));
    std::vector<Reply> replies = sent.replies;
    inOrder(replies);
    for (Reply const& reply : replies) {
        xml::Element& element = xml::append(
            root, xml::make("reply", {{"day", isoDate(reply.day)}, {"kind", nameOf(reply.kind)}}));
        add(element, "to", reply.to);
        add(element, "number", reply.number);
        add(element, "registered", reply.registered);
    }
    return xml::write(root);
}

} // namespace redress
