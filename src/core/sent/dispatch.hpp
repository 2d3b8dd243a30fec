#pragma once

#include "core/diagnostic/diagnostic.hpp"
#include "core/language/date.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace redress {

/// How a letter went off.
enum class Channel { inPerson, registeredPost, email, onlineForm, telephone };
/// "in-person", "registered-post", "email", "online-form", "telephone".
char const* nameOf(Channel channel);
std::optional<Channel> parseChannel(std::string_view name);

/// A number that was received for it.
enum class NumberKind {
    kusp,     ///< in the Russian police's book of reports, КУСП
    talon,    ///< of the slip that a report was taken, талон-уведомление
    incoming, ///< under which the authority registered it, or its reference
    tracking, ///< of the post
};
char const* nameOf(NumberKind kind);
std::optional<NumberKind> parseNumberKind(std::string_view name);
struct ReceivedNumber {
    NumberKind kind = NumberKind::incoming;
    std::string number;
};

/// What came back.
enum class ReplyKind {
    full,      ///< an answer on the merits, as it was asked for
    partial,   ///< an answer to some of it
    refusal,   ///< it is denied, or answered without anything
    forwarded, ///< told that it was passed on to another body
    extended,  ///< told that the term is extended
    progress,  ///< news of how it stands
};
char const* nameOf(ReplyKind kind);
std::optional<ReplyKind> parseReplyKind(std::string_view name);
struct Reply {
    Date day; ///< on which it came
    ReplyKind kind = ReplyKind::full;
    std::string to;     ///< forwarded: the body it was passed on to
    std::string number; ///< of the answer; may be empty
    /// Forwarded: the day the other body registered it, where that is known.
    std::optional<Date> registered;
};

/// A letter that is on its way, and what came of it.
struct Sent {
    std::string letter;
    std::string pack;
    Date on;
    Channel how = Channel::inPerson;
    std::string to; ///< the body; may be empty
    std::vector<ReceivedNumber> numbers;
    std::optional<Date> received;   ///< by the authority, where that is known
    std::optional<Date> registered; ///< by the authority, where that is known
    std::vector<Reply> replies;     ///< the oldest first

    /// The last of that kind; nothing where there is none.
    Reply const* last(ReplyKind kind) const;
    /// The last that decides: full, partial or refusal.
    Reply const* answer() const;
};

/// The day by which it was received: what is known, else that of the dispatch, where the channel
/// delivers at once; of a letter by post that of its registration or of the first reply, which is
/// the latest it can be. Nothing while nobody knows.
std::optional<Date> receivedOn(Sent const& sent);

/// Where the days of a dispatch were given, for messages.
struct SentPlaces {
    Place on;
    Place received;
    Place registered;
    std::vector<Place> replies;
};
/// Reports days in the future, and days before those they have to follow.
void checkDays(Sent const& sent, Date today, SentPlaces const& places, Diagnostics& diagnostics);

} // namespace redress
