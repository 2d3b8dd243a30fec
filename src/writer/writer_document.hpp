#pragma once

#include "session/document.hpp"
#include "writer/undo_list.hpp"
#include "writer/writing.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace redress {

/// The document property of a letter's state: a text, because it is the one type that every format
/// Writer stores keeps as it is.
constexpr char const* stateProperty = "Redress";

/// A letter's document over Writer's model. On the main thread only; the model outlives it or is
/// disposed before, and then every call is a failure and nothing more.
class WriterDocument : public Document {
public:
    /// `language` ("en", "ru") is that of messages. With a context, undo and redo of our steps
    /// leave nothing selected.
    WriterDocument(Ref<css::text::XTextDocument> const& document, std::string language,
                   Ref<css::uno::XComponentContext> const& context = {});

    /// Is asked while a plan is carried out; whoever answers no cancels it, and the document is as
    /// it was before.
    void whileWriting(Writing::GoOn goOn) { goOn_ = std::move(goOn); }

    std::optional<std::string> storedState() override;
    void storeState(std::string const& state) override;
    Actual read(State const& written) override;
    std::string apply(Plan const& plan, State const& before, Layout const& layout,
                      UndoStep const& step) override;
    std::string insert(std::vector<Block> const& blocks, Layout const& layout,
                       std::string const& language, std::vector<std::string> const& marks,
                       UndoStep const& step) override;
    std::string bind(LooseCitation const& citation, std::string const& mark,
                     std::string const& language, UndoStep const& step) override;
    std::string unbind(UndoStep const& step, std::size_t& removed) override;
    int undoDepth() override;
    int redoDepth() override;
    void onUndo(std::function<void(UndoEvent)> listener) override;

private:
    template <class Act>
    std::string attempt(Act&& act);
    /// The cursor, behind which a letter begins; empty when it is not in the body.
    Ref<css::text::XTextRange> insertionPoint() const;

    Ref<css::frame::XModel> model_;
    std::string language_;
    UndoList undo_;
    Writing::GoOn goOn_;
    std::vector<std::string> foreign_; ///< as it was read last: the next write takes them away
};

} // namespace redress
