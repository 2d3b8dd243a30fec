#include "core/letter/enclosures.hpp"

#include "core/language/language.hpp"
#include "core/language/utf8.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace redress {
namespace {

constexpr std::array<std::string_view, 6> endings{"е", "я", "ю", "е", "ем", "и"};
constexpr std::array<std::string_view, 6> pluralEndings{"я", "й", "ям", "я", "ями", "ях"};

std::string wordFor(std::size_t count, Case grammaticalCase, std::string const& language) {
    if (!isRussian(language)) return count == 1 ? "Enclosure" : "Enclosures";
    auto const& all = count == 1 ? endings : pluralEndings;
    return "Приложени" + std::string(all[static_cast<std::size_t>(grammaticalCase)]);
}

/// Finds the list and what stands in it.
class Search {
public:
    explicit Search(Pack const& pack) : pack_(pack) {}

    void flow(FlowContent const& content, std::string const& list, bool inside) {
        for (Flow const& part : content) {
            if (auto const* group = std::get_if<Group>(&part.item))
                flow(group->content, list, inside || group->kind == Group::Kind::enclosures);
            else if (auto const* repeat = std::get_if<Repeat>(&part.item))
                flow(repeat->content, repeat->list, inside);
            else if (auto const* include = std::get_if<Include>(&part.item))
                clause(*include, list, inside);
            else if (auto const* paragraph = std::get_if<ParagraphTemplate>(&part.item);
                     paragraph && inside)
                found[paragraph->id] = list;
        }
    }

    std::map<std::string, std::string> found;

private:
    void clause(Include const& include, std::string const& list, bool inside) {
        Clause const* const clause = pack_.findClause(include.clause);
        if (clause && included_.insert(clause->id).second) flow(clause->content, list, inside);
    }

    Pack const& pack_;
    std::set<std::string> included_;
};

} // namespace

bool mentionsEnclosures(Citation const& citation) { return citation.act == enclosureAct; }

Citation mentionOf(std::string const& block, Case grammaticalCase) {
    return {std::string(enclosureAct), {block}, CitationForm::brief, grammaticalCase, false};
}

std::map<std::string, std::size_t> firstMentions(std::vector<LetterCitation> const& letter,
                                                 CitingDocument const& document) {
    std::map<CitationPlace, std::vector<std::string> const*> mentions;
    for (LetterCitation const& one : letter)
        if (mentionsEnclosures(one.cited)) mentions[one.place] = &one.cited.provisions;
    for (UsersCitation const& one : document.users)
        if (mentionsEnclosures(one.cited))
            mentions[{{}, static_cast<std::size_t>(one.number)}] = &one.cited.provisions;
    std::map<std::string, std::size_t> first;
    for (CitationPlace const& place : citingOrder(letter, document))
        if (auto const found = mentions.find(place); found != mentions.end())
            for (std::string const& block : *found->second)
                first.emplace(block, first.size());
    return first;
}

std::string enclosureText(Citation const& mention, std::vector<Enclosure> const& list,
                          std::string const& language) {
    std::vector<int> numbers;
    bool missing = false;
    for (std::string const& block : mention.provisions) {
        auto const found = std::find_if(list.begin(), list.end(),
                                        [&](Enclosure const& one) { return one.block == block; });
        if (found == list.end())
            missing = true;
        else
            numbers.push_back(found->number);
    }
    std::sort(numbers.begin(), numbers.end());
    std::vector<std::string> shown;
    for (int const number : numbers)
        shown.push_back(std::to_string(number));
    if (missing) shown.emplace_back("[?]");
    if (shown.empty()) return {};
    std::string const space(noBreakSpace);
    return wordFor(shown.size(), mention.grammaticalCase, language) + space +
           (isRussian(language) ? "№" + space : "") + enumerated(shown, language);
}

std::map<std::string, std::string> enclosureParagraphs(Pack const& pack, FlowContent const& text) {
    Search search(pack);
    search.flow(text, {}, false);
    return std::move(search.found);
}

} // namespace redress
