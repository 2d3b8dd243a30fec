#pragma once

#include "core/pack/law.hpp"

#include <string>
#include <utility>
#include <vector>

namespace redress {

/// A place in an act as (unit, number) pairs from the largest unit down.
using Places = std::vector<std::pair<std::string, std::string>>;
Places placesOf(Provision const& provision);

/// Provisions that can share their unit words: all pairs but the last number are the same.
struct PinpointGroup {
    Places parents;
    std::string unit;
    std::vector<Provision const*> provisions;
};
std::vector<PinpointGroup> grouped(std::vector<Provision const*> const& provisions);

/// Whether a number is the next one after another: 9 and 10, 25 and 25.1, 2.1 and 2.2, 12 and 12A,
/// 1A and 1B, a and b, ii and iii.
bool follows(std::string const& next, std::string const& number);
/// As people count: 9, 10, 10.1, 10A, 11; letters behind one another.
bool comesBefore(std::string const& one, std::string const& other);

/// Whether `next` follows `one` in the same place, and the act as the pack knows it has nothing
/// between them: a range must not cite what nobody asked for.
bool areNeighbours(Act const& act, Provision const& one, Provision const& next);

/// What a range that goes from one place to another holds, its ends left out, in their order. The
/// ends need not be the act's own.
std::vector<Provision const*> provisionsBetween(Act const& act, Provision const& from,
                                                Provision const& to);

/// From and to, both included, as indices of what was counted.
using Span = std::pair<std::size_t, std::size_t>;
/// Three or more neighbours are one span, whatever else a span of its own: two are a list, for a
/// lawyer writes "ст. 21 и 22" and "ст. 21–23". `neighbours(i)` says whether i and i + 1 are.
template <typename Neighbours>
std::vector<Span> spans(std::size_t count, Neighbours neighbours) {
    std::vector<Span> result;
    for (std::size_t from = 0; from < count;) {
        std::size_t to = from;
        while (to + 1 < count && neighbours(to))
            ++to;
        if (to - from < 2) to = from;
        result.emplace_back(from, to);
        from = to + 1;
    }
    return result;
}

/// The last numbers of provisions that share their place, neighbours as ranges, each as `written`
/// writes it. Letters are listed and never drawn together: ё and й are left out in one act and not
/// in another.
std::vector<std::string> numbersOf(Act const& act, std::vector<Provision const*> const& provisions,
                                   std::string (*written)(std::string const& number));
/// Whether a number is a letter.
bool isLettered(std::string const& number);
/// Places joined in English: where one of them is a list itself, the comma parts them, for "and" is
/// inside one already.
std::string joinedInEnglish(std::vector<std::string> const& places, bool lists);

} // namespace redress
