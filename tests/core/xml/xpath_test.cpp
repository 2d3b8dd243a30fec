#include "core/xml/xpath.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace redress::xml {
namespace {

class XPath : public ::testing::Test {
protected:
    void SetUp() override {
        variables_.setText("track", "crime");
        variables_.setText("empty", "");
        variables_.setText("call.answered", "no");
        variables_.setNumber("call.day", 20000);
        variables_.setNumber("unknown.day", std::nan(""));
        variables_.setValues("grounds", {"search", "violence"});
        variables_.setValues("none", {});
        variables_.setRows("calls", {{{"came", "no"}, {"when.day", "19000"}},
                                     {{"came", "yes"}, {"when.day", "20001"}}});
    }
    bool holds(std::string const& expression) const {
        auto const result = variables_.evaluate(expression);
        EXPECT_FALSE(result.error) << expression << ": " << result.error->message;
        return result.value;
    }

    Variables variables_;
};

TEST_F(XPath, ComparesTextsAndNumbers) {
    EXPECT_TRUE(holds("$track = 'crime'"));
    EXPECT_FALSE(holds("$track != 'crime'"));
    EXPECT_TRUE(holds("$empty = ''"));
    EXPECT_TRUE(holds("$call.answered = 'no' and not($empty)"));
    EXPECT_TRUE(holds("$call.day > 19999 and $call.day - 1 = 19999"));
    EXPECT_FALSE(holds("$unknown.day > 0 or $unknown.day <= 0"));
    EXPECT_TRUE(holds("contains($track, 'rim') and string-length($track) = 5"));
}

TEST_F(XPath, AsksListsAndChoices) {
    EXPECT_TRUE(holds("$grounds = 'search' and $grounds = 'violence'"));
    EXPECT_FALSE(holds("$grounds = 'entry'"));
    EXPECT_FALSE(holds("$none = '' or $none != ''"));
    EXPECT_TRUE(holds("count($none) = 0 and count($grounds) = 2"));
    EXPECT_TRUE(holds("count($calls) = 2"));
    EXPECT_TRUE(holds("count($calls[came = 'no']) = 1"));
    EXPECT_TRUE(holds("$calls[came = 'no' and when.day < $call.day]"));
    EXPECT_FALSE(holds("$calls[came = 'later']"));
}

TEST_F(XPath, AsksOneRow) {
    EXPECT_TRUE(variables_.evaluate("came = 'no'", "calls", 0).value);
    EXPECT_FALSE(variables_.evaluate("came = 'no'", "calls", 1).value);
    EXPECT_TRUE(variables_.evaluate("when.day > $call.day", "calls", 1).value);
    EXPECT_FALSE(variables_.evaluate("came = 'no'", "calls", 2).value);
    EXPECT_FALSE(variables_.evaluate("came = 'no'").value);
}

TEST_F(XPath, TakesNewValues) {
    variables_.setText("track", "ordinary");
    variables_.setRows("calls", {});
    EXPECT_TRUE(holds("$track = 'ordinary' and not($calls)"));
}

TEST_F(XPath, SaysWhereAnExpressionBreaks) {
    auto const at = [&](std::string const& expression) {
        auto const result = variables_.evaluate(expression);
        EXPECT_FALSE(result.value);
        return result.error ? std::to_string(result.error->offset) + ' ' + result.error->message
                            : std::string("no error");
    };
    EXPECT_EQ(at("($track"), "7 a ) is missing");
    EXPECT_EQ(at("$calls[came = 'no'"), "18 a ] is missing");
    EXPECT_EQ(at("contains($track)"), "16 a function has too few or too many arguments");
    EXPECT_EQ(at("contains($track 'a')"), "16 a comma is missing");
    EXPECT_EQ(at("count($track) = 1"), "14 count needs a list");
    EXPECT_EQ(at("$track[1]"), "7 only a list can go before [");
    EXPECT_EQ(at("$track ="), "8 something is missing here, or should not stand here");
    EXPECT_EQ(at("$nothing"), "0 something is missing here, or should not stand here");
}

TEST_F(XPath, ObjectsMove) {
    Variables other = std::move(variables_);
    EXPECT_TRUE(other.evaluate("$track = 'crime'").value);
}

} // namespace
} // namespace redress::xml
