#pragma once

#include "core/citation/citation_text.hpp"
#include "core/pack/pack.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace redress {

/// Which of an act's citations in the letter this is: the first announces the short form that later
/// ones use; the only one needs none.
enum class Mention { first, later, only };

/// What is to be cited, and how it stands in its sentence.
struct CitationRequest {
    Act const* act = nullptr;
    std::vector<Provision const*> provisions = {}; ///< none: the act itself
    CitationForm form = CitationForm::brief;
    /// Of the smallest unit in words, of the act where no provision is cited; elsewhere the style
    /// knows the case.
    Case grammaticalCase = Case::genitive;
    Mention mention = Mention::later;
    bool sentenceStart = false; ///< the units are in words then, and the first letter is a capital
};

/// The citation as a lawyer of the pack's country writes it.
///   russian: "п. 1 ст. 10 Федерального закона от 17.01.1992 № 2202-1 «О прокуратуре Российской
///            Федерации» (далее — Закон о прокуратуре)", later "п. 1 ст. 10 Закона о прокуратуре"
///   oscola:  "Police Reform Act 2002 (PRA 2002), s 12(1B)", later "PRA 2002, s 12(1B)"; the name
///   of
///            a case is in italics
/// Several provisions are joined ("ст. 10, 21 и 22"), three or more that follow one another are a
/// range ("ss 12–14") unless the pack knows another between them. Spaces that must not break are
/// no-break.
CitationText cite(CitationRequest const& request, std::string const& style);
/// The same for those who read English, whatever the country: units in words, English names.
CitationText citeInEnglish(CitationRequest const& request, std::string const& style);
/// Several acts, joined by semicolons.
CitationText cite(std::vector<CitationRequest> const& requests, std::string const& style);

/// The same without italics.
std::string citation(Act const& act, std::vector<Provision const*> const& provisions,
                     CitationForm form, Case grammaticalCase, Mention mention,
                     std::string const& style);

/// Only the place in the act: "п. 1 ст. 10", "s 12(1B)", "[45]" in a judgment.
std::string pinpoint(Act const& act, Provision const& provision, std::string const& style);
/// Of several: "ст. 10 и 21", "ss 12(1B) and 29(1)".
std::string pinpoint(Act const& act, std::vector<Provision const*> const& provisions,
                     std::string const& style);

/// Finds the provision that a lawyer's words name: "п. 1 ст. 10", "ч. 1 ст. 12", "s 12(1B)",
/// "section 12(1B)", "sch 3 para 25", "reg 29(5)(a)", "[45]", or its id. Nothing when the act has
/// none such.
Provision const* findProvision(Act const& act, std::string_view words, std::string const& style);

/// Every provision that the words name, one place or several: "ст. 10 и 21", "ss 12–14", of a range
/// all that the pack has in it. Nothing when the act lacks one of them.
std::vector<Provision const*> findProvisions(Act const& act, std::string_view words,
                                             std::string const& style);
/// The provisions that stand in the places which the words name: п. 1 ч. 1 ст. 12 for "ст. 12".
std::vector<Provision const*> provisionsIn(Act const& act, std::string_view words,
                                           std::string const& style);
/// Whether the words are places at all, whatever the act: units with numbers that are not zero.
bool isPlace(std::string_view words, std::string const& style);

/// The unit that a word means in a place, as the style abbreviates it: "ст." for "статьи", "s" for
/// "sections"; empty for another word.
std::string unitNamed(std::string const& word, std::string const& style);

} // namespace redress
