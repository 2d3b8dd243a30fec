#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Letters as the rules of declension see them. Text is UTF-8.
namespace redress {

/// In small letters, with ё as е; what is no Russian letter stays. The count of code points stays.
std::string plainLetters(std::string_view text);

/// Whether it consists of Russian letters, with apostrophes at most between them, and is not empty.
bool isRussianWord(std::string_view text);
/// Whether Russian and Latin letters, or a digit and a letter, stand in it side by side.
bool mixesScripts(std::string_view text);
/// "А.", "А.С.", "Дж.": short and with a full stop at the end.
bool isInitial(std::string_view text);
/// Whether it begins with a capital Russian letter.
bool isCapitalised(std::string_view text);
/// Two letters or more, and all of them capital.
bool isAllCapital(std::string_view text);
std::size_t vowelsIn(std::string_view text);

/// The word without its last `cut` letters and with the ending; in capitals after a capital, unless
/// the word is a single letter.
std::string withEnding(std::string_view word, std::size_t cut, std::string_view ending);

/// A text as words and what stands between them: `gaps` has one more than `words`.
struct Words {
    std::vector<std::string> words;
    std::vector<std::string> gaps;

    std::string text() const;
};
/// Parts at white space, the no-break space too.
Words splitAtSpaces(std::string_view text);
Words splitAtHyphens(std::string_view text);

} // namespace redress
