#include "core/language/utf8.hpp"
#include "core/letter/letter.hpp"
#include "core/letter/made.hpp"
#include "core/said.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

using testing::answersTo;
using testing::packOf;

std::string const label = "<label><en>Label</en><ru>Надпись</ru></label>";

std::string question(std::string const& attributes, std::string const& inside = {}) {
    return "<question " + attributes + ">" + label + inside + "</question>";
}

std::string p(std::string const& content, std::string const& id = "p") {
    return "<p id='" + id + "' style='body'>" + content + "</p>";
}

Letter composed(Pack const& pack, std::string const& answers) {
    Diagnostics diagnostics;
    Letter letter = compose(pack, pack.letters.at(0), answersTo(pack, answers), diagnostics);
    EXPECT_EQ(testing::said(diagnostics), "");
    return letter;
}

/// The paragraphs, each as "id: text", with "_" for the no-break space.
std::string says(Letter const& letter) {
    std::string text;
    for (Block const& block : letter.blocks)
        text += (text.empty() ? "" : "\n") + block.id + ": " + block.text();
    for (std::size_t at = text.find(noBreakSpace); at != std::string::npos;
         at = text.find(noBreakSpace))
        text.replace(at, noBreakSpace.size(), "_");
    return text;
}

std::string says(Pack const& pack, std::string const& answers) {
    return says(composed(pack, answers));
}

/// The runs of the first paragraph: "prose|answer(question)|citation(act)|gap(question)".
std::string runs(Letter const& letter) {
    std::string text;
    for (Run const& run : letter.blocks.at(0).runs) {
        if (!text.empty()) text += '|';
        if (run.kind == RunKind::answer)
            text += (run.gap ? "gap(" : "answer(") + run.question + ")";
        if (run.kind == RunKind::citation) text += "citation(" + run.question + ")";
        text += run.text;
    }
    return text;
}

TEST(Compose, PutsAnswersIntoSentences) {
    Pack const pack =
        packOf(question("id='who' type='person'") + question("id='day' type='date'") +
                   question("id='hour' type='time'") + question("id='done' type='yes-no'"),
               p("Я, <value question='who'/>, <value question='day'/>\n   "
                 "(<value question='day' format='digits'/>) в <value "
                 "question='hour'/> (<value question='hour' format='digits'/>): "
                 "<value question='done'/>. <value question='who' "
                 "format='initials'/>, <value question='who' format='surname'/>, "
                 "<value question='who' case='genitive'/>"));
    EXPECT_EQ(says(pack, "<answer question='who'><surname>Петрова</surname><given>Анна</given>"
                         "<form case='genitive'>Петровой Анны</form></answer>"
                         "<answer question='day'>2026-02-09</answer>"
                         "<answer question='hour'>23:40</answer>"
                         "<answer question='done'>no</answer>"),
              "p: Я, Петрова Анна, 9_февраля 2026_г. (09.02.2026) в 23_ч_40_мин (23:40): нет. "
              "А._Петрова, Петрова, Петровой Анны");
}

TEST(Compose, WritesBritishLettersInEnglish) {
    Pack const pack =
        packOf(question("id='who' type='person'") + question("id='day' type='date'") +
                   question("id='hour' type='time'") + question("id='done' type='yes-no'"),
               p("<value question='who'/>, <value question='day'/>, <value "
                 "question='day' format='digits'/>, <value question='hour'/>, "
                 "<value question='done'/>"),
               {}, "en-GB");
    EXPECT_EQ(says(pack, "<answer question='who'><surname>Smith</surname><given>Ann</given>"
                         "<title>Ms</title></answer><answer question='day'>2026-02-09</answer>"
                         "<answer question='hour'>09:05</answer>"
                         "<answer question='done'>yes</answer>"),
              "p: Ms Ann Smith, 9_February 2026, 09/02/2026, 9.05_am, yes");
}

