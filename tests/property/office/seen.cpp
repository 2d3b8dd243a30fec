#include "property/office/seen.hpp"

#include "core/language/utf8.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/container/XContentEnumerationAccess.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextSection.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <algorithm>
#include <string_view>
#include <tuple>

namespace redress::property {
namespace {

using css::container::XEnumerationAccess;
using css::text::XTextRange;

std::string shown(css::uno::Any const& value) {
    switch (value.getValueTypeClass()) {
    case css::uno::TypeClass_STRING:
        return toUtf8(*static_cast<rtl::OUString const*>(value.getValue()));
    case css::uno::TypeClass_ENUM:
        return std::to_string(*static_cast<sal_Int32 const*>(value.getValue()));
    default:
        double number = 0;
        bool flag = false;
        if (value >>= number) return std::to_string(number);
        return (value >>= flag) && flag ? "yes" : "";
    }
}

/// The names in their alphabetical order, as the interface wants them.
std::string values(Ref<css::uno::XInterface> const& of, std::initializer_list<char const*> names) {
    std::vector<rtl::OUString> wanted;
    for (char const* name : names)
        wanted.push_back(rtl::OUString::createFromAscii(name));
    auto const found = as<css::beans::XMultiPropertySet>(of)->getPropertyValues(
        {wanted.data(), static_cast<sal_Int32>(wanted.size())});
    std::string all;
    for (css::uno::Any const& value : found)
        all += shown(value) + ';';
    return all;
}

bool isProtected(Ref<XTextRange> const& paragraph) {
    auto section = get<Ref<css::text::XTextSection>>(paragraph, "TextSection");
    for (; section.is(); section = section->getParentSection())
        if (get<bool>(section, "IsProtected")) return true;
    return false;
}

class Eye {
public:
    Seen look(Ref<css::frame::XModel> const& model) {
        text(as<css::text::XTextDocument>(model)->getText(), true);
        spreadTracked();
        for (rtl::OUString const& name :
             as<css::text::XBookmarksSupplier>(model)->getBookmarks()->getElementNames())
            seen_.bookmarks.push_back(toUtf8(name));
        std::sort(seen_.bookmarks.begin(), seen_.bookmarks.end());
        header(model);
        return std::move(seen_);
    }

private:
    void text(Ref<css::uno::XInterface> const& of, bool body) {
        auto const elements = as<XEnumerationAccess>(of)->createEnumeration();
        while (elements->hasMoreElements()) {
            Ref<css::uno::XInterface> const element(elements->nextElement(), css::uno::UNO_QUERY);
            if (auto const table = ifIs<css::text::XTextTable>(element); table.is()) {
                seen_.tables = true;
                for (rtl::OUString const& name : table->getCellNames())
                    text(table->getCellByName(name), false);
            } else {
                line(as<XTextRange>(element), body);
            }
        }
    }

    void line(Ref<XTextRange> const& paragraph, bool body) {
        Line line;
        line.body = body;
        line.tracked = open_ != 0;
        line.closed = isProtected(paragraph);
        line.looks = values(paragraph, {"ParaAdjust", "ParaLeftMargin", "ParaStyleName"});
        line.breaks = values(paragraph, {"BreakType", "PageDescName"});
        std::size_t at = 0;
        std::string last;
        auto const portions = as<XEnumerationAccess>(paragraph)->createEnumeration();
        while (portions->hasMoreElements()) {
            Ref<XTextRange> const portion(portions->nextElement(), css::uno::UNO_QUERY);
            auto const type = toUtf8(get<rtl::OUString>(portion, "TextPortionType"));
            if (type == "Text") {
                std::string const words = toUtf8(portion->getString());
                if (words.empty()) continue;
                std::string const format =
                    values(portion, {"CharColor", "CharPosture", "CharStyleName", "CharUnderline",
                                     "CharWeight", "HyperLinkURL"});
                if (format != last) line.looks += ' ' + std::to_string(at) + ':' + format;
                last = format;
                at += codePoints(words);
                line.text += words;
            } else if (type == "Bookmark") {
                auto const mark = get<Ref<css::container::XNamed>>(portion, "Bookmark");
                bool const start = get<bool>(portion, "IsStart");
                char const side = get<bool>(portion, "IsCollapsed") ? '|' : start ? '(' : ')';
                line.things.push_back({at, side, toUtf8(mark->getName())});
            } else if (type == "Redline") {
                line.tracked = true;
                if (!get<bool>(portion, "IsCollapsed"))
                    open_ += get<bool>(portion, "IsStart") ? 1 : -1;
                line.things.push_back({at, ' ', type});
            } else if (type != "SoftPageBreak") {
                line.things.push_back({at, ' ', type});
            }
        }
        auto const anchored =
            as<css::container::XContentEnumerationAccess>(paragraph)->createContentEnumeration(
                "com.sun.star.text.TextContent");
        if (anchored.is() && anchored->hasMoreElements())
            line.things.push_back({0, ' ', "anchored"});
        auto const place = [](Thing const& thing) {
            return std::tie(thing.at, thing.name, thing.side);
        };
        std::sort(line.things.begin(), line.things.end(),
                  [&](Thing const& a, Thing const& b) { return place(a) < place(b); });
        collapse(line.things);
        seen_.lines.push_back(std::move(line));
    }

