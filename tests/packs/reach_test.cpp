#include "packs/cases.hpp"
#include "packs/reach.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <map>
#include <set>

/// Whether the cases of tests/letters reach all that a letter and its clauses can say and ask. A
/// line for each letter is printed, and for what is not reached its place:
/// `redress_packs --gtest_filter='*Reach*upk124*'` shows those of one letter.
namespace redress {
namespace {

using testing::Reach;

std::string joined(std::vector<std::string> const& lines) {
    std::string text;
    for (std::string const& line : lines)
        text += line + '\n';
    return text;
}

/// "  blocks  41/41  conditions …".
std::string summary(Reach const& reach, std::set<std::string> const& elsewhere = {}) {
    std::string text;
    for (std::size_t i = 0; i < Reach::kindNames.size(); ++i) {
        auto const count = reach.count(static_cast<Reach::Kind>(i), elsewhere);
        text += std::string("  ") + Reach::kindNames[i] + ' ' + std::to_string(count.reached) +
                '/' + std::to_string(count.all);
    }
    return text;
}

/// Of all letters, by their ids.
std::map<std::string, Reach> const& reached() {
    static std::map<std::string, Reach> const all = [] {
        std::map<std::string, Reach> letters;
        for (Pack const& pack : testing::packs())
            for (LetterTemplate const& letter : pack.letters) {
                Reach& reach = letters.emplace(letter.id, Reach(pack, letter)).first->second;
                Diagnostics ignored; // the tests of the letters look at them
                for (testing::Case const& example : testing::casesOf(letter.id))
                    reach.add(readAnswersFile(example.answers.string(), pack, letter, ignored));
            }
        return letters;
    }();
    return all;
}

std::vector<std::string> letters() {
    std::vector<std::string> ids;
    for (Pack const& pack : testing::packs())
        for (LetterTemplate const& letter : pack.letters)
            ids.push_back(letter.id);
    return ids;
}

class ReachOfCases : public ::testing::TestWithParam<std::string> {};

TEST_P(ReachOfCases, IsEverything) {
    auto const [pack, letter] = testing::findLetter(GetParam());
    std::set<std::string> elsewhere;
    for (LetterTemplate const& other : pack->letters)
        elsewhere.merge(std::set<std::string>(reached().at(other.id).names()));
    Reach const& reach = reached().at(letter->id);
    std::printf("%-17s%s\n", letter->id.c_str(), summary(reach, elsewhere).c_str());
    std::vector<std::string> const lines = reach.unreached(testing::project.string(), elsewhere);
    EXPECT_TRUE(lines.empty()) << lines.size() << " not reached by tests/letters/" << letter->id
                               << ":\n"
                               << joined(lines);
}

INSTANTIATE_TEST_SUITE_P(Letters, ReachOfCases, ::testing::ValuesIn(letters()),
                         [](auto const& one) { return testing::testName(one.param); });

/// What the only case of a small pack leaves out.
TEST(Reach, SaysWhatIsNotReached) {
    std::string const root = (testing::project / "tests" / "bad" / "base").string();
    Diagnostics diagnostics;
    Pack const pack = readPack(root, diagnostics);
    LetterTemplate const& letter = pack.letters.front();
    Reach reach(pack, letter);
    reach.add(readAnswersFile(root + "/answers.xml", pack, letter, diagnostics));
    EXPECT_EQ(joined(reach.unreached(root)),
              "clauses/delay.xml:2:13: clause never stands: delay\n"
              "clauses/delay.xml:2:41: never true: $late = 'yes'\n"
              "clauses/delay.xml:5:12: p never stands: delay.said\n"
              "letters/complaint.xml:9:21: question never left open: when\n"
              "letters/complaint.xml:10:21: question never answered: late\n"
              "letters/complaint.xml:10:21: option never chosen: no of late\n"
              "letters/complaint.xml:10:21: option never chosen: yes of late\n"
              "letters/complaint.xml:11:21: question never left open: where\n"
              "letters/complaint.xml:14:21: option never chosen: home of where\n"
              "letters/complaint.xml:16:21: question never left open: calls\n"
              "letters/complaint.xml:18:23: question never left open: came\n"
              "letters/complaint.xml:18:23: option never chosen: yes of came\n"
              "letters/complaint.xml:20:21: question never left open: story\n"
              "letters/complaint.xml:25:37: never false: $when != ''\n"
              "letters/complaint.xml:27:64: never false: came = 'no'\n"
              "letters/complaint.xml:30:22: include never stands: delay\n");
    EXPECT_EQ(summary(reach),
              "  blocks 6/8  conditions 3/6  questions 7/13  options 2/6  words 0/0  clauses 0/1");

    Answers late;
    late.values = {
        {"late", "yes"}, {"where", "home"}, {"calls", Rows{{"r1", {{"came", "yes"}}}, {"r2", {}}}}};
    reach.add(late);
    Answers least;
    least.values = {{"late", "no"}};
    reach.add(least);
    EXPECT_EQ(joined(reach.unreached(root)), "");
}

} // namespace
} // namespace redress
