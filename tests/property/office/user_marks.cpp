#include "property/office/user_marks.hpp"

#include "core/language/utf8.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XExporter.hpp>
#include <com/sun/star/document/XFilter.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/xml/sax/XDocumentHandler.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

namespace redress::property {
namespace {

/// Letters of Latin Extended Additional: every font has them, and nothing of a letter's own.
constexpr char32_t firstMark = 0x1E00;

using css::uno::Reference;
using css::xml::sax::XAttributeList;

/// Gathers the words of what is written as XML.
class Words : public cppu::WeakImplHelper1<css::xml::sax::XDocumentHandler> {
public:
    void SAL_CALL startDocument() override {}
    void SAL_CALL endDocument() override {}
    void SAL_CALL startElement(rtl::OUString const&, Reference<XAttributeList> const&) override {}
    void SAL_CALL endElement(rtl::OUString const&) override {}
    void SAL_CALL characters(rtl::OUString const& words) override { text += toUtf8(words); }
    void SAL_CALL ignorableWhitespace(rtl::OUString const&) override {}
    void SAL_CALL processingInstruction(rtl::OUString const&, rtl::OUString const&) override {}
    void SAL_CALL setDocumentLocator(Reference<css::xml::sax::XLocator> const&) override {}

    std::string text;
};

std::string wordsOf(Reference<css::uno::XComponentContext> const& context,
                    Ref<css::frame::XModel> const& model) {
    rtl::Reference<Words> const words = new Words;
    Reference<css::xml::sax::XDocumentHandler> const handler = words.get();
    css::uno::Any const argument(handler);
    Ref<css::uno::XInterface> const made(
        context->getServiceManager()->createInstanceWithArgumentsAndContext(
            "com.sun.star.comp.Writer.XMLOasisContentExporter", {&argument, 1}, context),
        css::uno::UNO_QUERY);
    as<css::document::XExporter>(made)->setSourceDocument(as<css::lang::XComponent>(model));
    as<css::document::XFilter>(made)->filter({});
    return words->text;
}

} // namespace

std::string userMark(int number) {
    std::string text;
    char32_t const point = firstMark + static_cast<char32_t>(number);
    text += static_cast<char>(0xE0 | (point >> 12));
    text += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    text += static_cast<char>(0x80 | (point & 0x3F));
    return text;
}

std::vector<int> marksOf(std::string const& text) {
    std::vector<int> marks;
    for (std::size_t offset = 0; offset < text.size();) {
        auto const point = nextCodePoint(text, offset);
        if (point && *point >= firstMark && *point < firstMark + markCount)
            marks.push_back(static_cast<int>(*point - firstMark));
    }
    return marks;
}

std::string readable(std::string const& text) {
    std::string shown = text;
    for (int const mark : marksOf(text)) {
        std::string const character = userMark(mark);
        if (auto const at = shown.find(character); at != std::string::npos)
            shown.replace(at, character.size(), "«" + std::to_string(mark) + "»");
    }
    return shown;
}

std::vector<int> marksIn(Reference<css::uno::XComponentContext> const& context,
                         Ref<css::frame::XModel> const& model) {
    std::string text = wordsOf(context, model);
    // Headers are written with the styles, of which there are hundreds.
    Ref<css::container::XNameAccess> const pages(
        as<css::style::XStyleFamiliesSupplier>(model)->getStyleFamilies()->getByName("PageStyles"),
        css::uno::UNO_QUERY);
    for (rtl::OUString const& name : pages->getElementNames()) {
        Ref<css::uno::XInterface> const page(pages->getByName(name), css::uno::UNO_QUERY);
        if (get<bool>(page, "HeaderIsOn"))
            text += toUtf8(get<Ref<css::text::XText>>(page, "HeaderText")->getString());
    }
    return marksOf(text);
}

} // namespace redress::property
