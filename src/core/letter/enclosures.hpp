#pragma once

#include "core/letter/mentions.hpp"
#include "core/pack/pack.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace redress {

/// The act of a citation that mentions enclosures; its provisions are the ids of their paragraphs.
/// So they live in a document as citations do. No act of a pack can have this id.
inline constexpr std::string_view enclosureAct = "#enclosure";
bool mentionsEnclosures(Citation const& citation);
/// A mention of the one with that paragraph.
Citation mentionOf(std::string const& block, Case grammaticalCase = Case::nominative);

/// One line of a letter's list of enclosures.
struct Enclosure {
    std::string block;    ///< id of its paragraph
    std::string question; ///< path of the user's row, "enclosures/r1"; empty for one of the pack's
    std::string title;    ///< as the list has it
    int number = 0;       ///< in the list, from 1
    bool mentioned = false;
};

/// The paragraphs that mentions name, as a reader of the document meets them first, with their
/// order.
std::map<std::string, std::size_t> firstMentions(std::vector<LetterCitation> const& letter,
                                                 CitingDocument const& document);

/// "Приложение № 3", "Enclosures 2 and 3", in the letter's language. What is not in the list shows
/// as "[?]": its number would be another document's. Empty where nothing is mentioned.
std::string enclosureText(Citation const& mention, std::vector<Enclosure> const& list,
                          std::string const& language);

/// The paragraphs of the letter's list of enclosures, each with the list question that repeats it,
/// or nothing.
std::map<std::string, std::string> enclosureParagraphs(Pack const& pack, FlowContent const& text);

} // namespace redress