    /// A bookmark that begins where it ends is one without extent, however the office shows it; a
    /// tracked change that does is none, and the office takes it away when it likes.
    static void collapse(std::vector<Thing>& things) {
        for (std::size_t i = 0; i + 1 < things.size(); ++i)
            if (things[i].side == '(' && things[i + 1].side == ')' &&
                things[i].at == things[i + 1].at && things[i].name == things[i + 1].name) {
                things[i].side = '|';
                things.erase(things.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            }
        for (std::size_t i = 0; i + 1 < things.size();) {
            auto const at = things.begin() + static_cast<std::ptrdiff_t>(i);
            if (at->name == "Redline" && (at + 1)->name == "Redline" && at->at == (at + 1)->at)
                things.erase(at, at + 2);
            else
                ++i;
        }
    }

    /// A change that ends with a paragraph's end may show in one of the two only.
    void spreadTracked() {
        std::vector<bool> tracked;
        for (Line const& line : seen_.lines)
            tracked.push_back(line.tracked);
        for (std::size_t i = 0; i < tracked.size(); ++i) {
            if (!tracked[i]) continue;
            if (i > 0) seen_.lines[i - 1].tracked = true;
            if (i + 1 < tracked.size()) seen_.lines[i + 1].tracked = true;
        }
    }

    void header(Ref<css::frame::XModel> const& model) {
        Ref<css::container::XNameAccess> const pages(
            as<css::style::XStyleFamiliesSupplier>(model)->getStyleFamilies()->getByName(
                "PageStyles"),
            css::uno::UNO_QUERY);
        Ref<css::uno::XInterface> const page(pages->getByName("Standard"), css::uno::UNO_QUERY);
        if (get<bool>(page, "HeaderIsOn"))
            seen_.header = toUtf8(get<Ref<css::text::XText>>(page, "HeaderText")->getString());
    }

    Seen seen_;
    int open_ = 0; ///< tracked changes that began and did not end
};

} // namespace

bool Line::has(char side, std::string const& name) const {
    return std::any_of(things.begin(), things.end(), [&](Thing const& thing) {
        return thing.side == side && thing.name == name;
    });
}

bool Line::isWords() const {
    return std::all_of(things.begin(), things.end(),
                       [](Thing const& thing) { return thing.side != ' '; });
}

Seen see(Ref<css::frame::XModel> const& model) { return Eye().look(model); }

namespace {

/// Abbreviated and in words: first, later, alone.
constexpr std::string_view forms[][3] = {
    {"Police Reform Act 2002 (PRA 2002), s\u00A012", "PRA 2002, s\u00A012",
     "Police Reform Act 2002, s\u00A012"},
    {"section 12 of the Police Reform Act 2002 (PRA 2002)", "section 12 of the PRA 2002",
     "section 12 of the Police Reform Act 2002"}};

} // namespace

std::optional<CitedAs> citedAs(std::string const& words) {
    for (auto const& form : forms)
        for (CitedAs const as : {CitedAs::first, CitedAs::later, CitedAs::alone})
            if (words == form[static_cast<std::size_t>(as)]) return as;
    return std::nullopt;
}

std::string citedIn(Line const& line, std::string const& mark) {
    std::optional<std::size_t> from;
    std::optional<std::size_t> to;
    for (Thing const& thing : line.things) {
        if (thing.name != mark) continue;
        if (thing.side == '(') from = thing.at;
        if (thing.side == ')') to = thing.at;
    }
    return from && to ? codePointSlice(line.text, *from, *to) : std::string();
}

Line withoutMentions(Line line) {
    std::vector<std::string> marks;
    for (Thing const& thing : line.things)
        if (thing.side == '(' && thing.name.rfind("rd.", 0) == 0 && thing.name.size() > 8 &&
            thing.name[8] == 'c')
            marks.push_back(thing.name);
    for (std::string const& mark : marks) {
        std::string const cited = citedIn(line, mark);
        auto const as = citedAs(cited);
        if (!as || *as == CitedAs::alone) continue;
        std::string const alone(forms[cited.rfind("section", 0) == 0 ? 1 : 0][2]);
        std::size_t from = 0;
        for (Thing const& thing : line.things)
            if (thing.name == mark && thing.side == '(') from = thing.at;
        std::size_t const to = from + codePoints(cited);
        line.text.replace(byteOffset(line.text, from), cited.size(), alone);
        for (Thing& thing : line.things)
            if (thing.at >= to) thing.at = thing.at - to + from + codePoints(alone);
    }
    return line;
}

std::string withoutMentions(std::string words) {
    for (auto const& form : forms)
        for (std::string_view const other : {form[0], form[1]})
            for (std::size_t at = words.find(other); at != std::string::npos;
                 at = words.find(other, at + form[2].size()))
                words.replace(at, other.size(), form[2]);
    return words;
}

namespace {

std::string wholeKey(Line const& line, Names const& names) {
    std::vector<std::string> things;
    for (Thing const& thing : line.things) {
        auto const other = names.find(thing.name);
        things.push_back(' ' + std::to_string(thing.at) + thing.side +
                         (other == names.end() ? thing.name : other->second));
    }
    // By the names they are compared by, what stands at one place may come in another order.
    std::sort(things.begin(), things.end());
    std::string key = line.text + (line.body ? "" : " [cell]");
    for (std::string const& thing : things)
        key += thing;
    return key;
}

} // namespace

std::string keyOf(Line const& line, Names const& names) {
    return wholeKey(withoutMentions(line), names);
}

std::vector<std::string> wholeOf(Seen const& seen) {
    std::vector<std::string> all;
    for (Line const& line : seen.lines)
        all.push_back(wholeKey(line, {}) + (line.closed ? " [closed]" : "") + " {" + line.looks +
                      ' ' + line.breaks + '}');
    all.push_back("header: " + seen.header);
    for (std::string const& name : seen.bookmarks)
        all.push_back("bookmark: " + name);
    return all;
}

std::vector<std::size_t> sameLines(Seen const& before, Seen const& after) {
    std::vector<std::string> was;
    std::vector<std::string> is;
    for (Line const& line : before.lines)
        was.push_back(keyOf(line));
    for (Line const& line : after.lines)
        is.push_back(keyOf(line));
    // The longest common part, by lengths from each pair of places to the ends.
    std::vector<std::vector<std::size_t>> length(was.size() + 1,
                                                 std::vector<std::size_t>(is.size() + 1, 0));
    for (std::size_t i = was.size(); i-- > 0;)
        for (std::size_t j = is.size(); j-- > 0;)
            length[i][j] = was[i] == is[j] ? length[i + 1][j + 1] + 1
                                           : std::max(length[i + 1][j], length[i][j + 1]);
    std::vector<std::size_t> result(is.size(), unknown);
    for (std::size_t i = 0, j = 0; i < was.size() && j < is.size();) {
        if (was[i] == is[j])
            result[j++] = i++;
        else if (length[i + 1][j] >= length[i][j + 1])
            ++i;
        else
            ++j;
    }
    return result;
}

} // namespace redress::property
