#include "core/citation/units.hpp"

#include "core/language/language.hpp"

#include <algorithm>
#include <array>

namespace redress {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// "25.1A" in its parts: 25, 1, a.
std::vector<std::string> partsOf(std::string const& number) {
    std::vector<std::string> parts;
    bool digits = false;
    for (char const c : number) {
        if (c == '.') {
            parts.emplace_back();
            continue;
        }
        if (parts.empty() || (!parts.back().empty() && isDigit(c) != digits)) parts.emplace_back();
        parts.back() += c;
        digits = isDigit(c);
    }
    return parts;
}

constexpr std::array<std::string_view, 15> roman{
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"};

bool isNextRoman(std::string const& next, std::string const& number) {
    auto const at = std::find(roman.begin(), roman.end(), number);
    return at != roman.end() && at + 1 != roman.end() && *(at + 1) == next;
}

/// Longer than any number of an act: nothing that follows it is known.
bool isCountable(std::string const& part) { return part.size() < 9; }

bool isNextPart(std::string const& next, std::string const& part) {
    if (isDigit(part.front()) && isDigit(next.front()))
        return isCountable(part) && isCountable(next) && std::stoi(next) == std::stoi(part) + 1;
    if (isNextRoman(next, part)) return true;
    return part.size() == 1 && next.size() == 1 && !isDigit(part.front()) && part != "z" &&
           part != "Z" && next.front() == part.front() + 1;
}

bool isFirstPart(std::string const& part) { return part == "1" || part == "A"; }

} // namespace

Places placesOf(Provision const& provision) {
    Places places;
    for (std::size_t i = 0; i < provision.units.size() && i < provision.numbers.size(); ++i)
        places.emplace_back(provision.units[i], provision.numbers[i]);
    return places;
}

std::vector<PinpointGroup> grouped(std::vector<Provision const*> const& provisions) {
    std::vector<PinpointGroup> groups;
    for (Provision const* provision : provisions) {
        Places parents = placesOf(*provision);
        if (parents.empty()) continue;
        std::string const unit = parents.back().first;
        parents.pop_back();
        if (!groups.empty() && groups.back().unit == unit && groups.back().parents == parents)
            groups.back().provisions.push_back(provision);
        else
            groups.push_back({std::move(parents), unit, {provision}});
    }
    return groups;
}

bool follows(std::string const& next, std::string const& number) {
    std::vector<std::string> const before = partsOf(number);
    std::vector<std::string> const after = partsOf(next);
    for (auto const& parts : {before, after})
        if (parts.empty() || std::any_of(parts.begin(), parts.end(),
                                         [](std::string const& part) { return part.empty(); }))
            return false;
    if (after.size() < before.size() ||
        !std::equal(before.begin(), before.end() - 1, after.begin()))
        return false;
    if (after.size() == before.size()) return isNextPart(after.back(), before.back());
    return after.size() == before.size() + 1 && after[before.size() - 1] == before.back() &&
           isFirstPart(after.back());
}

bool comesBefore(std::string const& one, std::string const& other) {
    std::vector<std::string> const a = partsOf(one);
    std::vector<std::string> const b = partsOf(other);
    return std::lexicographical_compare(
        a.begin(), a.end(), b.begin(), b.end(), [](std::string const& x, std::string const& y) {
            bool const numbers =
                !x.empty() && !y.empty() && isDigit(x.front()) && isDigit(y.front());
            return numbers && x.size() != y.size() ? x.size() < y.size() : x < y;
        });
}

bool areNeighbours(Act const& act, Provision const& one, Provision const& next) {
    Places const places = placesOf(one);
    Places const following = placesOf(next);
    auto const sameParents = [&places](Places const& other) {
        return !places.empty() && other.size() == places.size() &&
               std::equal(places.begin(), places.end() - 1, other.begin()) &&
               other.back().first == places.back().first;
    };
    if (!sameParents(following) || !follows(following.back().second, places.back().second))
        return false;
    return std::none_of(act.provisions.begin(), act.provisions.end(), [&](Provision const& known) {
        Places const other = placesOf(known);
        return sameParents(other) && comesBefore(places.back().second, other.back().second) &&
               comesBefore(other.back().second, following.back().second);
    });
}

std::vector<Provision const*> provisionsBetween(Act const& act, Provision const& from,
                                                Provision const& to) {
    std::vector<Provision const*> result;
    for (Provision const& provision : act.provisions) {
        std::vector<std::string> const& numbers = provision.numbers;
        if (numbers.size() == from.numbers.size() && numbers.size() == to.numbers.size() &&
            provision.units.front() == from.units.front() &&
            std::equal(numbers.begin(), numbers.end() - 1, from.numbers.begin()) &&
            comesBefore(from.numbers.back(), numbers.back()) &&
            comesBefore(numbers.back(), to.numbers.back()))
            result.push_back(&provision);
    }
    std::sort(result.begin(), result.end(), [](Provision const* one, Provision const* other) {
        return comesBefore(one->numbers.back(), other->numbers.back());
    });
    return result;
}

bool isLettered(std::string const& number) {
    return !number.empty() && (number.front() < '0' || number.front() > '9');
}

std::vector<std::string> numbersOf(Act const& act, std::vector<Provision const*> const& provisions,
                                   std::string (*written)(std::string const& number)) {
    std::vector<std::string> texts;
    for (auto const& [from, to] : spans(provisions.size(), [&](std::size_t i) {
             return !isLettered(provisions[i]->numbers.back()) &&
                    areNeighbours(act, *provisions[i], *provisions[i + 1]);
         }))
        texts.push_back(
            written(provisions[from]->numbers.back()) +
            (from == to ? std::string() : "–" + written(provisions[to]->numbers.back())));
    return texts;
}

std::string joinedInEnglish(std::vector<std::string> const& places, bool lists) {
    if (!lists || places.size() < 2) return enumerated(places, "en-GB");
    std::string text;
    for (std::size_t i = 0; i + 1 < places.size(); ++i)
        text += places[i] + ", ";
    return text + "and " + places.back();
}

} // namespace redress
