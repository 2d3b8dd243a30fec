#include "core/language/language.hpp"
#include "core/language/messages.hpp"
#include "core/language/nearest.hpp"
#include "core/language/utf8.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

/// "_" stands for the no-break space.
std::string bound(std::string const& text, std::string const& language) {
    std::string result = boundSpaces(text, language);
    for (std::size_t at = result.find(noBreakSpace); at != std::string::npos;
         at = result.find(noBreakSpace, at))
        result.replace(at, noBreakSpace.size(), "_");
    return result;
}

TEST(BoundSpaces, KeepRussianAbbreviationsWithTheirNumbers) {
    EXPECT_EQ(bound("п. 1 ст. 10 Закона № 3-ФЗ", "ru-RU"), "п._1 ст._10 Закона №_3-ФЗ");
    EXPECT_EQ(bound("ч. 1 и 2 ст. 12, подп. 4 п. 2", "ru-RU"), "ч._1 и 2 ст._12, подп._4 п._2");
    EXPECT_EQ(bound("(ст. 10)", "ru-RU"), "(ст._10)");
    EXPECT_EQ(bound("в 2026 г. я", "ru-RU"), "в 2026_г. я");
    EXPECT_EQ(bound("г. Москва, ул. Садовая, д. 3, кв. 18", "ru-RU"),
              "г._Москва, ул._Садовая, д._3, кв._18");
    EXPECT_EQ(bound("на 2 л. в 1 экз.", "ru-RU"), "на 2_л. в 1_экз.");
    EXPECT_EQ(bound("23 ч 40 мин", "ru-RU"), "23_ч_40_мин");
}

TEST(BoundSpaces, KeepInitialsWithTheirSurname) {
    EXPECT_EQ(bound("прокурору А. С. Петровой", "ru-RU"), "прокурору А._С._Петровой");
    EXPECT_EQ(bound("Ё. Ж. Иванов", "ru-RU"), "Ё._Ж._Иванов");
    EXPECT_EQ(bound("J. R. Smith", "en-GB"), "J._R._Smith");
    EXPECT_EQ(bound("вынес Юдин Р. А. вчера", "ru-RU"), "вынес Юдин_Р._А._вчера");
    EXPECT_EQ(bound("что он сказал. А. Петров", "ru-RU"), "что он сказал. А._Петров");
}

TEST(BoundSpaces, KeepADayWithItsMonth) {
    EXPECT_EQ(bound("30 октября 2026 г. и в мае", "ru-RU"), "30_октября 2026_г. и в мае");
    EXPECT_EQ(bound("on 30 October 2026, in May", "en-GB"), "on 30_October 2026, in May");
}

TEST(BoundSpaces, KeepADashWithWhatStandsBeforeIt) {
    EXPECT_EQ(bound("(далее — Закон)", "ru-RU"), "(далее_— Закон)");
}

TEST(BoundSpaces, KeepEnglishPinpoints) {
    EXPECT_EQ(bound("PRA 2002, s 12(1B)", "en-GB"), "PRA 2002, s_12(1B)");
    EXPECT_EQ(bound("sch 3 para 25 and regs 29 and 30", "en-GB"),
              "sch_3 para_25 and regs_29 and 30");
    EXPECT_EQ(bound("at 11.40 pm", "en-GB"), "at 11.40_pm");
    EXPECT_EQ(bound("the s in it", "en-GB"), "the s in it");
}

TEST(BoundSpaces, ChangeNothingElse) {
    for (char const* text : {"", " ", "one two", "и так далее", "  two  spaces  ", "п", "№"}) {
        EXPECT_EQ(codePoints(boundSpaces(text, "ru-RU")), codePoints(text)) << text;
        EXPECT_EQ(bound(text, "en-GB"), text);
    }
    EXPECT_EQ(boundSpaces(boundSpaces("п. 1 ст. 10", "ru-RU"), "ru-RU"),
              boundSpaces("п. 1 ст. 10", "ru-RU"));
}

