#include "writer/redacted_copy.hpp"

#include "session/output_file.hpp"
#include "session/redacted.hpp"
#include "writer/files.hpp"
#include "writer/reading.hpp"
#include "writer/reading_copy.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/frame/XModel.hpp>

namespace redress {
namespace {

std::string styleIn(Layout const& layout, Ref<css::text::XTextRange> const& paragraph) {
    std::string const name = toUtf8(get<rtl::OUString>(paragraph, "ParaStyleName"));
    for (ParagraphStyle const& style : layout.styles)
        if (style.name == name) return style.id;
    return {};
}

} // namespace

std::string storeRedactedCopy(Ref<css::uno::XComponentContext> const& context,
                              Ref<css::text::XTextDocument> const& document,
                              LetterSession const& session, std::filesystem::path const& file,
                              std::string const& language) {
    Ref<css::text::XTextDocument> copy;
    std::string message;
    try {
        DocumentReading const reading = readDocument(as<css::frame::XModel>(document));
        Layout const& layout = session.pack()->layout;
        std::vector<StandingParagraph> paragraphs;
        for (auto const& range : reading.ranges)
            paragraphs.push_back({styleIn(layout, range), toUtf8(range->getString())});
        for (auto const& range : reading.rangesElsewhere)
            paragraphs.push_back({styleIn(layout, range), toUtf8(range->getString())});
        Letter const redacted = redactedAsItStands(session, paragraphs);
        copy = newDocument(context);
        writeCopy(copy, redacted, layout);
        message = storeCopy(context, copy, file, language, redacted.title);
    } catch (css::uno::Exception const& exception) {
        message = whyNotStored(file, toUtf8(exception.Message), language);
    }
    closeDocument(copy);
    return message;
}

} // namespace redress
