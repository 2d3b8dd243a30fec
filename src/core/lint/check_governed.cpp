#include "core/citation/governed.hpp"
#include "core/citation/style.hpp"
#include "core/language/language.hpp"
#include "core/language/utf8.hpp"
#include "core/letter/mentions.hpp"
#include "core/lint/check.hpp"

#include <algorithm>

namespace redress {
namespace {

std::string lastWords(std::string const& text, std::size_t count) {
    std::string const words = trimmed(text);
    std::size_t at = words.size();
    for (; count > 0 && at != 0; --count)
        at = at < 2 ? 0 : words.rfind(' ', at - 2) + 1;
    return words.substr(at);
}

std::string firstWord(std::string const& text) {
    return text.substr(0, std::min(text.find(' '), text.find(noBreakSpace)));
}

/// Goes through a sentence and keeps the words before each of its items.
class GovernedCheck {
public:
    GovernedCheck(Pack const& pack, Diagnostics& diagnostics)
        : pack_(pack), diagnostics_(diagnostics) {}

    void check(Sentence const& sentence) {
        for (Inline const& part : sentence)
            std::visit([this](auto const& item) { this->item(item); }, part.item);
    }

private:
    void item(Prose const& part) { before_ += part.text; }

    /// After words that may be absent stand those before them; unless the others govern too.
    void item(IfWords const& part) {
        std::string const outside = before_;
        check(part.content);
        bool const ownWords =
            !part.content.empty() && std::holds_alternative<Prose>(part.content.back().item);
        before_ = ownWords ? std::string() : outside;
    }

    void item(Cite const& part) {
        Citation const cited{part.act, part.provisions, part.form, part.grammaticalCase, false};
        // Abbreviated units have no case, and the act behind them its own.
        if (part.form == CitationForm::words || part.provisions.empty())
            hasCase(part.grammaticalCase, part.place);
        begins(
            {textOf(cited, Mention::first, pack_).text, textOf(cited, Mention::later, pack_).text},
            part.place);
        before_.clear();
    }

    void item(AuthorityName const& part) {
        hasCase(part.grammaticalCase, part.place);
        if (Authority const* const authority = pack_.findAuthority(part.authority))
            begins({formOf(authority->forms, part.grammaticalCase)}, part.place);
        before_.clear();
    }

    void item(MentionedEnclosure const& part) {
        hasCase(part.grammaticalCase, part.place);
        before_.clear();
    }

    /// Only a person has cases; without one the answer may be anything.
    void item(Value const& part) {
        if (part.grammaticalCase != Case::nominative) hasCase(part.grammaticalCase, part.place);
        before_.clear();
    }

    template <class Other>
    void item(Other const&) {
        before_.clear();
    }

    void hasCase(Case present, Place const& place) {
        auto const asked = styleNamed(pack_.citationStyle).governed(before_);
        // "в" and "о" may ask for the accusative too: "внести изменения в Закон".
        if (!asked || *asked == present ||
            (*asked == Case::prepositional && present == Case::accusative))
            return;
        diagnostics_.warning(
            Code::wrongCase, place,
            {lastWords(before_, 3), std::string(nameOf(*asked)), std::string(nameOf(present))});
    }

    /// What stands there begins with one of these words.
    void begins(std::vector<std::string> const& words, Place const& place) {
        std::string const last = folded(lastWords(before_, 1));
        if (!isRussian(pack_.language) || (last != "с" && last != "со")) return;
        std::string_view const due = withBefore(words.front());
        if (last == due || std::any_of(words.begin(), words.end(), [&](std::string const& one) {
                return one.empty() || withBefore(one) != due;
            }))
            return;
        diagnostics_.warning(Code::wrongPreposition, place,
                             {last, firstWord(words.front()), std::string(due)});
    }

    Pack const& pack_;
    Diagnostics& diagnostics_;
    std::string before_;
};

} // namespace

void checkGoverned(Pack const& pack, Sentence const& sentence, Diagnostics& diagnostics) {
    GovernedCheck(pack, diagnostics).check(sentence);
}

} // namespace redress
