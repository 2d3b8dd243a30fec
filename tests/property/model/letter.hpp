#pragma once

#include "property/dice.hpp"
#include "wide.hpp"

#include "core/letter/letter.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace redress::model {

/// A piece of a paragraph of the made-up letter.
struct Piece {
    RunKind kind = RunKind::prose;
    std::string text;     ///< of prose and citations
    std::string question; ///< of answers; of a citation its act
};

/// A paragraph of the made-up letter, once, for each row or for each line of a long answer.
struct Part {
    enum class Times { once, rows, lines };
    std::string id;
    std::string style;
    std::vector<Piece> pieces;
    std::string condition; ///< a question that has to be answered with yes; empty: always
    Times times = Times::once;
};

/// What a pack would be: made by chance, small, and with what makes a letter's life hard.
struct Pattern {
    std::string version;
    std::vector<Part> parts;
    std::vector<std::size_t> order;  ///< of the parts
    std::vector<std::size_t> turned; ///< the same where the answer "turned" is yes
};

Pattern makePattern(property::Dice& chance);
/// A newer pack's: other words, blocks and order.
Pattern makeNewer(Pattern const& pattern, property::Dice& chance);

/// A run as it has to stand, in code points.
struct DraftedRun {
    char kind = 'a';
    std::string question;
    std::size_t from = 0;
    std::size_t to = 0;
};
/// A paragraph as a fresh draft has it.
struct Drafted {
    std::string id;
    std::string style;
    std::u32string text;
    std::vector<DraftedRun> runs;
};

/// A letter that is due, with the answers it came from.
struct Due {
    int pattern = 0;
    Answers answers;
    Letter letter;
    std::vector<Drafted> drafted;   ///< those with text, in order
    std::vector<std::string> order; ///< ids of all, those without text and condition too
    std::vector<std::string> rows;  ///< ids

    Drafted const* find(std::string const& id) const;
};
bool sameDrafts(Drafted const& one, Drafted const& other);
/// What is in both stands in the same order.
bool sameOrder(std::vector<std::string> const& one, std::vector<std::string> const& other);

std::shared_ptr<Due const> compose(int number, Pattern const& pattern, Answers answers);

Answers firstAnswers(property::Dice& chance);
/// Gives one question another answer and tells which.
std::string changeAnswer(Answers& answers, property::Dice& chance);
bool sameAnswers(Answers const& one, Answers const& other);

using testing::narrow;
using testing::wide;

} // namespace redress::model
