#include "core/citation/typed_form.hpp"

#include "core/citation/lexemes.hpp"
#include "core/citation/style.hpp"

#include <algorithm>

namespace redress {
namespace {

std::string firstWord(std::string_view text) {
    auto const lexemes = lexemesOf(text);
    return lexemes.front().isWord() ? lexemes.front().text : std::string();
}

} // namespace

TypedForm typedForm(RecognisedCitation const& citation, std::string_view text,
                    std::string const& style) {
    TypedForm result;
    auto const typed = lexemesOf(text.substr(citation.from, citation.to - citation.from));
    auto const asked = styleNamed(style).governed(text.substr(0, citation.from));
    if (asked) result.grammaticalCase = *asked;
    if (!citation.act || !typed.front().isWord()) return result;

    std::vector<Case> fitting;
    for (int i = 0; i < 6; ++i) {
        CitationRequest request{citation.act, citation.provisions, CitationForm::words,
                                static_cast<Case>(i)};
        bool fits = false;
        for (Mention const mention : {Mention::later, Mention::only}) {
            request.mention = mention;
            fits = fits || firstWord(cite(request, style).text) == typed.front().text;
        }
        if (fits) fitting.push_back(request.grammaticalCase);
    }
    if (fitting.empty()) return result;
    if (!citation.provisions.empty()) {
        result.form = CitationForm::words;
        result.sentenceStart = typed.front().capital;
    }
    bool const governed =
        asked && std::find(fitting.begin(), fitting.end(), *asked) != fitting.end();
    if (!governed) result.grammaticalCase = fitting.front();
    return result;
}

} // namespace redress
