#include "core/sync/citing.hpp"

#include "core/language/messages.hpp"
#include "core/language/utf8.hpp"
#include "core/sync/spans.hpp"

#include <algorithm>
#include <charconv>
#include <limits>
#include <set>
#include <tuple>

namespace redress {
namespace {

/// How far into the document something stands, as a reader of the body meets it: the line, before
/// which a table stands, the place in it, what is anchored there, and the place in that.
using Depth = std::tuple<std::size_t, std::size_t, bool, std::size_t, std::size_t>;

class CitationJudge {
public:
    CitationJudge(Reading const& reading, State const& written, Actual& actual)
        : reading_(reading), written_(written), actual_(actual), spans_(reading, written.tag) {}

    void judge() {
        for (UsersCitation const& citation : written_.citations)
            own(citation);
        for (ActualBlock const& block : actual_.blocks)
            if (block.standing != Standing::gone) cited(block);
        std::sort(found_.begin(), found_.end());
        for (auto const& [depth, place] : found_)
            actual_.citing.push_back(place);
        for (std::string const& name : actual_.foreign)
            if (auto const original = copied(name)) actual_.copies.push_back({name, *original});
    }

private:
    Depth depth(std::size_t paragraph, std::size_t at) const {
        Paragraph const& stands = reading_.paragraphs[paragraph];
        if (stands.body) return {2 * paragraph + 1, at, false, paragraph, at};
        Anchor const& anchor = stands.anchor;
        constexpr std::size_t behindAll = std::numeric_limits<std::size_t>::max();
        std::size_t const line = anchor.paragraph >= behindAll / 2 ? behindAll
                                 : anchor.before                   ? 2 * anchor.paragraph
                                                                   : 2 * anchor.paragraph + 1;
        return {line, anchor.at, true, paragraph, at};
    }

    std::optional<Span> spanOf(int number) const {
        auto const span = spans_.find(markName(written_, 'c', number));
        return span && !span->collapsed() ? span : std::nullopt;
    }

    std::string textIn(Span const& span) const {
        return span.first == span.last
                   ? codePointSlice(reading_.paragraphs[span.first].text, span.from, span.to)
                   : std::string();
    }

    /// Whether anything but words is in it or at its edges: other words would take that along.
    bool holdsOthers(Span const& span) const {
        for (std::size_t i = span.first; i <= span.last; ++i) {
            std::size_t const from = i == span.first ? span.from : 0;
            auto const& others = reading_.paragraphs[i].others;
            if (std::any_of(others.begin(), others.end(), [&](std::size_t at) {
                    return from <= at && (i < span.last || at <= span.to);
                }))
                return true;
        }
        return false;
    }

    void own(UsersCitation const& citation) {
        ActualCitation result{citation.number, Standing::gone, {}};
        if (auto const span = spanOf(citation.number)) {
            Paragraph const& stands = reading_.paragraphs[span->first];
            result.standing = textIn(*span) == citation.text ? Standing::clean : Standing::mine;
            result.reason = stands.fixed;
            if (result.reason.empty() && stands.redlined)
                result.reason =
                    REDRESS_TEXT("there are tracked changes in it; accept or reject them first");
            if (result.reason.empty() && span->first != span->last)
                result.reason = REDRESS_TEXT("it reaches over several paragraphs");
            if (result.reason.empty() && holdsOthers(*span))
                result.reason = REDRESS_TEXT("a comment, a note or something else stands in it");
            if (!result.reason.empty()) result.standing = Standing::fixed;
            found_.emplace_back(depth(span->first, span->from),
                                CitationPlace{{}, static_cast<std::size_t>(citation.number)});
        }
        actual_.citations.push_back(std::move(result));
    }

    /// A citation whose mark is lost is where its paragraph begins.
    void cited(ActualBlock const& block) {
        WrittenBlock const& written = *written_.find(block.number);
        auto const whole = spans_.find(markName(written_, 'b', block.number));
        Depth const begins = depth(block.paragraph, block.adopt || !whole ? 0 : whole->from);
        if (block.adopt) restored_.insert(block.paragraph);
        std::size_t index = 0;
        for (WrittenRun const& run : written.runs) {
            if (run.kind != RunKind::citation) continue;
            auto const span = block.adopt ? std::nullopt : spanOf(run.number);
            found_.emplace_back(span ? depth(span->first, span->from) : begins,
                                CitationPlace{written.id, index++});
        }
    }

    std::string const* textOf(int number) {
        if (UsersCitation const* const own = written_.findCitation(number)) return &own->text;
        for (WrittenBlock const& block : written_.written)
            for (WrittenRun const& run : block.runs)
                if (run.number == number && run.kind == RunKind::citation)
                    return &(text_ = block.textOf(run));
        return nullptr;
    }

    /// "rd.k3x9.c12 Copy 1" of a citation that stands too. Not in a paragraph that is a block's
    /// after all: there it is the original.
    std::optional<int> copied(std::string const& name) {
        std::string const start = markName(written_, 'c', 0);
        std::size_t const at = start.size() - 1;
        if (name.compare(0, at, start, 0, at) != 0) return std::nullopt;
        int number = 0;
        auto const [end, error] =
            std::from_chars(name.data() + at, name.data() + name.size(), number);
        if (error != std::errc() || end == name.data() + name.size()) return std::nullopt;
        auto const span = spans_.find(name);
        std::string const* const text = textOf(number);
        if (!text || text->empty() || !span || !spanOf(number) || textIn(*span) != *text ||
            restored_.count(span->first) != 0)
            return std::nullopt;
        Paragraph const& stands = reading_.paragraphs[span->first];
        return stands.fixed.empty() && !stands.redlined ? std::optional(number) : std::nullopt;
    }

