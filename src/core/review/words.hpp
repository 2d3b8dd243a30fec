#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace redress {

/// What can be wrong with words whatever they tell.
enum class WordsRule {
    leftover,      ///< "[name]", "____", "???": a place that was to be filled in
    doubledWord,   ///< "the the"
    mixedLetters,  ///< a word of Cyrillic and Latin letters, which no search finds
    otherLanguage, ///< a sentence in another alphabet than the letter's
    personalData,  ///< a number that names a person, a card or a document
    accusation,    ///< a crime told as a fact that nobody has found yet
};

/// Where, in bytes of the text.
struct WordsRemark {
    WordsRule rule = WordsRule::leftover;
    std::size_t from = 0;
    std::size_t to = 0;
    /// What can stand in its place without changing what is said; nothing where that is the
    /// writer's to decide.
    std::string repair = {};
    bool repairs = false;
};

/// What a person wrote in a letter of that language ("ru-RU"), in the order of the text; valid
/// UTF-8. What stands in quotation marks is somebody else's: only what would be wrong there too is
/// told of it.
std::vector<WordsRemark> remarksOnWords(std::string const& text, std::string const& language);

} // namespace redress
