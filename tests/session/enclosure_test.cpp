#include "session/letter_remarks.hpp"
#include "session/session_test.hpp"

namespace redress::testing {
namespace {

/// A letter that lists what is enclosed behind its text; the user mentions it where they write.
class EnclosureMentions : public Session {
protected:
    EnclosureMentions() {
        LetterTemplate& letter = pack_.letters[0];
        Flow const list = papersOf(letter, "body");
        // In front of the last paragraph, at whose end a document in memory inserts.
        letter.content.insert(letter.content.end() - 1, list);
    }

    void begin() {
        Answers answers = testAnswers();
        answers.values["papers"] = papersCalled({"a", "b", "c"});
        ASSERT_TRUE(session_.start(pack_, pack_.letters[0], answers, "Start", diagnostics_));
    }
    std::vector<LawFound> find(LawIndex const& index, std::string const& words) const {
        SuggestedLaw const none(pack_, pack_.letters[0], Answers());
        return searchLaw(index, pack_.letters[0], session_.letter(), none, words);
    }
    /// Behind the last paragraph.
    bool mention(std::string const& row) {
        for (LawFound const& found : find(LawIndex(pack_), "paper " + row))
            return found.enclosure && session_.insert(found, "Mention", diagnostics_);
        return false;
    }
    std::string list() const {
        std::string all;
        for (auto const& paragraph : document_.paragraphs())
            if (paragraph.text.compare(0, 6, U"Paper ") == 0)
                all += (all.empty() ? "" : " ") + narrow(paragraph.text.substr(6));

        return all;
    }
    std::string last() const { return document_.text(document_.paragraphs().size() - 1); }
    std::vector<Code> remarks() {
        std::vector<Code> codes;
        for (LetterRemark const& one : letterRemarks(session_, "en"))
            codes.push_back(one.what.code);
        return codes;
    }
    using Codes = std::vector<Code>;
};

constexpr char const* first = "(Enclosure\u00A01)";
constexpr char const* second = "(Enclosure\u00A02)";

TEST_F(EnclosureMentions, PutWhatIsMentionedToTheTopOfTheList) {
    begin();
    EXPECT_EQ(list(), "a b c");
    int const steps = document_.steps;
    ASSERT_TRUE(mention("b"));
    EXPECT_EQ(last(), std::string("Yours, Anna") + first);
    EXPECT_EQ(list(), "b a c");
    EXPECT_EQ(document_.steps, steps + 1);
    ASSERT_TRUE(mention("c"));
    EXPECT_EQ(last(), std::string("Yours, Anna") + first + second);
    EXPECT_EQ(list(), "b c a");
    EXPECT_EQ(document_.storedState().value_or(""), writeState(session_.state()));
    document_.undo();
    document_.undo();
    EXPECT_EQ(list(), "a b c");
    EXPECT_EQ(last(), "Yours, Anna");
    document_.redo();
    EXPECT_EQ(list(), "b a c");
    EXPECT_EQ(last(), std::string("Yours, Anna") + first);
}

/// By hand, within the user's own step.
TEST_F(EnclosureMentions, AreCountedAnewWhereParagraphsMove) {
    begin();
    ASSERT_TRUE(mention("b"));
    std::size_t const end = document_.paragraphs().size() - 1;
    document_.add(end + 1, "Mine ");
    ASSERT_TRUE(mention("c"));
    EXPECT_EQ(last(), std::string("Mine ") + second);
    int const steps = document_.steps;
    document_.move(end + 1, 0);
    session_.look();
    EXPECT_EQ(document_.steps, steps + 1);
    EXPECT_EQ(document_.text(0), std::string("Mine ") + first);
    EXPECT_EQ(last(), std::string("Yours, Anna") + second);
    EXPECT_EQ(list(), "c b a");
    document_.undo();
    session_.look();
    EXPECT_EQ(last(), std::string("Mine ") + second);
    EXPECT_EQ(list(), "b c a");
    document_.redo();
    session_.look();
    EXPECT_EQ(document_.text(0), std::string("Mine ") + first);
    EXPECT_EQ(list(), "c b a");
}

TEST_F(EnclosureMentions, OfWhatIsTakenOutOfTheListSaySo) {
    begin();
    ASSERT_TRUE(mention("b"));
    ASSERT_TRUE(mention("c"));
    ASSERT_TRUE(answer("papers", papersCalled({"a", "c"})));
    EXPECT_EQ(last(), std::string("Yours, Anna(Enclosure\u00A0[?])") + first);
    EXPECT_EQ(list(), "c a");
    EXPECT_EQ(remarks(), (Codes{Code::enclosureNotMentioned, Code::enclosureMissing}));
    EXPECT_EQ(letterRemarks(session_, "en").at(1).number, session_.state().citations.at(0).number);
    document_.undo();
    EXPECT_EQ(last(), std::string("Yours, Anna") + first + second);
    EXPECT_EQ(remarks(), Codes{Code::enclosureNotMentioned});
}

/// Whether by an answer or by hand.
TEST_F(EnclosureMentions, OfALineThatTheUserDeletedAreMissingToo) {
    begin();
    ASSERT_TRUE(mention("a"));
    document_.erase(at("Paper a"));
    session_.look();
    EXPECT_EQ(last(), "Yours, Anna(Enclosure\u00A0[?])");
    EXPECT_EQ(remarks(), (Codes{Code::enclosureNotMentioned, Code::enclosureMissing}));
    document_.undo();
    session_.look();
    EXPECT_EQ(last(), std::string("Yours, Anna") + first);
}

/// What is not said yet is told as a gap, and by nothing else.
TEST_F(EnclosureMentions, AreNotAskedForARowWithoutItsTitle) {
    begin();
    ASSERT_TRUE(answer("papers", Rows{{"new", {}}}));
    ASSERT_EQ(session_.letter().enclosures.size(), 1u);
    EXPECT_EQ(remarks(), Codes{});
    ASSERT_TRUE(answer("papers", Rows{{"new", {{"title", "Paper new"}}}}));
    EXPECT_EQ(remarks(), Codes{Code::enclosureNotMentioned});
}

TEST_F(EnclosureMentions, ThatAreDeletedGiveTheListItsOrderBack) {
    begin();
    ASSERT_TRUE(mention("c"));
    EXPECT_EQ(list(), "c a b");
    std::size_t const end = document_.paragraphs().size() - 1;
    document_.erase(end, 11, document_.paragraphs()[end].text.size());
    session_.look();
    EXPECT_EQ(list(), "a b c");
    EXPECT_EQ(remarks(), Codes{Code::enclosureNotMentioned});
    document_.undo();
    session_.look();
    EXPECT_EQ(list(), "c a b");
    EXPECT_EQ(last(), std::string("Yours, Anna") + first);
}

TEST_F(EnclosureMentions, FollowNewLinesAndOtherTitles) {
    begin();
    ASSERT_TRUE(mention("c"));
    ASSERT_TRUE(answer("papers", papersCalled({"x", "a", "b", "c"})));
    EXPECT_EQ(list(), "c x a b");
    ASSERT_TRUE(answer("papers/c/title", std::string("Paper of mine")));
    EXPECT_EQ(list(), "of mine x a b");
    EXPECT_EQ(last(), std::string("Yours, Anna") + first);
}

/// The numbers that Writer shows are those of the lines as they stand.
TEST_F(EnclosureMentions, DoNotCountOnLinesThatTheUserMoved) {
    begin();
    ASSERT_TRUE(mention("a"));
    EXPECT_EQ(remarks(), Codes{Code::enclosureNotMentioned});
    std::size_t const line = at("Paper a");
    document_.move(line, line + 1);
    session_.look();
    EXPECT_EQ(list(), "b a c");
    EXPECT_EQ(remarks(), (Codes{Code::enclosureNotMentioned, Code::enclosuresElsewhere}));
}

TEST_F(EnclosureMentions, AreCopiedAndReadAgain) {
    begin();
    ASSERT_TRUE(mention("b"));
    document_.paste(document_.paragraphs().size() - 1, 0);
    session_.look();
    ASSERT_EQ(session_.state().citations.size(), 2u);
    Diagnostics found;
    auto const read = readState(writeState(session_.state()), found);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->citations.at(1).cited, mentionOf("paper/b"));
    LetterSession again(document_);
    std::vector<Pack> const packs{pack_};
    ASSERT_TRUE(again.resume(packs, diagnostics_));
    EXPECT_EQ(again.letter().enclosures.at(0).block, "paper/b");
}

TEST_F(EnclosureMentions, AreFoundByTitleAndNumber) {
    begin();
    LawIndex const index(pack_);
    auto const titles = [&](std::string const& words) {
        std::string all;
        for (LawFound const& found : find(index, words))
            all += (all.empty() ? "" : ", ") + (found.enclosure ? found.enclosure->title : "law");
        return all;
    };
    EXPECT_EQ(titles("pap"), "Paper a, Paper b, Paper c");
    EXPECT_EQ(titles("enclosure 2"), "Paper b");
    EXPECT_EQ(titles(""), "law, Paper a, Paper b, Paper c");
    LawFound const found = find(index, "paper b").at(0);
    EXPECT_EQ(labelOf(pack_, found, "en"), "Enclosure\u00A02: Paper b");
    EXPECT_EQ(previewOf(pack_, pack_.letters[0], session_.letter(), session_.state().answers, found,
                        "en"),
              std::string(second) + "\nPaper b\nThe text does not mention it yet.");
}

TEST_F(EnclosureMentions, ListsNothingThatIsLaw) {
    begin();
    ASSERT_TRUE(mention("b"));
    ASSERT_TRUE(session_.insertList("List", diagnostics_));
    EXPECT_EQ(last(), std::string("Yours, Anna") + first + "Police Reform Act 2002: s\u00A012");
}

} // namespace
} // namespace redress::testing
