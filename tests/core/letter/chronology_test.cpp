#include "core/letter/chronology.hpp"

#include "core/language/language.hpp"
#include "core/letter/letter.hpp"
#include "core/letter/made.hpp"
#include "core/said.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

using testing::answersTo;
using testing::packOf;
using Order = std::vector<std::size_t>;

Moment at(std::string const& day, std::string const& time = {}) {
    return {parseDate(day), parseTime(time)};
}

TEST(OrderOfTime, IsThatOfDaysAndTimes) {
    EXPECT_EQ(inOrderOfTime({at("2026-03-02"), at("2026-03-01", "23:00"), at("2026-03-01", "9:05"),
                             at("2026-03-01", "09:05")}),
              (Order{3, 1, 2, 0}))
        << "a time that cannot be read is none";
    EXPECT_EQ(inOrderOfTime({}), Order{});
}

TEST(OrderOfTime, LeavesWhatIsNotKnownBehindWhatStandsBeforeIt) {
    EXPECT_EQ(inOrderOfTime({at("2026-03-01", "10:00"), at("2026-03-01"), at("2026-03-01", "08:00"),
                             at("2026-03-01", "12:00")}),
              (Order{2, 0, 1, 3}));
    EXPECT_EQ(inOrderOfTime({at("2026-03-05"), at(""), at("2026-03-01")}), (Order{2, 0, 1}));
    EXPECT_EQ(inOrderOfTime({at(""), at("2026-03-01")}), (Order{0, 1}));
}

std::string dated(std::string const& id, std::string const& more = {}) {
    return "<question id='" + id + "' type='date' " + more + "><label><en>" + id + "</en><ru>" +
           id + "</ru></label></question>";
}

std::string timed(std::string const& id) {
    return "<question id='" + id + "' type='time'><label><en>T</en><ru>В</ru></label></question>";
}

std::string list(std::string const& id, std::string const& columns) {
    return "<question id='" + id + "' type='list'><label><en>L</en><ru>С</ru></label>" + columns +
           "</question>";
}

std::string p(std::string const& id, std::string const& text) {
    return "<p id='" + id + "' style='body'>" + text + "</p>";
}

/// Calls and visits with their times, and a day on which somebody came.
Pack calls() {
    std::string const columns = dated("day", "event='yes' time='hour'") + timed("hour");
    return packOf(list("calls", columns) + list("visits", columns) +
                      dated("came", "event='yes' time='came.hour'") + timed("came.hour"),
                  "<chronology><repeat list='calls'>" +
                      p("call", "Call <row-number/>: <value question='day'/>") +
                      "</repeat><repeat list='visits'>" +
                      p("visit", "Visit <row-number/>: <value question='day'/>") +
                      "</repeat><event of='came' when=\"$came != ''\">" +
                      p("arrival", "Arrival: <value question='came'/>") +
                      "</event></chronology><p id='x' style='body'><value "
                      "question='came.hour'/></p>",
                  {}, "en-GB");
}

std::string row(std::string const& id, std::string const& day, std::string const& hour = {}) {
    return "<row id='" + id + "'><answer question='day'>" + day + "</answer>" +
           (hour.empty() ? "" : "<answer question='hour'>" + hour + "</answer>") + "</row>";
}

std::string answer(std::string const& id, std::string const& value) {
    return "<answer question='" + id + "'>" + value + "</answer>";
}

std::string idsOf(Pack const& pack, std::string const& answers) {
    Diagnostics diagnostics;
    std::string ids;
    for (Block const& block :
         compose(pack, pack.letters.at(0), answersTo(pack, answers), diagnostics).blocks)
        ids += (ids.empty() ? "" : " ") + block.id;
    EXPECT_EQ(testing::said(diagnostics), "");
    return ids;
}

TEST(Chronology, PutsEventsOfSeveralListsIntoOneOrder) {
    Pack const pack = calls();
    std::string const answers =
        answer("calls", row("a", "2026-03-02", "10:00") + row("b", "2026-03-01", "22:00")) +
        answer("visits", row("c", "2026-03-01", "23:00")) + answer("came", "2026-03-01");
    EXPECT_EQ(idsOf(pack, answers), "call/b visit/c arrival call/a");
    EXPECT_EQ(idsOf(pack, answers + answer("came.hour", "21:00")),
              "arrival call/b visit/c call/a x");
    EXPECT_EQ(idsOf(pack, ""), "");
}

TEST(Chronology, CountsTheRowsAsTheyStand) {
    Pack const pack = calls();
    Diagnostics diagnostics;
    Letter const letter =
        compose(pack, pack.letters[0],
                answersTo(pack, answer("calls", row("a", "2026-03-02") + row("b", "2026-03-01"))),
                diagnostics);
    EXPECT_EQ(letter.blocks.at(0).text().substr(0, 7), "Call 1:");
    EXPECT_EQ(letter.blocks[0].id, "call/b");
    EXPECT_EQ(letter.blocks.at(1).text().substr(0, 7), "Call 2:");
}

