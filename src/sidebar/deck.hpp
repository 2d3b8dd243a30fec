#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/frame/XFrame.hpp>

#include <string>

/// The sidebar of a window, as the office offers it. Without one the calls do nothing.
namespace redress {

constexpr char const* letterPanel = "RedressLetterPanel";
constexpr char const* answersPanel = "RedressAnswersPanel";
constexpr char const* lawPanel = "RedressLawPanel";
constexpr char const* sendingPanel = "RedressSendingPanel";

/// Opens the sidebar with our deck. Its panels are made afterwards, when the event loop is free.
void showDeck(Ref<css::frame::XFrame> const& frame);
bool isUnfolded(Ref<css::frame::XFrame> const& frame, std::string const& panel);
/// Unfolds a panel; `alone` folds all others.
void unfoldPanel(Ref<css::frame::XFrame> const& frame, std::string const& panel, bool alone);
/// Puts the note behind the panel's own title.
void showPanelTitle(Ref<css::frame::XFrame> const& frame, std::string const& panel,
                    std::string const& note);
/// Asks for the panels' heights again.
void requestLayout(Ref<css::frame::XFrame> const& frame);

} // namespace redress
