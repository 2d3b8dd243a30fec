#include "core/sent/clock.hpp"
#include "routes/found.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

/// The clock of a sent letter counts as the route table says: whatever term a situation of
/// tests/routes names is counted again from the same days, told as a dispatch of each letter for
/// which that term runs.
namespace redress::testing {
namespace {

/// Terms of the table that no letter of ours sets going: they are claimed in court, asked for by a
/// form, or end with the sending itself.
std::set<std::string> const notOfLetters = {
    "gb-eng.foi",           "gb-nir.foi",       "gb-eng.injury",       "gb-eng.limitation",
    "gb-eng.search-record", "gb-nir.complaint", "gb-sct.explain",      "gb-sct.sar",
    "gb-sct.sar.extended",  "gb-nir.sar",       "gb-nir.sar.extended", "gb-eng.victims-review",
    "ru.ombudsman"};

/// A day of the triage, as the dispatch and the letter's own answers say the same.
void tell(SentLetter& letter, std::string const& question, Date day) {
    Sent& sent = letter.sent;
    static std::set<std::string> const received = {"appeal.received", "report.date",
                                                   "request.date"};
    static std::set<std::string> const answered = {"informed.date", "final.date", "decision.date",
                                                   "learned"};
    if (received.count(question) > 0)
        sent.received = day;
    else if (question == "appeal.registered.date")
        sent.registered = day;
    else if (question == "heard.date")
        sent.replies.push_back({day, ReplyKind::progress, {}, {}, {}});
    else if (answered.count(question) > 0)
        sent.replies.push_back({day, ReplyKind::refusal, {}, {}, {}});
    for (char const* own : {"incident.date", "learned", "informed.date"})
        if (question == own) letter.answers.values[own] = isoDate(day);
    // The three months run from the event and from the answer as from the day it was learned.
    if (question == "learned")
        for (char const* own : {"incident.date", "reply.received"})
            letter.answers.values[own] = isoDate(day);
}

/// The days that set the clock going, and those of the one it runs after.
void tell(SentLetter& letter, Found const& found, Clock const& clock) {
    if (auto const day = parseDate(found.answers.text(clock.question)))
        return tell(letter, clock.question, *day);
    if (Clock const* const before = found.pack->routes->findClock(clock.after))
        tell(letter, found, *before);
}

std::string ends(RunningClock const& running) {
    return isoDate(running.ends.earliest) + ' ' + isoDate(running.ends.latest);
}

std::string stateOf(ClockEntry const& entry) {
    using State = ClockEntry::State;
    switch (entry.state) {
    case State::running:
        return "authority in time";
    case State::disputed:
        return "authority disputed";
    case State::late:
        return "authority late";
    case State::limit:
        return "person in time";
    case State::limitDisputed:
        return "person disputed";
    case State::over:
        return "person late";
    default:
        return {};
    }
}

/// How often a term of a situation was counted again, over all letters.
int countAgain(Situation const& situation, Situation::ExpectedClock const& expected) {
    Found const found = find(situation);
    Pack const& pack = *found.pack;
    Clock const& clock = *pack.routes->findClock(expected.id);
    int counted = 0;
    for (LetterTemplate const& form : pack.letters) {
        SentLetter letter;
        letter.pack = &pack;
        letter.letter = &form;
        letter.sent.how = Channel::registeredPost;
        letter.sent.on = {2000, 1, 1};
        tell(letter, found, clock);
        if (found.answers.text("extension") == "yes")
            letter.sent.replies.push_back({situation.today, ReplyKind::extended, {}, {}, {}});
        // A ground that the term is for is one of the letter's.
        letter.answers.values["grounds"] = std::vector<std::string>{"discrimination"};
        Diagnostics diagnostics;
        std::set<std::string> seen;
        for (ClockEntry const& entry : clockOf(letter, situation.today, diagnostics)) {
            if (!entry.due || entry.running.term->id != clock.term) continue;
            if (!seen.insert(entry.due->clock.id).second) continue; // what to ask about it
            if (stateOf(entry).empty()) continue;
            EXPECT_EQ(ends(entry.running), expected.earliest + ' ' + expected.latest)
                << form.id << ' ' << entry.due->clock.id << ": " << situation.title;
            if (!entry.due->maybe) {
                EXPECT_EQ(stateOf(entry), expected.state)
                    << form.id << ' ' << entry.due->clock.id << ": " << situation.title;
            }
            ++counted;
        }
    }
    return counted;
}

TEST(SentTerms, EqualTheRouteTable) {
    std::set<std::string> counted;
    int times = 0;
    for (Situation const& situation : situations())
        for (Situation::ExpectedClock const& expected : situation.clocks) {
            if (expected.earliest.empty()) continue;
            Pack const* const pack = packOf(situation.pack);
            ASSERT_TRUE(pack && pack->routes);
            Clock const* const clock = pack->routes->findClock(expected.id);
            ASSERT_TRUE(clock) << expected.id;
            int const again = countAgain(situation, expected);
            times += again;
            EXPECT_EQ(again == 0, notOfLetters.count(clock->term) > 0)
                << situation.pack << ' ' << clock->term << ", line " << situation.line << ": "
                << situation.title;
            if (again > 0) counted.insert(clock->term);
        }
    std::size_t const least = 12;
    EXPECT_GE(counted.size(), least);
    RecordProperty("counted", times);
}

/// And each term that runs for a letter is one of the table, or is counted in terms_test.cpp only.
TEST(SentTerms, AreThoseOfTheTable) {
    std::set<std::string> ofTable;
    for (Pack const& pack : packs())
        if (pack.routes)
            for (Clock const& clock : pack.routes->clocks)
                ofTable.insert(clock.term);
    std::set<std::string> const beside = {"ru.fz59.forwarding", "ru.fz3.monthly",
                                          "ru.upk.complaint.3", "ru.upk.complaint",
                                          "ru.kas.hearing"};
    for (Pack const& pack : packs()) {
        if (!pack.routes) continue;
        for (Sending const& sending : pack.routes->sendings)
            for (Due const& due : sending.dues)
                EXPECT_NE(ofTable.count(due.clock.term), beside.count(due.clock.term))
                    << due.clock.term;
    }
}

/// Every letter that goes to an authority has a clock, but those for which the law sets no term.
TEST(SentTerms, AreThereForEveryLetter) {
    std::set<std::string> const without = {"ru.diary",       "ru.upk125",    "gb-eng.diary",
                                           "gb-eng.consent", "gb-sct.diary", "gb-sct.review",
                                           "gb-nir.diary"};
    for (Pack const& pack : packs()) {
        if (!pack.routes) continue;
        for (LetterTemplate const& letter : pack.letters) {
            bool const runs =
                std::any_of(pack.routes->sendings.begin(), pack.routes->sendings.end(),
                            [&](Sending const& sending) {
                                return std::find(sending.letters.begin(), sending.letters.end(),
                                                 letter.id) != sending.letters.end();
                            });
            EXPECT_EQ(runs, without.count(letter.id) == 0) << letter.id;
        }
    }
}

/// A pack's own clocks on the calendar, over a year of days of sending: no end comes before its
/// start, the authority's day to ask is the one after its latest end, in the order of the days.
TEST(SentTerms, HoldOnEveryDayOfTheYear) {
    for (Pack const& pack : packs())
        for (LetterTemplate const& form : pack.letters)
            for (long day = dayNumber({2026, 1, 1}); day <= dayNumber({2026, 12, 31}); day += 3) {
                SentLetter letter;
                letter.pack = &pack;
                letter.letter = &form;
                letter.sent.on = fromDayNumber(day);
                Diagnostics diagnostics;
                Date const today = fromDayNumber(day + 20);
                long before = 0;
                for (ClockEntry const& entry : clockOf(letter, today, diagnostics)) {
                    EXPECT_GE(dayNumber(entry.day), before) << form.id;
                    before = dayNumber(entry.day);
                    if (!entry.due) continue;
                    EXPECT_LE(dayNumber(entry.running.ends.earliest),
                              dayNumber(entry.running.ends.latest));
                    EXPECT_GE(dayNumber(entry.running.ends.earliest), dayNumber(letter.sent.on));
                    if (entry.state == ClockEntry::State::ask) {
                        EXPECT_EQ(dayNumber(entry.day), dayNumber(entry.running.ends.latest) + 1);
                    }
                }
                EXPECT_TRUE(diagnostics.all().empty()) << form.id;
            }
}

} // namespace
} // namespace redress::testing
