#include "player.hpp"

#include "hand.hpp"
#include "sequence.hpp"

#include <utility>

namespace redress::model {
namespace {

using ByHand = bool (Hand::*)();
using ByProgram = bool (Player::*)(property::Dice&);

struct Entry {
    Kind kind;
    ByHand hand;
    ByProgram program;
};

std::vector<Entry> const& entries() {
    static std::vector<Entry> const all{
        {{"type inside", 4}, &Hand::typeInside, nullptr},
        {{"type at the start", 3}, &Hand::typeAtStart, nullptr},
        {{"type at the end", 3}, &Hand::typeAtEnd, nullptr},
        {{"type at a mark's edge", 4}, &Hand::typeAtMark, nullptr},
        {{"replace over a mark's edge", 4}, &Hand::replaceOverMark, nullptr},
        {{"delete a part", 4}, &Hand::deletePart, nullptr},
        {{"delete a paragraph's words", 4}, &Hand::deleteWords, nullptr},
        {{"delete a paragraph", 3}, &Hand::deleteParagraph, nullptr},
        {{"delete across paragraphs", 6}, &Hand::deleteAcross, nullptr},
        {{"split", 4}, &Hand::split, nullptr},
        {{"join", 5}, &Hand::join, nullptr},
        {{"move by one", 6}, &Hand::moveByOne, nullptr},
        {{"drag", 4}, &Hand::drag, nullptr},
        {{"copy a paragraph", 3}, &Hand::duplicate, nullptr},
        {{"cut", 4}, &Hand::cut, nullptr},
        {{"paste", 14}, &Hand::paste, nullptr},
        {{"copy a part", 4}, &Hand::copyPart, nullptr},
        {{"copy marked words", 4}, &Hand::copyMarked, nullptr},
        {{"paste from another letter", 3}, &Hand::pasteFromOther, nullptr},
        {{"paste from an older file", 14}, &Hand::pasteFromTwin, nullptr},
        {{"write a paragraph", 3}, &Hand::writeParagraph, nullptr},
        {{"take a word back", 16}, &Hand::takeBack, nullptr},
        {{"type what was due", 10}, &Hand::retype, nullptr},
        {{"comment, footnote, frame, cell, field", 3}, &Hand::hang, nullptr},
        {{"delete what hangs there", 30}, &Hand::unhang, nullptr},
        {{"set a bookmark", 3}, &Hand::bookmark, nullptr},
        {{"section, protected or not", 3}, &Hand::protect, nullptr},
        {{"put a table between, take it away", 3}, &Hand::table, nullptr},
        {{"give a style", 3}, &Hand::style, nullptr},
        {{"find and replace", 9}, &Hand::replaceAll, nullptr},
        {{"accept changes", 26}, &Hand::accept, nullptr},
        {{"reject changes", 26}, &Hand::reject, nullptr},
        {{"track changes, or no more", 3}, nullptr, &Player::track},
        {{"lock tracking, unlock it", 3}, nullptr, &Player::lock},
        {{"answer", 50}, nullptr, &Player::answer},
        {{"answer the same again", 3}, nullptr, &Player::answerAgain},
        {{"replace all answers", 6}, nullptr, &Player::replaceAnswers},
        {{"leave the field", 4}, nullptr, &Player::leaveField},
        {{"a newer pack", 5}, nullptr, &Player::upgrade},
        {{"wish", 18}, nullptr, &Player::wish},
        {{"use wording as answer", 24}, nullptr, &Player::useWording},
        {{"answer and undo", 4}, nullptr, &Player::there},
        {{"undo", 8}, nullptr, &Player::undo},
        {{"redo", 24}, nullptr, &Player::redo},
        {{"clear the undo list", 2}, nullptr, &Player::clearUndo},
        {{"save and load as .odt", 4}, nullptr, &Player::saveOdt},
        {{"save and load as .docx", 4}, nullptr, &Player::saveDocx},
    };
    return all;
}

std::vector<Pattern> makePatterns(property::Dice chance) {
    std::vector<Pattern> patterns{makePattern(chance)};
    for (int i = 0; i < 2; ++i)
        patterns.push_back(makeNewer(patterns.back(), chance));
    return patterns;
}

} // namespace

std::vector<Kind> const& kinds() {
    static std::vector<Kind> const all = [] {
        std::vector<Kind> names;
        for (Entry const& entry : entries())
            names.push_back(entry.kind);
        return names;
    }();
    return all;
}

Player::Player(std::uint64_t seed)
    : desk_(makePatterns(property::Dice(seed)), seed % 3 == 0 ? 8 : 100) {
    property::Dice chance(seed + 1);
    begin(chance);
}

bool Player::act(std::size_t kind, property::Dice chance) {
    Entry const& entry = entries()[kind];
    if (entry.program) return (this->*entry.program)(chance);
    return desk_.step([&](Editing& editing) {
        Hand hand(desk_, editing, chance);
        return (hand.*entry.hand)();
    });
}

bool Player::begin(property::Dice& chance) {
    Written const written = desk_.start(firstAnswers(chance), chance);
    expectRight(desk_, written, {});
    return written.outcome == Written::Outcome::wrote;
}

bool Player::write(int pattern, Answers answers, std::string const& question,
                   std::vector<Wish> const& wishes, bool refuse, Wished const& wished) {
    Written const written = desk_.write(pattern, std::move(answers), question, wishes, refuse);
    expectRight(desk_, written, wished);
    return written.outcome == Written::Outcome::wrote;
}

bool Player::answer(property::Dice& chance) {
    if (!desk_.holdsLetter()) return begin(chance);
    Answers answers = desk_.state().answers;
    std::string const question = changeAnswer(answers, chance);
    return write(desk_.content().due->pattern, std::move(answers), question, {}, chance.once(20));
}

/// A plan with nothing different has no operations, once what was left over has been written.
bool Player::answerAgain(property::Dice&) {
    if (!desk_.holdsLetter()) return false;
    for (int i = 0; i < 2; ++i) {
        std::size_t const depth = desk_.depth();
        auto const before = desk_.content().paragraphs;
        bool const wrote =
            write(desk_.content().due->pattern, desk_.state().answers, {}, {}, false);
        if (i == 1 && (wrote || desk_.depth() != depth || desk_.content().paragraphs != before))
            throw Violation("nothing was different, and something was written");
    }
    return true;
}

bool Player::replaceAnswers(property::Dice& chance) {
    if (!desk_.holdsLetter()) return begin(chance);
    Answers answers = desk_.state().answers;
    for (std::size_t i = 1 + chance.pick(6); i > 0; --i)
        changeAnswer(answers, chance);
    return write(desk_.content().due->pattern, std::move(answers), {}, {}, chance.once(20));
}

bool Player::leaveField(property::Dice&) {
    desk_.leaveField();
    return true;
}

bool Player::upgrade(property::Dice& chance) {
    if (!desk_.holdsLetter()) return begin(chance);
    int const pattern = static_cast<int>(chance.pick(static_cast<std::size_t>(desk_.patterns())));
    return write(pattern, desk_.state().answers, {}, {}, false);
}

Plan Player::planned() const {
    Content const& content = desk_.content();
    return plan(*content.state, content.due->letter, content.due->answers, desk_.actual());
}

bool Player::wish(property::Dice& chance) {
    if (!desk_.holdsLetter()) return false;
    std::vector<Finding> const findings = planned().findings;
    if (findings.empty()) return false;
    Finding const& finding = findings[chance.pick(findings.size())];
    Wish::Kind kind = static_cast<Wish::Kind>(chance.pick(5));
    if (!chance.once(5)) {
        switch (finding.kind) {
        case Finding::Kind::deletedByUser:
            kind = chance.once(3) ? Wish::Kind::keep : Wish::Kind::bringBack;
            break;
        case Finding::Kind::noLongerNeeded:
            kind = chance.once(3) ? Wish::Kind::keep : Wish::Kind::remove;
            break;
        default:
            kind = static_cast<Wish::Kind>(chance.pick(3));
            break;
        }
    }
    return write(desk_.content().due->pattern, desk_.state().answers, {}, {{finding.block, kind}},
                 false, {finding.block, kind, false});
}

/// The user's words become the answer, and are the program's from then on.
bool Player::useWording(property::Dice& chance) {
    if (!desk_.holdsLetter()) return false;
    std::vector<Finding> const findings = planned().findings;
    for (Finding const& finding : findings) {
        if (finding.wordings.empty() || chance.once(4)) continue;
        Answers answers = desk_.state().answers;
        bool any = false;
        for (Wording const& wording : finding.wordings) {
            if (wording.question.find('/') != std::string::npos || wording.question == "story")
                continue;
            for (char32_t const c : wide(wording.text))
                if (isToken(c)) desk_.given.insert(c);
            answers.values[wording.question] = wording.text;
            any = true;
        }
        if (any)
            return write(desk_.content().due->pattern, std::move(answers), {}, {}, false,
                         {0, Wish::Kind::keep, true});
    }
    return false;
}

bool Player::there(property::Dice& chance) {
    if (!desk_.holdsLetter()) return false;
    std::size_t const wanted = chance.once(100) ? 1 + chance.pick(90) : 1 + chance.pick(4);
    Content const before = desk_.content();
    std::size_t steps = 0;
    for (std::size_t i = 0; i < wanted && desk_.depth() < 90; ++i) {
        desk_.leaveField();
        std::size_t const depth = desk_.depth();
        answer(chance);
        steps += desk_.depth() - std::min(desk_.depth(), depth);
        // What leaves no step belongs to the step on top.
        if (desk_.depth() <= depth) return true;
    }
    for (; steps > 0; --steps)
        desk_.undo();
    if (desk_.content().paragraphs != before.paragraphs ||
        !sameStates(desk_.state(), *before.state))
        throw Violation("so many steps undone do not give what was there");
    return true;
}

bool Player::undo(property::Dice& chance) {
    bool any = false;
    for (std::size_t i = 1 + chance.pick(4); i > 0; --i)
        any = desk_.undo() || any;
    return any;
}

bool Player::redo(property::Dice& chance) {
    bool any = false;
    for (std::size_t i = 1 + chance.pick(3); i > 0; --i)
        any = desk_.redo() || any;
    return any;
}

bool Player::clearUndo(property::Dice&) {
    if (desk_.depth() == 0) return false;
    desk_.clearUndo();
    return true;
}

bool Player::saveOdt(property::Dice& chance) {
    desk_.reload(false, chance);
    return true;
}

bool Player::saveDocx(property::Dice& chance) {
    desk_.reload(true, chance);
    return true;
}

bool Player::track(property::Dice&) {
    if (desk_.locked) return false;
    desk_.tracking = !desk_.tracking;
    return true;
}

bool Player::lock(property::Dice&) {
    desk_.locked = !desk_.locked;
    desk_.tracking = true;
    return true;
}

} // namespace redress::model
