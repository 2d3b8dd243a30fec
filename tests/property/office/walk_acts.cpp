#include "property/office/walk_before.hpp"
#include "session/test_letter.hpp"

#include <com/sun/star/util/XModifiable.hpp>

#include <algorithm>

namespace redress::property {
namespace {

std::pair<std::string, AnswerValue> chosen(Dice& dice) {
    auto const words = [&] {
        return std::string(dice.of({"", "x", "Анна", "a longer answer than before", "🦔 ё"}));
    };
    switch (dice.pick(8)) {
    case 0:
    case 1:
        return {"name", words()};
    case 2:
        return {"place", words()};
    case 3:
        return {"note", words()};
    case 4:
        return {"sent", std::string(dice.of({"", "yes", "no"}))};
    case 5:
        return {"turned", std::string(dice.of({"yes", "no", "yes", ""}))};
    default: {
        std::vector<std::string> ids{"r1", "r2", "r3", "r4"};
        for (std::size_t i = ids.size(); i > 1; --i)
            std::swap(ids[i - 1], ids[dice.pick(i)]);
        ids.resize(dice.pick(5));
        return {"calls", testing::callsOf(ids)};
    }
    }
}

bool saysNothing(AnswerValue const& value) {
    auto const* text = std::get_if<std::string>(&value);
    auto const* rows = std::get_if<Rows>(&value);
    return (text && text->empty()) || (rows && rows->empty());
}

} // namespace

Answers Walk::with(Answers answers, std::string const& question, AnswerValue const& value) {
    answers.values.erase(question);
    if (!saysNothing(value)) answers.values[question] = value;
    return answers;
}

bool Walk::give(std::string const& question, AnswerValue const& value) {
    Diagnostics diagnostics;
    bool const done = session_->answer(question, value, "Answer " + question, diagnostics);
    if (!done)
        for (Diagnostic const& diagnostic : diagnostics.all())
            log_.push_back("  " + render(diagnostic, "en"));
    return done;
}

bool Walk::answer(Dice& dice) {
    if (session_->state().tag.empty()) return false;
    auto const [question, value] = chosen(dice);
    log_.push_back("  " + question +
                   (std::get_if<std::string>(&value) ? '=' + std::get<std::string>(value) : ""));
    return program(with(answers_, question, value),
                   [&, q = question, v = value] { return give(q, v); });
}

bool Walk::answerTheSame(Dice& dice) {
    if (session_->state().tag.empty()) return false;
    std::string const question = dice.of({"name", "place", "sent", "calls"});
    auto const* value = answers_.find(question);
    // What is to be mended first, copies of bookmarks and words found again, is mended by this.
    AnswerValue const same = value ? *value : AnswerValue(std::string());
    program(answers_, [&] { return give(question, same); });
    Before const before(*this);
    as<css::util::XModifiable>(model())->setModified(false);
    if (!give(question, same)) broken("refused: the same");
    seen_ = see(model());
    checkNothingDone(before);
    if (as<css::util::XModifiable>(model())->isModified())
        broken("silence: nothing was to be done, and the document is modified");
    return true;
}

bool Walk::answerLocked(Dice& dice) {
    if (session_->state().tag.empty()) return false;
    bool const tracking = get<bool>(model(), "RecordChanges");
    set(model(), "RecordChanges", true);
    set(model(), "RedlineProtectionKey", sequence<sal_Int8>({1, 2, 3}));
    auto const [question, value] = chosen(dice);
    {
        Before const before(*this);
        give(question, value);
        seen_ = see(model());
        checkNothingDone(before);
        if (!get<bool>(model(), "RecordChanges")) broken("tracking: it was locked");
    }
    set(model(), "RedlineProtectionKey", css::uno::Sequence<sal_Int8>());
    set(model(), "RecordChanges", tracking);
    return true;
}

bool Walk::replaceAnswers(Dice& dice) {
    if (session_->state().tag.empty()) return false;
    Answers wanted = testing::testAnswers();
    wanted.version = answers_.version;
    for (std::size_t i = dice.pick(4); i > 0; --i) {
        auto const [question, value] = chosen(dice);
        wanted = with(wanted, question, value);
    }
    return program(wanted, [&] {
        Diagnostics diagnostics;
        return session_->replaceAnswers(wanted, "Open answers", diagnostics);
    });
}

bool Walk::leaveField(Dice&) {
    session_->leaveField();
    return true;
}

bool Walk::undo(Dice& dice) {
    bool done = false;
    for (std::size_t times = 1 + dice.pick(4); times > 0; --times) {
        // Below the draft there is no letter: that far it goes only to come back at once.
        bool const last = writer_->undoDepth() == 1;
        if (last && !dice.once(3)) break;
        if (!step(true)) break;
        done = true;
        if (last) return step(false);
    }
    return done;
}

bool Walk::redo(Dice& dice) {
    if (writer_->redoDepth() == 0 && !undo(dice)) return false;
    bool done = false;
    for (std::size_t times = 1 + dice.pick(5); times > 0 && step(false); --times)
        done = true;
    return done;
}

void Walk::goFarBack(Dice& dice, int steps) {
    int const low = writer_->undoDepth();
    while (writer_->undoDepth() < low + steps) {
        session_->leaveField();
        answer(dice);
    }
    while (writer_->undoDepth() > low)
        step(true);
    while (writer_->redoDepth() > 0)
        step(false);
}

} // namespace redress::property
