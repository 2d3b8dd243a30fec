#pragma once

#include "core/condition/facts.hpp"
#include "core/sent/dispatch.hpp"

namespace redress {

/// What a dispatch says to the conditions and clocks of a pack's <sent>, as questions:
///   sent.date, sent.received, sent.registered      days; `received` as `receivedOn` gives it
///   sent.how                                       a channel: 'registered-post'
///   sent.to, sent.number, sent.answer.number       texts: the body it went to; what it was
///                                                  registered under, in КУСП if nowhere else; the
///                                                  number of the last reply that decides
///   sent.answered, sent.outcome                    of the last reply that decides: its day, and
///                                                  'full', 'partial' or 'refusal'
///   sent.forwarded, sent.forwarded.registered      days of the last that was passed on
///   sent.extended, sent.heard                      days: of the notice that the term is extended,
///                                                  by whom it lies with now; of the last news
/// What is not known is '', as everywhere.
std::vector<QuestionGroup> const& dispatchQuestions();

/// The questions of the letter, and those of the dispatch behind them.
std::vector<QuestionGroup> sentQuestions(Pack const& pack, LetterTemplate const& letter);

/// The letter's answers, and what the dispatch says beside them.
Answers sentAnswers(Answers const& letterAnswers, Sent const& sent);

} // namespace redress
