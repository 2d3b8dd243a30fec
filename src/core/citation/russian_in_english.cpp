#include "core/citation/russian_in_english.hpp"

#include "core/citation/units.hpp"
#include "core/language/language.hpp"
#include "core/language/utf8.hpp"

#include <array>
#include <string_view>

namespace redress {
namespace {

/// A unit as English texts on Russian law call it.
struct Unit {
    std::string_view id;
    std::string_view one;
    std::string_view many;
};

constexpr std::array<Unit, 6> units{{{"chapter", "Chapter", "Chapters"},
                                     {"article", "Article", "Articles"},
                                     {"part", "part", "parts"},
                                     {"point", "point", "points"},
                                     {"subpoint", "subpoint", "subpoints"},
                                     {"paragraph", "paragraph", "paragraphs"}}};

std::string word(std::string const& unit, bool many) {
    for (Unit const& known : units)
        if (known.id == unit) return std::string(many ? known.many : known.one);
    return unit;
}

/// A letter stays the one that the act has: "point “а”".
std::string written(std::string const& number) {
    return isLettered(number) ? "“" + number + "”" : number;
}

/// From the smallest unit up: "points 1 and 2 of part 1 of Article 12".
std::string groupText(Act const& act, PinpointGroup const& group) {
    std::string const space(noBreakSpace);
    std::string text = word(group.unit, group.provisions.size() > 1) + space +
                       enumerated(numbersOf(act, group.provisions, written), "en-GB");
    for (auto parent = group.parents.rbegin(); parent != group.parents.rend(); ++parent)
        text += " of " + word(parent->first, false) + space + written(parent->second);
    return text;
}

std::string places(Act const& act, std::vector<Provision const*> const& provisions) {
    std::vector<std::string> texts;
    bool lists = false;
    for (PinpointGroup const& group : grouped(provisions)) {
        texts.push_back(groupText(act, group));
        lists = lists || group.provisions.size() > 1;
    }
    return joinedInEnglish(texts, lists);
}

std::string inEnglish(std::string const& name, Forms const& russian) {
    return name.empty() ? formOf(russian, Case::nominative) : name;
}

std::string nameOf(Act const& act, Mention mention) {
    std::string const announced = inEnglish(act.englishShortTitle, act.shortTitle);
    if (mention == Mention::later) return announced;
    std::string const title = inEnglish(act.englishTitle, act.title);
    return mention == Mention::first && announced != title ? title + " (“" + announced + "”)"
                                                           : title;
}

} // namespace

CitationText citeRussianInEnglish(CitationRequest const& request) {
    std::string const name = nameOf(*request.act, request.mention);
    std::string const where = places(*request.act, request.provisions);
    return {where.empty() ? name : where + " of " + name, {}};
}

} // namespace redress
