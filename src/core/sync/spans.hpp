#pragma once

#include "core/sync/reading.hpp"

#include <map>
#include <optional>
#include <string>

namespace redress {

/// Where a bookmark stands: indices into a reading's paragraphs, and code points.
struct Span {
    std::size_t first = 0;
    std::size_t from = 0;
    std::size_t last = 0;
    std::size_t to = 0;

    bool collapsed() const { return first == last && from == to; }
};

/// The bookmarks that begin and end in what was read.
class Spans {
public:
    /// `tag` is the letter's.
    Spans(Reading const& reading, std::string const& tag);

    std::optional<Span> find(std::string const& name) const;

private:
    std::map<std::string, Span> spans_;
};

} // namespace redress
