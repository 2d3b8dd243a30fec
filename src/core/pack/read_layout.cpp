#include "core/pack/reader.hpp"

#include <cstdlib>

namespace redress::reading {
namespace {

/// "25mm" or "12pt" as hundredths of a millimetre.
int hundredths(std::string const& measure) {
    if (measure.empty()) return 0;
    double const value = std::strtod(measure.c_str(), nullptr);
    bool const points = measure.compare(measure.size() - 2, 2, "pt") == 0;
    return static_cast<int>(value * (points ? 2540.0 / 72.0 : 100.0) + (value < 0 ? -0.5 : 0.5));
}

Alignment alignment(std::string const& name) {
    return name == "right"       ? Alignment::right
           : name == "centre"    ? Alignment::centre
           : name == "justified" ? Alignment::justified
                                 : Alignment::left;
}

} // namespace

PageLayout page(xml::Element const& element) {
    return {hundredths(element["width"]),
            hundredths(element["height"]),
            hundredths(element["left"]),
            hundredths(element["right"]),
            hundredths(element["top"]),
            hundredths(element["bottom"]),
            element["footer"]};
}

ParagraphStyle style(xml::Element const& element) {
    ParagraphStyle result;
    result.id = element["id"];
    result.name = element["name"];
    result.font = element["font"];
    result.size = std::strtod(element["size"].c_str(), nullptr);
    result.bold = element["bold"] == "yes";
    result.italic = element["italic"] == "yes";
    result.align = alignment(element["align"]);
    result.indent = hundredths(element["indent"]);
    result.firstLine = hundredths(element["first-line"]);
    result.before = hundredths(element["before"]);
    result.after = hundredths(element["after"]);
    if (element.has("line-spacing"))
        result.lineSpacing = std::atoi(element["line-spacing"].c_str());
    result.keepWithNext = element["keep-with-next"] == "yes";
    result.keepTogether = element["keep-together"] == "yes";
    result.numberSuffix = element["number"];
    result.rightTab = hundredths(element["right-tab"]);
    result.place = element.placeOf("id");
    return result;
}

Layout layout(xml::Element const& root) {
    Layout result;
    result.page = page(root.child("page"));
    for (xml::Element const* child : root.children("style"))
        result.styles.push_back(style(*child));
    return result;
}

} // namespace redress::reading

namespace redress {

ParagraphStyle const* Layout::find(std::string const& styleId) const {
    for (ParagraphStyle const& style : styles)
        if (style.id == styleId) return &style;
    return nullptr;
}

} // namespace redress
