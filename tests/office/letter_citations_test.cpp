#include "office/user_text.hpp"

#include "writer/files.hpp"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <filesystem>

namespace redress::test {
namespace {

Inline prose(std::string const& text) { return {Prose{text}}; }
Inline answer(std::string const& question) {
    Value value;
    value.question = question;
    return {value};
}
Inline cite(std::string const& act, std::string const& provision) {
    Cite cite;
    cite.act = act;
    cite.provisions = {provision};
    return {cite};
}
Inline whenSent(Sentence content) {
    IfWords words;
    words.when.text = "$sent = 'yes'";
    words.content = std::move(content);
    return {words};
}

Flow paragraph(std::string const& id, Sentence content) {
    ParagraphTemplate made;
    made.id = id;
    made.style = "body";
    made.content = std::move(content);
    return {made};
}

Act michael() {
    Act act;
    act.id = "uksc/2015/2";
    act.kind = ActKind::judgment;
    act.title[Case::nominative] = "Michael v Chief Constable";
    act.shortTitle[Case::nominative] = "Michael";
    act.number = "[2015] UKSC 2";
    Provision provision;
    provision.id = "115";
    provision.units = {"paragraph"};
    provision.numbers = {"115"};
    act.provisions = {provision};
    return act;
}

/// A letter whose paragraphs cite: an act, a case, at the start, beside an answer, on a condition.
class LetterCitations : public UserText {
protected:
    void SetUp() override {
        LetterTest::SetUp();
        pack_.acts.push_back(michael());
        auto const act = cite("ukpga/2002/30", "12");
        auto const judgment = cite("uksc/2015/2", "115");
        auto& content = pack_.letters[0].content;
        // "one" and "two" change places where $turned says so.
        for (std::size_t const group : {3u, 4u})
            for (Flow& flow : std::get<Group>(content[group].item).content) {
                auto& one = std::get<ParagraphTemplate>(flow.item);
                if (one.id != "one") continue;
                one.content.push_back(prose(" with "));
                one.content.push_back(judgment);
            }
        std::vector<Flow> const more{
            paragraph("more", {prose("And "), act, answer("note"), prose(" by "), answer("name")}),
            paragraph("start", {judgment, whenSent({prose(", as sent,")}), prose(" binds.")}),
            paragraph("several", {prose("See "), whenSent({act, prose(" and ")}), judgment,
                                  prose(" for "), answer("name"), prose(".")})};
        content.insert(content.end() - 1, more.begin(), more.end());
        ASSERT_TRUE(start()) << messages();
    }

    /// What a paragraph reads, with <legal citations>, *names of cases* and {Style:words}.
    std::string look(std::string const& id) {
        std::string all;
        auto const portions =
            as<css::container::XEnumerationAccess>(paragraphAt(block(id)))->createEnumeration();
        std::string last;
        auto const end = [](std::string const& style) -> std::string {
            return style.empty()               ? ""
                   : style == "Legal citation" ? ">"
                   : style == "Case name"      ? "*"
                                               : "}";
        };
        auto const begin = [](std::string const& style) -> std::string {
            return style.empty()               ? ""
                   : style == "Legal citation" ? "<"
                   : style == "Case name"      ? "*"
                                               : "{" + style + ":";
        };
        while (portions->hasMoreElements()) {
            Ref<css::text::XTextRange> const portion(portions->nextElement(),
                                                     css::uno::UNO_QUERY_THROW);
            std::string const text = toUtf8(portion->getString());
            if (text.empty()) continue;
            std::string const style = toUtf8(get<rtl::OUString>(portion, "CharStyleName"));
            if (style != last) all += end(last) + begin(style);
            last = style;
            all += text;
        }
        return all + end(last);
    }
    std::vector<std::string> looks() {
        std::vector<std::string> all;
        for (WrittenBlock const& written : session_->state().written)
            all.push_back(look(written.id));
        return all;
    }
    Ref<css::text::XTextRange> citation(std::string const& id) {
        for (WrittenBlock const& written : session_->state().written)
            if (written.id == id)
                for (WrittenRun const& run : written.runs)
                    if (run.kind == RunKind::citation)
                        return Marks(model()).find(markName(session_->state(), 'c', run.number));
        throw std::runtime_error("no citation in " + id);
    }
    void give(Ref<css::text::XTextRange> const& words, char const* style) {
        set(words, "CharStyleName", rtl::OUString::createFromAscii(style));
    }
    void bare(Ref<css::text::XTextRange> const& words) {
        as<css::beans::XPropertyState>(cursorAt(words))->setPropertyToDefault("CharStyleName");
    }
    void cut(std::string const& id) {
        select(id, true);
        dispatch(".uno:Cut");
        session_->look();
    }

