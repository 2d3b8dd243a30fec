#include "core/letter/written_citations.hpp"

#include "core/letter/sentence.hpp"

#include <algorithm>

namespace redress {
namespace {

/// Calls back with each citation of the letter and its place.
template <class Visit>
void visitCitations(std::vector<Block>& blocks, Visit&& visit) {
    for (Block& block : blocks) {
        std::size_t index = 0;
        for (Run& run : block.runs)
            if (run.kind == RunKind::citation) visit(CitationPlace{block.id, index++}, run);
    }
}

/// The letter's citations, in its order.
std::vector<LetterCitation> citationsOf(Letter& letter) {
    std::vector<LetterCitation> all;
    visitCitations(letter.blocks, [&](CitationPlace place, Run const& run) {
        all.push_back({std::move(place), run.cited});
    });
    return all;
}

CitationText textOf(Citation const& cited, Mention mention, Pack const& pack,
                    std::vector<Enclosure> const& enclosures) {
    if (mentionsEnclosures(cited)) return {enclosureText(cited, enclosures, pack.language), {}};
    return textOf(cited, mention, pack);
}

void setText(Run& run, CitationText text) {
    run.text = std::move(text.text);
    run.italic = std::move(text.italic);
}

bool isEnclosed(Letter const& letter, std::string const& block) {
    return std::any_of(letter.enclosures.begin(), letter.enclosures.end(),
                       [&](Enclosure const& one) { return one.block == block; });
}

/// What the letter does not say is not enclosed.
void forgetAbsent(Letter& letter, std::set<std::string> const& absent) {
    std::set<std::string> said;
    for (Block const& block : letter.blocks)
        for (Run const& run : block.runs)
            if (run.kind == RunKind::citation ||
                run.text.find_first_not_of(" \t") != std::string::npos)
                said.insert(block.id);
    auto& list = letter.enclosures;
    list.erase(std::remove_if(list.begin(), list.end(),
                              [&](Enclosure const& one) {
                                  return said.count(one.block) == 0 || absent.count(one.block) != 0;
                              }),
               list.end());
}

} // namespace

void orderEnclosures(Letter& letter, CitingDocument const& document) {
    forgetAbsent(letter, document.absent);
    auto& list = letter.enclosures;
    if (list.empty()) return;
    auto const first = firstMentions(citationsOf(letter), document);
    auto const place = [&first](std::string const& block) {
        auto const found = first.find(block);
        return found == first.end() ? first.size() : found->second;
    };
    std::vector<std::size_t> places;
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < letter.blocks.size(); ++i)
        if (isEnclosed(letter, letter.blocks[i].id)) {
            places.push_back(i);
            blocks.push_back(std::move(letter.blocks[i]));
        }
    std::stable_sort(blocks.begin(), blocks.end(),
                     [&](Block const& a, Block const& b) { return place(a.id) < place(b.id); });
    std::stable_sort(list.begin(), list.end(), [&](Enclosure const& a, Enclosure const& b) {
        return place(a.block) < place(b.block);
    });
    for (std::size_t i = 0; i < places.size(); ++i)
        letter.blocks[places[i]] = std::move(blocks[i]);
    int number = 0;
    for (Enclosure& one : list) {
        one.number = ++number;
        one.mentioned = place(one.block) < first.size();
    }
}

void nameEnclosures(Letter& letter) {
    for (Enclosure& one : letter.enclosures)
        for (Block const& block : letter.blocks)
            if (block.id == one.block) one.title = block.text();
}

void writeCitations(Letter& letter, Pack const& pack, CitingDocument const& document) {
    std::vector<LetterCitation> const own = citationsOf(letter);
    std::vector<Citation> cited;
    for (LetterCitation const& one : own)
        if (document.absent.count(one.place.block) == 0) cited.push_back(one.cited);
    std::map<CitationPlace, Mention> const all = mentions(own, document);
    visitCitations(letter.blocks, [&](CitationPlace const& place, Run& run) {
        setText(run, textOf(run.cited, all.at(place), pack, letter.enclosures));
    });
    std::set<CitationPlace> const stand(document.order.begin(), document.order.end());
    for (UsersCitation const& one : document.users) {
        CitationPlace const place{{}, static_cast<std::size_t>(one.number)};
        if (one.cited.isList()) continue;
        if (stand.count(place) != 0) cited.push_back(one.cited);
        CitationText text = textOf(one.cited, all.at(place), pack, letter.enclosures);
        if (!text.text.empty()) letter.citations[one.number] = std::move(text);
    }
    for (UsersCitation const& one : document.users)
        if (CitationText list = one.cited.isList() ? listOfProvisions(cited, pack) : CitationText();
            !list.text.empty())
            letter.citations[one.number] = std::move(list);
}

void writeCitationsBeside(Letter const& composed, Letter& letter, Pack const& pack) {
    letter.enclosures = composed.enclosures;
    writeCitations(letter, pack, {});
    visitCitations(letter.blocks, [&](CitationPlace const&, Run& run) {
        if (cites(composed, run.cited.act))
            setText(run, textOf(run.cited, Mention::later, pack, letter.enclosures));
    });
}

void writeCitationsInEnglish(Letter& letter, Pack const& pack) {
    std::map<CitationPlace, Mention> const all = mentions(citationsOf(letter), {});
    visitCitations(letter.blocks, [&](CitationPlace const& place, Run& run) {
        if (mentionsEnclosures(run.cited))
            setText(run, {enclosureText(run.cited, letter.enclosures, readingLanguage), {}});
        else
            setText(run, textInEnglish(run.cited, all.at(place), pack));
    });
}

bool cites(Letter const& letter, std::string const& act) {
    return std::any_of(letter.blocks.begin(), letter.blocks.end(), [&](Block const& block) {
        return std::any_of(block.runs.begin(), block.runs.end(), [&](Run const& run) {
            return run.kind == RunKind::citation && run.cited.act == act;
        });
    });
}

} // namespace redress
