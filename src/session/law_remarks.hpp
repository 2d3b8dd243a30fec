#pragma once

#include "session/letter_session.hpp"

namespace redress {

/// Something of the law that a letter cites, which a person should look at.
struct LawRemark {
    enum class Kind {
        plain,            ///< a citation typed by hand, that can be made to live
        unknownProvision, ///< typed by hand, and the act has no such place as far as is known
        unknownAct,       ///< typed by hand, of an act that the pack does not have
        notYetInForce,    ///< on the day that counts
        noLongerInForce,
        checkedLongAgo,
    };
    Kind kind = Kind::plain;
    std::string cited; ///< as it is typed, or "п. 1 ст. 10 Закона о прокуратуре"
    std::string act;   ///< its id; empty where it is not known
    LooseCitation loose; ///< of the first three
    int number = 0;      ///< of the others: the paragraph's or the user's citation's; 0: of none
    std::optional<Date> day; ///< that counts; or of the last check
    bool ofIncident = false; ///< the day that counts is the incident's, and not the letter's
};

/// After how many days a check is old, where nobody chose otherwise.
constexpr int usualAgeOfChecks = 365;

/// Remarks on the letter of the session, by their kinds; of a provision each kind once. What serves
/// a ground has to be in force on the day of the incident, as far as that is answered, everything
/// else on the letter's. `age` is after how many days a check is old; 0: never.
std::vector<LawRemark> lawRemarks(LetterSession const& session, Date today, int age);

/// Of a letter that no document shows.
std::vector<LawRemark> lawRemarks(Pack const& pack, LetterTemplate const& letter,
                                  Letter const& composed, Answers const& answers, Date today,
                                  int age);

/// What is the matter and what to do, in sentences.
std::string whyOf(LawRemark const& remark, std::string const& language);

} // namespace redress
