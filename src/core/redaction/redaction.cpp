#include "core/redaction/redaction.hpp"

#include "core/language/language.hpp"
#include "core/language/utf8.hpp"
#include "core/letter/file_name.hpp"
#include "core/redaction/names.hpp"
#include "core/review/words.hpp"

#include <algorithm>

namespace redress {
namespace {

/// What may stand between the words of one name, address or number.
bool joins(std::string_view gap) {
    constexpr std::size_t longest = 6; // bytes: ", № "
    return gap.size() <= longest;
}

/// Between the digits of one number; a full stop parts days and sums.
bool joinsDigits(std::string_view gap) {
    return joins(gap) && gap.find_first_not_of(" -()/\xC2\xA0\xE2\x84\x96\x80\x91\x93") == gap.npos;
}

/// Between two things that were removed one mark is enough.
bool isNothing(std::string_view gap) {
    return joins(gap) && gap.find_first_not_of(" .,-()\xC2\xA0") == gap.npos;
}

/// With the initials on both sides: they are half of the name.
std::pair<std::size_t, std::size_t> withInitials(std::string_view text,
                                                 std::vector<WordOfText> const& words,
                                                 std::size_t first, std::size_t last) {
    auto const isInitial = [&](std::size_t at) {
        return words[at].length == 1 && words[at].capital && words[at].to < text.size() &&
               text[words[at].to] == '.';
    };
    auto const close = [&](std::size_t at) {
        std::string_view const gap = between(text, words[at], words[at + 1]);
        return gap.size() <= 4 && gap.find('\n') == gap.npos;
    };
    while (first > 0 && isInitial(first - 1) && close(first - 1))
        --first;
    while (last + 1 < words.size() && isInitial(last + 1) && close(last) &&
           (between(text, words[last], words[last + 1]).find('.') == std::string_view::npos ||
            words[last].length == 1))
        ++last;
    return {first, last};
}

bool mailAddress(std::vector<WordOfText> const& words, std::string_view text, std::size_t at) {
    return at + 1 < words.size() && between(text, words[at], words[at + 1]) == "@";
}

} // namespace

std::string removedMark(std::string const& language) {
    return isRussian(language) ? "[данные удалены]" : "[removed]";
}

Redaction::Redaction(Pack const& pack, LetterTemplate const& letter, Answers const& answers,
                     Letter const& composed)
    : data_(personalData(pack, letter, answers, composed)), language_(pack.language),
      mark_(removedMark(pack.language)) {
    for (std::size_t i = 0; i < data_.words.size(); ++i)
        byFirst_.emplace(data_.words[i].words.front(), i);
}

void Redaction::findWords(std::vector<WordOfText> const& words, std::string_view text,
                          std::vector<Span>& found) const {
    for (std::size_t at = 0; at < words.size(); ++at) {
        auto const [begin, end] = byFirst_.equal_range(words[at].folded);
        for (auto one = begin; one != end; ++one) {
            PersonalWords const& wanted = data_.words[one->second];
            std::size_t const last = at + wanted.words.size() - 1;
            bool same = last < words.size() && (!wanted.capital || words[at].capital);
            for (std::size_t i = at; same && i <= last; ++i)
                same = words[i].folded == wanted.words[i - at] &&
                       (i == at || joins(between(text, words[i - 1], words[i])));
            if (same)
                found.push_back(wanted.capital ? withInitials(text, words, at, last)
                                               : Span(at, last));
        }
    }
}

void Redaction::findNumbers(std::vector<WordOfText> const& words, std::string_view text,
                            std::vector<Span>& found) const {
    for (std::size_t first = 0; first < words.size(); ++first) {
        std::string digits;
        for (std::size_t last = first; last < words.size() && words[last].digits; ++last) {
            if (last > first && !joinsDigits(between(text, words[last - 1], words[last]))) break;
            digits += words[last].folded;
            if (digits.size() >= shortestNumber && data_.numbers.count(numberKey(digits)) > 0)
                found.emplace_back(first, last);
        }
    }
}

std::string Redaction::of(std::string const& text, bool free) const {
    std::vector<WordOfText> const words = wordsOfText(text);
    std::vector<Span> found; // of words
    findWords(words, text, found);
    findNumbers(words, text, found);
    if (free) {
        for (Span const& name : namesMet(text, words))
            found.push_back(name);
        for (std::size_t at = 0; at < words.size(); ++at)
            if (mailAddress(words, text, at)) {
                Span span(at, at + 1);
                auto const dotted = [&](std::size_t one) {
                    std::string_view const gap = between(text, words[one], words[one + 1]);
                    return gap == "." || gap == "-" || gap == "_" || gap == "+";
                };
                while (span.first > 0 && dotted(span.first - 1))
                    --span.first;
                while (span.second + 1 < words.size() && dotted(span.second))
                    ++span.second;
                found.push_back(span);
            }
    }
    std::vector<Span> bytes;
    for (auto const& [first, last] : found) {
        std::size_t from = words[first].from;
        std::size_t to = words[last].to;
        bool const number = words[first].digits;
        while (number && from > 0 && (text[from - 1] == '+' || text[from - 1] == '('))
            --from;
        if (words[last].length == 1 && words[last].capital && to < text.size() && text[to] == '.')
            ++to;
        bytes.emplace_back(from, to);
    }
    if (free)
        for (WordsRemark const& remark : remarksOnWords(text, language_))
            if (remark.rule == WordsRule::personalData) bytes.emplace_back(remark.from, remark.to);
    std::sort(bytes.begin(), bytes.end());

    std::string result;
    std::size_t at = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        auto [from, to] = bytes[i];
        for (++i; i < bytes.size() &&
                  (bytes[i].first <= to ||
                   isNothing(std::string_view(text).substr(to, bytes[i].first - to)));
             ++i)
            to = std::max(to, bytes[i].second);
        result.append(text, at, from - at);
        result += mark_;
        at = to;
    }
    return result.append(text, at, std::string::npos);
}

std::string Redaction::ofWords(std::string const& text) const { return of(text, true); }

std::vector<Block> Redaction::ofBlocks(std::vector<Block> const& blocks) const {
    std::vector<Block> result;
    for (Block block : blocks) {
        for (Run& run : block.runs) {
            bool const personal =
                run.kind == RunKind::answer && !run.gap && data_.questions.count(run.question) > 0;
            if (personal && !run.text.empty())
                run.text = mark_;
            else if (run.kind != RunKind::citation)
                run.text = of(run.text, run.kind == RunKind::answer && !run.gap);
        }
        // An address has many lines, and what was in them one mark.
        if (!result.empty() && block.text() == mark_ && result.back().text() == mark_ &&
            result.back().style == block.style)
            continue;
        result.push_back(std::move(block));
    }
    return result;
}

std::string redactedFileName(std::string const& language, LetterTemplate const& letter) {
    return safeFileName(letter.fileName + (isRussian(language) ? " (без данных)" : " (redacted)"));
}

Letter redactedLetter(Pack const& pack, LetterTemplate const& letter, Answers const& answers,
                      Letter const& composed) {
    Letter result = composed;
    result.blocks = Redaction(pack, letter, answers, composed).ofBlocks(composed.blocks);
    result.fileName = redactedFileName(pack.language, letter);
    result.enclosures.clear();
    return result;
}

} // namespace redress