    std::string const full_ = "Police Reform Act 2002 (PRA 2002), s\u00A012";
    std::string const only_ = "Police Reform Act 2002, s\u00A012";
    std::string const brief_ = "PRA 2002, s\u00A012";
};

TEST_F(LetterCitations, HaveTheirLookFromTheDraftOn) {
    expectInStep();
    EXPECT_EQ(look("law"), "Under <" + full_ + "> I ask Anna");
    EXPECT_EQ(look("more"), "And <" + brief_ + "> by Anna");
    EXPECT_EQ(look("one"), "One Anna with *Michael v Chief Constable*< [2015] UKSC 2 [115]>");
    EXPECT_EQ(look("start"), "*Michael*< [115]> binds.");
    EXPECT_EQ(look("several"), "See *Michael*< [115]> for Anna.");
    auto const drafted = looks();
    undo();
    EXPECT_FALSE(isStyle("CharacterStyles", "Legal citation"));
    EXPECT_FALSE(isStyle("CharacterStyles", "Case name"));
    redo();
    EXPECT_EQ(looks(), drafted);
    expectInStep();
    walk();
}

TEST_F(LetterCitations, LendItToNoWordsBehindThem) {
    ASSERT_TRUE(change("note", ", soon")) << messages();
    EXPECT_EQ(look("more"), "And <" + brief_ + ">, soon by Anna");
    ASSERT_TRUE(change("note", "")) << messages();
    EXPECT_EQ(look("more"), "And <" + brief_ + "> by Anna");
    ASSERT_TRUE(change("sent", "yes")) << messages();
    EXPECT_EQ(look("start"), "*Michael*< [115]>, as sent, binds.");
    EXPECT_EQ(look("several"), "See <" + brief_ + "> and *Michael*< [115]> for Anna.");
    ASSERT_TRUE(change("sent", "no")) << messages();
    EXPECT_EQ(look("start"), "*Michael*< [115]> binds.");
    EXPECT_EQ(look("several"), "See *Michael*< [115]> for Anna.");
    expectInStep();
    walk();
}

TEST_F(LetterCitations, KeepItWhereTheyMoveAndTakeANewForm) {
    auto const before = looks();
    auto const one = look("one");
    ASSERT_TRUE(change("turned", "yes")) << messages();
    EXPECT_EQ(look("one"), one);
    undo();
    EXPECT_EQ(looks(), before);
    cut("one");
    EXPECT_EQ(look("start"), "*Michael v Chief Constable*< [2015] UKSC 2 [115]> binds.");
    cut("law");
    EXPECT_EQ(look("more"), "And <" + only_ + "> by Anna");
    undo();
    undo();
    EXPECT_EQ(looks(), before);
    redo();
    redo();
    EXPECT_EQ(look("more"), "And <" + only_ + "> by Anna");
}

TEST_F(LetterCitations, WithoutItStayBareAsLongAsTheirWordsStay) {
    for (char const* id : {"law", "one", "several"})
        bare(citation(id));
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_EQ(look("law"), "Under " + full_ + " I ask Maria");
    ASSERT_TRUE(change("turned", "yes")) << messages();
    EXPECT_EQ(look("one"), "One Maria with Michael v Chief Constable [2015] UKSC 2 [115]");
    ASSERT_TRUE(change("sent", "yes")) << messages();
    EXPECT_EQ(look("several"), "See <" + brief_ + "> and Michael [115] for Maria.");
    expectInStep();
}

TEST_F(LetterCitations, KeepWhatTheUserGaveThem) {
    give(citation("more"), "Strong Emphasis");
    give(citation("start"), "Emphasis");
    set(words("start", "[115]"), "CharWeight", css::awt::FontWeight::BOLD);
    ASSERT_TRUE(change("name", "Maria")) << messages();
    EXPECT_EQ(look("more"), "And {Strong Emphasis:" + brief_ + "} by Maria");
    cut("law");
    EXPECT_EQ(look("more"), "And {Strong Emphasis:" + only_ + "} by Maria");
    cut("one");
    EXPECT_EQ(look("start"), "{Emphasis:Michael v Chief Constable [2015] UKSC 2 [115]} binds.");
    EXPECT_EQ(get<float>(words("start", "[115]"), "CharWeight"), css::awt::FontWeight::BOLD);
    undo();
    EXPECT_EQ(look("start"), "{Emphasis:Michael [115]} binds.");
}

TEST_F(LetterCitations, AreRenewedInAParagraphOfTheUsers) {
    type(block("more")->getEnd(), ", and so on");
    type(block("start")->getEnd(), " I say so.");
    ASSERT_EQ(standing("more"), Standing::mine);
    give(citation("start"), "Emphasis");
    ASSERT_TRUE(change("note", "!")) << messages();
    EXPECT_EQ(look("more"), "And <" + brief_ + ">! by Anna, and so on");
    cut("law");
    EXPECT_EQ(look("more"), "And <" + only_ + ">! by Anna, and so on");
    cut("one");
    EXPECT_EQ(look("start"), "{Emphasis:Michael v Chief Constable [2015] UKSC 2 [115]} "
                             "binds. I say so.");
    undo();
    undo();
    EXPECT_EQ(look("more"), "And <" + brief_ + ">! by Anna, and so on");
    redo();
    EXPECT_EQ(look("more"), "And <" + only_ + ">! by Anna, and so on");
}

TEST_F(LetterCitations, HaveItInWhatTheUserWantsInsteadOfTheirs) {
    auto const at = [&](std::string const& id) {
        for (WrittenBlock const& written : session_->state().written)
            if (written.id == id) return written.number;
        return 0;
    };
    words("more", " by")->setString(" say");
    words("start", "Michael")->setString("That case");
    ASSERT_TRUE(session_->resolve({at("more"), Wish::Kind::takeNew}, "New", diagnostics_))
        << messages();
    ASSERT_TRUE(session_->resolve({at("start"), Wish::Kind::takeNew}, "New", diagnostics_))
        << messages();
    EXPECT_EQ(look("more"), "And <" + brief_ + "> by Anna");
    EXPECT_EQ(look("start"), "*Michael*< [115]> binds.");
    expectInStep();
}

TEST_F(LetterCitations, OfAnOlderDocumentStayAsTheyAreWhenItIsOpened) {
    for (WrittenBlock const& written : session_->state().written)
        bare(paragraphAt(block(written.id)));
    auto const before = looks();
    as<css::util::XModifiable>(document_)->setModified(false);
    openSession();
    std::vector<Pack> const packs{pack_};
    ASSERT_TRUE(session_->resume(packs, diagnostics_)) << messages();
    EXPECT_FALSE(as<css::util::XModifiable>(document_)->isModified());
    EXPECT_EQ(looks(), before);
    cut("law");
    EXPECT_EQ(look("more"), "And <" + only_ + "> by Anna");
    EXPECT_EQ(look("start"), "Michael [115] binds.");
}

/// Stored under such a name, and opened again.
class LetterCitationsIn : public LetterCitations,
                          public ::testing::WithParamInterface<char const*> {};

TEST_P(LetterCitationsIn, AFileHaveTheirLook) {
    namespace fs = std::filesystem;
    auto const before = looks();
    fs::path const folder = fs::temp_directory_path() / "redress-looks";
    fs::create_directory(folder);
    ASSERT_EQ(storeCopy(officeContext(), document_, folder / GetParam(), "en"), "");
    closeDocument(document_);
    document_ = openDocument(officeContext(), folder / GetParam());
    fs::remove_all(folder);
    ASSERT_TRUE(document_.is());
    openSession();
    std::vector<Pack> const packs{pack_};
    ASSERT_TRUE(session_->resume(packs, diagnostics_)) << messages();
    EXPECT_EQ(looks(), before);
    EXPECT_EQ(standing("law"), Standing::clean);
    EXPECT_EQ(standing("one"), Standing::clean);
    cut("one");
    cut("law");
    EXPECT_EQ(look("more"), "And <" + only_ + "> by Anna");
    EXPECT_EQ(look("start"), "*Michael v Chief Constable*< [2015] UKSC 2 [115]> binds.");
}

INSTANTIATE_TEST_SUITE_P(Each, LetterCitationsIn, ::testing::Values("letter.odt", "letter.docx"),
                         [](auto const& one) {
                             return std::string(one.param).substr(std::string("letter.").size());
                         });

} // namespace
} // namespace redress::test
