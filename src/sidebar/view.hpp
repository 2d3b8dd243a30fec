#pragma once

#include <string>
#include <vector>

namespace redress {

/// One control of a panel, as it should be now. What a panel shows is described anew after every
/// change; Surface finds out what that means for the controls that stand there.
struct Widget {
    enum class Kind {
        label,    ///< names the control that follows it
        heading,  ///< bold
        text,     ///< what is only read
        error,    ///< a sign and words
        edit,     ///< one line
        lines,    ///< several; grows with its text
        preview,  ///< several, to be read and scrolled
        dropDown, ///< one of `items`
        list,     ///< one of `items`, all in sight
        radio,    ///< one of those with the same `group`
        check,
        button,
        icon, ///< a button with an image; its tip is its name
        link,
    };

    Kind kind = Kind::text;
    std::string name; ///< unique in its panel, and stable: what it is in the program
    std::string text; ///< label or content, in the reader's language
    std::string tip;
    /// Of a list, what stands behind a tabulator is kept whole where an item is shortened.
    std::vector<std::string> items = {};
    std::vector<std::string> images = {}; ///< of the items, or of an icon; addresses
    int selected = -1;                    ///< of the items
    std::string group = {};
    bool checked = false;
    bool bold = false;
    bool enabled = true;
    bool whereCut = false; ///< only where a drop-down list of the same width has not the room
    bool visible = true;   ///< a hidden one keeps its place in the order and takes no room
};

/// Widgets of one row stand side by side as far as the width allows.
struct Row {
    enum class Fill {
        whole,  ///< each the whole width
        shared, ///< all the same width
        natural ///< each as wide as it likes
    };
    std::vector<Widget> widgets;
    Fill fill = Fill::whole;
    int gap = 8; ///< above, in pixels
};

/// What a panel shows, from top to bottom, in the order of Tab.
struct View {
    std::vector<Row> rows;

    void add(Widget widget, int gap = 8) { rows.push_back({{std::move(widget)}, {}, gap}); }
    /// A drop-down list. A narrow one cuts a long choice: it stands in full beneath.
    void addChoice(Widget list) {
        bool const any = list.selected >= 0 && list.selected < static_cast<int>(list.items.size());
        std::string const chosen =
            any ? list.items[static_cast<std::size_t>(list.selected)] : std::string();
        Widget whole{Widget::Kind::text, "whole:" + list.name, chosen, {}};
        whole.visible = !chosen.empty();
        whole.whereCut = true;
        add(std::move(list), 2);
        add(std::move(whole), 2);
    }
    void add(Row::Fill fill, std::vector<Widget> widgets, int gap = 8) {
        rows.push_back({std::move(widgets), fill, gap});
    }
};

/// What a person did to a control.
struct Event {
    enum class Kind {
        changed,   ///< text, selection or check mark: `text`, `item`, `checked`
        pressed,   ///< button or link; Enter or a double click in a list
        submitted, ///< Enter in a line
        entered,   ///< the keyboard came
        left,      ///< and went
        down,      ///< arrow down in a line
        dismissed, ///< Esc
    };
    Kind kind = Kind::changed;
    std::string name;
    std::string text = {};
    int item = -1;
    bool checked = false;
};

} // namespace redress
