#include "property/office/walk_before.hpp"

#include <algorithm>

namespace redress::property {
namespace {

using WishKind = Wish::Kind;

WishKind fitting(Finding::Kind kind, Dice& dice) {
    switch (kind) {
    case Finding::Kind::noLongerNeeded:
        return dice.of({WishKind::keep, WishKind::remove, WishKind::remove});
    case Finding::Kind::deletedByUser:
        return dice.of({WishKind::keep, WishKind::bringBack, WishKind::bringBack});
    default:
        return dice.of({WishKind::keep, WishKind::takeNew, WishKind::takeNew, WishKind::showBoth});
    }
}

} // namespace

/// What a wish may take away: words in the block's paragraphs, and what is anchored to these.
Walk::Allowance Walk::allowanceFor(Wish const& wish, std::string const& id) const {
    Allowance allowance;
    allowance.refusal = true;
    allowance.lines = wish.kind != WishKind::keep && wish.kind != WishKind::bringBack;
    if (wish.kind == WishKind::bringBack && session_->pack()->version == pack().version)
        allowance.regained = id;
    if (wish.kind != WishKind::takeNew && wish.kind != WishKind::remove) return allowance;
    if (UsersCitation const* const citation = session_->state().findCitation(wish.block)) {
        std::string const name = markName(session_->state(), 'c', citation->number);
        allowance.losses = marksOfTheirs(*citation);
        for (Line const& line : seen_.lines)
            if (line.has('(', name)) allowance.replaced.insert(withoutMentions(line.text));
        return allowance;
    }
    std::string const mark = markName(session_->state(), 'b', wish.block);
    bool inside = false;
    bool plain = true;
    bool anchors = false;
    std::set<int> elsewhere;
    for (int const one : marksIn(setting_.desk.context, model()))
        elsewhere.insert(one);
    for (Line const& line : seen_.lines) {
        bool const in = inside || line.has('(', mark);
        inside = (inside || line.has('(', mark)) && !line.has(')', mark);
        for (int const one : marksOf(line.text)) {
            elsewhere.erase(one);
            if (in) allowance.losses.insert(one);
        }
        if (!in) continue;
        if (!line.body || line.tracked || line.closed) plain = false;
        for (Thing const& thing : line.things)
            if (thing.side == ' ')
                anchors = true;
            else if (!hasOurPrefix(thing.name))
                plain = false;
    }
    if (anchors) allowance.losses.insert(elsewhere.begin(), elsewhere.end());
    // Of a newer pack whose words are not taken yet they take those of this one paragraph.
    bool const decided = session_->pack()->version == pack().version;
    if (plain && !anchors && decided && wish.kind == WishKind::takeNew) allowance.regained = id;
    return allowance;
}

bool Walk::decide(Dice& dice) {
    if (session_->state().tag.empty()) return false;
    rest(dice);
    if (session_->lostPlaces() != 0 && dice.once(2))
        return program(answers_, [&] {
            Diagnostics diagnostics;
            return session_->bindAgain("Bind again", diagnostics);
        });
    auto const findings = session_->findings();
    if (findings.empty()) return false;
    Finding const finding = findings[dice.pick(findings.size())];
    Wish wish{finding.block, fitting(finding.kind, dice)};
    if (dice.once(6))
        wish.kind = dice.of({WishKind::keep, WishKind::takeNew, WishKind::showBoth,
                             WishKind::remove, WishKind::bringBack});
    log_.push_back("  wish " + std::to_string(static_cast<int>(wish.kind)) + " for " + finding.id +
                   ", which is " + std::to_string(static_cast<int>(finding.kind)));
    return program(
        answers_,
        [&] {
            Diagnostics diagnostics;
            return session_->resolve(wish, "Decide", diagnostics);
        },
        allowanceFor(wish, finding.id));
}

/// From now on it is an answer like others, and no longer the user's own words.
void Walk::takeForAnswers(std::string const& text) {
    for (int const mark : marksOf(text))
        inAnswers_.insert(mark);
}

bool Walk::useWordings(Dice& dice) {
    if (session_->state().tag.empty()) return false;
    rest(dice);
    for (Finding const& finding : session_->findings()) {
        if (finding.wordings.empty()) continue;
        for (Wording const& wording : finding.wordings)
            takeForAnswers(wording.text);
        Allowance allowance;
        allowance.refusal = true;
        return program(
            answers_,
            [&] {
                Diagnostics diagnostics;
                bool const done =
                    session_->useWordings(finding.block, "Use my wording", diagnostics);
                if (done) answers_ = session_->state().answers;
                return done;
            },
            allowance);
    }
    return false;
}

/// Nothing of the program's is left, and nothing else is gone; undo brings it back.
bool Walk::finish(Dice&) {
    auto const& marks = seen_.bookmarks;
    if (session_->state().tag.empty() || std::none_of(marks.begin(), marks.end(), hasOurPrefix))
        return false;
    noteChangesBelow();
    Before const before(*this);
    Diagnostics diagnostics;
    if (!session_->finish("Finish", diagnostics)) return false;
    Seen const old = std::move(seen_);
    seen_ = see(model());
    checkMarks(before);
    if (writer_->storedState().value_or("") != "") broken("finish: the state is left");
    for (std::string const& name : seen_.bookmarks)
        if (hasOurPrefix(name)) broken("finish: " + name + " is left");
    for (std::size_t i = 0; i < std::max(old.lines.size(), seen_.lines.size()); ++i)
        if (i >= old.lines.size() || i >= seen_.lines.size() ||
            old.lines[i].text != seen_.lines[i].text || old.lines[i].looks != seen_.lines[i].looks)
            broken("finish: the text is another one");
    remember(true);
    return step(true);
}

} // namespace redress::property
