#include "writer/outgoing_copy.hpp"

#include "writer/files.hpp"
#include "writer/reading.hpp"
#include "writer/utf8.hpp"
#include "writer/writer_document.hpp"

#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/io/SequenceOutputStream.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

namespace redress {
namespace {

using css::text::XTextDocument;

Ref<XTextDocument> copyOf(Ref<css::uno::XComponentContext> const& context,
                          Ref<XTextDocument> const& document) {
    auto const written = css::io::SequenceOutputStream::create(context);
    as<css::frame::XStorable>(document)->storeToURL(
        "private:stream",
        sequence({named("FilterName", rtl::OUString("writer8")), named("NoThumbnail", true),
                  named("OutputStream", Ref<css::io::XOutputStream>(written))}));
    auto const copy = openStream(
        context,
        css::io::SequenceInputStream::createStreamFromSequence(context, written->getWrittenBytes()),
        {});
    if (!copy.is()) throw css::uno::RuntimeException("The office cannot copy the document");
    return copy;
}

void clearProperties(Ref<XTextDocument> const& copy, CopyPurpose purpose,
                     std::string const& title) {
    auto const properties =
        as<css::document::XDocumentPropertiesSupplier>(copy)->getDocumentProperties();
    // Author, last editor, printer, and their times.
    properties->resetUserData({});
    properties->setPrintedBy({});
    properties->setTemplateName({});
    properties->setTemplateURL({});
    properties->setAutoloadURL({});
    properties->setDefaultTarget({});
    properties->setSubject({});
    properties->setDescription({});
    properties->setTemplateDate({});
    properties->setKeywords({});
    if (properties->getTitle().isEmpty()) properties->setTitle(fromUtf8(title));
    auto const own = properties->getUserDefinedProperties();
    for (auto const& one : as<css::beans::XPropertySet>(own)->getPropertySetInfo()->getProperties())
        if (purpose == CopyPurpose::reading || toUtf8(one.Name) != stateProperty)
            own->removeProperty(one.Name);
}

void clearSettings(Ref<XTextDocument> const& copy) {
    auto const settings =
        as<css::lang::XMultiServiceFactory>(copy)->createInstance("com.sun.star.document.Settings");
    set(settings, "ApplyUserData", false);
    for (char const* name : {"PrinterName", "CurrentDatabaseDataSource", "CurrentDatabaseCommand"})
        set(settings, name, rtl::OUString());
}

/// A link to a file of this computer tells its folders to whoever gets the copy.
void unlinkFiles(Ref<XTextDocument> const& copy) {
    auto const unlink = [](std::vector<Ref<css::text::XTextRange>> const& paragraphs) {
        for (auto const& paragraph : paragraphs) {
            auto const portions = ifIs<css::container::XEnumerationAccess>(paragraph);
            if (!portions.is()) continue;
            for (auto const all = portions->createEnumeration(); all->hasMoreElements();) {
                Ref<css::uno::XInterface> const one(all->nextElement(), css::uno::UNO_QUERY);
                auto const info = as<css::beans::XPropertySet>(one)->getPropertySetInfo();
                if (info->hasPropertyByName("HyperLinkURL") &&
                    get<rtl::OUString>(one, "HyperLinkURL").startsWithIgnoreAsciiCase("file:"))
                    set(one, "HyperLinkURL", rtl::OUString());
            }
        }
    };
    auto const read = readDocument(as<css::frame::XModel>(copy));
    unlink(read.ranges);
    unlink(read.rangesElsewhere);
}

void acceptChanges(Ref<css::uno::XComponentContext> const& context,
                   Ref<XTextDocument> const& copy) {
    auto const changes =
        as<css::document::XRedlinesSupplier>(copy)->getRedlines()->createEnumeration();
    if (!changes->hasMoreElements()) return;
    set(copy, "RedlineProtectionKey", css::uno::Sequence<sal_Int8>());
    set(copy, "RecordChanges", false);
    css::frame::DispatchHelper::create(context)->executeDispatch(
        as<css::frame::XDispatchProvider>(
            as<css::frame::XModel>(copy)->getCurrentController()->getFrame()),
        ".uno:AcceptAllTrackedChanges", {}, 0, {});
}

} // namespace

OutgoingCopy::OutgoingCopy(Ref<css::uno::XComponentContext> const& context,
                           Ref<XTextDocument> const& document, CopyPurpose purpose,
                           std::string const& title)
    : copy_(copyOf(context, document)) {
    try {
        clearProperties(copy_, purpose, title);
        clearSettings(copy_);
        unlinkFiles(copy_);
        if (purpose == CopyPurpose::reading) acceptChanges(context, copy_);
    } catch (...) {
        closeDocument(copy_);
        throw;
    }
}

OutgoingCopy::~OutgoingCopy() { closeDocument(copy_); }

NamelessStoring::NamelessStoring(Ref<css::uno::XComponentContext> const& context) {
    auto const path =
        named("nodepath", rtl::OUString("/org.openoffice.Office.Common/Security/Scripting"));
    settings_ = css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationUpdateAccess", sequence({css::uno::Any(path)}));
    before_ = get<bool>(settings_, "RemovePersonalInfoOnSaving");
    want(true);
}

NamelessStoring::~NamelessStoring() {
    try {
        want(before_);
    } catch (css::uno::Exception const&) {
        // What could be set can be set back.
    }
}

void NamelessStoring::want(bool nameless) {
    if (get<bool>(settings_, "RemovePersonalInfoOnSaving") == nameless) return;
    set(settings_, "RemovePersonalInfoOnSaving", nameless);
    as<css::util::XChangesBatch>(settings_)->commitChanges();
}

} // namespace redress
