#pragma once

#include "session/letter_session.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <filesystem>
#include <string>

namespace redress {

/// Stores a copy of the session's letter without what is personal, by the file's extension, as
/// `storeCopy` does. It is written anew from the words that stand in the document, those in tables,
/// frames and notes behind the others; pictures, comments and answers are not in it. Returns why it
/// failed, for people in `language`; empty when it did not.
std::string storeRedactedCopy(Ref<css::uno::XComponentContext> const& context,
                              Ref<css::text::XTextDocument> const& document,
                              LetterSession const& session, std::filesystem::path const& file,
                              std::string const& language);

} // namespace redress
