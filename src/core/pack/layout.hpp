#pragma once

#include "core/diagnostic/diagnostic.hpp"

#include <string>
#include <vector>

namespace redress {

/// Lengths in hundredths of a millimetre, type sizes in points.
struct PageLayout {
    int width = 21000;
    int height = 29700;
    int left = 2500;
    int right = 2500;
    int top = 2000;
    int bottom = 2000;
    /// "Page {page} of {pages}"; empty: no footer.
    std::string footer;
};

enum class Alignment { left, right, centre, justified };

struct ParagraphStyle {
    std::string id;   ///< as blocks name it: "body"
    std::string name; ///< as Writer shows it
    std::string font;
    double size = 12;
    bool bold = false;
    bool italic = false;
    Alignment align = Alignment::left;
    int indent = 0;    ///< left
    int firstLine = 0; ///< negative: hanging
    int before = 0;
    int after = 0;
    int lineSpacing = 100; ///< per cent
    bool keepWithNext = false;
    bool keepTogether = false;
    /// Numbered paragraphs of one style count through the letter; the text after the number,
    /// "." or ")"; empty: not numbered.
    std::string numberSuffix;
    /// Position of a right tabulator, 0: none.
    int rightTab = 0;
    Place place;
};

/// The look of a jurisdiction's letters: one description that Writer's styles and the plain text
/// are made from.
struct Layout {
    std::string language; ///< of the letters, "ru-RU": the pack's
    PageLayout page;
    std::vector<ParagraphStyle> styles;

    ParagraphStyle const* find(std::string const& styleId) const;
};

} // namespace redress
