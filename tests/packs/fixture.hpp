#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace redress::testing {

/// A case of tests/bad: what is changed in the good pack and answers of tests/bad/base, and what
/// is said then. Lines `key: value`:
///   file: NAME        which file the next lines are about; answers.xml is the answers file
///   replace: TEXT     that stands in the file once …
///   by: TEXT          … and what stands there instead
///   content: TEXT     the whole file; begins a new one
///   delete: yes       the file is not there
///   size: BYTES       the file is made as large as this
///   letter: ID        the letter that is asked for
///   final: yes        missing answers are refused
///   reading-copy: yes the reading copy is asked for
///   marks: yes        what paragraphs rest on and how they read in English is checked instead
///   state: TEXT       a document's memory is read instead of all that
///   document: NAME    a document is worked on instead (bad_test.cpp has the scenes)
///   cite: ACT|PLACE|CASE, find: WORDS, text: TEXT  the pack's law is asked instead
///   given: QUESTION=VALUE  the good answers are changed as a script does it; may come again
///   route: ID         the way is asked instead, of the triage with this id …
///   triage: QUESTION=VALUE  … to which this is answered; may come again
///   decline: LINE     a line of a table of names is declined instead
///   body: KIND        bodies of that kind are asked for instead
///   lint: DAY         all is checked as an author does it on that day: the folder with the pack,
///                     and the folder "more" in it; a file's name may begin with ../
///   sent: TEXT        the clock of the letter is asked instead, of which this is kept, or "no"
///   calendar: yes     … and made into a calendar
///   next: yes         … or the letter after it is begun
///   says: TEXT        a paragraph of the letter is this
///   en: LINE, ru: LINE  what is said, each line of it
/// In a TEXT \n is a line feed, \xNN a byte, \*N(TEXT) the text N times; \# in it is its number.
struct Fixture {
    struct Change {
        std::string file;
        std::string key;
        std::string text;
        std::string by;
    };

    std::string code; ///< the folder's name
    std::string name;
    std::vector<Change> changes;
    std::string letter = "base.complaint";
    bool final = false;
    bool readingCopy = false;
    bool marks = false;
    std::string lint;
    std::string state;
    std::string document;
    std::vector<std::string> given;
    std::pair<std::string, std::string> law; ///< what is asked, and with which words
    std::string route;                       ///< id of a triage
    std::vector<std::string> triage;
    std::string decline;
    std::string body;
    std::string sent;
    bool next = false;
    bool calendar = false;
    std::string says;
    std::string en;
    std::string ru;

    bool ofFiles() const {
        return !marks && lint.empty() && state.empty() && document.empty() && given.empty() &&
               law.first.empty() && route.empty() && decline.empty() && body.empty() &&
               sent.empty();
    }
};

std::vector<Fixture> const& fixtures();

/// Makes pack and answers of the fixture: `folder`/base and `folder`/answers.xml. The first thing
/// in the fixture that does not fit is the result; an empty text: all well.
std::string make(Fixture const& fixture, std::filesystem::path const& folder);

std::string contentOf(std::filesystem::path const& file);

} // namespace redress::testing
