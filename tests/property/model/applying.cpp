#include "applying.hpp"

#include "desk.hpp"

#include "core/sync/judge.hpp"

#include <algorithm>
#include <utility>

namespace redress::model {
namespace {

class Applying {
public:
    Applying(Editing& editing, Plan const& plan, State const& before, std::size_t cursor)
        : editing_(editing), plan_(plan), before_(before), cursor_(cursor) {}

    void adopt() {
        if (plan_.adopt.empty()) return;
        Reading const reading = readingOf(content(), before_, false);
        for (int const number : plan_.adopt) {
            auto const found = adopted(reading, before_, number);
            if (!found) throw Violation("a paragraph that was found again is lost");
            // Adopted ones lie in the body, whose paragraphs are all read.
            WrittenBlock const& block = *before_.find(number);
            takeMarksOff(*found, block);
            putMarks(*found, block);
            editing_.change(*found).origin = block.id;
        }
    }

    void operator()(Rewrite const& operation) {
        WrittenBlock const& block = operation.block;
        WrittenBlock const& old = *before_.find(block.number);
        std::size_t const index = standing(block.number);
        takeMarksOff(index, old);
        fill(index, block, editing_.at(index).style == old.style);
    }

    void operator()(RewriteRuns const& operation) {
        WrittenBlock const& block = *before_.find(operation.number);
        for (RewriteRuns::Change const& change : operation.changes)
            for (WrittenRun const& run : block.runs)
                if (run.number == change.run) renew(block, run, wide(change.text.text));
    }

    void operator()(Replace const& operation) {
        WrittenBlock const& block = operation.block;
        auto const [first, last] = paragraphsOf(block.number);
        takeMarksOff(first, *before_.find(block.number));
        if (first != last) {
            // What lies between the ends goes as a whole.
            editing_.takeOut(first + 1, last, true);
            editing_.change(first).end = Break::plain;
        }
        if (editing_.at(first).text == wide(block.text) && editing_.at(first).anchored.empty()) {
            editing_.change(first).style = block.style;
            putMarks(first, block);
        } else {
            fill(first, block, true);
        }
        Paragraph& paragraph = editing_.change(first);
        paragraph.origin = block.id;
        paragraph.marksLost = paragraph.renewed = false;
        paragraph.touched =
            std::any_of(paragraph.edges.begin(), paragraph.edges.end(), [&](Edge const& edge) {
                return !ours(edge.name) && !nameOf(edge.name).office;
            });
    }

    void operator()(ShowBeside const& operation) {
        std::size_t const index = paragraphsOf(operation.number).second;
        Paragraph beside = editing_.fresh();
        beside.text = wide(operation.text);
        beside.style = operation.style;
        beside.place = editing_.at(index).place;
        beside.section = editing_.at(index).section;
        beside.changes.push_back({0, beside.text.size(), false});
        beside.end = editing_.at(index).end;
        editing_.change(index).end = Break::inserted;
        editing_.insert(index + 1, std::move(beside));
    }

    void operator()(Insert const& operation) {
        fill(place(operation.side, operation.anchor), operation.block, true);
    }

    void operator()(Move const& operation) {
        std::size_t const index = standing(operation.number);
        Paragraph const moved = editing_.at(index);
        remove(operation.number);
        std::size_t const to = operation.after != 0 ? place(Insert::Side::after, operation.after)
                                                    : place(Insert::Side::before, operation.before);
        WrittenBlock const& block = *plan_.next.find(operation.number);
        fill(to, block, true);
        Paragraph& paragraph = editing_.change(to);
        paragraph.identity = moved.identity;
        paragraph.style = moved.style;
        paragraph.moved = moved.moved;
    }

    void operator()(Remove const& operation) { remove(operation.number); }

    /// What the state no longer knows leaves no marks behind.
    void forget() {
        for (WrittenBlock const& block : before_.written) {
            if (plan_.next.find(block.number)) continue;
            for (WrittenRun const& run : block.runs)
                editing_.removeMark(name(markKind(run.kind), run.number));
            editing_.removeMark(name('b', block.number));
        }
    }

private:
    Content& content() { return editing_.content(); }

