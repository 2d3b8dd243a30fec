#include "office/user_text.hpp"

#include "writer/files.hpp"

#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/text/XFootnote.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextFrame.hpp>

#include <filesystem>

namespace redress::test {
namespace {

std::string const full = "Police Reform Act 2002 (PRA 2002), s\u00A012";
std::string const brief = "PRA 2002, s\u00A012";

/// A letter that cites one act in two paragraphs, law and more, and what a person does in Writer.
class Citations : public UserText {
protected:
    void SetUp() override {
        LetterTest::SetUp();
        auto& content = pack_.letters[0].content;
        auto more = std::get<ParagraphTemplate>(content[content.size() - 2].item);
        more.id = "more";
        content.insert(content.end() - 1, Flow{more});
        ASSERT_TRUE(start()) << messages();
    }

    void expectCited(std::string const& law, std::string const& more) {
        EXPECT_EQ(paragraphOf("law"), "Under " + law + " I ask Anna");
        EXPECT_EQ(paragraphOf("more"), "Under " + more + " I ask Anna");
        EXPECT_EQ(writer_->storedState().value_or(""), writeState(session_->state()));
    }
    void insertAt(Ref<css::text::XTextRange> const& place) {
        setCursor(place);
        ASSERT_TRUE(session_->insert({&pack_.acts[0], &pack_.acts[0].provisions[0], nullptr, false},
                                     "Insert", diagnostics_))
            << messages();
    }
    std::string own(std::size_t index) {
        return textAt(
            markName(session_->state(), 'c', session_->state().citations.at(index).number));
    }
    void cut(std::string const& id) {
        select(id, true);
        dispatch(".uno:Cut");
        session_->look();
    }
    void paste(Ref<css::text::XTextRange> const& place) {
        setCursor(place);
        dispatch(".uno:Paste");
        session_->look();
    }
};

TEST_F(Citations, FollowAParagraphThatIsCutAndPasted) {
    expectCited(full, brief);
    auto const before = texts();
    auto const steps = undoTitles().size();
    cut("law");
    EXPECT_EQ(paragraphOf("more"), "Under Police Reform Act 2002, s\u00A012 I ask Anna");
    paste(startOfParagraph(block("tail")));
    expectCited(brief, full);
    EXPECT_EQ(undoTitles().size(), steps + 2) << "within the user's own steps";
    auto const after = texts();
    undo();
    undo();
    EXPECT_EQ(texts(), before);
    expectCited(full, brief);
    redo();
    redo();
    EXPECT_EQ(texts(), after);
    expectCited(brief, full);
    walk();
}

TEST_F(Citations, OfTheUserLiveInATableAFootnoteAndAFrame) {
    auto const table = make("com.sun.star.text.TextTable");
    as<css::text::XTextTable>(table)->initialize(1, 1);
    put(table, startOfParagraph(block("law")));
    auto const cell = as<css::text::XText>(as<css::text::XTextTable>(table)->getCellByName("A1"));
    insertAt(cell->getStart());
    EXPECT_EQ(own(0), full);
    expectCited(brief, brief);

    auto const note = make("com.sun.star.text.Footnote");
    put(note, startOfParagraph(block("facts")));
    insertAt(as<css::text::XText>(note)->getStart());
    EXPECT_EQ(own(1), full);
    EXPECT_EQ(own(0), brief);

    auto const frame = make("com.sun.star.text.TextFrame");
    set(frame, "AnchorType", css::text::TextContentAnchorType_AT_PARAGRAPH);
    put(frame, block("tail")->getEnd());
    insertAt(as<css::text::XTextFrame>(frame)->getText()->getStart());
    EXPECT_EQ(own(2), brief);
    expectCited(brief, brief);

    undo();
    undo();
    EXPECT_EQ(own(1), full);
    undo();
    undo();
    EXPECT_EQ(own(0), full);
    undo();
    undo();
    expectCited(full, brief);
    for (int i = 0; i < 6; ++i)
        redo();
    EXPECT_EQ(own(0), brief);
    EXPECT_EQ(own(1), full);
    EXPECT_EQ(own(2), brief);
}

TEST_F(Citations, OfTheUserLiveInATableWithinATable) {
    auto const outer = make("com.sun.star.text.TextTable");
    as<css::text::XTextTable>(outer)->initialize(1, 1);
    put(outer, startOfParagraph(block("law")));
    auto const cell = as<css::text::XText>(as<css::text::XTextTable>(outer)->getCellByName("A1"));
    auto const inner = make("com.sun.star.text.TextTable");
    as<css::text::XTextTable>(inner)->initialize(1, 1);
    cell->insertTextContent(cell->getStart(), inner, false);
    insertAt(
        as<css::text::XText>(as<css::text::XTextTable>(inner)->getCellByName("A1"))->getStart());
    ASSERT_EQ(session_->state().citations.size(), 1u);
    EXPECT_NE(own(0).find("s\u00A012"), std::string::npos);
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_EQ(paragraphOf("one"), "One Maria");
    walk();
}

TEST_F(Citations, HaveTheirStyleAndLanguage) {
    insertAt(block("tail")->getEnd());
    auto const words = Marks(model()).find(
        markName(session_->state(), 'c', session_->state().citations.at(0).number));
    EXPECT_EQ(get<rtl::OUString>(words, "CharStyleName"), "Legal citation");
    EXPECT_EQ(get<css::lang::Locale>(words, "CharLocale").Country, "GB");
    EXPECT_TRUE(isStyle("CharacterStyles", "Legal citation"));
}

TEST_F(Citations, LendTheirStyleToNoParagraphBehindThem) {
    insertAt(block("two")->getEnd());
    ASSERT_TRUE(change("calls", redress::testing::callsOf({"r1", "r9"}))) << messages();
    EXPECT_EQ(get<rtl::OUString>(block("call/r9"), "CharStyleName"), "");
    ASSERT_TRUE(change("calls", redress::testing::callsOf({"r7", "r1", "r9"}))) << messages();
    EXPECT_EQ(get<rtl::OUString>(block("call/r7"), "CharStyleName"), "");
    walk();
}

TEST_F(Citations, ChangeInPlaceAndBack) {
    insertAt(block("tail")->getEnd());
    auto const number = session_->state().citations.at(0).number;
    Citation cited = session_->state().citations[0].cited;
    cited.form = CitationForm::words;
    ASSERT_TRUE(session_->changeCitation(number, cited, "Change", diagnostics_)) << messages();
    EXPECT_EQ(own(0), "section 12 of the PRA 2002");
    EXPECT_EQ(texts().back(), "Yours, Anna section 12 of the PRA 2002");
    undo();
    EXPECT_EQ(own(0), brief);
    redo();
    EXPECT_EQ(own(0), "section 12 of the PRA 2002");
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_EQ(texts().back(), "Yours, Maria section 12 of the PRA 2002");
    walk();
}

TEST_F(Citations, CopiedInTheLetterLiveToo) {
    insertAt(block("tail")->getEnd());
    breakAt(document_->getText()->getEnd());
    as<css::view::XSelectionSupplier>(model()->getCurrentController())
        ->select(anyOf(Ref<css::text::XTextRange>(Marks(model()).find(
            markName(session_->state(), 'c', session_->state().citations.at(0).number)))));
    dispatch(".uno:Copy");
    paste(document_->getText()->getEnd());
    ASSERT_EQ(session_->state().citations.size(), 2u);
    EXPECT_EQ(own(1), brief);
    EXPECT_EQ(texts().back(), brief);
    cut("law");
    cut("more");
    EXPECT_EQ(own(0), full);
    EXPECT_EQ(own(1), brief);
    walk();
}

/// Stored under such a name, and opened again.
class CitationsIn : public Citations, public ::testing::WithParamInterface<char const*> {};

TEST_P(CitationsIn, AFileLiveOn) {
    namespace fs = std::filesystem;
    insertAt(block("tail")->getEnd());
    ASSERT_TRUE(session_->insertList("List", diagnostics_)) << messages();
    EXPECT_EQ(own(1), "Police Reform Act 2002: s\u00A012");
    fs::path const folder = fs::temp_directory_path() / "redress-citations";
    fs::create_directory(folder);
    ASSERT_EQ(storeCopy(officeContext(), document_, folder / GetParam(), "en"), "");
    closeDocument(document_);
    document_ = openDocument(officeContext(), folder / GetParam());
    fs::remove_all(folder);
    ASSERT_TRUE(document_.is());
    openSession();
    std::vector<Pack> const packs{pack_};
    ASSERT_TRUE(session_->resume(packs, diagnostics_)) << messages();
    ASSERT_EQ(session_->state().citations.size(), 2u);
    EXPECT_EQ(own(0), brief);
    EXPECT_EQ(own(1), "Police Reform Act 2002: s\u00A012");
    expectCited(full, brief);
    cut("law");
    EXPECT_EQ(paragraphOf("more"), "Under " + full + " I ask Anna");
    undo();
    expectCited(full, brief);
}

INSTANTIATE_TEST_SUITE_P(Each, CitationsIn, ::testing::Values("letter.odt", "letter.docx"),
                         [](auto const& one) {
                             return std::string(one.param).substr(std::string("letter.").size());
                         });

} // namespace
} // namespace redress::test
