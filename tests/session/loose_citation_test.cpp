#include "session/session_test.hpp"

namespace redress::testing {
namespace {

constexpr char const* brief = "PRA 2002, s\u00A012";

/// What a person types or pastes, and what is made of it.
class LooseCitations : public Session {
protected:
    void begin() { ASSERT_TRUE(start()); }
    /// A paragraph of the user's own, read as the document is when they pause.
    std::size_t write(std::string const& text) {
        std::size_t const line = document_.paragraphs().size();
        document_.add(line, text);
        session_.look();
        return line;
    }
    bool bringToLife(std::size_t which = 0) {
        return session_.bringToLife(session_.looseCitations().at(which), "Live", diagnostics_);
    }
};

TEST_F(LooseCitations, AreFoundInTheUsersOwnWordsOnly) {
    begin();
    session_.look();
    EXPECT_TRUE(session_.looseCitations().empty()) << "the letter's own live";
    write("See s.12 PRA 2002 and s.12-15 children.");
    ASSERT_EQ(session_.looseCitations().size(), 1u);
    LooseCitation const& found = session_.looseCitations()[0];
    EXPECT_EQ(found.text, "s.12 PRA 2002");
    EXPECT_EQ(found.state, Recognised::fine);
    EXPECT_EQ(found.reads, brief);
    EXPECT_EQ(found.reason, "");
}

TEST_F(LooseCitations, ComeToLifeInOneStep) {
    begin();
    std::size_t const line = write("See s.12 PRA 2002.");
    int const steps = document_.steps;
    std::string const before = document_.dump();
    ASSERT_TRUE(bringToLife());
    EXPECT_EQ(document_.text(line), std::string("See ") + brief + ".");
    EXPECT_EQ(document_.steps, steps + 1);
    EXPECT_EQ(document_.titles().back(), "Live");
    ASSERT_EQ(session_.state().citations.size(), 1u);
    EXPECT_EQ(session_.state().citations[0].text, brief);
    EXPECT_TRUE(session_.looseCitations().empty());
    EXPECT_EQ(document_.storedState().value_or(""), writeState(session_.state()));
    document_.undo();
    EXPECT_EQ(document_.dump(), before);
    EXPECT_TRUE(session_.state().citations.empty());
    EXPECT_EQ(session_.looseCitations().size(), 1u);
    document_.redo();
    EXPECT_EQ(document_.text(line), std::string("See ") + brief + ".");
    EXPECT_EQ(session_.state().citations.size(), 1u);
}

TEST_F(LooseCitations, ComeToLifeAllInOneStep) {
    begin();
    write("See s.12 PRA 2002 and s 3 of the Shops Act 1999.");
    std::size_t const line = write("Again s 12 of the PRA 2002; section 12 of the PRA 2002.");
    int const steps = document_.steps;
    std::string const before = document_.dump();
    ASSERT_TRUE(session_.bringAllToLife("Live", diagnostics_));
    EXPECT_EQ(session_.state().citations.size(), 3u);
    EXPECT_EQ(document_.text(line),
              std::string("Again ") + brief + "; section 12 of the PRA 2002.");
    EXPECT_EQ(document_.steps, steps + 1);
    EXPECT_EQ(session_.looseCitations().size(), 1u);
    EXPECT_FALSE(session_.bringAllToLife("Live", diagnostics_)) << "nothing is left";
    document_.undo();
    EXPECT_EQ(document_.dump(), before);
    EXPECT_EQ(session_.looseCitations().size(), 4u);
    EXPECT_TRUE(session_.state().citations.empty());
}

/// What was typed in words stays in words, and the first of the act is the full one.
TEST_F(LooseCitations, KeepTheFormTheyWereTypedIn) {
    begin();
    std::size_t const line = write("Section 12 of the Police Reform Act 2002 says so.");
    ASSERT_TRUE(bringToLife());
    EXPECT_EQ(document_.text(line), "Section 12 of the PRA 2002 says so.");
    document_.move(line, 0);
    session_.look();
    EXPECT_EQ(document_.text(0).rfind("Section 12 of the Police Reform Act 2002", 0), 0u)
        << document_.text(0);
}

TEST_F(LooseCitations, OfWhichTheLawHasNoSuchPlaceAreOnlyTold) {
    begin();
    std::size_t const line = write("See s.999 PRA 2002 and s 3 of the Shops Act 1999.");
    ASSERT_EQ(session_.looseCitations().size(), 2u);
    EXPECT_EQ(session_.looseCitations()[0].state, Recognised::unknownProvision);
    EXPECT_EQ(session_.looseCitations()[1].state, Recognised::unknownAct);
    std::string const before = document_.dump();
    EXPECT_FALSE(bringToLife(0));
    EXPECT_FALSE(bringToLife(1));
    EXPECT_TRUE(isReported(Code::documentRefused));
    EXPECT_EQ(document_.dump(), before);
    EXPECT_EQ(document_.text(line), "See s.999 PRA 2002 and s 3 of the Shops Act 1999.");
}

TEST_F(LooseCitations, InAnAnswerAreToldWhereTheyAreWrong) {
    begin();
    ASSERT_TRUE(answer("place", std::string("Orel, see s.12 PRA 2002")));
    EXPECT_TRUE(session_.looseCitations().empty());
    ASSERT_TRUE(answer("place", std::string("Orel, see s.999 PRA 2002")));
    ASSERT_EQ(session_.looseCitations().size(), 1u);
    EXPECT_EQ(session_.looseCitations()[0].question, "place");
    EXPECT_FALSE(bringToLife());
}

/// In a paragraph of the letter's that the user edited, all but the answers and what lives is
/// theirs.
TEST_F(LooseCitations, AreFoundInTheLettersOwnParagraphsThatAUserEdited) {
    begin();
    std::size_t const line = at("Under");
    document_.type(line, document_.paragraphs()[line].text.size(), ", as s.12 PRA 2002 says");
    session_.look();
    ASSERT_EQ(session_.looseCitations().size(), 1u);
    ASSERT_TRUE(bringToLife());
    EXPECT_EQ(document_.text(line),
              std::string("Under Police Reform Act 2002 (PRA 2002), s\u00A012 I ask Anna, as ") +
                  brief + " says");
    ASSERT_TRUE(answer("name", std::string("Maria")));
    EXPECT_NE(document_.text(line).find("I ask Maria, as"), std::string::npos);
}

/// The list was shown before the letter grew above it.
TEST_F(LooseCitations, AreFoundAgainWhereTheyHaveMoved) {
    begin();
    std::size_t const line = write("See s.12 PRA 2002.");
    LooseCitation const shown = session_.looseCitations().at(0);
    document_.move(line, 0);
    ASSERT_TRUE(session_.bringToLife(shown, "Live", diagnostics_));
    EXPECT_EQ(document_.text(0), "See Police Reform Act 2002 (PRA 2002), s\u00A012.");
}

TEST_F(LooseCitations, ThatAreGoneChangeNothing) {
    begin();
    std::size_t const line = write("See s.12 PRA 2002.");
    LooseCitation const shown = session_.looseCitations().at(0);
    document_.erase(line, 0, 5);
    document_.type(line, 0, "S");
    document_.erase(line, 4, 6);
    std::string const before = document_.dump();
    EXPECT_FALSE(session_.bringToLife(shown, "Live", diagnostics_));
    EXPECT_EQ(document_.dump(), before);
    EXPECT_TRUE(session_.state().citations.empty());
}

TEST_F(LooseCitations, ThatTheDocumentRefusesChangeNothing) {
    begin();
    std::size_t const line = write("See s.12 PRA 2002.");
    std::string const before = document_.dump();
    document_.refusal = "locked";
    EXPECT_FALSE(bringToLife());
    EXPECT_EQ(document_.dump(), before);
    EXPECT_TRUE(session_.state().citations.empty());
    document_.protect(line, true);
    session_.look();
    EXPECT_EQ(session_.looseCitations().at(0).reason, "protected");
    EXPECT_FALSE(bringToLife());
    EXPECT_EQ(document_.text(line), "See s.12 PRA 2002.");
}

} // namespace
} // namespace redress::testing
