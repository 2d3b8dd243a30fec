#include "core/language/names.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

Person const anna{"Петрова", "Анна",         "Сергеевна",
                  "Ms",      Gender::female, {{Case::genitive, "Петровой Анны Сергеевны"}}};

TEST(Names, StandInTheOrderOfTheirLanguage) {
    EXPECT_EQ(fullName(anna, "ru-RU"), "Петрова Анна Сергеевна");
    EXPECT_EQ(fullName(anna, "en-GB"), "Ms Анна Сергеевна Петрова");
    EXPECT_EQ(fullName({"Smith", "", "", "", Gender::unknown, {}}, "en-GB"), "Smith");
    EXPECT_EQ(fullName({"Петрова", "Анна", "", "", Gender::unknown, {}}, "ru-RU"), "Петрова Анна");
    EXPECT_EQ(fullName({}, "ru-RU"), "");
}

TEST(Names, ShortenToInitials) {
    EXPECT_EQ(initialsAndSurname(anna, "ru-RU"), "А.\u00A0С.\u00A0Петрова");
    EXPECT_EQ(initialsAndSurname({"Petrova", "Anna", "", "", Gender::unknown, {}}, "en-GB"),
              "A\u00A0Petrova");
    EXPECT_EQ(initialsAndSurname({"", "Анна", "", "", Gender::unknown, {}}, "ru-RU"), "Анна");
    EXPECT_EQ(initialsAndSurname({"Ёлкин", "Ёж", "", "", Gender::unknown, {}}, "ru-RU"),
              "Ё.\u00A0Ёлкин");
}

TEST(Names, TakeACaseFromTheUserElseByRule) {
    Person person = anna;
    person.forms[Case::genitive] = "Петровой Анны";
    EXPECT_EQ(inCase(person, Case::genitive, "ru-RU"), "Петровой Анны");
    EXPECT_EQ(inCase(person, Case::nominative, "ru-RU"), "Петрова Анна Сергеевна");
    EXPECT_EQ(inCase(person, Case::dative, "ru-RU"), "Петровой Анне Сергеевне");
    EXPECT_EQ(inCase(person, Case::instrumental, "ru-RU"), "Петровой Анной Сергеевной");
    EXPECT_EQ(byRule(person, Case::genitive, "ru-RU"), "Петровой Анны Сергеевны");
    EXPECT_EQ(surnameInCase(person, Case::dative, "ru-RU"), "Петровой");
    EXPECT_EQ(inCase({"Smith", "A", "", "", Gender::unknown, {}}, Case::dative, "en-GB"),
              "A Smith");
}

TEST(Names, HaveNoCaseWhereItIsNotSure) {
    EXPECT_EQ(inCase({"Ткачук", "Саша", "", "", Gender::unknown, {}}, Case::dative, "ru-RU"),
              std::nullopt);
    EXPECT_EQ(surnameInCase({"Ткачук", "Саша", "", "", Gender::unknown, {}}, Case::dative, "ru-RU"),
              std::nullopt);
    EXPECT_EQ(inCase({"Заяц", "Иван", "", "", Gender::male, {}}, Case::dative, "ru-RU"),
              std::nullopt);
    EXPECT_EQ(surnameInCase({"Заяц", "", "", "", Gender::male, {}}, Case::dative, "ru-RU"),
              std::nullopt);
    EXPECT_EQ(inCase({"", "", "", "", Gender::male, {}}, Case::dative, "ru-RU"), std::nullopt);
}

TEST(Names, TellTheGenderWhereTheUserDoesNot) {
    Person person = anna;
    person.gender = Gender::unknown;
    EXPECT_EQ(genderOf(person), Gender::female);
    EXPECT_EQ(inCase(person, Case::dative, "ru-RU"), "Петровой Анне Сергеевне");
    EXPECT_EQ(surnameInCase(person, Case::dative, "ru-RU"), "Петровой");
    person.gender = Gender::male;
    EXPECT_EQ(genderOf(person), Gender::male);
    EXPECT_EQ(genderOf({"Ткачук", "Саша", "", "", Gender::unknown, {}}), Gender::unknown);
    EXPECT_EQ(genderOf({"Иванов", "Мария", "", "", Gender::unknown, {}}), Gender::unknown);
}

TEST(Designations, TakeACaseFromTheUserElseByRule) {
    Designation body{"Отдел полиции № 4", {{Case::dative, "ОП № 4"}}};
    EXPECT_EQ(inCase(body, Case::nominative, "ru-RU"), "Отдел полиции № 4");
    EXPECT_EQ(inCase(body, Case::genitive, "ru-RU"), "Отдела полиции № 4");
    EXPECT_EQ(inCase(body, Case::dative, "ru-RU"), "ОП № 4");
    EXPECT_EQ(byRule(body, Case::dative, "ru-RU"), "Отделу полиции № 4");
    EXPECT_EQ(inCase(body, Case::instrumental, "en-GB"), "Отдел полиции № 4");
    EXPECT_EQ(inCase(Designation{"Абырвалг", {}}, Case::genitive, "ru-RU"), std::nullopt);
    EXPECT_EQ(inCase(Designation(), Case::genitive, "ru-RU"), std::nullopt);
}

TEST(Cases, HaveNames) {
    for (Case const known : {Case::nominative, Case::genitive, Case::dative, Case::accusative,
                             Case::instrumental, Case::prepositional})
        EXPECT_EQ(parseCase(nameOf(known)), known);
    EXPECT_EQ(parseCase("vocative"), std::nullopt);
}

} // namespace
} // namespace redress
