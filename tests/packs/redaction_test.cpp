#include "core/letter/form_text.hpp"
#include "core/redaction/redaction.hpp"
#include "packs/cases.hpp"

#include <gtest/gtest.h>

#include <algorithm>

/// No redacted copy of a letter says what the answers say of persons.
namespace redress {
namespace {

using testing::Case;
using testing::cases;

/// One space where white space was, for what is typed and what stands in a letter differ in it.
std::string flat(std::string const& text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        bool const hard = text.compare(at, 2, "\xC2\xA0") == 0;
        bool const blank = hard || text[at] == ' ' || text[at] == '\n' || text[at] == '\t';
        if (!blank)
            result += text[at];
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
        if (hard) ++at;
    }
    return result;
}

bool isInWord(char c) {
    return static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c));
}

/// As a word, not in the middle of one.
bool stands(std::string const& words, std::string const& text) {
    for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
        if ((at == 0 || !isInWord(text[at - 1])) &&
            (at + words.size() == text.size() || !isInWord(text[at + words.size()])))
            return true;
    return false;
}

/// What of an answer must not be said.
void tell(Question const& question, AnswerValue const& value, std::vector<std::string>& all) {
    if (auto const* rows = std::get_if<Rows>(&value)) {
        for (AnswerRow const& row : *rows)
            for (Question const& column : question.columns)
                if (auto const cell = row.cells.find(column.id); cell != row.cells.end())
                    tell(column, cell->second, all);
        return;
    }
    if (question.personal == Personal::no) return;
    if (auto const* person = std::get_if<Person>(&value)) {
        all.insert(all.end(), {person->surname, person->given, person->patronymic});
        for (auto const& [grammaticalCase, form] : person->forms)
            all.push_back(form);
    } else if (auto const* designation = std::get_if<Designation>(&value)) {
        all.push_back(designation->name);
    } else if (auto const* text = std::get_if<std::string>(&value)) {
        all.push_back(*text);
    }
}

std::string textOf(Letter const& letter) {
    std::string text;
    for (Block const& block : letter.blocks)
        text += block.text() + '\n';
    return text;
}

class RedactedCopy : public ::testing::TestWithParam<Case> {
protected:
    void SetUp() override {
        auto const found = testing::findLetter(GetParam().letter);
        pack_ = found.pack;
        template_ = found.letter;
        Diagnostics diagnostics;
        answers_ = readAnswersFile(GetParam().answers.string(), *pack_, *template_, diagnostics);
        letter_ = compose(*pack_, *template_, answers_, diagnostics);
        for (QuestionGroup const& group : questionsOf(*pack_, *template_))
            for (Question const& question : group.questions)
                if (AnswerValue const* const value = answers_.find(question.id))
                    tell(question, *value, personal_);
        for (std::string& one : personal_)
            one = flat(one);
        personal_.erase(std::remove_if(personal_.begin(), personal_.end(),
                                       [](std::string const& one) { return one.size() < 3; }),
                        personal_.end());
    }

    Pack const* pack_ = nullptr;
    LetterTemplate const* template_ = nullptr;
    Answers answers_;
    Letter letter_;
    std::vector<std::string> personal_;
};

TEST_P(RedactedCopy, SaysNothingOfPersons) {
    Letter const copy = redactedLetter(*pack_, *template_, answers_, letter_);
    std::string const text = flat(textOf(copy));
    for (std::string const& one : personal_)
        EXPECT_FALSE(stands(one, text)) << one;
    EXPECT_FALSE(copy.fileName.empty());
}

TEST_P(RedactedCopy, IsStillTheLetter) {
    Letter const copy = redactedLetter(*pack_, *template_, answers_, letter_);
    std::string const mark = removedMark(pack_->language);
    bool const tells = std::any_of(personal_.begin(), personal_.end(), [&](auto const& one) {
        return stands(one, flat(textOf(letter_)));
    });
    EXPECT_TRUE(!tells || textOf(copy).find(mark) != std::string::npos);
    // What the pack says is untouched, but where it says what was answered: "the duty inspector".
    std::map<std::string, std::string> prose;
    for (Block const& block : letter_.blocks)
        for (redress::Run const& run : block.runs)
            if (run.kind != RunKind::answer) prose[block.id] += run.text;
    std::size_t changed = 0;
    for (Block const& block : copy.blocks) {
        std::string now;
        for (redress::Run const& run : block.runs)
            if (run.kind != RunKind::answer) now += run.text;
        changed += now != prose[block.id];
    }
    EXPECT_LE(changed, 1U);
}

TEST_P(RedactedCopy, FitsIntoForms) {
    Letter const copy = redactedLetter(*pack_, *template_, answers_, letter_);
    std::string const text = formText(copy, pack_->layout);
    for (std::size_t const limit : {500U, 2000U, 4000U})
        for (std::string const& part : partsForForm(text, limit))
            EXPECT_LE(sizeInForm(part), limit);
    EXPECT_EQ(text.find("\xC2\xA0"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(All, RedactedCopy, ::testing::ValuesIn(cases()), [](auto const& one) {
    return testing::testName(one.param.letter + "_" + one.param.name());
});

} // namespace
} // namespace redress