TEST(Compose, CountsWithTheWordThatGoesWithTheNumber) {
    std::string const sheets = "на <count of='sheets' one='листе' many='листах'/> в <count "
                               "of='calls' one='копии' few='копии' many='копий'/>";
    std::string const questions =
        question("id='sheets' type='text' required='yes'") +
        question("id='calls' type='list'", question("id='who' type='text'"));
    Pack const pack = packOf(questions, p(sheets));
    auto const typed = [&](std::string const& number) {
        return says(pack, "<answer question='sheets'>" + number +
                              "</answer><answer question='calls'><row id='x'/><row id='y'/>"
                              "</answer>");
    };
    EXPECT_EQ(typed("1"), "p: на 1_листе в 2_копии");
    EXPECT_EQ(typed("2"), "p: на 2_листах в 2_копии");
    EXPECT_EQ(typed("121"), "p: на 121_листе в 2_копии");
    EXPECT_EQ(typed("двух"), "p: на двух_листах в 2_копии");
    EXPECT_EQ(says(pack, ""), "p: на [Надпись]_листах в");
    EXPECT_EQ(runs(composed(pack, "<answer question='sheets'>5</answer>")),
              "на |answer(sheets)5|" + std::string(noBreakSpace) + "листах в|answer(calls)");
    Pack const british =
        packOf(questions, p("<count of='sheets' one='sheet' many='sheets'/>"), {}, "en-GB");
    EXPECT_EQ(says(british, "<answer question='sheets'>1</answer>"), "p: 1_sheet");
    EXPECT_EQ(says(british, "<answer question='sheets'>21</answer>"), "p: 21_sheets");
}

TEST(Compose, NamesChoicesByTheirLabels) {
    std::string const options = "<option id='a'><en>A</en><ru>Улица</ru></option>"
                                "<option id='b'><en>B</en><ru>Дом</ru></option>"
                                "<option id='c'><en>C</en><ru>Двор</ru></option>";
    Pack const pack = packOf(question("id='one' type='choice'", options) +
                                 question("id='some' type='choices'", options),
                             p("<value question='one'/> <value question='one' format='lower'/> "
                               "<value question='some' format='lower'/>"));
    EXPECT_EQ(says(pack, "<answer question='one'>b</answer><answer question='some'>"
                         "<choice>a</choice><choice>b</choice><choice>c</choice></answer>"),
              "p: Дом дом улица, дом и двор");
    EXPECT_EQ(says(pack, "<answer question='one'>a</answer>"), "p: Улица улица");
}

TEST(Compose, ShowsRequiredAnswersThatAreMissingAsGaps) {
    Pack const pack =
        packOf(question("id='day' type='date' required='yes'") + question("id='no' type='text'") +
                   question("id='who' type='person' required='yes'") +
                   question("id='unseen' type='text' required='yes'"),
               p("На <value question='day'/><value question='no'/> и <value question='day'/>, "
                 "от <value question='who' case='genitive'/><if when=\"$unseen = 'x'\">.</if>"));
    Letter const letter =
        composed(pack, "<answer question='who'><surname>Ткачук</surname></answer>");
    EXPECT_EQ(runs(letter), "На |gap(day)[Надпись]|answer(no)| и |gap(day)[Надпись]|, от "
                            "|gap(who)[Надпись]");
    ASSERT_EQ(letter.gaps.size(), 3u);
    EXPECT_EQ(letter.gaps[0].question, "day");
    EXPECT_EQ(letter.gaps[0].block, "p");
    EXPECT_EQ(letter.gaps[1].question, "who"); // not known in this case
    EXPECT_EQ(letter.gaps[2].question, "unseen");
    EXPECT_EQ(letter.gaps[2].block, ""); // it has no place
    EXPECT_EQ(letter.gaps[2].label.en, "Label");
}

TEST(Compose, LeavesNoTraceOfAnOptionalAnswer) {
    Pack const pack = packOf(question("id='a' type='text'") + question("id='b' type='text'"),
                             p("  <value question='a'/> о <value question='b'/>  ") +
                                 p("<value question='a'/>", "q") + p("  ", "r"));
    EXPECT_EQ(says(pack, ""), "p: о");
    EXPECT_EQ(says(pack, "<answer question='a'>1</answer>"), "p: 1 о\nq: 1");
    EXPECT_EQ(says(pack, "<answer question='b'>2</answer>"), "p: о 2");
}

