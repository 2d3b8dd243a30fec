#include "core/letter/enclosures.hpp"

#include "core/language/utf8.hpp"
#include "core/letter/letter.hpp"
#include "core/letter/made.hpp"
#include "core/said.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

using testing::answersTo;
using testing::packOf;

std::string plain(std::string text) {
    for (std::size_t at = text.find(noBreakSpace); at != std::string::npos;
         at = text.find(noBreakSpace))
        text.replace(at, noBreakSpace.size(), "_");
    return text;
}

TEST(EnclosureText, IsInTheLettersLanguageAndCase) {
    std::vector<Enclosure> const list{{"a", {}, {}, 1}, {"b", {}, {}, 2}, {"c", {}, {}, 3}};
    auto const text = [&](std::vector<std::string> blocks, Case grammaticalCase,
                          std::string const& language) {
        Citation mention = mentionOf({}, grammaticalCase);
        mention.provisions = std::move(blocks);
        return plain(enclosureText(mention, list, language));
    };
    EXPECT_EQ(text({"c"}, Case::nominative, "ru-RU"), "Приложение_№_3");
    EXPECT_EQ(text({"c"}, Case::prepositional, "ru-RU"), "Приложении_№_3");
    EXPECT_EQ(text({"c"}, Case::dative, "ru-RU"), "Приложению_№_3");
    EXPECT_EQ(text({"c", "a"}, Case::genitive, "ru-RU"), "Приложений_№_1 и 3");
    EXPECT_EQ(text({"c", "a"}, Case::instrumental, "ru-RU"), "Приложениями_№_1 и 3");
    EXPECT_EQ(text({"b"}, Case::nominative, "en-GB"), "Enclosure_2");
    EXPECT_EQ(text({"c", "a", "b"}, Case::nominative, "en-GB"), "Enclosures_1, 2 and 3");
    EXPECT_EQ(text({"gone"}, Case::nominative, "en-GB"), "Enclosure_[?]");
    EXPECT_EQ(text({"gone", "a"}, Case::nominative, "ru-RU"), "Приложения_№_1 и [?]");
    EXPECT_EQ(text({}, Case::nominative, "ru-RU"), "");
}

/// A letter that mentions photographs, and a consent under a condition, before it lists them.
Pack enclosing(std::string const& language = "en-GB") {
    return packOf(
        "<question id='own' type='yes-no'><label><en>O</en><ru>О</ru></label></question>"
        "<question id='enclosures' type='list'><label><en>E</en><ru>П</ru></label>"
        "<question id='title' type='text'><label><en>T</en><ru>Н</ru></label></question>"
        "<question id='kind' type='choice'><label><en>K</en><ru>В</ru></label>"
        "<option id='photo'><en>Photo</en><ru>Снимок</ru></option>"
        "<option id='note'><en>Note</en><ru>Записка</ru></option></question></question>",
        "<p id='seen' style='body' when=\"count($enclosures[kind = 'photo']) > 0\">Seen "
        "(<enclosure of='enclosure' when=\"kind = 'photo'\"/>).</p>"
        "<p id='agreed' style='body' when=\"$own = 'no'\">Agreed (<enclosure of='consent'/>).</p>"
        "<p id='lead' style='body'>Enc</p><enclosures><p id='consent' style='item' when=\"$own != "
        "'yes'\">Consent</p>"
        "<repeat list='enclosures'><p id='enclosure' style='item'><value "
        "question='title'/></p></repeat></enclosures>",
        {}, language);
}

std::string row(std::string const& id, std::string const& kind = "note") {
    return "<row id='" + id + "'><answer question='title'>Title " + id +
           "</answer><answer question='kind'>" + kind + "</answer></row>";
}

std::string rows(std::string const& inside, std::string const& own = {}) {
    return "<answer question='enclosures'>" + inside + "</answer>" +
           (own.empty() ? "" : "<answer question='own'>" + own + "</answer>");
}

Letter composed(Pack const& pack, std::string const& answers, CitingDocument const& document = {}) {
    Diagnostics diagnostics;
    Letter letter =
        compose(pack, pack.letters.at(0), answersTo(pack, answers), diagnostics, document);
    EXPECT_EQ(testing::said(diagnostics), "");
    return letter;
}

std::string says(Letter const& letter) {
    std::string text;
    for (Block const& block : letter.blocks)
        text += (text.empty() ? "" : "|") + block.text();
    return plain(text);
}

