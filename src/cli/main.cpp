#include "cli/author_verbs.hpp"
#include "cli/commands.hpp"
#include "cli/installation.hpp"
#include "cli/sent_verbs.hpp"
#include "core/language/messages.hpp"
#include "core/letter/form_text.hpp"
#include "session/given_answers.hpp"

#include <CLI/CLI.hpp>

#include <cstdlib>
#include <iostream>

namespace redress {
namespace {

std::string environmentLanguage() {
    for (char const* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (char const* const value = std::getenv(name))
            if (*value != '\0') return interfaceLanguage(value);
    return "en";
}

/// The language has to be known before the options are described, so it is looked for first.
std::string wantedLanguage(int count, char const* const* words) {
    for (int i = 1; i < count; ++i) {
        std::string const word = words[i];
        if (word == "--language" && i + 1 < count) return interfaceLanguage(words[i + 1]);
        if (word.rfind("--language=", 0) == 0) return interfaceLanguage(word.substr(11));
    }
    return environmentLanguage();
}

/// The command line: what it can hold, and which verb it asks for.
class CommandLine {
public:
    explicit CommandLine(std::string const& language) : app_(said(appText, language)) {
        common_.language = language;
        app_.name("redress");
        auto const formatter = std::make_shared<CLI::Formatter>();
        for (char const* label : labels)
            formatter->label(label, said(label, language));
        app_.formatter(formatter);
        app_.option_defaults()->group(said("Options", language));
        app_.set_version_flag("--version", "redress " REDRESS_VERSION, said(versionText, language));
        app_.set_help_flag("-h,--help", said(helpText, language));
        app_.require_subcommand(1);
        app_.fallthrough();
        app_.add_option("--packs", common_.packs, said(packsText, language))
            ->option_text("DIR ...")
            ->allow_extra_args(false);
        app_.add_option("--language", language_, said(languageText, language))
            ->check(CLI::IsMember({"en", "ru"}))
            ->option_text("en|ru");
        addVerbs(language);
    }

    int run(int count, char const* const* words) {
        try {
            app_.parse(count, words);
        } catch (CLI::ParseError const& error) {
            return app_.exit(error) == 0 ? 0 : 2;
        }
        if (common_.packs.empty())
            if (auto const package = packageFolder())
                common_.packs.push_back(*package / "templates");
        return verb_();
    }

private:
    static constexpr char const* appText = REDRESS_TEXT(
        "Makes complaint letters from answers and packs of law. It is not legal advice.");
    static constexpr char const* versionText = REDRESS_TEXT("Print the version");
    static constexpr char const* helpText = REDRESS_TEXT("Print this help");
    static constexpr char const* packsText =
        REDRESS_TEXT("A pack, or a folder of packs; without it, those that came with the command");
    static constexpr char const* languageText = REDRESS_TEXT("Language of messages: en or ru");
    static constexpr char const* labels[] = {
        REDRESS_TEXT("Usage"),       REDRESS_TEXT("Options"),  REDRESS_TEXT("Positionals"),
        REDRESS_TEXT("Subcommands"), REDRESS_TEXT("REQUIRED"), REDRESS_TEXT("OPTIONS"),
        REDRESS_TEXT("SUBCOMMAND"),  REDRESS_TEXT("Needs"),    REDRESS_TEXT("Excludes")};

    static std::string said(char const* text, std::string const& language) {
        return translate(text, language);
    }

    CLI::App& verb(char const* name, std::string const& description, std::function<int()> action) {
        CLI::App& verb = *app_.add_subcommand(name, description);
        verb.group(translate("Subcommands", common_.language));
        verb.set_help_flag("-h,--help", said(helpText, common_.language));
        verb.callback([this, action = std::move(action)] { verb_ = action; });
        return verb;
    }

    void addVerbs(std::string const& language) {
        verb("packs",
             translate(REDRESS_TEXT("List the packs, who made them and what changed"), language),
             [this] { return commands::packs(common_); });
        verb("letters", translate(REDRESS_TEXT("List the letters there are"), language),
             [this] { return commands::letters(common_); });

        CLI::App& questions =
            verb("questions", translate(REDRESS_TEXT("List what a letter asks"), language),
                 [this] { return commands::questions(common_, letter_, format_ == "xml"); });
        questions
            .add_option("LETTER", letter_, translate(REDRESS_TEXT("Id of the letter"), language))
            ->required();
        questions
            .add_option("--format", format_,
                        translate(REDRESS_TEXT("xml: an empty answers file to fill in"), language))
            ->check(CLI::IsMember({"text", "xml"}))
            ->option_text("text|xml");

        CLI::App& draft =
            verb("draft", translate(REDRESS_TEXT("Make a letter from answers"), language), [this] {
                request_.letter = letter_;
                return commands::draft(common_, request_);
            });
        draft.add_option("LETTER", letter_, translate(REDRESS_TEXT("Id of the letter"), language))
            ->required();
        draft
            .add_option("--answers", request_.answers,
                        translate(REDRESS_TEXT("The answers file"), language))
            ->required()
            ->option_text("FILE");
        addOutputs(draft, request_.outputs);
        draft.add_flag(
            "--final", request_.final,
            translate(REDRESS_TEXT("Refuse while required answers are missing"), language));
        CLI::Option* const readingCopy = draft.add_flag(
            "--reading-copy", request_.readingCopy,
            translate(REDRESS_TEXT("Write the letter in English instead, for reading "
                                   "and not for filing"),
                      language));
        draft
            .add_flag("--redacted", request_.redacted,
                      translate(REDRESS_TEXT("Write a copy without what the answers say of "
                                             "persons: names, addresses, numbers"),
                                language))
            ->excludes(readingCopy);
        draft
            .add_option("--limit", request_.limit,
                        translate(REDRESS_TEXT("Write .txt for an online form that takes so many "
                                               "characters, in parts where it is longer"),
                                  language))
            ->check(CLI::Range(smallestLimit, std::size_t(1000000)))
            ->option_text("N");

        CLI::App& answer =
            verb("answer", translate(REDRESS_TEXT("Change answers of a letter"), language),
                 [this] { return commands::answer(common_, answers_); });
        answer
            .add_option("FILE", answers_.document,
                        translate(REDRESS_TEXT("The letter: .odt or .docx"), language))
            ->required();
        answer
            .add_option("QUESTION=VALUE", answers_.given,
                        translate(REDRESS_TEXT("Answers: \"call.date=19.02.2026\"; an empty value "
                                               "takes one away"),
                                  language))
            ->required()
            ->check([language](std::string const& text) {
                return givenAnswer(text)
                           ? std::string()
                           : translate(REDRESS_TEXT("“{1}” is not of the form QUESTION=VALUE"),
                                       language, {text});
            });
        addOutputs(answer, answers_.outputs);

        addLaw(language);
        addDecline(language);
        addBodies(language);

        CLI::App& route =
            verb("route", translate(REDRESS_TEXT("Find the right desk and letter"), language),
                 [this] { return commands::route(common_, request_.answers, day_); });
        route
            .add_option("--answers", request_.answers,
                        translate(REDRESS_TEXT("Answers to a pack's triage"), language))
            ->required()
            ->option_text("FILE");
        route
            .add_option(
                "--today", day_,
                translate(REDRESS_TEXT("The day to judge it on; without it, today"), language))
            ->option_text("2026-02-19");

        addReview(language);
        addSentVerbs([this](auto... what) -> CLI::App& { return verb(what...); }, common_, sent_,
                     language);
        addAuthorVerbs([this](auto... what) -> CLI::App& { return verb(what...); }, common_,
                       author_, language);
    }

    void addReview(std::string const& language) {
        CLI::App& review = verb("review", translate(REDRESS_TEXT("Look a letter over"), language),
                                [this] { return commands::review(common_, review_); });
        CLI::App& what = *review.add_option_group("+what");
        what.add_option(
            "FILE", review_.file,
            translate(REDRESS_TEXT("Answers to a letter, or its document: .xml, .odt, .docx"),
                      language));
        what.add_option("--text", review_.text,
                        translate(REDRESS_TEXT("A text, each line of which is your own words, in "
                                               "the language of --language"),
                                  language))
            ->option_text("FILE");
        what.require_option(1);
        review
            .add_option(
                "--today", review_.day,
                translate(REDRESS_TEXT("The day to judge it on; without it, today"), language))
            ->option_text("2026-02-19");
    }

    void addLaw(std::string const& language) {
        CLI::App& cite = verb("cite", translate(REDRESS_TEXT("Cite law"), language),
                              [this] { return commands::cite(common_, citation_); });
        cite.add_option(
                "ACT", citation_.act,
                translate(REDRESS_TEXT("Key of the act, its short title or its number"), language))
            ->required();
        cite.add_option(
            "PROVISION", citation_.places,
            translate(REDRESS_TEXT("Places as lawyers write them: \"п. 1 ст. 10\", \"s 12(1B)\"; "
                                   "without one, the act itself"),
                      language));
        cite.add_option(
                "--form", citation_.form,
                translate(REDRESS_TEXT("full: as first cited; short: as cited again; words: "
                                       "the units in words"),
                          language))
            ->check(CLI::IsMember({"full", "short", "words"}))
            ->option_text("full|short|words");
        cite.add_option(
                "--case", citation_.grammaticalCase,
                translate(REDRESS_TEXT("Case in a Russian sentence: genitive, dative …"), language))
            ->option_text("CASE");

        verb("find", translate(REDRESS_TEXT("Find provisions by number or words"), language),
             [this] { return commands::find(common_, words_); })
            .add_option(
                "WORDS", words_,
                translate(REDRESS_TEXT("A number or words: 10, inaction, УПК 125"), language))
            ->required();

        verb("recognise", translate(REDRESS_TEXT("Find the citations in a text"), language),
             [this] { return commands::recognise(common_, folder_); })
            .add_option("FILE", folder_,
                        translate(REDRESS_TEXT("A file of plain text in UTF-8"), language))
            ->required();
    }

    void addDecline(std::string const& language) {
        CLI::App& decline =
            verb("decline",
                 translate(REDRESS_TEXT("Put a Russian name, post or body into a case"), language),
                 [this] {
                     if (!table_.empty()) return commands::declineEach(common_, table_);
                     if (!name_.grammaticalCase.empty()) return commands::decline(common_, name_);
                     app_.exit(CLI::RequiredError("NAME"));
                     return 2;
                 });
        CLI::Option* const name = decline.add_option(
            "NAME", name_.name,
            translate(REDRESS_TEXT("In the nominative: \"Петрова Анна Сергеевна\", \"начальник "
                                   "отдела полиции\""),
                      language));
        CLI::Option* const grammaticalCase =
            decline
                .add_option("--case", name_.grammaticalCase,
                            translate(REDRESS_TEXT("nominative, genitive, dative, accusative, "
                                                   "instrumental or prepositional"),
                                      language))
                ->option_text("CASE");
        decline
            .add_option(
                "--gender", name_.gender,
                translate(REDRESS_TEXT("Whose name it is, where it does not say"), language))
            ->option_text("m|f");
        decline
            .add_option("--kind", name_.kind,
                        translate(REDRESS_TEXT("What it is: first name, patronymic (middle), "
                                               "surname (last), full name, or post"),
                                  language))
            ->option_text("first|middle|last|full|post");
        CLI::Option* const each = decline.add_option(
            "--each", table_,
            translate(REDRESS_TEXT("A table instead: each line name, kind, gender and case, with "
                                   "tabulators between"),
                      language));
        each->option_text("FILE")->excludes(name)->excludes(grammaticalCase);
        name->needs(grammaticalCase);
        grammaticalCase->needs(name);
    }

    void addBodies(std::string const& language) {
        CLI::App& bodies = verb(
            "bodies", translate(REDRESS_TEXT("Name bodies and the posts of their heads"), language),
            [this] {
                for (auto const& [slot, words] : values_)
                    if (!words.empty()) bodies_.values[slot] = words;
                return commands::bodies(common_, bodies_);
            });
        bodies
            .add_option(
                "--kind", bodies_.kind,
                translate(REDRESS_TEXT("Kind of body; without it, the kinds are listed"), language))
            ->option_text("KIND");
        auto const value = [&](Slot slot, char const* name, std::string const& description) {
            bodies.add_option(name, values_[slot], description)->option_text("WORDS");
        };
        value(Slot::region, "--region",
              translate(REDRESS_TEXT("Region, by its id or name; without it, all of the table"),
                        language));
        value(Slot::place, "--place",
              translate(REDRESS_TEXT("District or town: \"район Арбат г. Москвы\", \"г. Самара\""),
                        language));
        value(Slot::number, "--number", translate(REDRESS_TEXT("Number of a station"), language));
        value(Slot::name, "--name",
              translate(REDRESS_TEXT("A word of the name that stands as it is: \"Каменский\""),
                        language));
        bodies
            .add_option("--case", bodies_.grammaticalCase,
                        translate(REDRESS_TEXT("nominative, genitive, dative, accusative, "
                                               "instrumental or prepositional"),
                                  language))
            ->option_text("CASE");
    }

    void addOutputs(CLI::App& verb, std::vector<std::filesystem::path>& outputs) {
        verb.add_option("--out", outputs,
                        translate(REDRESS_TEXT("File to write: .odt, .docx, .pdf or .txt; may be "
                                               "given several times"),
                                  common_.language))
            ->required()
            ->option_text("FILE ...")
            ->allow_extra_args(false);
    }

    CLI::App app_;
    commands::Common common_;
    commands::DraftRequest request_;
    commands::AnswerRequest answers_;
    std::string language_;
    std::string letter_;
    std::string day_;
    std::string format_ = "text";
    AskedCitation citation_;
    std::vector<std::string> words_;
    Declining name_;
    AskedBodies bodies_;
    BodyValues values_;
    std::filesystem::path table_;
    std::filesystem::path folder_;
    AuthorRequests author_;
    commands::ReviewRequest review_;
    SentRequests sent_;
    std::function<int()> verb_;
};

} // namespace
} // namespace redress

int main(int count, char** words) {
    if (auto const package = redress::packageFolder())
        redress::setCatalogueFolder((*package / "locale").string());
    std::string const language = redress::wantedLanguage(count, words);
    try {
        return redress::CommandLine(language).run(count, words);
    } catch (std::exception const& error) {
        std::cerr << redress::translate(
                         REDRESS_TEXT("redress: a fault of the program: {1}; please report it"),
                         language, {error.what()})
                  << '\n';
        return 1;
    }
}
