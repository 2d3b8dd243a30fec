#include "sidebar/acts.hpp"

#include "core/language/messages.hpp"
#include "core/redaction/redaction.hpp"
#include "session/draft.hpp"
#include "session/in_english.hpp"
#include "session/letter_remarks.hpp"
#include "session/whole_file.hpp"
#include "sidebar/commands.hpp"
#include "sidebar/decisions_view.hpp"
#include "sidebar/deck.hpp"
#include "writer/dialogs.hpp"
#include "writer/files.hpp"
#include "writer/progress.hpp"
#include "writer/reading_copy.hpp"
#include "writer/redacted_copy.hpp"
#include "writer/settings.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/frame/Desktop.hpp>

namespace redress {
namespace {

std::string say(Seat const& seat, char const* english,
                std::vector<std::string> const& arguments = {}) {
    return translate(english, seat.desk.language(), arguments);
}

/// The first of them; a person mends one thing after the other.
void complain(Seat const& seat, std::string const& title, Diagnostics const& diagnostics) {
    constexpr std::size_t most = 5;
    std::string text;
    std::size_t said = 0;
    for (Diagnostic const& diagnostic : diagnostics.all()) {
        if (diagnostic.severity != Severity::error || said == most) continue;
        bool const inFile = !diagnostic.place.file.empty();
        text +=
            (text.empty() ? "" : "\n\n") + (inFile ? render(diagnostic, seat.desk.language())
                                                   : sentence(diagnostic, seat.desk.language()));
        ++said;
    }
    if (diagnostics.errors() > said)
        text += "\n\n" + say(seat, REDRESS_TEXT("And more of them: {1}."),
                             {std::to_string(diagnostics.errors() - said)});
    if (!text.empty()) tell(seat.frame, title, text);
}

std::vector<FileKind> answerFiles(Seat const& seat) {
    return {{say(seat, REDRESS_TEXT("Answers")), "*.xml"}};
}

/// A new document in a window of its own, and who sits there.
Ref<css::frame::XModel> newWindow(Seat const& seat) {
    auto const component = css::frame::Desktop::create(seat.context)
                               ->loadComponentFromURL("private:factory/swriter", "_blank", 0, {});
    return as<css::frame::XModel>(component);
}

void begin(Seat const& seat, LetterChoice const& choice, std::optional<Answers> answers,
           bool inNewDocument) {
    Diagnostics diagnostics;
    if (!inNewDocument) {
        if (seat.desk.start(choice, std::move(answers), diagnostics)) {
            showDeck(seat.frame);
            askForFirst(seat.frame);
        }
    } else {
        auto const model = newWindow(seat);
        auto const desk = Desk::of(seat.context, model);
        if (desk && desk->start(choice, std::move(answers), diagnostics)) {
            Ref<css::frame::XFrame> const frame = model->getCurrentController()->getFrame();
            showDeck(frame);
            askForFirst(frame);
        }
    }
    complain(seat, say(seat, REDRESS_TEXT("The letter was not started")), diagnostics);
}

/// The answers in the file for that letter; nothing, and said why, when they are none.
std::optional<Answers> answersIn(Seat const& seat, std::string const& file, FoundLetter const& for_,
                                 std::string const& title) {
    Diagnostics diagnostics;
    Answers answers = readAnswersFile(file, *for_.pack, *for_.letter, diagnostics);
    complain(seat, title, diagnostics);
    if (diagnostics.hasErrors()) return std::nullopt;
    fillInitialAnswers(*for_.pack, *for_.letter, today(), answers);
    return answers;
}

/// What shows a gap in the letter: answers that are missing, mentions of what is not enclosed.
std::vector<std::string> gapsIn(Seat const& seat) {
    std::string const& language = seat.desk.language();
    std::vector<std::string> gaps;
    for (Gap const& gap : seat.desk.session()->letter().gaps)
        gaps.push_back(gap.label.in(language));
    for (LetterRemark const& remark : letterRemarks(*seat.desk.session(), language))
        if (remark.what.code == Code::enclosureMissing) gaps.push_back(remark.what.arguments.at(0));
    return gaps;
}

std::string listOf(std::vector<std::string> const& gaps) {
    constexpr std::size_t most = 8;
    std::string list;
    for (std::size_t i = 0; i < gaps.size() && i < most; ++i)
        list += "\n• " + gaps[i];
    if (gaps.size() > most) list += "\n…";
    return list;
}

} // namespace

void startLetter(Seat const& seat, bool inNewDocument) {
    LetterChoice const choice = seat.desk.choice();
    begin(seat, choice, std::nullopt, inNewDocument);
}

void startDiaryPage(Seat const& seat) {
    LetterChoice page = seat.desk.choice();
    if (!page.isTriage()) return;
    for (Emergency const& emergency : page.pack->routes->emergencies) {
        page.letter = page.pack->findLetter(emergency.page);
        if (!page.letter) continue;
        Answers first = firstAnswers(*page.pack, *page.letter, Way(), page.triage, today());
        return begin(seat, page, std::move(first), true);
    }
}

void openAnswers(Seat const& seat) {
    std::string const title = say(seat, REDRESS_TEXT("Open answers"));
    auto const file = askForFileToOpen(seat.context, seat.frame, title, answerFiles(seat));
    if (!file || !seat.desk.session()) return;
    if (seat.desk.hasLetter()) {
        LetterSession& session = *seat.desk.session();
        auto answers =
            answersIn(seat, file->string(), {session.pack(), session.letterTemplate()}, title);
        if (!answers) return;
        Diagnostics diagnostics;
        session.replaceAnswers(std::move(*answers), title, diagnostics);
        complain(seat, title, diagnostics);
        return;
    }
    Diagnostics diagnostics;
    std::string const id = letterOf(xml::parseFile(file->string(), diagnostics));
    auto const found =
        diagnostics.hasErrors() ? std::nullopt : findLetter(seat.desk.packs(), id, diagnostics);
    complain(seat, title, diagnostics);
    if (!found) return;
    auto answers = answersIn(seat, file->string(), *found, title);
    if (!answers) return;
    LetterChoice choice = seat.desk.choice();
    choice.pack = found->pack;
    choice.letter = found->letter;
    begin(seat, choice, std::move(answers), choice.inNewDocument && !seat.desk.isUntouched());
}

void saveAnswers(Seat const& seat) {
    std::string const title = say(seat, REDRESS_TEXT("Save answers"));
    std::string const name = seat.desk.session()->letter().fileName;
    auto const file =
        askForFileToSave(seat.context, seat.frame, title, answerFiles(seat), name + ".xml");
    if (!file || !seat.desk.hasLetter()) return;
    std::string const text = xml::write(writeAnswers(seat.desk.session()->state().answers));
    if (std::error_code const failed = writeWhole(*file, text))
        tell(seat.frame, title,
             say(seat, REDRESS_TEXT("{1} could not be written: {2}."),
                 {file->string(), failed.message()}));
}

void finishLetter(Seat const& seat) {
    std::string const title = say(seat, REDRESS_TEXT("Finish the letter"));
    if (ask(seat.frame, MessageKind::question, title,
            say(seat,
                REDRESS_TEXT("The letter becomes an ordinary text: its bookmarks and the answers "
                             "kept in the document are taken off, the words and their look stay. "
                             "While the document is open, Undo brings all of it back. Save the "
                             "answers first if another letter is to be made from them.\n\nFinish "
                             "the letter?")),
            MessageButtons::yesNo) != Reply::yes ||
        !seat.desk.session())
        return;
    Diagnostics diagnostics;
    auto const removed = seat.desk.session()->finish(title, diagnostics);
    complain(seat, title, diagnostics);
    if (removed) seat.desk.finished(*removed);
}

void clearAddressBook(Seat const& seat) {
    std::string const title = say(seat, REDRESS_TEXT("Clear the address book"));
    std::size_t const count = addressBook(seat.context).size();
    if (ask(seat.frame, MessageKind::question, title,
            say(seat,
                REDRESS_TEXT("Bodies and addresses that you kept for other letters: {1}. They go "
                             "from your office profile; letters stay as they are. Clear them?"),
                {std::to_string(count)}),
            MessageButtons::yesNo) != Reply::yes)
        return;
    if (setAddressBook(seat.context, {}))
        seat.desk.changed();
    else
        tell(seat.frame, title, say(seat, REDRESS_TEXT("The office's profile is locked.")));
}

void resolve(Seat const& seat, Wish const& wish) {
    std::string const title = wishTitle(wish.kind, seat.desk.language());
    Diagnostics diagnostics;
    seat.desk.leavePlace();
    seat.desk.session()->resolve(wish, title, diagnostics);
    complain(seat, title, diagnostics);
}

void useWording(Seat const& seat, int block) {
    std::string const title = say(seat, REDRESS_TEXT("Use my wording as the answer"));
    Diagnostics diagnostics;
    seat.desk.leavePlace();
    seat.desk.session()->look();
    seat.desk.session()->useWordings(block, title, diagnostics);
    complain(seat, title, diagnostics);
}

void decidePackChanges(Seat const& seat, bool take) {
    std::string const title = say(seat, take ? REDRESS_TEXT("Take over the new words")
                                             : REDRESS_TEXT("Leave the letter as it is"));
    Diagnostics diagnostics;
    if (take)
        seat.desk.session()->takePackChanges(title, diagnostics);
    else
        seat.desk.session()->declinePackChanges(title, diagnostics);
    complain(seat, title, diagnostics);
}

void bindAgain(Seat const& seat) {
    std::string const title = say(seat, REDRESS_TEXT("Bind again"));
    Diagnostics diagnostics;
    seat.desk.session()->bindAgain(title, diagnostics);
    complain(seat, title, diagnostics);
}

void openReadingCopy(Seat const& seat) {
    auto const copy = readingCopyOf(*seat.desk.session());
    if (!copy) return;
    auto const model = newWindow(seat);
    if (auto const document = ifIs<css::text::XTextDocument>(model); document.is())
        writeCopy(document, copy->letter, copy->layout);
}

void exportPdf(Seat const& seat) {
    std::string const title = say(seat, REDRESS_TEXT("Export PDF"));
    Letter const& letter = seat.desk.session()->letter();
    std::vector<std::string> const gaps = gapsIn(seat);
    if (!gaps.empty() &&
        ask(seat.frame, MessageKind::question, title,
            say(seat,
                REDRESS_TEXT("These answers are missing, and the letter shows gaps for them:{1}\n\n"
                             "Export it with the gaps all the same?"),
                {listOf(gaps)}),
            MessageButtons::yesNo) != Reply::yes) {
        askForFirst(seat.frame);
        return;
    }
    auto const file = askForFileToSave(seat.context, seat.frame, title, {{"PDF", "*.pdf"}},
                                       letter.fileName + ".pdf");
    auto const document = ifIs<css::text::XTextDocument>(seat.desk.model());
    if (!file || !document.is()) return;
    Progress const progress(seat.context, seat.frame, say(seat, REDRESS_TEXT("Writing the PDF")));
    std::string const message =
        storeCopy(seat.context, document, *file, seat.desk.language(), letter.title);
    if (!message.empty())
        tell(seat.frame, title, message);
    else
        seat.desk.note(say(seat, REDRESS_TEXT("Written: {1}"), {file->filename().string()}));
}

void exportRedacted(Seat const& seat) {
    std::string const title = say(seat, REDRESS_TEXT("Redacted copy"));
    LetterSession const& session = *seat.desk.session();
    std::string const name = redactedFileName(session.letter().language, *session.letterTemplate());
    auto const file = askForFileToSave(
        seat.context, seat.frame, title,
        {{"PDF", "*.pdf"}, {say(seat, REDRESS_TEXT("Text document")), "*.odt"}}, name + ".pdf");
    auto const document = ifIs<css::text::XTextDocument>(seat.desk.model());
    if (!file || !document.is() || !seat.desk.hasLetter()) return;
    std::string const message =
        storeRedactedCopy(seat.context, document, session, *file, seat.desk.language());
    if (!message.empty())
        tell(seat.frame, title, message);
    else
        seat.desk.note(say(seat,
                           REDRESS_TEXT("Written: {1}. Read it before you give it away: what is "
                                        "told in your own words may show who you are."),
                           {file->filename().string()}));
}

} // namespace redress
