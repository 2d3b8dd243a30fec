#include "core/citation/governed.hpp"
#include "core/citation/russian_in_english.hpp"
#include "core/citation/russian_names.hpp"
#include "core/citation/style.hpp"
#include "core/language/language.hpp"

#include <array>

namespace redress {
namespace {

/// A unit of a Russian act: its abbreviation, which never declines, and the word in the six cases,
/// singular and plural; then what people write besides.
struct Unit {
    std::string_view id;
    std::string_view abbreviation;
    std::array<std::string_view, 6> singular;
    std::array<std::string_view, 6> plural;
    std::array<std::string_view, 2> besides;
};

constexpr std::array<Unit, 6> units{{
    {"chapter",
     "гл.",
     {"глава", "главы", "главе", "главу", "главой", "главе"},
     {"главы", "глав", "главам", "главы", "главами", "главах"},
     {"глл", "главою"}},
    {"article",
     "ст.",
     {"статья", "статьи", "статье", "статью", "статьей", "статье"},
     {"статьи", "статей", "статьям", "статьи", "статьями", "статьях"},
     {"стст", "статьею"}},
    {"part",
     "ч.",
     {"часть", "части", "части", "часть", "частью", "части"},
     {"части", "частей", "частям", "части", "частями", "частях"},
     {"чч", "час"}},
    {"point",
     "п.",
     {"пункт", "пункта", "пункту", "пункт", "пунктом", "пункте"},
     {"пункты", "пунктов", "пунктам", "пункты", "пунктами", "пунктах"},
     {"пп", "пкт"}},
    {"subpoint",
     "подп.",
     {"подпункт", "подпункта", "подпункту", "подпункт", "подпунктом", "подпункте"},
     {"подпункты", "подпунктов", "подпунктам", "подпункты", "подпунктами", "подпунктах"},
     {"подпп", "пдп"}},
    {"paragraph",
     "абз.",
     {"абзац", "абзаца", "абзацу", "абзац", "абзацем", "абзаце"},
     {"абзацы", "абзацев", "абзацам", "абзацы", "абзацами", "абзацах"},
     {"абзабз", "абзацом"}},
}};

std::string word(std::string const& unit, CitationForm form, Case grammaticalCase, bool many) {
    for (Unit const& known : units) {
        if (known.id != unit) continue;
        if (form == CitationForm::brief) return std::string(known.abbreviation);
        auto const index = static_cast<std::size_t>(grammaticalCase);
        return std::string(many ? known.plural[index] : known.singular[index]);
    }
    return unit;
}

/// A lettered unit stands in quotation marks: "п. «а»".
std::string written(std::string const& number) {
    return isLettered(number) ? "«" + number + "»" : number;
}

/// From the smallest unit up: "п. 1 и 2 ч. 1 ст. 12"; in words only the first takes the case.
std::string groupText(Act const& act, PinpointGroup const& group, CitationForm form,
                      Case grammaticalCase) {
    std::string text = word(group.unit, form, grammaticalCase, group.provisions.size() > 1) + ' ' +
                       enumerated(numbersOf(act, group.provisions, written), "ru-RU");
    for (auto parent = group.parents.rbegin(); parent != group.parents.rend(); ++parent)
        text +=
            ' ' + word(parent->first, form, Case::genitive, false) + ' ' + written(parent->second);
    return text;
}

std::string places(Act const& act, std::vector<Provision const*> const& provisions,
                   CitationForm form, Case grammaticalCase) {
    std::vector<std::string> parts;
    bool lists = false;
    for (PinpointGroup const& group : grouped(provisions)) {
        parts.push_back(groupText(act, group, form, grammaticalCase));
        lists = lists || group.provisions.size() > 1;
    }
    // "и" inside a part and between parts would not be told apart.
    if (!lists) return enumerated(parts, "ru-RU");
    std::string text;
    for (std::string const& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

std::string pinpoint(Act const& act, std::vector<Provision const*> const& provisions) {
    return places(act, provisions, CitationForm::brief, Case::nominative);
}

CitationText cite(CitationRequest const& request) {
    Act const& act = *request.act;
    std::string text = places(act, request.provisions, request.form, request.grammaticalCase);
    Case const actCase = text.empty() ? request.grammaticalCase : Case::genitive;
    if (!text.empty()) text += ' ';
    if (request.mention == Mention::later) return {text + formOf(act.shortTitle, actCase), {}};
    std::string const announced = formOf(act.shortTitle, Case::nominative);
    text += formOf(act.title, actCase);
    if (request.mention == Mention::first && announced != formOf(act.title, Case::nominative))
        text += " (далее — " + announced + ')';
    return {text, {}};
}

Places asTheyAre(Places const& places) { return places; }

std::vector<UnitWords> unitWords() {
    std::vector<UnitWords> result;
    for (Unit const& unit : units) {
        UnitWords words{std::string(unit.id), std::string(unit.abbreviation), {}, result.size()};
        words.words.emplace_back(unit.abbreviation.substr(0, unit.abbreviation.size() - 1));
        words.words.emplace_back(unit.abbreviation);
        for (std::string_view const form : unit.singular)
            words.words.emplace_back(form);
        for (std::string_view const form : unit.plural)
            words.words.emplace_back(form);
        for (std::string_view const form : unit.besides)
            words.words.emplace_back(form);
        result.push_back(std::move(words));
    }
    return result;
}

} // namespace

CitationStyle const& russianStyle() {
    static CitationStyle const style{
        "russian",         "ru-RU",     cite,        citeRussianInEnglish, pinpoint,
        governedInRussian, unitWords(), 1,           Numbering::decimal,   {},
        asTheyAre,         asTheyAre,   russianNames};
    return style;
}

} // namespace redress
