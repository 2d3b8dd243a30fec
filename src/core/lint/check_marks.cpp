#include "core/letter/reading_copy.hpp"
#include "core/lint/lint.hpp"
#include "core/lint/words_of_law.hpp"

#include <set>

namespace redress {
namespace {

/// Whether a sentence cites, and its own words; the user's answers are no words of the letter.
struct Words {
    std::string text;
    std::set<std::string> acts;

    void add(Sentence const& sentence) {
        for (Inline const& part : sentence)
            std::visit([this](auto const& item) { this->item(item); }, part.item);
    }

private:
    void item(Prose const& part) { text += part.text; }
    void item(IfWords const& part) { add(part.content); }
    void item(Tabulator const&) { text += ' '; }
    void item(GenderWords const& part) {
        text += part.male + ' ' + part.female + ' ' + part.unknown;
    }
    void item(Count const& part) { text += anything + (' ' + part.many); }
    void item(Cite const& part) {
        acts.insert(part.act);
        text += anything;
    }
    template <class Other>
    void item(Other const&) {
        text += anything;
    }
};

Words wordsOf(Sentence const& sentence) {
    Words words;
    words.add(sentence);
    return words;
}

class MarkCheck {
public:
    MarkCheck(Pack const& pack, Diagnostics& diagnostics)
        : pack_(pack), diagnostics_(diagnostics), glossed_(hasReadingCopies(pack)) {}

    void run() {
        for (LetterTemplate const& letter : pack_.letters)
            flow(letter.content);
        for (Clause const& clause : pack_.clauses)
            flow(clause.content);
        if (!glossed_) return;
        for (Act const& act : pack_.acts)
            if (cited_.count(act.id) != 0 && act.englishTitle.empty())
                missing(Code::missingEnglish, act.place, act.id);
    }

private:
    /// A letter without its English serves who reads its language.
    void missing(Code code, Place const& place, std::string const& id) {
        diagnostics_.warning(code, place, {id});
    }

    void flow(FlowContent const& content) {
        for (Flow const& part : content)
            std::visit([this](auto const& item) { this->item(item); }, part.item);
    }

    void item(ParagraphTemplate const& part) {
        Words const words = wordsOf(part.content);
        Words const gloss = wordsOf(part.gloss);
        cited_.insert(words.acts.begin(), words.acts.end());
        if (glossed_ && part.gloss.empty()) missing(Code::missingGloss, part.place, part.id);
        if (!part.because.empty() || !words.acts.empty()) return;
        if (!part.plain) return diagnostics_.error(Code::noGround, part.place, {part.id});
        if (!plain(part, words.text, pack_.language)) plain(part, gloss.text, "en");
    }

    bool plain(ParagraphTemplate const& part, std::string const& text,
               std::string const& language) {
        auto const found = wordsOfLaw(text, language);
        if (found) diagnostics_.error(Code::plainLaw, part.place, {part.id, *found});
        return found.has_value();
    }

    void item(Repeat const& part) { flow(part.content); }
    void item(Group const& part) { flow(part.content); }
    template <class Other>
    void item(Other const&) {}

    Pack const& pack_;
    Diagnostics& diagnostics_;
    bool glossed_;
    std::set<std::string> cited_;
};

} // namespace

void checkMarks(Pack const& pack, Diagnostics& diagnostics) { MarkCheck(pack, diagnostics).run(); }

} // namespace redress
