#include "core/language/utf8.hpp"
#include "core/letter/made.hpp"
#include "core/redaction/redaction.hpp"
#include "core/said.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

using testing::answersTo;
using testing::packOf;

constexpr char const* questions =
    "<question id='who' type='person'><label><en>W</en><ru>В</ru></label></question>"
    "<question id='where' type='address'><label><en>A</en><ru>А</ru></label></question>"
    "<question id='office' type='address' personal='no'><label><en>O</en><ru>О</ru></label>"
    "</question>"
    "<question id='phone' type='telephone'><label><en>P</en><ru>Т</ru></label></question>"
    "<question id='mail' type='email'><label><en>M</en><ru>М</ru></label></question>"
    "<question id='paper' type='text' personal='number'><label><en>N</en><ru>Н</ru></label>"
    "</question>"
    "<question id='seen' type='text' personal='name'><label><en>S</en><ru>С</ru></label>"
    "</question>"
    "<question id='told' type='long-text'><label><en>T</en><ru>Р</ru></label></question>";
constexpr char const* text =
    "<p id='a' style='body' plain='yes'>От <value question='who' case='genitive'/>, <value "
    "question='where'/>, <value question='phone'/>, <value question='mail'/></p>"
    "<p id='b' style='body' plain='yes'>В <value question='office'/>. <value question='paper'/>; "
    "<value question='seen'/></p>"
    "<answer-paragraphs id='c' question='told' style='body'/>";
constexpr char const* russian =
    "<answer question='who' type='person'><surname>Петрова</surname><given>Вера</given>"
    "<patronymic>Сергеевна</patronymic></answer>"
    "<answer question='where'>680000, г. Хабаровск, ул. Калинина, д. 12, кв. 47</answer>"
    "<answer question='office'>г. Хабаровск, ул. Ленина, д. 3</answer>"
    "<answer question='phone'>+7 900 123-45-67</answer>"
    "<answer question='mail'>v.petrova@example.org</answer>"
    "<answer question='paper'>4510 № 123456, выдан 12.03.2010</answer>"
    "<answer question='seen'>Кузнецов Павел Ильич, сосед</answer>";

class Redacting : public ::testing::Test {
protected:
    void with(std::string const& inside, std::string const& language) {
        pack_ = packOf(questions, text, {}, language);
        answers_ = answersTo(pack_, inside);
        Diagnostics diagnostics;
        letter_ = compose(pack_, pack_.letters.front(), answers_, diagnostics);
        EXPECT_EQ(testing::said(diagnostics), "");
    }
    std::string of(std::string const& words) const {
        return Redaction(pack_, pack_.letters.front(), answers_, letter_).ofWords(words);
    }
    std::string letter() const {
        std::string all;
        for (Block const& block :
             redactedLetter(pack_, pack_.letters.front(), answers_, letter_).blocks)
            all += block.text() + '\n';
        for (std::size_t at; (at = all.find(noBreakSpace)) != std::string::npos;)
            all.replace(at, noBreakSpace.size(), " ");
        return all;
    }

    Pack pack_;
    Answers answers_;
    Letter letter_;
};

TEST_F(Redacting, TakesPersonalAnswersOutOfTheLetterAndKeepsTheRest) {
    with(std::string(russian) +
             "<answer question='told'>Я, Петрова, звонила с +7 (900) 123 45 67. Меня видел сосед "
             "Кузнецов.\nВера в закон есть у каждого, а веры в полицию нет.</answer>",
         "ru-RU");
    EXPECT_EQ(
        letter(),
        "От [данные удалены], [данные удалены], [данные удалены], [данные удалены]\n"
        "В г. Хабаровск, ул. Ленина, д. 3. [данные удалены]; [данные удалены]\n"
        "Я, [данные удалены], звонила с [данные удалены]. Меня видел сосед [данные удалены].\n"
        "[данные удалены] в закон есть у каждого, а веры в полицию нет.\n");
    EXPECT_EQ(redactedLetter(pack_, pack_.letters.front(), answers_, letter_).fileName,
              "a-b- c- (без данных)");
}

