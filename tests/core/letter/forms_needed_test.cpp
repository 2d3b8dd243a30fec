#include "core/letter/forms_needed.hpp"

#include "core/letter/made.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

std::string question(std::string const& attributes, std::string const& inside = {}) {
    return "<question " + attributes + "><label><en>Q</en><ru>В</ru></label>" + inside +
           "</question>";
}

TEST(FormsNeeded, AreFoundWhereverTheyStand) {
    Pack const pack = testing::packOf(
        question("id='who' type='person'") + question("id='to' type='designation'") +
            question("id='rows' type='list'", question("id='to' type='designation'")),
        "<p id='a' style='body'><value question='who'/> <value question='who' "
        "case='genitive'/></p><section when=\"$who != ''\"><p id='b' style='body'><if "
        "when=\"$to != ''\"><value question='to' case='dative'/></if></p></section>"
        "<repeat list='rows'><p id='c' style='body'><value question='to' case='genitive'/> "
        "<value question='who' case='dative'/></p></repeat><include clause='more'/>",
        "<clause id='more' ground='g'><name><en>C</en><ru>К</ru></name><text><p id='d' "
        "style='body'><gender of='who' male='m' female='f' unknown='u'/></p></text></clause>");
    FormsNeeded const needed = formsNeeded(pack, pack.letters[0]);
    EXPECT_EQ(needed.genders, std::set<std::string>{"who"});
    EXPECT_EQ(needed.cases,
              (std::map<std::string, std::set<Case>>{{"who", {Case::genitive, Case::dative}},
                                                     {"to", {Case::dative}},
                                                     {"rows/to", {Case::genitive}}}));
}

} // namespace
} // namespace redress
