#include "core/sent/clock.hpp"

#include "core/route/made.hpp"
#include "core/said.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

using namespace testing;

using State = ClockEntry::State;

std::string const evidence = " checked='2026-01-01' source='s' mark='V' ";
std::string const words = "<en>E</en><ru>Р</ru>";

std::string due(std::string const& attributes, bool asks = true) {
    return "<due " + attributes + evidence + '>' + (asks ? "<ask>" + words + "</ask>" : "") +
           "</due>";
}

std::string letterWay(std::string const& id, std::string const& inside = {}) {
    std::string way = "<way id='" + id + "' letter='l'" + evidence + '>';
    for (char const* part : {"addressee", "reason", "limit", "copies", "fee", "answer"})
        way += '<' + std::string(part) + '>' + words + "</" + part + '>';
    return way + "<silence way='other'>" + words + "</silence><refusal way='other'>" + words +
           "</refusal>" + inside + "</way>";
}

/// A letter "l" that asks for the day "own" and the choice "kind", sent by hand on 2 February 2026.
class SentClock : public ::testing::Test {
protected:
    void SetUp() override { letter_.sent.on = {2026, 2, 2}; }

    void runs(std::string const& inside, std::string const& ways = letterWay("w")) {
        pack_ = routesOf(question("q", "text"), ways,
                         question("own", "date") + question("kind", "choice", options({"a", "b"})),
                         "<sent letters='l'>" + inside + "</sent>");
        letter_.pack = &pack_;
        letter_.letter = pack_.findLetter("l");
        ASSERT_TRUE(letter_.letter);
    }

    void answers(std::string const& id, std::string const& value) {
        letter_.answers.values[id] = value;
    }
    void reply(Date day, ReplyKind kind, std::string const& to = {}) {
        letter_.sent.replies.push_back({day, kind, to, {}, {}});
    }

    /// "2026-02-05 running registration 3/3", a line each.
    std::string on(Date today) const {
        static char const* const names[] = {"no-clock",       "unknown", "running", "disputed",
                                            "late",           "ask",     "next",    "limit",
                                            "limit-disputed", "over",    "answered"};
        Diagnostics diagnostics;
        auto const entries = clockOf(letter_, today, diagnostics);
        EXPECT_EQ(said(diagnostics), "");
        std::string lines;
        for (ClockEntry const& entry : entries) {
            lines += isoDate(entry.day) + ' ' + names[static_cast<int>(entry.state)];
            if (entry.due) lines += ' ' + entry.due->clock.id;
            if (entry.way) lines += ' ' + entry.way->id + (entry.refused ? " refused" : "");
            if (entry.state == State::running) {
                DayOf const day = dayOf(entry, today);
                lines += ' ' + std::to_string(day.n) + '/' + std::to_string(day.m);
            }
            lines += '\n';
        }
        return lines;
    }

    Pack pack_;
    SentLetter letter_;
};

TEST_F(SentClock, CountsTheDaysOfAnAuthority) {
    runs(due("id='d' term='short' from='sent.received' silence='yes'"));
    std::string const asks = "2026-02-06 ask d\n2026-02-06 next w\n";
    EXPECT_EQ(on({2026, 2, 2}), "2026-02-05 running d 0/3\n" + asks);
    EXPECT_EQ(on({2026, 2, 5}), "2026-02-05 running d 3/3\n" + asks);
    EXPECT_EQ(on({2026, 2, 6}), "2026-02-05 late d\n" + asks);
}

/// Thirty days from 6 February end on Sunday 8 March, by another reading on Monday.
TEST_F(SentClock, IsLateByEveryReadingOnly) {
    letter_.sent.on = {2026, 2, 6};
    runs(due("id='d' term='reply' from='sent.received'"));
    EXPECT_EQ(on({2026, 3, 8}), "2026-03-09 running d 30/31\n2026-03-10 ask d\n");
    EXPECT_EQ(on({2026, 3, 9}), "2026-03-09 disputed d\n2026-03-10 ask d\n");
    EXPECT_EQ(on({2026, 3, 10}), "2026-03-09 late d\n2026-03-10 ask d\n");
}

TEST_F(SentClock, CallsNobodyLateWhoNeedNotAct) {
    runs(due("id='d' term='short' from='sent.received' maybe='yes'"));
    EXPECT_EQ(on({2026, 2, 6}), "2026-02-05 over d\n2026-02-06 ask d\n");
}

/// Three months from 8 November end on Sunday 8 February.
TEST_F(SentClock, EndsTheUsersOwnLimitByTheFirstReading) {
    letter_.sent.on = {2025, 11, 10};
    answers("own", "2025-11-08");
    runs(due("id='d' term='file' from='own'", false));
    EXPECT_EQ(on({2026, 2, 8}), "2026-02-08 limit d\n");
    EXPECT_EQ(on({2026, 2, 9}), "2026-02-09 limit-disputed d\n");
    EXPECT_EQ(on({2026, 2, 10}), "2026-02-09 over d\n");
}

TEST_F(SentClock, RunsAfterTheEndOfAnotherUntilItsOwnDayIsKnown) {
    runs(due("id='r' term='short' from='sent.received' when=\"$sent.registered = ''\"") +
         due("id='d' term='reply' from='sent.registered' after='r'"));
    EXPECT_EQ(on({2026, 2, 3}), "2026-02-05 running r 1/3\n2026-02-06 ask r\n"
                                "2026-03-09 running d 0/32\n2026-03-10 ask d\n");
    letter_.sent.registered = Date{2026, 2, 3};
    EXPECT_EQ(on({2026, 2, 4}), "2026-03-05 running d 1/30\n2026-03-06 ask d\n");
}

