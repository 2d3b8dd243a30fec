#include "core/language/messages.hpp"
#include "packs/cases.hpp"
#include "session/draft.hpp"
#include "session/given_answers.hpp"
#include "session/review.hpp"

#include <gtest/gtest.h>

/// What is found in letters of the packs: nothing in those that are right, and each rule where one
/// thing is changed. What is told when a draft is read is tested with that.
namespace redress {
namespace {

constexpr int noAge = 0;

std::vector<ReviewFinding> findings(std::string const& letter,
                                    std::vector<std::string> const& changes) {
    auto const [pack, letterTemplate] = testing::findLetter(letter);
    std::filesystem::path const file =
        testing::project / "tests" / "letters" / letter / "plain.xml";
    Diagnostics told;
    Draft draft;
    draft.found = {pack, letterTemplate};
    draft.answers = readAnswersFile(file.string(), *pack, *letterTemplate, told);
    std::vector<GivenAnswer> given;
    for (std::string const& change : changes)
        given.push_back(*givenAnswer(change));
    auto const changed =
        changedAnswers(given, questionsOf(*pack, *letterTemplate), draft.answers, {}, told);
    EXPECT_TRUE(changed && !told.hasErrors()) << testing::rendered(told);
    for (auto const& [question, value] : *changed)
        draft.answers.values[question] = value;
    draft.letter = compose(*pack, *letterTemplate, draft.answers, told);
    return review({*pack, *letterTemplate, draft.letter, draft.answers, {}}, told, {2026, 11, 27},
                  noAge, "en");
}

/// "rule@question!", the mark for an error.
std::string found(std::string const& letter, std::vector<std::string> const& changes = {}) {
    std::string all;
    for (ReviewFinding const& one : findings(letter, changes))
        all += (all.empty() ? "" : " ") + one.rule +
               (one.question.empty() ? "" : '@' + one.question) +
               (one.severity == Severity::error ? "!" : "");
    return all;
}

TEST(ReviewOfPacks, FindsNothingInThePlainCases) {
    for (testing::Case const& example : testing::cases())
        if (example.name() == "plain") {
            EXPECT_EQ(found(example.letter), "") << example.letter;
        }
}

TEST(ReviewOfPacks, FindsALetterThatNobodyCanAnswer) {
    EXPECT_EQ(found("ru.mvd.local", {"applicant.address="}), "anonymous@applicant.address!");
    EXPECT_EQ(found("gb-sct.complaint", {"writer.address="}), "anonymous@writer.address!");
}

TEST(ReviewOfPacks, FindsAWayOfAnsweringThatLeadsNowhere) {
    EXPECT_EQ(found("gb-nir.complaint", {"contact=telephone", "writer.telephone="}),
              "unreachable@contact!");
    EXPECT_EQ(found("gb-sct.complaint", {"contact=email", "writer.email="}),
              "unreachable@contact!");
    EXPECT_EQ(found("gb-sct.complaint", {"contact=post", "writer.email=", "writer.telephone="}),
              "");
}

TEST(ReviewOfPacks, FindsAComplaintWithoutAnythingNew) {
    EXPECT_EQ(found("ru.proc.higher", {"new="}), "nothing-new@new");
}

TEST(ReviewOfPacks, SaysWhatToDoAndTheLaw) {
    EXPECT_EQ(findings("ru.mvd.local", {"applicant.address="}).at(0).what,
              "Without a surname or a postal address nobody answers. Give both; an e-mail address "
              "alone is not enough. (ч.\u00A01 ст.\u00A011 Закона №\u00A059-ФЗ)");
}

TEST(ReviewOfPacks, FindsWhatAnAuthorityMayLeaveUnanswered) {
    EXPECT_EQ(found("ru.proc.higher", {"new=Эти бездельники ничего не сделали."}),
              "insult@new! tone!");
    EXPECT_EQ(found("gb-nir.complaint", {"account=The useless idiots never came."}),
              "insult@account!");
}

TEST(ReviewOfPacks, FindsTheLawOfAnotherDay) {
    EXPECT_EQ(found("gb-eng.sar", {"date=2 March 2026"}).find("law.not-yet-in-force!"), 0u);
}

TEST(ReviewOfPacks, FindsWordsInTheRowsOfLists) {
    EXPECT_EQ(found("gb-nir.complaint",
                    {"calls/new/date=1 September 2026", "calls/new/promised=the the car"}),
              "doubled-word@calls/new/promised");
}

TEST(ReviewOfWords, SaysWhatToDoAndOffersAMendingThatIsSafe) {
    auto const all = reviewWords("Я ждал ждал. Полиция нe приехала", "ru-RU", "en");
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].rule, "mixed-letters");
    EXPECT_TRUE(all[0].repairs);
    EXPECT_EQ(all[0].repair, "не");
    EXPECT_EQ(all[0].what, "“нe” mixes Latin and Cyrillic letters, so that no search finds it. "
                           "Type it anew.");
    setCatalogueFolder(REDRESS_CATALOGUES);
    EXPECT_NE(reviewWords("Я ждал. Полиция нe приехала", "ru-RU", "ru")[0].what, all[0].what);
    setCatalogueFolder({});
}

} // namespace
} // namespace redress
