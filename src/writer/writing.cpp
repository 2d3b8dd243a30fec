#include "writer/writing.hpp"

#include "core/language/messages.hpp"
#include "core/language/utf8.hpp"
#include "core/sync/deliberate.hpp"
#include "core/sync/judge.hpp"
#include "writer/citation_format.hpp"
#include "writer/cursor.hpp"
#include "writer/formatting.hpp"
#include "writer/paragraphs.hpp"
#include "writer/reading.hpp"
#include "writer/styles.hpp"
#include "writer/tracking.hpp"
#include "writer/utf8.hpp"

#include <algorithm>
#include <set>

namespace redress {

using css::text::XTextCursor;
using css::text::XTextRange;

Writing::Writing(Ref<css::frame::XModel> const& model, Plan const& plan, State const& before,
                 Layout const& layout, std::vector<std::string> const& foreign,
                 Ref<XTextRange> const& first)
    : model_(model), plan_(plan), before_(before), layout_(layout), foreign_(foreign),
      first_(first), marks_(model) {}

void Writing::carryOut(GoOn const& goOn) {
    adopt();
    makeStyles();
    std::size_t done = 0;
    for (Operation const& operation : plan_.operations) {
        if (goOn && !goOn(done++, plan_.operations.size())) throw WriteCancelled();
        std::visit([this](auto const& one) { carryOut(one); }, operation);
    }
    formatWritten();
    for (WriteCitation const& citation : plan_.citations)
        carryOut(citation);
    takeForgottenOff();
    if (!plan_.changesText() && plan_.adopt.empty()) leaveStep();
}

/// What is left of blocks that the user deleted and that are not remembered any more.
void Writing::takeForgottenOff() {
    for (WrittenBlock const& block : before_.written) {
        if (plan_.next.find(block.number)) continue;
        for (WrittenRun const& run : block.runs)
            marks_.remove(markName(before_, markKind(run.kind), run.number));
        marks_.remove(markName(before_, 'b', block.number));
    }
}

void Writing::adopt() {
    for (std::string const& name : foreign_)
        if (!isTakenOver(name)) marks_.remove(name);
    if (plan_.adopt.empty()) return;
    auto const reading = readDocument(model_);
    for (int const number : plan_.adopt) {
        auto const found = adopted(reading, before_, number);
        if (!found) throw WriteFailure("a paragraph that was found again is lost");
        auto const start = startOfParagraph(reading.ranges[*found]);
        takeMarksOff(start, *before_.find(number));
        putMarks(start, *before_.find(number));
    }
}

void Writing::makeStyles() {
    std::set<std::string> used;
    for (Operation const& operation : plan_.operations) {
        if (auto const* insert = std::get_if<Insert>(&operation)) used.insert(insert->block.style);
        if (auto const* rewrite = std::get_if<Rewrite>(&operation))
            used.insert(rewrite->block.style);
        if (auto const* replace = std::get_if<Replace>(&operation))
            used.insert(replace->block.style);
        if (auto const* beside = std::get_if<ShowBeside>(&operation)) used.insert(beside->style);
    }
    redress::makeStyles(model_, layout_, used);
    makeCitationStyles(model_, plan_);
}

void Writing::wrote(WrittenBlock const& block, std::vector<Stretch> words) {
    if (std::any_of(block.runs.begin(), block.runs.end(),
                    [](WrittenRun const& run) { return run.kind == RunKind::citation; }))
        written_[block.number] = std::move(words);
}

/// When all breaks are made: one behind what has a character style leaves some of it there when it
/// is undone.
void Writing::formatWritten() {
    for (auto const& [number, words] : written_)
        if (auto const mark = marks_.find(markName(plan_.next, 'b', number)); mark.is())
            formatCitations(mark, *plan_.next.find(number), words);
}

void Writing::leaveStep() {
    for (WrittenBlock const& block : plan_.next.written) {
        std::string const name = markName(plan_.next, 'b', block.number);
        if (!marks_.find(name).is()) continue;
        marks_.touch(name);
        return;
    }
}

void Writing::carryOut(Rewrite const& operation) {
    WrittenBlock const& block = operation.block;
    WrittenBlock const* const old = before_.find(block.number);
    auto const start = startOfParagraph(standing(block.number));
    takeMarksOff(start, *old);
    auto const written = replaceText(start, *old, block);
    // The replaced text may have moved the cursor that stood where it began.
    auto const from = startOfParagraph(start);
    if (old->style != block.style &&
        get<rtl::OUString>(from, "ParaStyleName") == styleName(layout_, old->style))
        set(from, "ParaStyleName", styleName(layout_, block.style));
    clearBesideCitations(from, block, written);
    wrote(block, written);
    putMarks(from, block);
}

/// Between the runs that stay each piece is replaced apart, so that what the user made bold between
/// two answers stays bold.
std::vector<Stretch> Writing::replaceText(Ref<XTextRange> const& start, WrittenBlock const& old,
                                          WrittenBlock const& block) {
    std::vector<std::pair<WrittenRun const*, WrittenRun const*>> staying;
    auto next = block.runs.begin();
    for (WrittenRun const& was : old.runs) {
        auto const is = std::find_if(next, block.runs.end(), [&](WrittenRun const& run) {
            return run.number == was.number;
        });
        if (is == block.runs.end()) continue;
        staying.emplace_back(&was, &*is);
        next = is + 1;
    }
    std::vector<Stretch> written;
    auto const replace = [&](std::size_t from, std::size_t to, std::size_t dueFrom,
                             std::size_t dueTo) {
        // A replacement at the very start moves cursors that stand there.
        Stretch const words =
            replaceMiddle(startOfParagraph(start), from, codePointSlice(old.text, from, to),
                          codePointSlice(block.text, dueFrom, dueTo));
        written.push_back({words.from - from + dueFrom, words.to - from + dueFrom});
    };
    // From the end, so that what stands before keeps its offsets.
    std::size_t end = codePoints(old.text);
    std::size_t dueEnd = codePoints(block.text);
    for (std::size_t i = staying.size(); i-- > 0;) {
        auto const [was, is] = staying[i];
        replace(was->to, end, is->to, dueEnd);
        replace(was->from, was->to, is->from, is->to);
        end = was->from;
        dueEnd = is->from;
    }
    replace(0, end, 0, dueEnd);
    return written;
}

void Writing::carryOut(RewriteRuns const& operation) {
    WrittenBlock const* const block = before_.find(operation.number);
    for (RewriteRuns::Change const& change : operation.changes)
        for (WrittenRun const& run : block->runs)
            if (run.number == change.run) renew(*block, run, change.text);
}

/// As far as the words are the same, the user's formatting of them stays.
void Writing::carryOut(Replace const& operation) {
    WrittenBlock const& block = operation.block;
    auto const whole = paragraphsOf(block.number);
    takeMarksOff(whole->getStart(), *before_.find(block.number));
    Paragraph const present = readParagraph(paragraphAt(whole->getStart()));
    Stretch const all{0, codePoints(block.text)};
    Stretch written = all;
    if (present.plain && sameStart(endOfParagraph(whole->getStart()), whole->getEnd()))
        written = replaceMiddle(startOfParagraph(whole), 0, present.text, block.text);
    else
        whole->setString(fromUtf8(block.text));
    auto const start = startOfParagraph(whole->getEnd());
    if (auto const style = styleName(layout_, block.style);
        get<rtl::OUString>(start, "ParaStyleName") != style)
        set(start, "ParaStyleName", style);
    wrote(block, {written});
    if (present.text != block.text) clearBesideCitations(start, block, {all});
    putMarks(start, block);
}

void Writing::carryOut(ShowBeside const& operation) {
    auto const end = endOfParagraph(standing(operation.number)->getEnd());
    Ref<XTextCursor> beside;
    {
        Tracking const tracked(model_, true);
        beside = breakAfter(marks_, end);
        beside->setString(fromUtf8(operation.text));
        clearCharacterStyle(beside);
    }
    set(beside, "ParaStyleName", styleName(layout_, operation.style));
}

void Writing::carryOut(Insert const& operation) {
    WrittenBlock const& block = operation.block;
    fill(place(operation.side, operation.anchor), block);
    wrote(block, {{0, codePoints(block.text)}});
}

/// What a clean paragraph holds is known, so it can be written anew in its new place. The office's
/// own moving of paragraphs would leave copies of bookmarks behind when it is undone.
void Writing::carryOut(Move const& operation) {
    DirectFormatting const formatting(paragraphAt(standing(operation.number)));
    removeParagraph(operation.number);
    fill(operation.after != 0 ? place(Insert::Side::after, operation.after)
                              : place(Insert::Side::before, operation.before),
         *plan_.next.find(operation.number));
    formatting.giveTo(startOfParagraph(standing(operation.number)));
}

void Writing::carryOut(Remove const& operation) { removeParagraph(operation.number); }

/// What of a copy is taken over is its bookmark alone.
bool Writing::isTakenOver(std::string const& mark) const {
    return std::any_of(plan_.citations.begin(), plan_.citations.end(),
                       [&](WriteCitation const& one) { return one.copyOf == mark; });
}

void Writing::carryOut(WriteCitation const& citation) {
    if (citation.copyOf.empty()) {
        renew({}, {citation.number, RunKind::citation, {}, 0, 0}, citation.text);
        return;
    }
    auto const copy = marks_.find(citation.copyOf);
    if (!copy.is()) throw WriteFailure("a bookmark is lost: " + citation.copyOf);
    auto const words = cursorAt(copy);
    marks_.remove(citation.copyOf);
    marks_.put(words, markName(plan_.next, 'c', citation.number));
}

Ref<XTextCursor> Writing::place(Insert::Side side, int anchor) {
    switch (side) {
    case Insert::Side::after:
        return breakAfter(marks_, standing(anchor)->getEnd());
    case Insert::Side::before:
        return breakBefore(marks_, standing(anchor));
    case Insert::Side::end:
        break;
    }
    if (!first_.is()) return breakAtEnd(model_, marks_);
    return isWhollyEmpty(first_) ? cursorAt(first_) : breakAfter(marks_, first_);
}

void Writing::fill(Ref<XTextCursor> const& paragraph, WrittenBlock const& block) {
    set(paragraph, "ParaStyleName", styleName(layout_, block.style));
    paragraph->setString(fromUtf8(block.text));
    clearCharacterStyle(paragraph);
    putMarks(startOfParagraph(paragraph->getEnd()), block);
}

void Writing::putMarks(Ref<XTextRange> const& start, WrittenBlock const& block) {
    auto const put = [&](char kind, int number, std::size_t from, std::size_t to) {
        auto const range = cursorAt(start);
        goRight(range, from, false);
        goRight(range, to - from, true);
        if (toUtf8(range->getString()) != codePointSlice(block.text, from, to))
            throw WriteFailure("the document does not read what was written into it");
        marks_.put(range, markName(plan_.next, kind, number));
    };
    for (WrittenRun const& run : block.runs)
        put(markKind(run.kind), run.number, run.from, run.to);
    if (!deliberate::is(deliberate::Fault::enclosingMarkLost) || !before_.find(block.number))
        put('b', block.number, 0, codePoints(block.text));
}

void Writing::removeParagraph(int number) {
    auto const whole = paragraphsOf(number);
    auto const start = startOfParagraph(whole);
    takeMarksOff(start, *before_.find(number));
    if (!sameStart(endOfParagraph(start), whole->getEnd())) whole->setString({});
    takeOut(marks_, start);
}

Ref<XTextCursor> Writing::paragraphsOf(int number) const {
    auto const mark = standing(number);
    auto const whole = startOfParagraph(mark->getStart());
    whole->gotoRange(endOfParagraph(mark->getEnd()), true);
    if (spansTable(whole))
        throw WriteFailure(REDRESS_TEXT("a table stands in the middle of the paragraph"));
    return whole;
}

/// A run's mark may have left its paragraph: an empty one at the end goes along with a line break.
void Writing::takeMarksOff(Ref<XTextRange> const& paragraph, WrittenBlock const& block) {
    for (std::string const& name : marksIn(paragraphAt(paragraph)))
        marks_.remove(name);
    for (WrittenRun const& run : block.runs)
        marks_.remove(markName(before_, markKind(run.kind), run.number));
    marks_.remove(markName(before_, 'b', block.number));
}

/// Writes into one mark of a paragraph that the user has edited, or into a citation of theirs,
/// which stands in no block. Where other marks begin or end at its edges, they do so again
/// afterwards; nothing else is known of the paragraph.
void Writing::renew(WrittenBlock const& block, WrittenRun const& run, CitationText const& text) {
    std::string const name = markName(before_, markKind(run.kind), run.number);
    auto const anchor = marks_.find(name);
    if (!anchor.is()) throw WriteFailure("a bookmark is lost: " + name);
    auto const words = cursorAt(anchor);
    bool const wasEmpty = words->isCollapsed();
    auto names = marksIn(paragraphAt(anchor));
    names.erase(std::remove(names.begin(), names.end(), name), names.end());

    struct Edge {
        Ref<XTextCursor>* edge;
        bool toEnd;
    };
    std::vector<Edge> tied;
    auto lifted = marks_.lift(names);
    for (LiftedMark& other : lifted) {
        bool const startAtStart = sameStart(other.start, anchor->getStart());
        bool const endAtEnd = sameStart(other.end, anchor->getEnd());
        bool const startAtEnd = sameStart(other.start, anchor->getEnd());
        bool const endAtStart = sameStart(other.end, anchor->getStart());
        // At an empty run all of them may hold: what encloses it opens, what follows it follows.
        // An empty mark of another block, which was joined to this one, must not come to hold it.
        auto const mark = ours(toUtf8(other.name));
        bool const encloses = mark->kind == 'b' && mark->number == block.number;
        bool const follows = !encloses && startAtEnd && (!wasEmpty || isLater(block, other, run));
        if (startAtStart || startAtEnd) tied.push_back({&other.start, follows});
        if (endAtStart || endAtEnd)
            tied.push_back({&other.end, encloses ? endAtEnd : follows || !endAtStart});
    }
    marks_.remove(name);
    words->setString(fromUtf8(text.text));

    auto const to = cursorAt(words->getEnd());
    auto const from = cursorAt(to);
    goLeft(from, codePoints(text.text), false);
    for (Edge const& tie : tied)
        *tie.edge = tie.toEnd ? to : from;
    auto const range = cursorAt(from);
    range->gotoRange(to, true);
    if (run.kind == RunKind::citation)
        renewCitationFormat(range, text);
    else
        clearCitationFormat(range);
    marks_.put(range, name);
    marks_.putBack(lifted);
}

/// Whether the mark belongs to a run that comes behind the other in what was written.
bool Writing::isLater(WrittenBlock const& block, LiftedMark const& mark,
                      WrittenRun const& than) const {
    int const number = ours(toUtf8(mark.name))->number;
    for (WrittenRun const& run : block.runs) {
        if (run.number == number) return false;
        if (run.number == than.number) return true;
    }
    return true;
}

std::optional<MarkName> Writing::ours(std::string const& name) const {
    auto const mark = parseMark(name, before_);
    return mark ? mark : parseMark(name, plan_.next);
}

std::vector<std::string> Writing::marksIn(Ref<XTextRange> const& paragraph) const {
    std::vector<std::string> names;
    for (MarkEdge const& edge : readParagraph(paragraph).edges)
        if (ours(edge.name) && std::find(names.begin(), names.end(), edge.name) == names.end())
            names.push_back(edge.name);
    std::stable_partition(names.begin(), names.end(),
                          [&](std::string const& name) { return ours(name)->kind != 'b'; });
    return names;
}

Ref<XTextRange> Writing::standing(int number) const {
    auto const found = marks_.find(markName(plan_.next, 'b', number));
    if (!found.is()) throw WriteFailure("a paragraph's bookmark is lost");
    return found;
}

} // namespace redress
