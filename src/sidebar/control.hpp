#pragma once

#include "sidebar/view.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/awt/XControl.hpp>

/// What each kind of widget is among the office's controls. Calls throw css::uno::Exception.
namespace redress {

/// The control's model: "Edit" of com.sun.star.awt.UnoControlEditModel.
char const* modelOf(Widget::Kind kind);
/// The keyboard goes there.
bool isUsed(Widget::Kind kind);
/// A person answers in it.
bool isField(Widget::Kind kind);
/// The toolkit draws several lines without a border.
bool isFramed(Widget::Kind kind);
/// Its text goes on in a next line.
bool wraps(Widget::Kind kind);

/// What is said once, when the control is made.
void dress(css::uno::Reference<css::uno::XInterface> const& model, Widget const& widget);
void dressErrorSign(css::uno::Reference<css::uno::XInterface> const& model);
void dressFrame(css::uno::Reference<css::uno::XInterface> const& model);
/// Sets what differs from what the control shows.
void fill(Ref<css::awt::XControl> const& control, Widget const& shown, Widget const& wanted);
void setVisible(Ref<css::awt::XControl> const& control, Ref<css::awt::XControl> const& extra,
                bool visible);

css::awt::Size preferredSize(Ref<css::awt::XControl> const& control);
/// Of a text that is given the width. Radio buttons and check boxes stay on one line if they can.
int wrappedHeight(Ref<css::awt::XControl> const& control, int width);

/// More are scrolled.
constexpr int mostLines = 6;
/// Shortens what is written on a button to its width.
void fitLabel(Ref<css::awt::XControl> const& control, Widget const& widget, int width);
/// Gives a list its items so that each fits the width; a list with a bar below is an ugly thing.
void fitItems(Ref<css::awt::XControl> const& control, Widget const& widget, int width);
/// Of a list that shows so many items.
int heightOfLines(Ref<css::awt::XControl> const& control, int lines);

} // namespace redress
