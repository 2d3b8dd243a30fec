#include "session/review.hpp"

#include "core/condition/facts.hpp"
#include "core/language/messages.hpp"
#include "core/language/utf8.hpp"
#include "core/review/broken_rules.hpp"
#include "session/cited_law.hpp"
#include "session/law_remarks.hpp"
#include "session/letter_remarks.hpp"
#include "session/shortcomings.hpp"

#include <algorithm>
#include <map>

namespace redress {
namespace {

struct RuleText {
    char const* id;
    Severity severity;
    char const* what; ///< with the words as {1}
};

RuleText const& textOf(Tone tone) {
    static std::map<Tone, RuleText> const texts{
        {Tone::insult,
         {"insult", Severity::error,
          REDRESS_TEXT("“{1}” insults, and an authority may leave such a letter without answer. "
                       "Say what was done instead.")}},
        {Tone::threat,
         {"threat", Severity::error,
          REDRESS_TEXT("“{1}” reads as a threat, and an authority may leave such a letter without "
                       "answer. Say what you will do by law instead.")}},
        {Tone::obscenity,
         {"obscenity", Severity::error,
          REDRESS_TEXT(
              "“{1}” is obscene, and an authority may leave such a letter without answer. "
              "Leave it out; where somebody said it to you, put it in quotation marks.")}}};
    return texts.at(tone);
}

RuleText const& textOf(WordsRule rule) {
    static std::map<WordsRule, RuleText> const texts{
        {WordsRule::leftover,
         {"leftover", Severity::error,
          REDRESS_TEXT("“{1}” was to be filled in. Write what belongs there, or take it away.")}},
        {WordsRule::doubledWord,
         {"doubled-word", Severity::warning,
          REDRESS_TEXT("“{1}” says a word twice. Take one away.")}},
        {WordsRule::mixedLetters,
         {"mixed-letters", Severity::warning,
          REDRESS_TEXT(
              "“{1}” mixes Latin and Cyrillic letters, so that no search finds it. Type it "
              "anew.")}},
        {WordsRule::otherLanguage,
         {"other-language", Severity::error,
          REDRESS_TEXT("“{1}” is not in the letter's language. Say it in that, or put it in "
                       "quotation marks if it is a quotation.")}},
        {WordsRule::personalData,
         {"personal-data", Severity::warning,
          REDRESS_TEXT("“{1}” looks like the number of a document or a card. Leave it out unless "
                       "the authority needs it.")}},
        {WordsRule::accusation,
         {"accusation", Severity::warning,
          REDRESS_TEXT("“{1}” tells as a fact what only a court can find. Say that it is your "
                       "opinion and what it rests on, or ask to look into it.")}}};
    return texts.at(rule);
}

constexpr std::size_t longestWords = 60; ///< in a message

class Review {
public:
    Review(Reviewed const& reviewed, std::string const& language)
        : reviewed_(reviewed), pack_(reviewed.pack), letter_(reviewed.letter), language_(language) {
    }

    void diagnostics(Diagnostics const& told) {
        for (Diagnostic const& one : told.all()) {
            ReviewFinding finding;
            finding.rule = redress::textOf(one.code).name;
            // A letter with gaps can be drafted, and should not be sent.
            bool const gap = one.code == Code::answerMissing || one.code == Code::judgesItself ||
                             one.code == Code::enclosureMissing;
            finding.severity = gap ? Severity::error : one.severity;
            if (one.code == Code::answerMissing && one.arguments.size() > 1)
                finding.question = one.arguments[1];
            finding.what = sentence(one, language_);
            found_.push_back(std::move(finding));
        }
    }

    void law(Date today, int age) {
        for (LawRemark const& one :
             lawRemarks(pack_, letter_, reviewed_.composed, reviewed_.answers, today, age)) {
            ReviewFinding finding;
            finding.rule = one.kind == LawRemark::Kind::checkedLongAgo  ? "law.checked-long-ago"
                           : one.kind == LawRemark::Kind::notYetInForce ? "law.not-yet-in-force"
                                                                        : "law.no-longer-in-force";
            finding.severity =
                one.kind == LawRemark::Kind::checkedLongAgo ? Severity::warning : Severity::error;
            finding.what = one.cited + ": " + whyOf(one, language_);
            found_.push_back(std::move(finding));
        }
    }

    /// Texts that apply; dates, choices and names have their own checks.
    void words() {
        Diagnostics ignored; // they were told with the draft
        std::vector<QuestionGroup> const groups = questionsOf(pack_, letter_);
        Facts const facts(groups, reviewed_.answers, pack_.language, ignored);
        for (QuestionGroup const& group : groups)
            for (Question const& question : group.questions) {
                AnswerValue const* const value = facts.answers().find(question.id);
                if (!value) continue;
                if (auto const* rows = std::get_if<Rows>(value))
                    rowsOf(question, *rows);
                else if (auto const* text = std::get_if<std::string>(value))
                    wordsOf(question, question.id, *text);
            }
    }