    int name(char kind, int number) const {
        return nameNumber(markText(before_.tag, kind, number));
    }

    bool ours(int number) const {
        Name const& name = nameOf(number);
        if (name.tag != before_.tag) return false;
        auto const knows = [&](State const& state) {
            return std::any_of(state.written.begin(), state.written.end(), [&](auto const& block) {
                if (name.kind == 'b') return block.number == name.number;
                return std::any_of(block.runs.begin(), block.runs.end(),
                                   [&](auto const& run) { return run.number == name.number; });
            });
        };
        return knows(before_) || knows(plan_.next);
    }

    std::size_t standing(int number) {
        std::size_t const index = content().find(name('b', number), true);
        if (index == editing_.size()) throw Violation("a paragraph's bookmark is lost");
        return index;
    }

    std::pair<std::size_t, std::size_t> paragraphsOf(int number) {
        std::size_t const first = standing(number);
        std::size_t const last = content().find(name('b', number), false);
        for (std::size_t i = first + 1; i <= last; ++i)
            if (editing_.at(i).tableBefore) throw Refusal();
        return {first, last};
    }

    void takeMarksOff(std::size_t index, WrittenBlock const& block) {
        std::vector<Edge> const edges = editing_.at(index).edges;
        for (Edge const& edge : edges)
            if (ours(edge.name)) editing_.removeMark(edge.name);
        for (WrittenRun const& run : block.runs)
            editing_.removeMark(name(markKind(run.kind), run.number));
        editing_.removeMark(name('b', block.number));
    }

    void putMarks(std::size_t index, WrittenBlock const& block) {
        for (WrittenRun const& run : block.runs)
            editing_.putMark(index, name(markKind(run.kind), run.number), run.from, run.to);
        editing_.putMark(index, name('b', block.number), 0, editing_.at(index).text.size());
    }

    /// All that hangs on the paragraph goes with its words.
    void fill(std::size_t index, WrittenBlock const& block, bool styled) {
        std::vector<int> anchored;
        {
            Paragraph& paragraph = editing_.change(index);
            std::swap(anchored, paragraph.anchored);
            paragraph.text = wide(block.text);
            paragraph.changes.clear();
            for (Edge& edge : paragraph.edges)
                edge.at = std::min(edge.at, paragraph.text.size());
            if (styled) paragraph.style = block.style;
            paragraph.origin = block.id;
            paragraph.touched = paragraph.marksLost = paragraph.renewed = false;
        }
        putMarks(index, block);
        editing_.destroy(anchored);
    }

    std::size_t place(Insert::Side side, int anchor) {
        if (side == Insert::Side::after) {
            std::size_t const index = content().find(name('b', anchor), false);
            if (index == editing_.size()) throw Violation("an anchor's bookmark is lost");
            return breakBehind(index);
        }
        if (side == Insert::Side::before) {
            std::size_t const index = standing(anchor);
            Paragraph fresh = editing_.fresh();
            fresh.place = editing_.at(index).place;
            fresh.section = editing_.at(index).section;
            fresh.tableBefore = editing_.at(index).tableBefore;
            if (fresh.tableBefore) editing_.change(index).tableBefore = false;
            editing_.insert(index, std::move(fresh));
            return index;
        }
        std::size_t const body = content().bodySize();
        if (before_.written.empty()) return whollyEmpty(cursor_) ? cursor_ : breakBehind(cursor_);
        if (body == 1 && whollyEmpty(0) && !editing_.at(0).isProtected) return 0;
        std::size_t const index = breakBehind(body - 1);
        editing_.change(index).section = 0;
        return index; // outside any section
    }

    bool whollyEmpty(std::size_t index) {
        Paragraph const& paragraph = editing_.at(index);
        return paragraph.text.empty() && paragraph.anchored.empty() && paragraph.edges.empty() &&
               !content().isRedlined(index);
    }

    std::size_t breakBehind(std::size_t index) {
        Paragraph fresh = editing_.fresh();
        fresh.place = editing_.at(index).place;
        fresh.section = editing_.at(index).section;
        editing_.insert(index + 1, std::move(fresh));
        return index + 1;
    }

