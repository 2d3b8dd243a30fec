#include "sidebar/panel.hpp"

#include "core/language/messages.hpp"
#include "sidebar/commands.hpp"
#include "sidebar/deck.hpp"
#include "writer/guard.hpp"
#include "writer/interface_language.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/ui/UIElementType.hpp>

#include <algorithm>
#include <stdexcept>

namespace redress {
namespace {

constexpr int narrowest = 180;
constexpr int titles = 130; ///< the deck's own and those of its four panels, in pixels

/// The panels that stand now. They take themselves out when they are disposed.
std::vector<PanelWindow*>& panels() {
    static std::vector<PanelWindow*> all;
    return all;
}

} // namespace

Desk& Panel::desk() const {
    if (!window_.desk()) throw std::logic_error("a panel without a document");
    return *window_.desk();
}

std::string Panel::say(char const* english, std::vector<std::string> const& arguments) const {
    return translate(english, window_.language(), arguments);
}

PanelWindow* openPanel(Ref<css::frame::XFrame> const& frame, std::string const& name) {
    for (PanelWindow* const panel : panels())
        if (panel->frame() == frame && panel->name() == name) return panel;
    return nullptr;
}

void bringForward(PanelWindow const& panel) {
    auto const beside = panel.frame()->getComponentWindow();
    int wanted = titles;
    for (PanelWindow const* const one : panels())
        if (one->frame() == panel.frame() &&
            (one == &panel || isUnfolded(one->frame(), one->name())))
            wanted += one->height();
    unfoldPanel(panel.frame(), panel.name(), beside.is() && wanted > beside->getPosSize().Height);
}

PanelWindow::PanelWindow(Ref<css::uno::XComponentContext> const& context,
                         Ref<css::frame::XFrame> const& frame, Ref<css::awt::XWindow> const& parent,
                         std::string name,
                         std::function<std::unique_ptr<Panel>(PanelWindow&)> makePanel)
    : WeakComponentImplHelper5(m_aMutex), context_(context), frame_(frame), parent_(parent),
      name_(std::move(name)), language_(officeLanguage(context)), panel_(makePanel(*this)) {}

/// Where the disposing failed, nobody may call what is gone.
PanelWindow::~PanelWindow() {
    guarded("panel: gone", [&] { withdraw(); });
}

void PanelWindow::open() {
    surface_ = std::make_unique<Surface>(
        context_, parent_, [this](Event const& event) { happened(event); }, [this] { layOut(); });
    parent_->addWindowListener(this);
    frame_->addFrameActionListener(this);
    panels().push_back(this);
    attach();
    panelOpened(*this);
}

void PanelWindow::attach() {
    desk_ = Desk::of(context_, frame_);
    if (desk_) listener_ = desk_->listen([this] { refresh(); });
    panel_->reset();
    refresh();
}

void PanelWindow::detach() {
    if (desk_) desk_->forget(listener_);
    desk_.reset();
}

void PanelWindow::refresh() {
    if (!surface_) return;
    bool const here = desk_ && desk_->session();
    surface_->show(here ? panel_->view() : View());
    std::string const note = here ? panel_->titleNote() : std::string();
    if (titleNote_ != note) {
        titleNote_ = note;
        whenFree([this] { showPanelTitle(frame_, name_, *titleNote_); });
    }
}

void PanelWindow::happened(Event const& event) {
    if (!desk_ || !desk_->session()) return;
    if (event.kind == Event::Kind::dismissed) {
        leave();
        return;
    }
    panel_->happened(event);
}

void PanelWindow::focusLater(std::string const& control) {
    whenFree([this, control] { surface_->focus(control); });
}

void PanelWindow::focusFieldLater(std::string const& prefix, std::string const& otherwise) {
    whenFree([this, prefix, otherwise] {
        std::string const field = surface_->firstField(prefix);
        surface_->focus(field.empty() ? otherwise : field);
    });
}

void PanelWindow::focusNextLater(std::string const& control) {
    whenFree([this, control] { surface_->focus(surface_->nextField(control)); });
}

void PanelWindow::whenFree(std::function<void()> act) {
    if (!surface_) return;
    Ref<css::uno::XInterface> const alive(static_cast<cppu::OWeakObject*>(this));
    surface_->whenFree([this, alive, act = std::move(act)] {
        if (surface_) act();
    });
}

void PanelWindow::performLater(std::string const& command) {
    whenFree([this, command] {
        Ref<css::uno::XComponentContext> const context(context_);
        Ref<css::frame::XFrame> const frame(frame_);
        perform(context, frame, command);
    });
}

void PanelWindow::leave() {
    whenFree([this] {
        if (frame_.is()) frame_->getComponentWindow()->setFocus();
    });
}

void PanelWindow::layOut() {
    if (!surface_ || !parent_.is()) return;
    css::awt::Rectangle const size = parent_->getPosSize();
    int const height = heightFor(size.Width);
    surface_->layOut(size.Width, height);
    if (height == height_) return;
    height_ = height;
    // The sidebar asks for the height in this very call, which a control that speaks does not like.
    whenFree([this] { requestLayout(frame_); });
}

/// As high as what it shows, but never higher than the deck beside the document: the rest scrolls.
int PanelWindow::heightFor(int width) {
    int height = surface_->heightFor(width);
    auto const beside = frame_.is() ? Ref<css::awt::XWindow>(frame_->getComponentWindow())
                                    : Ref<css::awt::XWindow>();
    if (!beside.is()) return height;
    constexpr int least = 240;
    return std::min(height, std::max(beside->getPosSize().Height - titles, least));
}

void PanelWindow::withdraw() {
    auto& all = panels();
    all.erase(std::remove(all.begin(), all.end(), this), all.end());
    detach();
}

void PanelWindow::letGo() {
    withdraw();
    panel_->reset();
    surface_.reset();
    if (parent_.is()) parent_->removeWindowListener(this);
    if (frame_.is()) {
        frameGone(frame_.get());
        frame_->removeFrameActionListener(this);
    }
    parent_.clear();
    frame_.clear();
}

css::uno::Reference<css::frame::XFrame> PanelWindow::getFrame() {
    return guarded("panel: frame", [&] { return css::uno::Reference<css::frame::XFrame>(frame_); },
                   {});
}

rtl::OUString PanelWindow::getResourceURL() {
    return guarded(
        "panel: resource",
        [&] { return "private:resource/toolpanel/RedressPanelFactory/" + fromUtf8(name_); }, {});
}

sal_Int16 PanelWindow::getType() {
    return guarded(
        "panel: type", []() -> sal_Int16 { return css::ui::UIElementType::TOOLPANEL; }, 0);
}

css::uno::Reference<css::uno::XInterface> PanelWindow::getRealInterface() {
    return guarded("panel: interface",
                   [&] {
                       return css::uno::Reference<css::uno::XInterface>(
                           static_cast<cppu::OWeakObject*>(this));
                   },
                   {});
}

css::uno::Reference<css::awt::XWindow> PanelWindow::getWindow() {
    return guarded("panel: window",
                   [&] {
                       return surface_ ? css::uno::Reference<css::awt::XWindow>(surface_->window())
                                       : css::uno::Reference<css::awt::XWindow>();
                   },
                   {});
}

css::uno::Reference<css::accessibility::XAccessible>
PanelWindow::createAccessible(css::uno::Reference<css::accessibility::XAccessible> const&) {
    return guarded("panel: accessible",
                   [&] {
                       return css::uno::Reference<css::accessibility::XAccessible>(
                           surface_ ? surface_->window() : Ref<css::awt::XWindow>(),
                           css::uno::UNO_QUERY);
                   },
                   {});
}

css::ui::LayoutSize PanelWindow::getHeightForWidth(sal_Int32 width) {
    return guarded(
        "panel: height",
        [&] {
            sal_Int32 const height = surface_ ? heightFor(width) : 0;
            return css::ui::LayoutSize(height, height, height);
        },
        css::ui::LayoutSize(0, 0, 0));
}

sal_Int32 PanelWindow::getMinimalWidth() {
    return guarded(
        "panel: width", []() -> sal_Int32 { return narrowest; }, narrowest);
}

void PanelWindow::windowResized(css::awt::WindowEvent const&) {
    guarded("panel: resized", [&] { layOut(); });
}

void PanelWindow::windowMoved(css::awt::WindowEvent const&) {
    guarded("panel: moved", [] {});
}

void PanelWindow::windowShown(css::lang::EventObject const&) {
    guarded("panel: shown", [] {});
}

void PanelWindow::windowHidden(css::lang::EventObject const&) {
    guarded("panel: hidden", [] {});
}

void PanelWindow::frameAction(css::frame::FrameActionEvent const& event) {
    guarded("panel: frame action", [&] {
        switch (event.Action) {
        case css::frame::FrameAction_COMPONENT_DETACHING:
            detach();
            refresh();
            break;
        case css::frame::FrameAction_COMPONENT_ATTACHED:
        case css::frame::FrameAction_COMPONENT_REATTACHED:
            detach();
            attach();
            break;
        default:
            break;
        }
    });
}

void PanelWindow::disposing(css::lang::EventObject const& source) {
    guarded("panel: source disposing", [&] {
        if (source.Source == parent_) parent_.clear();
        if (source.Source == frame_) frame_.clear();
    });
}

void PanelWindow::disposing() {
    guarded("panel: disposing", [&] { letGo(); });
}

} // namespace redress
