#include "core/letter/reading_copy.hpp"
#include "core/lint/lint.hpp"
#include "core/pack/pack.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>

/// Every tests/letters/<letter>/<case>.xml is a set of answers, and <case>.txt beside it the letter
/// they make. REDRESS_WRITE_LETTERS=1 in the environment writes the letters instead, to be read
/// before they are kept. Beside one case of each letter that has glosses, <case>.en.txt is its
/// reading copy.
namespace redress {
namespace {

namespace fs = std::filesystem;

fs::path const project = REDRESS_PROJECT;

std::string content(fs::path const& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string rendered(Diagnostics const& diagnostics) {
    std::string lines;
    for (Diagnostic const& diagnostic : diagnostics.all())
        lines += render(diagnostic, "en") + '\n';
    return lines;
}

std::vector<Pack> const& packs() {
    static std::vector<Pack> const all = [] {
        std::vector<Pack> read;
        Diagnostics diagnostics;
        for (std::string const& folder : packFolders((project / "templates").string()))
            read.push_back(readPack(folder, diagnostics));
        return read;
    }();
    return all;
}

struct Case {
    fs::path answers;
    std::string letter;

    fs::path text() const { return fs::path(answers).replace_extension(".txt"); }
    std::string name() const { return answers.stem().string(); }
};

void PrintTo(Case const& example, std::ostream* out) {
    *out << example.letter << '/' << example.name();
}

std::vector<Case> cases() {
    std::vector<Case> all;
    for (auto const& entry : fs::recursive_directory_iterator(project / "tests" / "letters"))
        if (entry.path().extension() == ".xml")
            all.push_back({entry.path(), entry.path().parent_path().filename().string()});
    std::sort(all.begin(), all.end(),
              [](Case const& a, Case const& b) { return a.answers < b.answers; });
    return all;
}

std::string testName(testing::TestParamInfo<Case> const& info) {
    std::string name = info.param.letter + '_' + info.param.name();
    for (char& c : name)
        if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
    return name;
}

class LetterCase : public testing::TestWithParam<Case> {
protected:
    void SetUp() override {
        for (Pack const& pack : packs())
            if (LetterTemplate const* const letter = pack.findLetter(GetParam().letter)) {
                pack_ = &pack;
                template_ = letter;
            }
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
    EXPECT_EQ(text, content(GetParam().text()));
}

/// What a typist would never leave standing.
std::string slip(std::string const& text) {
    for (char const* wrong :
         {"  ", " ,",  " .", " ;", " :", "( ",        " )",        "[ ]", "[]", "()", ",,",
          "..", ", ,", ",.", "« ", " »", "\xC2\xA0 ", " \xC2\xA0", "{",   "}",  "$"})
        if (text.find(wrong) != std::string::npos) return wrong;
    std::pair<std::string, std::string> const pairs[] = {
        {"(", ")"}, {"[", "]"}, {"«", "»"}, {"“", "”"}};
    for (auto const& [open, close] : pairs) {
        int depth = 0;
        for (std::size_t at = 0; at < text.size() && depth >= 0; ++at) {
            if (text.compare(at, open.size(), open) == 0) ++depth;
            if (text.compare(at, close.size(), close) == 0) --depth;
        }
        if (depth != 0) return "unbalanced " + open + close;
    }
    return {};
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
        fs::exists(example.answers.parent_path() / "plain.xml") ? "plain" : "sample";
    return example.name() == name;
}

TEST_P(LetterCase, HasAReadingCopyThatReadsAsWritten) {
    if (!isKept(GetParam()) || !hasGlosses(template_->content)) return;
    ReadingCopy const copy = readingCopy(*pack_, *template_, answers_, letter_);
    std::string const text = plainText(copy.letter, copy.layout);
    fs::path const file = fs::path(GetParam().answers).replace_extension(".en.txt");
    if (std::getenv("REDRESS_WRITE_LETTERS")) std::ofstream(file, std::ios::binary) << text;
    EXPECT_EQ(text, content(file));
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
        EXPECT_EQ(slip(block.text()), "") << block.id << ": " << block.text();
    }
    EXPECT_EQ(found, ids);
}

TEST_P(LetterCase, IsTheSameAgain) {
    Diagnostics diagnostics;
    Letter const again = compose(*pack_, *template_, answers_, diagnostics);
    EXPECT_EQ(plainText(again, pack_->layout), plainText(letter_, pack_->layout));
}

TEST_P(LetterCase, HasGapsOnlyWhereAnswersAreLeftOut) {
    std::set<std::string> const leftOut{"empty", "gaps"};
    std::string open;
    for (Gap const& gap : letter_.gaps)
        open += gap.question + ' ';
    EXPECT_EQ(open.empty(), leftOut.count(GetParam().name()) == 0) << open;
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

TEST_P(LetterCase, HasNoSlipOfTheTypist) {
    for (Block const& block : letter_.blocks)
        EXPECT_EQ(slip(block.text()), "") << block.id << ": " << block.text();
}

INSTANTIATE_TEST_SUITE_P(All, LetterCase, testing::ValuesIn(cases()), testName);

TEST(Packs, AreCheckedClean) {
    for (std::string const& folder : packFolders((project / "templates").string())) {
        Diagnostics diagnostics;
        Pack const pack = readPack(folder, diagnostics);
        checkPack(pack, diagnostics);
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

/// A case of tests/letters has the words of every clause at least once.
TEST(Packs, EveryClauseStandsInALetterOfTheTests) {
    std::set<std::string> stands;
    for (Case const& example : cases())
        for (Pack const& pack : packs())
            if (LetterTemplate const* const letter = pack.findLetter(example.letter)) {
                Diagnostics diagnostics;
                Answers const answers =
                    readAnswersFile(example.answers.string(), pack, *letter, diagnostics);
                for (Block const& block : compose(pack, *letter, answers, diagnostics).blocks)
                    stands.insert(block.reason.clause);
            }
    for (Pack const& pack : packs())
        for (Clause const& clause : pack.clauses)
            EXPECT_TRUE(stands.count(clause.id)) << clause.id;
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
