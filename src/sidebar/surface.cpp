#include "sidebar/surface.hpp"

#include "sidebar/control.hpp"
#include "sidebar/later.hpp"
#include "writer/package_folder.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <osl/file.hxx>

#include <algorithm>

namespace redress {
namespace {

namespace PosSize = css::awt::PosSize;

constexpr int margin = 8;
constexpr int widest = 360; ///< a line longer than this is not read with ease

rtl::OUString emptyDialog() {
    rtl::OUString url;
    osl::FileBase::getFileURLFromSystemPath(
        fromUtf8((packageFolder() / "dialogs" / "panel.xdl").string()), url);
    return url;
}

std::string frameOf(std::string const& name) { return name + ".frame"; }

/// Kind and name of every control, in the order of Tab.
std::vector<std::string> orderOf(View const& view) {
    std::vector<std::string> order;
    for (Row const& row : view.rows)
        for (Widget const& widget : row.widgets)
            order.push_back(std::to_string(static_cast<int>(widget.kind)) + ' ' + widget.name);
    return order;
}

/// While it lives, what happens to controls is not told.
class Silence {
public:
    explicit Silence(bool& flag) : flag_(flag), before_(flag) { flag_ = true; }
    ~Silence() { flag_ = before_; }
    Silence(Silence const&) = delete;
    Silence& operator=(Silence const&) = delete;

private:
    bool& flag_;
    bool before_;
};

} // namespace

Surface::Surface(Ref<css::uno::XComponentContext> const& context,
                 Ref<css::awt::XWindow> const& parent, std::function<void(Event const&)> happened,
                 std::function<void()> resized)
    : context_(context), happened_(std::move(happened)), resized_(std::move(resized)) {
    window_ = css::awt::ContainerWindowProvider::create(context)->createContainerWindow(
        emptyDialog(), {}, as<css::awt::XWindowPeer>(parent), {});
    container_ = as<css::awt::XControlContainer>(window_);
    auto const model = as<css::awt::XControl>(window_)->getModel();
    factory_ = as<css::lang::XMultiServiceFactory>(model);
    models_ = as<css::container::XNameContainer>(model);
    // Before its first show the window would underline a letter of its choice in every label.
    window_->setVisible(true);
    Ref<css::awt::XControl> const sample = insert(
        "FixedText", "sample", [](Model const& text) { set(text, "Label", rtl::OUString("Xg")); });
    lineHeight_ = preferredSize(sample).Height;
    models_->removeByName("sample");
}

Surface::~Surface() {
    try {
        for (auto& [name, control] : controls_)
            if (control.listening.is()) control.listening->silence();
        controls_.clear();
        if (auto const component = ifIs<css::lang::XComponent>(window_); component.is())
            component->dispose();
    } catch (css::uno::Exception const&) {
        // The sidebar may have taken its windows away already.
    }
}

void Surface::show(View view) {
    if (waiting_) {
        waiting_ = std::move(view);
    } else if (speaking_ == 0 || orderOf(view) == order_) {
        put(std::move(view));
    } else {
        waiting_ = std::move(view);
        whenFree([this] {
            std::optional<View> const wanted = std::move(waiting_);
            waiting_.reset();
            if (wanted) put(*wanted);
        });
    }
}

void Surface::put(View view) {
    Silence const silence(silent_);
    std::vector<std::string> order = orderOf(view);
    if (order != order_) {
        std::string const before = focused_;
        rebuild(view);
        order_ = std::move(order);
        if (!before.empty() && focused_ != before && has(before))
            whenFree([this, before] { focus(before); });
    }
    for (Row const& row : view.rows)
        for (Widget const& widget : row.widgets)
            update(controls_.at(widget.name), widget);
    view_ = std::move(view);
    resized_();
}

void Surface::whenFree(std::function<void()> act) {
    later(context_, [act = std::move(act), alive = std::weak_ptr<char>(alive_)] {
        if (!alive.expired()) act();
    });
}

/// The order of making is the order of Tab, and what a label stands before is named by it: from the
/// first difference on everything is made anew.
void Surface::rebuild(View const& view) {
    std::vector<std::string> const order = orderOf(view);
    auto const same = static_cast<std::size_t>(
        std::mismatch(order_.begin(), order_.end(), order.begin(), order.end()).first -
        order_.begin());
    for (std::size_t i = order_.size(); i > same; --i)
        remove(order_[i - 1].substr(order_[i - 1].find(' ') + 1));
    std::size_t i = 0;
    for (Row const& row : view.rows)
        for (Widget const& widget : row.widgets)
            if (i++ >= same) make(widget);
}

Ref<css::awt::XControl> Surface::insert(char const* model, std::string const& name,
                                        Dressing const& dressing) {
    auto const made = factory_->createInstance("com.sun.star.awt.UnoControl" +
                                               rtl::OUString::createFromAscii(model) + "Model");
    set(made, "Name", fromUtf8(name));
    set(made, "TabIndex", nextTab_++);
    // Some of it is only heard before the control has a window.
    dressing(made);
    models_->insertByName(fromUtf8(name), anyOf(as<css::awt::XControlModel>(made)));
    return container_->getControl(fromUtf8(name));
}

void Surface::make(Widget const& widget) {
    Control made;
    // The sign of an error stands before its words.
    if (widget.kind == Widget::Kind::error)
        made.extra = insert("ImageControl", frameOf(widget.name), dressErrorSign);
    made.control = insert(modelOf(widget.kind), widget.name,
                          [&](Model const& model) { dress(model, widget); });
    // What is made earlier lies on top: the frame comes last.
    if (isFramed(widget.kind)) made.extra = insert("FixedText", frameOf(widget.name), dressFrame);
    made.shown.kind = widget.kind;
    made.shown.name = widget.name;
    fill(made.control, {}, widget);
    setVisible(made.control, made.extra, widget.visible);
    made.shown = widget;
    if (isUsed(widget.kind)) {
        made.listening = new Listening(made.control, widget.kind, widget.name,
                                       [this](Event const& event) { tell(event); });
        made.listening->begin();
    }
    controls_[widget.name] = std::move(made);
}

void Surface::remove(std::string const& name) {
    auto const found = controls_.find(name);
    if (found == controls_.end()) return;
    if (found->second.listening.is()) found->second.listening->silence();
    bool const extra = found->second.extra.is();
    controls_.erase(found);
    models_->removeByName(fromUtf8(name));
    if (extra) models_->removeByName(fromUtf8(frameOf(name)));
    if (focused_ == name) focused_.clear();
}

void Surface::update(Control& control, Widget const& widget) {
    fill(control.control, control.shown, widget);
    if (control.shown.visible != widget.visible)
        setVisible(control.control, control.extra, widget.visible);
    control.shown = widget;
}

void Surface::tell(Event event) {
    if (event.kind == Event::Kind::entered) focused_ = event.name;
    if (event.kind == Event::Kind::left && focused_ == event.name) focused_.clear();
    if (silent_) return;
    // A list tells of the same selection twice.
    if (auto const found = controls_.find(event.name); found != controls_.end()) {
        Widget& shown = found->second.shown;
        if (event.kind == Event::Kind::changed) {
            bool const lists =
                shown.kind == Widget::Kind::list || shown.kind == Widget::Kind::dropDown;
            if (lists && (event.item < 0 || event.item == shown.selected)) return;
            if (lists) shown.selected = event.item;
            if (shown.kind == Widget::Kind::edit || shown.kind == Widget::Kind::lines) {
                if (event.text == shown.text) return;
                shown.text = event.text;
            }
            shown.checked = event.checked;
        }
    }
    ++speaking_;
    std::weak_ptr<char> const alive = alive_;
    happened_(event);
    if (!alive.expired()) --speaking_;
}

void Surface::focus(std::string const& name) {
    auto const found = controls_.find(name);
    if (found == controls_.end()) return;
    as<css::awt::XWindow>(found->second.control)->setFocus();
    if (auto const text = ifIs<css::awt::XTextComponent>(found->second.control); text.is()) {
        sal_Int32 const end = text->getText().getLength();
        text->setSelection({end, end});
    }
}

std::string Surface::firstField(std::string const& prefix) const {
    for (Row const& row : view_.rows)
        for (Widget const& widget : row.widgets)
            if (isField(widget.kind) && widget.visible && widget.enabled &&
                widget.name.compare(0, prefix.size(), prefix) == 0)
                return widget.name;
    return {};
}

std::string Surface::nextField(std::string const& name) const {
    bool behind = false;
    for (Row const& row : view_.rows)
        for (Widget const& widget : row.widgets) {
            bool const reached = isField(widget.kind) || widget.kind == Widget::Kind::button;
            if (behind && reached && widget.visible && widget.enabled) return widget.name;
            behind = behind || widget.name == name;
        }
    return name;
}

int Surface::heightFor(int width) { return place(width, false); }

void Surface::layOut(int width, int height) {
    window_->setPosSize(0, 0, width, std::max(height, 1), PosSize::POSSIZE);
    place(width, true);
}

int Surface::place(int width, bool move) {
    Silence const silence(silent_);
    int const content = std::min(std::max(width - 2 * margin, 40), widest);
    int y = 0;
    for (Row const& row : view_.rows)
        y = placeRow(row, y, content, move);
    return y + margin;
}

int Surface::placeRow(Row const& row, int y, int width, bool move) {
    std::vector<Control*> controls;
    for (Widget const& widget : row.widgets)
        // The sidebar may ask while controls are being made.
        if (auto const found = controls_.find(widget.name);
            found != controls_.end() && widget.visible)
            controls.push_back(&found->second);
    if (controls.empty()) return y;
    y += y == 0 ? margin : row.gap;
    int const between = row.fill == Row::Fill::natural ? 8 : 4;
    int const count = static_cast<int>(controls.size());
    int const each = (width - between * (count - 1)) / count;
    bool shared = row.fill == Row::Fill::shared;
    for (Control const* control : controls)
        if (shared && naturalWidth(*control) > each) shared = false;
    bool const natural = row.fill == Row::Fill::natural;
    int x = 0;
    int bottom = y;
    for (Control* control : controls) {
        int const own = shared ? each : natural ? std::min(naturalWidth(*control), width) : width;
        if (x > 0 && x + own > width) {
            x = 0;
            y = bottom + between;
        }
        bottom = std::max(bottom, y + placeWidget(*control, margin + x, y, own, move));
        x += own + between;
        if (!shared && !natural) {
            x = 0;
            y = bottom + between;
        }
    }
    return bottom;
}

int Surface::placeWidget(Control& control, int x, int y, int width, bool move) {
    Ref<css::awt::XControl> const& body = control.control;
    auto const put = [move](Ref<css::awt::XControl> const& which, int left, int top, int wide,
                            int high) {
        if (move) as<css::awt::XWindow>(which)->setPosSize(left, top, wide, high, PosSize::POSSIZE);
    };
    switch (control.shown.kind) {
    case Widget::Kind::error: {
        constexpr int sign = 16;
        int const height = std::max(sign, wrappedHeight(body, width - sign - 4));
        put(control.extra, x, y, sign, sign);
        put(body, x + sign + 4, y, width - sign - 4, height);
        return height;
    }
    case Widget::Kind::lines:
    case Widget::Kind::preview: {
        constexpr int edge = 2;
        // Its own wish is that of its text at the width it has.
        as<css::awt::XWindow>(body)->setPosSize(0, 0, width - 2 * edge, 0, PosSize::WIDTH);
        int const most = control.shown.kind == Widget::Kind::lines ? 8 : 10;
        int const least = control.shown.kind == Widget::Kind::lines ? 3 : 4;
        int const height =
            std::clamp(preferredSize(body).Height, least * lineHeight_, most * lineHeight_) + 6;
        put(body, x + edge, y + edge, width - 2 * edge, height - 2 * edge);
        put(control.extra, x, y, width, height);
        return height;
    }
    case Widget::Kind::list: {
        int const lines = std::clamp(static_cast<int>(control.shown.items.size()), 2, 6);
        int const height = heightOfLines(body, lines);
        put(body, x, y, width, height);
        return height;
    }
    case Widget::Kind::progress:
        put(body, x, y, width, 8);
        return 8;
    default: {
        int const height =
            wraps(control.shown.kind) ? wrappedHeight(body, width) : preferredSize(body).Height;
        put(body, x, y, width, height);
        return height;
    }
    }
}

int Surface::naturalWidth(Control const& control) const {
    return preferredSize(control.control).Width;
}

} // namespace redress
