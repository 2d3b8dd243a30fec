#include "core/review/quotations.hpp"

#include "core/review/letters.hpp"

#include <algorithm>

namespace redress {
namespace {

/// Whoever quotes more than this forgot a mark.
constexpr std::size_t longest = 3000;

class Search {
public:
    explicit Search(std::u32string_view text) : text_(text) {}

    std::vector<Quotation> all() const {
        std::vector<Quotation> found;
        for (std::size_t at = 0; at < text_.size(); ++at) {
            std::size_t const end = closing(at);
            if (end == at) continue;
            found.push_back({at, end});
            at = end;
        }
        return found;
    }

private:
    char32_t sign(std::size_t at) const { return at < text_.size() ? text_[at] : U'\0'; }
    bool isPart(std::size_t at) const { return isLetter(sign(at)) || isDigit(sign(at)); }

    /// What closes a quotation that begins here; nothing where none can.
    char32_t closingMark(std::size_t at) const {
        switch (text_[at]) {
        case U'«':
            return U'»';
        case U'“':
            return U'”';
        case U'„':
            return U'“';
        case U'"':
            return U'"';
        case U'‘':
            return U'’';
        case U'\'':
            return (at == 0 || !isPart(at - 1)) && isLetter(sign(at + 1)) ? U'\'' : U'\0';
        default:
            return U'\0';
        }
    }

    /// Where the quotation that begins here ends; here where none does.
    std::size_t closing(std::size_t at) const {
        char32_t const mark = closingMark(at);
        if (mark == U'\0') return at;
        std::size_t const end = std::min(text_.size(), at + longest);
        for (std::size_t i = at + 1; i < end; ++i) {
            char32_t const c = text_[i];
            if (c == U'\n' || c == U'\r' || c == 0x2029) return at;
            bool const closes = c == mark || (mark == U'“' && c == U'”');
            if (closes && !(isApostrophe(c) && isLetter(sign(i + 1)))) return i;
        }
        return at;
    }

    std::u32string_view text_;
};

} // namespace

std::vector<Quotation> quotationsIn(std::u32string_view text) { return Search(text).all(); }

} // namespace redress
