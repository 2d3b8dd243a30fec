#include "core/review/words.hpp"

#include "core/citation/lexemes.hpp"
#include "core/language/language.hpp"
#include "core/language/utf8.hpp"
#include "core/review/accusations.hpp"
#include "core/review/letters.hpp"
#include "core/review/quotations.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace redress {
namespace {

struct Letters {
    std::size_t cyrillic = 0;
    std::size_t latin = 0;
};

Letters lettersOf(std::string_view text) {
    Letters counted;
    for (std::size_t at = 0; at < text.size();) {
        auto const c = nextCodePoint(text, at);
        if (!c) break;
        if (isRussianLetter(*c)) ++counted.cyrillic;
        if (isLatinLetter(*c)) ++counted.latin;
    }
    return counted;
}

constexpr std::u32string_view alikeCyrillic = U"АВЕКМНОРСТУХасеорху";
constexpr std::u32string_view alikeLatin = U"ABEKMHOPCTYXaceopxy";

/// The word in one alphabet, where every letter of the other one looks like one of it.
std::optional<std::string> inOneAlphabet(std::string_view word, bool cyrillic) {
    std::u32string_view const from = cyrillic ? alikeLatin : alikeCyrillic;
    std::u32string_view const into = cyrillic ? alikeCyrillic : alikeLatin;
    std::string result;
    for (std::size_t at = 0; at < word.size();) {
        auto const c = nextCodePoint(word, at);
        if (!c) return std::nullopt;
        if (!(cyrillic ? isLatinLetter(*c) : isRussianLetter(*c))) {
            appendCodePoint(result, *c);
            continue;
        }
        std::size_t const place = from.find(*c);
        if (place == std::u32string_view::npos) return std::nullopt;
        appendCodePoint(result, into[place]);
    }
    return result;
}

/// Words that are said twice on purpose, or stand so by grammar.
bool mayBeDoubled(std::string const& word) {
    return isOneOf(word, {"had", "that", "very", "no", "bye", "is", "ha", "knock", "да", "нет",
                          "очень", "еле", "чуть", "никогда", "долго", "ждал", "ждала", "ждали"});
}

class Look {
public:
    Look(std::string const& text, std::string const& language)
        : text_(text), russian_(isRussian(language)), lexemes_(lexemesOf(text)) {}

    std::vector<WordsRemark> all() {
        for (Quotation const& one : quotationsIn(decoded(text_)))
            quoted_.emplace_back(byteOffset(text_, one.opens), byteOffset(text_, one.closes));
        for (std::size_t i = 0; i < lexemes_.size(); ++i) {
            leftover(i);
            doubled(i);
            mixed(i);
        }
        numbers();
        sentences();
        for (Accusation const& one : accusationsIn(lexemes_, russian_))
            if (!isQuoted(lexemes_[one.from]))
                add(WordsRule::accusation, lexemes_[one.from].from, lexemes_[one.to].to);
        std::stable_sort(
            remarks_.begin(), remarks_.end(),
            [](WordsRemark const& a, WordsRemark const& b) { return a.from < b.from; });
        return std::move(remarks_);
    }

private:
    void add(WordsRule rule, std::size_t from, std::size_t to) {
        remarks_.push_back({rule, from, to, {}, false});
    }
    void add(WordsRule rule, Lexeme const& word, std::string repair) {
        remarks_.push_back({rule, word.from, word.to, std::move(repair), true});
    }

    bool isQuoted(Lexeme const& one) const {
        return std::any_of(quoted_.begin(), quoted_.end(), [&](auto const& quote) {
            return one.from > quote.first && one.to <= quote.second;
        });
    }

    /// "[sic]" and "[…]" within a quotation are how one quotes.
    void leftover(std::size_t at) {
        Lexeme const& one = lexemes_[at];
        if (one.is("[")) {
            for (std::size_t i = at + 1; i < lexemes_.size() && i < at + 40; ++i) {
                if (lexemes_[i].kind == Lexeme::Kind::end || lexemes_[i].is("[")) break;
                if (!lexemes_[i].is("]")) continue;
                bool const howOneQuotes = i == at + 2 && lexemes_[at + 1].is("sic");
                if (!howOneQuotes && !isQuoted(one))
                    add(WordsRule::leftover, one.from, lexemes_[i].to);
                break;
            }
        } else if (one.is("_") || one.is("?")) {
            bool const begins = at == 0 || !lexemes_[at - 1].is(one.text) || !one.glued;
            std::size_t last = at;
            while (last + 1 < lexemes_.size() && lexemes_[last + 1].is(one.text) &&
                   lexemes_[last + 1].glued)
                ++last;
            // Three question marks are an exclamation where they end a word.
            bool const stands = one.is("_") || !one.glued;
            if (begins && stands && last >= at + 2)
                add(WordsRule::leftover, one.from, lexemes_[last].to);
        } else if (one.isWord() && isOneOf(one.text, {"todo", "tbc", "tbd", "xxx", "ххх"})) {
            add(WordsRule::leftover, one.from, one.to);
        }
    }

