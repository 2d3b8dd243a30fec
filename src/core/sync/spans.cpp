#include "core/sync/spans.hpp"

#include "core/sync/deliberate.hpp"

#include <utility>

namespace redress {

Spans::Spans(Reading const& reading, std::string const& tag) {
    using Place = std::pair<std::size_t, std::size_t>;
    std::map<std::string, std::pair<std::optional<Place>, std::optional<Place>>> edges;
    for (std::size_t i = 0; i < reading.paragraphs.size(); ++i)
        for (MarkEdge const& edge : reading.paragraphs[i].edges) {
            std::string const name = deliberate::bound(edge.name, tag);
            auto& [start, end] = edges[name];
            if (edge.start) start = Place{i, edge.at};
            if (edge.end) end = Place{i, edge.at};
            if (start && end) spans_[name] = {start->first, start->second, end->first, end->second};
        }
}

std::optional<Span> Spans::find(std::string const& name) const {
    auto const found = spans_.find(name);
    return found == spans_.end() ? std::nullopt : std::optional(found->second);
}

} // namespace redress