TEST_F(SentClock, CannotCountBeforeALetterByPostArrived) {
    letter_.sent.how = Channel::registeredPost;
    runs(due("id='d' term='short' from='sent.received'") +
         due("id='l' term='file' from='own'", false));
    EXPECT_EQ(on({2026, 2, 4}), "2026-02-04 unknown\n");
    answers("own", "2026-01-31");
    EXPECT_EQ(on({2026, 2, 4}), "2026-02-04 unknown\n2026-04-30 limit l\n");
    letter_.sent.received = Date{2026, 2, 4};
    EXPECT_EQ(on({2026, 2, 4}), "2026-02-07 running d 0/3\n2026-02-08 ask d\n2026-04-30 limit l\n");
}

TEST_F(SentClock, IsNotSetGoingByADeadChannel) {
    letter_.sent.how = Channel::email;
    runs("<no-clock how='email'" + evidence + '>' + words + "</no-clock>" +
         due("id='d' term='short' from='sent.received'") +
         due("id='l' term='file' from='sent.date'", false));
    EXPECT_EQ(on({2026, 2, 4}), "2026-02-02 no-clock\n2026-05-02 limit l\n");
    // Whoever registered it all the same has it.
    letter_.sent.registered = Date{2026, 2, 3};
    EXPECT_EQ(on({2026, 2, 4}), "2026-02-05 running d 2/3\n2026-02-06 ask d\n2026-05-02 limit l\n");
    letter_.sent.registered.reset();
    letter_.sent.how = Channel::onlineForm;
    EXPECT_EQ(on({2026, 2, 4}), "2026-02-05 running d 2/3\n2026-02-06 ask d\n2026-05-02 limit l\n");
}

TEST_F(SentClock, HasASecondStage) {
    runs(due("id='d' term='reply' from='sent.received' "
             "when=\"$sent.answered = '' and $sent.extended = ''\"") +
         due("id='x' term='longer' from='sent.received' "
             "when=\"$sent.answered = '' and $sent.extended != ''\"") +
         due("id='c' term='file' from='sent.answered' after='x'", false));
    reply({2026, 2, 20}, ReplyKind::extended);
    EXPECT_EQ(on({2026, 3, 1}), "2026-04-03 running x 27/60\n2026-04-04 ask x\n"
                                "2026-07-03 limit c\n");
    reply({2026, 3, 2}, ReplyKind::refusal);
    EXPECT_EQ(on({2026, 3, 2}), "2026-03-02 next w refused\n2026-06-02 limit c\n");
    reply({2026, 3, 3}, ReplyKind::full);
    EXPECT_EQ(on({2026, 3, 4}), "2026-03-03 answered\n");
}

TEST_F(SentClock, StartsAnewWhereItWasPassedOn) {
    runs(due("id='r' term='short' from='sent.forwarded' "
             "when=\"$sent.forwarded.registered = ''\"") +
         due("id='d' term='reply' from='sent.forwarded.registered' after='r' "
             "when=\"$sent.extended = ''\""));
    EXPECT_EQ(on({2026, 2, 3}), "");
    // What the first body said of its own term is over with it.
    reply({2026, 2, 4}, ReplyKind::extended);
    reply({2026, 2, 9}, ReplyKind::forwarded, "B");
    EXPECT_EQ(on({2026, 2, 9}), "2026-02-12 running r 0/3\n2026-02-13 ask r\n"
                                "2026-03-16 running d 0/32\n2026-03-17 ask d\n");
    letter_.sent.replies.back().registered = Date{2026, 2, 10};
    EXPECT_EQ(on({2026, 2, 12}), "2026-03-12 running d 2/30\n2026-03-13 ask d\n");
}

TEST_F(SentClock, CountsFromTheLastNews) {
    runs(due("id='d' term='short' from='sent.heard'"));
    reply({2026, 2, 4}, ReplyKind::progress);
    reply({2026, 2, 9}, ReplyKind::progress);
    EXPECT_EQ(on({2026, 2, 9}), "2026-02-12 running d 0/3\n2026-02-13 ask d\n");
}

TEST_F(SentClock, RestsOnTheWayWhoseAnswersAreTheLetters) {
    std::string const ways = letterWay("first", "<give question='kind' value='a'/>") +
                             letterWay("second", "<give question='kind' value='b'/>");
    runs(due("id='d' term='short' from='sent.received' silence='yes'"), ways);
    EXPECT_NE(on({2026, 2, 2}).find("next first"), std::string::npos);
    answers("kind", "b");
    EXPECT_NE(on({2026, 2, 2}).find("next second"), std::string::npos);
}

TEST_F(SentClock, SaysNothingWhereNothingRuns) {
    runs("");
    EXPECT_EQ(on({2026, 2, 3}), "");
}

TEST_F(SentClock, NamesWhatIsToBeDoneFirst) {
    runs(due("id='r' term='short' from='sent.received'") +
         due("id='d' term='reply' from='sent.received' silence='yes'"));
    auto const first = [&](Date today) {
        Diagnostics diagnostics;
        auto const entries = clockOf(letter_, today, diagnostics);
        ClockEntry const* const entry = nextOf(entries, today);
        if (!entry) return std::string();
        return isoDate(entry->day) + (isDue(*entry, today) ? " now " : " ") +
               (entry->due ? entry->due->clock.id : entry->way->id);
    };
    EXPECT_EQ(first({2026, 2, 3}), "2026-02-05 r");
    EXPECT_EQ(first({2026, 2, 6}), "2026-02-06 now r");
    EXPECT_EQ(first({2026, 3, 4}), "2026-02-06 now r");
    EXPECT_EQ(first({2026, 3, 5}), "2026-03-05 now w");
}

} // namespace
} // namespace redress
