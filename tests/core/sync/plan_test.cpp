#include "core/sync/letters.hpp"

#include <gtest/gtest.h>

namespace redress::testing {
namespace {

/// Plans, and holds that a plan made again after this one has nothing to do.
Plan planned(State const& state, Letter const& due, Actual const& actual,
             Answers const& answers = {}) {
    Plan const first = plan(state, due, answers, actual);
    Plan const second = plan(first.next, due, answers, applied(first, actual));
    EXPECT_EQ(operations(second, first.next), Lines{});
    EXPECT_EQ(writeState(second.next), writeState(first.next));
    return first;
}

TEST(Plan, DraftsAllThatIsDueIntoAnEmptyDocument) {
    State state;
    state.tag = "k3x9";
    Plan const made =
        planned(state, letterOf({block("a", "To {who=Anna}"), block("b", "Yours", "closing")}),
                {{}, true, {}});
    EXPECT_EQ(operations(made, state),
              (Lines{"insert a at the end: To Anna", "insert b after a: Yours"}));
    WrittenBlock const& a = written(made.next, "a");
    EXPECT_EQ(a.number, 1);
    ASSERT_EQ(a.runs.size(), 1u);
    EXPECT_EQ(a.runs[0].number, 2);
    EXPECT_EQ(a.textOf(a.runs[0]), "Anna");
    EXPECT_EQ(written(made.next, "b").number, 3);
    EXPECT_EQ(written(made.next, "b").style, "closing");
    EXPECT_EQ(made.next.next, 4);
    EXPECT_EQ(made.next.letter, "test.letter");
    EXPECT_EQ(made.next.pack, "test");
    EXPECT_EQ(made.next.version, "1");
}

TEST(Plan, LeavesOutABlockWithoutText) {
    State const state = drafted(letterOf({block("a", "A"), block("empty", "{who=}")}));
    EXPECT_EQ(ids(state), (Lines{"a"}));
}

TEST(Plan, CountsOffsetsInCodePoints) {
    State const state = drafted(letterOf({block("a", "№ {n=5}, {who=Ёж}")}));
    WrittenBlock const& a = written(state, "a");
    EXPECT_EQ(a.runs[0].from, 2u);
    EXPECT_EQ(a.runs[1].from, 5u);
    EXPECT_EQ(a.runs[1].to, 7u);
    EXPECT_EQ(a.textOf(a.runs[1]), "Ёж");
}

TEST(Plan, DoesNothingWhereWhatIsDueWasWrittenWhateverStandsThere) {
    Letter const due =
        letterOf({block("a", "A"), block("b", "B"), block("c", "C"), block("d", "D")});
    State const state = drafted(due);
    Actual actual = untouched(state);
    edit(actual, state, "a");
    take(actual, state, "b");
    at(actual, state, "c") = {written(state, "c").number, Standing::fixed, false, false, "", {}};
    Plan const made = planned(state, due, actual);
    EXPECT_EQ(operations(made, state), Lines{});
    EXPECT_EQ(findings(made), Lines{"deleted b"});
}

TEST(Plan, RewritesWhatIsCleanAndKeepsTheNumbersOfRuns) {
    State const state = drafted(letterOf({block("a", "{who=Anna}, {who=Anna}, [act=s 1]")}));
    Plan const made =
        planned(state, letterOf({block("a", "[act=s 1] {new=x} {who=Olga}, {who=Olga}")}),
                untouched(state));
    EXPECT_EQ(operations(made, state), (Lines{"rewrite a: s 1 x Olga, Olga"}));
    WrittenBlock const& before = written(state, "a");
    WrittenBlock const& after = written(made.next, "a");
    EXPECT_EQ(after.runs[0].number, before.runs[2].number);
    EXPECT_EQ(after.runs[1].number, state.next);
    EXPECT_EQ(after.runs[2].number, before.runs[0].number);
    EXPECT_EQ(after.runs[3].number, before.runs[1].number);
    EXPECT_EQ(made.next.next, state.next + 1);
}

TEST(Plan, RewritesWhereOnlyStyleOrRunsChanged) {
    State const state = drafted(letterOf({block("a", "A"), block("b", "{x=1}{y=}2")}));
    Plan const made = planned(state, letterOf({block("a", "A", "quote"), block("b", "{x=}{y=1}2")}),
                              untouched(state));
    EXPECT_EQ(operations(made, state), (Lines{"rewrite a: A", "rewrite b: 12"}));
}

TEST(Plan, AnAnswerAndACitationOfOneNameAreNotTakenForEachOther) {
    State const state = drafted(letterOf({block("a", "{x=1}")}));
    Plan const made = planned(state, letterOf({block("a", "[x=1]")}), untouched(state));
    EXPECT_NE(written(made.next, "a").runs[0].number, written(state, "a").runs[0].number);
}

TEST(Plan, RemovesWhatIsCleanAndNoLongerDue) {
    State const state = drafted(letterOf({block("a", "A"), block("b", "B"), block("c", "C")}));
    Plan const made =
        planned(state, letterOf({block("b", "B2"), block("d", "D")}), untouched(state));
    EXPECT_EQ(operations(made, state),
              (Lines{"rewrite b: B2", "insert d after b: D", "remove a", "remove c"}));
    EXPECT_EQ(ids(made.next), (Lines{"b", "d"}));
}

TEST(Plan, InsertsBehindTheNearestEarlierThatStands) {
    State const state = drafted(letterOf({block("a", "A"), block("b", "B"), block("c", "C")}));
    Letter const due = letterOf(
        {block("a", "A"), block("b", "B"), block("x", "X"), block("y", "Y"), block("c", "C")});
    Actual actual = untouched(state);
    EXPECT_EQ(operations(planned(state, due, actual), state),
              (Lines{"insert x after b: X", "insert y after x: Y"}));
    take(actual, state, "b");
    EXPECT_EQ(operations(planned(state, due, actual), state),
              (Lines{"insert x after a: X", "insert y after x: Y"}));
    at(actual, state, "a").anchor = false;
    EXPECT_EQ(operations(planned(state, due, actual), state),
              (Lines{"insert x before c: X", "insert y after x: Y"}));
    edit(actual, state, "a");
    at(actual, state, "a").anchor = true;
    EXPECT_EQ(operations(planned(state, due, actual), state),
              (Lines{"insert x after a: X", "insert y after x: Y"}));
}

TEST(Plan, InsertsBeforeTheNearestLaterThatDoesNotMoveItself) {
    State const state = drafted(letterOf({block("a", "A"), block("b", "B"), block("c", "C")}));
    Letter const due =
        letterOf({block("x", "X"), block("c", "C"), block("a", "A"), block("b", "B")});
    EXPECT_EQ(operations(planned(state, due, untouched(state)), state),
              (Lines{"insert x before a: X", "move c after x"}));
}

TEST(Plan, InsertsAtTheEndWhereNothingStands) {
    State const state = drafted(letterOf({block("a", "A"), block("b", "B")}));
    Actual actual;
    EXPECT_EQ(
        operations(
            planned(state, letterOf({block("a", "A"), block("x", "X"), block("b", "B")}), actual),
            state),
        (Lines{"insert x at the end: X"}));
}

TEST(Plan, InsertsBesideWhatIsAboutToGoWhereNothingElseStands) {
    State const state = drafted(letterOf({block("a", "A"), block("b", "B")}));
    EXPECT_EQ(
        operations(planned(state, letterOf({block("x", "X"), block("y", "Y")}), untouched(state)),
                   state),
        (Lines{"insert x after b: X", "insert y after x: Y", "remove a", "remove b"}));
}

TEST(Plan, RenewsOnlyIntactRunsInAParagraphOfTheUsers) {
    State const state =
        drafted(letterOf({block("a", "On {date=Monday} {who=Anna} rang {who=Anna}.")}));
    Actual actual = untouched(state);
    edit(actual, state, "a", {"Monday"});
    Letter const due = letterOf({block("a", "On {date=Friday} {who=Olga} rang {who=Olga}.")});
    Plan const made = planned(state, due, actual);
    int const date = written(state, "a").runs[0].number;
    EXPECT_EQ(operations(made, state), (Lines{"runs a: " + std::to_string(date) + "=Friday"}));
    EXPECT_EQ(findings(made), (Lines{"edited a"}));
    EXPECT_EQ(made.findings[0].due, "On Friday Olga rang Olga.");
    EXPECT_EQ(made.findings[0].block, written(state, "a").number);
    // Old prose, new values only of what was written.
    WrittenBlock const& after = written(made.next, "a");
    EXPECT_EQ(after.text, "On Friday Anna rang Anna.");
    EXPECT_EQ(after.textOf(after.runs[0]), "Friday");
    EXPECT_EQ(after.textOf(after.runs[2]), "Anna");
}

TEST(Plan, MatchesRunsOfTheUsersParagraphByQuestionAndOccurrence) {
    State const state = drafted(letterOf({block("a", "{who=Anna}, {city=Omsk}, {who=Anna}")}));
    Actual actual = untouched(state);
    edit(actual, state, "a");
    at(actual, state, "a").intact = {written(state, "a").runs[2].number};
    Plan const made = planned(
        state, letterOf({block("a", "{new=!} {who=Ivan}, {who=Olga}, {city=Omsk}")}), actual);
    EXPECT_EQ(operations(made, state),
              (Lines{"runs a: " + std::to_string(written(state, "a").runs[2].number) + "=Olga"}));
    EXPECT_EQ(written(made.next, "a").text, "Anna, Omsk, Olga");
    EXPECT_EQ(findings(made), (Lines{"edited a"}));
}

TEST(Plan, RenewsARunToAndFromNothing) {
    State const state = drafted(letterOf({block("a", "A{x=1}{y=}B")}));
    Actual actual = untouched(state);
    edit(actual, state, "a", {"1", ""});
    Plan const made = planned(state, letterOf({block("a", "A{x=}{y=2}B")}), actual);
    EXPECT_EQ(written(made.next, "a").text, "A2B");
    EXPECT_EQ(written(made.next, "a").runs[0].to, 1u);
    EXPECT_EQ(written(made.next, "a").runs[1].from, 1u);
    EXPECT_EQ(findings(made), Lines{});
}

TEST(Plan, SaysNothingOfAUsersParagraphThatTookAllThatIsNew) {
    State const state = drafted(letterOf({block("a", "By {who=Anna}.")}));
    Actual actual = untouched(state);
    edit(actual, state, "a", {"Anna"});
    Plan const made = planned(state, letterOf({block("a", "By {who=Olga}.")}), actual);
    EXPECT_EQ(made.operations.size(), 1u);
    EXPECT_EQ(findings(made), Lines{});
}

TEST(Plan, DoesNotListWhatTheUserChoseForThisText) {
    State state = drafted(letterOf({block("a", "A"), block("b", "B"), block("c", "C")}));
    Actual actual = untouched(state);
    for (char const* id : {"a", "b", "c"})
        edit(actual, state, id);
    state.choices = {{written(state, "a").number, Choice::Kind::keep, "A2"},
                     {written(state, "b").number, Choice::Kind::both, "B2"},
                     {written(state, "c").number, Choice::Kind::keep, "C2"}};
    Letter const due = letterOf({block("a", "A2"), block("b", "B2"), block("c", "C3")});
    Plan const made = planned(state, due, actual);
    EXPECT_EQ(operations(made, state), Lines{});
    EXPECT_EQ(findings(made), (Lines{"edited c"}));
    EXPECT_EQ(made.next.choices.size(), 3u);
}

TEST(Plan, ForgetsTheChoiceForABlockThatIsRemoved) {
    State state = drafted(letterOf({block("a", "A"), block("b", "B")}));
    state.choices = {{written(state, "a").number, Choice::Kind::keep, "A2"}};
    EXPECT_TRUE(planned(state, letterOf({block("b", "B")}), untouched(state)).next.choices.empty());
}

TEST(Plan, LeavesWhatTheUserEditedAndNobodyNeeds) {
    State state = drafted(letterOf({block("a", "A"), block("b", "B"), block("c", "C")}));
    Actual actual = untouched(state);
    edit(actual, state, "b");
    Letter const without = letterOf({block("a", "A"), block("c", "C")});
    Plan const made = planned(state, without, actual);
    EXPECT_EQ(operations(made, state), Lines{});
    EXPECT_EQ(findings(made), (Lines{"no longer needed b"}));
    EXPECT_EQ(ids(made.next), (Lines{"a", "b", "c"}));

    // Its condition comes true again: quiet, it stands as it was written.
    Plan const back =
        planned(made.next, letterOf({block("a", "A"), block("b", "B"), block("c", "C")}), actual);
    EXPECT_EQ(operations(back, made.next), Lines{});
    EXPECT_EQ(findings(back), Lines{});

    state.choices = {{written(state, "b").number, Choice::Kind::keep, ""}};
    EXPECT_EQ(findings(planned(state, without, actual)), Lines{});
}

TEST(Plan, DoesNotBringBackWhatTheUserDeleted) {
    State const state = drafted(letterOf({block("a", "A"), block("b", "B"), block("c", "C")}));
    Actual actual = untouched(state);
    take(actual, state, "b");
    Plan const made =
        planned(state, letterOf({block("a", "A"), block("b", "B2"), block("c", "C")}), actual);
    EXPECT_EQ(operations(made, state), Lines{});
    EXPECT_EQ(findings(made), (Lines{"deleted b"}));
    EXPECT_EQ(written(made.next, "b").text, "B");

    // Nor while it is absent, nor when it is due again.
    Plan const absent = planned(made.next, letterOf({block("a", "A"), block("c", "C")}), actual);
    EXPECT_EQ(findings(absent), Lines{});
    EXPECT_EQ(ids(absent.next), (Lines{"a", "b", "c"}));
    Plan const back = planned(
        absent.next, letterOf({block("a", "A"), block("b", "B3"), block("c", "C")}), actual);
    EXPECT_EQ(operations(back, absent.next), Lines{});
    EXPECT_EQ(findings(back), (Lines{"deleted b"}));
}

TEST(Plan, ForgetsADeletedBlockWhenItsRowIsGone) {
    State const state =
        drafted(letterOf({block("a", "A"), block("call/r1", "1"), block("call/r2", "2")}));
    Actual actual = untouched(state);
    take(actual, state, "call/r1");
    take(actual, state, "call/r2");
    Answers answers;
    answers.values["calls"] = Rows{{"r2", {}}};
    Plan const made = planned(state, letterOf({block("a", "A")}), actual, answers);
    EXPECT_EQ(ids(made.next), (Lines{"a", "call/r2"}));
}

TEST(Plan, FindsARowInsideARow) {
    State const state = drafted(letterOf({block("a", "A"), block("call/r2", "2")}));
    Actual actual = untouched(state);
    take(actual, state, "call/r2");
    Answers answers;
    answers.values["days"] = Rows{{"d1", {{"calls", Rows{{"r2", {}}}}}}};
    EXPECT_EQ(ids(planned(state, letterOf({block("a", "A")}), actual, answers).next),
              (Lines{"a", "call/r2"}));
}

TEST(Plan, LeavesWhatMayNotBeWrittenAndSaysWhy) {
    State const state = drafted(letterOf({block("a", "A"), block("b", "B"), block("c", "C")}));
    Actual actual = untouched(state);
    for (char const* id : {"a", "b"}) {
        ActualBlock& stands = at(actual, state, id);
        stands.standing = Standing::fixed;
        stands.anchor = false;
        stands.reason = "protected";
    }
    Plan const made = planned(state, letterOf({block("a", "A2"), block("c", "C")}), actual);
    EXPECT_EQ(operations(made, state), Lines{});
    EXPECT_EQ(findings(made), (Lines{"not writable a: protected", "not writable b: protected"}));
    EXPECT_EQ(written(made.next, "a").text, "A");
    EXPECT_EQ(ids(made.next), (Lines{"a", "b", "c"}));
}

TEST(Plan, PutsWhatIsNotDueBehindItsPredecessor) {
    State const state = drafted(letterOf({block("m0", "0"), block("a", "A"), block("m1", "1"),
                                          block("x", "X"), block("m2", "2"), block("b", "B")}));
    Actual actual = untouched(state);
    for (char const* id : {"m0", "m1", "m2"})
        edit(actual, state, id);
    Plan const made =
        planned(state, letterOf({block("n", "N"), block("b", "B"), block("a", "A")}), actual);
    EXPECT_EQ(ids(made.next), (Lines{"m0", "n", "b", "a", "m1", "m2"}));
}

TEST(Plan, CarriesTheAnswers) {
    State const state = drafted(letterOf({block("a", "A")}));
    Answers answers;
    answers.values["who"] = std::string("Anna");
    Plan const made = planned(state, letterOf({block("a", "A")}), untouched(state), answers);
    EXPECT_EQ(operations(made, state), Lines{});
    EXPECT_EQ(made.next.answers.text("who"), "Anna");
    EXPECT_EQ(made.next.tag, "k3x9");
}

TEST(Plan, NamesWhatIsToBeAdopted) {
    State const state = drafted(letterOf({block("a", "A"), block("b", "B")}));
    Actual actual = untouched(state);
    at(actual, state, "b").adopt = true;
    actual.blocks.push_back({99, Standing::clean, true, true, "", {}});
    Plan const made = planned(state, letterOf({block("a", "A2"), block("b", "B")}), actual);
    EXPECT_EQ(made.adopt, std::vector<int>{written(state, "b").number});
}

TEST(Plan, TwoBlocksOfOneIdAreMatchedInTheirOrder) {
    State const state = drafted(letterOf({block("a", "1"), block("a", "2")}));
    Plan const made =
        planned(state, letterOf({block("a", "1"), block("a", "3")}), untouched(state));
    EXPECT_EQ(operations(made, state), (Lines{"rewrite a: 3"}));
}

} // namespace
} // namespace redress::testing
