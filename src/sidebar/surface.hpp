#pragma once

#include "sidebar/listening.hpp"
#include "sidebar/scrolling.hpp"
#include "sidebar/view.hpp"
#include "writer/uno.hpp"

#include <rtl/ref.hxx>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace redress {

/// The window of a panel: native controls that stand as the last shown View says. Controls that
/// need not change are left alone, so that keyboard, selection and a half-typed word stay.
/// On the main thread; calls throw css::uno::Exception.
class Surface {
public:
    /// `parent` is the sidebar's window for the panel. `resized`: what is shown now may want
    /// another height.
    Surface(Ref<css::uno::XComponentContext> const& context, Ref<css::awt::XWindow> const& parent,
            std::function<void(Event const&)> happened, std::function<void()> resized);
    ~Surface();
    Surface(Surface const&) = delete;
    Surface& operator=(Surface const&) = delete;

    /// Where the structure changes because of what a control tells, it is changed when that control
    /// has spoken: nothing may take it away under itself.
    void show(View view);
    /// The height all rows take at the width, in pixels.
    int heightFor(int width);
    /// Gives the window its size and everything in it its place. Where the height is less than all
    /// rows take, the window scrolls, and follows the keyboard.
    void layOut(int width, int height);

    /// Calls `act` when no control speaks and none is being changed, if the surface is there then.
    void whenFree(std::function<void()> act);

    /// Puts the keyboard into the control, behind its text.
    void focus(std::string const& name);
    /// Scrolls to the control.
    void reveal(std::string const& name);
    /// The first control from the top that a person can write or choose in, after `prefix`.
    std::string firstField(std::string const& prefix) const;
    /// The next one after the control; itself where there is none.
    std::string nextField(std::string const& name) const;
    bool has(std::string const& name) const { return controls_.count(name) != 0; }
    Ref<css::awt::XWindow> const& window() const { return scrolling_.window(); }

private:
    struct Control {
        Widget shown;
        Ref<css::awt::XControl> control;
        Ref<css::awt::XControl> extra; ///< the frame round lines, the sign of an error
        rtl::Reference<Listening> listening;
        int fitted = -1; ///< the width that a button's words or a list's items were fitted to
        std::vector<std::string> fittedItems;
        std::vector<std::string> fittedImages;
        std::string measuredText;   ///< what the next two were measured of
        std::map<int, int> heights; ///< by width
        int natural = 0;            ///< width; 0: not measured
    };

    using Model = css::uno::Reference<css::uno::XInterface>;
    using Dressing = std::function<void(Model const&)>;

    void put(View view);
    void replace(View view);
    void rebuild(View const& view);
    void make(Widget const& widget);
    void remove(std::string const& name);
    void update(Control& control, Widget const& widget);
    Ref<css::awt::XControl> insert(char const* model, std::string const& name,
                                   Dressing const& dressing);
    void tell(Event const& event);
    void hearTheRest();

    int place(int width, bool move);
    int placeRow(Row const& row, int y, int width, bool move);
    bool isNeeded(Control& control, int width, bool move);
    std::vector<int> widthsOf(std::vector<Control*> const& controls, Row::Fill fill, int width);
    int placeWidget(Control& control, int x, int y, int width, bool move);
    void measureAnew(Control& control);
    int heightOf(Control& control, int width);
    int naturalWidth(Control& control);

    Ref<css::uno::XComponentContext> context_;
    std::function<void(Event const&)> happened_;
    std::function<void()> resized_;
    Scrolling scrolling_;
    std::map<std::string, Control> controls_;
    std::vector<std::string> order_; ///< "kind name" as they were made
    View view_;
    std::optional<View> waiting_; ///< to be shown when no control speaks
    std::shared_ptr<char> alive_ = std::make_shared<char>();
    int putting_ = 0;                                ///< controls are being changed
    std::vector<Event> unheard_;                     ///< what was told meanwhile
    std::vector<std::function<void()>> waitingActs_; ///< what waits for the end of it
    std::string focused_;
    int lineHeight_ = 0;
    sal_Int16 nextTab_ = 0;
};

} // namespace redress
