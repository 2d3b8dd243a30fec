#pragma once

#include "session/draft.hpp"
#include "session/law_remarks.hpp"
#include "session/law_search.hpp"
#include "sidebar/followed_cursor.hpp"
#include "sidebar/panel.hpp"

#include <optional>

namespace redress {

/// The panel Law and clauses: one search over provisions and text modules, the citation that the
/// cursor stands in, and what should be looked at in all that the letter cites.
class LawPanel : public Panel {
public:
    using Panel::Panel;

    View view() override;
    void happened(Event const& event) override;
    bool perform(std::string const& command) override;
    bool canPerform(std::string const& command) override;
    void reset() override;
    std::string titleNote() override;

private:
    void search();
    void searchAgain();
    void choose(int index);
    bool insert();
    bool insertList();
    void cursorMoved();
    /// Whether the event was one of the citation's.
    bool changeCitation(Event const& event);
    /// Whether the event was one of the remarks'.
    bool attend(Event const& event);
    void goToRemark();
    void tell(Diagnostics const& diagnostics);

    std::string words_;
    std::optional<LawIndex> index_; ///< of the letter's pack
    std::vector<LawFound> found_;
    std::vector<std::string> labels_; ///< of what was found
    int chosen_ = -1;
    std::string preview_;
    std::string problem_;
    LetterTemplate const* searched_ = nullptr; ///< the letter that was searched for
    std::string choices_;                      ///< that were made in it then
    int citation_ = 0;                         ///< the user's own that the cursor stands in
    std::optional<std::string> typed_;         ///< in its field, as long as it is no provision
    std::string citationProblem_;
    std::vector<LawRemark> remarks_;
    int remark_ = 0; ///< the one that is chosen
    std::string remarkProblem_;
    ParagraphAtCursor paragraph_;
    FollowedCursor cursor_{window_, [this] { cursorMoved(); }};
};

} // namespace redress
