// Where the controls of a surface stand.
#include "sidebar/control.hpp"
#include "sidebar/surface.hpp"
#include "sidebar/within.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>

#include <algorithm>

namespace redress {
namespace {

namespace PosSize = css::awt::PosSize;

constexpr int margin = 8;
constexpr int widest = 360; ///< a line longer than this is not read with ease
constexpr int between = 6;

bool isIcon(Widget const& widget) { return widget.kind == Widget::Kind::icon; }

} // namespace

int Surface::heightFor(int width) { return place(width, false); }

void Surface::layOut(int width, int height) {
    int inner = width;
    int content = place(inner, false);
    if (content > height) {
        inner = width - scrolling_.barWidth();
        content = place(inner, false);
    }
    scrolling_.resize(width, std::max(height, 1), content);
    place(inner, true);
    if (!focused_.empty()) reveal(focused_);
}

/// Brings the control into view, with the label above it.
void Surface::reveal(std::string const& name) {
    auto const found = controls_.find(name);
    if (found == controls_.end()) return;
    css::awt::Rectangle const area = as<css::awt::XWindow>(found->second.control)->getPosSize();
    scrolling_.reveal(area.Y - 2 * lineHeight_, area.Y + area.Height + margin);
}

int Surface::place(int width, bool move) {
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
            found != controls_.end() && widget.visible && isNeeded(found->second, width, move))
            controls.push_back(&found->second);
    if (controls.empty()) return y;
    y += y == 0 ? margin : row.gap;
    std::vector<int> const widths = widthsOf(controls, row.fill, width);
    int x = 0;
    int bottom = y;
    for (std::size_t i = 0; i < controls.size(); ++i) {
        // Images stand together, in one line.
        int needed = widths[i];
        bool const follows = i > 0 && isIcon(controls[i - 1]->shown);
        for (std::size_t k = i + 1; k < controls.size() && isIcon(controls[k]->shown); ++k)
            if (isIcon(controls[i]->shown) && !follows) needed += between + widths[k];
        if (x > 0 && x + needed > width) {
            x = 0;
            y = bottom + between;
        }
        bottom = std::max(bottom, y + placeWidget(*controls[i], margin + x, y, widths[i], move));
        x += widths[i] + between;
    }
    return bottom;
}

/// What only repeats a choice that a drop-down list can show goes.
bool Surface::isNeeded(Control& control, int width, bool move) {
    if (!control.shown.whereCut) return true;
    constexpr int arrow = 48; // and the edges
    bool const needed = naturalWidth(control) > width - arrow;
    if (move && control.shown.visible) as<css::awt::XWindow>(control.control)->setVisible(needed);
    return needed;
}

/// How wide each control of a row is. What has not the room to share a row takes all of it.
std::vector<int> Surface::widthsOf(std::vector<Control*> const& controls, Row::Fill fill,
                                   int width) {
    constexpr int spare = 12; // of the empty room a button likes round its words
    int const count = static_cast<int>(controls.size());
    int const each = (width - between * (count - 1)) / count;
    bool shared = fill == Row::Fill::shared;
    std::vector<int> widths;
    for (Control* const control : controls) {
        if (fill == Row::Fill::whole) {
            widths.push_back(width);
            continue;
        }
        bool const roomy = control->shown.kind == Widget::Kind::button;
        widths.push_back(std::min(naturalWidth(*control) - (roomy ? spare : 0), width));
        shared = shared && widths.back() <= each;
    }
    if (fill == Row::Fill::shared) widths.assign(controls.size(), shared ? each : width);
    return widths;
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
        int const height = std::max(sign, heightOf(control, width - sign - 4));
        put(control.extra, x, y, sign, sign);
        put(body, x + sign + 4, y, width - sign - 4, height);
        return height;
    }
    case Widget::Kind::lines:
    case Widget::Kind::preview: {
        constexpr int edge = 2;
        int const most = control.shown.kind == Widget::Kind::lines ? 8 : 10;
        int const least = control.shown.kind == Widget::Kind::lines ? 3 : 4;
        int const height = std::clamp(heightOf(control, width - 2 * edge), least * lineHeight_,
                                      most * lineHeight_) +
                           6;
        put(body, x + edge, y + edge, width - 2 * edge, height - 2 * edge);
        put(control.extra, x, y, width, height);
        return height;
    }
    case Widget::Kind::list: {
        Widget const& shown = control.shown;
        if (move && (control.fitted != width || control.fittedItems != shown.items ||
                     control.fittedImages != shown.images)) {
            control.fitted = width;
            control.fittedItems = shown.items;
            control.fittedImages = shown.images;
            Within const within(putting_);
            fitItems(body, shown, width);
        }
        int const lines = std::clamp(static_cast<int>(shown.items.size()), 2, mostLines);
        int const height = heightOfLines(body, lines);
        put(body, x, y, width, height);
        return height;
    }
    case Widget::Kind::button:
    case Widget::Kind::link:
        measureAnew(control);
        if (move && control.fitted != width &&
            (control.fitted >= 0 || naturalWidth(control) > width)) {
            control.fitted = width;
            fitLabel(body, control.shown, width);
        }
        [[fallthrough]];
    default: {
        int const height = heightOf(control, width);
        put(body, x, y, width, height);
        return height;
    }
    }
}

/// Forgets what was measured of another text.
void Surface::measureAnew(Control& control) {
    using Kind = Widget::Kind;
    Kind const kind = control.shown.kind;
    // The height of one line is the same for every text, and a list has its own way.
    bool const oneLine = kind == Kind::edit || kind == Kind::dropDown;
    auto const typed = ifIs<css::awt::XTextComponent>(control.control);
    std::string text = oneLine      ? std::string()
                       : typed.is() ? toUtf8(typed->getText())
                                    : control.shown.text;
    if (control.measuredText == text) return;
    control.measuredText = std::move(text);
    control.heights.clear();
    control.natural = 0;
    control.fitted = -1;
}

/// Measuring lays out all of a control's text, and one key asks for it several times: at the deck's
/// width and at that beside a scroll bar, for the sidebar and for the panel. So it is remembered
/// for as long as the text is the same.
int Surface::heightOf(Control& control, int width) {
    using Kind = Widget::Kind;
    Ref<css::awt::XControl> const& body = control.control;
    Kind const kind = control.shown.kind;
    // A box is told by its measuring whether it has several lines.
    if (kind == Kind::radio || kind == Kind::check) return wrappedHeight(body, width);
    bool const framed = kind == Kind::lines || kind == Kind::preview;
    measureAnew(control);
    if (auto const found = control.heights.find(width); found != control.heights.end())
        return found->second;
    // What is framed wishes for the height of its text at the width it has.
    if (framed) as<css::awt::XWindow>(body)->setPosSize(0, 0, width, 0, PosSize::WIDTH);
    return control.heights[width] =
               wraps(kind) ? wrappedHeight(body, width) : preferredSize(body).Height;
}

int Surface::naturalWidth(Control& control) {
    measureAnew(control);
    // An image alone wishes for the room of a word.
    if (control.shown.kind == Widget::Kind::icon) return preferredSize(control.control).Height;
    if (control.natural == 0) control.natural = preferredSize(control.control).Width;
    return control.natural;
}

} // namespace redress
