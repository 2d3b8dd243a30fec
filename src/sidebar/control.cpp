#include "sidebar/control.hpp"

#include "core/language/utf8.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XFont.hpp>
#include <com/sun/star/awt/XItemList.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XRadioButton.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XTextLayoutConstrains.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindow2.hpp>

namespace redress {
namespace {

using Kind = Widget::Kind;
using css::uno::Reference;
using css::uno::XInterface;

constexpr sal_Int16 longestDropDown = 20;

void setBold(Reference<XInterface> const& model, bool bold) {
    auto font = get<css::awt::FontDescriptor>(model, "FontDescriptor");
    font.Weight = bold ? css::awt::FontWeight::BOLD : css::awt::FontWeight::DONTKNOW;
    set(model, "FontDescriptor", font);
}

/// A tilde would underline the letter behind it.
rtl::OUString label(std::string const& text) { return fromUtf8(text).replaceAll("~", "~~"); }

bool isList(Kind kind) { return kind == Kind::dropDown || kind == Kind::list; }

void setItems(Ref<css::awt::XControl> const& control, std::vector<std::string> const& texts) {
    css::uno::Sequence<rtl::OUString> items(static_cast<sal_Int32>(texts.size()));
    for (std::size_t i = 0; i < texts.size(); ++i)
        items[static_cast<sal_Int32>(i)] = fromUtf8(texts[i]);
    set(control->getModel(), "StringItemList", items);
}

void setImages(Ref<css::awt::XControl> const& control, std::vector<std::string> const& images) {
    auto const list = as<css::awt::XItemList>(control->getModel());
    for (std::size_t i = 0; i < images.size(); ++i)
        list->setItemImage(static_cast<sal_Int32>(i), fromUtf8(images[i]));
}

void select(Ref<css::awt::XControl> const& control, int item) {
    auto const box = as<css::awt::XListBox>(control);
    if (box->getSelectedItemPos() == item) return;
    if (item >= 0)
        box->selectItemPos(static_cast<sal_Int16>(item), true);
    else if (box->getSelectedItemPos() >= 0)
        box->selectItemPos(box->getSelectedItemPos(), false);
}

/// How wide a text is in the control's font, in pixels.
class Ruler {
public:
    explicit Ruler(Ref<css::awt::XControl> const& control)
        : font_(
              as<css::awt::XDevice>(control->getPeer())
                  ->getFont(get<css::awt::FontDescriptor>(control->getModel(), "FontDescriptor"))) {
    }
    int width(std::string const& text) const { return font_->getStringWidth(fromUtf8(text)); }

