#include "core/language/nearest.hpp"

#include "core/language/utf8.hpp"

#include <algorithm>

namespace redress {
namespace {

/// Edits that make one word the other (insert, delete, replace), by bytes.
std::size_t distance(std::string const& a, std::string const& b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            std::size_t const replace = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replace});
        }
    }
    return row[b.size()];
}

} // namespace

bool beginsNearly(std::string const& word, std::string const& typed, std::size_t edits) {
    std::u32string const a = decoded(typed);
    std::u32string const b = decoded(word);
    if (b.size() + edits < a.size()) return false;
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    std::vector<std::size_t> next(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        next[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            next[j] = std::min(
                {row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                next[j] = std::min(next[j], before[j - 2] + 1);
        }
        std::swap(before, row);
        std::swap(row, next);
        if (*std::min_element(row.begin(), row.end()) > edits) return false;
    }
    return *std::min_element(row.begin(), row.end()) <= edits;
}

std::string commaList(std::vector<std::string> const& words) {
    constexpr std::size_t most = 12;
    std::string result;
    for (std::size_t i = 0; i < std::min(words.size(), most); ++i)
        result += (i == 0 ? "" : ", ") + words[i];
    return words.empty() ? "—" : words.size() > most ? result + ", …" : result;
}

std::string nearest(std::string const& word, std::vector<std::string> known) {
    std::string const asked = word.substr(0, 100); // a longer one is like nothing we know
    std::vector<std::pair<std::size_t, std::string>> ranked;
    for (std::string& candidate : known)
        ranked.emplace_back(distance(asked, candidate), std::move(candidate));
    std::sort(ranked.begin(), ranked.end());
    ranked.resize(std::min<std::size_t>(ranked.size(), 6));
    std::vector<std::string> best;
    for (auto& [edits, candidate] : ranked)
        best.push_back(std::move(candidate));
    return commaList(best);
}

} // namespace redress