/// The list, each as "number block question", with a star where it is mentioned.
std::string list(Letter const& letter) {
    std::string text;
    for (Enclosure const& one : letter.enclosures)
        text += (text.empty() ? "" : "; ") + std::to_string(one.number) + ' ' + one.block +
                (one.question.empty() ? "" : ' ' + one.question) + (one.mentioned ? "*" : "");
    return text;
}

TEST(Enclosures, StandAsTheyWereEnteredWhereNoneIsMentioned) {
    Letter const letter = composed(enclosing(), rows(row("a") + row("b")));
    EXPECT_EQ(says(letter), "Enc|Consent|Title a|Title b");
    EXPECT_EQ(list(letter), "1 consent; 2 enclosure/a enclosures/a; 3 enclosure/b enclosures/b");
    EXPECT_EQ(letter.enclosures.at(1).title, "Title a");
}

TEST(Enclosures, HaveTheOrderOfTheirFirstMentions) {
    Letter const letter =
        composed(enclosing(), rows(row("a") + row("b", "photo") + row("c", "photo"), "no"));
    EXPECT_EQ(says(letter), "Seen (Enclosures_1 and 2).|Agreed (Enclosure_3).|Enc|Title b|Title "
                            "c|Consent|Title a");
    EXPECT_EQ(list(letter), "1 enclosure/b enclosures/b*; 2 enclosure/c enclosures/c*; 3 consent*; "
                            "4 enclosure/a enclosures/a");
    EXPECT_EQ(says(composed(enclosing("ru-RU"), rows(row("a", "photo"), "yes"))),
              "Seen (Приложение_№_1).|Enc|Title a");
}

TEST(Enclosures, AreMentionedAsMissingWhereTheListLacksThem) {
    Pack pack = enclosing();
    std::get<ParagraphTemplate>(pack.letters[0].content[1].item).when.text = "$own = 'yes'";
    EXPECT_EQ(says(composed(pack, rows(row("a"), "yes"))), "Agreed (Enclosure_[?]).|Enc|Title a");
}

/// The user mentions them in another order than the letter, and one that the letter does not.
TEST(Enclosures, FollowTheDocument) {
    Pack const pack = enclosing();
    std::string const answers = rows(row("a") + row("b", "photo"), "no");
    CitingDocument document;
    document.users = {{7, mentionOf("enclosure/a"), {}, false}, {9, mentionOf("gone"), {}, false}};
    document.order = {{{}, 7}, {"agreed", 0}, {"seen", 0}, {{}, 9}};
    Letter const letter = composed(pack, answers, document);
    EXPECT_EQ(says(letter),
              "Seen (Enclosure_3).|Agreed (Enclosure_2).|Enc|Title a|Consent|Title b");
    EXPECT_EQ(plain(letter.citations.at(7).text), "Enclosure_1");
    EXPECT_EQ(plain(letter.citations.at(9).text), "Enclosure_[?]");

    document.order = {{"agreed", 0}, {"seen", 0}};
    EXPECT_EQ(list(composed(pack, answers, document)),
              "1 consent*; 2 enclosure/b enclosures/b*; 3 enclosure/a enclosures/a")
        << "a mention that is gone counts no more";
    document.absent = {"consent"};
    Letter const without = composed(pack, answers, document);
    EXPECT_EQ(list(without), "1 enclosure/b enclosures/b*; 2 enclosure/a enclosures/a")
        << "what the user deleted from the list is none";
    EXPECT_EQ(plain(without.blocks.at(1).text()), "Agreed (Enclosure_[?]).");
}

TEST(Enclosures, OfAClauseHaveTheNumbersOfTheLetter) {
    Pack pack = enclosing();
    Clause clause;
    clause.id = "more";
    clause.content = {pack.letters[0].content[0]};
    pack.clauses.push_back(clause);
    std::string const answers = rows(row("a", "photo"), "no");
    Letter const letter = composed(pack, answers);
    auto const blocks =
        composeClause(pack, pack.letters[0], letter, pack.clauses[0], answersTo(pack, answers));
    ASSERT_EQ(blocks.size(), 1u);
    EXPECT_EQ(plain(blocks[0].text()), "Seen (Enclosure_1).");
}

TEST(Enclosures, AreNoProvisionsOfTheListOfLaw) {
    Letter const letter = composed(enclosing(), rows(row("a", "photo"), "no"));
    std::vector<Citation> cited;
    for (redress::Run const& run : letter.blocks.at(0).runs)
        if (run.kind == RunKind::citation) cited.push_back(run.cited);
    ASSERT_EQ(cited.size(), 1u);
    EXPECT_TRUE(mentionsEnclosures(cited[0]));
    EXPECT_EQ(listOfProvisions(cited, enclosing()).text, "");
}

} // namespace
} // namespace redress
