#include "property/office/walk_before.hpp"
#include "session/test_letter.hpp"
#include "writer/files.hpp"

#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

#include <algorithm>
#include <iostream>

namespace redress::property {
namespace {

constexpr int undoLimit = 100;

Ref<css::document::XUndoManager> undoManager(Ref<css::frame::XModel> const& model) {
    return as<css::document::XUndoManagerSupplier>(model)->getUndoManager();
}

/// The first lines that are not the same.
std::string difference(std::vector<std::string> const& is, std::vector<std::string> const& due) {
    std::string all;
    for (std::size_t i = 0; i < std::max(is.size(), due.size()); ++i) {
        std::string const one = i < is.size() ? is[i] : "(none)";
        std::string const other = i < due.size() ? due[i] : "(none)";
        if (one != other) all += "\n      is  " + one + "\n      due " + other;
    }
    return all;
}

} // namespace

Walk::Walk(Setting& setting, Counts& counts)
    : setting_(setting), counts_(counts), pack_(&setting.packs.front()) {}

Walk::~Walk() { close(); }

void Walk::open(Ref<css::text::XTextDocument> const& document) {
    document_ = document;
    writer_ = std::make_unique<WriterDocument>(document_, "en", setting_.desk.context);
    session_ = std::make_unique<LetterSession>(*writer_);
    person_ = std::make_unique<Person>(setting_.desk, document_, marks_);
    moments_.clear();
    ours_.clear();
    depth_ = 0;
}

void Walk::close() {
    person_.reset();
    session_.reset();
    writer_.reset();
    if (document_.is()) closeDocument(document_);
    document_.clear();
}

std::string Walk::run(Sequence const& sequence) {
    return begun([&] {
        for (Action const& action : sequence)
            act(action);
    });
}

std::string Walk::runFarBack(std::uint64_t seed, int steps) {
    return begun([&] {
        Dice dice(seed);
        goFarBack(dice, steps);
    });
}

/// Drafts a letter behind words of the user's, and goes on.
std::string Walk::begun(std::function<void()> const& goOn) {
    ++counts_.sequences;
    try {
        open(newDocument(setting_.desk.context));
        document_->getText()->setString(fromUtf8("Dear Sir " + userMark(marks_++) + "\r"));
        as<css::text::XTextViewCursorSupplier>(model()->getCurrentController())
            ->getViewCursor()
            ->gotoRange(document_->getText()->getEnd(), false);
        undoManager(model())->clear();
        answers_ = testing::testAnswers();
        seen_ = see(model());
        remember(false);
        program(answers_, [this] {
            Diagnostics diagnostics;
            return session_->start(pack(), pack().letters.front(), answers_, "Draft", diagnostics);
        });
        goOn();
        return {};
    } catch (Violation const& violation) {
        return violation.what;
    } catch (css::uno::Exception const& exception) {
        return "exception: " + toUtf8(exception.Message);
    }
}

void Walk::act(Action const& action) {
    Kind const& kind = kinds()[action.kind];
    Dice dice(action.seed);
    std::string said;
    bool done = false;
    // Whoever wants to know what the office went down from.
    if (setting_.trace)
        std::cerr << (kind.user ? "" : "! ") << kind.name << ':' << action.seed << "; "
                  << std::flush;
    try {
        done = kind.act(*this, dice);
    } catch (css::uno::Exception const& exception) {
        if (!kind.user) throw;
        // The office does not let a person do this here.
        said = " (" + toUtf8(exception.Message) + ')';
    }
    letOfficeRest();
    log_.push_back(std::string(done ? "" : "- ") + kind.name + said);
    if (done) ++counts_.done[action.kind];
    if (kind.user) follow();
    if (setting_.verbose)
        for (std::string const& line : wholeOf(seen_))
            if (line.rfind("bookmark: ", 0) != 0) log_.push_back("        " + readable(line));
    checkStored();
}

/// As between two acts of a person's: what is put off is done. Without it 7.4 goes down when it
/// undoes columns while what it has redone before is still selected.
void Walk::letOfficeRest() {
    as<css::awt::XToolkitExperimental>(css::awt::Toolkit::create(setting_.desk.context))
        ->processEventsToIdle();
}

void Walk::follow() {
    Seen const before = std::move(seen_);
    seen_ = see(model());
    ledger_.follow(before, seen_);
    remember(false);
}

/// A protected section becomes a document protected but for its form in .docx.
bool Walk::isFormOnly() const {
    auto const settings = as<css::lang::XMultiServiceFactory>(document_)->createInstance(
        "com.sun.star.document.Settings");
    return get<bool>(settings, "ProtectForm");
}

bool Walk::program(Answers const& wanted, std::function<bool()> const& write,
                   Allowance const& allowance) {
    noteChangesBelow();
    Before const before(*this);
    bool const done = write();
    seen_ = see(model());
    if (!done) {
        checkNothingDone(before);
        if (allowance.refusal || isFormOnly()) return true;
        broken("refused: the program refused to write");
    }
    answers_ = wanted;
    ++counts_.writes;
    if (!allowance.regained.empty()) ledger_.regain(allowance.regained);
    Draft const& due = draft();
    checkWritten(before, due, allowance);
    for (std::string const& id : before.tracked)
        ledger_.touch(id);
    if (!before.fixed.empty()) ledger_.loseOrder();
    ledger_.settle(ownersOf(seen_, namesOf(session_->state())), due.order);
    remember(true);
    return true;
}

/// Where the office itself did not undo or redo the user's steps as they were, what stands now is
/// what the program's step will have to give back, and what stood below is gone for good.
void Walk::noteChangesBelow() {
    auto const depth = static_cast<std::size_t>(writer_->undoDepth());
    if (depth >= moments_.size() || (moments_[depth] && moments_[depth]->whole == wholeOf(seen_)))
        return;
    std::fill(moments_.begin(), moments_.begin() + static_cast<std::ptrdiff_t>(depth),
              std::nullopt);
    moments_[depth] = now();
}

Walk::Moment Walk::now() const {
    return {seen_, wholeOf(seen_), ledger_, writeState(session_->state()), answers_, pack_};
}

/// Notes what stands at the present depth.
void Walk::remember(bool byProgram) {
    auto const depth = static_cast<std::size_t>(writer_->undoDepth());
    Moment present = now();
    bool const full = depth + 1 > undoLimit;
    bool const changedBelow = !byProgram && depth == depth_ && depth < moments_.size() &&
                              moments_[depth] && moments_[depth]->whole != present.whole &&
                              writer_->redoDepth() == 0;
    if (full || depth < depth_ || changedBelow) {
        moments_.assign(depth + 1, std::nullopt);
        ours_.assign(depth + 1, false);
    }
    if (writer_->redoDepth() == 0) {
        std::size_t const known = std::min({ours_.size(), depth + 1, depth_ + 1});
        ours_.resize(known);
        ours_.resize(depth + 1, byProgram);
        moments_.resize(std::min(moments_.size(), known));
        moments_.resize(depth + 1);
    }
    if (depth < moments_.size()) moments_[depth] = std::move(present);
    depth_ = depth;
}

/// One step back or forth in the undo list.
bool Walk::step(bool back) {
    int const depth = writer_->undoDepth();
    int const redoDepth = writer_->redoDepth();
    if ((back ? depth : redoDepth) == 0) return false;
    auto const at = static_cast<std::size_t>(depth);
    std::size_t const to = back ? at - 1 : at + 1;
    std::size_t const which = back ? at : to;
    bool const byProgram = which < ours_.size() && ours_[which];
    auto const title = toUtf8(back ? undoManager(model())->getCurrentUndoActionTitle()
                                   : undoManager(model())->getCurrentRedoActionTitle());
    // The office itself loses bookmarks when it undoes its sections, and goes down soon after.
    if (!byProgram && title.find("ection") != std::string::npos) return false;
    bool const stood =
        at < moments_.size() && moments_[at] && moments_[at]->whole == wholeOf(seen_);
    if (setting_.trace)
        std::cerr << (back ? "(undo" : "(redo") << (byProgram ? " our " : " user's ") << title
                  << ") " << std::flush;
    if (back)
        undoManager(model())->undo();
    else
        undoManager(model())->redo();
    if (writer_->undoDepth() != static_cast<int>(to) ||
        writer_->redoDepth() != redoDepth + (back ? 1 : -1))
        broken("undo: the list has " + std::to_string(writer_->undoDepth()) + " and " +
               std::to_string(writer_->redoDepth()) + " steps and not " + std::to_string(to));
    depth_ = to;
    letOfficeRest();
    Seen const before = std::move(seen_);
    seen_ = see(model());
    checkStored();
    if (to >= moments_.size() || !moments_[to]) {
        // What stood there is not known here any more, the answers neither.
        ledger_.follow(before, seen_);
        answers_ = session_->state().answers;
        return true;
    }
    Moment const& moment = *moments_[to];
    auto const whole = wholeOf(seen_);
    bool const same = whole == moment.whole;
    if (writeState(session_->state()) != moment.state)
        broken("undo: the state is another than before: " + writeState(session_->state()) +
               "\n    due: " + moment.state);
    if (byProgram && stood) {
        ++counts_.undone;
        if (!same) broken("undo: of the program's step" + difference(whole, moment.whole));
    }
    if (!byProgram && stood && !same) ++counts_.officesOwn;
    ledger_ = moment.ledger;
    if (!same) ledger_.follow(moment.seen, seen_);
    answers_ = moment.answers;
    pack_ = moment.pack;
    return true;
}

} // namespace redress::property
