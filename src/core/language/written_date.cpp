#include "core/language/date.hpp"
#include "core/language/language.hpp"
#include "core/language/utf8.hpp"

#include <array>
#include <cstdio>
#include <string>
#include <vector>

namespace redress {
namespace {

/// Digits, letters, or one sign; a full stop, a comma and white space stand for themselves.
struct Piece {
    enum class Kind { number, word, sign };
    Kind kind;
    std::string text;
};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The text in pieces, without white space. Letters are folded.
std::vector<Piece> piecesOf(std::string const& text) {
    constexpr std::string_view signs = ".,/-:";
    std::string plain = folded(text);
    for (std::size_t at = plain.find(noBreakSpace); at != std::string::npos;
         at = plain.find(noBreakSpace, at))
        plain.replace(at, noBreakSpace.size(), " ");
    std::vector<Piece> pieces;
    bool open = false; // the last piece goes on
    for (char const c : plain) {
        if (c == ' ' || c == '\t' || c == '\n') {
            open = false;
            continue;
        }
        Piece::Kind const kind = isDigit(c)                                ? Piece::Kind::number
                                 : signs.find(c) != std::string_view::npos ? Piece::Kind::sign
                                                                           : Piece::Kind::word;
        if (open && kind != Piece::Kind::sign && pieces.back().kind == kind)
            pieces.back().text += c;
        else
            pieces.push_back({kind, std::string(1, c)});
        open = true;
    }
    return pieces;
}

using Months = std::array<std::string_view, 12>;
constexpr Months english{"january", "february", "march",     "april",   "may",      "june",
                         "july",    "august",   "september", "october", "november", "december"};
constexpr Months russian{"январь", "февраль", "март",     "апрель",  "май",    "июнь",
                         "июль",   "август",  "сентябрь", "октябрь", "ноябрь", "декабрь"};
constexpr Months russianGenitive{"января", "февраля", "марта",    "апреля",  "мая",    "июня",
                                 "июля",   "августа", "сентября", "октября", "ноября", "декабря"};

/// The month that the word names, in full or by three letters and more; 0 for another word.
int monthNamed(std::string const& word) {
    if (codePoints(word) < 3) return 0;
    for (Months const& months : {english, russian, russianGenitive})
        for (std::size_t i = 0; i < months.size(); ++i)
            if (months[i].substr(0, word.size()) == word) return static_cast<int>(i) + 1;
    return 0;
}

/// Reads pieces one after the other; each is taken or stays.
class Pieces {
public:
    explicit Pieces(std::string const& text) : pieces_(piecesOf(text)) {}

    bool atEnd() const { return next_ == pieces_.size(); }

    std::optional<int> number(std::size_t fewest, std::size_t most) {
        Piece const* const piece = at(Piece::Kind::number);
        if (!piece || piece->text.size() < fewest || piece->text.size() > most) return std::nullopt;
        ++next_;
        return std::stoi(piece->text);
    }

    std::optional<int> month() {
        Piece const* const piece = at(Piece::Kind::word);
        int const month = piece ? monthNamed(piece->text) : 0;
        if (month == 0) return std::nullopt;
        ++next_;
        return month;
    }

    template <typename... Words>
    bool any(Piece::Kind kind, Words... words) {
        Piece const* const piece = at(kind);
        bool const taken = piece && ((piece->text == words) || ...);
        next_ += taken ? 1 : 0;
        return taken;
    }
    template <typename... Words>
    bool word(Words... words) {
        return any(Piece::Kind::word, words...);
    }
    template <typename... Words>
    bool sign(Words... words) {
        return any(Piece::Kind::sign, words...);
    }

private:
    Piece const* at(Piece::Kind kind) const {
        return !atEnd() && pieces_[next_].kind == kind ? &pieces_[next_] : nullptr;
    }

