#include "sidebar/surface.hpp"

#include "sidebar/control.hpp"
#include "sidebar/later.hpp"
#include "sidebar/within.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>

#include <algorithm>
#include <utility>

namespace redress {
namespace {

std::string frameOf(std::string const& name) { return name + ".frame"; }

/// Kind and name of every control, in the order of Tab.
std::vector<std::string> orderOf(View const& view) {
    std::vector<std::string> order;
    for (Row const& row : view.rows)
        for (Widget const& widget : row.widgets)
            order.push_back(std::to_string(static_cast<int>(widget.kind)) + ' ' + widget.name);
    return order;
}

/// How many controls are speaking, one inside the other, in whatever panel. What they ask for can
/// let the office take the next key already, a long write does; so what is told meanwhile waits.
int speaking = 0;

std::vector<Surface*>& surfaces() {
    static std::vector<Surface*> all;
    return all;
}

/// What a control tells is what it was made to show.
bool saysNothingNew(Widget const& shown, Event const& event) {
    switch (shown.kind) {
    case Widget::Kind::list:
    case Widget::Kind::dropDown:
        return event.item < 0 || event.item == shown.selected;
    case Widget::Kind::radio:
        return !event.checked || shown.checked;
    case Widget::Kind::check:
        return event.checked == shown.checked;
    default:
        return event.text == shown.text;
    }
}

} // namespace

Surface::Surface(Ref<css::uno::XComponentContext> const& context,
                 Ref<css::awt::XWindow> const& parent, std::function<void(Event const&)> happened,
                 std::function<void()> resized)
    : context_(context), happened_(std::move(happened)), resized_(std::move(resized)),
      scrolling_(context, parent) {
    Ref<css::awt::XControl> const sample = insert(
        "FixedText", "sample", [](Model const& text) { set(text, "Label", rtl::OUString("Xg")); });
    lineHeight_ = preferredSize(sample).Height;
    scrolling_.canvas().models->removeByName("sample");
    surfaces().push_back(this);
}

Surface::~Surface() {
    auto& all = surfaces();
    all.erase(std::remove(all.begin(), all.end(), this), all.end());
    try {
        for (auto& [name, control] : controls_)
            if (control.listening.is()) control.listening->silence();
        controls_.clear();
    } catch (css::uno::Exception const&) {
        // The sidebar may have taken its windows away already.
    }
}

void Surface::show(View view) {
    if (waiting_) {
        waiting_ = std::move(view);
    } else if (putting_ == 0 && (speaking == 0 || orderOf(view) == order_)) {
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
    std::string const before = focused_;
    {
        Within const within(putting_);
        replace(std::move(view));
    }
    if (putting_ > 0) return;
    // At once: who asked for another place meanwhile comes afterwards.
    if (!before.empty() && focused_ != before && has(before)) focus(before);
    for (std::function<void()>& act : std::exchange(waitingActs_, {}))
        whenFree(std::move(act));
    hearTheRest();
}

void Surface::replace(View view) {
    std::vector<std::string> order = orderOf(view);
    if (order != order_) {
        rebuild(view);
        order_ = std::move(order);
    }
    for (Row const& row : view.rows)
        for (Widget const& widget : row.widgets)
            update(controls_.at(widget.name), widget);
    view_ = std::move(view);
    resized_();
}

void Surface::whenFree(std::function<void()> act) {
    later(context_, [this, act = std::move(act), alive = std::weak_ptr<char>(alive_)] {
        if (alive.expired()) return;
        // Changing controls lets the office come here, too, and it stays until nothing waits.
        if (putting_ > 0)
            waitingActs_.push_back(act);
        else
            act();
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
    // A widget is two controls at most. Counting on and on, the numbers would run out.
    nextTab_ = static_cast<sal_Int16>(2 * same);
    std::size_t i = 0;
    for (Row const& row : view.rows)
        for (Widget const& widget : row.widgets)
            if (i++ >= same) make(widget);
}

Ref<css::awt::XControl> Surface::insert(char const* model, std::string const& name,
                                        Dressing const& dressing) {
    auto const made = scrolling_.canvas().factory->createInstance(
        "com.sun.star.awt.UnoControl" + rtl::OUString::createFromAscii(model) + "Model");
    set(made, "Name", fromUtf8(name));
    set(made, "TabIndex", nextTab_++);
    // Some of it is only heard before the control has a window.
    dressing(made);
    scrolling_.canvas().models->insertByName(fromUtf8(name),
                                             anyOf(as<css::awt::XControlModel>(made)));
    return scrolling_.canvas().container->getControl(fromUtf8(name));
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
    scrolling_.canvas().models->removeByName(fromUtf8(name));
    if (extra) scrolling_.canvas().models->removeByName(fromUtf8(frameOf(name)));
    if (focused_ == name) focused_.clear();
}

void Surface::update(Control& control, Widget const& widget) {
    Widget const before = control.shown;
    control.shown = widget;
    fill(control.control, before, widget);
    if (before.visible != widget.visible)
        setVisible(control.control, control.extra, widget.visible);
}

void Surface::tell(Event const& event) {
    if (event.kind == Event::Kind::entered) focused_ = event.name;
    if (event.kind == Event::Kind::left && focused_ == event.name) focused_.clear();
    auto const found = controls_.find(event.name);
    if (found == controls_.end()) return;
    Control& control = found->second;
    bool const change = event.kind == Event::Kind::changed;
    if (change && saysNothingNew(control.shown, event)) return;
    if (putting_ > 0 || speaking > 0) {
        unheard_.push_back(event);
        return;
    }
    if (event.kind == Event::Kind::entered) reveal(event.name);
    if (change) {
        control.shown.text = event.text;
        control.shown.selected = event.item;
        control.shown.checked = event.checked;
    }
    {
        std::weak_ptr<char> const alive = alive_;
        Within const within(speaking);
        happened_(event);
        if (alive.expired()) return;
    }
    for (Surface* const surface : surfaces())
        surface->hearTheRest();
}

/// What a person did while something was being drawn, as it stands now.
void Surface::hearTheRest() {
    if (unheard_.empty() || putting_ > 0 || speaking > 0) return;
    whenFree([this] {
        if (putting_ > 0 || speaking > 0) return;
        std::vector<Event> const events = std::move(unheard_);
        unheard_.clear();
        std::weak_ptr<char> const alive = alive_;
        for (Event const& event : events) {
            auto const found = controls_.find(event.name);
            if (found == controls_.end()) continue;
            tell(readControl(found->second.control, found->second.shown.kind, event.kind,
                             event.name));
            if (alive.expired()) return;
        }
    });
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

} // namespace redress
