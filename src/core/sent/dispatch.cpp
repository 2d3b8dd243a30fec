#include "core/sent/dispatch.hpp"

#include <algorithm>
#include <array>

namespace redress {
namespace {

constexpr std::array channels = {"in-person", "registered-post", "email", "online-form",
                                 "telephone"};
constexpr std::array numberKinds = {"kusp", "talon", "incoming", "tracking"};
constexpr std::array replyKinds = {"full",      "partial",  "refusal",
                                   "forwarded", "extended", "progress"};

/// The names stand in the order of the enumeration.
template <class Kind, std::size_t Size>
std::optional<Kind> parse(std::array<char const*, Size> const& names, std::string_view name) {
    auto const found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Kind>(found - names.begin());
}

/// A day as the file names it.
struct NamedDay {
    char const* name;
    Date day;
};

class DaysCheck {
public:
    DaysCheck(Date today, Diagnostics& diagnostics) : today_(today), diagnostics_(diagnostics) {}

    void day(NamedDay const& one, NamedDay const& before, Place const& place) {
        if (dayNumber(one.day) > dayNumber(today_))
            diagnostics_.error(Code::sentInFuture, place, {one.name, isoDate(one.day)});
        else if (dayNumber(one.day) < dayNumber(before.day))
            diagnostics_.error(Code::sentReversed, place,
                               {one.name, isoDate(one.day), before.name, isoDate(before.day)});
    }

private:
    Date today_;
    Diagnostics& diagnostics_;
};

} // namespace

char const* nameOf(Channel channel) { return channels.at(static_cast<std::size_t>(channel)); }
std::optional<Channel> parseChannel(std::string_view name) {
    return parse<Channel>(channels, name);
}
char const* nameOf(NumberKind kind) { return numberKinds.at(static_cast<std::size_t>(kind)); }
std::optional<NumberKind> parseNumberKind(std::string_view name) {
    return parse<NumberKind>(numberKinds, name);
}
char const* nameOf(ReplyKind kind) { return replyKinds.at(static_cast<std::size_t>(kind)); }
std::optional<ReplyKind> parseReplyKind(std::string_view name) {
    return parse<ReplyKind>(replyKinds, name);
}

Reply const* Sent::last(ReplyKind kind) const {
    auto const found = std::find_if(replies.rbegin(), replies.rend(),
                                    [&](Reply const& reply) { return reply.kind == kind; });
    return found == replies.rend() ? nullptr : &*found;
}

Reply const* Sent::answer() const {
    auto const found = std::find_if(replies.rbegin(), replies.rend(), [](Reply const& reply) {
        return reply.kind == ReplyKind::full || reply.kind == ReplyKind::partial ||
               reply.kind == ReplyKind::refusal;
    });
    return found == replies.rend() ? nullptr : &*found;
}

std::optional<Date> receivedOn(Sent const& sent) {
    if (sent.received) return sent.received;
    if (sent.how != Channel::registeredPost) return sent.on;
    if (sent.registered) return sent.registered;
    if (!sent.replies.empty()) return sent.replies.front().day;
    return std::nullopt;
}

void checkDays(Sent const& sent, Date today, SentPlaces const& places, Diagnostics& diagnostics) {
    DaysCheck check(today, diagnostics);
    NamedDay const on{"on", sent.on};
    check.day(on, on, places.on);
    if (sent.received) check.day({"received", *sent.received}, on, places.received);
    if (sent.registered)
        check.day({"registered", *sent.registered},
                  sent.received ? NamedDay{"received", *sent.received} : on, places.registered);
    for (std::size_t i = 0; i < sent.replies.size(); ++i) {
        Reply const& reply = sent.replies[i];
        Place const& place = i < places.replies.size() ? places.replies[i] : places.on;
        check.day({"reply", reply.day}, on, place);
        if (reply.registered) check.day({"registered", *reply.registered}, on, place);
    }
}

} // namespace redress
