#pragma once

#include "session/asked_law.hpp"
#include "session/bodies.hpp"
#include "session/declining.hpp"
#include "session/law_remarks.hpp"

#include <filesystem>
#include <string>
#include <vector>

/// The verbs of the command. Each prints its result on standard output and diagnostics on standard
/// error, and gives the exit code: 0, or 1 when something is wrong.
namespace redress::commands {

struct Common {
    std::string language; ///< of messages and labels: "en", "ru"
    std::vector<std::filesystem::path> packs;
};

/// One pack a line: id, version, name, authors; below it what its versions changed, a line each
/// that begins with a tabulator: day, words.
int packs(Common const& common);

/// One letter a line: id, pack, name; separated by tabulators.
int letters(Common const& common);

/// One question a line: path, type, `required` or `optional`, label; a column's path is
/// list/*/column. With `xml`, an answers file without answers.
int questions(Common const& common, std::string const& letter, bool xml);

struct DraftRequest {
    std::string letter;
    std::filesystem::path answers;
    std::vector<std::filesystem::path> outputs;
    bool final = false;
    bool readingCopy = false;
    bool redacted = false;
    std::size_t limit = 0; ///< of characters, for texts that go into online forms; 0: none
};
/// Writes nothing on standard output.
int draft(Common const& common, DraftRequest const& request);

struct AnswerRequest {
    std::filesystem::path document;
    std::vector<std::string> given; ///< "call.date=19.02.2026", each with a question
    std::vector<std::filesystem::path> outputs;
};
/// Gives answers to the letter that the document holds: all of them or none. What of the letter was
/// left to the user is named on standard error and is nothing wrong.
int answer(Common const& common, AnswerRequest const& request);

struct ReviewRequest {
    std::filesystem::path file; ///< an answers file, or the document of a letter
    std::filesystem::path text; ///< or a text, each line of which is the writer's own words
    std::string day;            ///< to judge on, "2026-02-19"; empty: today
};
/// One finding a line: `error` where the letter should not go out like this, else `warning`; the
/// rule; the path of the answer, the beginning of a
/// paragraph of the document, or file:line:column of the text; what is wrong and what to do.
/// Separated by tabulators. The exit code is 1 when there is an error among them.
int review(Common const& common, ReviewRequest const& request);

/// One body a line, separated by tabulators. Without a kind: id, level, own-scheme or nothing,
/// name, postal address; of one kind: its id, that of the region, name and post of the head in the
/// case asked for, the addressee's line.
int bodies(Common const& common, AskedBodies const& asked);

/// The citations, a line each.
int cite(Common const& common, AskedCitation const& asked);

/// One provision a line: key of its act, its place, a label, what it says; separated by tabulators.
int find(Common const& common, std::vector<std::string> const& words);

/// One citation that stands in the text file a line: line:column in code points, the words, key of
/// the act, the place; separated by tabulators. The key is ? for an act that no pack has; the place
/// is ? where the act has no such provision, and empty where only the act is cited. Both are
/// warnings besides.
int recognise(Common const& common, std::filesystem::path const& file);

/// The form of a name or a post; unchanged, with a diagnostic and 1, where it is not sure.
int decline(Common const& common, Declining const& asked);
/// For each line of a table (session/declining.hpp) a line, in its order. A name that the rules
/// leave open is a warning, so that one does not spoil thousands.
int declineEach(Common const& common, std::filesystem::path const& table);

/// What the answers to a pack's triage come to: key, label or id, and words, separated by
/// tabulators. The line `take` names the way and its letter, the lines behind it what is to be
/// known of it; each `or` is an alternative. `day` is today where it is empty.
int route(Common const& common, std::filesystem::path const& answers, std::string const& day);

struct SentRequest {
    std::filesystem::path file; ///< the answers file of the letter
    std::string on;             ///< days as 2026-02-19; empty: as it is kept already
    std::string how;            ///< a channel (core/sent/dispatch.hpp)
    std::string to;
    std::vector<std::string> numbers; ///< "kusp=12345", each added to those that are kept
    std::string received;
    std::string registered;
    std::string day; ///< today, where it is empty
};
/// Keeps beside the answers file that the letter was sent, or what became known of that since.
/// Writes nothing where anything is wrong.
int sent(Common const& common, SentRequest const& request);

struct ReplyRequest {
    std::filesystem::path file;
    std::string kind; ///< of reply (core/sent/dispatch.hpp)
    std::string on;
    std::string to;
    std::string number;
    std::string registered;
    std::string day;
};
/// Keeps an answer that came; one of the same kind and day takes the place of the one that is kept.
int replied(Common const& common, ReplyRequest const& request);

struct ClockRequest {
    std::filesystem::path file;     ///< an answers file of a letter that was sent …
    std::filesystem::path folder;   ///< … or a folder of such
    std::filesystem::path calendar; ///< an .ics to write; empty: none
    std::string day;
};
/// Of a file, one thing a line: day, state, what, provision. Of a folder, one open letter a line,
/// by what is due next: day, state, file, letter, what. Separated by tabulators.
int clock(Common const& common, ClockRequest const& request);

struct NextRequest {
    std::filesystem::path file; ///< the answers file of the letter that was sent
    std::filesystem::path out;  ///< the answers file of the next one
    std::string letter;         ///< its id; empty: the one that the way of the first leads to
    std::string day;
};
/// Writes the answers that the letter after a sent one begins with, and prints the letter and what
/// is still to be asked, one a line: `letter`, id, name; `ask`, path, label.
int next(Common const& common, NextRequest const& request);

struct LintRequest {
    std::filesystem::path folder; ///< a pack, an overlay, or a folder of such
    std::string day;              ///< on which age is counted; empty: today
    int age = usualAgeOfChecks;   ///< of a check of law, in days, until it is old; 0: never
};
/// One line a pack that is in order: id, version (with its overlays), name; separated by
/// tabulators. An overlay alone is checked over its pack among those of `common`.
int lint(Common const& common, LintRequest const& request);

/// One line for each act and provision of the pack, of all packs where `pack` is empty: pack, act,
/// provision, the citation, where it is used, the day it was last checked, its mark, its sources
/// with their addresses; separated by tabulators. Uses are joined by commas; none: it is used
/// nowhere.
int reportCitations(Common const& common, std::string const& pack);

} // namespace redress::commands
