#include "core/citation/citation.hpp"

#include "core/citation/style.hpp"
#include "core/language/language.hpp"
#include "core/language/utf8.hpp"

#include <algorithm>
#include <sstream>

namespace redress {
namespace {

CitationStyle const& styleOf(std::string const& name) {
    return name == "oscola" ? oscolaStyle() : russianStyle();
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Words as they may be written by hand, one space between them: no-break spaces, quotation marks,
/// capitals and "ст.10" are all taken.
std::vector<std::string> plainWords(std::string_view words) {
    std::string spaced;
    std::string const text = folded(std::string(words));
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string_view const rest = std::string_view(text).substr(at);
        bool skipped = false;
        for (std::string_view const sign :
             {noBreakSpace, std::string_view("«"), std::string_view("»"), std::string_view(","),
              std::string_view("\"")})
            if (rest.substr(0, sign.size()) == sign) {
                spaced += ' ';
                at += sign.size() - 1;
                skipped = true;
            }
        if (skipped) continue;
        if (isDigit(text[at]) && !spaced.empty() &&
            (spaced.back() == '.' || (spaced.back() >= 'a' && spaced.back() <= 'z')) &&
            spaced.find_first_of("0123456789", spaced.find_last_of(' ') + 1) == std::string::npos)
            spaced += ' ';
        spaced += text[at];
    }
    std::istringstream stream(spaced);
    std::vector<std::string> result;
    for (std::string word; stream >> word;)
        result.push_back(word);
    return result;
}

using Pinpoint = std::vector<std::pair<std::string, std::string>>;

/// "п. 1 ст. 10" as sorted pairs of unit and number, so that the order written does not matter.
/// Nothing when a word is neither.
std::optional<Pinpoint> readPinpoint(std::string_view words, CitationStyle const& style) {
    Pinpoint pairs;
    bool expectsNumber = false;
    for (std::string const& word : plainWords(words)) {
        std::string unit = style.unit(word);
        if (unit.empty() && !word.empty() && word.back() == '.')
            unit = style.unit(word.substr(0, word.size() - 1));
        if (!unit.empty() && !expectsNumber) {
            pairs.emplace_back(unit, std::string());
            expectsNumber = true;
        } else if (expectsNumber) {
            pairs.back().second = word;
            expectsNumber = false;
        } else if (!pairs.empty() && word.front() == '(') {
            pairs.back().second += word;
        } else {
            return std::nullopt;
        }
    }
    if (pairs.empty() || expectsNumber) return std::nullopt;
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace

std::string citation(Act const& act, std::vector<Provision const*> const& provisions,
                     CitationForm form, Case grammaticalCase, Mention mention,
                     std::string const& style) {
    CitationStyle const& country = styleOf(style);
    return boundSpaces(country.cite(act, provisions, form, grammaticalCase, mention),
                       country.language);
}

std::string pinpoint(Provision const& provision, std::string const& style) {
    CitationStyle const& country = styleOf(style);
    return boundSpaces(country.pinpoint(provision), country.language);
}

std::string unitNamed(std::string const& word, std::string const& style) {
    return styleOf(style).unit(word);
}

Provision const* findProvision(Act const& act, std::string_view words, std::string const& style) {
    if (Provision const* const byId = act.find(std::string(words))) return byId;
    CitationStyle const& country = styleOf(style);
    auto const wanted = readPinpoint(words, country);
    if (!wanted) return nullptr;
    for (Provision const& provision : act.provisions)
        if (readPinpoint(country.pinpoint(provision), country) == wanted) return &provision;
    return nullptr;
}

} // namespace redress
