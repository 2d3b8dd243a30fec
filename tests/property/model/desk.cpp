#include "desk.hpp"

#include "applying.hpp"

#include "core/sync/judge.hpp"

#include <algorithm>
#include <utility>

namespace redress::model {
namespace {

bool sameEdges(Paragraph const& one, Paragraph const& other, bool blocks) {
    auto const list = [&](Paragraph const& paragraph) {
        std::vector<std::tuple<int, bool, std::size_t>> edges;
        for (Edge const& edge : paragraph.edges) {
            Name const& name = nameOf(edge.name);
            bool const run = name.kind == 'a' || name.kind == 'c';
            if (!name.office && (!blocks || !run))
                edges.emplace_back(edge.name, edge.start, edge.at);
        }
        std::sort(edges.begin(), edges.end());
        return edges;
    };
    return list(one) == list(other);
}

bool sameChanges(Paragraph const& one, Paragraph const& other) {
    return std::equal(one.changes.begin(), one.changes.end(), other.changes.begin(),
                      other.changes.end(), [](Change const& a, Change const& b) {
                          return a.from == b.from && a.to == b.to && a.deleted == b.deleted;
                      });
}

/// Whether a block's bookmark that stood there is gone, or holds nothing any more.
bool lostItsMark(Paragraph const& was, Paragraph const& now) {
    if (was.origin.empty()) return false;
    auto const place = [&](int name, bool start) {
        return std::find_if(now.edges.begin(), now.edges.end(), [&](Edge const& edge) {
            return edge.name == name && edge.start == start;
        });
    };
    return now.text.empty() ||
           std::any_of(was.edges.begin(), was.edges.end(), [&](Edge const& edge) {
               if (nameOf(edge.name).kind != 'b' || !edge.start) return false;
               auto const start = place(edge.name, true);
               auto const end = place(edge.name, false);
               return start == now.edges.end() || (end != now.edges.end() && end->at == start->at);
           });
}

std::string tagOf(int letter) { return std::string("k3x") + static_cast<char>('0' + letter % 10); }

} // namespace

bool sameStates(State const& one, State const& other) {
    auto const sameRuns = [](WrittenRun const& a, WrittenRun const& b) {
        return a.number == b.number && a.kind == b.kind && a.question == b.question &&
               a.from == b.from && a.to == b.to;
    };
    auto const sameBlocks = [&](WrittenBlock const& a, WrittenBlock const& b) {
        return a.number == b.number && a.id == b.id && a.style == b.style && a.text == b.text &&
               std::equal(a.runs.begin(), a.runs.end(), b.runs.begin(), b.runs.end(), sameRuns);
    };
    auto const sameChoices = [](Choice const& a, Choice const& b) {
        return a.block == b.block && a.kind == b.kind && a.due == b.due;
    };
    return one.tag == other.tag && one.letter == other.letter && one.pack == other.pack &&
           one.version == other.version && one.next == other.next &&
           sameAnswers(one.answers, other.answers) &&
           std::equal(one.choices.begin(), one.choices.end(), other.choices.begin(),
                      other.choices.end(), sameChoices) &&
           std::equal(one.written.begin(), one.written.end(), other.written.begin(),
                      other.written.end(), sameBlocks);
}

Desk::Desk(std::vector<Pattern> patterns, std::size_t undoLimit)
    : patterns_(std::move(patterns)), undoLimit_(undoLimit) {
    Editing editing(content_, identities_, places_);
    editing.insert(0, editing.fresh());
    history_.begin(State(), 0);
}

Actual Desk::actual() const {
    return judge(readingOf(content_, *content_.state, locked), *content_.state);
}

void Desk::push(Content before, std::string const& question) {
    redo_.clear();
    undo_.push_back({std::move(before), question});
    if (undo_.size() > undoLimit_) undo_.erase(undo_.begin());
    history_.added(static_cast<int>(depth()));
}

void Desk::expectState() const {
    if (!sameStates(history_.current(), *content_.state))
        throw Violation("the state is not the one that belongs to the text");
}

bool Desk::step(std::function<bool(Editing&)> const& edit) {
    Content before = content_;
    Editing editing(content_, identities_, places_);
    if (!edit(editing)) {
        content_ = std::move(before);
        return false;
    }
    record(before);
    hands = true;
    push(std::move(before), {});
    expectState();
    return true;
}

/// What hands have done is told from the content alone.
void Desk::record(Content const& before) {
    std::vector<Paragraph const*> old(static_cast<std::size_t>(identities_) + 1, nullptr);
    for (Shared const& paragraph : before.paragraphs)
        old[static_cast<std::size_t>(paragraph->identity)] = paragraph.get();
    Editing editing(content_, identities_, places_);
    for (std::size_t i = 0; i < editing.size(); ++i) {
        Paragraph const& now = editing.at(i);
        Paragraph const* const was = old[static_cast<std::size_t>(now.identity)];
        old[static_cast<std::size_t>(now.identity)] = nullptr;
        if (was == nullptr || was == &now) continue;
        bool const same = was->text == now.text && sameChanges(*was, now) &&
                          was->anchored == now.anchored && was->end == now.end &&
                          sameEdges(*was, now, true);
        bool const marks = sameEdges(*was, now, false);
        if (same && marks) continue;
        Paragraph& paragraph = editing.change(i);
        if (same)
            paragraph.marksLost = true;
        else
            paragraph.touched = true;
        if (lostItsMark(*was, paragraph)) deletedByHand.insert(paragraph.origin);
    }
    noteOrder();
    for (Paragraph const* const gone : old)
        if (gone != nullptr && !gone->origin.empty()) deletedByHand.insert(gone->origin);
}

void Desk::noteOrder() {
    for (std::size_t i = 0; i < content_.paragraphs.size() && !disordered; ++i) {
        Paragraph const& paragraph = *content_.paragraphs[i];
        disordered = !paragraph.origin.empty() &&
                     (paragraph.touched || paragraph.moved || paragraph.isProtected ||
                      paragraph.place != 0 || content_.isRedlined(i));
    }
}

bool Desk::undo() {
    if (undo_.empty()) return false;
    redo_.push_back({std::exchange(content_, std::move(undo_.back().content)), {}});
    undo_.pop_back();
    // Nothing joins a step that others were undone above.
    if (!undo_.empty()) undo_.back().question.clear();
    history_.moved(static_cast<int>(depth()));
    expectState();
    return true;
}

bool Desk::redo() {
    if (redo_.empty()) return false;
    undo_.push_back({std::exchange(content_, std::move(redo_.back().content)), {}});
    redo_.pop_back();
    history_.moved(static_cast<int>(depth()));
    expectState();
    return true;
}

void Desk::clearUndo() {
    undo_.clear();
    redo_.clear();
    history_.cleared();
    expectState();
}

void Desk::note(Due const& due) {
    seenIds.insert(lastIds_.begin(), lastIds_.end());
    lastIds_ = std::set<std::string>(due.order.begin(), due.order.end());
    for (Drafted const& block : due.drafted) {
        drafted[block.id].insert(block.text);
        draftedTexts.insert(block.text);
    }
}

Written Desk::start(Answers answers, property::Dice& chance) {
    State before;
    before.tag = tagOf(++letters_);
    std::size_t const cursor = chance.pick(content_.bodySize());
    return carryOut(std::move(before), compose(0, patterns_[0], std::move(answers)), {}, {}, false,
                    cursor);
}

Written Desk::write(int pattern, Answers answers, std::string const& question,
                    std::vector<Wish> const& wishes, bool refuse) {
    std::string const key = question.empty() ? "" : question + ' ' + std::to_string(visit_);
    return carryOut(
        *content_.state,
        compose(pattern, patterns_[static_cast<std::size_t>(pattern)], std::move(answers)), key,
        wishes, refuse, 0);
}

Written Desk::carryOut(State before, std::shared_ptr<Due const> due, std::string const& question,
                       std::vector<Wish> const& wishes, bool refuse, std::size_t cursor) {
    Written result;
    result.before = content_;
    bool const first = content_.state->tag != before.tag;
    before.next = std::max(before.next, next_);
    note(*due);
    Actual const actual = judge(readingOf(content_, before, locked), before);
    result.plan = plan(before, due->letter, due->answers, actual, wishes);
    Plan const& decided = result.plan;
    if (!decided.refused.empty()) {
        result.outcome = Written::Outcome::refused;
        return result;
    }
    if (!first && decided.operations.empty() && sameStates(decided.next, before)) {
        content_.due = due;
        return result;
    }
    bool const joins =
        !question.empty() && !undo_.empty() && redo_.empty() && undo_.back().question == question;
    Editing editing(content_, identities_, places_);
    // Where nothing stands the letter begins at the cursor.
    bool refused =
        locked || refuse || (before.written.empty() && content_.paragraphs[cursor]->isProtected);
    bool left = false;
    if (!refused) {
        try {
            left = apply(editing, decided, before, actual.foreign, cursor);
        } catch (Refusal const&) {
            refused = true;
        }
    }
    if (refused) {
        content_ = result.before;
        result.outcome = Written::Outcome::refused;
        // What joined takes back with it what it joined.
        if (joins && !locked && !content_.paragraphs[cursor]->isProtected) {
            undo();
            redo_.clear();
            result.before = content_;
        }
        expectState();
        return result;
    }
    auto const state = std::make_shared<State const>(decided.next);
    // What leaves no step belongs to the step on top, and to what comes behind it.
    if (!left)
        for (auto entry = redo_.rbegin();
             entry != redo_.rend() && entry->content.state == content_.state; ++entry) {
            entry->content.state = state;
            entry->content.due = due;
        }
    content_.state = state;
    content_.due = due;
    noteOrder();
    if (left && !joins) push(result.before, question);
    next_ = decided.next.next;
    history_.wrote(decided.next, static_cast<int>(depth()));
    expectState();
    result.outcome = Written::Outcome::wrote;
    return result;
}

void Desk::reload(bool docx, property::Dice& chance) {
    if (archive.size() < 3)
        archive.push_back(content_);
    else
        archive[chance.pick(3)] = content_;
    if (docx) toDocx(chance);
    undo_.clear();
    redo_.clear();
    leaveField();
    State loaded;
    if (holdsLetter() && !chance.once(3)) {
        loaded = *content_.state;
    } else if (holdsLetter()) {
        Diagnostics diagnostics;
        auto const read = readState(writeState(*content_.state), diagnostics);
        if (!read || !sameStates(*read, *content_.state))
            throw Violation("the state was not read back as it was written");
        loaded = *read;
    }
    next_ = std::max(1, loaded.next);
    history_.begin(std::move(loaded), 0);
    expectState();
}

/// Names with a space change; an empty mark may be lost or go to the next words; protection is
/// not kept; rarely the long property is lost, and then the letter is the user's text.
void Desk::toDocx(property::Dice& chance) {
    Content const before = content_;
    Editing editing(content_, identities_, places_);
    bool const forgets = chance.once(12);
    for (std::size_t i = 0; i < editing.size(); ++i) {
        Paragraph const& old = editing.at(i);
        if (old.edges.empty() && !old.isProtected && !forgets) continue;
        Paragraph& paragraph = editing.change(i);
        paragraph.isProtected = false;
        if (forgets) {
            paragraph.origin.clear();
            paragraph.touched = true;
        }
        for (Edge& edge : paragraph.edges) {
            std::string name = nameOf(edge.name).text;
            std::replace(name.begin(), name.end(), ' ', '_');
            edge.name = nameNumber(name);
        }
    }
    for (std::size_t i = 0; i < editing.size(); ++i) {
        std::vector<Edge> const edges = editing.at(i).edges;
        for (Edge const& start : edges)
            for (Edge const& end : edges)
                if (start.start && !end.start && start.name == end.name && start.at == end.at &&
                    nameOf(start.name).prefixed && chance.once(6))
                    editing.removeMark(start.name);
    }
    record(before);
    if (!forgets) return;
    content_.state = std::make_shared<State>();
    content_.due = nullptr;
}

} // namespace redress::model
