#include "writer/draft_order.hpp"

#include "core/language/messages.hpp"
#include "session/draft.hpp"
#include "session/letter_session.hpp"
#include "writer/files.hpp"
#include "writer/page.hpp"
#include "writer/writer_document.hpp"

namespace redress {
namespace {

class OpenDocument {
public:
    explicit OpenDocument(Ref<css::text::XTextDocument> const& document) : document_(document) {}
    ~OpenDocument() { closeDocument(document_); }
    OpenDocument(OpenDocument const&) = delete;
    OpenDocument& operator=(OpenDocument const&) = delete;

    Ref<css::text::XTextDocument> const& operator*() const { return document_; }

private:
    Ref<css::text::XTextDocument> document_;
};

Status failed(std::vector<std::string> messages) {
    return {Status::State::failed, std::move(messages), 0};
}

Status failed(Diagnostics const& diagnostics, std::string const& language) {
    std::vector<std::string> messages;
    for (Diagnostic const& diagnostic : diagnostics.all())
        if (diagnostic.severity == Severity::error)
            messages.push_back(render(diagnostic, language));
    return failed(std::move(messages));
}

} // namespace

Status draftOrder(Ref<css::uno::XComponentContext> const& context, Order const& order) {
    Diagnostics diagnostics;
    auto const draft = readDraft(order, today(), diagnostics);
    if (!draft) return failed(diagnostics, order.language);
    auto const& [pack, letter] = draft->found;

    OpenDocument const document(newDocument(context));
    prepareDocument(*document, pack->layout, draft->letter.title);
    WriterDocument writer(*document, order.language);
    LetterSession session(writer);
    if (!session.start(*pack, *letter, draft->answers,
                       translate(REDRESS_TEXT("Draft letter"), order.language), diagnostics))
        return failed(diagnostics, order.language);

    Status status{Status::State::done, {}, 0};
    for (std::filesystem::path const& output : order.outputs) {
        std::string message = storeCopy(*document, output, order.language);
        if (message.empty()) continue;
        status.state = Status::State::failed;
        status.messages.push_back(std::move(message));
    }
    return status;
}

} // namespace redress
