#include "session/in_english.hpp"

#include "session/session_test.hpp"

namespace redress::testing {
namespace {

/// A letter in another language, one of whose paragraphs has its English words.
class InEnglish : public Session {
protected:
    InEnglish() {
        pack_.language = "ru-RU";
        for (Flow& part : pack_.letters[0].content)
            if (auto* const paragraph = std::get_if<ParagraphTemplate>(&part.item);
                paragraph && paragraph->id == "head") {
                Value name;
                name.question = "name";
                paragraph->gloss = {{Prose{"From "}}, {name}};
            }
    }
    int numberOf(std::string const& id) const {
        for (WrittenBlock const& block : session_.state().written)
            if (block.id == id) return block.number;
        return 0;
    }
};

TEST_F(InEnglish, SaysWhatAParagraphSays) {
    EXPECT_FALSE(glossOf(session_, 1)) << "no letter";
    ASSERT_TRUE(start());
    EXPECT_EQ(glossOf(session_, numberOf("head")), "From Anna");
    ASSERT_TRUE(answer("name", std::string("Boris")));
    EXPECT_EQ(glossOf(session_, numberOf("head")), "From Boris");
}

TEST_F(InEnglish, SaysNothingOfOtherPlaces) {
    ASSERT_TRUE(start());
    ASSERT_NE(numberOf("facts"), 0);
    EXPECT_FALSE(glossOf(session_, numberOf("facts"))) << "no gloss";
    EXPECT_FALSE(glossOf(session_, 0));
    EXPECT_FALSE(glossOf(session_, 99));
}

TEST_F(InEnglish, CopiesTheLetterAsItIs) {
    EXPECT_FALSE(readingCopyOf(session_));
    ASSERT_TRUE(start());
    ASSERT_TRUE(answer("name", std::string("Boris")));
    auto const copy = readingCopyOf(session_);
    ASSERT_TRUE(copy);
    ASSERT_EQ(copy->letter.blocks.size(), session_.letter().blocks.size() + 2);
    EXPECT_EQ(copy->letter.blocks[2].text(), "From Boris");
    EXPECT_EQ(copy->letter.blocks[3].text(), session_.letter().blocks[1].text());
}

TEST_F(InEnglish, IsNothingForALetterInEnglish) {
    pack_.language = "en-GB";
    ASSERT_TRUE(start());
    EXPECT_FALSE(hasReadingCopy(session_));
    EXPECT_FALSE(readingCopyOf(session_));
    EXPECT_FALSE(glossOf(session_, numberOf("head")));
}

} // namespace
} // namespace redress::testing