/// The remarks, each as "kind event other days".
std::string remarks(Pack const& pack, std::string const& answers) {
    static char const* const names[]{"after-letter", "reversed", "same-day", "gap"};
    std::string all;
    for (ChronologyRemark const& one :
         chronologyRemarks(pack, pack.letters.at(0), answersTo(pack, answers)))
        all += (all.empty() ? "" : "; ") + std::string(names[static_cast<int>(one.kind)]) + ' ' +
               one.event.question + ' ' + one.other.question +
               (one.days == 0 ? "" : ' ' + std::to_string(one.days));
    return all;
}

/// A letter of a day, what happened, calls about it, and a reply to a letter of a row.
Pack history(std::string const& letterAttributes = {}) {
    Pack pack = packOf(
        dated("written", "initial='today'") + dated("began", "event='yes' time='hour'") +
            timed("hour") +
            list("calls", dated("day", "event='yes' time='hour' after='began'") + timed("hour")) +
            dated("came", "event='yes' after='calls'") +
            list("sent", dated("day", "event='yes'") + dated("reply", "event='yes' after='day'")),
        p("x", "<value question='written'/><value question='began'/><value question='hour'/><value "
               "question='came'/>") +
            "<repeat list='calls'>" + p("call", "<value question='day'/>") + "</repeat>" +
            "<repeat list='sent'>" + p("letter", "<value question='day'/>") + "</repeat>");
    if (!letterAttributes.empty()) pack.letters[0].longestGap = std::stoi(letterAttributes);
    return pack;
}

TEST(ChronologyRemarks, AreNoneWhereTheOrderIsPossible) {
    Pack const pack = history();
    EXPECT_EQ(remarks(pack, ""), "");
    EXPECT_EQ(remarks(pack, answer("written", "2026-03-05") + answer("began", "2026-03-01") +
                                answer("hour", "10:00") +
                                answer("calls",
                                       row("a", "2026-03-01", "10:00") + row("b", "2026-03-01")) +
                                answer("came", "2026-03-05")),
              "");
}

TEST(ChronologyRemarks, TellWhatIsDatedAfterTheLetter) {
    EXPECT_EQ(remarks(history(), answer("written", "2026-03-05") + answer("began", "2026-03-06")),
              "after-letter began written");
}

TEST(ChronologyRemarks, TellWhatIsDatedBeforeItsCause) {
    Pack const pack = history();
    EXPECT_EQ(
        remarks(pack, answer("began", "2026-03-02") + answer("calls", row("a", "2026-03-01"))),
        "reversed calls/a/day began");
    EXPECT_EQ(remarks(pack, answer("sent", "<row id='s'>" + answer("day", "2026-03-02") +
                                               answer("reply", "2026-03-01") + "</row>")),
              "reversed sent/s/reply sent/s/day")
        << "a reply before its letter";
    EXPECT_EQ(remarks(pack, answer("calls", row("a", "2026-03-04") + row("b", "2026-03-02")) +
                                answer("came", "2026-03-01")),
              "reversed came calls/b/day")
        << "before the first of a list";
}

TEST(ChronologyRemarks, TellTimesOfOneDayThatAreImpossible) {
    EXPECT_EQ(remarks(history(), answer("began", "2026-03-01") + answer("hour", "12:00") +
                                     answer("calls", row("a", "2026-03-01", "11:59"))),
              "same-day calls/a/day began");
}

TEST(ChronologyRemarks, TellALongTimeWithoutEvents) {
    std::string const answers = answer("written", "2026-05-31") + answer("began", "2026-03-01") +
                                answer("came", "2026-05-01");
    EXPECT_EQ(remarks(history(), answers), "") << "a pack that says nothing of gaps";
    EXPECT_EQ(remarks(history("60"), answers), "gap began came 61");
    EXPECT_EQ(remarks(history("29"), answers), "gap began came 61; gap came written 30");
    EXPECT_EQ(remarks(history("61"), answers), "");
}

TEST(ChronologyRemarks, AreSaidWithTheirDays) {
    Pack const pack = history("60");
    auto const all = chronologyRemarks(
        pack, pack.letters[0],
        answersTo(pack, answer("written", "2026-05-31") + answer("began", "2026-03-01")));
    ASSERT_EQ(all.size(), 1u);
    Diagnostic const said = diagnosticOf(all[0], {"a.xml", 0, 0}, "en");
    EXPECT_EQ(said.severity, Severity::warning);
    EXPECT_EQ(said.arguments, (std::vector<std::string>{"91", longDate(Date{2026, 3, 1}, "en"),
                                                        longDate(Date{2026, 5, 31}, "en")}));
}

} // namespace
} // namespace redress
