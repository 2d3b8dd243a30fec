#pragma once

#include "property/office/seen.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace redress::property {

/// The test's own account of which of the letter's paragraphs a hand was in. Blocks are called by
/// their ids.
class Ledger {
public:
    enum class Hand {
        none,
        looks, ///< only how it looks was changed
        words, ///< nothing is promised for it any more
    };

    /// After an act of the user's: a paragraph that is not there as it was has been touched.
    void follow(Seen const& before, Seen const& after);
    /// After an act of the program's: `owners` of the lines that stand now, and what is due.
    void settle(std::vector<std::string> owners, std::vector<std::string> const& due);

    Hand hand(std::string const& id) const;
    void touch(std::string const& id);
    /// The user gave the block's words back to the program; how it looks is theirs.
    void regain(std::string const& id) { hands_[id] = Hand::looks; }
    /// The block whose paragraph the line is; empty: none's.
    std::vector<std::string> const& owners() const { return owners_; }
    std::map<std::string, Hand> const& hands() const { return hands_; }
    /// No paragraph of the letter's has left its place.
    bool inOrder() const { return inOrder_; }
    void loseOrder() { inOrder_ = false; }
    std::size_t untouched() const;

private:
    std::map<std::string, Hand> hands_;
    std::vector<std::string> owners_;
    bool inOrder_ = true;
};

/// The block whose mark begins in each line; `names` call it "b:<id>".
std::vector<std::string> ownersOf(Seen const& seen, Names const& names);

} // namespace redress::property
