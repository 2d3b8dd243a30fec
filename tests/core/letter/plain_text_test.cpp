#include "core/letter/letter.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

class PlainText : public ::testing::Test {
protected:
    PlainText() {
        layout_.page = {21000, 29700, 3000, 3000, 2000, 2000, {}}; // 150 mm are 78 columns
        style("body");
    }
    ParagraphStyle& style(std::string const& id) {
        layout_.styles.emplace_back();
        layout_.styles.back().id = id;
        return layout_.styles.back();
    }
    std::string written(std::vector<std::pair<std::string, std::string>> const& paragraphs) const {
        Letter letter;
        for (auto const& [styleId, text] : paragraphs)
            letter.blocks.push_back({"p", styleId, {{text, RunKind::prose, {}, false}}, {}});
        return plainText(letter, layout_);
    }

    Layout layout_;
};

std::string words(int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += (i == 0 ? "" : " ") + std::string("слово");
    return text;
}

TEST_F(PlainText, BreaksLinesAtSpaces) {
    EXPECT_EQ(written({{"body", words(14)}}), words(13) + "\n" + words(1) + "\n");
    EXPECT_EQ(written({{"body", words(13)}}), words(13) + "\n");
    std::string const bound = "слово\u00A0слово";
    EXPECT_EQ(written({{"body", words(12) + ' ' + bound}}), words(12) + "\n" + bound + "\n");
    std::string const longWord(100, 'x');
    EXPECT_EQ(written({{"body", "a " + longWord + " b"}}), "a\n" + longWord + "\nb\n");
}

TEST_F(PlainText, PlacesParagraphsByTheLayout) {
    style("addressee").indent = 7500;
    style("title").align = Alignment::centre;
    style("place").align = Alignment::right;
    style("first").firstLine = 1200;
    EXPECT_EQ(written({{"addressee", "Прокурору"}}), std::string(39, ' ') + "Прокурору\n");
    EXPECT_EQ(written({{"title", "ЖАЛОБА"}}), std::string(36, ' ') + "ЖАЛОБА\n");
    EXPECT_EQ(written({{"place", "Орёл"}}), std::string(74, ' ') + "Орёл\n");
    EXPECT_EQ(written({{"first", words(14)}}), "      " + words(12) + "\n" + words(2) + "\n");
}

TEST_F(PlainText, NumbersEachStyleByItself) {
    style("fact").numberSuffix = ".";
    style("request").numberSuffix = ")";
    EXPECT_EQ(written({{"fact", "a"}, {"request", "b"}, {"fact", words(14)}}),
              "1. a\n1) b\n2. " + words(12) + "\n   " + words(2) + "\n");
}

TEST_F(PlainText, LeavesALineWhereThereIsSpace) {
    style("apart").before = 423;
    style("after").after = 423;
    EXPECT_EQ(
        written({{"apart", "a"}, {"body", "b"}, {"apart", "c"}, {"after", "d"}, {"body", "e"}}),
        "a\nb\n\nc\nd\n\ne\n");
}

TEST_F(PlainText, PutsWhatFollowsATabulatorToTheRight) {
    EXPECT_EQ(written({{"body", "дата\tПодпись"}}), "дата" + std::string(67, ' ') + "Подпись\n");
    EXPECT_EQ(written({{"body", std::string(80, 'a') + "\tb"}}), std::string(80, 'a') + " b\n");
}

TEST_F(PlainText, SurvivesAnyLayout) {
    layout_.page.width = -100;
    ParagraphStyle& odd = style("odd");
    odd.indent = 99999900;
    odd.firstLine = -99999900;
    odd.align = Alignment::centre;
    odd.numberSuffix = std::string(500, ')');
    EXPECT_NE(written({{"odd", words(30)}}).find("слово"), std::string::npos);
    EXPECT_EQ(written({{"none", "an unknown style"}}), "an unknown style\n");
    EXPECT_EQ(written({}), "");
}

} // namespace
} // namespace redress
