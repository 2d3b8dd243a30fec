#pragma once

#include "sidebar/view.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/awt/XActionListener.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XFocusListener.hpp>
#include <com/sun/star/awt/XItemListener.hpp>
#include <com/sun/star/awt/XKeyListener.hpp>
#include <com/sun/star/awt/XTextListener.hpp>
#include <cppuhelper/implbase5.hxx>

#include <functional>

namespace redress {

/// Hears everything a person does to one control and tells it as Events, until it is silenced.
class Listening : public cppu::WeakImplHelper5<css::awt::XTextListener, css::awt::XItemListener,
                                               css::awt::XActionListener, css::awt::XFocusListener,
                                               css::awt::XKeyListener> {
public:
    Listening(Ref<css::awt::XControl> const& control, Widget::Kind kind, std::string name,
              std::function<void(Event const&)> tell);

    /// Adds itself to the control.
    void begin();
    /// Nothing is told afterwards, and nothing is held.
    void silence();

    void SAL_CALL textChanged(css::awt::TextEvent const& event) override;
    void SAL_CALL itemStateChanged(css::awt::ItemEvent const& event) override;
    void SAL_CALL actionPerformed(css::awt::ActionEvent const& event) override;
    void SAL_CALL focusGained(css::awt::FocusEvent const& event) override;
    void SAL_CALL focusLost(css::awt::FocusEvent const& event) override;
    void SAL_CALL keyPressed(css::awt::KeyEvent const& event) override;
    void SAL_CALL keyReleased(css::awt::KeyEvent const& event) override;
    void SAL_CALL disposing(css::lang::EventObject const& source) override;

private:
    void tell(Event::Kind kind);

    Ref<css::awt::XControl> control_;
    Widget::Kind kind_;
    std::string name_;
    std::function<void(Event const&)> tell_;
};

/// What the control holds now, as an Event of the kind.
Event readControl(Ref<css::awt::XControl> const& control, Widget::Kind widget, Event::Kind kind,
                  std::string const& name);

} // namespace redress
