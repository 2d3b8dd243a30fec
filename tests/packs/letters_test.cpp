#include "core/letter/reading_copy.hpp"
#include "core/lint/lint.hpp"
#include "packs/cases.hpp"
#include "packs/fixture.hpp"
#include "packs/slips.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

/// Every tests/letters/<letter>/<case>.xml is a set of answers, and <case>.txt beside it the letter
/// they make. REDRESS_WRITE_LETTERS=1 in the environment writes the letters instead, to be read
/// before they are kept. Beside one case of each letter that has glosses, <case>.en.txt is its
/// reading copy.
namespace redress {
namespace {

using testing::Case;
using testing::cases;
using testing::packs;
using testing::project;
using testing::rendered;

class LetterCase : public ::testing::TestWithParam<Case> {
protected:
    void SetUp() override {
        auto const found = testing::findLetter(GetParam().letter);
        pack_ = found.pack;
        template_ = found.letter;
        ASSERT_TRUE(template_) << "no pack has the letter " << GetParam().letter;
        Diagnostics diagnostics;
        answers_ = readAnswersFile(GetParam().answers.string(), *pack_, *template_, diagnostics);
        letter_ = compose(*pack_, *template_, answers_, diagnostics);
        ASSERT_EQ(rendered(diagnostics), "");
    }

