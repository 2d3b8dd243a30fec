#pragma once

#include "session/law_search.hpp"
#include "sidebar/panel.hpp"

#include <optional>

namespace redress {

/// The panel Law and clauses: one search over provisions and text modules.
class LawPanel : public Panel {
public:
    using Panel::Panel;

    View view() override;
    void happened(Event const& event) override;
    bool perform(std::string const& command) override;
    bool canPerform(std::string const& command) override;
    void reset() override;

private:
    void search();
    void choose(int index);
    bool insert();

    std::string words_;
    std::optional<LawIndex> index_; ///< of the letter's pack
    std::vector<LawFound> found_;
    std::vector<std::string> labels_; ///< of what was found
    int chosen_ = -1;
    std::string preview_;
    std::string problem_;
    LetterTemplate const* searched_ = nullptr; ///< the letter that was searched for
};

} // namespace redress
