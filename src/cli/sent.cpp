#include "cli/commands.hpp"
#include "cli/days.hpp"
#include "cli/print.hpp"
#include "core/language/messages.hpp"
#include "core/language/utf8.hpp"
#include "core/sent/sent_file.hpp"
#include "session/draft.hpp"
#include "session/output_file.hpp"
#include "session/sent_letters.hpp"
#include "session/whole_file.hpp"

namespace redress::commands {
namespace {

/// Changes what is kept of one letter.
class Keeping {
public:
    Keeping(Common const& common, std::filesystem::path file, std::string const& day)
        : common_(common), file_(std::move(file)), today_(today()) {
        if (auto const asked = dayGiven(day, "--today", diagnostics_)) today_ = *asked;
        if (diagnostics_.hasErrors()) return;
        packs_ = readPacks(common.packs, diagnostics_);
        if (diagnostics_.hasErrors()) return;
        letter_ = readLetterToSend(packs_, file_, diagnostics_);
        if (letter_) kept_ = readDispatch(*letter_, file_, today_, absent_, diagnostics_);
    }

    /// What is kept, or a new dispatch of the letter; nothing where that is wrong.
    std::optional<Sent> kept() const {
        if (!letter_ || diagnostics_.hasErrors()) return std::nullopt;
        if (kept_) return kept_;
        Sent fresh;
        fresh.letter = letter_->letter->id;
        fresh.pack = letter_->pack->id;
        return fresh;
    }
    bool absent() const { return absent_; }

    std::optional<Date> day(std::string const& text, char const* option) {
        return dayGiven(text, option, diagnostics_);
    }
    void wrong(Code code, Place place, std::vector<std::string> arguments) {
        diagnostics_.error(code, std::move(place), std::move(arguments));
    }

    int keep(Sent const& sent, SentPlaces const& places) {
        if (!diagnostics_.hasErrors()) checkDays(sent, today_, places, diagnostics_);
        if (int const code = finish()) return code;
        std::filesystem::path const beside = sentFileOf(file_);
        auto const failed = writeWhole(beside, writeSent(sent));
        return failed ? fail(whyNotStored(beside, failed.message(), common_.language)) : 0;
    }
    int finish() const { return print(diagnostics_, common_.language); }

    Place file() const { return {file_.string(), 0, 0}; }
    std::string name() const { return file_.filename().string(); }

private:
    Common const& common_;
    std::filesystem::path file_;
    Date today_;
    Diagnostics diagnostics_;
    std::vector<Pack> packs_;
    std::optional<SentLetter> letter_;
    std::optional<Sent> kept_;
    bool absent_ = false;
};

/// "kusp=12345"; a kind without a number, or none that is known, is nothing.
std::optional<ReceivedNumber> numberGiven(std::string const& text) {
    std::size_t const equals = text.find('=');
    if (equals == std::string::npos) return std::nullopt;
    auto const kind = parseNumberKind(text.substr(0, equals));
    std::string const number = trimmed(text.substr(equals + 1));
    if (!kind || number.empty()) return std::nullopt;
    return ReceivedNumber{*kind, number};
}

void add(std::vector<ReceivedNumber>& numbers, ReceivedNumber const& number) {
    for (ReceivedNumber const& known : numbers)
        if (known.kind == number.kind && known.number == number.number) return;
    numbers.push_back(number);
}

} // namespace

int sent(Common const& common, SentRequest const& request) {
    Keeping keeping(common, request.file, request.day);
    auto sent = keeping.kept();
    if (!sent) return keeping.finish();
    if (keeping.absent() && (request.on.empty() || request.how.empty())) {
        keeping.wrong(Code::sentAbsent, keeping.file(), {keeping.name()});
        return keeping.finish();
    }
    if (auto const on = keeping.day(request.on, "--on")) sent->on = *on;
    if (auto const how = parseChannel(request.how)) sent->how = *how;
    if (!request.to.empty()) sent->to = request.to;
    if (auto const day = keeping.day(request.received, "--received")) sent->received = day;
    if (auto const day = keeping.day(request.registered, "--registered")) sent->registered = day;
    for (std::string const& text : request.numbers) {
        if (auto const number = numberGiven(text))
            add(sent->numbers, *number);
        else
            keeping.wrong(Code::badValue, {"--number", 0, 0},
                          {shortened(text, 60), "number",
                           "incoming=123, kusp=123, talon=123, "
                           "tracking=123"});
    }
    Place const kept{sentFileOf(request.file).string(), 0, 0};
    return keeping.keep(*sent, {{"--on", 0, 0},
                                {"--received", 0, 0},
                                {"--registered", 0, 0},
                                std::vector<Place>(sent->replies.size(), kept)});
}

int replied(Common const& common, ReplyRequest const& request) {
    Keeping keeping(common, request.file, request.day);
    auto sent = keeping.kept();
    if (!sent) return keeping.finish();
    if (keeping.absent()) {
        keeping.wrong(Code::sentAbsent, keeping.file(), {keeping.name()});
        return keeping.finish();
    }
    Reply reply;
    reply.kind = parseReplyKind(request.kind).value_or(ReplyKind::full);
    reply.day = keeping.day(request.on, "--on").value_or(sent->on);
    reply.to = request.to;
    reply.number = request.number;
    reply.registered = keeping.day(request.registered, "--registered");
    if (reply.kind == ReplyKind::forwarded && reply.to.empty())
        keeping.wrong(Code::missingAttribute, {"--to", 0, 0}, {"to", "reply"});
    Place const kept{sentFileOf(request.file).string(), 0, 0};
    SentPlaces places{kept, kept, kept, std::vector<Place>(sent->replies.size(), kept)};
    std::size_t at = 0;
    while (at < sent->replies.size() && (sent->replies[at].kind != reply.kind ||
                                         dayNumber(sent->replies[at].day) != dayNumber(reply.day)))
        ++at;
    sent->replies.resize(std::max(at + 1, sent->replies.size()));
    places.replies.resize(sent->replies.size());
    sent->replies[at] = reply;
    places.replies[at] = {"--on", 0, 0};
    return keeping.keep(*sent, places);
}

} // namespace redress::commands