TEST(Letters, ChangeCaseAsTheirLanguageDoes) {
    EXPECT_EQ(upperCase("ёлка", "ru-RU"), "ЁЛКА");
    EXPECT_EQ(lowerCase("ЁЛКА Straße", "ru-RU"), "ёлка straße");
    EXPECT_EQ(capitalised("статья 10 УПК", "ru-RU"), "Статья 10 УПК");
    EXPECT_EQ(capitalised("section 12", "en-GB"), "Section 12");
    EXPECT_EQ(capitalised("", "en-GB"), "");
    EXPECT_EQ(folded("Ёлка И ЕЛЬ"), "елка и ель");
    EXPECT_TRUE(isRussian("ru-RU"));
    EXPECT_FALSE(isRussian("en-GB"));
}

TEST(Utf8, DecodesWhatIsWellFormed) {
    std::string const text = "aя€😀";
    std::size_t offset = 0;
    for (char32_t const expected : {U'a', U'я', U'€', U'😀'})
        EXPECT_EQ(nextCodePoint(text, offset), expected);
    EXPECT_EQ(offset, text.size());
    EXPECT_EQ(firstBadByte(text), std::string::npos);
    std::string built;
    for (char32_t const c : {U'a', U'я', U'€', U'😀'})
        appendCodePoint(built, c);
    EXPECT_EQ(built, text);
}

TEST(Utf8, RefusesWhatIsNot) {
    for (char const* bad : {"x\x80", "x\xC0\xAF", "x\xC1\xBF", "x\xE0\x80\x80", "x\xED\xA0\x80",
                            "x\xF0\x80\x80\x80", "x\xF4\x90\x80\x80", "x\xF5\x80\x80\x80", "x\xC3",
                            "x\xE2\x82", "x\xF0\x9F\x98", "x\xE2я", "x\xFF"})
        EXPECT_EQ(firstBadByte(bad), 1u) << bad;
}

TEST(Utf8, CountsAndCutsCharacters) {
    EXPECT_EQ(codePoints("ёж 😀"), 4u);
    EXPECT_EQ(byteOffset("ёж", 1), 2u);
    EXPECT_EQ(byteOffset("ёж", 9), 4u);
    EXPECT_EQ(codePointSlice("ёж 😀!", 1, 4), "ж 😀");
    EXPECT_EQ(codePointSlice("ёж", 2, 1), "");
    EXPECT_EQ(shortened("ёжик", 4), "ёжик");
    EXPECT_EQ(shortened("ёжики", 4), "ёжик…");
    EXPECT_EQ(trimmed(" \t\n a b \r\n"), "a b");
    EXPECT_EQ(trimmed(" \n"), "");
}

TEST(Nearest, OffersTheLikeliestFirst) {
    EXPECT_EQ(nearest("wen", {"who", "when", "where"}), "when, who, where");
    EXPECT_EQ(nearest("a", {}), "—");
    EXPECT_EQ(nearest("c", {"a", "b", "c", "d", "e", "f", "g"}), "c, a, b, d, e, f");
    EXPECT_EQ(nearest(std::string(100000, 'x'), {"a"}), "a");
    EXPECT_EQ(commaList(std::vector<std::string>(13, "a")),
              "a, a, a, a, a, a, a, a, a, a, a, a, …");
}

TEST(Messages, FillTheirPlaceholders) {
    EXPECT_EQ(translate("{2} and {1}, {3}{9} {10} {x", "en", {"a", "b"}), "b and a,  {10} {x");
    EXPECT_EQ(translate("“quoted” – kept", "ru"), "“quoted” – kept");
    EXPECT_EQ(translate("{1} row", "{1} rows", 1, "en"), "1 row");
    EXPECT_EQ(translate("{1} row", "{1} rows", 5, "en"), "5 rows");
}

TEST(Messages, SpeakTheLanguageOfTheSystemWhereTheyCan) {
    for (char const* name : {"ru", "ru_RU.UTF-8", "ru-RU"})
        EXPECT_EQ(interfaceLanguage(name), "ru");
    for (char const* name : {"", "C", "en_GB.UTF-8", "de", "kru"})
        EXPECT_EQ(interfaceLanguage(name), "en");
}

} // namespace
} // namespace redress
