#include "session/session_test.hpp"

namespace redress::testing {
namespace {

constexpr char const* full = "Police Reform Act 2002 (PRA 2002), s\u00A012";
constexpr char const* alone = "Police Reform Act 2002, s\u00A012";
constexpr char const* brief = "PRA 2002, s\u00A012";

/// A letter that cites one act in two paragraphs, law and more, and what a person does to it.
class LivingCitation : public Session {
protected:
    LivingCitation() {
        Pack pack = testPack();
        auto& content = pack.letters[0].content;
        auto more = std::get<ParagraphTemplate>(content[content.size() - 2].item);
        more.id = "more";
        content.insert(content.end() - 1, Flow{more});
        pack_ = std::move(pack);
    }
    void begin() {
        ASSERT_TRUE(session_.start(pack_, pack_.letters[0], testAnswers(), "Start", diagnostics_));
    }
    /// Which paragraph of the document has the words; as a person would look for them.
    void expectCited(std::string const& law, std::string const& more) {
        EXPECT_EQ(marked("law"), "Under " + law + " I ask Anna");
        EXPECT_EQ(marked("more"), "Under " + more + " I ask Anna");
        EXPECT_EQ(document_.storedState().value_or(""), writeState(session_.state()));
    }
    std::size_t place(std::string const& id) {
        for (std::size_t i = 0; i < document_.paragraphs().size(); ++i)
            for (auto const& mark : document_.paragraphs()[i].marks)
                for (WrittenBlock const& block : session_.state().written)
                    if (block.id == id &&
                        mark.name == markName(session_.state(), 'b', block.number))
                        return i;
        ADD_FAILURE() << "no " << id;
        return 0;
    }
    bool insert() {
        return session_.insert({&pack_.acts[0], &pack_.acts[0].provisions[0], nullptr, false},
                               "Insert", diagnostics_);
    }
    std::string last() { return document_.text(document_.paragraphs().size() - 1); }
};

TEST_F(LivingCitation, TheFirstOfAnActIsFull) {
    begin();
    expectCited(full, brief);
}

TEST_F(LivingCitation, FollowsParagraphsThatAUserMoves) {
    begin();
    int const steps = document_.steps;
    document_.move(place("law"), place("more"));
    session_.look();
    EXPECT_EQ(document_.steps, steps + 1) << "within the user's own step";
    expectCited(brief, full);
    document_.undo();
    session_.look();
    expectCited(full, brief);
    document_.redo();
    session_.look();
    expectCited(brief, full);
}

TEST_F(LivingCitation, ADeletedParagraphCitesNothing) {
    begin();
    document_.erase(place("law"));
    session_.look();
    EXPECT_EQ(marked("more"), std::string("Under ") + alone + " I ask Anna");
    document_.undo();
    session_.look();
    expectCited(full, brief);
}

/// It stands where the letter has it, not before all that the user cites.
TEST_F(LivingCitation, FollowsWhatIsBroughtBack) {
    begin();
    ASSERT_TRUE(insert());
    document_.move(document_.paragraphs().size() - 1, 0);
    document_.erase(place("law"));
    document_.erase(place("more"));
    session_.look();
    for (Finding const& finding : std::vector<Finding>(session_.findings()))
        ASSERT_TRUE(session_.resolve({finding.block, Wish::Kind::bringBack}, "Back", diagnostics_));
    EXPECT_EQ(document_.text(0), std::string("Yours, Anna") + full);
    expectCited(brief, brief);
}

/// By an answer: two paragraphs that cite change places.
TEST_F(LivingCitation, FollowsWhatTheProgramMoves) {
    auto& content = pack_.letters[0].content;
    for (Flow& flow : content)
        if (auto* group = std::get_if<Group>(&flow.item))
            for (Flow& inner : group->content)
                if (auto* one = std::get_if<ParagraphTemplate>(&inner.item))
                    one->content = std::get<ParagraphTemplate>(content[6].item).content;
    begin();
    EXPECT_EQ(marked("one"), std::string("Under ") + full + " I ask Anna");
    EXPECT_EQ(marked("two"), std::string("Under ") + brief + " I ask Anna");
    int const steps = document_.steps;
    ASSERT_TRUE(answer("turned", std::string("yes")));
    EXPECT_EQ(marked("two"), std::string("Under ") + full + " I ask Anna");
    EXPECT_EQ(marked("one"), std::string("Under ") + brief + " I ask Anna");
    EXPECT_EQ(document_.steps, steps + 1);
    document_.undo();
    EXPECT_EQ(marked("one"), std::string("Under ") + full + " I ask Anna");
}

/// What was undone or done again has the words it had then, and nothing is written.
TEST_F(LivingCitation, IsLeftAfterUndoAndRedo) {
    begin();
    document_.move(place("law"), place("more"));
    document_.undo();
    int const applied = document_.applied;
    session_.look();
    document_.redo();
    session_.look();
    EXPECT_EQ(document_.applied, applied);
}

TEST_F(LivingCitation, CountsThoseOfTheUser) {
    begin();
    ASSERT_TRUE(insert());
    EXPECT_EQ(last(), std::string("Yours, Anna") + brief);
    document_.move(document_.paragraphs().size() - 1, 0);
    session_.look();
    EXPECT_EQ(document_.text(0), std::string("Yours, Anna") + full);
    expectCited(brief, brief);
    document_.undo();
    expectCited(full, brief);
    EXPECT_EQ(last(), std::string("Yours, Anna") + brief);
}

TEST_F(LivingCitation, ReadsOtherwiseAsTheUserWantsIt) {
    begin();
    ASSERT_TRUE(insert());
    int const number = session_.state().citations.at(0).number;
    Citation cited = session_.state().citations[0].cited;
    cited.form = CitationForm::words;
    ASSERT_TRUE(session_.changeCitation(number, cited, "Change", diagnostics_));
    EXPECT_EQ(last(), "Yours, Annasection 12 of the PRA 2002");
    cited.provisions.clear();
    ASSERT_TRUE(session_.changeCitation(number, cited, "Change", diagnostics_));
    EXPECT_EQ(last(), "Yours, AnnaPRA 2002");
    document_.undo();
    document_.undo();
    EXPECT_EQ(last(), std::string("Yours, Anna") + brief);
    EXPECT_EQ(session_.state().citations[0].cited.form, CitationForm::brief);
}

TEST_F(LivingCitation, EditedByHandAsksAndIsLeftAlone) {
    begin();
    ASSERT_TRUE(insert());
    std::size_t const line = document_.paragraphs().size() - 1;
    document_.type(line, document_.paragraphs()[line].text.size() - 2, "!");
    session_.look();
    std::string const theirs = last();
    ASSERT_EQ(session_.findings().size(), 1u);
    Finding const finding = session_.findings()[0];
    EXPECT_EQ(finding.kind, Finding::Kind::citationEdited);
    EXPECT_EQ(finding.due, brief);
    ASSERT_TRUE(session_.resolve({finding.block, Wish::Kind::keep}, "Keep", diagnostics_));
    EXPECT_TRUE(session_.findings().empty());
    document_.move(line, 0);
    session_.look();
    EXPECT_EQ(document_.text(0), theirs);
    EXPECT_TRUE(session_.findings().empty());
}

TEST_F(LivingCitation, EditedByHandIsReplacedWhereTheUserWantsIt) {
    begin();
    ASSERT_TRUE(insert());
    std::size_t const line = document_.paragraphs().size() - 1;
    document_.type(line, document_.paragraphs()[line].text.size() - 2, "!");
    session_.look();
    ASSERT_EQ(session_.findings().size(), 1u);
    ASSERT_TRUE(
        session_.resolve({session_.findings()[0].block, Wish::Kind::takeNew}, "New", diagnostics_));
    EXPECT_EQ(last(), std::string("Yours, Anna") + brief);
    EXPECT_TRUE(session_.findings().empty());
}

TEST_F(LivingCitation, ACopyLivesToo) {
    begin();
    ASSERT_TRUE(insert());
    document_.paste(document_.paragraphs().size() - 1, 0);
    session_.look();
    EXPECT_EQ(session_.state().citations.size(), 2u);
    document_.move(0, 1);
    session_.look();
    EXPECT_EQ(document_.text(1), std::string("Yours, Anna") + full);
    expectCited(brief, brief);
    EXPECT_EQ(last(), std::string("Yours, Anna") + brief);
}

/// The copy of a paragraph reads as the letter's own does, and is the user's all the same.
TEST_F(LivingCitation, InACopiedParagraphKeepsItTheUsers) {
    begin();
    document_.erase(place("more"));
    session_.look();
    document_.paste(place("law"), 0);
    document_.protect(place("law"), true);
    ASSERT_TRUE(answer("place", std::string("Omsk")));
    ASSERT_EQ(session_.state().citations.size(), 1u);
    document_.erase(place("law"));
    session_.look();
    EXPECT_EQ(document_.text(0), std::string("Under ") + alone + " I ask Anna");
    ASSERT_TRUE(answer("name", std::string("Maria")));
    EXPECT_EQ(document_.text(0), std::string("Under ") + alone + " I ask Anna");
    EXPECT_EQ(marked("law"), "(no mark)");
}

/// What is cut has no words for a while.
TEST_F(LivingCitation, ComesBackFromTheClipboard) {
    begin();
    ASSERT_TRUE(insert());
    std::size_t const line = document_.paragraphs().size() - 1;
    auto const cut = document_.paragraphs()[line];
    document_.erase(line);
    session_.look();
    ASSERT_TRUE(answer("place", std::string("Omsk")));
    EXPECT_EQ(session_.state().citations.size(), 1u);
    document_.undo();
    document_.undo();
    session_.look();
    EXPECT_EQ(last(), std::string("Yours, Anna") + brief);
}

TEST_F(LivingCitation, AListOfProvisionsFollows) {
    begin();
    ASSERT_TRUE(session_.insertList("List", diagnostics_));
    EXPECT_EQ(last(), std::string("Yours, AnnaPolice Reform Act 2002: s\u00A012"));
    document_.erase(place("law"));
    document_.erase(place("more"));
    session_.look();
    EXPECT_EQ(last(), std::string("Yours, AnnaPolice Reform Act 2002: s\u00A012"))
        << "where nothing is cited the list is left as it was";
}

TEST_F(LivingCitation, IsInTheStateThatIsReadAgain) {
    begin();
    ASSERT_TRUE(insert());
    Citation cited = session_.state().citations[0].cited;
    cited.form = CitationForm::words;
    cited.grammaticalCase = Case::dative;
    cited.sentenceStart = true;
    ASSERT_TRUE(session_.changeCitation(session_.state().citations[0].number, cited, "Change",
                                        diagnostics_));
    Diagnostics found;
    auto const read = readState(writeState(session_.state()), found);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->citations.size(), 1u);
    EXPECT_EQ(read->citations[0].cited, cited);
    EXPECT_EQ(read->citations[0].text, "Section 12 of the PRA 2002");
    EXPECT_EQ(writeState(*read), writeState(session_.state()));
}

} // namespace
} // namespace redress::testing
