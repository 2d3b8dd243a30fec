#include "sidebar/script_commands.hpp"

#include "core/language/messages.hpp"
#include "core/language/nearest.hpp"
#include "session/draft.hpp"
#include "session/findings.hpp"
#include "session/given_answers.hpp"
#include "session/whole_file.hpp"
#include "sidebar/decisions_view.hpp"
#include "writer/files.hpp"
#include "writer/interface_language.hpp"
#include "writer/redacted_copy.hpp"
#include "writer/utf8.hpp"

#include <osl/file.hxx>

namespace redress {
namespace {

std::string lines(Diagnostics const& diagnostics, std::string const& language) {
    std::string all;
    for (Diagnostic const& diagnostic : diagnostics.all())
        all += (all.empty() ? "" : "\n") + render(diagnostic, language);
    return all;
}

constexpr char const* useWording = "useWording";

/// One command on one desk.
class Script {
public:
    Script(Ref<css::uno::XComponentContext> const& context, Desk& desk, Arguments const& arguments)
        : context_(context), desk_(desk), session_(*desk.session()), arguments_(arguments) {}

    Outcome answer() {
        if (!holdsLetter()) return outcome(false);
        std::string const& language = desk_.language();
        std::string const& question = given("Question");
        auto const values = changedAnswers({{question, given("Value")}}, session_.groups(),
                                           session_.state().answers, {}, diagnostics_);
        bool const done =
            values &&
            session_.answer(*values, labelOf(question, session_.groups(), language), diagnostics_);
        if (done) tellFindings(session_, {}, diagnostics_);
        return outcome(done);
    }

    Outcome start() {
        auto const found = letterNamed(given("Letter"), given("Pack"));
        return outcome(found && begin(*found, given("Answers")));
    }

    Outcome resolve() {
        if (!holdsLetter()) return outcome(false);
        session_.look();
        std::string const& block = given("Block");
        std::string const& choice = given("Choice");
        auto const wish = wishOf(choice);
        if (!wish && choice != useWording)
            return noChoice("Choice", choice,
                            {"keep", "takeNew", "showBoth", "remove", "bringBack", useWording});
        for (Finding const& finding : session_.findings()) {
            if (finding.id != block) continue;
            std::string const& language = desk_.language();
            bool const done =
                wish ? session_.resolve({finding.block, *wish}, wishTitle(*wish, language),
                                        diagnostics_)
                     : session_.useWordings(
                           finding.block,
                           translate(REDRESS_TEXT("Use my wording as the answer"), language),
                           diagnostics_);
            return outcome(done);
        }
        return {false, translate(REDRESS_TEXT("Nothing waits for a decision about “{1}”."),
                                 desk_.language(), {block})};
    }

    Outcome mention() {
        if (!holdsLetter()) return outcome(false);
        std::string const& wanted = given("Enclosure");
        std::vector<std::string> known;
        for (Enclosure const& one : session_.letter().enclosures) {
            std::string const& name = one.question.empty() ? one.block : one.question;
            known.push_back(name);
            if (name != wanted) continue;
            LawFound const found{nullptr, nullptr, nullptr, one.mentioned, false, one};
            std::string const label = redress::labelOf(*session_.pack(), found, desk_.language());
            return outcome(session_.insert(
                found, translate(REDRESS_TEXT("Insert {1}"), desk_.language(), {label}),
                diagnostics_));
        }
        return noChoice("Enclosure", wanted, known);
    }

    Outcome finish() {
        if (given("Confirm") != "yes") return noChoice("Confirm", given("Confirm"), {"yes"});
        auto const removed = session_.finish(
            translate(REDRESS_TEXT("Finish the letter"), desk_.language()), diagnostics_);
        if (removed) desk_.finished(*removed);
        return outcome(removed.has_value());
    }

    Outcome openAnswers() {
        std::string const& url = given("URL");
        if (session_.letterTemplate()) {
            auto answers = answersIn(url, {session_.pack(), session_.letterTemplate()});
            bool const done =
                answers &&
                session_.replaceAnswers(std::move(*answers),
                                        translate(REDRESS_TEXT("Open answers"), desk_.language()),
                                        diagnostics_);
            if (done) tellFindings(session_, {}, diagnostics_);
            return outcome(done);
        }
        auto const file = fileOf(url);
        if (!file) return noFile(url);
        std::string const id = letterOf(xml::parseFile(file->string(), diagnostics_));
        if (diagnostics_.hasErrors()) return outcome(false);
        auto const found = letterNamed(id, {});
        return outcome(found && begin(*found, url));
    }

    Outcome saveAnswers() {
        if (!holdsLetter()) return outcome(false);
        auto const file = fileOf(given("URL"));
        if (!file) return noFile(given("URL"));
        std::string const text = xml::write(writeAnswers(session_.state().answers));
        if (std::error_code const failed = writeWhole(*file, text))
            return {false, translate(REDRESS_TEXT("{1} could not be written: {2}."),
                                     desk_.language(), {file->string(), failed.message()})};
        return outcome(true);
    }

