#include "office/user_text.hpp"

namespace redress::test {
namespace {

std::string const firstOne = " (Enclosure\u00A01)";
std::string const secondOne = " (Enclosure\u00A02)";

/// A letter that lists three papers, and a person who mentions them where they write.
class Enclosures : public UserText {
protected:
    void SetUp() override {
        LetterTest::SetUp();
        LetterTemplate& letter = pack_.letters[0];
        letter.content.push_back(redress::testing::papersOf(letter, "call"));
        Answers answers = redress::testing::testAnswers();
        answers.values["papers"] = redress::testing::papersCalled({"a", "b", "c"});
        ASSERT_TRUE(start(answers)) << messages();
    }

    void mention(std::string const& row, Ref<css::text::XTextRange> const& place) {
        setCursor(place);
        for (Enclosure const& one : session_->letter().enclosures)
            if (one.block == "paper/" + row) {
                ASSERT_TRUE(session_->insert({nullptr, nullptr, nullptr, false, false, one},
                                             "Mention", diagnostics_))
                    << messages();
                return;
            }
        FAIL() << row;
    }
    Ref<css::text::XTextRange> endOf(std::string const& id) { return endOfParagraph(block(id)); }
    std::string list() {
        std::string all;
        for (std::string const& text : texts())
            if (text.compare(0, 6, "Paper ") == 0) all += text.substr(6);
        return all;
    }
};

TEST_F(Enclosures, AreCountedAnewWhereAParagraphIsCutAndPasted) {
    EXPECT_EQ(list(), "abc");
    mention("c", endOf("two"));
    EXPECT_EQ(paragraphOf("two"), "Two" + firstOne);
    EXPECT_EQ(list(), "cab");
    mention("b", endOf("one"));
    EXPECT_EQ(paragraphOf("one"), "One Anna" + firstOne);
    EXPECT_EQ(paragraphOf("two"), "Two" + secondOne);
    EXPECT_EQ(list(), "bca");
    for (SeenParagraph const& seen : paragraphs())
        EXPECT_EQ(seen.style == "Test call",
                  seen.text.compare(0, 6, "Paper ") == 0 || seen.text.compare(0, 3, "who") == 0)
            << seen;

    auto const before = texts();
    auto const steps = undoTitles().size();
    select("one", true);
    dispatch(".uno:Cut");
    session_->look();
    EXPECT_EQ(paragraphOf("two"), "Two" + firstOne);
    EXPECT_EQ(list(), "cab");
    setCursor(startOfParagraph(block("tail")));
    dispatch(".uno:Paste");
    session_->look();
    EXPECT_TRUE(shows("One Anna" + secondOne));
    EXPECT_EQ(paragraphOf("two"), "Two" + firstOne);
    EXPECT_EQ(list(), "cba");
    EXPECT_EQ(undoTitles().size(), steps + 2) << "within the user's own steps";
    auto const after = texts();
    undo();
    undo();
    EXPECT_EQ(texts(), before);
    redo();
    redo();
    EXPECT_EQ(texts(), after);
    EXPECT_EQ(writer_->storedState().value_or(""), writeState(session_->state()));
    walk();
}

TEST_F(Enclosures, ThatAreTakenOutAreMissedInTheText) {
    mention("b", endOf("one"));
    mention("c", endOf("two"));
    auto const before = texts();
    ASSERT_TRUE(change("papers", redress::testing::papersCalled({"a", "c"}))) << messages();
    EXPECT_EQ(paragraphOf("one"), "One Anna (Enclosure\u00A0[?])");
    EXPECT_EQ(paragraphOf("two"), "Two" + firstOne);
    EXPECT_EQ(list(), "ca");
    undo();
    EXPECT_EQ(texts(), before);
    walk();
}

} // namespace
} // namespace redress::test