TEST(Compose, AsksConditions) {
    Pack const pack = packOf(
        question("id='a' type='yes-no'"),
        p("Да.<if when=\"$a = 'yes'\"> Точно.<if when=\"$a = 'no'\"> Нет.</if></if>") +
            "<p id='q' style='body' when=\"$a = 'yes'\">Вторая.</p><section when=\"$a = 'no'\">" +
            p("Третья.", "r") + "</section>");
    EXPECT_EQ(says(pack, ""), "p: Да.");
    EXPECT_EQ(says(pack, "<answer question='a'>no</answer>"), "p: Да.\nr: Третья.");
    Letter const letter = composed(pack, "<answer question='a'>yes</answer>");
    EXPECT_EQ(says(letter), "p: Да. Точно.\nq: Вторая.");
    EXPECT_EQ(letter.blocks[0].reason.conditions, (std::vector<std::string>{"$a = 'yes'"}));
    EXPECT_EQ(letter.blocks[1].reason.conditions, (std::vector<std::string>{"$a = 'yes'"}));
    EXPECT_EQ(letter.blocks[1].reason.rule.file, "f");
}

TEST(Compose, RepeatsForEachRow) {
    Pack const pack = packOf(
        question("id='city' type='text'") +
            question("id='calls' type='list'", question("id='who' type='text' required='yes'") +
                                                   question("id='came' type='yes-no'") +
                                                   question("id='said' type='long-text'")),
        "<repeat list='calls' when=\"not(came = 'yes')\">" +
            p("<row-number/>. <value question='who'/>, <value question='city'/><if "
              "when=\"came = 'no'\">: не приехал</if>") +
            "<answer-paragraphs id='s' question='said' style='body'/></repeat>");
    Letter const letter = composed(
        pack, "<answer question='city'>Орёл</answer><answer question='calls'>"
              "<row id='x'><answer question='who'>Иванов</answer><answer question='came'>no"
              "</answer><answer question='said'>раз\nдва</answer></row>"
              "<row id='y'><answer question='who'>Петров</answer><answer question='came'>yes"
              "</answer></row>"
              "<row id='z'><answer question='said'>три</answer></row></answer>");
    EXPECT_EQ(says(letter), "p/x: 1. Иванов, Орёл: не приехал\n"
                            "s/1/x: раз\n"
                            "s/2/x: два\n"
                            "p/z: 3. [Надпись], Орёл\n"
                            "s/1/z: три");
    EXPECT_EQ(runs(letter), "1. |answer(calls/x/who)Иванов|, |answer(city)Орёл|: не приехал");
    ASSERT_EQ(letter.gaps.size(), 1u);
    EXPECT_EQ(letter.gaps[0].question, "calls/z/who");
    EXPECT_EQ(letter.gaps[0].block, "p/z");
}

TEST(Compose, MakesParagraphsOfALongAnswer) {
    Pack const pack = packOf(question("id='story' type='long-text' required='yes'") +
                                 question("id='home' type='address'"),
                             "<answer-paragraphs id='s' question='story' style='body'/>" +
                                 p("Адрес: <value question='home'/>"));
    EXPECT_EQ(says(pack, "<answer question='story'>Раз.\n\nДва  № 5.</answer>"
                         "<answer question='home'>Дом 1\nОрёл</answer>"),
              "s/1: Раз.\ns/2: Два № 5.\np: Адрес: Дом 1, Орёл");
    Letter const letter = composed(pack, "");
    EXPECT_EQ(says(letter), "s/1: [Надпись]\np: Адрес:");
    EXPECT_EQ(letter.gaps.at(0).block, "s/1");
}

/// People end the lines of an address with commas, or do not.
TEST(Compose, JoinsTheLinesOfAnAddress) {
    Pack const pack = packOf(question("id='home' type='address'"),
                             p("Адрес: <value question='home'/>; ответ туда"));
    EXPECT_EQ(says(pack, "<answer question='home'>Дом 1, \n\n кв. 2,\nОрёл,\n</answer>"),
              "p: Адрес: Дом 1, кв._2, Орёл; ответ туда");
    EXPECT_EQ(says(pack, "<answer question='home'>Дом 1,</answer>"),
              "p: Адрес: Дом 1,; ответ туда");
}

