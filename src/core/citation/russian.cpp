#include "core/citation/style.hpp"
#include "core/citation/units.hpp"
#include "core/language/language.hpp"

#include <array>

namespace redress {
namespace {

/// A unit of a Russian act: its abbreviation, which never declines, and the word in the six cases,
/// singular and plural.
struct Unit {
    std::string_view id;
    std::string_view abbreviation;
    std::array<std::string_view, 6> singular;
    std::array<std::string_view, 6> plural;
};

constexpr std::array<Unit, 6> units{{
    {"article",
     "ст.",
     {"статья", "статьи", "статье", "статью", "статьей", "статье"},
     {"статьи", "статей", "статьям", "статьи", "статьями", "статьях"}},
    {"part",
     "ч.",
     {"часть", "части", "части", "часть", "частью", "части"},
     {"части", "частей", "частям", "части", "частями", "частях"}},
    {"point",
     "п.",
     {"пункт", "пункта", "пункту", "пункт", "пунктом", "пункте"},
     {"пункты", "пунктов", "пунктам", "пункты", "пунктами", "пунктах"}},
    {"subpoint",
     "подп.",
     {"подпункт", "подпункта", "подпункту", "подпункт", "подпунктом", "подпункте"},
     {"подпункты", "подпунктов", "подпунктам", "подпункты", "подпунктами", "подпунктах"}},
    {"paragraph",
     "абз.",
     {"абзац", "абзаца", "абзацу", "абзац", "абзацем", "абзаце"},
     {"абзацы", "абзацев", "абзацам", "абзацы", "абзацами", "абзацах"}},
    {"chapter",
     "гл.",
     {"глава", "главы", "главе", "главу", "главой", "главе"},
     {"главы", "глав", "главам", "главы", "главами", "главах"}},
}};

Unit const* find(std::string_view id) {
    for (Unit const& unit : units)
        if (unit.id == id) return &unit;
    return nullptr;
}

std::string word(std::string const& unit, CitationForm form, Case grammaticalCase, bool many) {
    Unit const* const known = find(unit);
    if (!known) return unit;
    if (form == CitationForm::brief) return std::string(known->abbreviation);
    auto const index = static_cast<std::size_t>(grammaticalCase);
    return std::string(many ? known->plural[index] : known->singular[index]);
}

/// From the smallest unit up: "п. 1 и 2 ч. 1 ст. 12"; in words only the first takes the case.
/// A lettered unit stands in quotation marks: "п. «а»".
std::vector<std::string> written(std::vector<std::string> numbers) {
    for (std::string& number : numbers)
        if (!number.empty() && (number.front() < '0' || number.front() > '9'))
            number = "«" + number + "»";
    return numbers;
}

std::string groupText(PinpointGroup const& group, CitationForm form, Case grammaticalCase) {
    std::string text = word(group.unit, form, grammaticalCase, group.numbers.size() > 1) + ' ' +
                       enumerated(written(group.numbers), "ru-RU");
    for (auto parent = group.parents.rbegin(); parent != group.parents.rend(); ++parent)
        text += ' ' + word(parent->first, form, Case::genitive, false) + ' ' + parent->second;
    return text;
}

std::string pinpoint(Provision const& provision) {
    auto const groups = grouped({&provision});
    return groups.empty() ? std::string()
                          : groupText(groups.front(), CitationForm::brief, Case::nominative);
}

std::string cite(Act const& act, std::vector<Provision const*> const& provisions,
                 CitationForm citationForm, Case grammaticalCase, Mention mention) {
    std::vector<std::string> parts;
    bool lists = false;
    for (PinpointGroup const& group : grouped(provisions)) {
        parts.push_back(groupText(group, citationForm, grammaticalCase));
        lists = lists || group.numbers.size() > 1;
    }
    // "и" inside a part and between parts would not be told apart.
    std::string text;
    if (lists)
        for (std::string const& part : parts)
            text += (text.empty() ? "" : ", ") + part;
    else
        text = enumerated(parts, "ru-RU");
    Case const actCase = parts.empty() ? grammaticalCase : Case::genitive;
    if (!text.empty()) text += ' ';
    if (mention == Mention::later) return text + formOf(act.shortTitle, actCase);
    std::string const announced = formOf(act.shortTitle, Case::nominative);
    text += formOf(act.title, actCase);
    bool const same = announced == formOf(act.title, Case::nominative);
    return same || mention == Mention::only ? text : text + " (далее — " + announced + ')';
}

std::string unit(std::string const& word) {
    for (Unit const& candidate : units) {
        std::string_view const abbreviation =
            candidate.abbreviation.substr(0, candidate.abbreviation.size() - 1);
        bool known = word == abbreviation || word == candidate.abbreviation;
        for (std::string_view const form : candidate.singular)
            known = known || word == form;
        for (std::string_view const form : candidate.plural)
            known = known || word == form;
        if (known) return std::string(candidate.abbreviation);
    }
    return {};
}

} // namespace

CitationStyle const& russianStyle() {
    static CitationStyle const style{pinpoint, cite, unit, "ru-RU"};
    return style;
}

} // namespace redress
