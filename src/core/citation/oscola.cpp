#include "core/citation/style.hpp"
#include "core/citation/units.hpp"
#include "core/language/language.hpp"

#include <array>

namespace redress {
namespace {

/// A unit that is named; the smaller ones stand in round brackets behind its number.
struct Unit {
    std::string_view id;
    std::string_view abbreviation;
    std::string_view plural;
    std::string_view word;
    std::string_view words;
};

constexpr std::array<Unit, 8> units{{
    {"section", "s", "ss", "section", "sections"},
    {"schedule", "sch", "schs", "schedule", "schedules"},
    {"paragraph", "para", "paras", "paragraph", "paragraphs"},
    {"regulation", "reg", "regs", "regulation", "regulations"},
    {"article", "art", "arts", "article", "articles"},
    {"part", "pt", "pts", "part", "parts"},
    {"chapter", "ch", "chs", "chapter", "chapters"},
    {"rule", "r", "rr", "rule", "rules"},
}};

Unit const* find(std::string_view id) {
    for (Unit const& unit : units)
        if (unit.id == id) return &unit;
    return nullptr;
}

/// Paragraphs are named under a schedule and bracketed under a section or regulation.
bool isNamed(Places const& places, std::size_t i) {
    if (i == 0) return true;
    return places[i].first == "part" || places[i].first == "chapter" ||
           (places[i].first == "paragraph" &&
            (places[i - 1].first == "schedule" || places[i - 1].first == "part"));
}

/// "sch 3 para 2(6A)(a)" in named steps: {"schedule", "3"}, {"paragraph", "2(6A)(a)"}.
Places namedSteps(Places const& places) {
    Places steps;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (isNamed(places, i))
            steps.push_back(places[i]);
        else
            steps.back().second += '(' + places[i].second + ')';
    }
    return steps;
}

std::string stepName(std::string const& unit, CitationForm form, bool many) {
    Unit const* const known = find(unit);
    if (!known) return unit;
    if (form == CitationForm::brief) return std::string(many ? known->plural : known->abbreviation);
    return std::string(many ? known->words : known->word);
}

/// "12(1A)(a)" in its numbers: "12", "(1A)", "(a)".
std::vector<std::string> bracketed(std::string const& number) {
    std::vector<std::string> parts(1);
    for (char const c : number) {
        if (c == '(') parts.emplace_back();
        parts.back() += c;
    }
    return parts;
}

/// What two numbers share is said once: "12(1A)(a) and (1B)(a)", "3(1)(a) and (b)".
std::vector<std::string> withoutRepeats(std::vector<std::string> const& numbers) {
    std::vector<std::string> result;
    std::vector<std::string> before;
    for (std::string const& number : numbers) {
        std::vector<std::string> const parts = bracketed(number);
        std::size_t shared = 0;
        while (shared + 1 < parts.size() && shared < before.size() &&
               parts[shared] == before[shared])
            ++shared;
        std::string text;
        for (std::size_t i = shared; i < parts.size(); ++i)
            text += parts[i];
        result.push_back(text);
        before = parts;
    }
    return result;
}

bool areMany(std::vector<std::string> const& numbers) {
    for (std::string const& number : numbers)
        if (bracketed(number).front() != bracketed(numbers.front()).front()) return true;
    return false;
}

/// Provisions that differ only in the last named step share its name: "ss 12(1) and 29(1)",
/// "s 12(1A)(a) and (1B)(a)".
std::string pinpoints(std::vector<Provision const*> const& provisions, CitationForm form) {
    std::vector<std::pair<Places, std::vector<std::string>>> groups;
    for (Provision const* provision : provisions) {
        Places steps = namedSteps(placesOf(*provision));
        if (steps.empty()) continue;
        std::string const number = steps.back().second;
        steps.back().second.clear();
        if (!groups.empty() && groups.back().first == steps)
            groups.back().second.push_back(number);
        else
            groups.push_back({steps, {number}});
    }
    std::vector<std::string> texts;
    for (auto const& [steps, numbers] : groups) {
        std::string text;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            bool const last = i + 1 == steps.size();
            text += (i == 0 ? "" : " ") + stepName(steps[i].first, form, last && areMany(numbers)) +
                    ' ' + (last ? enumerated(withoutRepeats(numbers), "en-GB") : steps[i].second);
        }
        texts.push_back(text);
    }
    return enumerated(texts, "en-GB");
}

std::string pinpoint(Provision const& provision) {
    return pinpoints({&provision}, CitationForm::brief);
}

std::string cite(Act const& act, std::vector<Provision const*> const& provisions, CitationForm form,
                 Case, Mention mention) {
    std::string const announced = formOf(act.shortTitle, Case::nominative);
    std::string name = formOf(act.title, Case::nominative);
    if (mention == Mention::later) {
        name = announced;
    } else {
        // An instrument's number follows the title, that of an Act of the Scottish Parliament
        // stands in brackets, together with the short form where one is announced.
        bool const bracketed = act.number.rfind("asp", 0) == 0;
        if (!act.number.empty() && !bracketed) name += ", " + act.number;
        std::string brackets = bracketed ? act.number : std::string();
        if (announced != name && mention != Mention::only)
            brackets += (brackets.empty() ? "" : ", ") + announced;
        if (!brackets.empty()) name += " (" + brackets + ')';
    }
    std::string const places = pinpoints(provisions, form);
    if (places.empty()) return name;
    return form == CitationForm::words ? places + " of the " + name : name + ", " + places;
}

std::string unit(std::string const& word) {
    for (Unit const& candidate : units)
        if (word == candidate.abbreviation || word == candidate.plural || word == candidate.word ||
            word == candidate.words)
            return std::string(candidate.abbreviation);
    return {};
}

} // namespace

CitationStyle const& oscolaStyle() {
    static CitationStyle const style{pinpoint, cite, unit, "en-GB"};
    return style;
}

} // namespace redress
