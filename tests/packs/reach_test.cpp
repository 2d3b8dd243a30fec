#include "packs/cases.hpp"
#include "packs/reach.hpp"

#include <gtest/gtest.h>

#include <cstdio>

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
std::string summary(Reach const& reach) {
    std::string text;
    for (std::size_t i = 0; i < Reach::names.size(); ++i) {
        auto const count = reach.count(static_cast<Reach::Kind>(i));
        text += std::string("  ") + Reach::names[i] + ' ' + std::to_string(count.reached) + '/' +
                std::to_string(count.all);
    }
    return text;
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
    Reach reach(*pack, *letter);
    for (testing::Case const& example : testing::casesOf(letter->id)) {
        Diagnostics diagnostics;
        reach.add(readAnswersFile(example.answers.string(), *pack, *letter, diagnostics));
    }
    std::printf("%-17s%s\n", letter->id.c_str(), summary(reach).c_str());
    std::vector<std::string> const lines = reach.unreached(testing::project.string());
    EXPECT_TRUE(lines.empty()) << lines.size() << " not reached by tests/letters/" << letter->id
                               << ":\n"
                               << joined(lines);
}

INSTANTIATE_TEST_SUITE_P(Letters, ReachOfCases, ::testing::ValuesIn(letters()),
                         [](auto const& one) { return testing::testName(one.param); });

} // namespace
} // namespace redress
