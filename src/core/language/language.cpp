#include "core/language/language.hpp"

#include "core/language/locale.hpp"
#include "core/language/utf8.hpp"

#include <array>
#include <cstdio>

namespace redress {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Words after which a Russian line does not break: what follows belongs to them.
constexpr std::array<std::string_view, 16> russianBefore{
    "№",  "ст.", "ч.", "п.",  "пп.",  "гл.", "подп.", "абз.",
    "г.", "ул.", "д.", "кв.", "тел.", "им.", "обл.",  "стр."};
/// Words that do not begin a line after a number.
constexpr std::array<std::string_view, 6> russianAfter{"ч", "мин", "л.", "экз.", "руб.", "суток"};
constexpr std::array<std::string_view, 15> englishBefore{"s",   "ss",   "sch", "para", "paras",
                                                         "reg", "regs", "art", "arts", "No",
                                                         "No.", "asp",  "SI",  "SSI",  "SR"};
constexpr std::array<std::string_view, 2> englishAfter{"am", "pm"};
/// Months behind the number of their day, as dates are written out.
constexpr std::array<std::string_view, 12> russianMonths{
    "января", "февраля", "марта",    "апреля",  "мая",    "июня",
    "июля",   "августа", "сентября", "октября", "ноября", "декабря"};
constexpr std::array<std::string_view, 12> englishMonths{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

template <std::size_t size>
bool contains(std::array<std::string_view, size> const& words, std::string_view word) {
    for (std::string_view const candidate : words)
        if (candidate == word) return true;
    return false;
}

bool isUpperCase(char32_t letter) {
    return (letter >= U'A' && letter <= U'Z') || (letter >= U'А' && letter <= U'Я') ||
           letter == U'Ё';
}

/// "А." or "A.": one upper-case letter and a point.
bool isInitial(std::string_view word) {
    if (word.size() < 2 || word.back() != '.') return false;
    std::size_t offset = 0;
    auto const letter = nextCodePoint(word, offset);
    return letter && isUpperCase(*letter) && offset + 1 == word.size();
}

/// "Юдин": what initials may stand behind.
bool isCapitalised(std::string_view word) {
    std::size_t offset = 0;
    auto const letter = nextCodePoint(word, offset);
    return letter && isUpperCase(*letter) && word.back() != '.' && offset < word.size();
}

std::string_view withoutOpening(std::string_view word) {
    for (std::string_view const sign : {"(", "«", "“", "„"})
        if (word.substr(0, sign.size()) == sign) word.remove_prefix(sign.size());
    return word;
}

std::string_view withoutClosing(std::string_view word) {
    for (std::string_view const sign : {",", ";", ":", ")", "»"})
        while (word.size() > sign.size() && word.substr(word.size() - sign.size()) == sign)
            word.remove_suffix(sign.size());
    return word;
}

bool endsWithFourDigits(std::string_view text) {
    if (text.size() < 4) return false;
    for (char const c : text.substr(text.size() - 4))
        if (!isDigit(c)) return false;
    return true;
}

/// "«О": a title's first word, when it is one letter.
bool isOpeningPreposition(std::string_view word) {
    std::string_view const bare = withoutOpening(word);
    return bare.size() < word.size() && codePoints(bare) == 1;
}

bool binds(std::string_view left, std::string_view right, bool russian) {
    if (russian && isOpeningPreposition(left)) return true;
    left = withoutOpening(left);
    if (left.empty() || right.empty()) return false;
    bool const number = isDigit(left.back());
    right = withoutClosing(right);
    if (isInitial(left) && !contains(russianBefore, left)) return true;
    if (russian)
        return contains(russianBefore, left) ||
               (number && (contains(russianAfter, right) || contains(russianMonths, right))) ||
               (isInitial(right) && isCapitalised(left)) ||
               (endsWithFourDigits(left) && right == "г.") ||
               (left == "ч" && isDigit(right.front())) || right == "—";
    return (contains(englishBefore, left) && (isDigit(right.front()) || right.front() == '(')) ||
           (number && (contains(englishAfter, right) || contains(englishMonths, right)));
}

/// "2026 г.": the abbreviation of a year, which belongs to what stands before it; that of a town
/// belongs to what follows.
bool endsWithYear(std::string_view text) {
    constexpr std::string_view year = "г.";
    if (text.size() < year.size() || text.substr(text.size() - year.size()) != year) return false;
    text.remove_suffix(year.size());
    for (std::string_view const space : {std::string_view(" "), noBreakSpace})
        if (text.size() > space.size() && text.substr(text.size() - space.size()) == space)
            return endsWithFourDigits(text.substr(0, text.size() - space.size()));
    return false;
}

} // namespace

bool isRussian(std::string const& language) { return language.rfind("ru", 0) == 0; }

std::string longDate(Date date, std::string const& language) {
    return boundSpaces(formatLongDate(dayNumber(date), language), language);
}

std::string clockTime(Time time, std::string const& language) {
    char buffer[48];
    if (isRussian(language)) {
        std::snprintf(buffer, sizeof buffer, "%d ч %02d мин", time.hour, time.minute);
    } else {
        int const hour = time.hour % 12 == 0 ? 12 : time.hour % 12;
        std::snprintf(buffer, sizeof buffer, "%d.%02d %s", hour, time.minute,
                      time.hour < 12 ? "am" : "pm");
    }
    return boundSpaces(buffer, language);
}

std::string enumerated(std::vector<std::string> const& items, std::string const& language) {
    std::string result;
    for (std::size_t i = 0; i < items.size(); ++i) {
        bool const last = i + 1 == items.size();
        if (i > 0) result += !last ? ", " : isRussian(language) ? " и " : " and ";
        result += items[i];
    }
    return result;
}

std::string boundSpaces(std::string_view text, std::string const& language) {
    bool const russian = isRussian(language);
    std::string result;
    result.reserve(text.size() + 16);
    std::string_view left;
    std::size_t at = 0;
    while (at <= text.size()) {
        std::size_t const space = text.find(' ', at);
        std::string_view const word =
            text.substr(at, space == std::string_view::npos ? space : space - at);
        if (at > 0)
            result += binds(left, word, russian) && !endsWithYear(result) ? noBreakSpace : " ";
        result += word;
        // A no-break space inside the word ends what the next space is judged by.
        std::size_t const inner = word.rfind(noBreakSpace);
        left = inner == std::string_view::npos ? word : word.substr(inner + 2);
        if (space == std::string_view::npos) break;
        at = space + 1;
    }
    return result;
}

} // namespace redress
