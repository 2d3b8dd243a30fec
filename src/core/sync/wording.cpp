#include "core/sync/wording.hpp"

#include "core/language/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <string_view>

namespace redress {
namespace {

/// Of a paragraph of some thousand words, compared with itself.
constexpr std::size_t largestTable = 4'000'000;

bool isAnswer(WrittenRun const& run) {
    return run.kind == RunKind::answer && !run.question.empty();
}

bool startsWith(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}
bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// Where one answer differs and all else is as it was.
std::vector<Wording> oneWording(WrittenBlock const& written, std::string_view reads) {
    std::vector<Wording> found;
    std::size_t const length = codePoints(written.text);
    for (WrittenRun const& run : written.runs) {
        if (!isAnswer(run)) continue;
        std::string const before = codePointSlice(written.text, 0, run.from);
        std::string const behind = codePointSlice(written.text, run.to, length);
        if (reads.size() < before.size() + behind.size() || !startsWith(reads, before) ||
            !endsWith(reads, behind))
            continue;
        found.push_back({run.question,
                         std::string(reads.substr(before.size(),
                                                  reads.size() - before.size() - behind.size()))});
    }
    return found;
}

/// A word, or a single other character.
struct Token {
    std::string text;
    std::size_t from = 0; ///< code points
    std::size_t to = 0;
};

bool isWordCharacter(char32_t character) {
    static constexpr std::u32string_view others = U"\u00A0\u2007\u2009\u202F«»“”„‘’–—…№§";
    bool const ascii = (character >= U'0' && character <= U'9') ||
                       (character >= U'A' && character <= U'Z') ||
                       (character >= U'a' && character <= U'z');
    return ascii || (character >= 0x80 && others.find(character) == std::u32string_view::npos);
}

/// A token never reaches over one of the edges.
std::vector<Token> tokensOf(std::string const& text, std::set<std::size_t> const& edges) {
    std::vector<Token> tokens;
    std::size_t at = 0;
    bool inWord = false;
    for (std::size_t offset = 0; offset < text.size(); ++at) {
        std::size_t const from = offset;
        bool const word = isWordCharacter(nextCodePoint(text, offset).value_or(U' '));
        std::string const one = text.substr(from, offset - from);
        if (word && inWord && edges.count(at) == 0) {
            tokens.back().text += one;
            ++tokens.back().to;
        } else {
            tokens.push_back({one, at, at + 1});
        }
        inWord = word;
    }
    return tokens;
}

/// For each token the one it became, by the longest common sequence.
std::vector<std::optional<std::size_t>> aligned(std::vector<Token> const& written,
                                                std::vector<Token> const& read) {
    std::size_t const width = read.size() + 1;
    std::vector<std::uint32_t> lengths((written.size() + 1) * width, 0);
    for (std::size_t i = written.size(); i-- > 0;)
        for (std::size_t j = read.size(); j-- > 0;)
            lengths[i * width + j] =
                written[i].text == read[j].text
                    ? lengths[(i + 1) * width + j + 1] + 1
                    : std::max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    std::vector<std::optional<std::size_t>> match(written.size());
    for (std::size_t i = 0, j = 0; i < written.size() && j < read.size();) {
        if (written[i].text == read[j].text)
            match[i++] = j++;
        else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
            ++i;
        else
            ++j;
    }
    return match;
}

/// Where other words differ too: what now stands between the words that stood about an answer. A
/// space alone is no neighbour to know a place by.
std::vector<Wording> wordingsBetween(WrittenBlock const& written, std::string const& reads) {
    std::set<std::size_t> edges;
    for (WrittenRun const& run : written.runs)
        edges.insert({run.from, run.to});
    std::vector<Token> const before = tokensOf(written.text, edges);
    std::vector<Token> const now = tokensOf(reads, {});
    if (before.size() * now.size() > largestTable) return {};
    auto const match = aligned(before, now);
    auto const prose = [&](std::size_t token) {
        return std::none_of(written.runs.begin(), written.runs.end(), [&](WrittenRun const& run) {
            return run.from <= before[token].from && before[token].to <= run.to;
        });
    };
    std::vector<Wording> found;
    for (WrittenRun const& run : written.runs) {
        if (!isAnswer(run)) continue;
        std::size_t first = 0;
        while (first < before.size() && before[first].to <= run.from)
            ++first;
        std::size_t behind = first;
        while (behind < before.size() && before[behind].from < run.to)
            ++behind;
        // The tokens on a side, as far as the first that is no space.
        auto const from = [&]() -> std::optional<std::size_t> {
            if (first == 0) return 0;
            for (std::size_t i = first; i-- > 0;) {
                if (!prose(i) || !match[i] || (i + 1 < first && *match[i] + 1 != *match[i + 1]))
                    return std::nullopt;
                if (before[i].text != " ") return now[*match[first - 1]].to;
            }
            return std::nullopt;
        }();
        auto const to = [&]() -> std::optional<std::size_t> {
            if (behind == before.size()) return codePoints(reads);
            for (std::size_t i = behind; i < before.size(); ++i) {
                if (!prose(i) || !match[i] || (i > behind && *match[i] != *match[i - 1] + 1))
                    return std::nullopt;
                if (before[i].text != " ") return now[*match[behind]].from;
            }
            return std::nullopt;
        }();
        if (!from || !to || *from > *to) continue;
        std::string text = codePointSlice(reads, *from, *to);
        if (text != written.textOf(run)) found.push_back({run.question, std::move(text)});
    }
    return found;
}

} // namespace

std::vector<Wording> wordingsIn(WrittenBlock const& written, std::string const& reads) {
    if (reads == written.text) return {};
    std::vector<Wording> found = oneWording(written, reads);
    if (found.empty())
        found = wordingsBetween(written, reads);
    else if (found.size() > 1)
        found.clear();
    found.erase(std::remove_if(found.begin(), found.end(),
                               [](Wording const& wording) { return wording.text.empty(); }),
                found.end());
    return found;
}

} // namespace redress
