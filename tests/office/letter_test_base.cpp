#include "office/letter_test_base.hpp"

#include "writer/reading.hpp"
#include "writer/uno.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>

#include <algorithm>

namespace redress::test {
namespace {

Layout testLayout() {
    Layout layout;
    layout.language = "en-GB";
    ParagraphStyle body;
    body.id = "body";
    body.name = "Test body";
    body.font = "Liberation Serif";
    ParagraphStyle call = body;
    call.id = "call";
    call.name = "Test call";
    call.indent = 1000;
    call.firstLine = -600;
    call.numberSuffix = ")";
    layout.styles = {body, call};
    return layout;
}

void numberCalls(FlowContent& content) {
    for (Flow& flow : content) {
        if (auto* repeat = std::get_if<Repeat>(&flow.item)) numberCalls(repeat->content);
        if (auto* paragraph = std::get_if<ParagraphTemplate>(&flow.item))
            if (paragraph->id == "call") paragraph->style = "call";
    }
}

Ref<css::document::XUndoManager> undoManager(Ref<css::text::XTextDocument> const& document) {
    return as<css::document::XUndoManagerSupplier>(document)->getUndoManager();
}

} // namespace

std::ostream& operator<<(std::ostream& out, SeenParagraph const& paragraph) {
    return out << '"' << paragraph.text << "\" (" << paragraph.style << ')';
}

void LetterTest::SetUp() {
    WriterTest::SetUp();
    pack_ = redress::testing::testPack();
    pack_.layout = testLayout();
    numberCalls(pack_.letters.front().content);
    openSession();
}

void LetterTest::TearDown() {
    session_.reset();
    writer_.reset();
    WriterTest::TearDown();
}

void LetterTest::openSession() {
    session_.reset();
    writer_ = std::make_unique<WriterDocument>(document_, "en", officeContext());
    session_ = std::make_unique<LetterSession>(*writer_);
}

bool LetterTest::start(Answers answers) {
    return session_->start(pack_, pack_.letters.front(), std::move(answers), "Draft letter",
                           diagnostics_);
}

bool LetterTest::change(std::string const& question, AnswerValue value) {
    return session_->answer(question, std::move(value), "Answer " + question, diagnostics_);
}

void LetterTest::undo() { undoManager(document_)->undo(); }
void LetterTest::redo() { undoManager(document_)->redo(); }

void LetterTest::expectInStep() {
    State const& state = session_->state();
    Diagnostics found;
    Letter const letter = compose(pack_, pack_.letters.front(), state.answers, found);
    ASSERT_FALSE(found.hasErrors());
    std::size_t marks = 0;
    ASSERT_EQ(state.written.size(), letter.blocks.size());
    for (std::size_t i = 0; i < letter.blocks.size(); ++i) {
        Block const& due = letter.blocks[i];
        WrittenBlock const& written = state.written[i];
        EXPECT_EQ(written.id, due.id);
        EXPECT_EQ(textAt(markName(state, 'b', written.number)), due.text());
        std::size_t number = 0;
        ++marks;
        for (redress::Run const& run : due.runs) {
            if (run.kind == RunKind::prose) continue;
            ASSERT_LT(number, written.runs.size());
            int const mark = written.runs[number++].number;
            EXPECT_EQ(textAt(markName(state, markKind(run.kind), mark)), run.text)
                << due.id << ", " << run.question;
            ++marks;
        }
    }
    auto const names = bookmarks();
    EXPECT_EQ(std::count_if(names.begin(), names.end(),
                            [](auto const& name) { return hasOurPrefix(name); }),
              marks);
    Actual const actual = writer_->read(state);
    ASSERT_EQ(actual.blocks.size(), state.written.size());
    for (std::size_t i = 0; i < actual.blocks.size(); ++i) {
        EXPECT_EQ(actual.blocks[i].standing, Standing::clean) << state.written[i].text;
        EXPECT_EQ(actual.blocks[i].number, state.written[i].number);
        EXPECT_FALSE(actual.blocks[i].adopt);
    }
    EXPECT_EQ(writer_->storedState(), writeState(state));
}

std::vector<SeenParagraph> LetterTest::paragraphs() {
    std::vector<SeenParagraph> seen;
    for (auto const& range :
         readDocument(Ref<css::frame::XModel>(document_, css::uno::UNO_QUERY_THROW)).ranges)
        seen.push_back(
            {toUtf8(range->getString()), toUtf8(get<rtl::OUString>(range, "ParaStyleName"))});
    return seen;
}

std::vector<std::string> LetterTest::undoTitles() {
    std::vector<std::string> titles;
    for (rtl::OUString const& title : undoManager(document_)->getAllUndoActionTitles())
        titles.push_back(toUtf8(title));
    return titles;
}

std::vector<std::string> LetterTest::bookmarks() {
    std::vector<std::string> names;
    for (rtl::OUString const& name :
         as<css::text::XBookmarksSupplier>(document_)->getBookmarks()->getElementNames())
        names.push_back(toUtf8(name));
    return names;
}

std::string LetterTest::textAt(std::string const& bookmark) {
    auto const all = as<css::text::XBookmarksSupplier>(document_)->getBookmarks();
    if (!all->hasByName(fromUtf8(bookmark))) return "(none)";
    Ref<css::text::XTextContent> const mark(all->getByName(fromUtf8(bookmark)),
                                            css::uno::UNO_QUERY_THROW);
    return toUtf8(mark->getAnchor()->getString());
}

bool LetterTest::isStyle(char const* family, std::string const& name) {
    Ref<css::container::XNameAccess> const styles(
        as<css::style::XStyleFamiliesSupplier>(document_)->getStyleFamilies()->getByName(
            rtl::OUString::createFromAscii(family)),
        css::uno::UNO_QUERY_THROW);
    return styles->hasByName(fromUtf8(name));
}

void LetterTest::setFlag(char const* name, bool value) { set(document_, name, value); }
bool LetterTest::flag(char const* name) { return get<bool>(document_, name); }

std::string LetterTest::messages() const {
    std::string all;
    for (Diagnostic const& diagnostic : diagnostics_.all())
        all += render(diagnostic, "en") + '\n';
    return all;
}

} // namespace redress::test
