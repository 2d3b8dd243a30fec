#pragma once

#include "session/letter_session.hpp"

#include <string>
#include <vector>

namespace redress {

/// Something of a letter's events and enclosures that a person should look at: dates that
/// contradict one another, time of which nothing is told, what is enclosed and not mentioned, or
/// mentioned and not enclosed.
struct LetterRemark {
    Diagnostic what;      ///< a warning; its place is the answers'
    std::string question; ///< whose answer it is about: "calls/r1/date"; may be empty
    int number = 0;       ///< the paragraph's or the user's citation's; 0: of none
};

/// Of the letter of the session, in this order. `language` is the interface's.
std::vector<LetterRemark> letterRemarks(LetterSession const& session, std::string const& language);

/// Of a letter that no document shows. `answers` names the file for messages.
std::vector<LetterRemark> letterRemarks(Pack const& pack, LetterTemplate const& letter,
                                        Letter const& composed, Answers const& given,
                                        std::string const& answers, std::string const& language);

} // namespace redress
