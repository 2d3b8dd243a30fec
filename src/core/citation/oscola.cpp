#include "core/citation/british_names.hpp"
#include "core/citation/style.hpp"
#include "core/language/language.hpp"

#include <algorithm>
#include <array>

namespace redress {
namespace {

/// A unit, abbreviated and in words; what people write besides.
struct Unit {
    std::string_view id;
    std::string_view abbreviation;
    std::string_view plural;
    std::string_view word;
    std::string_view words;
    std::array<std::string_view, 2> besides;
    std::size_t rank; ///< schedules, sections, regulations … never hold each other
};

constexpr std::array<Unit, 10> units{{
    {"schedule", "sch", "schs", "schedule", "schedules", {"sched", "scheds"}, 2},
    {"part", "pt", "pts", "part", "parts", {}, 0},
    {"chapter", "ch", "chs", "chapter", "chapters", {}, 1},
    {"section", "s", "ss", "section", "sections", {"sec", "secs"}, 2},
    {"regulation", "reg", "regs", "regulation", "regulations", {}, 2},
    {"article", "art", "arts", "article", "articles", {}, 2},
    {"rule", "r", "rr", "rule", "rules", {}, 2},
    {"subsection", "subs", "subss", "subsection", "subsections", {"subsec", "subsecs"}, 3},
    {"paragraph", "para", "paras", "paragraph", "paragraphs", {}, 4},
    {"subparagraph", "subpara", "subparas", "subparagraph", "subparagraphs", {}, 5},
}};

/// Paragraphs are named under a schedule and bracketed under a section or regulation.
bool isNamed(Places const& places, std::size_t i) {
    if (i == 0) return true;
    return places[i].first == "part" || places[i].first == "chapter" ||
           (places[i].first == "paragraph" &&
            (places[i - 1].first == "schedule" || places[i - 1].first == "part"));
}

/// "sch 3 para 2(6A)(a)" in named steps: {"schedule", "3"}, {"paragraph", "2(6A)(a)"}.
Places named(Places const& places) {
    Places steps;
    for (std::size_t i = 0; i < places.size(); ++i) {
        std::string const& number = places[i].second;
        // "subsection 12(1B)" is how some people write of a section.
        if (i == 0 && places[i].first == "subsection") {
            steps.emplace_back("section", number);
            continue;
        }
        if (isNamed(places, i))
            steps.push_back(places[i]);
        else
            steps.back().second += number.find('(') == 0 ? number : '(' + number + ')';
    }
    return steps;
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

Places unnamed(Places const& steps) {
    Places places;
    for (auto const& [unit, number] : steps) {
        std::vector<std::string> const parts = bracketed(number);
        places.emplace_back(unit, parts.front());
        for (std::size_t i = 1; i < parts.size(); ++i)
            places.emplace_back("subsection", parts[i].substr(1, parts[i].size() - 2));
    }
    return places;
}

std::string stepName(std::string const& unit, CitationForm form, bool many) {
    for (Unit const& known : units) {
        if (known.id != unit) continue;
        if (form == CitationForm::brief)
            return std::string(many ? known.plural : known.abbreviation);
        return std::string(many ? known.words : known.word);
    }
    return unit;
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
struct Group {
    Places parents;
    std::string unit;
    std::vector<std::string> numbers;
    std::vector<Provision const*> provisions;
};

std::vector<Group> groupsOf(std::vector<Provision const*> const& provisions) {
    std::vector<Group> groups;
    for (Provision const* provision : provisions) {
        Places parents = named(placesOf(*provision));
        if (parents.empty()) continue;
        auto const [unit, number] = parents.back();
        parents.pop_back();
        if (groups.empty() || groups.back().unit != unit || groups.back().parents != parents)
            groups.push_back({parents, unit, {}, {}});
        groups.back().numbers.push_back(number);
        groups.back().provisions.push_back(provision);
    }
    return groups;
}

/// "12(1)–(3) and 29(1)", with another mark around each number where `mark` gives one.
std::vector<std::string> numbersOf(Act const& act, Group const& group,
                                   std::string (*mark)(std::string const&)) {
    std::vector<std::string> const numbers = withoutRepeats(group.numbers);
    std::vector<std::string> texts;
    for (auto const& [from, to] : spans(numbers.size(), [&](std::size_t i) {
             return areNeighbours(act, *group.provisions[i], *group.provisions[i + 1]);
         }))
        texts.push_back(mark(numbers[from]) + (from == to ? "" : "–" + mark(numbers[to])));
    return texts;
}

std::string plain(std::string const& number) { return number; }
std::string inSquareBrackets(std::string const& number) { return '[' + number + ']'; }

/// Abbreviated "sch 3 para 25"; in words "paragraph 25 of schedule 3".
std::string groupText(Act const& act, Group const& group, CitationForm form) {
    std::string const last = stepName(group.unit, form, areMany(group.numbers)) + ' ' +
                             enumerated(numbersOf(act, group, plain), "en-GB");
    std::string text;
    if (form == CitationForm::brief) {
        for (auto const& [unit, number] : group.parents)
            text += stepName(unit, form, false) + ' ' + number + ' ';
        return text + last;
    }
    text = last;
    for (auto parent = group.parents.rbegin(); parent != group.parents.rend(); ++parent)
        text += " of " + stepName(parent->first, form, false) + ' ' + parent->second;
    return text;
}

std::string places(Act const& act, std::vector<Group> const& groups, CitationForm form) {
    std::vector<std::string> texts;
    bool lists = false;
    for (Group const& group : groups) {
        texts.push_back(groupText(act, group, form));
        lists = lists || group.numbers.size() > 1;
    }
    return joinedInEnglish(texts, lists);
}

/// Paragraphs of a judgment: "[45]–[47], [115]".
std::string paragraphs(Act const& act, std::vector<Group> const& groups) {
    std::string text;
    for (Group const& group : groups)
        for (std::string const& number : numbersOf(act, group, inSquareBrackets))
            text += (text.empty() ? "" : ", ") + number;
    return text;
}

std::string pinpoint(Act const& act, std::vector<Provision const*> const& provisions) {
    std::vector<Group> const groups = groupsOf(provisions);
    return act.kind == ActKind::judgment ? paragraphs(act, groups)
                                         : places(act, groups, CitationForm::brief);
}

/// The name in italics, the neutral citation and the report behind it where they have yet to be
/// given. The short name is a part of the whole one and need not be announced.
CitationText citeCase(CitationRequest const& request) {
    Act const& act = *request.act;
    bool const later = request.mention == Mention::later;
    std::vector<Group> const groups = groupsOf(request.provisions);
    bool const words = request.form == CitationForm::words && !groups.empty();
    CitationText result;
    if (words) result.add(places(act, groups, CitationForm::words) + " of ");
    result.addItalic(formOf(later ? act.shortTitle : act.title, Case::nominative));
    if (!later && !act.number.empty()) result.add(' ' + act.number);
    if (!words && !groups.empty()) result.add(' ' + paragraphs(act, groups));
    return result;
}

/// An instrument's number follows the title, that of an Act of the Scottish Parliament stands in
/// brackets, together with the short form where one is announced.
std::string nameOf(Act const& act, Mention mention) {
    std::string const announced = formOf(act.shortTitle, Case::nominative);
    if (mention == Mention::later) return announced;
    std::string name = formOf(act.title, Case::nominative);
    bool const inBrackets = act.number.rfind("asp", 0) == 0;
    std::string brackets = inBrackets ? act.number : std::string();
    if (announced != name && mention == Mention::first)
        brackets += (brackets.empty() ? "" : ", ") + announced;
    if (!act.number.empty() && !inBrackets) name += ", " + act.number;
    return brackets.empty() ? name : name + " (" + brackets + ')';
}

/// A paragraph is of a schedule, which is one to an Act; a section is of the Act.
bool areInSchedules(std::vector<Group> const& groups) {
    return std::all_of(groups.begin(), groups.end(), [](Group const& group) {
        return !group.parents.empty() && group.parents.front().first == "schedule";
    });
}

CitationText cite(CitationRequest const& request) {
    Act const& act = *request.act;
    if (act.kind == ActKind::judgment) return citeCase(request);
    std::string const name = nameOf(act, request.mention);
    std::vector<Group> const groups = groupsOf(request.provisions);
    if (groups.empty()) return {name, {}};
    std::string const where = places(act, groups, request.form);
    if (request.form == CitationForm::brief) return {name + ", " + where, {}};
    return {where + (areInSchedules(groups) ? " to the " : " of the ") + name, {}};
}

/// English words have one case.
std::optional<Case> governed(std::string_view) { return std::nullopt; }

std::vector<UnitWords> unitWords() {
    std::vector<UnitWords> result;
    for (Unit const& unit : units) {
        UnitWords words{std::string(unit.id), std::string(unit.abbreviation), {}, unit.rank};
        for (std::string_view const form : {unit.abbreviation, unit.plural, unit.word, unit.words,
                                            unit.besides[0], unit.besides[1]})
            if (!form.empty()) words.words.emplace_back(form);
        result.push_back(std::move(words));
    }
    return result;
}

} // namespace

CitationStyle const& oscolaStyle() {
    static CitationStyle const style{"oscola",
                                     "en-GB",
                                     cite,
                                     cite,
                                     pinpoint,
                                     governed,
                                     unitWords(),
                                     2,
                                     Numbering::bracketed,
                                     {"of", "to", "in", "under", "the"},
                                     named,
                                     unnamed,
                                     britishNames};
    return style;
}

} // namespace redress
