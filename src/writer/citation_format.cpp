#include "writer/citation_format.hpp"

#include "core/language/utf8.hpp"
#include "writer/cursor.hpp"
#include "writer/paragraphs.hpp"
#include "writer/styles.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>

#include <algorithm>
#include <vector>

namespace redress {
namespace {

using css::text::XTextCursor;
using css::text::XTextRange;

constexpr char const* citationStyle = "Legal citation";
constexpr char const* caseNameStyle = "Case name";

/// Words with one character style; an empty name is none.
struct Styled {
    Stretch stretch;
    rtl::OUString style;
};

bool isOurs(rtl::OUString const& style) {
    return style.equalsAscii(citationStyle) || style.equalsAscii(caseNameStyle);
}

std::vector<Styled> dueStyles(CitationText const& text) {
    std::vector<Styled> styles;
    std::size_t at = 0;
    auto const add = [&](std::size_t to, char const* style) {
        if (at < to) styles.push_back({{at, to}, rtl::OUString::createFromAscii(style)});
        at = to;
    };
    for (Stretch const& name : text.italic) {
        add(name.from, citationStyle);
        add(name.to, caseNameStyle);
    }
    add(codePoints(text.text), citationStyle);
    return styles;
}

std::vector<Styled> presentStyles(Ref<XTextCursor> const& words) {
    std::vector<Styled> styles;
    std::size_t at = 0;
    auto const paragraphs = as<css::container::XEnumerationAccess>(words)->createEnumeration();
    Ref<css::container::XEnumerationAccess> const paragraph(paragraphs->nextElement(),
                                                            css::uno::UNO_QUERY_THROW);
    auto const portions = paragraph->createEnumeration();
    while (portions->hasMoreElements()) {
        Ref<XTextRange> const portion(portions->nextElement(), css::uno::UNO_QUERY_THROW);
        std::size_t const to = at + codePoints(toUtf8(portion->getString()));
        if (at < to) styles.push_back({{at, to}, get<rtl::OUString>(portion, "CharStyleName")});
        at = to;
    }
    return styles;
}

bool isBare(Ref<XTextCursor> const& words) {
    return as<css::beans::XPropertyState>(words)->getPropertyState("CharStyleName") ==
           css::beans::PropertyState_DEFAULT_VALUE;
}

void give(Ref<XTextCursor> const& words, CitationText const& text) {
    for (Styled const& due : dueStyles(text))
        set(part(words, due.stretch), "CharStyleName", due.style);
}

void makeCitationStyles(Ref<css::frame::XModel> const& model, bool namesCase) {
    makeCharacterStyle(model, citationStyle, false);
    if (namesCase) makeCharacterStyle(model, caseNameStyle, true);
}

/// Where the two meet; without extent where they do not.
Stretch common(Stretch const& one, Stretch const& other) {
    std::size_t const from = std::max(one.from, other.from);
    return {from, std::max(from, std::min(one.to, other.to))};
}

bool isEmpty(Stretch const& stretch) { return stretch.from == stretch.to; }

} // namespace

void formatCitation(Ref<css::frame::XModel> const& model, Ref<XTextCursor> const& words,
                    CitationText const& text) {
    makeCitationStyles(model, !text.italic.empty());
    give(words, text);
}

void makeCitationStyles(Ref<css::frame::XModel> const& model, Plan const& plan) {
    auto const block = [&](WrittenBlock const& due) {
        for (WrittenRun const& run : due.runs)
            if (run.kind == RunKind::citation) makeCitationStyles(model, !run.italic.empty());
    };
    for (Operation const& operation : plan.operations) {
        if (auto const* insert = std::get_if<Insert>(&operation)) block(insert->block);
        if (auto const* rewrite = std::get_if<Rewrite>(&operation)) block(rewrite->block);
        if (auto const* replace = std::get_if<Replace>(&operation)) block(replace->block);
        if (auto const* runs = std::get_if<RewriteRuns>(&operation)) {
            block(*plan.next.find(runs->number));
            for (RewriteRuns::Change const& change : runs->changes)
                if (!change.text.italic.empty()) makeCitationStyles(model, true);
        }
    }
    for (WriteCitation const& citation : plan.citations)
        makeCitationStyles(model, !citation.text.italic.empty());
}

void makeCitationStyles(Ref<css::frame::XModel> const& model, std::vector<Block> const& blocks) {
    for (Block const& block : blocks)
        for (Run const& run : block.runs)
            if (run.kind == RunKind::citation) makeCitationStyles(model, !run.italic.empty());
}

void renewCitationFormat(Ref<XTextCursor> const& words, CitationText const& text) {
    if (isBare(words)) return give(words, text);
    for (Styled const& present : presentStyles(words)) {
        if (!present.style.isEmpty() && !isOurs(present.style)) continue;
        for (Styled const& due : dueStyles(text)) {
            Stretch const both = common(present.stretch, due.stretch);
            if (!isEmpty(both) && present.style != due.style)
                set(part(words, both), "CharStyleName", due.style);
        }
    }
}

void formatCitations(Ref<XTextRange> const& start, WrittenBlock const& block,
                     std::vector<Stretch> const& written) {
    for (WrittenRun const& run : block.runs)
        if (run.kind == RunKind::citation &&
            std::any_of(written.begin(), written.end(), [&](Stretch const& words) {
                return words.from < run.to && run.from < words.to;
            }))
            renewCitationFormat(part(start, {run.from, run.to}), {block.textOf(run), run.italic});
}

void clearCitationFormat(Ref<XTextCursor> const& words) {
    if (isBare(words)) return;
    for (Styled const& present : presentStyles(words))
        if (isOurs(present.style)) clearCharacterStyle(part(words, present.stretch));
}

void clearBesideCitations(Ref<XTextRange> const& start, WrittenBlock const& block,
                          std::vector<Stretch> const& written) {
    std::size_t at = 0;
    auto const clear = [&](std::size_t to) {
        for (Stretch const& words : written)
            if (Stretch const both = common({at, to}, words); !isEmpty(both))
                clearCitationFormat(part(start, both));
    };
    for (WrittenRun const& run : block.runs) {
        if (run.kind != RunKind::citation) continue;
        clear(run.from);
        at = run.to;
    }
    clear(codePoints(block.text));
}

} // namespace redress