    /// What the user wrote beside the letter, or in its paragraphs.
    void paragraphs() {
        for (UsersWords const& words : reviewed_.words)
            for (ReviewFinding& finding : reviewWords(words.text, pack_.language, language_)) {
                if (isBound(words, finding)) continue;
                finding.paragraph = words.text;
                found_.push_back(std::move(finding));
            }
    }

    void rules() {
        std::vector<FoundBefore> before;
        for (ReviewFinding const& one : found_)
            before.push_back({one.rule, one.question});
        for (ReviewRule const* const rule : brokenRules(pack_, letter_, reviewed_.composed,
                                                        reviewed_.answers, std::move(before))) {
            ReviewFinding finding;
            finding.rule = rule->id;
            finding.severity = rule->mend ? Severity::error : Severity::warning;
            finding.question = rule->question;
            finding.what = rule->what.in(language_) + ' ' + rule->advice.in(language_);
            if (std::string const law = citedLaw(pack_, rule->because); !law.empty())
                finding.what += " (" + law + ')';
            found_.push_back(std::move(finding));
        }
    }

    /// What has to be mended first.
    std::vector<ReviewFinding> take() {
        std::stable_sort(found_.begin(), found_.end(),
                         [](ReviewFinding const& a, ReviewFinding const& b) {
                             return a.severity == Severity::error && b.severity != Severity::error;
                         });
        return std::move(found_);
    }

private:
    /// An answer is judged as one, and a citation is the pack's.
    static bool isBound(UsersWords const& words, ReviewFinding const& finding) {
        return std::any_of(words.bound.begin(), words.bound.end(), [&](Stretch const& one) {
            return byteOffset(words.text, one.from) <= finding.from &&
                   finding.to <= byteOffset(words.text, one.to);
        });
    }

    void rowsOf(Question const& list, Rows const& rows) {
        for (AnswerRow const& row : rows)
            for (Question const& column : list.columns)
                if (auto const cell = row.cells.find(column.id); cell != row.cells.end())
                    if (auto const* text = std::get_if<std::string>(&cell->second))
                        wordsOf(column, list.id + '/' + row.id + '/' + column.id, *text);
    }

    void wordsOf(Question const& question, std::string const& path, std::string const& text) {
        if (question.type != QuestionType::text && question.type != QuestionType::longText) return;
        for (ReviewFinding& finding : reviewWords(text, pack_.language, language_)) {
            finding.question = path;
            found_.push_back(std::move(finding));
        }
    }

    Reviewed const& reviewed_;
    Pack const& pack_;
    LetterTemplate const& letter_;
    std::string const& language_;
    std::vector<ReviewFinding> found_;
};

} // namespace

std::string lineOf(ReviewFinding const& finding, std::string const& place) {
    return std::string(finding.severity == Severity::error ? "error" : "warning") + '\t' +
           finding.rule + '\t' + inLine(place) + '\t' + inLine(finding.what);
}

std::vector<ReviewFinding> reviewWords(std::string const& text, std::string const& ofLetter,
                                       std::string const& language) {
    std::vector<ReviewFinding> found;
    auto const add = [&](RuleText const& rule, std::size_t from, std::size_t to) {
        ReviewFinding finding;
        finding.rule = rule.id;
        finding.severity = rule.severity;
        finding.from = from;
        finding.to = to;
        finding.what =
            translate(rule.what, language, {shortened(text.substr(from, to - from), longestWords)});
        found.push_back(std::move(finding));
    };
    for (HarshWords const& one : harshWords(text, ofLetter.substr(0, 2))) {
        add(textOf(one.tone), byteOffset(text, one.from), byteOffset(text, one.to));
        if (one.calm.empty()) continue;
        found.back().what +=
            ' ' + translate(REDRESS_TEXT("For example: “{1}”."), language, {one.calm});
        found.back().repair = one.calm;
        found.back().repairs = true;
    }
    for (WordsRemark const& one : remarksOnWords(text, ofLetter)) {
        add(textOf(one.rule), one.from, one.to);
        found.back().repair = one.repair;
        found.back().repairs = one.repairs;
    }
    std::stable_sort(
        found.begin(), found.end(),
        [](ReviewFinding const& a, ReviewFinding const& b) { return a.from < b.from; });
    return found;
}

std::vector<ReviewFinding> review(Reviewed const& letter, Diagnostics const& told, Date today,
                                  int age, std::string const& language) {
    Review review(letter, language);
    review.diagnostics(told);
    review.words();
    review.paragraphs();
    review.law(today, age);
    review.rules();
    return review.take();
}

std::vector<ReviewFinding> review(LetterSession const& session, Date today, int age,
                                  std::string const& language) {
    if (!session.pack()) return {};
    Reviewed const letter{*session.pack(), *session.letterTemplate(), session.letter(),
                          session.state().answers, session.usersWords()};
    Diagnostics told;
    tellShortcomings(letter.pack, letter.letter, letter.composed, letter.answers, {}, false,
                     language, told);
    for (LetterRemark const& one : letterRemarks(session, language))
        told.warning(one.what.code, one.what.place, one.what.arguments);
    return review(letter, told, today, age, language);
}

} // namespace redress
