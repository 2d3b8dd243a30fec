#include "seeing.hpp"

#include <algorithm>
#include <type_traits>

namespace redress::model {

std::vector<char32_t> tokensOf(Paragraph const& paragraph, std::set<char32_t> const& given) {
    std::vector<char32_t> tokens;
    for (char32_t const c : paragraph.text)
        if (isToken(c) && given.count(c) == 0) tokens.push_back(c);
    return tokens;
}

std::vector<char32_t> tokensOf(Content const& content, std::set<char32_t> const& given) {
    std::vector<char32_t> tokens;
    for (Shared const& paragraph : content.paragraphs)
        for (char32_t const token : tokensOf(*paragraph, given))
            tokens.push_back(token);
    std::sort(tokens.begin(), tokens.end());
    return tokens;
}

std::u32string outsideRuns(Paragraph const& paragraph, Paragraph const& other,
                           std::string const& tag) {
    auto const holds = [](Paragraph const& one, int name) {
        return std::any_of(one.edges.begin(), one.edges.end(),
                           [&](Edge const& edge) { return edge.name == name; });
    };
    std::vector<std::pair<std::size_t, std::size_t>> runs;
    for (Edge const& start : paragraph.edges) {
        Name const& name = nameOf(start.name);
        if (!start.start || name.tag != tag || name.kind == 'b' || !holds(other, start.name))
            continue;
        for (Edge const& end : paragraph.edges)
            if (end.name == start.name && !end.start) runs.emplace_back(start.at, end.at);
    }
    std::sort(runs.begin(), runs.end());
    std::u32string words;
    std::size_t at = 0;
    for (auto const& [from, to] : runs) {
        if (from > at) words += paragraph.text.substr(at, from - at);
        at = std::max(at, to);
    }
    return words + paragraph.text.substr(std::min(at, paragraph.text.size()));
}

int numberOf(Operation const& operation) {
    return std::visit(
        [](auto const& one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, Rewrite> ||
                          std::is_same_v<std::decay_t<decltype(one)>, Replace> ||
                          std::is_same_v<std::decay_t<decltype(one)>, Insert>)
                return one.block.number;
            else
                return one.number;
        },
        operation);
}

std::string describe(Operation const& operation) {
    static constexpr char const* kinds[] = {"rewrite", "rewrite runs", "replace", "show beside",
                                            "insert",  "move",         "remove"};
    return kinds[operation.index()] + (' ' + std::to_string(numberOf(operation)));
}

std::string dump(Content const& content) {
    std::string text;
    for (std::size_t i = 0; i < content.paragraphs.size(); ++i) {
        Paragraph const& paragraph = *content.paragraphs[i];
        text += '#' + std::to_string(paragraph.identity) + ' ';
        for (char32_t const c : paragraph.text)
            text += isToken(c) ? "«" + std::to_string(c - firstToken) + "»"
                               : narrow(std::u32string(1, c));
        text +=
            "  (" + paragraph.style + (paragraph.origin.empty() ? "" : ", " + paragraph.origin) +
            (paragraph.touched ? ", touched" : "") + (paragraph.moved ? ", moved" : "") +
            (paragraph.marksLost ? ", marks lost" : "") + (paragraph.renewed ? ", renewed" : "") +
            (paragraph.isProtected ? ", protected" : "") +
            (content.isRedlined(i) ? ", tracked" : "") +
            (paragraph.anchored.empty() ? "" : ", anchored") +
            (paragraph.tableBefore ? ", behind a table" : "") +
            (paragraph.place != 0 ? ", place " + std::to_string(paragraph.place) : "") + ')';
        for (Edge const& edge : paragraph.edges)
            text +=
                ' ' + nameOf(edge.name).text + (edge.start ? '[' : ']') + std::to_string(edge.at);
        text += '\n';
    }
    return text;
}

} // namespace redress::model
