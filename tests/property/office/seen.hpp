#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/frame/XModel.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace redress::property {

/// What stands at a place of a paragraph beside its words: a bookmark's edge, or the office's name
/// of a portion ("Footnote").
struct Thing {
    std::size_t at = 0; ///< in code points
    char side = ' ';    ///< of a bookmark: ( start, ) end, | both
    std::string name;
};

/// A paragraph as the test sees it.
struct Line {
    std::string text;
    std::vector<Thing> things; ///< sorted: what stands at one place has no order
    std::string looks;         ///< style and direct formatting
    std::string breaks;        ///< a page's that begins here: goes on to the next line
    bool body = true;          ///< else in a table
    bool tracked = false;      ///< a tracked change is in it, at its edge, or in a line beside it
    bool closed = false;       ///< protected

    bool has(char side, std::string const& name) const;
    /// Nothing but words and bookmarks.
    bool isWords() const;
};

/// A document as the test sees it, by its own reading: nothing of the code under test looks here.
struct Seen {
    std::vector<Line> lines;
    std::vector<std::string> bookmarks; ///< all names, sorted
    std::string header;
    bool tables = false;
};

/// Names that bookmarks are compared by, for those that are not compared by their own.
using Names = std::map<std::string, std::string>;

Seen see(Ref<css::frame::XModel> const& model);

/// How a citation of the letter's one provision stands among the others; nothing for other words.
enum class CitedAs { first, later, alone };
std::optional<CitedAs> citedAs(std::string const& words);

/// What a citation's bookmark reads; empty where it does not begin and end in the line.
std::string citedIn(Line const& line, std::string const& mark);
/// The line as it would be if the act were cited nowhere else: where bookmarks say it is cited.
Line withoutMentions(Line line);
/// The same of words, wherever they cite it.
std::string withoutMentions(std::string words);

/// Everything of a line but its looks, and but how its citations stand among others.
std::string keyOf(Line const& line, Names const& names = {});
/// Everything of a document.
std::vector<std::string> wholeOf(Seen const& seen);

/// Each line of `after` that is a line of `before`, unchanged but for its looks and without its
/// order changed: its index there; `unknown` for others.
constexpr std::size_t unknown = static_cast<std::size_t>(-1);
std::vector<std::size_t> sameLines(Seen const& before, Seen const& after);

} // namespace redress::property
