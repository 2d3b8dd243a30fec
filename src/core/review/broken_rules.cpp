#include "core/review/broken_rules.hpp"

#include "core/condition/facts.hpp"

#include <algorithm>

namespace redress {
namespace {

Question const& listCalled(std::string_view id) {
    auto const& questions = reviewedLists().front().questions;
    return *std::find_if(questions.begin(), questions.end(),
                         [&](Question const& one) { return one.id == id; });
}

Rows blocksOf(Letter const& letter) {
    Rows rows;
    for (Block const& block : letter.blocks) {
        bool const cites = std::any_of(block.runs.begin(), block.runs.end(), [](Run const& run) {
            return run.kind == RunKind::citation;
        });
        rows.push_back({block.id,
                        {{"id", block.id},
                         {"style", block.style},
                         {"clause", block.reason.clause},
                         {"cites", std::string(cites ? "yes" : "")},
                         {"text", block.text()}}});
    }
    return rows;
}

Rows rowsOf(std::vector<FoundBefore> const& found) {
    Rows rows;
    for (FoundBefore const& one : found)
        rows.push_back(
            {std::to_string(rows.size() + 1), {{"rule", one.rule}, {"question", one.question}}});
    return rows;
}

} // namespace

std::vector<ReviewRule const*> brokenRules(Pack const& pack, LetterTemplate const& letter,
                                           Letter const& composed, Answers const& answers,
                                           std::vector<FoundBefore> found) {
    std::vector<ReviewRule const*> broken;
    Diagnostics ignored; // conditions were checked with the pack
    Facts facts(questionsOf(pack, letter), answers, pack.language, ignored);
    facts.tell(listCalled("blocks"), blocksOf(composed));
    for (ReviewRule const& rule : pack.reviewRules) {
        if (!rule.isFor(letter.id)) continue;
        facts.tell(listCalled("findings"), rowsOf(found));
        if (!facts.holds(rule.when)) continue;
        broken.push_back(&rule);
        found.push_back({rule.id, rule.question});
    }
    return broken;
}

} // namespace redress
