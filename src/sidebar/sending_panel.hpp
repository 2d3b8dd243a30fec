#pragma once

#include "sidebar/panel.hpp"

namespace redress {

/// The panel Sign and send: what is still missing, and the way to paper.
class SendingPanel : public Panel {
public:
    using Panel::Panel;

    View view() override;
    void happened(Event const& event) override;
    bool perform(std::string const& command) override;
    bool canPerform(std::string const& command) override;

private:
    int chosen_ = 0;
};

} // namespace redress