    Reading const& reading_;
    State const& written_;
    Actual& actual_;
    Spans spans_;
    std::vector<std::pair<Depth, CitationPlace>> found_;
    std::set<std::size_t> restored_; ///< paragraphs found again by their text
    std::string text_;
};

/// What the original of a copy cites; nothing where the letter has it no more.
Citation const* originalOf(CitationCopy const& copy, State const& written, Letter const& due) {
    if (UsersCitation const* const own = written.findCitation(copy.original)) return &own->cited;
    for (WrittenBlock const& block : written.written) {
        std::size_t index = 0;
        for (WrittenRun const& run : block.runs) {
            if (run.kind != RunKind::citation) continue;
            if (run.number != copy.original) {
                ++index;
                continue;
            }
            for (Block const& one : due.blocks)
                if (one.id == block.id)
                    for (Run const& candidate : one.runs)
                        if (candidate.kind == RunKind::citation && index-- == 0)
                            return &candidate.cited;
            return nullptr;
        }
    }
    return nullptr;
}

/// What the user cut may come back from the clipboard; the state is not to grow with every citation
/// that was ever deleted.
void forgetLongGone(std::vector<UsersCitation>& citations, Actual const& actual) {
    constexpr std::size_t most = 50;
    std::vector<int> gone;
    for (ActualCitation const& one : actual.citations)
        if (one.standing == Standing::gone) gone.push_back(one.number);
    if (gone.size() <= most) return;
    std::set<int> const forgotten(gone.begin(), gone.end() - most);
    citations.erase(
        std::remove_if(citations.begin(), citations.end(),
                       [&](UsersCitation const& one) { return forgotten.count(one.number) != 0; }),
        citations.end());
}

} // namespace

void judgeCitations(Reading const& reading, State const& written, Actual& actual) {
    CitationJudge(reading, written, actual).judge();
}

CitingDocument citingDocument(State const& state, Actual const& actual) {
    CitingDocument document{actual.citing, {}, state.citations, {}};
    for (ActualBlock const& block : actual.blocks)
        if (WrittenBlock const* const written = state.find(block.number)) {
            if (block.standing == Standing::gone)
                document.absent.insert(written->id);
            else
                document.standing.push_back(written->id);
        }
    return document;
}

void planCitations(State const& written, Letter const& due, Actual const& actual,
                   std::vector<Wish> const& wishes, Plan& plan) {
    plan.next.citations = written.citations;
    for (UsersCitation& citation : plan.next.citations) {
        auto const wish = std::find_if(wishes.begin(), wishes.end(), [&](Wish const& one) {
            return one.block == citation.number;
        });
        auto const stands =
            std::find_if(actual.citations.begin(), actual.citations.end(),
                         [&](ActualCitation const& one) { return one.number == citation.number; });
        auto const words = due.citations.find(citation.number);
        bool const isThere = stands != actual.citations.end() && stands->standing != Standing::gone;
        if (wish != wishes.end()) {
            bool const possible =
                isThere && stands->standing != Standing::fixed &&
                (wish->kind == Wish::Kind::keep ||
                 (wish->kind == Wish::Kind::takeNew && words != due.citations.end()));
            if (!possible)
                plan.refused = isThere && !stands->reason.empty()
                                   ? stands->reason
                                   : REDRESS_TEXT("the paragraph has changed in the meantime");
            citation.kept = wish->kind == Wish::Kind::keep;
        }
        if (!isThere || words == due.citations.end() || citation.kept) continue;
        CitationText const& text = words->second;
        bool const replaces = wish != wishes.end() && wish->kind == Wish::Kind::takeNew;
        if (stands->standing == Standing::mine && !replaces) {
            plan.findings.push_back(
                {Finding::Kind::citationEdited, citation.number, {}, text.text, {}});
        } else if (stands->standing == Standing::fixed) {
            if (text.text != citation.text)
                plan.findings.push_back(
                    {Finding::Kind::notWritable, citation.number, {}, text.text, stands->reason});
        } else if (replaces || text.text != citation.text) {
            plan.citations.push_back({citation.number, text, {}});
            citation.text = text.text;
        }
    }
    forgetLongGone(plan.next.citations, actual);
    for (CitationCopy const& copy : actual.copies) {
        Citation const* const cited = originalOf(copy, written, due);
        if (!cited) continue;
        UsersCitation const* const own = written.findCitation(copy.original);
        UsersCitation fresh{plan.next.next++, *cited, {}, own && own->kept};
        std::string text = own ? own->text : std::string();
        if (!own)
            for (WrittenBlock const& block : written.written)
                for (WrittenRun const& run : block.runs)
                    if (run.number == copy.original) text = block.textOf(run);
        fresh.text = std::move(text);
        plan.citations.push_back({fresh.number, {fresh.text, {}}, copy.mark});
        plan.next.citations.push_back(std::move(fresh));
    }
}

} // namespace redress
