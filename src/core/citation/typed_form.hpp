#pragma once

#include "core/citation/citation.hpp"
#include "core/citation/recognise.hpp"

namespace redress {

/// How a citation that somebody typed stands in its sentence.
struct TypedForm {
    CitationForm form = CitationForm::brief;
    Case grammaticalCase = Case::genitive;
    bool sentenceStart = false;
};

/// In words where its units were, in the case that its first word has; where several cases have
/// that word, in the one that the words before it ask for. `text` is what it was recognised in.
TypedForm typedForm(RecognisedCitation const& citation, std::string_view text,
                    std::string const& style);

} // namespace redress
