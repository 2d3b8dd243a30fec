#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// What the command and the office tell each other: an order goes in as a file, its status comes
/// back as another. Both are lines `name: value`, UTF-8, with \n and \\ escaped in values; a name
/// may come several times where the member is a list.
namespace redress {

/// Draft a letter, or give answers to the one that a document holds, and write it to files.
struct Order {
    std::vector<std::filesystem::path> packs;
    std::string language;                       ///< of messages: "en", "ru"
    std::vector<std::filesystem::path> outputs; ///< .odt, .docx, .pdf or .txt, by their extension
    std::filesystem::path status;               ///< where the Status goes

    // To draft one
    std::string letter; ///< its id: "ru.proc.inaction"
    std::filesystem::path answers;
    bool final = false;       ///< refuse while required answers are missing
    bool readingCopy = false; ///< write the English copy of the letter instead
    bool redacted = false;    ///< write a copy without what is personal instead

    // To change one
    std::filesystem::path document; ///< empty: a letter is drafted
    std::string name;               ///< of the document, as messages give it
    std::vector<std::string> given; ///< "call.date=19.02.2026" (session/given_answers.hpp)
    std::string review; ///< the day to look it over on, 2026-02-19, instead; empty: it is changed
};

/// How far an order is. `running` is written before anything else, so that who ordered can tell an
/// office that never came to the order from one that is busy with it.
struct Status {
    enum class State { running, done, failed };
    State state = State::running;
    std::vector<std::string> messages; ///< for standard error, in the order's language
    std::vector<std::string> findings; ///< of a review, as the command prints them
    unsigned long guardedCalls = 0; ///< calls that came in from the office (src/writer/guard.hpp)
};

/// Files are written beside their place and renamed, so that a reader sees a whole one or none.
/// False when that failed.
bool write(std::filesystem::path const& file, Order const& order);
bool write(std::filesystem::path const& file, Status const& status);

/// Nothing when the file is missing, cut off, or has a line this version does not know.
std::optional<Order> readOrder(std::filesystem::path const& file);
std::optional<Status> readStatus(std::filesystem::path const& file);

} // namespace redress
