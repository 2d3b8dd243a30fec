#include "core/letter/made.hpp"
#include "core/letter/reading_copy.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

using testing::answersTo;
using testing::packOf;

std::string label(std::string const& en) {
    return "<label><en>" + en + "</en><ru>Вопрос</ru></label>";
}

std::string question(std::string const& id, std::string const& rest) {
    return "<question id='" + id + "' " + rest + "</question>";
}

/// Questions of the kinds that read otherwise in English.
std::string const questions =
    question("day", "type='date' required='yes'>" + label("Day")) +
    question("at", "type='time'>" + label("Time")) +
    question("who", "type='person'>" + label("Who")) +
    question("body", "type='designation'>" + label("Body")) +
    question("what", "type='choice'>" + label("What") +
                         "<option id='rude'><en>They were rude</en><ru>Нагрубили</ru></option>") +
    question("yes", "type='yes-no'>" + label("Yes?")) +
    question("sheets", "type='text'>" + label("Sheets")) +
    question("told", "type='long-text'>" + label("Told"));

std::string p(std::string const& id, std::string const& russian, std::string const& gloss = {}) {
    return "<p id='" + id + "' style='body'>" + russian +
           (gloss.empty() ? std::string() : "<gloss>" + gloss + "</gloss>") + "</p>";
}

std::string const everything =
    "<value question='day'/> <value question='at'/> <value question='who'/> <value "
    "question='body'/>"
    " <value question='what'/> <value question='yes'/> <value question='sheets'/>";

struct Made {
    Made(std::string const& text, std::string const& inside)
        : pack(packOf(questions, text)), answers(answersTo(pack, inside)),
          letter(compose(pack, pack.letters[0], answers, none)),
          copy(readingCopy(pack, pack.letters[0], answers, letter)) {}

    std::string text(std::string const& id) const {
        for (Block const& block : copy.letter.blocks)
            if (block.id == id) return block.text();
        return "none";
    }

    Diagnostics none;
    Pack pack;
    Answers answers;
    Letter letter;
    ReadingCopy copy;
};

TEST(ReadingCopy, PutsAnswersIntoEnglishAndLeavesNames) {
    Made const made(
        p("a", everything,
          "On <value question='day'/> at <value question='at'/>, <value question='who' "
          "case='genitive'/> (<value question='who' format='initials'/>) of <value "
          "question='body' case='genitive'/>: <value question='what' format='lower'/>; <value "
          "question='yes'/>; <count of='sheets' one='sheet' many='sheets'/>; <gender of='who' "
          "male='he' female='she' unknown='they'/>; <authority id='court'/>."),
        "<answer question='day'>2026-02-19</answer><answer question='at'>23:40</answer>"
        "<answer question='who'><surname>Петрова</surname><given>Анна</given>"
        "<patronymic>Сергеевна</patronymic></answer><answer question='body'>отдел полиции</answer>"
        "<answer question='what'>rude</answer><answer question='yes'>yes</answer>"
        "<answer question='sheets'>2</answer>");
    EXPECT_EQ(made.text("a"),
              "On 19\u00A0February 2026 at 11.40\u00A0pm, Петрова Анна Сергеевна "
              "(А.\u00A0С.\u00A0Петрова) of отдел полиции: they were rude; yes; 2\u00A0sheets; "
              "she; Court.");
}

TEST(ReadingCopy, ShowsGapsInEnglish) {
    Made const made(p("a", everything, "On <value question='day'/>."), "");
    EXPECT_EQ(made.text("a"), "On [Day].");
    ASSERT_EQ(made.copy.letter.gaps.size(), 1u);
    EXPECT_EQ(made.copy.letter.gaps[0].block, "a");
}

TEST(ReadingCopy, AsksConditionsAsTheLetterDoes) {
    std::string const text = p("a", everything, "Said<if when=\"$yes = 'yes'\"> and done</if>.");
    EXPECT_EQ(Made(text, "<answer question='yes'>yes</answer>").text("a"), "Said and done.");
    EXPECT_EQ(Made(text, "<answer question='yes'>no</answer>").text("a"), "Said.");
}

TEST(ReadingCopy, LeavesWhatHasNoGlossAsItStands) {
    Made const made(p("a", everything, "A") + p("b", "Без перевода.") +
                        p("c", "Пусто.", "<if when=\"$yes = 'no'\">Nothing</if>") +
                        "<answer-paragraphs id='d' question='told' style='body'/>",
                    "<answer question='told'>Раз.\nДва.</answer>");
    std::string ids;
    for (Block const& block : made.copy.letter.blocks)
        ids += block.id + ' ';
    EXPECT_EQ(ids, "reading-copy reading-copy.note a b c d/1 d/2 ");
    EXPECT_EQ(made.text("b"), "Без перевода.");
    EXPECT_EQ(made.text("c"), "Пусто.");
    EXPECT_EQ(made.text("d/2"), "Два.");
}

TEST(ReadingCopy, SaysFirstThatItIsNotForFiling) {
    Made const made(p("a", everything, "A"), "");
    EXPECT_EQ(made.copy.letter.blocks[0].text(), "READING COPY – NOT FOR FILING");
    EXPECT_NE(made.text("reading-copy.note").find("not a translation for filing"),
              std::string::npos);
    EXPECT_NE(made.copy.layout.page.footer.find("not for filing"), std::string::npos);
    EXPECT_EQ(made.copy.letter.language, "en-GB");
    EXPECT_EQ(made.copy.layout.language, "en-GB");
    for (Block const& block : made.copy.letter.blocks)
        EXPECT_TRUE(made.copy.layout.find(block.style)) << block.style;
}

TEST(ReadingCopy, CitesInFullFirst) {
    std::string const cite = "<cite act='law' provisions='2.3'/>";
    Made const made(p("a", everything + cite, "See " + cite + ".") +
                        p("b", cite, cite + " says so, and <cite act='law'/> too. " + cite + "."),
                    "");
    // The act of these tests has no English name.
    EXPECT_EQ(made.text("a"), "See part\u00A03 of Article\u00A02 of Закон «О законе» (“Закон”).");
    EXPECT_EQ(made.text("b"),
              "Part\u00A03 of Article\u00A02 of Закон says so, and Закон too. Part\u00A03 of "
              "Article\u00A02 of Закон.");
}

TEST(Glosses, AreThoseOfTheBlocksThatHaveThem) {
    Made const made(p("a", everything, "A") + p("b", "Без перевода.") +
                        "<answer-paragraphs id='d' question='told' style='body'/>",
                    "<answer question='told'>Раз.</answer>");
    std::map<std::string, std::string> const all =
        glosses(made.pack, made.pack.letters[0], made.letter, made.answers);
    EXPECT_EQ(all, (std::map<std::string, std::string>{{"a", "A"}}));
}

TEST(Glosses, AreOfPacksInOtherLanguages) {
    EXPECT_TRUE(hasReadingCopies(packOf(questions, p("a", everything))));
    EXPECT_FALSE(hasReadingCopies(packOf(questions, p("a", everything), "", "en-GB")));
}

} // namespace
} // namespace redress
