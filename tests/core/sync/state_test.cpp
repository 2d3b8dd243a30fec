#include "core/sync/letters.hpp"

#include <gtest/gtest.h>

namespace redress::testing {
namespace {

State sample() {
    Answers answers;
    answers.letter = "test.letter";
    answers.pack = "test";
    answers.version = "1";
    answers.values["who"] = std::string("Ёжик <& \"co\">\nline two");
    answers.values["grounds"] = std::vector<std::string>{"rude", "late"};
    answers.values["body"] = Designation{"Отдел", {{Case::dative, "ОП"}}};
    answers.values["calls"] = Rows{{"r1", {{"who", std::string("Olga")}}}};
    State state = drafted(letterOf({block("head", "  To\t{who=Ёжик} <&> {none=}"),
                                    block("law", "[ukpga/2002/30=s 12(1B)]", "law")}),
                          answers);
    state.choices = {{written(state, "law").number, Choice::Kind::both, "s 12 <B>"},
                     {written(state, "head").number, Choice::Kind::keep, ""}};
    return state;
}

TEST(State, IsReadAsItWasWritten) {
    State const state = sample();
    std::string const xml = writeState(state);
    Diagnostics diagnostics;
    auto const read = readState(xml, diagnostics);
    ASSERT_TRUE(read) << render(diagnostics.all().front(), "en");
    EXPECT_EQ(diagnostics.errors(), 0u);
    EXPECT_EQ(writeState(*read), xml);
    EXPECT_EQ(read->next, state.next);
    EXPECT_EQ(read->answers.text("who"), "Ёжик <& \"co\">\nline two");
    EXPECT_EQ(designationOf(read->answers.find("body")).forms.at(Case::dative), "ОП");
    EXPECT_EQ(written(*read, "head").text, "  To\tЁжик <&> ");
    ASSERT_EQ(written(*read, "head").runs.size(), 2u);
    EXPECT_EQ(written(*read, "head").textOf(written(*read, "head").runs[0]), "Ёжик");
    EXPECT_EQ(written(*read, "law").runs[0].kind, RunKind::citation);
    EXPECT_EQ(written(*read, "law").style, "law");
    ASSERT_EQ(read->choices.size(), 2u);
    EXPECT_EQ(read->choices[0].kind, Choice::Kind::both);
    EXPECT_EQ(read->choices[0].due, "s 12 <B>");
}

TEST(State, ReadsABlockWhoseTextIsOnlySpaceOrNothing) {
    State state = sample();
    state.written[0].text = " ";
    state.written[0].runs.clear();
    state.written[1].text.clear();
    state.written[1].runs.clear();
    Diagnostics diagnostics;
    auto const read = readState(writeState(state), diagnostics);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->written[0].text, " ");
    EXPECT_EQ(read->written[1].text, "");
}

struct Broken {
    char const* name;
    char const* from;
    char const* to;
};

class BrokenState : public ::testing::TestWithParam<Broken> {};

TEST_P(BrokenState, IsADiagnosticAndNothing) {
    std::string xml = writeState(sample());
    std::size_t const at = xml.find(GetParam().from);
    ASSERT_NE(at, std::string::npos);
    xml.replace(at, std::string(GetParam().from).size(), GetParam().to);
    Diagnostics diagnostics;
    EXPECT_FALSE(readState(xml, diagnostics));
    ASSERT_TRUE(diagnostics.hasErrors());
    EXPECT_EQ(diagnostics.all().back().code, Code::stateBroken);
}

INSTANTIATE_TEST_SUITE_P(
    All, BrokenState,
    ::testing::Values(Broken{"xml", "</written>", ""}, Broken{"root", "<state ", "<estate "},
                      Broken{"format", "format=\"1\"", "format=\"2\""},
                      Broken{"tag", "tag=\"k3x9\"", "tag=\"K3x9\""},
                      Broken{"tagLength", "tag=\"k3x9\"", "tag=\"k3x\""},
                      Broken{"next", "next=\"6\"", "next=\"-6\""},
                      Broken{"nextIsUsed", "next=\"6\"", "next=\"5\""},
                      Broken{"nextIsHuge", "next=\"6\"", "next=\"99999999999999999999\""},
                      Broken{"letter", "letter=\"test.letter\"", "letter=\"\""},
                      Broken{"pack", "pack=\"test\"", ""},
                      Broken{"unknownAttribute", "format=\"1\"", "format=\"1\" more=\"1\""},
                      Broken{"unknownElement", "<choices>", "<more/><choices>"},
                      Broken{"answers", "<answers", "<answer"},
                      Broken{"numberMissing", "block number=\"1\"", "block"},
                      Broken{"numberTwice", "run number=\"2\"", "run number=\"1\""},
                      Broken{"numberZero", "block number=\"1\"", "block number=\"0\""},
                      Broken{"id", "id=\"head\"", "id=\"\""}, Broken{"noText", "<text>", "<run>"},
                      Broken{"kind", "kind=\"answer\"", "kind=\"prose\""},
                      Broken{"runOutside", "to=\"14\"", "to=\"15\""},
                      Broken{"runReversed", "from=\"5\" to=\"9\"", "from=\"9\" to=\"5\""},
                      Broken{"offset", "from=\"5\"", "from=\"5x\""},
                      Broken{"choiceKind", "kind=\"both\"", "kind=\"none\""},
                      Broken{"choiceOfNothing", "choice block=\"4\"", "choice block=\"2\""}),
    [](auto const& broken) { return std::string(broken.param.name); });

TEST(State, OfMoreThanTwoMegabytesIsRefused) {
    State state = sample();
    state.written[0].text.append(2u << 20, 'x');
    Diagnostics diagnostics;
    EXPECT_FALSE(readState(writeState(state), diagnostics));
    EXPECT_EQ(diagnostics.all().front().code, Code::fileTooLarge);
}

TEST(State, OverlappingRunsAreRefused) {
    State state = sample();
    state.written[0].runs[1].from = state.written[0].runs[0].to - 1;
    Diagnostics diagnostics;
    EXPECT_FALSE(readState(writeState(state), diagnostics));
}

TEST(Mark, HasTheNameOfItsLetterKindAndNumber) {
    State const state = sample();
    EXPECT_EQ(markName(state, 'b', 1), "rd.k3x9.b1");
    EXPECT_EQ(markName(state, markKind(RunKind::answer), 2), "rd.k3x9.a2");
    EXPECT_EQ(markName(state, markKind(RunKind::citation), 5), "rd.k3x9.c5");
}

TEST(Mark, IsReadFromItsName) {
    State const state = sample();
    for (WrittenBlock const& block : state.written) {
        auto const mark = parseMark(markName(state, 'b', block.number), state);
        ASSERT_TRUE(mark);
        EXPECT_EQ(mark->number, block.number);
        for (WrittenRun const& run : block.runs) {
            auto const inside = parseMark(markName(state, markKind(run.kind), run.number), state);
            ASSERT_TRUE(inside);
            EXPECT_EQ(inside->kind, markKind(run.kind));
            EXPECT_EQ(inside->number, run.number);
        }
    }
}

TEST(Mark, OfACopyOrAnotherLetterOrAnUnknownNumberIsForeign) {
    State const state = sample();
    for (char const* name : {"rd.k3x9.b1 Copy 1", "rd.k3x9.b1_Copy_1", "rd.k3x9.b1Kopie",
                             "rd.zzzz.b1", "rd.k3x9.b99", "rd.k3x9.b2", "rd.k3x9.c2", "rd.k3x9.b01",
                             "rd.k3x9.b4294967297", "rd.k3x9.a00000000000000000002"}) {
        EXPECT_FALSE(parseMark(name, state)) << name;
        EXPECT_TRUE(hasOurPrefix(name)) << name;
    }
}

TEST(Mark, OfTheUsersIsNotOurs) {
    State const state = sample();
    for (char const* name : {"", "rd", "rd.k3x9.b", "rd.k3x9b1", "rd.K3x9.b1", "rd.k3x9.d1",
                             "road.map.b1", "rd.budget.b1", "_Toc1", "rd.k3x9.b-1"}) {
        EXPECT_FALSE(hasOurPrefix(name)) << name;
        EXPECT_FALSE(parseMark(name, state)) << name;
    }
}

} // namespace
} // namespace redress::testing
