#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/io/XInputStream.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <filesystem>
#include <string>

namespace redress {

/// A new, empty Writer document that no window shows.
Ref<css::text::XTextDocument> newDocument(Ref<css::uno::XComponentContext> const& context);

/// Opens a file in no window, without running or asking for anything; empty when that fails or it
/// is no text document.
Ref<css::text::XTextDocument> openDocument(Ref<css::uno::XComponentContext> const& context,
                                           std::filesystem::path const& file);

/// The same with a copy of what the file holds: the file is not locked, may be one that nobody can
/// write, and may be open elsewhere. What the document links to is found as before.
Ref<css::text::XTextDocument> openCopy(Ref<css::uno::XComponentContext> const& context,
                                       std::filesystem::path const& file);

/// The same with what a stream gives; `base` is the URL that its links go out from, or empty.
Ref<css::text::XTextDocument> openStream(Ref<css::uno::XComponentContext> const& context,
                                         Ref<css::io::XInputStream> const& content,
                                         rtl::OUString const& base);

/// Closes it without storing. Does not throw.
void closeDocument(Ref<css::text::XTextDocument> const& document) noexcept;

/// Stores a copy by the file's extension: .odt or .docx to go on with, .pdf (PDF/A-2b and PDF/UA)
/// or .txt to read. None of them says who wrote it, when and where (writer/outgoing_copy.hpp);
/// `title` is that of a document that has none. The document stays as it is, the file is whole or
/// as it was before. Returns why it failed, for people in `language`; empty when it did not.
std::string storeCopy(Ref<css::uno::XComponentContext> const& context,
                      Ref<css::text::XTextDocument> const& document,
                      std::filesystem::path const& file, std::string const& language,
                      std::string const& title = {});

} // namespace redress
