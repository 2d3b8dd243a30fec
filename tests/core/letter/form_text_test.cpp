#include "core/letter/form_text.hpp"
#include "core/letter/made.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace redress {
namespace {

Letter letterOf(std::vector<std::pair<std::string, std::string>> const& paragraphs) {
    Letter letter;
    for (auto const& [style, words] : paragraphs) {
        Block block;
        block.style = style;
        block.runs.push_back({words, RunKind::prose, {}, false});
        letter.blocks.push_back(block);
    }
    return letter;
}

TEST(FormText, HasALineForEachParagraphAndNoOddCharacters) {
    Pack const pack = testing::packOf(
        "<question id='x' type='text'><label><en>X</en><ru>Х</ru></label></question>",
        "<p id='a' style='body' plain='yes'><value question='x'/></p>");
    EXPECT_EQ(formText(letterOf({{"body", "  ст.\xC2\xA0\x31\x30\t\xE2\x80\xAFи  д. "},
                                 {"item", "Один"},
                                 {"body", ""},
                                 {"item", "Два\xE2\x80\x91два"},
                                 {"body", "2026 г.\t____________ / А. С. Петрова"}}),
                       pack.layout),
              "ст. 10 и д.\n1. Один\n2. Два-два\n2026 г. А. С. Петрова");
}

TEST(FormText, IsCountedAsTheStrictestFormDoes) { EXPECT_EQ(sizeInForm("аб\nв🙂"), 7U); }

TEST(FormText, IsWholeWhereItFits) {
    std::string const text(500, 'a');
    EXPECT_EQ(partsForForm(text, 500), std::vector<std::string>{text});
    EXPECT_EQ(partsForForm(text, 499).size(), 2U);
}

TEST(FormText, EndsPartsWithAParagraphElseASentenceElseAWord) {
    std::string const line(90, 'x');
    auto const paragraphs = partsForForm(line + ".\n" + line + ".\n" + line + ".", 200);
    ASSERT_EQ(paragraphs.size(), 2U);
    EXPECT_EQ(paragraphs[0], "1/2\n" + line + ".\n" + line + ".");
    EXPECT_EQ(paragraphs[1], "2/2\n" + line + ".");

    std::string const words = "Прошу ответить по ст. 10 Закона о полиции и по существу жалобы.";
    std::string sentences = words;
    for (int i = 0; i < 5; ++i)
        sentences += ' ' + words;
    for (std::string const& part : partsForForm(sentences, 200)) {
        EXPECT_LE(sizeInForm(part), 200U);
        EXPECT_EQ(part.substr(part.size() - 1), ".") << part;
        EXPECT_EQ(part.find("ст."), part.find("ст. 10")) << part;
    }
    std::string unbroken;
    for (int i = 0; i < 60; ++i)
        unbroken += "слово ";
    for (std::string const& part : partsForForm(unbroken + "конец", 200))
        EXPECT_TRUE(part.size() > 10 && (part.rfind("слово") == part.size() - 10 ||
                                         part.rfind("конец") == part.size() - 10))
            << part;
}

TEST(FormText, LosesNothingAndIsNeverLonger) {
    std::string text;
    for (int i = 0; i < 400; ++i)
        text += "Пункт " + std::to_string(i) + (i % 7 == 0 ? ".\n" : i % 3 == 0 ? ". " : ", ");
    text += std::string(900, 'y') + " end";
    for (std::size_t const limit : {200U, 251U, 1000U, 3999U}) {
        std::string together;
        auto const parts = partsForForm(text, limit);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            EXPECT_LE(sizeInForm(parts[i]), limit);
            std::string const number =
                std::to_string(i + 1) + '/' + std::to_string(parts.size()) + '\n';
            ASSERT_EQ(parts[i].substr(0, number.size()), number);
            together += parts[i].substr(number.size());
        }
        auto const squeezed = [](std::string words) {
            words.erase(std::remove_if(words.begin(), words.end(),
                                       [](char c) { return c == ' ' || c == '\n'; }),
                        words.end());
            return words;
        };
        EXPECT_EQ(squeezed(together), squeezed(text)) << limit;
    }
}

} // namespace
} // namespace redress