    /// What fits, with an ellipsis where something does not. What stands behind a tabulator is
    /// kept whole.
    std::string fitted(std::string const& item, int room) const {
        std::size_t const tab = item.find('\t');
        std::string text = item.substr(0, tab);
        std::string const end = tab == std::string::npos ? "" : "  " + item.substr(tab + 1);
        if (width(text + end) <= room) return text + end;
        std::size_t fits = 0;
        std::size_t most = codePoints(text);
        while (fits < most) {
            std::size_t const middle = (fits + most + 1) / 2;
            if (width(text.substr(0, byteOffset(text, middle)) + "…" + end) <= room)
                fits = middle;
            else
                most = middle - 1;
        }
        return text.substr(0, byteOffset(text, fits)) + "…" + end;
    }

private:
    Ref<css::awt::XFont> font_;
};

} // namespace

char const* modelOf(Kind kind) {
    switch (kind) {
    case Kind::edit:
    case Kind::lines:
    case Kind::preview:
        return "Edit";
    case Kind::dropDown:
    case Kind::list:
        return "ListBox";
    case Kind::radio:
        return "RadioButton";
    case Kind::check:
        return "CheckBox";
    case Kind::button:
    case Kind::icon:
        return "Button";
    case Kind::link:
        return "FixedHyperlink";
    case Kind::label:
    case Kind::heading:
    case Kind::text:
    case Kind::error:
        break;
    }
    return "FixedText";
}

bool isField(Kind kind) {
    return kind == Kind::edit || kind == Kind::lines || isList(kind) || kind == Kind::radio ||
           kind == Kind::check;
}

bool isUsed(Kind kind) {
    return isField(kind) || kind == Kind::preview || kind == Kind::button || kind == Kind::icon ||
           kind == Kind::link;
}

bool isFramed(Kind kind) { return kind == Kind::lines || kind == Kind::preview; }

bool wraps(Kind kind) {
    return kind == Kind::label || kind == Kind::heading || kind == Kind::text ||
           kind == Kind::error || kind == Kind::radio || kind == Kind::check;
}

void dress(Reference<XInterface> const& model, Widget const& widget) {
    Kind const kind = widget.kind;
    if (isFramed(kind)) {
        set(model, "MultiLine", true);
        set(model, "Border", sal_Int16(0));
        set(model, "AutoVScroll", true);
        set(model, "ReadOnly", kind == Kind::preview);
    }
    if (isList(kind)) {
        set(model, "Dropdown", kind == Kind::dropDown);
        set(model, "LineCount", longestDropDown);
    }
    if (wraps(kind)) set(model, "MultiLine", kind != Kind::radio && kind != Kind::check);
    if (kind == Kind::radio) set(model, "GroupName", fromUtf8(widget.group));
    if (kind == Kind::link) set(model, "URL", rtl::OUString());
    if (isUsed(kind)) set(model, "Tabstop", true);
    if (kind == Kind::heading || widget.bold) setBold(model, true);
    if (kind == Kind::icon && !widget.images.empty())
        set(model, "ImageURL", fromUtf8(widget.images.front()));
}

void dressErrorSign(Reference<XInterface> const& model) {
    set(model, "ImageURL", rtl::OUString("private:graphicrepository/dbaccess/res/exwarning.png"));
    set(model, "Border", sal_Int16(0));
    set(model, "ScaleImage", false);
    set(model, "Tabstop", false);
}

void dressFrame(Reference<XInterface> const& model) { set(model, "Border", sal_Int16(1)); }

void fill(Ref<css::awt::XControl> const& control, Widget const& shown, Widget const& wanted) {
    auto const model = control->getModel();
    if (shown.bold != wanted.bold) setBold(model, wanted.bold);
    switch (wanted.kind) {
    case Kind::edit:
    case Kind::lines:
    case Kind::preview:
        // What is typed is shown already; setting it again would move the cursor.
        if (auto const text = as<css::awt::XTextComponent>(control);
            shown.text != wanted.text && toUtf8(text->getText()) != wanted.text) {
            text->setText(fromUtf8(wanted.text));
            // A text is read from its beginning.
            if (!as<css::awt::XWindow2>(control)->hasFocus()) text->setSelection({0, 0});
        }
        break;
    case Kind::dropDown:
        if (shown.items != wanted.items) setItems(control, wanted.items);
        select(control, wanted.selected);
        break;
    case Kind::list:
        // Its items are fitted to its width when that is known.
        if (shown.items == wanted.items && shown.images == wanted.images)
            select(control, wanted.selected);
        break;
    case Kind::icon:
        break;
    default:
        if (shown.text != wanted.text) set(model, "Label", label(wanted.text));
    }
    if (wanted.kind == Kind::check) set(model, "State", sal_Int16(wanted.checked));
    if (wanted.kind == Kind::radio) set(model, "State", sal_Int16(wanted.checked));
    if (shown.tip != wanted.tip) set(model, "HelpText", fromUtf8(wanted.tip));
    if (shown.enabled != wanted.enabled) set(model, "Enabled", wanted.enabled);
}

void setVisible(Ref<css::awt::XControl> const& control, Ref<css::awt::XControl> const& extra,
                bool visible) {
    as<css::awt::XWindow>(control)->setVisible(visible);
    if (extra.is()) as<css::awt::XWindow>(extra)->setVisible(visible);
}

css::awt::Size preferredSize(Ref<css::awt::XControl> const& control) {
    return as<css::awt::XLayoutConstrains>(control)->getPreferredSize();
}

int wrappedHeight(Ref<css::awt::XControl> const& control, int width) {
    auto const model = control->getModel();
    auto const box = as<css::awt::XLayoutConstrains>(control);
    if (ifIs<css::awt::XRadioButton>(control).is() || ifIs<css::awt::XCheckBox>(control).is()) {
        // On a label that fits one line the box would stand too low.
        set(model, "MultiLine", false);
        css::awt::Size const one = box->getPreferredSize();
        if (one.Width <= width) return one.Height;
        set(model, "MultiLine", true);
    }
    return box->calcAdjustedSize({width, 0}).Height;
}

void fitLabel(Ref<css::awt::XControl> const& control, Widget const& widget, int width) {
    constexpr int edges = 20;
    set(control->getModel(), "Label", label(Ruler(control).fitted(widget.text, width - edges)));
}

void fitItems(Ref<css::awt::XControl> const& control, Widget const& widget, int width) {
    constexpr int edges = 12;
    constexpr int scrollBar = 16;
    constexpr int image = 20;
    bool const scrolls = static_cast<int>(widget.items.size()) > mostLines;
    int const room =
        width - edges - (scrolls ? scrollBar : 0) - (widget.images.empty() ? 0 : image);
    Ruler const ruler(control);
    std::vector<std::string> texts;
    for (std::string const& item : widget.items)
        texts.push_back(ruler.fitted(item, room));
    setItems(control, texts);
    setImages(control, widget.images);
    select(control, widget.selected);
}

int heightOfLines(Ref<css::awt::XControl> const& control, int lines) {
    return as<css::awt::XTextLayoutConstrains>(control->getPeer())
        ->getMinimumSize(1, static_cast<sal_Int16>(lines))
        .Height;
}

} // namespace redress
