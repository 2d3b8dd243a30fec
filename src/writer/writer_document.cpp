#include "writer/writer_document.hpp"

#include "core/language/messages.hpp"
#include "core/sync/judge.hpp"
#include "writer/citation_format.hpp"
#include "writer/insertion.hpp"
#include "writer/locale.hpp"
#include "writer/marks.hpp"
#include "writer/reading.hpp"
#include "writer/tracking.hpp"
#include "writer/unbinding.hpp"
#include "writer/user_cursor.hpp"
#include "writer/utf8.hpp"
#include "writer/writing.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>

namespace redress {
namespace {

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

} // namespace

WriterDocument::WriterDocument(Ref<css::text::XTextDocument> const& document, std::string language,
                               Ref<css::uno::XComponentContext> const& context)
    : model_(document, css::uno::UNO_QUERY_THROW), language_(std::move(language)), undo_(model_) {
    if (context.is()) undo_.listenToOurs([this, context] { deselectLater(context, model_); });
}

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
        Actual actual = judge(readDocument(model_), written);
        foreign_ = actual.foreign;
        return actual;
    } catch (css::uno::Exception const&) {
        foreign_.clear();
        return {};
    }
}

/// `act` gives the message id of what forbids it.
template <class Act>
std::string WriterDocument::attempt(Act&& act) {
    try {
        std::string const why = act();
        return why.empty() ? why : translate(why, language_);
    } catch (WriteCancelled const&) {
        return translate(REDRESS_TEXT("it was cancelled"), language_);
    } catch (css::uno::Exception const& exception) {
        return toUtf8(exception.Message);
    } catch (std::exception const& exception) {
        return translate(exception.what(), language_);
    }
}

std::string WriterDocument::apply(Plan const& plan, State const& before, Layout const& layout,
                                  UndoStep const& step) {
    return attempt([&] {
        if (std::string why = whyFixed(model_); !why.empty()) return why;
        Ref<css::text::XTextRange> first;
        if (before.written.empty()) {
            first = insertionPoint();
            if (std::string why = first.is() ? whyFixed(first) : ""; !why.empty()) return why;
        }
        StillViews const still(model_);
        Tracking const untracked(model_, false);
        undo_.write(
            step, [&] { Writing(model_, plan, before, layout, foreign_, first).carryOut(goOn_); });
        return std::string();
    });
}

std::string WriterDocument::insert(std::vector<Block> const& blocks, Layout const& layout,
                                   std::string const& language,
                                   std::vector<std::string> const& marks, UndoStep const& step) {
    return attempt([&] {
        if (std::string why = whyClosed(model_); !why.empty()) return why;
        auto const place = userCursor(model_);
        if (!place.is()) return std::string(REDRESS_TEXT("the cursor is not in the text"));
        if (std::string why = whyFixed(place); !why.empty()) return why;
        Ref<css::text::XTextRange> end;
        {
            StillViews const still(model_);
            undo_.write(step,
                        [&] { end = insertAt(model_, place, blocks, layout, language, marks); });
        }
        setUserCursor(model_, end);
        return std::string();
    });
}

std::string WriterDocument::bind(LooseCitation const& citation, std::string const& mark,
                                 std::string const& language, UndoStep const& step) {
    return attempt([&] {
        if (std::string why = whyFixed(model_); !why.empty()) return why;
        auto const words = wordsOf(model_, citation);
        if (!words.is())
            return std::string(REDRESS_TEXT("the paragraph has changed in the meantime"));
        if (std::string why = whyFixed(words); !why.empty()) return why;
        StillViews const still(model_);
        undo_.write(step, [&] {
            setLanguage(words, language);
            formatCitation(model_, words, {citation.text, {}});
            Marks(model_).put(words, mark);
        });
        return std::string();
    });
}

std::string WriterDocument::unbind(UndoStep const& step, std::size_t& removed) {
    return attempt([&] {
        if (std::string why = whyFixed(model_); !why.empty()) return why;
        StillViews const still(model_);
        Tracking const untracked(model_, false);
        undo_.write(step, [&] { removed = unbindAll(model_); });
        return std::string();
    });
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
    auto const cursor = userCursor(model_);
    bool const inBody =
        cursor.is() && cursor->getText() == as<css::text::XTextDocument>(model_)->getText();
    return inBody ? cursor : Ref<css::text::XTextRange>();
}

} // namespace redress