    Pack const* pack_ = nullptr;
    LetterTemplate const* template_ = nullptr;
    Answers answers_;
    Letter letter_;
};

TEST_P(LetterCase, ReadsAsWritten) {
    std::string const text = plainText(letter_, pack_->layout);
    if (std::getenv("REDRESS_WRITE_LETTERS"))
        std::ofstream(GetParam().text(), std::ios::binary) << text;
    EXPECT_EQ(text, testing::contentOf(GetParam().text()));
}

/// The letter's own paragraphs, not those of clauses.
bool hasGlosses(FlowContent const& content) {
    return std::any_of(content.begin(), content.end(), [](Flow const& part) {
        if (auto const* paragraph = std::get_if<ParagraphTemplate>(&part.item))
            return !paragraph->gloss.empty();
        if (auto const* group = std::get_if<Group>(&part.item)) return hasGlosses(group->content);
        return false;
    });
}

/// The case whose reading copy is kept: plain.xml, or sample.xml of a letter that has no other.
bool isKept(Case const& example) {
    std::string const name =
        std::filesystem::exists(example.answers.parent_path() / "plain.xml") ? "plain" : "sample";
    return example.name() == name;
}

TEST_P(LetterCase, HasAReadingCopyThatReadsAsWritten) {
    if (!isKept(GetParam()) || !hasGlosses(template_->content)) return;
    ReadingCopy const copy = readingCopy(*pack_, *template_, answers_, letter_);
    std::string const text = plainText(copy.letter, copy.layout);
    std::filesystem::path const file =
        std::filesystem::path(GetParam().answers).replace_extension(".en.txt");
    if (std::getenv("REDRESS_WRITE_LETTERS")) std::ofstream(file, std::ios::binary) << text;
    EXPECT_EQ(text, testing::contentOf(file));
}

TEST_P(LetterCase, HasTheSameBlocksInItsReadingCopy) {
    if (!hasReadingCopies(*pack_)) return;
    ReadingCopy const copy = readingCopy(*pack_, *template_, answers_, letter_);
    std::vector<std::string> ids{"reading-copy", "reading-copy.note"};
    for (Block const& block : letter_.blocks)
        ids.push_back(block.id);
    std::vector<std::string> found;
    for (Block const& block : copy.letter.blocks) {
        found.push_back(block.id);
        EXPECT_TRUE(copy.layout.find(block.style)) << block.style;
        EXPECT_EQ(testing::slips(block.text(), "en-GB"), std::vector<std::string>())
            << block.id << ": " << block.text();
    }
    EXPECT_EQ(found, ids);
}

TEST_P(LetterCase, IsTheSameAgain) {
    Diagnostics diagnostics;
    Letter const again = compose(*pack_, *template_, answers_, diagnostics);
    EXPECT_EQ(plainText(again, pack_->layout), plainText(letter_, pack_->layout));
}

TEST_P(LetterCase, HasGapsOnlyWhereAnswersAreLeftOut) {
    std::string const name = GetParam().name();
    bool const leftOut = name == "empty" || name.compare(0, 4, "gaps") == 0;
    std::string open;
    for (Gap const& gap : letter_.gaps)
        open += gap.question + ' ';
    EXPECT_EQ(!open.empty(), leftOut) << open;
}

TEST_P(LetterCase, ShowsEveryGapOnce) {
    for (Gap const& gap : letter_.gaps) {
        std::size_t shown = 0;
        for (Block const& block : letter_.blocks)
            for (redress::Run const& run : block.runs)
                if (run.gap && run.question == gap.question) ++shown;
        EXPECT_GE(shown, 1u) << gap.question << " is required and has no place in the letter";
    }
}

TEST_P(LetterCase, KeepsItsAnswersWhenWritten) {
    Diagnostics diagnostics;
    Answers const again = readAnswers(writeAnswers(answers_), *pack_, *template_, diagnostics);
    EXPECT_EQ(rendered(diagnostics), "");
    EXPECT_EQ(xml::write(writeAnswers(again)), xml::write(writeAnswers(answers_)));
}

TEST_P(LetterCase, HasIdsOfItsOwnAndKnownStyles) {
    std::set<std::string> ids;
    for (Block const& block : letter_.blocks) {
        EXPECT_TRUE(ids.insert(block.id).second) << block.id;
        EXPECT_TRUE(pack_->layout.find(block.style)) << block.style;
    }
}

TEST_P(LetterCase, RestsOnLawThatThePackHas) {
    for (Block const& block : letter_.blocks)
        for (ProvisionReference const& reference : block.reason.because) {
            Act const* const act = pack_->findAct(reference.act);
            ASSERT_TRUE(act) << reference.act;
            EXPECT_TRUE(reference.provision.empty() || act->find(reference.provision))
                << reference.act << '#' << reference.provision;
        }
}

INSTANTIATE_TEST_SUITE_P(All, LetterCase, ::testing::ValuesIn(cases()), [](auto const& one) {
    return testing::testName(one.param.letter + '_' + one.param.name());
});

TEST(Packs, AreCheckedClean) {
    for (std::string const& folder : packFolders((project / "templates").string())) {
        Diagnostics diagnostics;
        Pack const pack = readPack(folder, diagnostics);
        checkPack(pack, diagnostics);
        checkMarks(pack, diagnostics);
        EXPECT_EQ(rendered(diagnostics), "");
        EXPECT_FALSE(pack.acts.empty()) << folder;
    }
    EXPECT_GE(packFolders((project / "templates").string()).size(), 2u);
}

TEST(Packs, HaveEightClausesByGroundForEachCountry) {
    for (Pack const& pack : packs()) {
        std::set<std::string> grounds;
        for (Clause const& clause : pack.clauses)
            grounds.insert(clause.ground);
        // A pack may be law alone, for those who cite it.
        if (!pack.letters.empty()) {
            EXPECT_GE(grounds.size(), 8u) << pack.id;
        }
    }
}

/// Whether the letter can be unfinished: it cannot do without some answer.
bool asksForAnything(Pack const& pack, LetterTemplate const& letter) {
    for (QuestionGroup const& group : questionsOf(pack, letter))
        for (Question const& question : group.questions)
            if (question.required) return true;
    return false;
}

/// Plain, with every part there is, unfinished, and hard. Other tests draft the plain ones that are
/// called samples.
TEST(Packs, HaveFourKindsOfCaseForEachLetter) {
    for (Pack const& pack : packs())
        for (LetterTemplate const& letter : pack.letters) {
            std::set<std::string> names;
            for (Case const& example : testing::casesOf(letter.id))
                names.insert(example.name());
            EXPECT_TRUE(names.count("plain") > 0 || names.count("sample") > 0) << letter.id;
            for (char const* name : {"everything", "gaps", "hard"})
                EXPECT_TRUE(names.count(name) > 0 ||
                            (!asksForAnything(pack, letter) && std::string(name) == "gaps"))
                    << letter.id << ": " << name;
        }
}

TEST(Packs, AskInAnEmptyAnswersFileWhatTheyRead) {
    for (Pack const& pack : packs())
        for (LetterTemplate const& letter : pack.letters) {
            Diagnostics diagnostics;
            xml::Element const empty = emptyAnswers(pack, letter, "ru");
            Answers const answers = readAnswers(
                xml::parse(xml::write(empty), "empty.xml", diagnostics), pack, letter, diagnostics);
            EXPECT_EQ(rendered(diagnostics), "");
            Diagnostics none;
            EXPECT_EQ(plainText(compose(pack, letter, answers, none), pack.layout),
                      plainText(compose(pack, letter, {}, none), pack.layout));
        }
}

} // namespace
} // namespace redress
