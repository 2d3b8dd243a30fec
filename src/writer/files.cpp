#include "writer/files.hpp"

#include "core/language/messages.hpp"
#include "session/output_file.hpp"
#include "session/whole_file.hpp"
#include "writer/outgoing_copy.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/SequenceOutputStream.hpp>
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

/// In memory: where the office writes a file, one that is killed leaves pieces beside it. Links are
/// told from `base`, where the file is going to stand.
std::string storedBytes(Ref<css::uno::XComponentContext> const& context,
                        Ref<XTextDocument> const& document,
                        css::uno::Sequence<PropertyValue> filter, rtl::OUString const& base) {
    auto const written = css::io::SequenceOutputStream::create(context);
    sal_Int32 const own = filter.getLength();
    filter.realloc(own + 2);
    filter.getArray()[own] = named("OutputStream", Ref<css::io::XOutputStream>(written));
    filter.getArray()[own + 1] = named("DocumentBaseURL", base);
    as<css::frame::XStorable>(document)->storeToURL("private:stream", filter);
    css::uno::Sequence<sal_Int8> const bytes = written->getWrittenBytes();
    return {bytes.begin(), bytes.end()};
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
        return openStream(context, css::ucb::SimpleFileAccess::create(context)->openFileRead(url),
                          url);
    } catch (css::uno::Exception const&) {
        return {};
    }
}

Ref<XTextDocument> openStream(Ref<css::uno::XComponentContext> const& context,
                              Ref<css::io::XInputStream> const& content,
                              rtl::OUString const& base) {
    try {
        return load(context, "private:stream",
                    {named("InputStream", content), named("DocumentBaseURL", base)});
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

std::string storeCopy(Ref<css::uno::XComponentContext> const& context,
                      Ref<XTextDocument> const& document, fs::path const& file,
                      std::string const& language, std::string const& title) {
    std::string const kind = file.extension().string();
    auto const filter = filterFor(kind);
    if (!filter.hasElements())
        return translate(REDRESS_TEXT("{1}: no such kind of file; use .odt, .docx, .pdf or .txt"),
                         language, {file.string()});
    if (std::string wrong = whyNoFile(file, language); !wrong.empty()) return wrong;
    std::string why;
    try {
        OutgoingCopy const copy(
            context, document,
            kind == ".pdf" || kind == ".txt" ? CopyPurpose::reading : CopyPurpose::work, title);
        NamelessStoring const nameless(context);
        std::error_code const failed =
            writeWhole(file, storedBytes(context, copy.document(), filter, urlOf(file)));
        if (!failed) return {};
        why = failed.message();
    } catch (css::uno::Exception const& exception) {
        why = toUtf8(exception.Message);
    }
    return whyNotStored(file, why, language);
}

} // namespace redress
