#include "core/pack/reader.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace redress::reading {
namespace {

Case caseOf(xml::Element const& element) {
    return parseCase(element["case"]).value_or(Case::nominative);
}

Sentence inlines(xml::Element const& element);

Inline item(xml::Element const& element) {
    if (element.name == "tab") return {Tabulator{}};
    if (element.name == "row-number") return {RowNumber{}};
    if (element.name == "value")
        return {Value{element["question"], caseOf(element), element["format"],
                      element.placeOf("question")}};
    if (element.name == "gender")
        return {GenderWords{element["of"], element["male"], element["female"], element["unknown"],
                            element.placeOf("of")}};
    if (element.name == "count")
        return {Count{element["of"], element["one"],
                      element["few"].empty() ? element["many"] : element["few"], element["many"],
                      element.placeOf("of")}};
    if (element.name == "cite")
        return {Cite{element["act"], words(element["provisions"]),
                     element["form"] == "words" ? CitationForm::words : CitationForm::brief,
                     caseOf(element), element.placeOf("act")}};
    if (element.name == "enclosure")
        return {MentionedEnclosure{element["of"], condition(element), caseOf(element),
                                   element.placeOf("of")}};
    if (element.name == "authority")
        return {AuthorityName{element["id"], element["of"], caseOf(element), element.place()}};
    return {IfWords{condition(element), inlines(element)}};
}

Sentence inlines(xml::Element const& element) {
    Sentence result;
    for (xml::Element::Content const& content : element.content) {
        if (content.element && content.element->name == "gloss") continue;
        auto* const before = result.empty() ? nullptr : std::get_if<Prose>(&result.back().item);
        if (content.element)
            result.push_back(item(*content.element));
        else if (before) // a gloss stood between
            before->text = foldedSpace(before->text + content.text);
        else
            result.push_back({Prose{foldedSpace(content.text)}});
    }
    return result;
}

/// Takes the space off the paragraph's ends.
Sentence trimmed(Sentence content) {
    if (content.empty()) return content;
    if (auto* first = std::get_if<Prose>(&content.front().item))
        if (!first->text.empty() && first->text.front() == ' ') first->text.erase(0, 1);
    if (auto* last = std::get_if<Prose>(&content.back().item))
        if (!last->text.empty() && last->text.back() == ' ') last->text.pop_back();
    return content;
}

constexpr std::array<std::pair<std::string_view, Group::Kind>, 3> kinds{
    {{"chronology", Group::Kind::chronology},
     {"event", Group::Kind::event},
     {"enclosures", Group::Kind::enclosures}}};

Flow flowItem(xml::Element const& element) {
    if (element.name == "p")
        return {ParagraphTemplate{element["id"], element["style"], condition(element),
                                  sentence(element), references(element, "because"),
                                  element["plain"] == "yes", sentence(element.child("gloss")),
                                  element.placeOf("id")}};
    if (element.name == "answer-paragraphs")
        return {AnswerParagraphs{element["id"], element["question"], element["style"],
                                 condition(element), element.placeOf("id")}};
    if (element.name == "repeat")
        return {
            Repeat{element["list"], condition(element), flow(element), element.placeOf("list")}};
    if (element.name == "include")
        return {Include{element["clause"], condition(element), element.placeOf("clause")}};
    auto const named = std::find_if(kinds.begin(), kinds.end(),
                                    [&](auto const& kind) { return kind.first == element.name; });
    Group::Kind const kind = named == kinds.end() ? Group::Kind::section : named->second;
    return {Group{condition(element), flow(element), element.place(), kind, element["of"]}};
}

} // namespace

Sentence sentence(xml::Element const& element) { return trimmed(inlines(element)); }

FlowContent flow(xml::Element const& text) {
    FlowContent result;
    for (xml::Element const* child : text.children())
        result.push_back(flowItem(*child));
    return result;
}

Clause clause(xml::Element const& root, Diagnostics& diagnostics) {
    return {root["id"],
            root["ground"],
            localised(root.child("name"), diagnostics),
            condition(root),
            questionGroups(root.child("questions"), diagnostics),
            flow(root.child("text")),
            evidence(root),
            root.placeOf("id")};
}

LetterTemplate letter(xml::Element const& root, Diagnostics& diagnostics) {
    return {root["id"],
            localised(root.child("name"), diagnostics),
            root["title"],
            root["file-name"],
            questionGroups(root.child("questions"), diagnostics),
            flow(root.child("text")),
            evidence(root),
            root.placeOf("id"),
            std::atoi(root["longest-gap"].c_str())};
}

} // namespace redress::reading
