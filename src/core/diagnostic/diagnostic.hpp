#pragma once

#include "core/diagnostic/code.hpp"

#include <string>
#include <vector>

namespace redress {

/// A position in a file. Lines and columns count from 1, columns in code points; 0 means "the
/// file as a whole". `file` is the name as the caller gave it, so that a person can click on it.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
};

enum class Severity { error, warning };

/// Something a pack author or a user has to know, as a value: what it is (`code`), the words that
/// go into its message (`arguments`, in the order of the placeholders {1}, {2} …), and where.
/// The sentence itself is made only when it is shown, in the reader's language.
struct Diagnostic {
    Code code;
    Place place;
    std::vector<std::string> arguments;
    Severity severity = Severity::error;
};

/// Collected diagnostics. Checking goes on after the first, so that an author sees all at once;
/// after `limit` errors it only counts them.
class Diagnostics {
public:
    static constexpr std::size_t limit = 200;

    void error(Code code, Place place, std::vector<std::string> arguments = {});
    void warning(Code code, Place place, std::vector<std::string> arguments = {});
    void append(Diagnostics const& other);

    bool hasErrors() const { return errors_ != 0; }
    std::size_t errors() const { return errors_; }
    std::vector<Diagnostic> const& all() const { return all_; }

private:
    void add(Diagnostic diagnostic);

    std::vector<Diagnostic> all_;
    std::size_t errors_ = 0;
};

/// Reads "language" ("en", "ru") and gives `file:line:column: what; what to do [code]`.
std::string render(Diagnostic const& diagnostic, std::string const& language);
/// The same for people who have no file before them: "What; what to do."
std::string sentence(Diagnostic const& diagnostic, std::string const& language);

} // namespace redress