    void doubled(std::size_t at) {
        if (at == 0) return;
        Lexeme const& one = lexemes_[at];
        Lexeme const& before = lexemes_[at - 1];
        if (!one.isWord() || !before.isWord() || one.glued || one.text != before.text) return;
        bool const name = one.capital && before.capital; // Duran Duran
        if (name || mayBeDoubled(one.text) || isQuoted(one)) return;
        WordsRemark remark{WordsRule::doubledWord, before.from, one.to, {}, true};
        remark.repair = text_.substr(before.from, before.to - before.from);
        remarks_.push_back(std::move(remark));
    }

    void mixed(std::size_t at) {
        Lexeme const& one = lexemes_[at];
        if (!one.isWord()) return;
        std::string const word = text_.substr(one.from, one.to - one.from);
        Letters const letters = lettersOf(word);
        if (letters.cyrillic == 0 || letters.latin == 0) return;
        bool const cyrillic =
            letters.cyrillic == letters.latin ? russian_ : letters.cyrillic > letters.latin;
        if (auto repaired = inOneAlphabet(word, cyrillic))
            add(WordsRule::mixedLetters, one, std::move(*repaired));
        else
            add(WordsRule::mixedLetters, one.from, one.to);
    }

    /// Numbers by the shape they have on documents: passport, insurance, card.
    void numbers() {
        auto const isDigit = [](char c) { return redress::isDigit(static_cast<unsigned char>(c)); };
        for (std::size_t at = 0; at < text_.size();) {
            if (!isDigit(text_[at]) ||
                (at > 0 && (isDigit(text_[at - 1]) || text_[at - 1] == '+'))) {
                ++at;
                continue;
            }
            std::size_t end = at;
            std::string digits;
            std::string shape;
            for (std::size_t i = at; i < text_.size(); ++i) {
                bool const between = (text_[i] == ' ' || text_[i] == '-') && i + 1 < text_.size() &&
                                     isDigit(text_[i + 1]);
                if (isDigit(text_[i])) {
                    digits += text_[i];
                    shape += 'd';
                    end = i + 1;
                } else if (between) {
                    shape += text_[i];
                } else {
                    break;
                }
            }
            if (namesAPerson(digits, shape, at)) add(WordsRule::personalData, at, end);
            at = std::max(end, at + 1);
        }
    }

    bool namesAPerson(std::string const& digits, std::string const& shape, std::size_t at) const {
        if (digits.size() == 16 && passesLuhn(digits)) return true;
        if (!russian_) return nationalInsurance(shape, at);
        return shape == "dddd dddddd" || shape == "dd dd dddddd" || shape == "ddd-ddd-ddd dd" ||
               shape == "ddd-ddd-ddd-dd";
    }

    /// QQ 12 34 56 C.
    bool nationalInsurance(std::string const& shape, std::size_t at) const {
        if (shape != "dd dd dd" && shape != "dddddd") return false;
        std::size_t const end = at + shape.size();
        auto const capital = [this](std::size_t i) {
            return i < text_.size() && text_[i] >= 'A' && text_[i] <= 'Z';
        };
        std::size_t const gap = at > 0 && text_[at - 1] == ' ' ? 1 : 0;
        bool const before = at >= 2 + gap && capital(at - gap - 1) && capital(at - gap - 2) &&
                            (at < 3 + gap || !capital(at - gap - 3));
        std::size_t const last = end < text_.size() && text_[end] == ' ' ? end + 1 : end;
        return before && last < text_.size() && text_[last] >= 'A' && text_[last] <= 'D' &&
               !capital(last + 1);
    }

    static bool passesLuhn(std::string const& digits) {
        int sum = 0;
        for (std::size_t i = 0; i < digits.size(); ++i) {
            int digit = digits[digits.size() - 1 - i] - '0';
            if (i % 2 == 1) digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
            sum += digit;
        }
        return sum % 10 == 0;
    }

    /// Sentences that are written in the other alphabet. Names and numbers of the other one are
    /// nothing wrong: most of a sentence has to be in it, and some words.
    void sentences() {
        std::size_t from = 0;
        for (std::size_t i = 0; i < lexemes_.size(); ++i) {
            if (!lexemes_[i].endsSentence()) continue;
            sentence(from, i);
            from = i + 1;
        }
    }

    void sentence(std::size_t from, std::size_t to) {
        std::size_t foreign = 0;
        std::size_t words = 0;
        for (std::size_t i = from; i < to; ++i) {
            if (!lexemes_[i].isWord() || isQuoted(lexemes_[i])) continue;
            Letters const letters = lettersOf(lexemes_[i].text);
            ++words;
            if ((russian_ ? letters.latin : letters.cyrillic) > 0 &&
                (russian_ ? letters.cyrillic : letters.latin) == 0)
                ++foreign;
        }
        if (foreign >= 4 && foreign * 3 > words * 2)
            add(WordsRule::otherLanguage, lexemes_[from].from, lexemes_[to - 1].to);
    }

    std::string const& text_;
    bool russian_;
    std::vector<Lexeme> lexemes_;
    std::vector<std::pair<std::size_t, std::size_t>> quoted_; ///< the marks, in bytes
    std::vector<WordsRemark> remarks_;
};

} // namespace

std::vector<WordsRemark> remarksOnWords(std::string const& text, std::string const& language) {
    return Look(text, language).all();
}

} // namespace redress
