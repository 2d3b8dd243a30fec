#include "sidebar/scrolling.hpp"

#include "writer/guard.hpp"
#include "writer/package_folder.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/ScrollBarOrientation.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XScrollBar.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <cppuhelper/implbase1.hxx>
#include <osl/file.hxx>

#include <algorithm>

namespace redress {
namespace {

namespace PosSize = css::awt::PosSize;

rtl::OUString emptyDialog() {
    rtl::OUString url;
    osl::FileBase::getFileURLFromSystemPath(
        fromUtf8((packageFolder() / "dialogs" / "panel.xdl").string()), url);
    return url;
}

} // namespace

class Scrolling::Moved : public cppu::WeakImplHelper1<css::awt::XAdjustmentListener> {
public:
    explicit Moved(Scrolling* scrolling) : scrolling_(scrolling) {}
    void silence() { scrolling_ = nullptr; }

    void SAL_CALL adjustmentValueChanged(css::awt::AdjustmentEvent const& event) override {
        guarded("panel: scrolled", [&] {
            if (scrolling_) scrolling_->show(event.Value);
        });
    }
    void SAL_CALL disposing(css::lang::EventObject const&) override {
        guarded("panel: scroll bar disposing", [&] { silence(); });
    }

private:
    Scrolling* scrolling_;
};

Canvas makeCanvas(Ref<css::uno::XComponentContext> const& context,
                  Ref<css::awt::XWindow> const& parent) {
    Canvas canvas;
    canvas.window = css::awt::ContainerWindowProvider::create(context)->createContainerWindow(
        emptyDialog(), {}, as<css::awt::XWindowPeer>(parent), {});
    canvas.container = as<css::awt::XControlContainer>(canvas.window);
    auto const model = as<css::awt::XControl>(canvas.window)->getModel();
    canvas.factory = as<css::lang::XMultiServiceFactory>(model);
    canvas.models = as<css::container::XNameContainer>(model);
    canvas.window->setVisible(true);
    return canvas;
}

Scrolling::Scrolling(Ref<css::uno::XComponentContext> const& context,
                     Ref<css::awt::XWindow> const& parent)
    : outer_(makeCanvas(context, parent)),
      inner_(makeCanvas(context,
                        Ref<css::awt::XWindow>(as<css::awt::XControl>(outer_.window)->getPeer(),
                                               css::uno::UNO_QUERY_THROW))) {
    auto const model = outer_.factory->createInstance("com.sun.star.awt.UnoControlScrollBarModel");
    set(model, "Name", rtl::OUString("scrollBar"));
    set(model, "Orientation", sal_Int32(css::awt::ScrollBarOrientation::VERTICAL));
    set(model, "LiveScroll", true);
    set(model, "Tabstop", false);
    outer_.models->insertByName("scrollBar", anyOf(as<css::awt::XControlModel>(model)));
    bar_ = as<css::awt::XWindow>(outer_.container->getControl("scrollBar"));
    bar_->setVisible(false);
    moved_ = new Moved(this);
    listener_ = moved_;
    as<css::awt::XScrollBar>(bar_)->addAdjustmentListener(listener_);
}

Scrolling::~Scrolling() {
    moved_->silence();
    for (Ref<css::awt::XWindow> const& window : {inner_.window, outer_.window}) {
        try {
            window->dispose();
        } catch (css::uno::Exception const&) {
            // The sidebar may have taken its windows away already.
        }
    }
}

void Scrolling::resize(int width, int height, int content) {
    width_ = width;
    height_ = height;
    content_ = content;
    bool const scrolls = content > height;
    outer_.window->setPosSize(0, 0, width, height, PosSize::POSSIZE);
    if (scrolls) {
        auto const bar = as<css::awt::XScrollBar>(bar_);
        bar->setMaximum(content);
        bar->setVisibleSize(height);
        bar->setBlockIncrement(std::max(height - 40, 20));
        bar->setLineIncrement(40);
        bar_->setPosSize(width - barWidth(), 0, barWidth(), height, PosSize::POSSIZE);
    }
    bar_->setVisible(scrolls);
    show(offset_);
}

void Scrolling::show(int offset) {
    offset_ = std::clamp(offset, 0, std::max(content_ - height_, 0));
    bool const scrolls = content_ > height_;
    inner_.window->setPosSize(0, -offset_, scrolls ? width_ - barWidth() : width_,
                              std::max(content_, height_), PosSize::POSSIZE);
    auto const bar = as<css::awt::XScrollBar>(bar_);
    if (scrolls && bar->getValue() != offset_) bar->setValue(offset_);
}

void Scrolling::reveal(int top, int bottom) {
    if (bottom - offset_ > height_) show(bottom - height_);
    if (top < offset_) show(top);
}

} // namespace redress
