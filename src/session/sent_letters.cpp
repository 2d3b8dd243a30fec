#include "session/sent_letters.hpp"

#include "core/sent/sent_file.hpp"
#include "session/draft.hpp"

#include <fstream>
#include <iterator>

namespace redress {

namespace fs = std::filesystem;

fs::path sentFileOf(fs::path const& answers) {
    fs::path file = answers;
    return file.replace_extension(".sent.xml");
}

std::optional<SentLetter> readLetterToSend(std::vector<Pack> const& packs, fs::path const& answers,
                                           Diagnostics& diagnostics) {
    xml::Element const root = xml::parseFile(answers.string(), diagnostics);
    if (!root) return std::nullopt;
    auto const found = findLetter(packs, letterOf(root), diagnostics);
    if (!found) return std::nullopt;
    SentLetter letter;
    letter.pack = found->pack;
    letter.letter = found->letter;
    letter.answers = readAnswers(root, *found->pack, *found->letter, diagnostics);
    if (diagnostics.hasErrors()) return std::nullopt;
    return letter;
}

std::optional<Sent> readDispatch(SentLetter const& letter, fs::path const& answers, Date today,
                                 bool& absent, Diagnostics& diagnostics) {
    fs::path const file = sentFileOf(answers);
    std::error_code failed;
    absent = !fs::exists(file, failed);
    if (absent) return std::nullopt;
    std::ifstream in(file, std::ios::binary);
    if (!in || fs::is_directory(file, failed)) {
        diagnostics.error(Code::fileUnreadable, {file.string(), 0, 0});
        return std::nullopt;
    }
    std::string const text{std::istreambuf_iterator<char>(in), {}};
    auto sent = readSent(text, file.string(), today, diagnostics);
    if (sent && sent->letter != letter.letter->id) {
        diagnostics.error(Code::sentOtherLetter, {file.string(), 0, 0},
                          {sent->letter, letter.letter->id});
        return std::nullopt;
    }
    return sent;
}

std::optional<SentLetter> readSentLetter(std::vector<Pack> const& packs, fs::path const& answers,
                                         Date today, Diagnostics& diagnostics) {
    auto letter = readLetterToSend(packs, answers, diagnostics);
    if (!letter) return std::nullopt;
    bool absent = false;
    auto sent = readDispatch(*letter, answers, today, absent, diagnostics);
    if (absent)
        diagnostics.error(Code::sentAbsent, {answers.string(), 0, 0},
                          {answers.filename().string()});
    if (!sent) return std::nullopt;
    letter->sent = std::move(*sent);
    return letter;
}

std::optional<LetterClock> readLetterClock(std::vector<Pack> const& packs, fs::path const& answers,
                                           Date today, Diagnostics& diagnostics) {
    auto letter = readSentLetter(packs, answers, today, diagnostics);
    if (!letter) return std::nullopt;
    auto entries = clockOf(*letter, today, diagnostics);
    if (entries.empty())
        diagnostics.error(Code::sentNoTerm, {answers.string(), 0, 0}, {letter->letter->id});
    if (diagnostics.hasErrors()) return std::nullopt;
    return LetterClock{std::move(*letter), std::move(entries)};
}

std::optional<std::string> calendarOf(std::vector<CalendarEvent> const& events, Date today,
                                      fs::path const& answers, fs::path const& calendar,
                                      Diagnostics& diagnostics) {
    if (!events.empty()) return calendarFile(events, today);
    diagnostics.error(Code::sentNothingAhead, {calendar.string(), 0, 0},
                      {answers.filename().string()});
    return std::nullopt;
}

std::optional<NextLetter> letterAfter(SentLetter const& earlier, std::string const& named,
                                      std::filesystem::path const& answers, Date today,
                                      std::string const& language, Diagnostics& diagnostics) {
    if (!named.empty()) {
        if (LetterTemplate const* const letter = earlier.pack->findLetter(named))
            return NextLetter{nullptr, false, nullptr, letter};
        diagnostics.error(Code::unknownReference, {"--to", 0, 0}, {named, "letter"});
        return std::nullopt;
    }
    NextLetter const next = nextLetter(earlier, today, diagnostics);
    if (next.letter) return next;
    Place const file{answers.string(), 0, 0};
    if (next.taken)
        diagnostics.error(
            Code::nextOutside, file,
            {(next.refused ? next.taken->refusal : next.taken->silence).in(language)});
    else
        diagnostics.error(Code::nextNotYet, file,
                          {earlier.letter->id, answers.filename().string()});
    return std::nullopt;
}

} // namespace redress
