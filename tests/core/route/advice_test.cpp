#include "core/route/made.hpp"
#include "core/said.hpp"

#include <gtest/gtest.h>

namespace redress::testing {
namespace {

constexpr Date today{2026, 11, 27};

/// "b a! other": the ways in their order; ! is late, ? doubtful, + opens later.
std::string shown(Advice const& advice) {
    std::string line;
    for (WayFound const& found : advice.ways) {
        line += (line.empty() ? "" : " ") + found.way->id;
        if (found.timing == Timing::late) line += '!';
        if (found.timing == Timing::doubtful) line += '?';
        if (found.timing == Timing::early) line += '+';
    }
    return line;
}

Advice adviceOn(Pack const& pack, std::string const& answers, Date day) {
    Diagnostics diagnostics;
    Advice advice = advise(pack, triageOf(pack, answers), day, diagnostics);
    EXPECT_EQ(said(diagnostics), "");
    return advice;
}

std::string iso(std::optional<Date> const& day) { return day ? isoDate(*day) : "none"; }

std::string const learned = question("learned", "date");

TEST(Advice, TakesTheFirstWayThatIsBestAndKeepsTheOrderOfTheOthers) {
    Pack const pack = routesOf(question("q", "yes-no"),
                               wayInWords("a", "") + wayInWords("b", "best=\"$q = 'yes'\"") +
                                   wayInWords("c", "when=\"$q != 'no'\" best='true()'"));
    EXPECT_EQ(shown(adviceOn(pack, answer("q", "yes"), today)), "b a c other");
    EXPECT_EQ(shown(adviceOn(pack, {}, today)), "c a b other") << "not answered";
    EXPECT_EQ(shown(adviceOn(pack, answer("q", "no"), today)), "a b other")
        << "none is best, so the pack's order";
}

TEST(Advice, NeverOffersADeskThatWouldJudgeItself) {
    Pack pack = routesOf(question("who", "choice", options({"desk", "head"})),
                         wayInWords("own", "best='true()'") + wayInWords("above", ""));
    for (auto const& [id, below] : {std::pair("desk", ""), std::pair("head", "desk")}) {
        Authority authority;
        authority.id = id;
        if (*below) authority.rank.oversees = {below};
        pack.authorities.push_back(authority);
    }
    pack.routes->object = "who";
    pack.routes->objects = {{"desk", "desk"}, {"head", "head"}};
    pack.routes->ways[0].authority = "desk";
    pack.routes->ways[1].authority = "head";
    EXPECT_EQ(shown(adviceOn(pack, {}, today)), "own above other");
    EXPECT_EQ(shown(adviceOn(pack, answer("who", "desk"), today)), "above other");
    EXPECT_EQ(shown(adviceOn(pack, answer("who", "head"), today)), "other")
        << "nor what stands above it";
}

/// Learned on 11 January, three months end on Saturday, 11 April, or by the other reading on
/// Monday.
TEST(Advice, ClosesAWayByTheReadingThatEndsFirst) {
    Pack const pack = routesOf(learned, "<clock id='court' term='file' from='learned'/>" +
                                            wayInWords("court", "best='true()' closes='court'"));
    std::string const given = answer("learned", "2026-01-11");
    EXPECT_EQ(shown(adviceOn(pack, given, {2026, 4, 11})), "court other");
    EXPECT_EQ(shown(adviceOn(pack, given, {2026, 4, 12})), "court? other");
    EXPECT_EQ(shown(adviceOn(pack, given, {2026, 4, 13})), "court? other");
    EXPECT_EQ(shown(adviceOn(pack, given, {2026, 4, 14})), "other court!")
        << "what is too late is never the one to take";
    WayFound const found = adviceOn(pack, given, {2026, 4, 11}).ways.at(0);
    EXPECT_EQ(iso(found.lastDay), "2026-04-11");
    EXPECT_EQ(iso(found.lastDefensible), "2026-04-13");
    WayFound const one = adviceOn(pack, answer("learned", "2026-01-15"), {2026, 4, 15}).ways.at(0);
    EXPECT_EQ(iso(one.lastDay), "2026-04-15");
    EXPECT_EQ(iso(one.lastDefensible), "none") << "both readings end on one day";
}

/// Registered on 29 January, thirty days end on Saturday, 28 February, or on Monday, 2 March.
TEST(Advice, OpensAWayAfterTheReadingThatEndsLast) {
    Pack const pack =
        routesOf(question("registered", "date"),
                 "<clock id='reply' term='reply' from='registered'/>" +
                     wayInWords("silence", "best='true()' opens='reply'") + wayInWords("a", ""));
    std::string const given = answer("registered", "2026-01-29");
    EXPECT_EQ(shown(adviceOn(pack, given, {2026, 2, 28})), "silence+ a other");
    EXPECT_EQ(shown(adviceOn(pack, given, {2026, 3, 2})), "silence+ a other");
    EXPECT_EQ(shown(adviceOn(pack, given, {2026, 3, 3})), "silence a other");
    EXPECT_EQ(iso(adviceOn(pack, given, {2026, 3, 2}).ways.at(0).opensOn), "2026-03-03");
}

TEST(Advice, SaysWhichAnswerTheDaysWaitFor) {
    Pack const pack = routesOf(
        question("received", "date") + question("registered", "date"),
        "<clock id='registration' term='short' from='received'/>"
        "<clock id='reply' term='reply' from='registered' after='registration'/>"
        "<clock id='court' term='file' after='reply'/>" +
            wayInWords("silence", "opens='reply'") + wayInWords("court", "closes='court'"));
    Advice const advice = adviceOn(pack, {}, today);
    EXPECT_EQ(shown(advice), "silence court other");
    EXPECT_EQ(advice.ways.at(0).wanted, "registered");
    EXPECT_EQ(advice.ways.at(1).wanted, "registered") << "through the clocks before it";
    EXPECT_TRUE(advice.clocks.empty());
    EXPECT_EQ(advice.unanswered, (std::vector<std::string>{"received", "registered"}));
}

/// Received on 2 February, registered within three days, answered thirty days later: Saturday,
/// 7 March, or Monday.
TEST(Advice, RunsAClockAfterAnotherUntilItsOwnDayIsKnown) {
    Pack const pack =
        routesOf(question("received", "date") + question("registered", "date"),
                 "<clock id='registration' term='short' from='received'/>"
                 "<clock id='reply' term='reply' from='registered' after='registration'/>" +
                     wayInWords("silence", "opens='reply'"));
    std::string const received = answer("received", "2026-02-02");
    Advice const chained = adviceOn(pack, received, {2026, 3, 9});
    EXPECT_EQ(shown(chained), "silence+ other");
    EXPECT_EQ(iso(chained.ways.at(0).opensOn), "2026-03-10");
    ASSERT_EQ(chained.clocks.size(), 2u);
    EXPECT_EQ(isoDate(chained.clocks.at(1).ends.earliest), "2026-03-07");
    EXPECT_EQ(isoDate(chained.clocks.at(1).ends.latest), "2026-03-09");
    Advice const known =
        adviceOn(pack, received + answer("registered", "2026-02-03"), {2026, 3, 9});
    EXPECT_EQ(iso(known.ways.at(0).opensOn), "2026-03-06") << "from the day itself";
}

TEST(Advice, RunsAClockOnlyWhereItsConditionHolds) {
    Pack const pack =
        routesOf(question("registered", "date") + question("extension", "yes-no"),
                 "<clock id='reply' term='reply' from='registered'/>"
                 "<clock id='extended' term='longer' from='registered' "
                 "when=\"$extension = 'yes'\"/>" +
                     wayInWords("silence", "opens='reply extended' watches='extended'"));
    std::string const given = answer("registered", "2026-02-02");
    Advice const plain = adviceOn(pack, given + answer("extension", "no"), {2026, 3, 5});
    EXPECT_EQ(shown(plain), "silence other");
    EXPECT_EQ(iso(plain.ways.at(0).opensOn), "2026-03-05");
    EXPECT_TRUE(plain.ways.at(0).watches.empty());
    Advice const longer = adviceOn(pack, given + answer("extension", "yes"), {2026, 3, 5});
    EXPECT_EQ(shown(longer), "silence+ other");
    EXPECT_EQ(iso(longer.ways.at(0).opensOn), "2026-04-04") << "after the later of the two";
    EXPECT_EQ(longer.ways.at(0).watches.size(), 1u);
}

/// What a clock says to conditions: its days, and whether it is over by every reading.
TEST(Advice, TellsConditionsOfClocksAndToday) {
    Pack const pack =
        routesOf(learned, "<clock id='court' term='file' from='learned'/>" +
                              wayInWords("over", "when='$court.over = 1'") +
                              wayInWords("runs", "when='$court.over = 0'") +
                              wayInWords("week", "when='$court.earliest.day - $today.day &lt; 7'") +
                              wayInWords("last", "when='$court.latest.day = $today.day'"));
    std::string const given = answer("learned", "2026-01-11");
    EXPECT_EQ(shown(adviceOn(pack, given, {2026, 4, 4})), "runs other");
    EXPECT_EQ(shown(adviceOn(pack, given, {2026, 4, 5})), "runs week other");
    EXPECT_EQ(shown(adviceOn(pack, given, {2026, 4, 13})), "runs week last other");
    EXPECT_EQ(shown(adviceOn(pack, given, {2026, 4, 14})), "over week other");
    EXPECT_EQ(shown(adviceOn(pack, {}, today)), "runs other") << "a day that is not known";
}

TEST(Advice, RefusesADayInTheFuture) {
    Pack const pack = routesOf(learned, "<clock id='court' term='file' from='learned'/>" +
                                            wayInWords("court", "closes='court'"));
    Diagnostics diagnostics;
    Advice const advice =
        advise(pack, triageOf(pack, answer("learned", "2026-11-28")), today, diagnostics);
    EXPECT_EQ(said(diagnostics), " route.future: learned, 2026-11-28");
    EXPECT_TRUE(advice.clocks.empty());
    EXPECT_EQ(advice.ways.at(0).wanted, "learned");
    EXPECT_EQ(advice.unanswered, std::vector<std::string>{"learned"});
    EXPECT_EQ(adviceOn(pack, answer("learned", "2026-11-27"), today).clocks.size(), 1u)
        << "today is no future";
}

TEST(Advice, WarnsOfLawThatCameLater) {
    Pack const pack = routesOf(question("day", "date", {}, "incident='yes'"),
                               wayInWords("a", "best='true()' because='new#1'"));
    Diagnostics diagnostics;
    advise(pack, triageOf(pack, answer("day", "2025-02-28")), today, diagnostics);
    EXPECT_EQ(said(diagnostics), " route.later-law: 2025-02-28, Закон, 2025-03-01");
    EXPECT_FALSE(diagnostics.hasErrors());
    adviceOn(pack, answer("day", "2025-03-01"), today);
}

TEST(Advice, FindsAnswersThatCannotAllBeTrue) {
    Pack const pack = routesOf(
        question("first", "date") + question("then", "date"),
        "<contradiction when='$then.day &lt; $first.day'><en>E</en><ru>Р</ru></contradiction>");
    std::string const first = answer("first", "2026-02-02");
    EXPECT_TRUE(adviceOn(pack, first, today).contradictions.empty());
    EXPECT_TRUE(adviceOn(pack, first + answer("then", "2026-02-02"), today).contradictions.empty());
    EXPECT_EQ(adviceOn(pack, first + answer("then", "2026-02-01"), today).contradictions.size(),
              1u);
}

/// The letter's questions, and what a triage says to them.
class Carried : public ::testing::Test {
protected:
    std::map<std::string, AnswerValue> from(std::string const& answers) const {
        Way const* const way = pack_.routes->find("a");
        return answersFor(pack_, *way, pack_.letters.at(0), triageOf(pack_, answers));
    }

