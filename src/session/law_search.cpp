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

enum class Suggested { clause, provision, no };

/// How well something fits; less is better. The last is its place in the letter or in the pack.
struct Fit {
    bool repealed = false;
    bool mistyped = false;
    LawIndex::Number number = LawIndex::Number::typed;
    Suggested suggested = Suggested::no;
    bool unlikely = false;
    std::size_t order = 0;

    bool operator<(Fit const& other) const {
        return std::tie(repealed, mistyped, number, suggested, unlikely, order) <
               std::tie(other.repealed, other.mistyped, other.number, other.suggested,
                        other.unlikely, other.order);
    }
};

/// Whose letter it is searched for, and what was answered there.
struct Asking {
    LikelyLaw likely;
    SuggestedLaw const& suggested;
};

/// Where the letter can use it; nothing where it cannot.
std::optional<std::size_t> useOf(LawFound const& law, LikelyLaw const& likely) {
    return law.clause ? likely.use(law.clause->id) : likely.use(law.act->id, law.provision->id);
}

Suggested suggestionOf(LawFound const& law, SuggestedLaw const& suggested) {
    if (!suggested.reasonFor(law)) return Suggested::no;
    return law.clause ? Suggested::clause : Suggested::provision;
}

std::vector<LawIndex::Hit> hitsFor(LawIndex const& index, Asking const* asking,
                                   std::string const& words) {
    if (!wordsOf({words}).front().empty()) return index.find(words);
    std::vector<LawIndex::Hit> usable;
    for (std::size_t i = 0; asking && i < index.size(); ++i)
        if (useOf(index[i], asking->likely) || asking->suggested.reasonFor(index[i]))
            usable.push_back({i, LawIndex::Number::typed, false});
    return usable;
}

std::vector<LawFound> ranked(LawIndex const& index, Asking const* asking, std::string const& words,
                             std::size_t limit) {
    std::string const now = isoDate(today());
    std::vector<std::pair<Fit, LawFound>> found;
    for (LawIndex::Hit const& hit : hitsFor(index, asking, words)) {
        LawFound law = index[hit.entry];
        law.mistyped = hit.mistyped;
        auto const use = asking ? useOf(law, asking->likely) : std::nullopt;
        Fit const fit{law.provision && isRepealed(*law.provision, now),
                      hit.mistyped,
                      hit.number,
                      asking ? suggestionOf(law, asking->suggested) : Suggested::no,
                      !use,
                      use.value_or(found.size())};
        found.emplace_back(fit, law);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](auto const& one, auto const& other) { return one.first < other.first; });
    std::vector<LawFound> results;
    for (auto const& [fit, law] : found)
        if (results.size() < limit) results.push_back(law);
    return results;
}

/// "Приложение № 3", as the letter has it now.
std::string mentionedAs(Enclosure const& enclosure, Pack const& pack) {
    return enclosureText(mentionOf(enclosure.block), {enclosure}, pack.language);
}

std::vector<LawFound> enclosuresFound(Pack const& pack, Letter const& composed,
                                      std::string const& words) {
    std::vector<LawFound> found;
    LawWords const wanted = wordsOf({words}).front();
    for (Enclosure const& one : composed.enclosures) {
        LawWords const all =
            wordsOf({one.title + ' ' + mentionedAs(one, pack) + " enclosure приложение"}).front();
        bool const fits = std::all_of(wanted.begin(), wanted.end(), [&](std::string const& word) {
            return std::any_of(all.begin(), all.end(), [&word](std::string const& each) {
                return each.compare(0, word.size(), word) == 0;
            });
        });
        if (fits) found.push_back({nullptr, nullptr, nullptr, one.mentioned, false, one});
    }
    return found;
}

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

std::vector<LawFound> searchLaw(LawIndex const& index, LetterTemplate const& letter,
                                Letter const& composed, SuggestedLaw const& suggested,
                                std::string const& words, std::size_t limit) {
    Asking const asking{LikelyLaw(index.pack(), letter), suggested};
    std::vector<LawFound> results = ranked(index, &asking, words, limit);
    for (LawFound& law : results)
        law.inLetter =
            law.clause ? has(composed, *law.clause) : cites(composed, *law.act, *law.provision);
    std::vector<LawFound> const enclosures = enclosuresFound(index.pack(), composed, words);
    bool const asked = !wordsOf({words}).front().empty();
    results.insert(asked ? results.begin() : results.end(), enclosures.begin(), enclosures.end());
    if (results.size() > limit) results.resize(limit);
    return results;
}

std::vector<LawFound> searchLaw(LawIndex const& index, std::string const& words) {
    return ranked(index, nullptr, words, index.size());
}

std::string labelOf(Pack const& pack, LawFound const& found, std::string const& language) {
    if (found.clause) return found.clause->name.in(language);
    if (found.enclosure) return mentionedAs(*found.enclosure, pack) + ": " + found.enclosure->title;
    if (!found.provision) return {};
    Forms const& names = found.act->shortTitle.empty() ? found.act->title : found.act->shortTitle;
    return pinpoint(*found.act, *found.provision, pack.citationStyle) + ' ' +
           formOf(names, Case::genitive);
}

std::string previewOf(Pack const& pack, LetterTemplate const& letter, Letter const& composed,
                      Answers const& answers, LawFound const& found, std::string const& language) {
    std::string text = linesOf(insertionOf(pack, letter, composed, answers, found));
    auto const line = [&text](std::string const& words) {
        if (!words.empty()) text += (text.empty() ? "" : "\n") + words;
    };
    line(reasonOf(SuggestedLaw(pack, letter, answers).reasonFor(found), language));
    if (found.enclosure) {
        line(found.enclosure->title);
        line(translate(found.inLetter ? REDRESS_TEXT("The text mentions it already.")
                                      : REDRESS_TEXT("The text does not mention it yet."),
                       language));
    }
    Evidence const* evidence = found.clause ? &found.clause->evidence : nullptr;
    if (Provision const* const provision = found.provision) {
        evidence = &provision->evidence;
        line(provision->gist.in(language));
        line(provision->gist.in(language == "ru" ? "en" : "ru"));
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
    for (std::string const& id : evidence ? evidence->sources : std::vector<std::string>{})
        for (Source const& source : pack.sources)
            if (source.id == id)
                line(translate(REDRESS_TEXT("Source: {1}"), language, {source.address}));
    if (found.act && !found.act->link.empty())
        line(translate(REDRESS_TEXT("Official text: {1}"), language, {found.act->link}));
    return text;
}

std::vector<Block> insertionOf(Pack const& pack, LetterTemplate const& letter,
                               Letter const& composed, Answers const& answers,
                               LawFound const& found) {
    if (found.clause) return composeClause(pack, letter, composed, *found.clause, answers);
    if (found.enclosure) {
        Block mention;
        mention.runs = {{"(", RunKind::prose, {}, false},
                        {mentionedAs(*found.enclosure, pack), RunKind::citation,
                         std::string(enclosureAct), false, mentionOf(found.enclosure->block)},
                        {")", RunKind::prose, {}, false}};
        return {mention};
    }
    if (!found.provision) return {};
    Mention const mention = cites(composed, found.act->id) ? Mention::later : Mention::only;
    Citation const citation{
        found.act->id, {found.provision->id}, CitationForm::brief, Case::genitive, false};
    CitationText const text = textOf(citation, mention, pack);
    Block block;
    block.runs.push_back(
        {text.text, RunKind::citation, found.act->id, false, citation, text.italic});
    return {block};
}

} // namespace redress
