#pragma once

#include "core/answers/answers.hpp"
#include "core/pack/pack.hpp"

#include <string>
#include <vector>

namespace redress {

/// A body as a letter speaks of it.
struct Spoken {
    std::string id;    ///< of an authority or of a kind of body; empty: as the words tell
    std::string words; ///< its name or its head's post in the nominative; empty for an authority
};

/// Whether a complaint about `object` may be judged by `addressee`.
enum class Judges {
    may,    ///< as far as is known: what nobody knows stands in no order
    itself, ///< it is complained of
    below   ///< what is complained of stands above it
};

/// A body never judges itself, nor what stands above it. A body and its head are the same.
Judges mayJudge(Pack const& pack, Spoken const& addressee, Spoken const& object);

/// Whether one authority or kind of body stands above the other, over whatever stands between.
bool oversees(Pack const& pack, std::string const& above, std::string const& below);
/// The way on which an authority or kind of body oversees itself: "a", "b", "a"; empty: none.
std::vector<std::string> circleOf(Pack const& pack, std::string const& id);

/// An answer that names who is to judge, and one that names what it may not judge.
struct SelfJudged {
    Question const* addressee = nullptr;
    Question const* object = nullptr;
    Judges why = Judges::itself;
};

/// What the answers that apply have wrong of that kind, in the order of asking. Pointers lead into
/// `groups`.
std::vector<SelfJudged> selfJudged(Pack const& pack, std::vector<QuestionGroup> const& groups,
                                   Answers const& answers);

} // namespace redress
