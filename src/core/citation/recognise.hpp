#pragma once

#include "core/citation/citation.hpp"

#include <memory>
#include <vector>

namespace redress {

/// What the packs know of a citation that somebody typed.
enum class Recognised {
    fine,  ///< every place is a provision, or no place was named
    wider, ///< a place is no provision itself, but holds some: "ст. 10" of п. 1 ст. 10
    unknownProvision, ///< the act has no such place, as far as its pack knows
    unknownAct        ///< a citation of law, of which no pack has the act
};

/// A citation found in a text.
struct RecognisedCitation {
    std::size_t from = 0; ///< bytes [from, to) of the text
    std::size_t to = 0;
    Act const* act = nullptr; ///< nothing for an act that is not known
    /// Those that are known, in the order written; of a range all the pack has in it.
    std::vector<Provision const*> provisions;
    Recognised state = Recognised::fine;
    std::string places; ///< as the style writes them: "п. 1 ст. 10"; empty where none is named
    std::string canonical; ///< with the act's short title: "п. 1 ст. 10 Закона о прокуратуре"
};

/// Finds citations in free text, in the forms people type them: "ст.10 ФЗ "О прокуратуре"",
/// "статьи 10 закона о прокуратуре", "№ 59-ФЗ", "s.12 PRA 2002", "section 12 of the Police Reform
/// Act 2002", "[2015] UKSC 2". A place is found only with its act, and an act alone only where its
/// name can mean nothing else. A paragraph may be broken into lines, not a citation by an empty
/// line. Made once for a set of acts, which have to stay; the time is linear in the text.
class Recogniser {
public:
    Recogniser(std::vector<Act const*> const& acts, std::string const& style);
    Recogniser(Recogniser&&) noexcept;
    ~Recogniser();

    /// In the order of the text, which is valid UTF-8; no two overlap.
    std::vector<RecognisedCitation> recognise(std::string_view text) const;

private:
    class Reading;
    struct Law;
    std::unique_ptr<Law const> law_;
};

} // namespace redress
