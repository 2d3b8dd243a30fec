#include "writer/styles.hpp"

#include "writer/locale.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/awt/FontSlant.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/container/XIndexReplace.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/LineSpacing.hpp>
#include <com/sun/star/style/LineSpacingMode.hpp>
#include <com/sun/star/style/NumberingType.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/style/TabStop.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/LabelFollow.hpp>
#include <com/sun/star/text/PositionAndSpaceMode.hpp>

namespace redress {
namespace {

using css::container::XNameContainer;

Ref<XNameContainer> family(Ref<css::frame::XModel> const& model, char const* name) {
    auto const families = as<css::style::XStyleFamiliesSupplier>(model)->getStyleFamilies();
    return Ref<XNameContainer>(families->getByName(rtl::OUString::createFromAscii(name)),
                               css::uno::UNO_QUERY_THROW);
}

Ref<css::style::XStyle> newStyle(Ref<css::frame::XModel> const& model, char const* service) {
    return as<css::style::XStyle>(as<css::lang::XMultiServiceFactory>(model)->createInstance(
        rtl::OUString::createFromAscii(service)));
}

rtl::OUString listStyleName(ParagraphStyle const& style) { return fromUtf8(style.name + " 1, 2"); }

sal_Int16 adjustment(Alignment align) {
    using css::style::ParagraphAdjust;
    switch (align) {
    case Alignment::right:
        return static_cast<sal_Int16>(ParagraphAdjust::ParagraphAdjust_RIGHT);
    case Alignment::centre:
        return static_cast<sal_Int16>(ParagraphAdjust::ParagraphAdjust_CENTER);
    case Alignment::justified:
        return static_cast<sal_Int16>(ParagraphAdjust::ParagraphAdjust_BLOCK);
    case Alignment::left:
        break;
    }
    return static_cast<sal_Int16>(ParagraphAdjust::ParagraphAdjust_LEFT);
}

/// The number stands where the paragraph's first line begins, its text at the indent. A list style
/// of that name without its paragraph style is what the undo of a draft left, with its numbers
/// lost.
void makeListStyle(Ref<css::frame::XModel> const& model, ParagraphStyle const& style) {
    auto const lists = family(model, "NumberingStyles");
    rtl::OUString const name = listStyleName(style);
    Ref<css::style::XStyle> list;
    if (lists->hasByName(name)) {
        list = Ref<css::style::XStyle>(lists->getByName(name), css::uno::UNO_QUERY_THROW);
    } else {
        list = newStyle(model, "com.sun.star.style.NumberingStyle");
        lists->insertByName(name, css::uno::Any(list));
    }
    auto const rules = get<Ref<css::container::XIndexReplace>>(list, "NumberingRules");
    auto const level =
        sequence({named("NumberingType", css::style::NumberingType::ARABIC),
                  named("ParentNumbering", sal_Int16(0)),
                  named("ListFormat", rtl::OUString("%1%" + fromUtf8(style.numberSuffix))),
                  named("Prefix", rtl::OUString()), named("Suffix", fromUtf8(style.numberSuffix)),
                  named("PositionAndSpaceMode", css::text::PositionAndSpaceMode::LABEL_ALIGNMENT),
                  named("LabelFollowedBy", css::text::LabelFollow::LISTTAB),
                  named("ListtabStopPosition", sal_Int32(style.indent)),
                  named("IndentAt", sal_Int32(style.indent)),
                  named("FirstLineIndent", sal_Int32(style.firstLine))});
    rules->replaceByIndex(0, css::uno::Any(level));
    set(list, "NumberingRules", rules);
}

/// Everything a letter's look depends on is said outright, so that the user's default style shows
/// through in nothing but what the layout leaves open.
void describe(Ref<css::style::XStyle> const& made, ParagraphStyle const& style,
              std::string const& language) {
    set(made, "ParaAdjust", adjustment(style.align));
    set(made, "ParaLeftMargin", sal_Int32(style.indent));
    set(made, "ParaRightMargin", sal_Int32(0));
    set(made, "ParaFirstLineIndent", sal_Int32(style.firstLine));
    set(made, "ParaTopMargin", sal_Int32(style.before));
    set(made, "ParaBottomMargin", sal_Int32(style.after));
    set(made, "ParaLineSpacing",
        css::style::LineSpacing(css::style::LineSpacingMode::PROP,
                                static_cast<sal_Int16>(style.lineSpacing)));
    // Writer's "keep together" is: with the next paragraph; "split" is: over two pages.
    set(made, "ParaKeepTogether", style.keepWithNext);
    set(made, "ParaSplit", !style.keepTogether);
    set(made, "ParaOrphans", sal_Int8(2));
    set(made, "ParaWidows", sal_Int8(2));
    set(made, "ParaIsHyphenation", false);
    if (style.rightTab != 0)
        set(made, "ParaTabStops",
            sequence(
                {css::style::TabStop(style.rightTab, css::style::TabAlign_RIGHT, u'.', u' ')}));
    for (char const* script : {"", "Asian", "Complex"}) {
        auto const name = [&](std::string const& property) { return property + script; };
        if (!style.font.empty()) set(made, name("CharFontName").c_str(), fromUtf8(style.font));
        set(made, name("CharHeight").c_str(), static_cast<float>(style.size));
        set(made, name("CharWeight").c_str(),
            style.bold ? css::awt::FontWeight::BOLD : css::awt::FontWeight::NORMAL);
        set(made, name("CharPosture").c_str(),
            style.italic ? css::awt::FontSlant_ITALIC : css::awt::FontSlant_NONE);
    }
    if (!language.empty()) set(made, "CharLocale", localeOf(language));
    if (!style.numberSuffix.empty()) set(made, "NumberingStyleName", listStyleName(style));
}

} // namespace

rtl::OUString styleName(Layout const& layout, std::string const& styleId) {
    ParagraphStyle const* const style = layout.find(styleId);
    return style == nullptr ? rtl::OUString("Standard") : fromUtf8(style->name);
}

void makeStyles(Ref<css::frame::XModel> const& model, Layout const& layout,
                std::set<std::string> const& styleIds) {
    auto const paragraphStyles = family(model, "ParagraphStyles");
    for (std::string const& id : styleIds) {
        ParagraphStyle const* const style = layout.find(id);
        if (style == nullptr || paragraphStyles->hasByName(fromUtf8(style->name))) continue;
        if (!style->numberSuffix.empty()) makeListStyle(model, *style);
        auto const made = newStyle(model, "com.sun.star.style.ParagraphStyle");
        paragraphStyles->insertByName(fromUtf8(style->name), css::uno::Any(made));
        made->setParentStyle("Standard");
        describe(made, *style, layout.language);
    }
}

void makeCharacterStyle(Ref<css::frame::XModel> const& model, char const* name, bool italic) {
    auto const styles = family(model, "CharacterStyles");
    rtl::OUString const called = rtl::OUString::createFromAscii(name);
    if (styles->hasByName(called)) return;
    auto const made = newStyle(model, "com.sun.star.style.CharacterStyle");
    styles->insertByName(called, css::uno::Any(made));
    if (italic)
        for (char const* property : {"CharPosture", "CharPostureAsian", "CharPostureComplex"})
            set(made, property, css::awt::FontSlant_ITALIC);
}

} // namespace redress
