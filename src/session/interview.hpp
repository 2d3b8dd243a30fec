#pragma once

#include "core/authority/judge.hpp"
#include "core/letter/letter.hpp"

#include <string>
#include <vector>

namespace redress {

/// A question as it is asked now. Pointers lead into the groups the interview was made from and
/// into the answers, and live as long as both.
struct Asked {
    struct Row {
        std::string id;      ///< the row's own: "r1"
        std::string summary; ///< its first answers on one line, for a list of rows; may be empty
        std::vector<Asked> cells;
    };

    Question const* question = nullptr;
    std::string path;                   ///< as the session takes it: "call.date", "calls/r1/who"
    AnswerValue const* value = nullptr; ///< as far as it was given, a person without a name too
    bool later = false;                 ///< to be filled in later: a gap stands in the text
    std::vector<Row> rows;              ///< of a list
    /// Of a person with a name that does not tell it: the letter needs the gender.
    bool wantsGender = false;
    /// Of a name, when that is answered: the cases that the letter needs, and that neither rules
    /// nor user tell.
    std::vector<Case> wantedCases = {};
    /// Of a body that is to judge: whether it may judge what the answers complain of, and where
    /// not, the question that names that.
    Judges judges = Judges::may;
    Question const* object = nullptr;

    /// There is an answer that a letter can show.
    bool answered() const { return isAnswered(value); }
    /// The answer alone is not enough for the letter.
    bool wantsMore() const { return wantsGender || !wantedCases.empty(); }
};

/// Questions that are asked together, with how far they are. Groups without a question to ask are
/// left out of an interview.
struct AskedGroup {
    enum class State {
        open,     ///< nothing that is required is answered
        begun,    ///< some of it is
        complete, ///< all that is required is answered, or something where nothing is required
        optional, ///< nothing is required and nothing answered
    };

    QuestionGroup const* group = nullptr;
    std::vector<Asked> questions;
    /// Of what is required or was put off, a required list and its rows' cells each for itself, and
    /// what an answer leaves open once more.
    int answered = 0;
    int required = 0;
    State state = State::open;
};

/// The questions that apply to the answers, in the order they are asked.
struct Interview {
    std::vector<AskedGroup> groups;
    int answered = 0;
    int required = 0;
};

/// `groups` are `questionsOf` the letter. `language` ("en", "ru") is that of summaries.
Interview interviewOf(Pack const& pack, LetterTemplate const& letter,
                      std::vector<QuestionGroup> const& groups, Answers const& answers,
                      std::string const& language);

/// The group that asks the question, by a path as in gaps ("calls/r1/who"), or nothing.
AskedGroup const* groupAsking(Interview const& interview, std::string const& path);

/// The first question, in the order of asking, that is required and not answered, or whose answer
/// leaves something open; empty where there is none.
std::string firstWanted(Interview const& interview);

/// The rows of a list with one more empty one at their end, one fewer, one moved by so many places
/// (as far as the ends). No two rows of a list have one id.
Rows withRowAdded(Rows rows);
Rows withRowRemoved(Rows rows, std::string const& id);
Rows withRowMoved(Rows rows, std::string const& id, int places);

} // namespace redress