    std::vector<Piece> const pieces_;
    std::size_t next_ = 0;
};

std::optional<Date> made(std::optional<int> year, std::optional<int> month,
                         std::optional<int> day) {
    if (!year || !month || !day) return std::nullopt;
    return Date{*year, *month, *day};
}

/// 2026-02-19.
std::optional<Date> yearFirst(Pieces pieces) {
    auto const year = pieces.number(4, 4);
    auto const month = pieces.sign("-") ? pieces.number(1, 2) : std::nullopt;
    auto const day = pieces.sign("-") ? pieces.number(1, 2) : std::nullopt;
    return pieces.atEnd() ? made(year, month, day) : std::nullopt;
}

/// 19.02.2026, 19/02/2026, 19-02-2026, 19 February 2026, 19 февр. 2026 г.
std::optional<Date> dayFirst(Pieces pieces) {
    auto const day = pieces.number(1, 2);
    bool const ordinal = pieces.word("st", "nd", "rd", "th");
    std::optional<int> month = pieces.month();
    std::optional<int> year;
    if (month) {
        pieces.sign(".", ",");
        year = pieces.number(4, 4);
    } else if (!ordinal) {
        for (char const* const sign : {".", "/", "-"})
            if (pieces.sign(sign)) {
                month = pieces.number(1, 2);
                year = pieces.sign(sign) ? pieces.number(4, 4) : std::nullopt;
                break;
            }
    }
    if (pieces.word("г", "года")) pieces.sign(".");
    return pieces.atEnd() ? made(year, month, day) : std::nullopt;
}

/// February 19, 2026.
std::optional<Date> monthFirst(Pieces pieces) {
    auto const month = pieces.month();
    pieces.sign(".");
    auto const day = pieces.number(1, 2);
    pieces.word("st", "nd", "rd", "th");
    pieces.sign(",");
    auto const year = pieces.number(4, 4);
    return pieces.atEnd() ? made(year, month, day) : std::nullopt;
}

/// "am", "p.m.": whether it is after noon.
std::optional<bool> afternoon(Pieces& pieces) {
    if (pieces.word("am")) return false;
    if (pieces.word("pm")) return true;
    bool const before = pieces.word("a");
    if (!before && !pieces.word("p")) return std::nullopt;
    bool const whole = pieces.sign(".") && pieces.word("m");
    pieces.sign(".");
    return whole ? std::optional(!before) : std::nullopt;
}

} // namespace

std::optional<Date> dayWritten(std::string const& text) {
    Pieces const pieces(text);
    if (auto const date = yearFirst(pieces)) return date;
    if (auto const date = dayFirst(pieces)) return date;
    return monthFirst(pieces);
}

std::optional<Date> dateFromText(std::string const& text) {
    auto const date = dayWritten(text);
    return date && exists(*date) ? date : std::nullopt;
}

std::optional<Time> timeFromText(std::string const& text) {
    Pieces pieces(text);
    auto hour = pieces.number(1, 2);
    std::optional<int> minute;
    std::optional<bool> half;
    if (pieces.word("ч")) {
        pieces.sign(".");
        minute = pieces.number(2, 2);
        if (pieces.word("мин", "м")) pieces.sign(".");
    } else {
        bool const minutes = pieces.sign(":", ".");
        minute = minutes ? pieces.number(2, 2) : std::optional(0);
        half = afternoon(pieces);
        if (!minutes && !half) return std::nullopt;
    }
    if (!hour || !minute || !pieces.atEnd() || *minute > 59 || *hour > 23) return std::nullopt;
    if (half) {
        if (*hour < 1 || *hour > 12) return std::nullopt;
        hour = *hour % 12 + (*half ? 12 : 0);
    }
    return Time{*hour, *minute};
}

std::string typedDate(Date date, std::string const& language) {
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, isRussian(language) ? "%02d.%02d.%04d" : "%02d/%02d/%04d",
                  date.day, date.month, date.year);
    return buffer;
}

} // namespace redress
