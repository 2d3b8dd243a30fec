#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace redress {

/// What a copy is for: to go on with the letter in an office, or to be read as it is.
enum class CopyPurpose { work, reading };

/// A copy of a document in memory that says nothing of who wrote it, on which computer and from
/// which template; the document stays as it is. One for reading has its tracked changes accepted
/// and holds no answers. A document without a title gets `title`. Throws css::uno::Exception.
class OutgoingCopy {
public:
    OutgoingCopy(Ref<css::uno::XComponentContext> const& context,
                 Ref<css::text::XTextDocument> const& document, CopyPurpose purpose,
                 std::string const& title);
    ~OutgoingCopy();
    OutgoingCopy(OutgoingCopy const&) = delete;
    OutgoingCopy& operator=(OutgoingCopy const&) = delete;

    Ref<css::text::XTextDocument> const& document() const { return copy_; }

private:
    Ref<css::text::XTextDocument> copy_;
};

/// While it lives, the office stores changes and comments under "Author1", "Author2" and without
/// their times. Throws css::uno::Exception where the office's settings are locked.
class NamelessStoring {
public:
    explicit NamelessStoring(Ref<css::uno::XComponentContext> const& context);
    ~NamelessStoring();
    NamelessStoring(NamelessStoring const&) = delete;
    NamelessStoring& operator=(NamelessStoring const&) = delete;

private:
    void want(bool nameless);

    Ref<css::uno::XInterface> settings_;
    bool before_;
};

} // namespace redress
