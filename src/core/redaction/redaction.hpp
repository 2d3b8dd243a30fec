#pragma once

#include "core/redaction/personal.hpp"
#include "core/redaction/words.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace redress {

/// What stands where something was removed: "[removed]", "[данные удалены]".
std::string removedMark(std::string const& language);

/// Takes out of texts what the answers to a letter say of persons. It is removed, not covered:
/// nothing of it can be had back from what is left.
class Redaction {
public:
    Redaction(Pack const& pack, LetterTemplate const& letter, Answers const& answers,
              Letter const& composed);

    /// A text that a person wrote: what was answered, in any form of it, and further names and
    /// numbers that look like those of persons.
    std::string ofWords(std::string const& text) const;
    /// The letter's paragraphs. Answers that are personal go as a whole, from the rest what is
    /// answered elsewhere. Title, citations and the order of the paragraphs stay.
    std::vector<Block> ofBlocks(std::vector<Block> const& blocks) const;

private:
    using Span = std::pair<std::size_t, std::size_t>;
    std::string of(std::string const& text, bool free) const;
    void findWords(std::vector<WordOfText> const& words, std::string_view text,
                   std::vector<Span>& found) const;
    void findNumbers(std::vector<WordOfText> const& words, std::string_view text,
                     std::vector<Span>& found) const;

    PersonalData data_;
    std::multimap<std::string, std::size_t> byFirst_; ///< places in `data_.words`
    std::string language_;
    std::string mark_;
};

/// The proposed name of a redacted copy's file: the letter's, and no person's.
std::string redactedFileName(std::string const& language, LetterTemplate const& letter);

/// The letter without what is personal. No answer is kept in it.
Letter redactedLetter(Pack const& pack, LetterTemplate const& letter, Answers const& answers,
                      Letter const& composed);

} // namespace redress
