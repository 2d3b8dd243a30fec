#pragma once

#include "office/office.hpp"
#include "session/letter_session.hpp"
#include "session/test_letter.hpp"
#include "writer/writer_document.hpp"

#include <memory>
#include <string>
#include <vector>

namespace redress::test {

/// A paragraph of the body as a person sees it.
struct SeenParagraph {
    std::string text;
    std::string style;

    bool operator==(SeenParagraph const& other) const {
        return text == other.text && style == other.style;
    }
};
std::ostream& operator<<(std::ostream& out, SeenParagraph const& paragraph);

/// A Writer document with a session on it, and the letter of tests/session/test_letter.hpp with a
/// layout: "Test body", and "Test call", numbered.
class LetterTest : public WriterTest {
protected:
    void SetUp() override;
    void TearDown() override;

    /// Takes up the document as it stands now, as a newly opened one.
    void openSession();
    bool start(Answers answers = redress::testing::testAnswers());
    bool change(std::string const& question, AnswerValue value);
    void undo();
    void redo();

    /// Holds that every bookmark of ours reads what the composed letter has there, that there are
    /// no others, that every paragraph is clean and the property holds the session's state.
    void expectInStep();

    std::vector<SeenParagraph> paragraphs();
    std::vector<std::string> undoTitles();
    std::vector<std::string> bookmarks();
    /// What the bookmark reads; "(none)" without one.
    std::string textAt(std::string const& bookmark);
    bool isStyle(char const* family, std::string const& name);
    /// Writes a property of the document's model.
    void setFlag(char const* name, bool value);
    bool flag(char const* name);
    std::string messages() const;

    Pack pack_;
    std::unique_ptr<WriterDocument> writer_;
    std::unique_ptr<LetterSession> session_;
    Diagnostics diagnostics_;
};

} // namespace redress::test
