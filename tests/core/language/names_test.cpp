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

TEST(Names, TakeACaseOnlyWhereTheUserGaveIt) {
    EXPECT_EQ(inCase(anna, Case::genitive, "ru-RU"), "Петровой Анны Сергеевны");
    EXPECT_EQ(inCase(anna, Case::nominative, "ru-RU"), "Петрова Анна Сергеевна");
    EXPECT_EQ(inCase(anna, Case::dative, "ru-RU"), std::nullopt);
    EXPECT_EQ(inCase({"Smith", "A", "", "", Gender::unknown, {}}, Case::dative, "en-GB"),
              "A Smith");
}

TEST(Cases, HaveNames) {
    for (Case const known : {Case::nominative, Case::genitive, Case::dative, Case::accusative,
                             Case::instrumental, Case::prepositional})
        EXPECT_EQ(parseCase(nameOf(known)), known);
    EXPECT_EQ(parseCase("vocative"), std::nullopt);
}

} // namespace
} // namespace redress
