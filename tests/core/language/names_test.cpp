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
    EXPECT_EQ(inAllCases(person, "ru-RU")[4], "Петровой Анной Сергеевной");
    EXPECT_EQ(inAllCases(person, "ru-RU")[1], "Петровой Анны");
    EXPECT_EQ(surnameInCase(person, Case::dative, "ru-RU"), "Петровой");
    EXPECT_EQ(inCase({"Smith", "A", "", "", Gender::unknown, {}}, Case::dative, "en-GB"),
              "A Smith");
}

TEST(Names, HaveNoCaseWhereItIsNotSure) {
    Person person = anna;
    person.gender = Gender::unknown;
    EXPECT_EQ(inCase(person, Case::dative, "ru-RU"), std::nullopt);
    EXPECT_EQ(inCase({"Заяц", "Иван", "", "", Gender::male, {}}, Case::dative, "ru-RU"),
              std::nullopt);
    EXPECT_EQ(surnameInCase({"Заяц", "", "", "", Gender::male, {}}, Case::dative, "ru-RU"),
              std::nullopt);
    EXPECT_EQ(inCase({"", "", "", "", Gender::male, {}}, Case::dative, "ru-RU"), std::nullopt);
}

TEST(Cases, HaveNames) {
    for (Case const known : {Case::nominative, Case::genitive, Case::dative, Case::accusative,
                             Case::instrumental, Case::prepositional})
        EXPECT_EQ(parseCase(nameOf(known)), known);
    EXPECT_EQ(parseCase("vocative"), std::nullopt);
}

} // namespace
} // namespace redress
