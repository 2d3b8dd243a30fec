#include "sidebar/deck.hpp"

#include "writer/utf8.hpp"

#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

namespace redress {
namespace {

Ref<css::ui::XSidebarProvider> sidebarOf(Ref<css::frame::XFrame> const& frame) {
    if (!frame.is()) return {};
    auto const controller = ifIs<css::frame::XController2>(frame->getController());
    return controller.is() ? Ref<css::ui::XSidebarProvider>(controller->getSidebar())
                           : Ref<css::ui::XSidebarProvider>();
}

Ref<css::ui::XDeck> deckOf(Ref<css::frame::XFrame> const& frame) {
    auto const sidebar = sidebarOf(frame);
    auto const decks =
        sidebar.is() ? Ref<css::ui::XDecks>(sidebar->getDecks()) : Ref<css::ui::XDecks>();
    rtl::OUString const name("RedressDeck");
    if (!decks.is() || !decks->hasByName(name)) return {};
    Ref<css::ui::XDeck> deck;
    decks->getByName(name) >>= deck;
    return deck;
}

Ref<css::ui::XPanel> panelOf(Ref<css::frame::XFrame> const& frame, std::string const& name) {
    auto const deck = deckOf(frame);
    auto const panels =
        deck.is() ? Ref<css::ui::XPanels>(deck->getPanels()) : Ref<css::ui::XPanels>();
    if (!panels.is() || !panels->hasByName(fromUtf8(name))) return {};
    Ref<css::ui::XPanel> panel;
    panels->getByName(fromUtf8(name)) >>= panel;
    return panel;
}

} // namespace

void showDeck(Ref<css::frame::XFrame> const& frame) {
    auto const sidebar = sidebarOf(frame);
    if (!sidebar.is()) return;
    sidebar->setVisible(true);
    sidebar->showDecks(true);
    auto const deck = deckOf(frame);
    if (deck.is() && !deck->isActive()) deck->activate(true);
}

bool isUnfolded(Ref<css::frame::XFrame> const& frame, std::string const& panel) {
    auto const found = panelOf(frame, panel);
    return found.is() && found->isExpanded();
}

void unfoldPanel(Ref<css::frame::XFrame> const& frame, std::string const& panel, bool alone) {
    auto const found = panelOf(frame, panel);
    if (found.is() && (alone || !found->isExpanded())) found->expand(alone);
}

void showPanelTitle(Ref<css::frame::XFrame> const& frame, std::string const& panel,
                    std::string const& note) {
    auto const found = panelOf(frame, panel);
    if (!found.is()) return;
    // Between the panel's own title and a note of ours stand two no-break spaces.
    rtl::OUString const between = fromUtf8("\u00a0\u00a0");
    rtl::OUString const shown = found->getTitle();
    rtl::OUString title = shown;
    if (sal_Int32 const end = title.indexOf(between); end >= 0) title = title.copy(0, end);
    if (!note.empty()) title += between + fromUtf8(note);
    if (title != shown) found->setTitle(title);
}

void requestLayout(Ref<css::frame::XFrame> const& frame) {
    auto const provider = sidebarOf(frame);
    auto const sidebar =
        provider.is() ? Ref<css::ui::XSidebar>(provider->getSidebar()) : Ref<css::ui::XSidebar>();
    if (sidebar.is()) sidebar->requestLayout();
}

} // namespace redress
