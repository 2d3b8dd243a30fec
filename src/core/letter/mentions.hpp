#pragma once

#include "core/citation/citation.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace redress {

/// A citation as letters and documents keep it: by ids, of one act. One without an act is the list
/// of all that is cited.
struct Citation {
    std::string act;
    std::vector<std::string> provisions; ///< none: the act itself
    CitationForm form = CitationForm::brief;
    Case grammaticalCase = Case::genitive;
    bool sentenceStart = false;

    bool isList() const { return act.empty(); }
    bool operator==(Citation const& other) const;
};

/// One of the user's own, which lives wherever they put it.
struct UsersCitation {
    int number = 0;
    Citation cited;
    std::string text;  ///< as it was last written
    bool kept = false; ///< worded by the user, and to be left so
};

/// One citation in a document: in a paragraph of the letter, or the user's own.
struct CitationPlace {
    std::string block;     ///< id of the letter's paragraph; empty for one of the user's
    std::size_t index = 0; ///< among the citations of that paragraph; or the user's by its number

    bool operator<(CitationPlace const& other) const {
        return block != other.block ? block < other.block : index < other.index;
    }
    bool operator==(CitationPlace const& other) const {
        return block == other.block && index == other.index;
    }
};

/// Where a document cites. What stands nowhere in it is cited behind what comes before it in the
/// letter.
struct CitingDocument {
    std::vector<CitationPlace> order;       ///< of what stands, as a reader meets it
    std::set<std::string> absent;           ///< paragraphs of the letter that the user deleted
    std::vector<UsersCitation> users;       ///< those that stand and those that are gone
    std::vector<std::string> standing = {}; ///< the letter's paragraphs, in the document's order
};

/// A citation of the letter's, in the letter's order.
struct LetterCitation {
    CitationPlace place;
    Citation cited;
};

/// All that cite, the letter's and the user's, as a reader of the document meets them; without what
/// the user deleted, and what of theirs stands nowhere.
std::vector<CitationPlace> citingOrder(std::vector<LetterCitation> const& letter,
                                       CitingDocument const& document);

/// How each citation, the letter's and the user's, mentions its act: an act's first announces the
/// short form, where there are others. One of the user's that stands nowhere is a later one.
std::map<CitationPlace, Mention> mentions(std::vector<LetterCitation> const& letter,
                                          CitingDocument const& document);

/// As the pack's country writes it; empty for an act that the pack does not have. Provisions that
/// it does not have are left out.
CitationText textOf(Citation const& citation, Mention mention, Pack const& pack);
/// The same in English, for a reading copy.
CitationText textInEnglish(Citation const& citation, Mention mention, Pack const& pack);

/// The acts cited, each with its provisions, one a line, in the pack's order.
CitationText listOfProvisions(std::vector<Citation> const& cited, Pack const& pack);

} // namespace redress