    Outcome exportCopy() {
        if (!holdsLetter()) return outcome(false);
        auto const file = fileOf(given("URL"));
        if (!file) return noFile(given("URL"));
        std::string const& redacted = given("Redacted");
        if (!redacted.empty() && redacted != "yes" && redacted != "no")
            return noChoice("Redacted", redacted, {"yes", "no"});
        auto const document = ifIs<css::text::XTextDocument>(desk_.model());
        std::string message =
            redacted == "yes"
                ? storeRedactedCopy(context_, document, session_, *file, desk_.language())
                : storeCopy(context_, document, *file, desk_.language(), session_.letter().title);
        return message.empty() ? outcome(true) : Outcome{false, std::move(message)};
    }

private:
    std::string const& given(char const* name) const {
        static std::string const none;
        auto const found = arguments_.find(name);
        return found == arguments_.end() ? none : found->second;
    }

    static std::optional<std::filesystem::path> fileOf(std::string const& url) {
        rtl::OUString path;
        // The office would take a bare name for one in its own folder.
        if (url.rfind("file:", 0) != 0 ||
            osl::FileBase::getSystemPathFromFileURL(fromUtf8(url), path) != osl::FileBase::E_None)
            return std::nullopt;
        return std::filesystem::u8path(toUtf8(path));
    }

    Outcome noFile(std::string const& url) const {
        return {false, translate(REDRESS_TEXT("“{1}” is not the URL of a file; write it like this: "
                                              "file:///home/anna/letter.pdf"),
                                 desk_.language(), {url})};
    }

    Outcome noChoice(char const* argument, std::string const& value,
                     std::vector<std::string> const& known) {
        diagnostics_.error(Code::unknownChoice, {}, {value, argument, commaList(known)});
        return outcome(false);
    }

    Outcome outcome(bool done) const { return {done, lines(diagnostics_, desk_.language())}; }

    bool holdsLetter() {
        if (session_.letterTemplate()) return true;
        diagnostics_.error(Code::letterAbsent, {});
        return false;
    }

    std::optional<FoundLetter> letterNamed(std::string const& id, std::string const& packId) {
        std::vector<std::string> known;
        for (Pack const& pack : desk_.packs()) {
            if (!packId.empty() && pack.id != packId) continue;
            if (LetterTemplate const* const letter = pack.findLetter(id))
                return FoundLetter{&pack, letter};
            for (LetterTemplate const& letter : pack.letters)
                known.push_back(letter.id);
        }
        diagnostics_.error(Code::unknownLetter, {}, {id, nearest(id, known)});
        return std::nullopt;
    }

    std::optional<Answers> answersIn(std::string const& url, FoundLetter const& letter) {
        auto const file = fileOf(url);
        if (!file) {
            diagnostics_.error(Code::fileUnreadable, {url, 0, 0});
            return std::nullopt;
        }
        Answers answers =
            readAnswersFile(file->string(), *letter.pack, *letter.letter, diagnostics_);
        if (diagnostics_.hasErrors()) return std::nullopt;
        fillInitialAnswers(*letter.pack, *letter.letter, today(), answers);
        return answers;
    }

    bool begin(FoundLetter const& letter, std::string const& answersUrl) {
        std::optional<Answers> answers;
        if (!answersUrl.empty() && !(answers = answersIn(answersUrl, letter))) return false;
        LetterChoice choice;
        choice.pack = letter.pack;
        choice.letter = letter.letter;
        return desk_.start(choice, std::move(answers), diagnostics_);
    }

    Ref<css::uno::XComponentContext> const& context_;
    Desk& desk_;
    LetterSession& session_;
    Arguments const& arguments_;
    Diagnostics diagnostics_;
};

struct Known {
    std::vector<std::string> arguments;
    std::size_t required;
    Outcome (Script::*perform)();
};

Known const* find(std::string const& command) {
    static std::map<std::string, Known> const all{
        {"answer", {{"Question", "Value"}, 2, &Script::answer}},
        {"start", {{"Letter", "Pack", "Answers"}, 1, &Script::start}},
        {"resolve", {{"Block", "Choice"}, 2, &Script::resolve}},
        {"mention", {{"Enclosure"}, 1, &Script::mention}},
        {"finish", {{"Confirm"}, 1, &Script::finish}},
        {"open-answers", {{"URL"}, 1, &Script::openAnswers}},
        {"save-answers", {{"URL"}, 1, &Script::saveAnswers}},
        {"export", {{"URL", "Redacted"}, 1, &Script::exportCopy}}};
    auto const found = all.find(command);
    return found == all.end() ? nullptr : &found->second;
}

} // namespace

std::vector<std::string> const& argumentsOf(std::string const& command) {
    static std::vector<std::string> const none;
    Known const* const known = find(command);
    return known ? known->arguments : none;
}

Outcome performScripted(Ref<css::uno::XComponentContext> const& context,
                        Ref<css::frame::XFrame> const& frame, std::string const& command,
                        Arguments const& arguments) {
    Known const* const known = find(command);
    auto const desk = Desk::of(context, frame);
    if (!known || !desk || !desk->session())
        return {false, translate(REDRESS_TEXT("This window shows no text document."),
                                 officeLanguage(context))};
    for (std::size_t i = 0; i < known->required; ++i)
        if (arguments.count(known->arguments[i]) == 0)
            return {false, translate(REDRESS_TEXT("The argument “{1}” is missing."),
                                     desk->language(), {known->arguments[i]})};
    Outcome outcome = (Script(context, *desk, arguments).*known->perform)();
    // Why a letter that stands here could not be taken up.
    if (!outcome.done && !desk->session()->letterTemplate())
        for (std::string const& problem : desk->problems())
            outcome.message += '\n' + problem;
    return outcome;
}

} // namespace redress
