#pragma once

#include "core/sent/calendar_file.hpp"
#include "core/sent/next_letter.hpp"

#include <filesystem>

namespace redress {

/// Where it is kept that the letter of an answers file was sent: complaint.sent.xml beside
/// complaint.xml.
std::filesystem::path sentFileOf(std::filesystem::path const& answers);

/// A letter of an answers file, with the pack it stands in; both are owned by `packs`. Its dispatch
/// is empty.
std::optional<SentLetter> readLetterToSend(std::vector<Pack> const& packs,
                                           std::filesystem::path const& answers,
                                           Diagnostics& diagnostics);

/// The dispatch kept beside the answers of the letter; nothing where none is (`absent` then says
/// that it is no error), or where it is wrong.
std::optional<Sent> readDispatch(SentLetter const& letter, std::filesystem::path const& answers,
                                 Date today, bool& absent, Diagnostics& diagnostics);

/// Both. That it was not sent is a diagnostic.
std::optional<SentLetter> readSentLetter(std::vector<Pack> const& packs,
                                         std::filesystem::path const& answers, Date today,
                                         Diagnostics& diagnostics);

/// The clock of a letter that was sent; that nothing runs for it is a diagnostic.
struct LetterClock {
    SentLetter letter;
    std::vector<ClockEntry> entries;
};
std::optional<LetterClock> readLetterClock(std::vector<Pack> const& packs,
                                           std::filesystem::path const& answers, Date today,
                                           Diagnostics& diagnostics);

/// The events as a calendar file; that there are none is a diagnostic. `answers` and `calendar`
/// name the files for it.
std::optional<std::string> calendarOf(std::vector<CalendarEvent> const& events, Date today,
                                      std::filesystem::path const& answers,
                                      std::filesystem::path const& calendar,
                                      Diagnostics& diagnostics);

/// The letter to go on with after a sent one: the one that is `named`, else the one that its way
/// leads to. Nothing where nothing comes yet, or what comes is no letter of the pack: diagnostics,
/// in words of `language`.
std::optional<NextLetter> letterAfter(SentLetter const& earlier, std::string const& named,
                                      std::filesystem::path const& answers, Date today,
                                      std::string const& language, Diagnostics& diagnostics);

} // namespace redress
