#include "core/sync/judge.hpp"

#include "core/language/messages.hpp"
#include "core/language/utf8.hpp"
#include "core/sync/citing.hpp"
#include "core/sync/deliberate.hpp"
#include "core/sync/spans.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace redress {
namespace {

class Judge {
public:
    Judge(Reading const& reading, State const& written)
        : reading_(reading), written_(written), spans_(reading, written.tag) {
        for (WrittenBlock const& block : written.written) {
            ours_[markName(written, 'b', block.number)] = block.number;
            for (WrittenRun const& run : block.runs)
                ours_[markName(written, markKind(run.kind), run.number)] = ofARun;
        }
        for (UsersCitation const& citation : written.citations) {
            users_.insert(markName(written, 'c', citation.number));
            ours_[markName(written, 'c', citation.number)] = ofARun;
        }
    }

    Actual judge() const {
        Actual actual;
        actual.emptyBody = reading_.emptyBody;
        for (std::string const& name : reading_.marks)
            if (ours_.count(deliberate::bound(name, written_.tag)) == 0)
                actual.foreign.push_back(name);

        std::vector<std::pair<Span, ActualBlock>> placed;
        std::vector<ActualBlock> gone;
        for (WrittenBlock const& block : written_.written) {
            auto [result, span] = judge(block);
            if (result.standing == Standing::gone)
                gone.push_back(std::move(result));
            else
                placed.emplace_back(span, std::move(result));
        }
        std::stable_sort(placed.begin(), placed.end(), [](auto const& a, auto const& b) {
            return std::pair(a.first.first, a.first.from) < std::pair(b.first.first, b.first.from);
        });
        for (auto& [span, block] : placed)
            actual.blocks.push_back(std::move(block));
        for (ActualBlock& block : gone)
            actual.blocks.push_back(std::move(block));
        return actual;
    }

    std::optional<std::size_t> adopted(WrittenBlock const& block) const {
        auto const same = [&](WrittenBlock const& other) { return other.text == block.text; };
        if (std::count_if(written_.written.begin(), written_.written.end(), same) != 1) return {};
        std::optional<std::size_t> found;
        for (std::size_t i = 0; i < reading_.paragraphs.size(); ++i) {
            Paragraph const& paragraph = reading_.paragraphs[i];
            if (paragraph.text != block.text || !untouched(paragraph) || isMarked(paragraph) ||
                holdsUsersCitation(paragraph) || !paragraph.body || !paragraph.fixed.empty() ||
                belongsToOther(i, block.number))
                continue;
            if (found) return {};
            found = i;
        }
        return found;
    }

private:
    /// A user's bookmark that matters: the office's own ("_GoBack") come and go, and copies of ours
    /// are taken off by the write.
    bool foreign(std::string const& name) const {
        return name.rfind('_', 0) != 0 && !hasOurPrefix(name) && ours_.count(name) == 0;
    }

    /// Whether a user's bookmark is in it.
    bool isMarked(Paragraph const& paragraph) const {
        return std::any_of(paragraph.edges.begin(), paragraph.edges.end(),
                           [&](MarkEdge const& edge) { return foreign(edge.name); });
    }

    /// Where one lives, it is the user's paragraph, whatever it reads.
    bool holdsUsersCitation(Paragraph const& paragraph) const {
        return std::any_of(paragraph.edges.begin(), paragraph.edges.end(),
                           [&](MarkEdge const& edge) { return users_.count(edge.name) != 0; });
    }

    std::optional<Span> spanOf(char kind, int number) const {
        return spans_.find(markName(written_, kind, number));
    }

    static bool untouched(Paragraph const& paragraph) {
        return (paragraph.plain && !paragraph.redlined) ||
               deliberate::is(deliberate::Fault::textComparedOnly);
    }

    bool covers(Span const& span) const {
        for (std::size_t i = span.first; i <= span.last; ++i) {
            Paragraph const& paragraph = reading_.paragraphs[i];
            std::size_t const from = i == span.first ? span.from : 0;
            std::size_t const to = i == span.last ? span.to : codePoints(paragraph.text);
            if (from < to || (!paragraph.plain && !span.collapsed())) return true;
        }
        return false;
    }

    /// Whether an edge of another block's mark is in the paragraph, and the mark holds anything.
    bool sharesEdge(std::size_t index, int number) const {
        auto const& edges = reading_.paragraphs[index].edges;
        return std::any_of(edges.begin(), edges.end(), [&](MarkEdge const& edge) {
            auto const mark = ours_.find(edge.name);
            if (mark == ours_.end() || mark->second == ofARun || mark->second == number)
                return false;
            auto const span = spans_.find(edge.name);
            return !span || covers(*span);
        });
    }

    bool belongsToOther(std::size_t index, int number) const {
        return std::any_of(
            written_.written.begin(), written_.written.end(), [&](WrittenBlock const& block) {
                if (block.number == number) return false;
                auto const span = spanOf('b', block.number);
                return span && covers(*span) && span->first <= index && index <= span->last;
            });
    }

