#include "core/sync/matching.hpp"

#include "core/language/utf8.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace redress {
namespace {

/// Ids are unique in a letter. Should a pack break that, the n-th one is the n-th one's.
class Occurrences {
public:
    using Key = std::pair<std::string_view, int>;
    Key next(std::string_view id) { return {id, seen_[id]++}; }

private:
    std::map<std::string_view, int> seen_;
};

} // namespace

std::vector<WrittenBlock> dueBlocks(Letter const& letter) {
    std::vector<WrittenBlock> blocks;
    blocks.reserve(letter.blocks.size());
    for (Block const& block : letter.blocks) {
        WrittenBlock due{0, block.id, block.style, {}, {}};
        std::size_t position = 0;
        for (Run const& run : block.runs) {
            std::size_t const from = position;
            position += codePoints(run.text);
            due.text += run.text;
            if (run.kind != RunKind::prose)
                due.runs.push_back({0, run.kind, run.question, from, position, run.italic});
        }
        if (!due.text.empty()) blocks.push_back(std::move(due));
    }
    return blocks;
}

std::vector<std::size_t> matchBlocks(std::vector<WrittenBlock> const& due,
                                     std::vector<WrittenBlock> const& written) {
    std::map<Occurrences::Key, std::size_t> byId;
    Occurrences inWritten;
    for (std::size_t i = 0; i < written.size(); ++i)
        byId.emplace(inWritten.next(written[i].id), i);
    std::vector<std::size_t> result;
    result.reserve(due.size());
    Occurrences inDue;
    for (WrittenBlock const& block : due) {
        auto const found = byId.find(inDue.next(block.id));
        result.push_back(found == byId.end() ? unmatched : found->second);
    }
    return result;
}

std::vector<std::size_t> matchRuns(WrittenBlock const& due, WrittenBlock const& written) {
    std::vector<bool> taken(written.runs.size());
    std::vector<std::size_t> result(due.runs.size(), unmatched);
    for (std::size_t i = 0; i < due.runs.size(); ++i)
        for (std::size_t j = 0; j < written.runs.size(); ++j)
            if (!taken[j] && written.runs[j].kind == due.runs[i].kind &&
                written.runs[j].question == due.runs[i].question) {
                taken[j] = true;
                result[i] = j;
                break;
            }
    return result;
}

void replaceRuns(WrittenBlock& block, std::vector<std::optional<std::string>> const& values) {
    std::string text;
    std::size_t oldEnd = 0;
    std::size_t length = 0;
    for (std::size_t i = 0; i < block.runs.size(); ++i) {
        WrittenRun& run = block.runs[i];
        std::string const value = values[i] ? *values[i] : block.textOf(run);
        text += codePointSlice(block.text, oldEnd, run.from);
        text += value;
        length += run.from - oldEnd;
        oldEnd = run.to;
        run.from = length;
        length += codePoints(value);
        run.to = length;
    }
    block.text = text + block.text.substr(byteOffset(block.text, oldEnd));
}

bool sameContent(WrittenBlock const& one, WrittenBlock const& other) {
    return one.text == other.text && one.style == other.style &&
           std::equal(one.runs.begin(), one.runs.end(), other.runs.begin(), other.runs.end(),
                      [](WrittenRun const& a, WrittenRun const& b) {
                          return a.from == b.from && a.to == b.to && a.kind == b.kind &&
                                 a.question == b.question;
                      });
}

} // namespace redress