TEST(Compose, BindsSpacesOfASentenceAndTheShortAnswersInIt) {
    Pack const pack =
        packOf(question("id='a' type='text'"), p("п. 1 № <value question='a'/> ст. 2"));
    EXPECT_EQ(says(pack, "<answer question='a'>ст. 5 и № 6</answer>"),
              "p: п._1 №_ст._5 и №_6 ст._2");
}

TEST(Compose, EndsASentenceOnce) {
    Pack const pack = packOf(question("id='a' type='text'"), p("Это было <value question='a'/>."));
    EXPECT_EQ(says(pack, "<answer question='a'>в 2026 г.</answer>"), "p: Это было в 2026_г.");
    EXPECT_EQ(says(pack, "<answer question='a'>давно</answer>"), "p: Это было давно.");
}

TEST(Compose, AnnouncesAShortTitleOnlyWhereItIsUsedAgain) {
    Pack const pack =
        packOf(question("id='a' type='text'"), p("По <cite act='law' provisions='2.3'/>"));
    EXPECT_EQ(says(pack, ""), "p: По ч._3 ст._2 Закона «О_законе»");
}

TEST(Compose, FollowsGender) {
    Pack const pack =
        packOf(question("id='who' type='person'"),
               p("Я <gender of='who' male='звонил' female='звонила' unknown='звонил(а)'/>."));
    EXPECT_EQ(says(pack, ""), "p: Я звонил(а).");
    EXPECT_EQ(says(pack, "<answer question='who'><gender>male</gender></answer>"), "p: Я звонил.");
    EXPECT_EQ(says(pack, "<answer question='who'><gender>female</gender></answer>"),
              "p: Я звонила.");
    EXPECT_EQ(says(pack, "<answer question='who'><given>Анна</given></answer>"), "p: Я звонила.");
    EXPECT_EQ(says(pack, "<answer question='who'><surname>Ткачук</surname></answer>"),
              "p: Я звонил(а).");
}

TEST(Compose, PutsADesignationIntoItsCase) {
    Pack const pack = packOf(question("id='to' type='designation' required='yes'"),
                             p("<value question='to'/>: <value question='to' case='dative'/>"
                               "<if when=\"$to.genitive != ''\"> или <value question='to' "
                               "case='genitive'/></if>"));
    EXPECT_EQ(says(pack, "<answer question='to'>Отдел полиции № 4</answer>"),
              "p: Отдел полиции №_4: Отделу полиции №_4 или Отдела полиции №_4");
    EXPECT_EQ(says(pack, "<answer question='to'><name>Отдел полиции</name>"
                         "<form case='dative'>отделу</form></answer>"),
              "p: Отдел полиции: отделу или Отдела полиции");
    Letter const unsure = composed(pack, "<answer question='to'>Абырвалг</answer>");
    EXPECT_EQ(runs(unsure), "answer(to)Абырвалг|: |gap(to)[Надпись]");
    EXPECT_EQ(says(pack, ""), "p: [Надпись]: [Надпись]");
}

TEST(Compose, NamesAuthorities) {
    Pack const pack = packOf(question("id='to' type='choice' required='yes'",
                                      "<option id='court'><en>C</en><ru>С</ru></option>"),
                             p("В <authority id='court'/> и <authority of='to' case='dative'/>"));
    EXPECT_EQ(says(pack, "<answer question='to'>court</answer>"), "p: В суд и суду");
    EXPECT_EQ(runs(composed(pack, "")), "В суд и |gap(to)[Надпись]");
}

TEST(Compose, CitesInFullWhereAnActIsMentionedFirst) {
    Pack const pack =
        packOf(question("id='a' type='yes-no'"),
               "<p id='o' style='body' when=\"$a = 'yes'\"><cite act='law' provisions='1'/></p>" +
                   p("По <cite act='law' provisions='2.3'/>") +
                   p("<cite act='law' provisions='1 2.3' form='words' case='nominative'/>", "q"));
    EXPECT_EQ(says(pack, ""), "p: По ч._3 ст._2 Закона «О_законе» (далее_— Закон)\n"
                              "q: Статья 1 и часть 3 статьи 2 Закона");
    Letter const letter = composed(pack, "<answer question='a'>yes</answer>");
    EXPECT_EQ(says(letter), "o: ст._1 Закона «О_законе» (далее_— Закон)\n"
                            "p: По ч._3 ст._2 Закона\n"
                            "q: Статья 1 и часть 3 статьи 2 Закона");
    ASSERT_EQ(letter.blocks[2].reason.because.size(), 2u);
    EXPECT_EQ(letter.blocks[2].reason.because[1].provision, "2.3");
}

