#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/awt/XAdjustmentListener.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace redress {

/// An empty window of ours for controls: no toolkit window looks right in light and dark but a
/// dialog's. It is shown before it has any control; at its first show it would underline a letter
/// of its choice in every label.
struct Canvas {
    Ref<css::awt::XWindow> window;
    Ref<css::awt::XControlContainer> container;
    Ref<css::lang::XMultiServiceFactory> factory;
    Ref<css::container::XNameContainer> models;
};
Canvas makeCanvas(Ref<css::uno::XComponentContext> const& context,
                  Ref<css::awt::XWindow> const& parent);

/// A window that shows a part of a taller one. The office's sidebar does not follow the keyboard to
/// a control below its edge, so the panels do it themselves. Calls throw css::uno::Exception.
class Scrolling {
public:
    Scrolling(Ref<css::uno::XComponentContext> const& context,
              Ref<css::awt::XWindow> const& parent);
    ~Scrolling();
    Scrolling(Scrolling const&) = delete;
    Scrolling& operator=(Scrolling const&) = delete;

    /// What is seen from outside.
    Ref<css::awt::XWindow> const& window() const { return outer_.window; }
    /// Where the controls stand.
    Canvas const& canvas() const { return inner_; }
    /// What the scroll bar takes of the width, in pixels.
    int barWidth() const { return 16; }

    /// The size outside, and the height inside; where that is more, there is a scroll bar.
    void resize(int width, int height, int content);
    /// Brings the stretch into view.
    void reveal(int top, int bottom);

private:
    class Moved;

    void show(int offset);

    Canvas outer_;
    Canvas inner_;
    Ref<css::awt::XWindow> bar_;
    css::uno::Reference<css::awt::XAdjustmentListener> listener_;
    Moved* moved_;
    int width_ = 0;
    int height_ = 0;
    int content_ = 0;
    int offset_ = 0;
};

} // namespace redress
