#include "session/route_words.hpp"

#include "core/language/language.hpp"
#include "core/language/messages.hpp"
#include "core/language/nearest.hpp"
#include "session/cited_law.hpp"

namespace redress {
namespace {

/// Says things in the language of the interface.
class Speaker {
public:
    explicit Speaker(std::string const& language) : language_(language) {}

    std::string say(char const* text, std::vector<std::string> const& arguments = {}) const {
        return translate(text, language_, arguments);
    }
    std::string in(Localised const& text) const { return text.in(language_); }
    std::string date(Date day) const { return longDate(day, language_); }

    void add(char const* key, char const* label, std::string words) {
        if (!words.empty())
            lines.push_back({key, *label ? say(label) : std::string(), std::move(words)});
    }

    std::vector<RouteLine> lines;

private:
    std::string const& language_;
};

std::string sourceOf(Pack const& pack, Evidence const& evidence, Speaker const& speaker) {
    std::string addresses;
    for (std::string const& id : evidence.sources)
        for (Source const& source : pack.sources)
            if (source.id == id) addresses += (addresses.empty() ? "" : "; ") + source.address;
    auto const day = parseDate(evidence.checked);
    return speaker.say(REDRESS_TEXT("{1}; checked {2}"),
                       {addresses, day ? speaker.date(*day) : evidence.checked});
}

void addDays(Pack const& pack, WayFound const& found, Speaker& speaker) {
    Way const& way = *found.way;
    if (Question const* const wanted = pack.routes->findQuestion(found.wanted))
        speaker.add("wanted", REDRESS_TEXT("Not known yet"),
                    speaker.say(REDRESS_TEXT("The days can be told when this is answered: {1}"),
                                {speaker.in(wanted->label)}));
    if (found.timing == Timing::early) {
        speaker.add("too-early", REDRESS_TEXT("Too early"),
                    speaker.say(REDRESS_TEXT("From {1}, when the term is over by every reading."),
                                {speaker.date(*found.opensOn)}));
        speaker.add("until-then", REDRESS_TEXT("Until then"), speaker.in(way.early));
    }
    if (found.lastDay)
        speaker.add("last-day", REDRESS_TEXT("Last day"), speaker.date(*found.lastDay));
    if (found.timing == Timing::doubtful)
        speaker.add("doubtful", REDRESS_TEXT("Perhaps too late"),
                    speaker.say(REDRESS_TEXT("By another reading the term ends on {1}: send it at "
                                             "once, and say why it is in time."),
                                {speaker.date(*found.lastDefensible)}));
    if (found.timing == Timing::late)
        speaker.add("too-late", REDRESS_TEXT("Too late"), speaker.in(way.late));
    speaker.add("limit", REDRESS_TEXT("Time limit"), speaker.in(way.limit));
}

} // namespace

Pack const* findRoutes(std::vector<Pack> const& packs, std::string const& id,
                       Diagnostics& diagnostics) {
    std::vector<std::string> known;
    for (Pack const& pack : packs) {
        if (!pack.routes) continue;
        if (pack.routes->triage.id == id) return &pack;
        known.push_back(pack.routes->triage.id);
    }
    diagnostics.error(Code::noRoutes, {}, {id, nearest(id, known)});
    return nullptr;
}

std::string nameOf(Pack const& pack, Way const& way, std::string const& language) {
    LetterTemplate const* const letter = pack.findLetter(way.letter);
    return letter && way.name.en.empty() ? letter->name.in(language) : way.name.in(language);
}

std::vector<RouteLine> callsOf(Advice const& advice, std::string const& language) {
    Speaker speaker(language);
    if (!advice.emergency) return {};
    speaker.add("now", REDRESS_TEXT("Now"), speaker.in(advice.emergency->advice));
    for (Call const& call : advice.emergency->calls) {
        std::string const whom =
            (call.number.empty() ? "" : call.number + ": ") + speaker.in(call.name);
        speaker.lines.push_back({"call", whom, speaker.in(call.say)});
    }
    return speaker.lines;
}

std::vector<RouteLine> wordsOf(Pack const& pack, WayFound const& found,
                               std::string const& language) {
    Speaker speaker(language);
    Way const& way = *found.way;
    speaker.add("way", "", nameOf(pack, way, language));
    speaker.add("addressee", REDRESS_TEXT("To"), speaker.in(way.addressee));
    speaker.add("why", REDRESS_TEXT("Why"), speaker.in(way.reason));
    speaker.add("law", REDRESS_TEXT("Law"), citedLaw(pack, way.because));
    speaker.add("source", REDRESS_TEXT("Read in"), sourceOf(pack, way.evidence, speaker));
    speaker.add("how", REDRESS_TEXT("What to do"), speaker.in(way.how));
    addDays(pack, found, speaker);
    speaker.add("copies", REDRESS_TEXT("Copies"), speaker.in(way.copies));
    speaker.add("fee", REDRESS_TEXT("Fee"), speaker.in(way.fee));
    speaker.add("answer", REDRESS_TEXT("The answer must"), speaker.in(way.answer));
    speaker.add("silence", REDRESS_TEXT("If no answer comes"), speaker.in(way.silence));
    speaker.add("refusal", REDRESS_TEXT("If it is refused"), speaker.in(way.refusal));
    return speaker.lines;
}

RouteLine alternative(Pack const& pack, WayFound const& found, std::string const& language) {
    Speaker const speaker(language);
    std::string state;
    if (found.timing == Timing::early)
        state = speaker.say(REDRESS_TEXT("from {1}"), {speaker.date(*found.opensOn)});
    else if (found.timing == Timing::late)
        state = speaker.say(
            REDRESS_TEXT("too late since {1}"),
            {speaker.date(found.lastDefensible ? *found.lastDefensible : *found.lastDay)});
    else if (found.lastDay)
        state = speaker.say(REDRESS_TEXT("until {1}"), {speaker.date(*found.lastDay)});
    std::string const name = nameOf(pack, *found.way, language);
    std::string words = speaker.in(found.way->reason);
    if (found.timing == Timing::late) words += ' ' + speaker.in(found.way->late);
    return {"or", state.empty() ? name : name + " (" + state + ')', words};
}

RouteLine termOf(RunningClock const& running, Date today, std::string const& language) {
    Speaker const speaker(language);
    Term const& term = *running.term;
    bool const authority = term.binds == Binds::authority;
    Date const end = authority ? running.ends.latest : running.ends.earliest;
    bool const over =
        authority ? isAuthorityLate(running.ends, today) : !isInTime(running.ends, today);
    std::string const day = speaker.date(end);
    std::string words = !over       ? speaker.say(REDRESS_TEXT("until {1}"), {day})
                        : authority ? speaker.say(REDRESS_TEXT("the authority is late: the term "
                                                               "ended on {1} at the latest"),
                                                  {day})
                                    : speaker.say(REDRESS_TEXT("ended on {1}"), {day});
    return {"term", speaker.in(term.name), std::move(words)};
}

} // namespace redress