std::string clause(std::string const& id, std::string const& when, std::string const& inside,
                   std::string const& questions = {}) {
    return "<clause id='" + id + "' ground='g'" + (when.empty() ? "" : " when=\"" + when + '"') +
           "><name><en>C</en><ru>К</ru></name>" +
           (questions.empty()
                ? ""
                : "<questions><group id='" + id + ".g'><title><en>G</en><ru>Г</ru></title>" +
                      questions + "</group></questions>") +
           "<text>" + inside + "</text></clause>";
}

TEST(Compose, IncludesAClauseOnceAndSaysWhy) {
    Pack const pack =
        packOf(question("id='a' type='yes-no'"),
               "<include clause='c' when=\"$a != ''\"/>" + p("Дальше.") + "<include clause='c'/>",
               clause("c", "$a = 'yes'", p("Пункт <value question='n'/>.", "c.p"),
                      question("id='n' type='text' required='yes'")));
    Letter const letter = composed(pack, "<answer question='a'>yes</answer>"
                                         "<answer question='n'>5</answer>");
    EXPECT_EQ(says(letter), "c.p: Пункт 5.\np: Дальше.");
    EXPECT_EQ(letter.blocks[0].reason.clause, "c");
    EXPECT_EQ(letter.blocks[0].reason.conditions,
              (std::vector<std::string>{"$a != ''", "$a = 'yes'"}));
    // Its questions are asked only where it stands, and what was answered there says nothing else.
    EXPECT_EQ(says(pack, "<answer question='n'>5</answer>"), "p: Дальше.");
    EXPECT_TRUE(composed(pack, "<answer question='a'>no</answer>").gaps.empty());
    EXPECT_EQ(composed(pack, "<answer question='a'>yes</answer>").gaps.size(), 1u);
}

TEST(Compose, IsTheSameForTheSameInput) {
    Pack const pack = packOf(question("id='a' type='text'"), p("Да <value question='a'/>."));
    Diagnostics diagnostics;
    Answers const answers = answersTo(pack, "<answer question='a'>1</answer>");
    Letter const one = compose(pack, pack.letters[0], answers, diagnostics);
    Letter const two = compose(pack, pack.letters[0], answers, diagnostics);
    EXPECT_EQ(plainText(one, pack.layout), plainText(two, pack.layout));
    EXPECT_EQ(one.fileName, "a-b- c-");
    EXPECT_EQ(one.title, "T");
    EXPECT_EQ(one.language, "ru-RU");
}

TEST(ApplicableQuestions, AreThoseWhoseConditionsHold) {
    Pack const pack = packOf(question("id='a' type='yes-no'") +
                                 question("id='b' type='text' when=\"$a = 'yes'\""),
                             p("<value question='b'/>"));
    EXPECT_EQ(applicableQuestions(pack, pack.letters[0], {}), (std::vector<std::string>{"a"}));
    EXPECT_EQ(applicableQuestions(pack, pack.letters[0],
                                  answersTo(pack, "<answer question='a'>yes</answer>")),
              (std::vector<std::string>{"a", "b"}));
}

TEST(FillInitialAnswers, FillsTheDayOfTheFirstDraft) {
    Pack const pack =
        packOf(question("id='a' type='date' initial='today'") +
                   question("id='b' type='date' initial='today'") + question("id='c' type='date'"),
               p("<value question='a'/><value question='b'/><value question='c'/>"));
    Answers answers = answersTo(pack, "<answer question='b'>2020-01-01</answer>");
    fillInitialAnswers(pack, pack.letters[0], {2026, 11, 21}, answers);
    EXPECT_EQ(answers.text("a"), "2026-11-21");
    EXPECT_EQ(answers.text("b"), "2020-01-01");
    EXPECT_EQ(answers.text("c"), "");
}

} // namespace
} // namespace redress
