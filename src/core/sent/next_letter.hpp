#pragma once

#include "core/sent/clock.hpp"

#include <string>
#include <vector>

namespace redress {

/// Which letter comes after a sent one.
struct NextLetter {
    Way const* taken = nullptr; ///< the way of the sent letter, which says in words what comes next
    bool refused = false;       ///< after a refusal or an answer to a part; else after silence
    Way const* way = nullptr;   ///< the way that is next; nothing where the letter was named
    LetterTemplate const* letter = nullptr; ///< nothing where the way ends outside our letters
};

/// What the letter's way says comes after what became of it: after silence once its term is over by
/// every reading, after a refusal or an answer to a part at once. Nothing while it is to be waited
/// for, and where the pack says nothing.
NextLetter nextLetter(SentLetter const& earlier, Date today, Diagnostics& diagnostics);

/// The answers the next letter begins with: those to the same questions, what the way says, what
/// the pack carries over from the earlier letter and its dispatch, and a row more in the lists that
/// grow. What begins anew with each letter, as its date, is not carried.
Answers nextAnswers(SentLetter const& earlier, NextLetter const& next, Date today,
                    Diagnostics& diagnostics);

} // namespace redress
