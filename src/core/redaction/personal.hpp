#pragma once

#include "core/letter/letter.hpp"

#include <set>
#include <string>
#include <vector>

namespace redress {

/// Words that follow each other, folded (core/redaction/words.hpp), whatever stands between them.
struct PersonalWords {
    std::vector<std::string> words;
    bool capital = false; ///< only where they begin with capitals: "May", "Вера"
};

/// What the answers say of persons: what a redacted copy must not say.
struct PersonalData {
    std::vector<PersonalWords> words;
    std::set<std::string> numbers;   ///< digits, as `numberKey` gives them
    std::set<std::string> questions; ///< paths of the answers that are personal
};

PersonalData personalData(Pack const& pack, LetterTemplate const& letter, Answers const& answers,
                          Letter const& composed);

/// The same for "+7 900 …" and "8 900 …", "+44 7700 …" and "07700 …".
std::string numberKey(std::string const& digits);
/// Shorter ones are too many to mean this one.
constexpr std::size_t shortestNumber = 5;

} // namespace redress