    void remove(int number) {
        auto const [first, last] = paragraphsOf(number);
        takeMarksOff(first, *before_.find(number));
        if (first != last) editing_.takeOut(first + 1, last, true);
        Paragraph const gone = editing_.at(first);
        bool const behind = content().follows(first + 1);
        auto const joinable = [&](std::size_t earlier) {
            return editing_.at(earlier).section == editing_.at(earlier + 1).section &&
                   !editing_.at(earlier + 1).tableBefore;
        };
        if ((content().follows(first) && joinable(first - 1)) || (behind && joinable(first))) {
            if (behind && gone.tableBefore) editing_.change(first + 1).tableBefore = true;
            editing_.takeOut(first, first, true);
            return;
        }
        Paragraph& left = editing_.change(first);
        left = Paragraph();
        left.touched = true;
        left.identity = editing_.fresh().identity;
        left.style = gone.style;
        left.place = gone.place;
        left.section = gone.section;
        left.tableBefore = gone.tableBefore;
        left.edges = gone.edges;
        for (Edge& edge : left.edges)
            edge.at = 0;
        editing_.destroy(gone.anchored);
    }

    /// Whether the mark belongs to a run that comes behind the other in what was written.
    static bool isLater(WrittenBlock const& block, int number, WrittenRun const& than) {
        for (WrittenRun const& run : block.runs) {
            if (run.number == number) return false;
            if (run.number == than.number) return true;
        }
        return true;
    }

    void renew(WrittenBlock const& block, WrittenRun const& run, std::u32string const& value) {
        int const mark = name(markKind(run.kind), run.number);
        std::size_t const index = content().find(mark, true);
        if (index == editing_.size() || content().find(mark, false) != index)
            throw Violation("a run's bookmark is lost");
        Paragraph& paragraph = editing_.change(index);
        std::size_t from = 0;
        std::size_t to = 0;
        for (Edge const& edge : paragraph.edges)
            if (edge.name == mark) (edge.start ? from : to) = edge.at;
        bool const wasEmpty = from == to;
        std::vector<Edge> const before = paragraph.edges;
        auto const other = [&](Edge const& edge) {
            for (Edge const& one : before)
                if (one.name == edge.name && one.start != edge.start) return one.at;
            return static_cast<std::size_t>(-1);
        };
        std::size_t const end = from + value.size();
        for (Edge& edge : paragraph.edges) {
            if (edge.name == mark) {
                edge.at = edge.start ? from : end;
                continue;
            }
            if (edge.at < from) continue;
            if (edge.at > to) {
                edge.at = edge.at - (to - from) + value.size();
                continue;
            }
            bool const known = ours(edge.name);
            bool const encloses = edge.name == name('b', block.number);
            std::size_t const start = edge.start ? edge.at : other(edge);
            bool const follows =
                !encloses && start == to &&
                (!wasEmpty || !known || isLater(block, nameOf(edge.name).number, run));
            bool toEnd = false;
            if (edge.start)
                toEnd = follows;
            else
                toEnd = encloses ? edge.at == to : follows || edge.at != from;
            edge.at = toEnd ? end : from;
        }
        paragraph.text.replace(from, to - from, value);
        paragraph.renewed = true;
    }

    Editing& editing_;
    Plan const& plan_;
    State const& before_;
    std::size_t cursor_;
};

} // namespace

bool apply(Editing& editing, Plan const& plan, State const& before,
           std::vector<std::string> const& foreign, std::size_t cursor) {
    Applying applying(editing, plan, before, cursor);
    bool left = !plan.adopt.empty() || !plan.operations.empty();
    for (std::string const& name : foreign)
        if (int const number = nameNumber(name); editing.content().has(number)) {
            editing.removeMark(number);
            left = true;
        }
    applying.adopt();
    for (Operation const& operation : plan.operations)
        std::visit(applying, operation);
    applying.forget();
    if (left) return true;
    // What only changes answers is a step too, where there is a mark that can be touched.
    return std::any_of(plan.next.written.begin(), plan.next.written.end(), [&](auto const& block) {
        return editing.content().has(nameNumber(markText(before.tag, 'b', block.number)));
    });
}

} // namespace redress::model
