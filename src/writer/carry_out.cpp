#include "writer/carry_out.hpp"

#include "core/language/messages.hpp"
#include "session/draft.hpp"
#include "session/findings.hpp"
#include "session/given_answers.hpp"
#include "session/law_remarks.hpp"
#include "session/review.hpp"
#include "writer/files.hpp"
#include "writer/page.hpp"
#include "writer/reading_copy.hpp"
#include "writer/writer_document.hpp"

#include <functional>

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
    return {Status::State::failed, std::move(messages), {}, 0};
}

Status failed(Diagnostics const& diagnostics, std::string const& language) {
    std::vector<std::string> messages;
    for (Diagnostic const& diagnostic : diagnostics.all())
        if (diagnostic.severity == Severity::error)
            messages.push_back(render(diagnostic, language));
    return failed(std::move(messages));
}

Status stored(Ref<css::uno::XComponentContext> const& context,
              Ref<css::text::XTextDocument> const& document, Order const& order) {
    Status status{Status::State::done, {}, {}, 0};
    for (std::filesystem::path const& output : order.outputs) {
        std::string message = storeCopy(context, document, output, order.language);
        if (message.empty()) continue;
        status.state = Status::State::failed;
        status.messages.push_back(std::move(message));
    }
    return status;
}

Status draft(Ref<css::uno::XComponentContext> const& context, Order const& order) {
    Diagnostics diagnostics;
    auto const draft = readDraft(order, today(), diagnostics);
    if (!draft) return failed(diagnostics, order.language);
    auto const& [pack, letter] = draft->found;

    OpenDocument const document(newDocument(context));
    if (draft->isCopy()) {
        writeCopy(*document, draft->written(), draft->layout());
        return stored(context, *document, order);
    }
    prepareDocument(*document, pack->layout, draft->letter.title);
    WriterDocument writer(*document, order.language);
    LetterSession session(writer);
    if (!session.start(*pack, *letter, draft->answers,
                       translate(REDRESS_TEXT("Draft letter"), order.language), diagnostics))
        return failed(diagnostics, order.language);

    return stored(context, *document, order);
}

/// Lines about the order's document: what a session says of it has no file of its own.
std::vector<std::string> said(Diagnostics const& diagnostics, Order const& order) {
    std::vector<std::string> lines;
    for (Diagnostic one : diagnostics.all()) {
        if (one.place.file.empty()) one.place = {order.name, 0, 0};
        lines.push_back(render(one, order.language));
    }
    return lines;
}

/// Takes up the letter that the order's document holds, in a copy of it that is closed again.
Status inDocument(
    Ref<css::uno::XComponentContext> const& context, Order const& order,
    std::function<Status(LetterSession&, Ref<css::text::XTextDocument> const&)> const& work) {
    Diagnostics diagnostics;
    std::vector<Pack> const packs = readPacks(order.packs, diagnostics);
    if (diagnostics.hasErrors()) return failed(diagnostics, order.language);
    OpenDocument const document(openCopy(context, order.document));
    if (!(*document).is()) {
        diagnostics.error(Code::fileUnreadable, {order.name, 0, 0});
        return failed(diagnostics, order.language);
    }
    WriterDocument writer(*document, order.language);
    LetterSession session(writer);
    if (!session.resume(packs, diagnostics)) {
        if (!diagnostics.hasErrors()) diagnostics.error(Code::letterAbsent, {});
        return failed(said(diagnostics, order));
    }
    return work(session, *document);
}

Status answer(Ref<css::uno::XComponentContext> const& context, LetterSession& session,
              Ref<css::text::XTextDocument> const& document, Order const& order) {
    Diagnostics diagnostics;
    std::vector<GivenAnswer> given;
    for (std::string const& text : order.given)
        given.push_back(givenAnswer(text).value_or(GivenAnswer{text, {}}));
    auto const values =
        changedAnswers(given, session.groups(), session.state().answers, order.name, diagnostics);
    if (!values ||
        !session.answer(*values, translate(REDRESS_TEXT("Change answers"), order.language),
                        diagnostics))
        return failed(said(diagnostics, order));
    tellFindings(session, order.name, diagnostics);
    Status status = stored(context, document, order);
    std::vector<std::string> const left = said(diagnostics, order);
    status.messages.insert(status.messages.end(), left.begin(), left.end());
    return status;
}

Status lookOver(LetterSession& session, Order const& order) {
    Status status{Status::State::done, {}, {}, 0};
    Date const day = parseDate(order.review).value_or(today());
    for (ReviewFinding const& one : review(session, day, usualAgeOfChecks, order.language)) {
        std::string const place = !one.question.empty()    ? one.question
                                  : !one.paragraph.empty() ? shortWords(one.paragraph)
                                                           : order.name;
        status.findings.push_back(lineOf(one, place));
    }
    return status;
}

} // namespace

Status carryOut(Ref<css::uno::XComponentContext> const& context, Order const& order) {
    if (order.document.empty()) return draft(context, order);
    return inDocument(context, order,
                      [&](LetterSession& session, Ref<css::text::XTextDocument> const& document) {
                          return order.review.empty() ? answer(context, session, document, order)
                                                      : lookOver(session, order);
                      });
}

} // namespace redress
