#include "property/office/ledger.hpp"

#include <algorithm>
#include <utility>

namespace redress::property {

namespace {

/// Whether an empty line beside it has gone: joined to it, that left no words, but formatting
/// without extent, which the next words written there take on.
bool tookInEmptyLine(Seen const& before, std::set<std::size_t> const& kept, std::size_t line) {
    auto const gone = [&](std::size_t beside) {
        return beside < before.lines.size() && kept.count(beside) == 0 &&
               before.lines[beside].text.empty();
    };
    return gone(line + 1) || (line > 0 && gone(line - 1));
}

} // namespace

void Ledger::follow(Seen const& before, Seen const& after) {
    auto const same = sameLines(before, after);
    std::set<std::size_t> const kept(same.begin(), same.end());
    std::vector<std::string> owners(after.lines.size());
    std::set<std::string> found;
    for (std::size_t i = 0; i < same.size(); ++i) {
        if (same[i] == unknown || same[i] >= owners_.size()) continue;
        std::string const& id = owners_[same[i]];
        if (id.empty()) continue;
        owners[i] = id;
        found.insert(id);
        bool const looks = before.lines[same[i]].looks != after.lines[i].looks ||
                           tookInEmptyLine(before, kept, same[i]);
        if (looks && hand(id) == Hand::none) hands_[id] = Hand::looks;
    }
    for (std::string const& id : owners_)
        if (!id.empty() && found.count(id) == 0) touch(id);
    owners_ = std::move(owners);
}

void Ledger::settle(std::vector<std::string> owners, std::vector<std::string> const& due) {
    owners_ = std::move(owners);
    std::set<std::string> const isDue(due.begin(), due.end());
    for (auto entry = hands_.begin(); entry != hands_.end();)
        if (entry->second != Hand::words && isDue.count(entry->first) == 0)
            entry = hands_.erase(entry);
        else
            ++entry;
    for (std::string const& id : due)
        hands_.emplace(id, Hand::none);
    // What it is no longer followed in has no owner.
    for (std::string& id : owners_)
        if (hand(id) == Hand::words) id.clear();
}

Ledger::Hand Ledger::hand(std::string const& id) const {
    auto const found = hands_.find(id);
    return found == hands_.end() ? Hand::none : found->second;
}

void Ledger::touch(std::string const& id) {
    hands_[id] = Hand::words;
    inOrder_ = false;
}

std::size_t Ledger::untouched() const {
    return static_cast<std::size_t>(std::count_if(
        hands_.begin(), hands_.end(), [](auto const& e) { return e.second != Hand::words; }));
}

std::vector<std::string> ownersOf(Seen const& seen, Names const& names) {
    std::vector<std::string> owners;
    for (Line const& line : seen.lines) {
        std::string owner;
        for (Thing const& thing : line.things) {
            auto const name = names.find(thing.name);
            if (thing.side == '(' && name != names.end() && name->second.rfind("b:", 0) == 0)
                owner = name->second.substr(2);
        }
        owners.push_back(owner);
    }
    return owners;
}

} // namespace redress::property
