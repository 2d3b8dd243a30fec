#include "session/session_test.hpp"

namespace redress::testing {
namespace {

/// What the user decides about paragraphs of theirs.
class Decisions : public Session {
protected:
    void SetUp() override { ASSERT_TRUE(start()); }

    Finding const* finding(std::string const& id) {
        for (Finding const& one : session_.findings())
            if (one.id == id) return &one;
        return nullptr;
    }
    bool resolve(std::string const& id, Wish::Kind kind) {
        Finding const* const found = finding(id);
        return found && session_.resolve({found->block, kind}, "Decide", diagnostics_);
    }
    /// The user edits the paragraph, then its answer changes.
    void editThenChange() {
        document_.type(at("Under Police"), 0, "And ");
        ASSERT_TRUE(answer("turned", "yes"));
        ASSERT_TRUE(answer("sent", "yes"));
    }
};

TEST_F(Decisions, AreUndone) {
    document_.type(at("One Anna"), 3, "!");
    session_.look();
    ASSERT_EQ(session_.findings().size(), 0u);
    document_.erase(at("Two"));
    session_.look();
    ASSERT_EQ(session_.findings().size(), 1u);
    std::string const id = session_.findings().front().id;
    std::string const before = document_.dump();
    ASSERT_TRUE(resolve(id, Wish::Kind::bringBack));
    EXPECT_NE(document_.text().find("Two"), std::string::npos);
    EXPECT_EQ(session_.findings().size(), 0u);
    ASSERT_TRUE(document_.undo());
    EXPECT_EQ(document_.dump(), before);
    EXPECT_EQ(session_.findings().size(), 1u);
    ASSERT_TRUE(resolve(id, Wish::Kind::keep));
    EXPECT_EQ(session_.findings().size(), 0u);
    EXPECT_EQ(session_.state().choices.size(), 1u);
    ASSERT_TRUE(document_.undo());
    EXPECT_EQ(session_.findings().size(), 1u);
    ASSERT_TRUE(document_.redo());
    EXPECT_EQ(session_.findings().size(), 0u);
}

TEST_F(Decisions, AWordingBecomesTheAnswer) {
    std::size_t const place = at("Yours, Anna");
    document_.erase(place, 7, 11);
    document_.type(place, 7, "Olga");
    session_.look();
    ASSERT_EQ(session_.findings().size(), 1u);
    Finding const found = session_.findings().front();
    EXPECT_EQ(found.kind, Finding::Kind::answerEdited);
    ASSERT_EQ(found.wordings.size(), 1u);
    EXPECT_EQ(found.wordings.front().question, "name");
    EXPECT_EQ(found.wordings.front().text, "Olga");
    ASSERT_TRUE(session_.useWordings(found.block, "Use", diagnostics_));
    EXPECT_EQ(document_.text(at("Yours")), "Yours, Olga");
    EXPECT_EQ(document_.text(0), "Olga");
    EXPECT_TRUE(session_.findings().empty());
    expectInStep();
    ASSERT_TRUE(document_.undo());
    EXPECT_EQ(document_.text(0), "Anna");
    EXPECT_EQ(session_.findings().size(), 1u);
}

TEST_F(Decisions, WhereNoWordingStandsNoneIsTaken) {
    EXPECT_FALSE(session_.useWordings(1, "Use", diagnostics_));
    EXPECT_TRUE(isReported(Code::documentRefused));
}

TEST_F(Decisions, LookingTellsOnlyOfWhatIsNew) {
    int told = 0;
    session_.listen([&] { ++told; });
    session_.look();
    EXPECT_EQ(told, 0);
    document_.erase(at("Two"));
    session_.look();
    session_.look();
    EXPECT_EQ(told, 1);
}

TEST_F(Decisions, FinishTakesOffEverythingAndUndoBringsItBack) {
    std::string const before = document_.dump();
    std::string const stored = document_.storedState().value();
    std::string const text = document_.text();
    auto const removed = session_.finish("Finish", diagnostics_);
    ASSERT_TRUE(removed);
    EXPECT_GT(*removed, 10u);
    EXPECT_EQ(document_.text(), text);
    EXPECT_FALSE(document_.storedState());
    for (MemoryDocument::Paragraph const& paragraph : document_.paragraphs())
        EXPECT_TRUE(paragraph.marks.empty());
    EXPECT_EQ(session_.letterTemplate(), nullptr);
    EXPECT_FALSE(answer("name", "Olga"));
    ASSERT_TRUE(document_.undo());
    EXPECT_EQ(document_.dump(), before);
    EXPECT_EQ(document_.storedState().value(), stored);
    EXPECT_TRUE(answer("name", "Olga"));
    expectInStep();
}

TEST_F(Decisions, ANewLetterMayBeginAfterFinish) {
    ASSERT_TRUE(session_.finish("Finish", diagnostics_));
    ASSERT_TRUE(start());
    ASSERT_TRUE(document_.undo());
    EXPECT_FALSE(document_.storedState());
    ASSERT_TRUE(document_.undo());
    EXPECT_TRUE(document_.storedState());
}

/// The same letter, taken up with another version of its pack.
class NewerPack : public Session {
protected:
    void SetUp() override {
        ASSERT_TRUE(start());
        newer_.push_back(testPack());
        newer_[0].version = "2";
        for (Flow& flow : newer_[0].letters[0].content)
            if (auto* paragraph = std::get_if<ParagraphTemplate>(&flow.item))
                if (paragraph->id == "tail")
                    paragraph->content.insert(paragraph->content.begin(), {Prose{"Sincerely "}});
    }
    bool takeUp(LetterSession& session) { return session.resume(newer_, diagnostics_); }

    std::vector<Pack> newer_;
};

TEST_F(NewerPack, ChangesNothingUntilTheUserSaysSo) {
    LetterSession session(document_);
    ASSERT_TRUE(takeUp(session));
    ASSERT_EQ(session.packChanges().size(), 1u);
    EXPECT_EQ(session.packChanges()[0].written, "Yours, Anna");
    EXPECT_EQ(session.packChanges()[0].due, "Sincerely Yours, Anna");
    ASSERT_TRUE(session.answer("name", "Olga", "Answer", diagnostics_));
    EXPECT_EQ(document_.text(at("Yours")), "Yours, Olga");
    EXPECT_EQ(session.state().version, pack_.version);
    ASSERT_TRUE(session.takePackChanges("Take", diagnostics_));
    EXPECT_EQ(document_.text(at("Yours")), "Sincerely Yours, Olga");
    EXPECT_EQ(session.state().version, "2");
    EXPECT_TRUE(session.packChanges().empty());
    ASSERT_TRUE(document_.undo());
    EXPECT_EQ(document_.text(at("Yours")), "Yours, Olga");
    EXPECT_EQ(session.packChanges().size(), 1u);
}

TEST_F(NewerPack, IsDeclinedForGood) {
    {
        LetterSession session(document_);
        ASSERT_TRUE(takeUp(session));
        ASSERT_TRUE(session.declinePackChanges("Leave", diagnostics_));
        EXPECT_TRUE(session.packChanges().empty());
    }
    LetterSession session(document_);
    ASSERT_TRUE(takeUp(session));
    EXPECT_TRUE(session.packChanges().empty());
    ASSERT_TRUE(session.answer("name", "Olga", "Answer", diagnostics_));
    EXPECT_EQ(document_.text(at("Yours")), "Yours, Olga");
}

} // namespace
} // namespace redress::testing
