#include "writer/places.hpp"

#include "core/language/utf8.hpp"
#include "writer/cursor.hpp"
#include "writer/guard.hpp"
#include "writer/marks.hpp"
#include "writer/reading.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <optional>

namespace redress {
namespace {

using css::frame::XController;
using css::text::XTextCursor;
using css::text::XTextRange;
using css::view::XSelectionSupplier;

/// Empty where a picture or a frame is selected, or the window is going.
Ref<XTextRange> viewCursor(Ref<XController> const& controller) {
    auto const view = ifIs<css::text::XTextViewCursorSupplier>(controller);
    if (!view.is()) return {};
    try {
        Ref<XTextRange> const cursor(view->getViewCursor(), css::uno::UNO_QUERY);
        return cursor.is() && cursor->getText().is() ? cursor : Ref<XTextRange>();
    } catch (css::uno::RuntimeException const&) {
        return {};
    }
}

Ref<XTextCursor> copyOf(Ref<XTextRange> const& range) {
    return range->getText()->createTextCursorByRange(range);
}

bool same(Ref<XTextRange> const& one, Ref<XTextRange> const& other) {
    return sameStart(one->getStart(), other->getStart()) &&
           sameStart(one->getEnd(), other->getEnd());
}

/// Where a mark begins and ends in a paragraph; open where it does so in another one.
struct Stretch {
    std::size_t from = 0;
    std::optional<std::size_t> to;
};

std::optional<Stretch> stretchOf(Paragraph const& paragraph, std::string const& mark) {
    std::optional<Stretch> found;
    for (MarkEdge const& edge : paragraph.edges) {
        if (edge.name != mark) continue;
        if (!found) found = Stretch{edge.start ? edge.at : 0, {}};
        if (edge.end) found->to = edge.at;
    }
    return found;
}

bool holds(std::optional<Stretch> const& stretch, std::size_t at) {
    return stretch && stretch->from <= at && (!stretch->to || at <= *stretch->to);
}

} // namespace

void ShownPlace::showAnswer(Ref<XController> const& controller, State const& state,
                            std::string const& question) {
    for (WrittenBlock const& block : state.written)
        for (WrittenRun const& run : block.runs) {
            if (run.kind != RunKind::answer || run.question != question) continue;
            std::string const mark = markName(state, markKind(run.kind), run.number);
            if (auto const range = Marks(controller->getModel()).find(mark); range.is()) {
                show(controller, range);
                return;
            }
        }
}

void ShownPlace::showBlock(Ref<XController> const& controller, State const& state, int number) {
    show(controller, Marks(controller->getModel())
                         .find(markName(state, state.findCitation(number) ? 'c' : 'b', number)));
}

void ShownPlace::showWords(Ref<XController> const& controller, LooseCitation const& citation) {
    show(controller, Ref<XTextRange>(wordsOf(controller->getModel(), citation)));
}

void ShownPlace::show(Ref<XController> const& controller, Ref<XTextRange> const& range) {
    auto const cursor = viewCursor(controller);
    if (!range.is() || !cursor.is()) return;
    if (controller_ != controller) leave();
    if (!controller_.is()) before_ = copyOf(cursor);
    controller_ = controller;
    as<XSelectionSupplier>(controller)->select(anyOf(range));
    auto const selected = viewCursor(controller);
    shown_ = selected.is() ? copyOf(selected) : Ref<XTextCursor>();
}

void ShownPlace::leave() {
    Ref<XController> const controller = controller_;
    controller_.clear();
    if (!controller.is() || !shown_.is()) return;
    auto const cursor = viewCursor(controller);
    // A write may have put something else in the place of what was selected.
    bool const moved =
        cursor.is() && !same(cursor, shown_) && sameStart(cursor->getStart(), cursor->getEnd());
    if (cursor.is() && !moved)
        as<XSelectionSupplier>(controller)->select(anyOf(Ref<XTextRange>(before_)));
    before_.clear();
    shown_.clear();
}

PlaceAtCursor placeAtCursor(Ref<XController> const& controller, State const& state) {
    PlaceAtCursor place;
    auto const cursor = viewCursor(controller);
    if (!cursor.is() || state.written.empty()) return place;
    auto const from = startOfParagraph(cursor->getStart());
    Paragraph const paragraph = readParagraph(paragraphAt(from));
    from->gotoRange(cursor->getStart(), true);
    std::size_t const at = codePoints(toUtf8(from->getString()));
    for (UsersCitation const& citation : state.citations)
        if (holds(stretchOf(paragraph, markName(state, 'c', citation.number)), at))
            place.citation = citation.number;
    for (WrittenBlock const& block : state.written) {
        if (!holds(stretchOf(paragraph, markName(state, 'b', block.number)), at)) continue;
        place.block = block.number;
        for (WrittenRun const& run : block.runs)
            if (run.kind == RunKind::answer &&
                holds(stretchOf(paragraph, markName(state, 'a', run.number)), at))
                place.question = run.question;
    }
    return place;
}

bool ParagraphAtCursor::wasWritten(Ref<XController> const& controller) {
    auto const cursor = viewCursor(controller);
    if (!cursor.is()) return false;
    auto const textAt = [](Ref<XTextCursor> const& start) {
        return toUtf8(paragraphAt(start)->getString());
    };
    auto const start = startOfParagraph(cursor->getStart());
    if (start_.is() && sameStart(start_, start)) return false;
    bool const written = start_.is() && textAt(start_) != text_;
    start_ = start;
    text_ = textAt(start);
    return written;
}

class CursorWatch::Listener : public cppu::WeakImplHelper1<css::view::XSelectionChangeListener> {
public:
    explicit Listener(std::function<void()> tell) : moved(std::move(tell)) {}

    void SAL_CALL selectionChanged(css::lang::EventObject const&) override {
        guarded("cursor: moved", [&] {
            auto const tell = moved;
            if (tell) tell();
        });
    }
    void SAL_CALL disposing(css::lang::EventObject const&) override {
        guarded("cursor: disposing", [&] { moved = nullptr; });
    }

    std::function<void()> moved;
};

CursorWatch::CursorWatch(Ref<XController> const& controller, std::function<void()> moved)
    : controller_(controller) {
    rtl::Reference<Listener> const listener = new Listener(std::move(moved));
    listener_ = listener.get();
    held_ = static_cast<cppu::OWeakObject*>(listener_);
    as<XSelectionSupplier>(controller_)->addSelectionChangeListener(listener_);
}

CursorWatch::~CursorWatch() {
    listener_->moved = nullptr;
    try {
        if (auto const supplier = ifIs<XSelectionSupplier>(controller_); supplier.is())
            supplier->removeSelectionChangeListener(listener_);
    } catch (css::uno::Exception const&) {
        // The window is gone, and its listeners with it.
    }
}

} // namespace redress
