#include "session/law_search.hpp"

#include "core/citation/citation.hpp"
#include "core/language/language.hpp"
#include "core/language/messages.hpp"
#include "core/language/utf8.hpp"
#include "session/draft.hpp"
#include "session/law_words.hpp"

#include <algorithm>
#include <tuple>

namespace redress {
namespace {

bool isRepealed(Provision const& provision, std::string const& today) {
    return !provision.until.empty() && provision.until < today;
}

/// What stands in the letter.
bool cites(Letter const& letter, Act const& act, Provision const& provision) {
    return std::any_of(letter.blocks.begin(), letter.blocks.end(), [&](Block const& block) {
        auto const& because = block.reason.because;
        return std::any_of(block.runs.begin(), block.runs.end(),
                           [&](Run const& run) {
                               return run.kind == RunKind::citation && run.question == act.id;
                           }) &&
               std::any_of(because.begin(), because.end(), [&](ProvisionReference const& named) {
                   return named.act == act.id && named.provision == provision.id;
               });
    });
}

bool has(Letter const& letter, Clause const& clause) {
    return std::any_of(letter.blocks.begin(), letter.blocks.end(),
                       [&](Block const& block) { return block.reason.clause == clause.id; });
}

/// How well something fits; less is better. The last is its place in the letter or in the pack.
struct Fit {
    bool repealed = false;
    int number = 0;
    bool unlikely = false;
    std::size_t order = 0;

    bool operator<(Fit const& other) const {
        return std::tie(repealed, number, unlikely, order) <
               std::tie(other.repealed, other.number, other.unlikely, other.order);
    }
};

class Search {
public:
    Search(Pack const& pack, LetterTemplate const& letter, Letter const& composed,
           std::string const& words)
        : pack_(pack), composed_(composed), likely_(pack, letter),
          wanted_(words, pack.citationStyle), today_(isoDate(today())) {}

    std::vector<LawFound> results(std::size_t limit) {
        if (!wanted_.empty()) words_ = wordsOf(texts());
        for (Act const& act : pack_.acts) {
            LawWords const* const names = next();
            for (Provision const& provision : act.provisions)
                consider(act, provision, names);
        }
        for (Clause const& clause : pack_.clauses)
            consider(clause);
        std::stable_sort(found_.begin(), found_.end(), [](auto const& one, auto const& other) {
            return one.first < other.first;
        });
        std::vector<LawFound> results;
        for (auto const& [fit, found] : found_)
            if (results.size() < limit) results.push_back(found);
        return results;
    }

private:
    /// What is searched, in the order it is looked at.
    std::vector<std::string> texts() const {
        std::vector<std::string> texts;
        for (Act const& act : pack_.acts) {
            texts.push_back(namesOf(act));
            for (Provision const& provision : act.provisions) {
                texts.push_back(pinpoint(act, provision, pack_.citationStyle));
                texts.push_back(provision.gist.en + ' ' + provision.gist.ru);
            }
        }
        for (Clause const& clause : pack_.clauses)
            texts.push_back(textOf(clause));
        return texts;
    }

    /// Nothing where no words are wanted.
    LawWords const* next() { return words_.empty() ? nullptr : &words_[next_++]; }

    void consider(Act const& act, Provision const& provision, LawWords const* names) {
        LawWords const* const place = next();
        LawWords const* const gist = next();
        auto const use = likely_.use(act.id, provision.id);
        if (names ? !wanted_.in(place, {names, gist}) : !use) return;
        Fit const fit{isRepealed(provision, today_),
                      names ? wanted_.numberIn(*place, provision) : 0, !use,
                      use.value_or(found_.size())};
        found_.push_back({fit, {&act, &provision, nullptr, cites(composed_, act, provision)}});
    }

    void consider(Clause const& clause) {
        LawWords const* const words = next();
        auto const use = likely_.use(clause.id);
        if (words ? !wanted_.in(nullptr, {words}) : !use) return;
        Fit const fit{false, wanted_.worstNumber(), !use, use.value_or(found_.size())};
        found_.push_back({fit, {nullptr, nullptr, &clause, has(composed_, clause)}});
    }

    Pack const& pack_;
    Letter const& composed_;
    LikelyLaw const likely_;
    WantedWords const wanted_;
    std::string const today_;
    std::vector<LawWords> words_;
    std::size_t next_ = 0;
    std::vector<std::pair<Fit, LawFound>> found_;
};

std::string linesOf(std::vector<Block> const& blocks) {
    std::string text;
    for (Block const& block : blocks)
        text += (text.empty() ? "" : "\n") + block.text();
    return text;
}

std::string shownDate(std::string const& iso, std::string const& language) {
    auto const date = parseDate(iso);
    return date ? typedDate(*date, language) : iso;
}

} // namespace

bool LawFound::same(LawFound const& other) const {
    return act == other.act && provision == other.provision && clause == other.clause;
}

std::vector<LawFound> searchLaw(Pack const& pack, LetterTemplate const& letter,
                                Letter const& composed, std::string const& words,
                                std::size_t limit) {
    return Search(pack, letter, composed, words).results(limit);
}

std::string labelOf(Pack const& pack, LawFound const& found, std::string const& language) {
    if (found.clause) return found.clause->name.in(language);
    if (!found.provision) return {};
    Forms const& names = found.act->shortTitle.empty() ? found.act->title : found.act->shortTitle;
    return pinpoint(*found.act, *found.provision, pack.citationStyle) + ' ' + formOf(names, Case::genitive);
}

std::string previewOf(Pack const& pack, LetterTemplate const& letter, Letter const& composed,
                      Answers const& answers, LawFound const& found, std::string const& language) {
    std::string text = linesOf(insertionOf(pack, letter, composed, answers, found));
    auto const line = [&text](std::string const& words) {
        if (!words.empty()) text += (text.empty() ? "" : "\n") + words;
    };
    Evidence const* evidence = found.clause ? &found.clause->evidence : nullptr;
    if (Provision const* const provision = found.provision) {
        evidence = &provision->evidence;
        line(provision->gist.in(language));
        if (!provision->from.empty())
            line(
                translate("In force since {1}.", language, {shownDate(provision->from, language)}));
        if (!provision->until.empty())
            line(translate(isRepealed(*provision, isoDate(today()))
                               ? REDRESS_TEXT("No longer in force: it was until {1}.")
                               : REDRESS_TEXT("In force until {1}."),
                           language, {shownDate(provision->until, language)}));
    }
    if (evidence && !evidence->checked.empty())
        line(translate("Checked {1}.", language, {shownDate(evidence->checked, language)}));
    return text;
}

std::vector<Block> insertionOf(Pack const& pack, LetterTemplate const& letter,
                               Letter const& composed, Answers const& answers,
                               LawFound const& found) {
    if (found.clause) return composeClause(pack, letter, composed, *found.clause, answers);
    if (!found.provision) return {};
    std::map<std::string, int> const mentions = mentionsIn(composed);
    auto const before = mentions.find(found.act->id);
    // Cited once, an act stands in full and without a short form that could be used.
    Mention const mention = before == mentions.end() ? Mention::first
                            : before->second == 1    ? Mention::only
                                                     : Mention::later;
    Block block;
    block.runs.push_back({citation(*found.act, {found.provision}, CitationForm::brief,
                                   Case::genitive, mention, pack.citationStyle),
                          RunKind::citation, found.act->id, false});
    return {block};
}

} // namespace redress
