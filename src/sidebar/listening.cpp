#include "sidebar/listening.hpp"

#include "writer/guard.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XFixedHyperlink.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XRadioButton.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow.hpp>

namespace redress {

using css::awt::KeyEvent;
using Kind = Widget::Kind;
namespace Key = css::awt::Key;

Listening::Listening(Ref<css::awt::XControl> const& control, Widget::Kind kind, std::string name,
                     std::function<void(Event const&)> tell)
    : control_(control), kind_(kind), name_(std::move(name)), tell_(std::move(tell)) {}

void Listening::begin() {
    auto const window = as<css::awt::XWindow>(control_);
    window->addFocusListener(this);
    window->addKeyListener(this);
    if (auto const text = ifIs<css::awt::XTextComponent>(control_); text.is())
        text->addTextListener(this);
    if (auto const list = ifIs<css::awt::XListBox>(control_); list.is()) {
        list->addItemListener(this);
        list->addActionListener(this);
    }
    if (auto const check = ifIs<css::awt::XCheckBox>(control_); check.is())
        check->addItemListener(this);
    if (auto const radio = ifIs<css::awt::XRadioButton>(control_); radio.is())
        radio->addItemListener(this);
    if (auto const button = ifIs<css::awt::XButton>(control_); button.is())
        button->addActionListener(this);
    if (auto const link = ifIs<css::awt::XFixedHyperlink>(control_); link.is())
        link->addActionListener(this);
}

void Listening::silence() {
    tell_ = {};
    control_.clear();
}

void Listening::tell(Event::Kind kind) {
    if (!tell_) return;
    // What is told may end this very listener.
    css::uno::Reference<css::uno::XInterface> const alive(static_cast<cppu::OWeakObject*>(this));
    auto const told = tell_;
    told(readControl(control_, kind_, kind, name_));
}

void Listening::textChanged(css::awt::TextEvent const&) {
    guarded("panel: text changed", [&] { tell(Event::Kind::changed); });
}

void Listening::itemStateChanged(css::awt::ItemEvent const&) {
    guarded("panel: item changed", [&] { tell(Event::Kind::changed); });
}

void Listening::actionPerformed(css::awt::ActionEvent const&) {
    guarded("panel: action", [&] {
        // A drop-down tells of the same choice as an item.
        if (kind_ != Kind::dropDown) tell(Event::Kind::pressed);
    });
}

void Listening::focusGained(css::awt::FocusEvent const&) {
    guarded("panel: focus gained", [&] { tell(Event::Kind::entered); });
}

void Listening::focusLost(css::awt::FocusEvent const&) {
    guarded("panel: focus lost", [&] { tell(Event::Kind::left); });
}

void Listening::keyPressed(KeyEvent const& event) {
    guarded("panel: key", [&] {
        if (event.Modifiers != 0) return;
        switch (event.KeyCode) {
        case Key::ESCAPE:
            tell(Event::Kind::dismissed);
            break;
        case Key::RETURN:
            if (kind_ == Kind::edit) tell(Event::Kind::submitted);
            // The keyboard presses neither of them by itself.
            if (kind_ == Kind::link || kind_ == Kind::list) tell(Event::Kind::pressed);
            break;
        case Key::SPACE:
            if (kind_ == Kind::link) tell(Event::Kind::pressed);
            break;
        case Key::DOWN:
            if (kind_ == Kind::edit) tell(Event::Kind::down);
            break;
        default:
            break;
        }
    });
}

void Listening::keyReleased(KeyEvent const&) {
    guarded("panel: key released", [] {});
}

void Listening::disposing(css::lang::EventObject const&) {
    guarded("panel: control disposing", [&] { silence(); });
}

Event readControl(Ref<css::awt::XControl> const& control, Widget::Kind widget, Event::Kind kind,
                  std::string const& name) {
    Event event{kind, name};
    if (auto const text = ifIs<css::awt::XTextComponent>(control); text.is())
        event.text = toUtf8(text->getText());
    else if (widget == Kind::dropDown || widget == Kind::list)
        event.item = as<css::awt::XListBox>(control)->getSelectedItemPos();
    else if (widget == Kind::check)
        event.checked = as<css::awt::XCheckBox>(control)->getState() == 1;
    else if (widget == Kind::radio)
        event.checked = as<css::awt::XRadioButton>(control)->getState();
    return event;
}

} // namespace redress
