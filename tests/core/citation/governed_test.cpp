#include "core/citation/governed.hpp"

#include "core/citation/acts.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

std::string after(std::string const& phrase, std::string const& act, std::string const& place,
                  CitationForm form = CitationForm::words) {
    Act const& cited = testing::actWith(act);
    Provision const provision = testing::provisionAt(place, cited.units);
    CitationRequest request{&cited};
    if (!place.empty()) request.provisions = {&provision};
    request.form = form;
    std::string const style = act.rfind("ru.", 0) == 0 ? "russian" : "oscola";
    return testing::shown(citedAfter(phrase, request, style).text);
}

TEST(Governed, ACitationTakesTheCaseThatTheWordsBeforeItAskFor) {
    for (auto const& [phrase, expected] :
         {std::pair("в соответствии с", "в соответствии с пунктом 1 части 1 статьи 12"),
          std::pair("согласно", "согласно пункту 1 части 1 статьи 12"),
          std::pair("в нарушение", "в нарушение пункта 1 части 1 статьи 12"),
          std::pair("на основании", "на основании пункта 1 части 1 статьи 12"),
          std::pair("руководствуясь", "руководствуясь пунктом 1 части 1 статьи 12"),
          std::pair("предусмотренный", "предусмотренный пунктом 1 части 1 статьи 12"),
          std::pair("обязанности, предусмотренной", "обязанности, предусмотренной пунктом 1 "
                                                    "части 1 статьи 12"),
          std::pair("в порядке", "в порядке пункта 1 части 1 статьи 12"),
          std::pair("В силу", "В силу пункта 1 части 1 статьи 12"),
          std::pair("со ссылкой на", "со ссылкой на пункт 1 части 1 статьи 12"),
          std::pair("в", "в пункте 1 части 1 статьи 12")})
        EXPECT_EQ(after(phrase, "ru.fz3", "12/1/1"), std::string(expected) + " Закона о полиции");
    EXPECT_EQ(after("в порядке", "ru.upk", "125"), "в порядке статьи 125 УПК РФ");
    EXPECT_EQ(after("согласно", "ru.const", ""), "согласно Конституции РФ");
    EXPECT_EQ(after("руководствуясь", "ru.fz2202", ""), "руководствуясь Законом о прокуратуре");
}

TEST(Governed, AVowelPartsThreeConsonants) {
    EXPECT_EQ(after("в соответствии с", "ru.fz2202", "10"),
              "в соответствии со статьей 10 Закона о прокуратуре");
    EXPECT_EQ(after("В связи с ", "ru.fz2202", "10", CitationForm::brief),
              "В связи со ст._10 Закона о прокуратуре");
    for (char const* words : {"статьей", "ст. 10", "Следственным", "значением", "Сводом"})
        EXPECT_EQ(withBefore(words), "со") << words;
    for (char const* words : {"пунктом", "ч. 1", "Законом", "СК РФ", "Семейным", "с", ""})
        EXPECT_EQ(withBefore(words), "с") << words;
    EXPECT_EQ(after("под", "ru.fz2202", "10", CitationForm::brief),
              "под ст._10 Закона о прокуратуре");
    EXPECT_EQ(after("in accordance with", "ukpga/1998/42", "6"),
              "in accordance with section 6 of the HRA 1998");
}

TEST(Governed, TheLongestPhraseCountsAndOnlyInWholeWords) {
    EXPECT_EQ(governedInRussian("по смыслу"), Case::genitive);
    EXPECT_EQ(governedInRussian("по"), Case::dative);
    EXPECT_EQ(governedInRussian("Прошу рассмотреть в порядке, установленном"), Case::instrumental);
    EXPECT_EQ(governedInRussian("дело"), std::nullopt);
    EXPECT_EQ(governedInRussian("здесь"), std::nullopt);
    EXPECT_EQ(governedInRussian(""), std::nullopt);
    EXPECT_EQ(governedInRussian(std::string(500, 'x') + " согласно"), Case::dative);
    EXPECT_EQ(governedInRussian(std::string(500, 'x')), std::nullopt);
}

} // namespace
} // namespace redress