    Pack const pack_ = routesOf(
        question("outcomes", "choice", options({"apology", "damages"})) +
            question("force", "choice", options({"kent", "other"})) + learned +
            question("where", "text") +
            question("calls", "list", question("who", "text") + question("bill", "text")),
        wayInWords("a", {},
                   "<give question='grounds' value='rude'/><give question='where' value='here'/>"),
        question("outcomes", "choices", options({"apology", "property"})) +
            question("force", "choice", options({"kent"})) + question("learned", "text") +
            question("where", "text") + question("grounds", "choices", options({"rude"})) +
            question("calls", "list", question("who", "text") + question("came", "yes-no")));
};

TEST_F(Carried, ChoiceBecomesOneOfSeveral) {
    EXPECT_EQ(
        std::get<std::vector<std::string>>(from(answer("outcomes", "apology")).at("outcomes")),
        std::vector<std::string>{"apology"});
}

TEST_F(Carried, OptionsThatTheLetterLacksAreDropped) {
    EXPECT_EQ(from(answer("outcomes", "damages")).count("outcomes"), 0u);
    EXPECT_EQ(from(answer("force", "other")).count("force"), 0u);
    EXPECT_EQ(std::get<std::string>(from(answer("force", "kent")).at("force")), "kent");
}

TEST_F(Carried, AnswersOfAnotherTypeAreDropped) {
    EXPECT_EQ(from(answer("learned", "2026-01-11")).count("learned"), 0u);
}

TEST_F(Carried, ListsKeepTheColumnsOfBoth) {
    auto const values =
        from("<answer question='calls'><row id='r1'>" + answer("who", "Иван") +
             answer("bill", "5") + "</row><row id='r2'>" + answer("bill", "7") + "</row></answer>");
    Rows const& rows = std::get<Rows>(values.at("calls"));
    ASSERT_EQ(rows.size(), 1u) << "a row of which nothing is left is none";
    EXPECT_EQ(rows.at(0).id, "r1");
    ASSERT_EQ(rows.at(0).cells.size(), 1u);
    EXPECT_EQ(std::get<std::string>(rows.at(0).cells.at("who")), "Иван");
}

TEST_F(Carried, WhatTheWayGivesStandsOnlyWhereTheUserSaidNothing) {
    EXPECT_EQ(std::get<std::string>(from({}).at("where")), "here");
    EXPECT_EQ(std::get<std::string>(from(answer("where", "there")).at("where")), "there");
    EXPECT_EQ(std::get<std::vector<std::string>>(from({}).at("grounds")),
              std::vector<std::string>{"rude"});
}

} // namespace
} // namespace redress::testing
