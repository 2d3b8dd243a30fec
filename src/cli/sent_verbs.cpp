#include "cli/sent_verbs.hpp"

#include "core/language/messages.hpp"

namespace redress {
namespace {

constexpr char const* day = "2026-02-19";

/// Adds options to one verb.
class Options {
public:
    Options(CLI::App& verb, std::string const& language) : verb_(verb), language_(language) {}

    template <class Value>
    CLI::Option& add(char const* name, Value& value, char const* text, char const* shape) {
        return *verb_.add_option(name, value, translate(text, language_))->option_text(shape);
    }

    void file(std::filesystem::path& file) {
        verb_
            .add_option("FILE", file,
                        translate(REDRESS_TEXT("The answers file of the letter"), language_))
            ->required();
    }
    void today(std::string& value) {
        add("--today", value, REDRESS_TEXT("The day to judge it on; without it, today"), day);
    }

private:
    CLI::App& verb_;
    std::string const& language_;
};

void describe(Options options, commands::SentRequest& request) {
    options.file(request.file);
    options.add("--on", request.on, REDRESS_TEXT("The day it was sent"), day);
    options
        .add("--how", request.how, REDRESS_TEXT("How it was sent"),
             "in-person|registered-post|email|online-form|telephone")
        .check(
            CLI::IsMember({"in-person", "registered-post", "email", "online-form", "telephone"}));
    options.add("--to", request.to, REDRESS_TEXT("The body it went to"), "BODY");
    options
        .add("--number", request.numbers,
             REDRESS_TEXT("A number that was received: kusp, talon, incoming or tracking, "
                          "\"incoming=123\"; may be given several times"),
             "KIND=NUMBER ...")
        .allow_extra_args(false);
    options.add("--received", request.received,
                REDRESS_TEXT("The day the authority received it, once you know"), day);
    options.add("--registered", request.registered,
                REDRESS_TEXT("The day the authority registered it, once you know"), day);
    options.today(request.day);
}

void describe(Options options, commands::ReplyRequest& request) {
    options.file(request.file);
    options
        .add("KIND", request.kind,
             REDRESS_TEXT("What came: full, partial or refusal; forwarded, extended or progress"),
             "KIND")
        .required()
        ->check(CLI::IsMember({"full", "partial", "refusal", "forwarded", "extended", "progress"}));
    options.add("--on", request.on, REDRESS_TEXT("The day it came"), day).required();
    options.add("--to", request.to, REDRESS_TEXT("The body it was passed on to"), "BODY");
    options.add("--number", request.number, REDRESS_TEXT("The number of the answer"), "NUMBER");
    options.add("--registered", request.registered,
                REDRESS_TEXT("The day the body it was passed on to registered it"), day);
    options.today(request.day);
}

void describe(Options options, commands::NextRequest& request) {
    options.file(request.file);
    options.add("--out", request.out, REDRESS_TEXT("The answers file of the next letter"), "FILE")
        .required();
    options.add("--to", request.letter,
                REDRESS_TEXT("The next letter; without it, the one that the way leads to"),
                "LETTER");
    options.today(request.day);
}

} // namespace

void addSentVerbs(AddVerb const& verb, commands::Common const& common, SentRequests& requests,
                  std::string const& language) {
    describe(Options(verb("sent", translate(REDRESS_TEXT("Keep that a letter was sent"), language),
                          [&] { return commands::sent(common, requests.sent); }),
                     language),
             requests.sent);
    describe(Options(verb("replied", translate(REDRESS_TEXT("Keep what came back"), language),
                          [&] { return commands::replied(common, requests.reply); }),
                     language),
             requests.reply);

    CLI::App& clock =
        verb("clock", translate(REDRESS_TEXT("Tell what a letter's terms come to"), language),
             [&] { return commands::clock(common, requests.clock); });
    CLI::App& what = *clock.add_option_group("+what");
    what.add_option(
        "FILE", requests.clock.file,
        translate(REDRESS_TEXT("The answers file of a letter that was sent"), language));
    what.add_option(
            "--folder", requests.clock.folder,
            translate(REDRESS_TEXT("A folder: its open letters, by what is due next"), language))
        ->option_text("DIR");
    what.require_option(1);
    Options options(clock, language);
    options.add("--calendar", requests.clock.calendar,
                REDRESS_TEXT("File to write for your calendar: .ics"), "FILE");
    options.today(requests.clock.day);

    describe(
        Options(verb("next", translate(REDRESS_TEXT("Begin the letter after a sent one"), language),
                     [&] { return commands::next(common, requests.next); }),
                language),
        requests.next);
}

} // namespace redress
