#pragma once

#include "sidebar/desk.hpp"
#include "sidebar/surface.hpp"

#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/frame/XFrameActionListener.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase5.hxx>

#include <memory>
#include <optional>

namespace redress {

class PanelWindow;

/// What stands in a panel. It knows no windows: it describes what it shows, and hears what a person
/// did. Where it speaks of the desk, there is one.
class Panel {
public:
    explicit Panel(PanelWindow& window) : window_(window) {}
    virtual ~Panel() = default;
    Panel(Panel const&) = delete;
    Panel& operator=(Panel const&) = delete;

    virtual View view() = 0;
    virtual void happened(Event const& event) = 0;
    /// One of the commands that are this panel's; false for another's.
    virtual bool perform(std::string const& command) = 0;
    virtual bool canPerform(std::string const& command) = 0;
    /// Behind the panel's name in its title: "7 of 12"; may be empty. A title wider than the deck
    /// would widen all panels beyond its edge.
    virtual std::string titleNote() { return {}; }
    /// Another document stands in the window.
    virtual void reset() {}

protected:
    Desk& desk() const;
    std::string say(char const* english, std::vector<std::string> const& arguments = {}) const;

    PanelWindow& window_;
};

/// A panel of the sidebar as the office sees it: the window that a Panel's view is drawn in, and
/// its connection to the desk of the document in the frame.
class PanelWindow
    : private cppu::BaseMutex,
      public cppu::WeakComponentImplHelper5<css::ui::XUIElement, css::ui::XToolPanel,
                                            css::ui::XSidebarPanel, css::awt::XWindowListener,
                                            css::frame::XFrameActionListener> {
public:
    /// `name` is the panel's in the office: "RedressLetterPanel".
    PanelWindow(Ref<css::uno::XComponentContext> const& context,
                Ref<css::frame::XFrame> const& frame, Ref<css::awt::XWindow> const& parent,
                std::string name, std::function<std::unique_ptr<Panel>(PanelWindow&)> makePanel);

    /// To be called once, when somebody holds it: begins to listen, and shows.
    void open();

    // For the panel in it.
    std::shared_ptr<Desk> const& desk() const { return desk_; }
    Surface& surface() { return *surface_; }
    std::string const& language() const { return language_; }
    Ref<css::uno::XComponentContext> const& context() const { return context_; }
    Ref<css::frame::XFrame> const& frame() const { return frame_; }
    std::string const& name() const { return name_; }
    Panel& panel() { return *panel_; }
    int height() const { return height_; } ///< as it wants to be, in pixels
    /// Draws anew what the panel wants to show now.
    void refresh();
    /// Puts the keyboard there once the event that is going on is over.
    void focusLater(std::string const& control);
    /// The same with the first field whose name begins so, as the panel stands then; `otherwise` is
    /// a control for when there is none.
    void focusFieldLater(std::string const& prefix, std::string const& otherwise = {});
    /// The same with the field behind that control.
    void focusNextLater(std::string const& control);
    /// Performs a command of the window once the event that is going on is over: it may ask, and
    /// then other events come before it ends.
    void performLater(std::string const& command);
    /// Puts the keyboard back into the document.
    void leave();
    /// Once the event that is going on is over, if the panel is there then.
    void whenFree(std::function<void()> act);

    // XUIElement
    css::uno::Reference<css::frame::XFrame> SAL_CALL getFrame() override;
    rtl::OUString SAL_CALL getResourceURL() override;
    sal_Int16 SAL_CALL getType() override;
    css::uno::Reference<css::uno::XInterface> SAL_CALL getRealInterface() override;
    // XToolPanel
    css::uno::Reference<css::awt::XWindow> SAL_CALL getWindow() override;
    css::uno::Reference<css::accessibility::XAccessible> SAL_CALL
    createAccessible(css::uno::Reference<css::accessibility::XAccessible> const& parent) override;
    // XSidebarPanel
    css::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override;
    sal_Int32 SAL_CALL getMinimalWidth() override;
    // XWindowListener, of the parent window
    void SAL_CALL windowResized(css::awt::WindowEvent const& event) override;
    void SAL_CALL windowMoved(css::awt::WindowEvent const& event) override;
    void SAL_CALL windowShown(css::lang::EventObject const& event) override;
    void SAL_CALL windowHidden(css::lang::EventObject const& event) override;
    // XFrameActionListener: another document may come into the frame
    void SAL_CALL frameAction(css::frame::FrameActionEvent const& event) override;
    void SAL_CALL disposing(css::lang::EventObject const& source) override;

protected:
    void SAL_CALL disposing() override;

private:
    ~PanelWindow() override;
    void attach();
    void detach();
    void happened(Event const& event);
    void layOut();
    int heightFor(int width);
    void withdraw();
    void letGo();

    Ref<css::uno::XComponentContext> context_;
    Ref<css::frame::XFrame> frame_;
    Ref<css::awt::XWindow> parent_;
    std::string name_;
    std::string language_;
    std::shared_ptr<Desk> desk_;
    int listener_ = 0;
    std::unique_ptr<Surface> surface_;
    std::unique_ptr<Panel> panel_;
    /// Nothing at first: the office keeps titles in its profile, another letter's note too.
    std::optional<std::string> titleNote_;
    int height_ = 0; ///< as the sidebar was told last
};

/// The panel of that name in the frame's window; nothing while the deck is closed.
PanelWindow* openPanel(Ref<css::frame::XFrame> const& frame, std::string const& name);
/// Unfolds the panel, and folds the others if the deck has no room for them all: the keyboard must
/// not go where nobody sees it.
void bringForward(PanelWindow const& panel);

} // namespace redress