TEST_F(Redacting, KnowsNamesInEveryCase) {
    with(russian, "ru-RU");
    for (char const* form : {"Петрова", "Петровой", "Петрову", "ПЕТРОВОЙ", "Петровы", "Петровых",
                             "Вере Сергеевне", "Сергеевной Петровой", "В. С. Петрова",
                             "Петровой В. С.", "Кузнецову", "Павла Ильича", "Кузнецовыми"})
        EXPECT_EQ(of(std::string("Это сказано ") + form + " вчера."),
                  "Это сказано [данные удалены] вчера.")
            << form;
    for (char const* other : {"На Петровке, 38.", "В Кузнецке.", "О вере и верности."})
        EXPECT_EQ(of(other), other);
}

TEST_F(Redacting, KnowsAddressesByTheirParts) {
    with(russian, "ru-RU");
    EXPECT_EQ(of("Живу: ул. Калинина, д. 12, кв. 47."), "Живу: [данные удалены].");
    EXPECT_EQ(of("Стоял на ул.\xC2\xA0Калинина у входа"), "Стоял на [данные удалены] у входа");
    EXPECT_EQ(of("УМВД по г. Хабаровску, г. Хабаровск"), "УМВД по г. Хабаровску, г. Хабаровск");
    EXPECT_EQ(of("680000 Хабаровск"), "[данные удалены] Хабаровск");
}

TEST_F(Redacting, KnowsNumbersHoweverTheyAreWritten) {
    with(russian, "ru-RU");
    for (char const* number : {"8 900 123-45-67", "89001234567", "+7(900)1234567", "45 10 123456",
                               "4510123456", "123456"})
        EXPECT_EQ(of(std::string("вот ") + number + "."), "вот [данные удалены].") << number;
    EXPECT_EQ(of("КУСП № 12345 от 12.03.2011"), "КУСП № 12345 от 12.03.2011");
    EXPECT_EQ(of("пишите на V.Petrova@Example.org"), "пишите на [данные удалены]");
}

TEST_F(Redacting, KnowsOthersByTheShapeOfTheirNames) {
    with(russian, "ru-RU");
    EXPECT_EQ(of("Затем Сидоров Иван Петрович ушел."), "Затем [данные удалены] ушел.");
    EXPECT_EQ(of("Сотрудник Орлов К. И. молчал."), "Сотрудник [данные удалены] молчал.");
    EXPECT_EQ(of("Пишите: third.person@mail.example."), "Пишите: [данные удалены].");
    with("<answer question='who' type='person'><surname>May</surname><given>Rose</given></answer>"
         "<answer question='where'>14 Hill Street\nLeeds\nLS1 4AB</answer>"
         "<answer question='phone'>07700 900123</answer>"
         "<answer question='seen'>Joan Archer</answer>",
         "en-GB");
    EXPECT_EQ(of("I told PC 1234 Jones and Mrs Brown."), "I told PC [removed] and Mrs [removed].");
    EXPECT_EQ(of("They may have seen Ms May's car in Hill Street, Leeds."),
              "They may have seen Ms [removed]'s car in [removed], Leeds.");
    EXPECT_EQ(of("Call +44 7700 900123; LS14AB. Archer saw it from a rose bed."),
              "Call [removed]; [removed] saw it from a rose bed.");
}

TEST_F(Redacting, LeavesWhatIsNotPersonal) {
    with(russian, "ru-RU");
    for (char const* words :
         {"", "Прошу в срок 30 дней ответить (ч. 1 ст. 12 Закона № 59-ФЗ).",
          "7 ноября 2026 г. в 22 ч 40 мин", "начальнику ОП № 4 УМВД России по г. Хабаровску"})
        EXPECT_EQ(of(words), words);
}

} // namespace
} // namespace redress
