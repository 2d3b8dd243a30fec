#pragma once

#include "core/pack/template.hpp"

#include <string>
#include <vector>

namespace redress {

/// An answer that a later letter takes from an earlier one. Beside the earlier letter's questions
/// stand those of its dispatch (core/sent/facts.hpp), here and in conditions.
struct Carry {
    std::string question; ///< of the later letter, or a column of its list
    std::string from;     ///< a question of the earlier letter: its answer, as far as it fits
    std::string value;    ///< or what an answers file would say
    Sentence words;       ///< or a text, composed from the earlier letter's answers
    Condition when;
    Place place;
};

/// A row that the earlier letter adds to a list of the later one.
struct CarriedRow {
    std::string list;
    std::vector<Carry> cells;
    Condition when;
    Place place;
};

/// What a letter says of the one before it. Answers under the same id go over by themselves.
struct FollowUp {
    std::string letter;
    std::vector<std::string> after; ///< letters that may come before it
    std::vector<std::string> anew;  ///< same questions that mean something else in the later one
    std::vector<Carry> carries;
    std::vector<CarriedRow> rows;
    Place place;

    bool follows(std::string const& earlier, std::string const& later) const;
};

} // namespace redress
