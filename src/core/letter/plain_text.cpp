#include "core/letter/letter.hpp"

#include "core/language/utf8.hpp"

#include <algorithm>
#include <map>

namespace redress {
namespace {

constexpr std::size_t lineWidth = 78;

std::vector<std::string> words(std::string const& text) {
    std::vector<std::string> result(1);
    for (char const c : text) {
        if (c == ' ')
            result.emplace_back();
        else
            result.back() += c;
    }
    return result;
}

/// Breaks at spaces only; a word longer than the line stands alone on its line.
std::vector<std::string> wrapped(std::string const& text, std::size_t firstWidth,
                                 std::size_t width) {
    std::vector<std::string> lines(1);
    std::size_t room = firstWidth;
    for (std::string const& word : words(text)) {
        std::size_t const length = codePoints(word);
        std::size_t const taken = codePoints(lines.back());
        if (taken > 0 && taken + 1 + length > room) {
            lines.push_back(word);
            room = width;
        } else {
            lines.back() += (taken > 0 ? " " : "") + word;
        }
    }
    return lines;
}

std::string spaces(std::size_t count) { return std::string(count, ' '); }

/// Millimetres of the page as columns of the text.
class Columns {
public:
    explicit Columns(PageLayout const& page)
        : width_(std::max(page.width - page.left - page.right, narrowest)) {}

    std::size_t of(int hundredths) const {
        long const columns = std::max(hundredths, 0) * static_cast<long>(lineWidth) / width_;
        return std::min(static_cast<std::size_t>(columns), lineWidth - 20);
    }

private:
    static constexpr int narrowest = 1000; // a pack may leave no room between the margins
    long width_;
};

/// What follows a tabulator stands at the right margin.
std::string tabbed(std::string const& text) {
    std::size_t const tab = text.find('\t');
    std::string const left = text.substr(0, tab);
    std::string const right = text.substr(tab + 1);
    std::size_t const used = codePoints(left) + codePoints(right);
    return left + spaces(used + 1 < lineWidth ? lineWidth - used : 1) + right;
}

std::string paragraph(std::string const& text, ParagraphStyle const& style, int number,
                      Columns const& columns) {
    if (text.find('\t') != std::string::npos) return tabbed(text) + '\n';
    std::string const label = style.numberSuffix.empty()
                                  ? std::string()
                                  : std::to_string(number) + style.numberSuffix + ' ';
    std::size_t const indent = columns.of(style.indent);
    std::size_t const first =
        label.empty() ? columns.of(style.indent + style.firstLine) : columns.of(style.indent);
    constexpr std::size_t widestLabel = 12; // a longer one stands out of its line
    std::size_t const labelWidth = std::min(codePoints(label), widestLabel);
    std::size_t const hanging = indent + labelWidth;
    std::string result;
    bool begins = true;
    for (std::string const& line :
         wrapped(text, lineWidth - first - labelWidth, lineWidth - hanging)) {
        std::size_t const room = lineWidth - hanging;
        std::size_t const length = std::min(codePoints(line), room);
        std::size_t const shift = style.align == Alignment::centre  ? (room - length) / 2
                                  : style.align == Alignment::right ? room - length
                                                                    : 0;
        result += spaces((begins ? first : hanging) + shift) + (begins ? label : "") + line + '\n';
        begins = false;
    }
    return result;
}

} // namespace

std::string plainText(Letter const& letter, Layout const& layout) {
    ParagraphStyle const plain;
    Columns const columns(layout.page);
    std::map<std::string, int> numbers;
    std::string result;
    int after = 0;
    for (Block const& block : letter.blocks) {
        ParagraphStyle const* const found = layout.find(block.style);
        ParagraphStyle const& style = found ? *found : plain;
        constexpr int blankLine = 100; // a millimetre of space shows as an empty line
        if (!result.empty() && after + style.before >= blankLine) result += '\n';
        result += paragraph(block.text(), style, ++numbers[block.style], columns);
        after = style.after;
    }
    return result;
}

} // namespace redress
