#include "writer/writer_document.hpp"

#include "core/language/messages.hpp"
#include "writer/judge.hpp"
#include "writer/utf8.hpp"
#include "writer/writing.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace redress {
namespace {

/// A text, because it is the one type that every format Writer stores keeps as it is.
constexpr char const* stateProperty = "Redress";

Ref<css::beans::XPropertyContainer> userProperties(Ref<css::frame::XModel> const& model) {
    return as<css::document::XDocumentPropertiesSupplier>(model)
        ->getDocumentProperties()
        ->getUserDefinedProperties();
}

bool has(Ref<css::beans::XPropertyContainer> const& properties, char const* name) {
    return as<css::beans::XPropertySet>(properties)
        ->getPropertySetInfo()
        ->hasPropertyByName(rtl::OUString::createFromAscii(name));
}

/// While it lives, views do not follow the text.
class StillViews {
public:
    explicit StillViews(Ref<css::frame::XModel> const& model) : model_(model) {
        model_->lockControllers();
    }
    ~StillViews() {
        try {
            model_->unlockControllers();
        } catch (css::uno::Exception const&) {
            // Only a document that is being closed refuses this.
        }
    }
    StillViews(StillViews const&) = delete;
    StillViews& operator=(StillViews const&) = delete;

private:
    Ref<css::frame::XModel> model_;
};

/// While it lives, changes are not tracked.
class UntrackedChanges {
public:
    explicit UntrackedChanges(Ref<css::frame::XModel> const& model)
        : model_(model), tracked_(get<bool>(model, "RecordChanges")) {
        if (tracked_) set(model_, "RecordChanges", false);
    }
    ~UntrackedChanges() {
        try {
            if (tracked_) set(model_, "RecordChanges", true);
        } catch (css::uno::Exception const&) {
            // As above.
        }
    }
    UntrackedChanges(UntrackedChanges const&) = delete;
    UntrackedChanges& operator=(UntrackedChanges const&) = delete;

private:
    Ref<css::frame::XModel> model_;
    bool tracked_;
};

} // namespace

WriterDocument::WriterDocument(Ref<css::text::XTextDocument> const& document, std::string language)
    : model_(document, css::uno::UNO_QUERY_THROW), language_(std::move(language)), undo_(model_) {}

std::optional<std::string> WriterDocument::storedState() {
    try {
        auto const properties = userProperties(model_);
        if (!has(properties, stateProperty)) return std::nullopt;
        return toUtf8(get<rtl::OUString>(properties, stateProperty));
    } catch (css::uno::Exception const&) {
        return std::nullopt;
    }
}

void WriterDocument::storeState(std::string const& state) {
    try {
        auto const properties = userProperties(model_);
        rtl::OUString const name = rtl::OUString::createFromAscii(stateProperty);
        if (state.empty()) {
            if (has(properties, stateProperty)) properties->removeProperty(name);
        } else if (has(properties, stateProperty)) {
            set(properties, stateProperty, fromUtf8(state));
        } else {
            properties->addProperty(name, css::beans::PropertyAttribute::REMOVABLE,
                                    css::uno::Any(fromUtf8(state)));
        }
    } catch (css::uno::Exception const&) {
        // The document is being closed.
    }
}

Actual WriterDocument::read(State const& written) {
    try {
        Actual actual = judge(readDocument(model_, written), written);
        foreign_ = actual.foreign;
        return actual;
    } catch (css::uno::Exception const&) {
        foreign_.clear();
        return {};
    }
}

std::string WriterDocument::apply(Plan const& plan, State const& before, Layout const& layout,
                                  UndoStep const& step) {
    try {
        if (std::string const why = whyFixed(model_); !why.empty())
            return translate(why, language_);
        Ref<css::text::XTextRange> first;
        if (before.written.empty()) {
            first = insertionPoint();
            if (std::string const why = first.is() ? whyFixed(first) : ""; !why.empty())
                return translate(why, language_);
        }
        StillViews const still(model_);
        UntrackedChanges const untracked(model_);
        undo_.write(step,
                    [&] { Writing(model_, plan, before, layout, foreign_, first).carryOut(); });
        return {};
    } catch (css::uno::Exception const& exception) {
        return toUtf8(exception.Message);
    } catch (std::exception const& exception) {
        return exception.what();
    }
}

std::string WriterDocument::insert(std::vector<Block> const&, Layout const&, std::string const&,
                                   UndoStep const&) {
    return "not yet";
}

int WriterDocument::undoDepth() {
    try {
        return undo_.depth();
    } catch (css::uno::Exception const&) {
        return 0;
    }
}

int WriterDocument::redoDepth() {
    try {
        return undo_.redoDepth();
    } catch (css::uno::Exception const&) {
        return 0;
    }
}

void WriterDocument::onUndo(std::function<void(UndoEvent)> listener) {
    undo_.listen(std::move(listener));
}

Ref<css::text::XTextRange> WriterDocument::insertionPoint() const {
    auto const body = as<css::text::XTextDocument>(model_)->getText();
    auto const view = ifIs<css::text::XTextViewCursorSupplier>(model_->getCurrentController());
    if (!view.is()) return {};
    auto const cursor = view->getViewCursor();
    return cursor->getText() == body ? cursor->getEnd() : Ref<css::text::XTextRange>();
}

} // namespace redress
