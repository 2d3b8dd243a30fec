#include "writer/page.hpp"

#include "writer/locale.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/NumberingType.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/PageNumberType.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextContent.hpp>

namespace redress {
namespace {

using css::text::XText;

/// Footers are set a little smaller than the letter.
constexpr float footerSize = 9;
/// Between the text and the footer.
constexpr sal_Int32 footerDistance = 300;

Ref<css::uno::XInterface> style(Ref<css::frame::XModel> const& model, char const* family,
                                char const* name) {
    auto const families = as<css::style::XStyleFamiliesSupplier>(model)->getStyleFamilies();
    Ref<css::container::XNameAccess> const styles(
        families->getByName(rtl::OUString::createFromAscii(family)), css::uno::UNO_QUERY_THROW);
    return Ref<css::uno::XInterface>(styles->getByName(rtl::OUString::createFromAscii(name)),
                                     css::uno::UNO_QUERY_THROW);
}

template <class T>
void adjust(css::uno::Reference<css::uno::XInterface> const& style, char const* name, T value) {
    if (get<T>(style, name) != value) set(style, name, value);
}

void addField(Ref<css::frame::XModel> const& model, Ref<XText> const& text, char const* service) {
    auto const field = as<css::lang::XMultiServiceFactory>(model)->createInstance(
        rtl::OUString::createFromAscii(service));
    set(field, "NumberingType", css::style::NumberingType::ARABIC);
    if (as<css::beans::XPropertySet>(field)->getPropertySetInfo()->hasPropertyByName("SubType"))
        set(field, "SubType", css::text::PageNumberType_CURRENT);
    text->insertTextContent(text->getEnd(), as<css::text::XTextContent>(field), false);
}

/// "Page {page} of {pages}", with fields for what stands in braces.
void fillFooter(Ref<css::frame::XModel> const& model, Ref<XText> const& text,
                std::string const& footer) {
    struct Field {
        std::string name;
        char const* service;
    };
    static Field const fields[] = {{"{page}", "com.sun.star.text.TextField.PageNumber"},
                                   {"{pages}", "com.sun.star.text.TextField.PageCount"}};
    text->setString({});
    std::size_t at = 0;
    while (at < footer.size()) {
        std::size_t next = footer.size();
        Field const* found = nullptr;
        for (Field const& field : fields)
            if (std::size_t const place = footer.find(field.name, at); place < next) {
                next = place;
                found = &field;
            }
        text->insertString(text->getEnd(), fromUtf8(footer.substr(at, next - at)), false);
        if (found != nullptr) addField(model, text, found->service);
        at = found != nullptr ? next + found->name.size() : next;
    }
}

void setPage(Ref<css::frame::XModel> const& model, Layout const& layout) {
    PageLayout const& page = layout.page;
    auto const standard = style(model, "PageStyles", "Standard");
    adjust(standard, "Width", sal_Int32(page.width));
    adjust(standard, "Height", sal_Int32(page.height));
    adjust(standard, "IsLandscape", page.width > page.height);
    adjust(standard, "LeftMargin", sal_Int32(page.left));
    adjust(standard, "RightMargin", sal_Int32(page.right));
    adjust(standard, "TopMargin", sal_Int32(page.top));
    adjust(standard, "FooterIsOn", !page.footer.empty());
    if (page.footer.empty()) {
        adjust(standard, "BottomMargin", sal_Int32(page.bottom));
        return;
    }
    // The layout's margin ends where the text does, Writer's where the footer does.
    adjust(standard, "BottomMargin", sal_Int32(page.bottom / 2));
    adjust(standard, "FooterBodyDistance", footerDistance);
    adjust(standard, "FooterHeight", sal_Int32(page.bottom - page.bottom / 2));
    fillFooter(model, get<Ref<XText>>(standard, "FooterText"), page.footer);

    auto const look = style(model, "ParagraphStyles", "Footer");
    set(look, "ParaAdjust",
        static_cast<sal_Int16>(css::style::ParagraphAdjust::ParagraphAdjust_CENTER));
    set(look, "CharHeight", footerSize);
    if (!layout.styles.empty()) set(look, "CharFontName", fromUtf8(layout.styles.front().font));
}

} // namespace

void prepareDocument(Ref<css::frame::XModel> const& model, Layout const& layout,
                     std::string const& title) {
    setPage(model, layout);
    auto const properties =
        as<css::document::XDocumentPropertiesSupplier>(model)->getDocumentProperties();
    properties->setTitle(fromUtf8(title));
    if (!layout.language.empty()) {
        css::lang::Locale const locale = localeOf(layout.language);
        properties->setLanguage(locale);
        set(as<css::lang::XMultiServiceFactory>(model)->createInstance(
                "com.sun.star.text.Defaults"),
            "CharLocale", locale);
    }
    as<css::document::XUndoManagerSupplier>(model)->getUndoManager()->clear();
}

} // namespace redress