    bool clean(WrittenBlock const& block, Span const& span) const {
        if (span.first != span.last) return false;
        Paragraph const& paragraph = reading_.paragraphs[span.first];
        return untouched(paragraph) && paragraph.text == block.text && !isMarked(paragraph) &&
               !sharesEdge(span.first, block.number);
    }

    bool intact(WrittenBlock const& block, WrittenRun const& run, Span const& within) const {
        auto const span = spanOf(markKind(run.kind), run.number);
        if (!span || span->first != span->last) return false;
        if (std::pair(span->first, span->from) < std::pair(within.first, within.from) ||
            std::pair(within.last, within.to) < std::pair(span->last, span->to))
            return false;
        Paragraph const& paragraph = reading_.paragraphs[span->first];
        return untouched(paragraph) &&
               codePointSlice(paragraph.text, span->from, span->to) == block.textOf(run) &&
               std::none_of(
                   paragraph.edges.begin(), paragraph.edges.end(), [&](MarkEdge const& edge) {
                       return foreign(edge.name) && span->from <= edge.at && edge.at <= span->to;
                   });
    }

    /// The office names a copy after its original: "rd.k3x9.b12 Copy 1".
    bool hasCopyMark(std::size_t index, int number) const {
        std::string const name = markName(written_, 'b', number);
        auto const& edges = reading_.paragraphs[index].edges;
        return std::any_of(edges.begin(), edges.end(), [&](MarkEdge const& edge) {
            return edge.name.size() > name.size() && edge.name.rfind(name, 0) == 0 &&
                   (edge.name[name.size()] < '0' || edge.name[name.size()] > '9');
        });
    }

    std::pair<ActualBlock, Span> judge(WrittenBlock const& block) const {
        ActualBlock result;
        result.number = block.number;
        auto const span = spanOf('b', block.number);
        bool const stands = span && covers(*span);
        bool const isClean = stands && clean(block, *span);
        // What a comment or a tracked change keeps from being clean is the original all the same.
        bool const reads = stands && span->first == span->last &&
                           reading_.paragraphs[span->first].text == block.text;
        if (!isClean && !reads) {
            auto const other = adopted(block);
            if (other && (!stands || hasCopyMark(*other, block.number))) {
                result.standing = Standing::clean;
                result.anchor = result.adopt = true;
                result.paragraph = *other;
                return {result, Span{*other, 0, *other, codePoints(block.text)}};
            }
        }
        if (!stands) return {result, {}};

        result.standing = isClean ? Standing::clean : Standing::mine;
        result.paragraph = span->first;
        result.anchor = true;
        for (std::size_t i = span->first; i <= span->last; ++i) {
            Paragraph const& paragraph = reading_.paragraphs[i];
            if (!paragraph.fixed.empty()) {
                result.standing = Standing::fixed;
                result.reason = paragraph.fixed;
            }
            if (!paragraph.fixed.empty() || !paragraph.body || paragraph.redlined)
                result.anchor = false;
        }
        if (result.standing == Standing::mine) mine(block, *span, result);
        if (result.standing != Standing::fixed)
            for (WrittenRun const& run : block.runs)
                if (intact(block, run, *span)) {
                    result.intact.push_back(run.number);
                    result.intactAt.push_back(spanOf(markKind(run.kind), run.number)->from);
                }
        return {result, *span};
    }

    /// What the user's own paragraph reads, or what keeps it from being replaced.
    void mine(WrittenBlock const& block, Span const& span, ActualBlock& result) const {
        for (std::size_t i = span.first; i <= span.last; ++i) {
            if (reading_.paragraphs[i].redlined)
                result.reason = REDRESS_TEXT("there are tracked changes in it; accept or reject "
                                             "them first");
            else if (sharesEdge(i, block.number) || belongsToOther(i, block.number))
                result.reason = REDRESS_TEXT("it was joined with another paragraph of the letter; "
                                             "part them first");
        }
        Paragraph const& paragraph = reading_.paragraphs[span.first];
        if (span.first == span.last && paragraph.plain && result.reason.empty())
            result.reads = paragraph.text;
    }

    static constexpr int ofARun = 0;

    Reading const& reading_;
    State const& written_;
    std::unordered_map<std::string, int> ours_; ///< names of our marks, with a block's number
    std::set<std::string> users_;               ///< names of their citations' bookmarks
    Spans spans_;
};

} // namespace

Actual judge(Reading const& reading, State const& written) {
    Actual actual = Judge(reading, written).judge();
    judgeCitations(reading, written, actual);
    actual.words = usersWords(reading, written);
    return actual;
}

std::optional<std::size_t> adopted(Reading const& reading, State const& written, int number) {
    WrittenBlock const* const block = written.find(number);
    return block == nullptr ? std::nullopt : Judge(reading, written).adopted(*block);
}

} // namespace redress
