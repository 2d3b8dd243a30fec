#include "core/language/messages.hpp"
#include "core/sync/citing.hpp"
#include "session/letter_session.hpp"
#include "session/use_case.hpp"

#include <algorithm>
#include <utility>

/// The user's own citations in a letter's document.
namespace redress {
namespace {

/// Those that read as they were written, and would not.
bool anyRunDiffers(Letter const& due, State const& written, std::set<std::string> const& absent) {
    for (WrittenBlock const& block : written.written) {
        if (absent.count(block.id) != 0) continue;
        auto const found = std::find_if(due.blocks.begin(), due.blocks.end(),
                                        [&](Block const& one) { return one.id == block.id; });
        if (found == due.blocks.end()) continue;
        std::vector<std::string> texts;
        for (Run const& run : found->runs)
            if (run.kind == RunKind::citation) texts.push_back(run.text);
        std::size_t index = 0;
        for (WrittenRun const& run : block.runs)
            if (run.kind == RunKind::citation && index < texts.size() &&
                block.textOf(run) != texts[index++])
                return true;
    }
    return false;
}

/// Whether the plan gives the list of enclosures another order or look.
bool changesEnclosures(Letter const& due, State const& written, Plan const& decided) {
    auto const isOne = [&](std::string const& id) {
        return std::any_of(due.enclosures.begin(), due.enclosures.end(),
                           [&](Enclosure const& one) { return one.block == id; });
    };
    return std::any_of(
        decided.operations.begin(), decided.operations.end(), [&](Operation const& operation) {
            if (auto const* rewrite = std::get_if<Rewrite>(&operation))
                return isOne(rewrite->block.id);
            auto const* move = std::get_if<Move>(&operation);
            WrittenBlock const* const moved = move ? written.find(move->number) : nullptr;
            return moved && isOne(moved->id);
        });
}

} // namespace

bool LetterSession::citesOtherwise(Letter const& due, Plan const& decided) const {
    return !decided.citations.empty() || anyRunDiffers(due, state(), citing_.absent) ||
           changesEnclosures(due, state(), decided);
}

/// Within the user's own step, so that undoing that gives back all of it.
void LetterSession::settleCitations() {
    bool const due = std::exchange(edits_, false) && unsettled_;
    if (!due || writing_ || !holds() || document_.undoDepth() == 0 || document_.redoDepth() > 0)
        return;
    Diagnostics ignored;
    write(state(), {source_, state().answers, {{}, {}, true}, {}}, ignored);
}

bool LetterSession::insert(LawFound const& found, std::string const& undoTitle,
                           Diagnostics& diagnostics) {
    return told(guarded(diagnostics, [&] {
        if (!holds()) {
            diagnostics.error(Code::letterAbsent, {});
            return false;
        }
        return insertBlocks(
            insertionOf(*source_.pack, *source_.letter, letter_, state().answers, found), undoTitle,
            diagnostics);
    }));
}

bool LetterSession::insertList(std::string const& undoTitle, Diagnostics& diagnostics) {
    return told(guarded(diagnostics, [&] {
        if (!holds()) {
            diagnostics.error(Code::letterAbsent, {});
            return false;
        }
        std::vector<Citation> cited;
        for (Block const& block : letter_.blocks)
            for (Run const& run : block.runs)
                if (run.kind == RunKind::citation) cited.push_back(run.cited);
        for (UsersCitation const& one : state().citations)
            if (!one.cited.isList()) cited.push_back(one.cited);
        std::string const list = listOfProvisions(cited, *source_.pack).text;
        if (list.empty()) {
            diagnostics.error(Code::documentRefused, {},
                              {REDRESS_TEXT("nothing is cited in the letter yet")});
            return false;
        }
        Block block;
        block.runs.push_back({list, RunKind::citation, {}, false, {}});
        return insertBlocks({block}, undoTitle, diagnostics);
    }));
}

bool LetterSession::insertBlocks(std::vector<Block> blocks, std::string const& undoTitle,
                                 Diagnostics& diagnostics) {
    if (isWriting(diagnostics)) return false;
    State next = state();
    next.next = std::max(next.next, next_);
    std::vector<std::string> marks;
    for (Block const& block : blocks)
        for (Run const& run : block.runs) {
            if (run.kind != RunKind::citation) continue;
            next.citations.push_back({next.next++, run.cited, run.text, false});
            marks.push_back(markName(next, 'c', next.citations.back().number));
        }
    std::string message;
    if (!blocks.empty()) {
        WritingNow const writing(writing_);
        message = document_.insert(blocks, source_.pack->layout, source_.pack->language, marks,
                                   {undoTitle, {}});
    }
    return bound(std::move(next), message, diagnostics);
}

/// After the document bound citations of the user's, or could not.
bool LetterSession::bound(State next, std::string const& message, Diagnostics& diagnostics) {
    if (!message.empty()) diagnostics.error(Code::documentRefused, {}, {message});
    bool const any = message.empty() && next.citations.size() > state().citations.size();
    if (any) {
        next_ = next.next;
        std::string text = writeState(next);
        history_.wrote(std::move(next), document_.undoDepth());
        store(std::move(text));
    }
    // One may have come to stand in a paragraph of the letter's, which is the user's now.
    refresh();
    if (any) {
        edits_ = true;
        settleCitations();
    }
    return message.empty();
}

bool LetterSession::bringToLife(LooseCitation citation, std::string const& undoTitle,
                                Diagnostics& diagnostics) {
    return told(guarded(diagnostics, [&] {
        return bringToLife(citation, UndoStep{undoTitle, {}}, diagnostics);
    }));
}

bool LetterSession::bringAllToLife(std::string const& undoTitle, Diagnostics& diagnostics) {
    return told(guarded(diagnostics, [&] {
        leaveField();
        UndoStep const step{undoTitle, "living " + std::to_string(visit_)};
        auto const waiting = [this] {
            return std::find_if(loose_.begin(), loose_.end(), [](LooseCitation const& one) {
                return one.state == Recognised::fine && one.reason.empty();
            });
        };
        bool any = false;
        for (std::size_t left = loose_.size(); left > 0 && waiting() != loose_.end(); --left) {
            if (!bringToLife(LooseCitation(*waiting()), step, diagnostics)) return false;
            any = true;
        }
        return any;
    }));
}

bool LetterSession::bringToLife(LooseCitation const& citation, UndoStep const& step,
                                Diagnostics& diagnostics) {
    if (isWriting(diagnostics)) return false;
    // What was written since may have moved it.
    refresh();
    auto const same = [&](LooseCitation const& one) {
        return one.text == citation.text && one.cited == citation.cited &&
               one.question == citation.question && one.elsewhere == citation.elsewhere;
    };
    auto const distance = [&](LooseCitation const& one) {
        return std::pair(std::max(one.paragraph, citation.paragraph) -
                             std::min(one.paragraph, citation.paragraph),
                         one.at.from != citation.at.from);
    };
    LooseCitation const* found = nullptr;
    for (LooseCitation const& one : loose_)
        if (same(one) && (!found || distance(one) < distance(*found))) found = &one;
    std::string const why = !found ? REDRESS_TEXT("the paragraph has changed in the meantime")
                            : found->state != Recognised::fine
                                ? REDRESS_TEXT("the law has no such place, as far as is known")
                                : found->reason;
    if (!why.empty()) {
        diagnostics.error(Code::documentRefused, {}, {why});
        return false;
    }
    State next = state();
    next.next = std::max(next.next, next_);
    int const number = next.next++;
    next.citations.push_back({number, found->cited, found->text, false});
    std::string message;
    {
        WritingNow const writing(writing_);
        message = document_.bind(*found, markName(next, 'c', number), source_.pack->language, step);
    }
    return bound(std::move(next), message, diagnostics);
}

void LetterSession::findLoose(Actual const& actual) {
    if (!recogniser_) {
        std::vector<Act const*> acts;
        for (Act const& act : source_.pack->acts)
            acts.push_back(&act);
        recogniser_.emplace(acts, source_.pack->citationStyle);
    }
    words_ = actual.words;
    loose_ =
        redress::looseCitations(words_, state().answers, *recogniser_, source_.pack->citationStyle);
}

bool LetterSession::changeCitation(int number, Citation const& cited, std::string const& undoTitle,
                                   Diagnostics& diagnostics) {
    return told(guarded(diagnostics, [&] {
        UsersCitation const* const known = holds() ? state().findCitation(number) : nullptr;
        if (!known) {
            diagnostics.error(Code::letterAbsent, {});
            return false;
        }
        if (known->cited == cited) return true;
        State before = state();
        for (UsersCitation& one : before.citations)
            if (one.number == number) one.cited = cited;
        return write(std::move(before),
                     {source_, state().answers, {undoTitle, {}}, {{number, Wish::Kind::takeNew}}},
                     diagnostics);
    }));
}

} // namespace redress
