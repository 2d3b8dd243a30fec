#pragma once

#include "session/letter_remarks.hpp"
#include "sidebar/decisions_view.hpp"
#include "sidebar/followed_cursor.hpp"
#include "sidebar/gloss_view.hpp"
#include "sidebar/panel.hpp"
#include "sidebar/triage.hpp"

namespace redress {

/// The panel Letter: which letter it is to be, and what it is.
class LetterPanel : public Panel {
public:
    using Panel::Panel;

    View view() override;
    void happened(Event const& event) override;
    bool perform(std::string const& command) override;
    bool canPerform(std::string const& command) override;
    std::string titleNote() override;
    void reset() override;

private:
    void showStart(View& view) const;
    void showChoice(View& view);
    void showByHand(View& view) const;
    void showBeginning(View& view) const;
    void goByHand(bool byHand);
    void showLetter(View& view);
    void showUnread(View& view) const;
    void choose(Event const& event);
    bool decide(Event const& event);
    /// Whether the event was one of the remarks'.
    bool attend(Event const& event);

    void cursorMoved();
    int blockAtCursor() const;

    DecisionsShown decisions_;
    Triage triage_{window_};
    GlossShown gloss_;
    FollowedCursor cursor_{window_, [this] { cursorMoved(); }};
    std::vector<LetterRemark> remarks_;
    int remark_ = 0; ///< the one that is chosen
};

} // namespace redress
