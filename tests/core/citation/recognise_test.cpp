#include "core/citation/recognise.hpp"

#include "core/citation/acts.hpp"
#include "core/language/utf8.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

/// The tables recognised.tsv and look_alikes.txt, and what they do not show.
namespace redress {
namespace {

using testing::split;

Recogniser const& recogniser(std::string const& style) {
    static Recogniser const russian(testing::actsOf("russian"), "russian");
    static Recogniser const oscola(testing::actsOf("oscola"), "oscola");
    return style == "russian" ? russian : oscola;
}

std::string spaced(std::string text) {
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

/// "act: places", "?" where the act or a place is not known; a find after another behind a bar.
std::string finds(std::string const& text, std::string const& style) {
    std::string result;
    for (RecognisedCitation const& found : recogniser(style).recognise(text)) {
        result += (result.empty() ? "" : " | ") + (found.act ? found.act->id : "?") + ": ";
        result += found.state == Recognised::unknownProvision
                      ? "?"
                      : spaced(testing::shown(found.places));
    }
    return result;
}

TEST(Recogniser, FindsWhatPeopleType) {
    std::size_t right = 0;
    std::size_t all = 0;
    std::string missed;
    for (std::string const& line : testing::linesOf("recognised.tsv")) {
        std::vector<std::string> const cells = split(line, '\t');
        ASSERT_EQ(cells.size(), 4u) << line;
        ++all;
        std::string const got = finds(cells[1], cells[0]);
        if (got == cells[2] + ": " + cells[3])
            ++right;
        else
            missed += cells[1] + " -> " + got + '\n';
    }
    std::cout << "found " << right << " of " << all << '\n' << missed;
    EXPECT_EQ(right, all);
    EXPECT_GE(all, 200u);
}

TEST(Recogniser, FindsNothingInLookAlikes) {
    std::vector<std::string> const lines = testing::linesOf("look_alikes.txt");
    for (std::string const style : {"russian", "oscola"})
        for (std::string const& line : lines)
            EXPECT_EQ(finds(line, style), "") << style << ": " << line;
    EXPECT_GE(lines.size(), 200u);
}

} // namespace
} // namespace redress
