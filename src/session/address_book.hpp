#pragma once

#include "core/pack/question.hpp"

#include <string>
#include <vector>

namespace redress {

/// What a person wanted to keep for other letters, newest first. Nothing comes in unasked.
struct AddressBook {
    std::vector<std::string> bodies;    ///< what they are called, in the nominative
    std::vector<std::string> addresses; ///< postal; lines

    bool empty() const { return bodies.empty() && addresses.empty(); }
    std::size_t size() const { return bodies.size() + addresses.size(); }
    /// The entries that can answer the question; nothing for a question whose answers are not kept.
    std::vector<std::string> const* of(Question const& question) const;
    bool has(Question const& question, std::string const& text) const;
    /// Puts the text first, without a second of the same; the oldest goes beyond `most` of a list.
    void keep(Question const& question, std::string const& text);
    void forget(Question const& question, std::string const& text);

    static constexpr std::size_t most = 200;
};

} // namespace redress
