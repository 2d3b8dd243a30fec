#include "core/letter/letter.hpp"
#include "core/letter/made.hpp"
#include "core/lint/lint.hpp"
#include "core/pack/pack.hpp"
#include "core/said.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace redress {
namespace {

std::string const base = REDRESS_PROJECT "/tests/bad/base";

TEST(ReadPack, ReadsEveryFile) {
    Diagnostics diagnostics;
    Pack const pack = readPack(base, diagnostics);
    checkPack(pack, diagnostics);
    EXPECT_EQ(testing::said(diagnostics), "");
    EXPECT_EQ(pack.id, "base");
    EXPECT_EQ(pack.version, "2026-11-21");
    EXPECT_EQ(pack.layout.language, "ru-RU");
    EXPECT_EQ(pack.name.in("ru"), "Основа");
    EXPECT_EQ(pack.name.in("en"), "Base");
    EXPECT_EQ(pack.layout.page.left, 3000);
    EXPECT_EQ(pack.layout.styles.at(0).size, 12);
    EXPECT_EQ(pack.findAct("law")->find("10.1")->units,
              (std::vector<std::string>{"article", "point"}));
    EXPECT_EQ(pack.findAct("law")->evidence.mark, Mark::read);
    EXPECT_EQ(pack.findAuthority("prosecutor")->forms.at(Case::dative), "прокурору");
    EXPECT_EQ(pack.findClause("delay")->when.place.line, 2);
    EXPECT_EQ(pack.findLetter("base.complaint")->groups.at(0).questions.size(), 6u);
    EXPECT_FALSE(pack.findAct("x"));
    EXPECT_FALSE(pack.findAuthority("x"));
    EXPECT_FALSE(pack.findClause("x"));
    EXPECT_FALSE(pack.findLetter("x"));
    EXPECT_FALSE(pack.layout.find("x"));
}

TEST(CheckPack, KnowsAFolderByItsNameHoweverItIsWritten) {
    for (std::string const& folder : {base + "/", base + "/.", base + "/acts/.."}) {
        Diagnostics diagnostics;
        checkPack(readPack(folder, diagnostics), diagnostics);
        EXPECT_EQ(testing::said(diagnostics), "") << folder;
    }
}

TEST(PackFolders, AreTheFolderOrThoseInIt) {
    EXPECT_EQ(packFolders(base), std::vector<std::string>{base});
    EXPECT_EQ(packFolders(REDRESS_PROJECT "/tests/bad"), std::vector<std::string>{base});
    EXPECT_TRUE(packFolders("/no/such/folder").empty());
}

TEST(Layout, ReadsMeasuresAndMarks) {
    Diagnostics diagnostics;
    Pack const pack = readPack(REDRESS_PROJECT "/templates/gb-eng", diagnostics);
    EXPECT_EQ(pack.layout.page.width, 21000);
    for (QuestionType const type :
         {QuestionType::text, QuestionType::longText, QuestionType::list, QuestionType::email})
        EXPECT_EQ(parseQuestionType(nameOf(type)), type);
    EXPECT_FALSE(parseQuestionType("longtext"));
}

std::string clause(std::string const& id, std::string const& when, std::string const& inside) {
    return "<clause id='" + id + "' ground='g'" + (when.empty() ? "" : " when=\"" + when + '"') +
           "><name><en>C</en><ru>К</ru></name><questions><group id='" + id +
           ".g'><title><en>G</en><ru>Г</ru></title><question id='" + id +
           ".q' type='text'><label><en>Q</en><ru>В</ru></label></question></group></questions>"
           "<text><p id='" +
           id + ".p' style='body'><value question='" + id + ".q'/></p>" + inside +
           "</text></clause>";
}

std::string const yesNo =
    "<question id='a' type='yes-no'><label><en>A</en><ru>А</ru></label></question>";

std::vector<std::string> asked(Pack const& pack) {
    std::vector<std::string> result;
    for (QuestionGroup const& group : questionsOf(pack, pack.letters.at(0)))
        result.push_back(group.id + (group.when.always() ? "" : ": " + group.when.text));
    return result;
}

TEST(QuestionsOf, JoinsTheConditionsOnTheWayToAClause) {
    Pack const pack = testing::packOf(
        yesNo, "<section when=\"$a != ''\"><include clause='c' when=\"$a != 'no'\"/></section>",
        clause("c", "$a = 'yes'", "<include clause='d'/>") + clause("d", "", ""));
    EXPECT_EQ(asked(pack),
              (std::vector<std::string>{"g", "c.g: (($a != '') and ($a != 'no')) and ($a = 'yes')",
                                        "d.g: (($a != '') and ($a != 'no')) and ($a = 'yes')"}));
}

TEST(QuestionsOf, AsksAClauseWhereAnyWayLeadsToIt) {
    EXPECT_EQ(asked(testing::packOf(yesNo,
                                    "<include clause='c' when=\"$a = 'yes'\"/>"
                                    "<include clause='c' when=\"$a = 'no'\"/>",
                                    clause("c", "", ""))),
              (std::vector<std::string>{"g", "c.g: ($a = 'yes') or ($a = 'no')"}));
    EXPECT_EQ(asked(testing::packOf(yesNo,
                                    "<include clause='c' when=\"$a = 'yes'\"/>"
                                    "<include clause='c'/>",
                                    clause("c", "", ""))),
              (std::vector<std::string>{"g", "c.g"}));
}

/// Two ways from each clause to the next double with every clause; a pack of a stranger may have
/// any number of them.
TEST(QuestionsOf, EndsHoweverManyWaysThereAre) {
    std::string clauses;
    for (int i = 0; i < 15; ++i) {
        std::string const next = "c" + std::to_string(i + 1);
        clauses += clause("c" + std::to_string(i), "",
                          i == 14 ? ""
                                  : "<include clause='" + next + "' when=\"$a = 'yes'\"/>" +
                                        "<include clause='" + next + "' when=\"$a = 'no'\"/>");
    }
    std::string ways;
    for (int i = 0; i < 600; ++i)
        ways += "<include clause='c0' when=\"$a = 'no'\"/>";
    Pack const pack = testing::packOf(yesNo, ways, clauses);
    EXPECT_EQ(asked(pack).size(), 16u);
    Diagnostics diagnostics;
    Letter const letter =
        compose(pack, pack.letters[0], testing::answersTo(pack, "<answer question='a'>no</answer>"),
                diagnostics);
    EXPECT_EQ(testing::said(diagnostics), "");
}

} // namespace
} // namespace redress
