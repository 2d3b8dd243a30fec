#include "writer/files.hpp"

#include "core/language/messages.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <osl/file.hxx>

#include <system_error>
#include <vector>

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

Ref<XTextDocument> load(Ref<css::uno::XComponentContext> const& context, rtl::OUString const& url,
                        std::vector<PropertyValue> how = {}) {
    how.push_back(named("Hidden", true));
    how.push_back(named("MacroExecutionMode", css::document::MacroExecMode::NEVER_EXECUTE));
    how.push_back(named("UpdateDocMode", css::document::UpdateDocMode::NO_UPDATE));
    auto const component = css::frame::Desktop::create(context)->loadComponentFromURL(
        url, "_blank", 0, {how.data(), static_cast<sal_Int32>(how.size())});
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
    // A picture of the first page would show its words to whoever looks through a folder.
    if (extension == ".odt")
        return sequence(
            {named("FilterName", rtl::OUString("writer8")), named("NoThumbnail", true)});
    if (extension == ".docx")
        return sequence({named("FilterName", rtl::OUString("MS Word 2007 XML"))});
    if (extension == ".txt")
        return sequence({named("FilterName", rtl::OUString("Text (encoded)")),
                         named("FilterOptions", rtl::OUString("UTF8,LF,,,FALSE"))});
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
    try {
        return load(context, urlOf(file));
    } catch (css::uno::Exception const&) {
        return {};
    }
}

Ref<XTextDocument> openCopy(Ref<css::uno::XComponentContext> const& context, fs::path const& file) {
    try {
        rtl::OUString const url = urlOf(file);
        auto const content = css::ucb::SimpleFileAccess::create(context)->openFileRead(url);
        return load(context, "private:stream",
                    {named("InputStream", content), named("DocumentBaseURL", url)});
    } catch (css::uno::Exception const&) {
        return {};
    }
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
        return translate(REDRESS_TEXT("{1}: no such kind of file; use .odt, .docx, .pdf or .txt"),
                         language, {file.string()});
    fs::path beside = fs::absolute(file);
    std::error_code failed;
    // The office would make the folder without asking.
    if (!fs::is_directory(beside.parent_path(), failed))
        return translate(REDRESS_TEXT("{1}: the folder does not exist; make it, or name another"),
                         language, {file.string()});
    beside += ".redress-part";
    std::string why;
    try {
        as<css::frame::XStorable>(document)->storeToURL(urlOf(beside), filter);
        fs::rename(beside, file, failed);
        if (!failed) return {};
        why = failed.message();
    } catch (css::uno::Exception const& exception) {
        why = toUtf8(exception.Message);
    }
    std::error_code ignored;
    if (fs::is_regular_file(beside, ignored)) fs::remove(beside, ignored);
    return cannotWrite(file, why, language);
}

} // namespace redress
