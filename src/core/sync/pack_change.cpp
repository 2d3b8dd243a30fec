#include "core/sync/pack_change.hpp"

#include "core/language/utf8.hpp"
#include "core/sync/matching.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace redress {
namespace {

std::set<int> cleanOf(Actual const& actual) {
    std::set<int> numbers;
    for (ActualBlock const& block : actual.blocks)
        if (block.standing == Standing::clean) numbers.insert(block.number);
    return numbers;
}

WrittenBlock const* blockOf(std::vector<WrittenBlock> const& blocks, std::string const& id) {
    auto const found = std::find_if(blocks.begin(), blocks.end(),
                                    [&](WrittenBlock const& block) { return block.id == id; });
    return found == blocks.end() ? nullptr : &*found;
}

/// The written prose with the values that are due for its runs.
WrittenBlock withValues(WrittenBlock written, WrittenBlock const& due) {
    std::vector<std::size_t> const match = matchRuns(due, written);
    std::vector<std::optional<std::string>> values(written.runs.size());
    for (std::size_t run = 0; run < match.size(); ++run) {
        if (match[run] == unmatched) continue;
        values[match[run]] = due.textOf(due.runs[run]);
        written.runs[match[run]].italic = due.runs[run].italic;
    }
    replaceRuns(written, values);
    return written;
}

Block asBlock(WrittenBlock const& written) {
    Block block{written.id, written.style, {}, {}};
    std::size_t at = 0;
    auto const prose = [&](std::size_t to) {
        if (at < to) block.runs.push_back({codePointSlice(written.text, at, to), {}, {}, false});
    };
    for (WrittenRun const& run : written.runs) {
        prose(run.from);
        block.runs.push_back({written.textOf(run), run.kind, run.question, false, {}, run.italic});
        at = run.to;
    }
    prose(codePoints(written.text));
    return block;
}

using ById = std::map<std::string, WrittenBlock const*>;

ById byId(std::vector<WrittenBlock> const& blocks) {
    ById found;
    for (WrittenBlock const& block : blocks)
        found.emplace(block.id, &block);
    return found;
}

std::vector<std::string> idsIn(std::vector<WrittenBlock> const& blocks, ById const& others) {
    std::vector<std::string> ids;
    for (WrittenBlock const& block : blocks)
        if (others.count(block.id) != 0) ids.push_back(block.id);
    return ids;
}

/// What stood in some order stands in that order again; the rest keeps its places.
void restoreOrder(std::vector<Block>& due, State const& written) {
    std::map<std::string, std::size_t> rank;
    for (WrittenBlock const& block : written.written)
        rank.emplace(block.id, rank.size());
    std::vector<std::size_t> places;
    std::vector<Block> known;
    for (std::size_t i = 0; i < due.size(); ++i) {
        if (rank.count(due[i].id) == 0) continue;
        places.push_back(i);
        known.push_back(std::move(due[i]));
    }
    std::stable_sort(known.begin(), known.end(),
                     [&](Block const& a, Block const& b) { return rank[a.id] < rank[b.id]; });
    for (std::size_t i = 0; i < places.size(); ++i)
        due[places[i]] = std::move(known[i]);
}

} // namespace

std::vector<PackChange> packChanges(State const& written, Letter const& due, Actual const& actual) {
    using Kind = PackChange::Kind;
    std::vector<WrittenBlock> const blocks = dueBlocks(due);
    ById const dueById = byId(blocks);
    ById const writtenById = byId(written.written);
    std::set<int> const clean = cleanOf(actual);
    std::vector<PackChange> changes;
    for (WrittenBlock const& block : blocks)
        if (writtenById.count(block.id) == 0)
            changes.push_back({Kind::added, block.id, {}, block.text});
    for (WrittenBlock const& block : written.written) {
        if (clean.count(block.number) == 0) continue;
        auto const other = dueById.find(block.id);
        if (other == dueById.end())
            changes.push_back({Kind::removed, block.id, block.text, {}});
        else if (other->second->text != block.text || other->second->style != block.style)
            changes.push_back({Kind::words, block.id, block.text, other->second->text});
    }
    if (idsIn(blocks, writtenById) != idsIn(written.written, dueById))
        changes.push_back({Kind::order, {}, {}, {}});
    return changes;
}

Letter withoutPackChanges(Letter due, State const& written,
                          std::vector<PackChange> const& changes) {
    std::vector<WrittenBlock> const blocks = dueBlocks(due);
    due.version = written.version;
    for (PackChange const& change : changes) {
        auto const there = std::find_if(due.blocks.begin(), due.blocks.end(),
                                        [&](Block const& block) { return block.id == change.id; });
        WrittenBlock const* const old = blockOf(written.written, change.id);
        if (change.kind == PackChange::Kind::added && there != due.blocks.end()) {
            due.blocks.erase(there);
        } else if (change.kind == PackChange::Kind::words && there != due.blocks.end() && old) {
            *there = asBlock(withValues(*old, *blockOf(blocks, change.id)));
        } else if (change.kind == PackChange::Kind::removed && there == due.blocks.end() && old) {
            // Behind the nearest one that was written before it.
            auto place = due.blocks.begin();
            for (WrittenBlock const& before : written.written) {
                if (before.id == change.id) break;
                auto const found =
                    std::find_if(due.blocks.begin(), due.blocks.end(),
                                 [&](Block const& block) { return block.id == before.id; });
                if (found != due.blocks.end()) place = found + 1;
            }
            due.blocks.insert(place, asBlock(*old));
        } else if (change.kind == PackChange::Kind::order) {
            restoreOrder(due.blocks, written);
        }
    }
    return due;
}

} // namespace redress
