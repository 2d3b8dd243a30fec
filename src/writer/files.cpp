#include "writer/files.hpp"

#include "core/language/messages.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <osl/file.hxx>

#include <system_error>

namespace redress {
namespace {

namespace fs = std::filesystem;
using css::beans::PropertyValue;
using css::text::XTextDocument;

rtl::OUString urlOf(fs::path const& file) {
    rtl::OUString url;
    osl::FileBase::getFileURLFromSystemPath(fromUtf8(fs::absolute(file).string()), url);
    return url;
}

Ref<XTextDocument> load(Ref<css::uno::XComponentContext> const& context, rtl::OUString const& url) {
    auto const component = css::frame::Desktop::create(context)->loadComponentFromURL(
        url, "_blank", 0,
        sequence({named("Hidden", true),
                  named("MacroExecutionMode", css::document::MacroExecMode::NEVER_EXECUTE),
                  named("UpdateDocMode", css::document::UpdateDocMode::NO_UPDATE)}));
    return ifIs<XTextDocument>(component);
}

/// PDF/A-2b with its structure marked and its title shown, as PDF/UA wants it.
css::uno::Sequence<PropertyValue> pdfFilter() {
    auto const data =
        sequence({named("SelectPdfVersion", sal_Int32(2)), named("UseTaggedPDF", true),
                  named("PDFUACompliance", true), named("ExportBookmarks", true),
                  named("DisplayPDFDocumentTitle", true), named("ExportNotes", false)});
    return sequence(
        {named("FilterName", rtl::OUString("writer_pdf_Export")), named("FilterData", data)});
}

css::uno::Sequence<PropertyValue> filterFor(std::string const& extension) {
    if (extension == ".pdf") return pdfFilter();
    if (extension == ".odt") return sequence({named("FilterName", rtl::OUString("writer8"))});
    if (extension == ".docx")
        return sequence({named("FilterName", rtl::OUString("MS Word 2007 XML"))});
    return {};
}

std::string cannotWrite(fs::path const& file, std::string const& why, std::string const& language) {
    return translate(REDRESS_TEXT("{1}: the file cannot be written ({2}); check the folder and its "
                                  "space, or name another"),
                     language, {file.string(), why});
}

} // namespace

Ref<XTextDocument> newDocument(Ref<css::uno::XComponentContext> const& context) {
    return load(context, "private:factory/swriter");
}

Ref<XTextDocument> openDocument(Ref<css::uno::XComponentContext> const& context,
                                fs::path const& file) {
    return load(context, urlOf(file));
}

void closeDocument(Ref<XTextDocument> const& document) noexcept {
    try {
        auto const closeable = ifIs<css::util::XCloseable>(document);
        if (closeable.is()) closeable->close(true);
    } catch (css::uno::Exception const&) {
        // Whoever vetoed it closes it.
    }
}

std::string storeCopy(Ref<XTextDocument> const& document, fs::path const& file,
                      std::string const& language) {
    auto const filter = filterFor(file.extension().string());
    if (!filter.hasElements())
        return translate(REDRESS_TEXT("{1}: no such kind of file; use .odt, .docx or .pdf"),
                         language, {file.string()});
    fs::path beside = file;
    beside += ".part";
    std::string why;
    try {
        as<css::frame::XStorable>(document)->storeToURL(urlOf(beside), filter);
        std::error_code failed;
        fs::rename(beside, file, failed);
        if (!failed) return {};
        why = failed.message();
    } catch (css::uno::Exception const& exception) {
        why = toUtf8(exception.Message);
    }
    std::error_code ignored;
    fs::remove(beside, ignored);
    return cannotWrite(file, why, language);
}

} // namespace redress
