#include "cli/commands.hpp"
#include "cli/print.hpp"
#include "core/language/messages.hpp"
#include "session/draft.hpp"
#include "session/route_words.hpp"

#include <iostream>

namespace redress::commands {
namespace {

void print(RouteLine const& line) {
    std::cout << line.key << '\t' << line.label << '\t' << line.words << '\n';
}

void print(Pack const& pack, Advice const& advice, Date day, std::string const& language) {
    for (RouteLine const& line : callsOf(advice, language))
        print(line);
    for (Contradiction const* const contradiction : advice.contradictions)
        print({"contradiction", "", contradiction->words.in(language)});
    for (std::string const& id : advice.unanswered)
        print({"unanswered", id, {}});
    if (advice.ways.empty()) return;
    Way const& first = *advice.ways.front().way;
    print({"take", first.id, first.letter});
    for (RouteLine const& line : wordsOf(pack, advice.ways.front(), language))
        print(line);
    for (RunningClock const& clock : advice.clocks)
        print(termOf(clock, day, language));
    for (std::size_t i = 1; i < advice.ways.size(); ++i) {
        RouteLine line = alternative(pack, advice.ways[i], language);
        print({"or", advice.ways[i].way->id, line.label + ": " + line.words});
    }
}

} // namespace

int route(Common const& common, std::filesystem::path const& answers, std::string const& day) {
    auto const asked = day.empty() ? today() : parseDate(day);
    if (!asked)
        return fail(translate(REDRESS_TEXT("“{1}” is not a day: write it as 2026-02-19"),
                              common.language, {day}));
    Diagnostics diagnostics;
    std::vector<Pack> const packs = readPacks(common.packs, diagnostics);
    xml::Element const root = xml::parseFile(answers.string(), diagnostics);
    if (!root) return redress::print(diagnostics, common.language);
    Pack const* const pack = findRoutes(packs, letterOf(root), diagnostics);
    if (!pack) return redress::print(diagnostics, common.language);
    Answers const triage = readAnswers(root, *pack, pack->routes->triage, diagnostics);
    if (!diagnostics.hasErrors()) {
        Advice const advice = advise(*pack, triage, *asked, diagnostics);
        print(*pack, advice, *asked, common.language);
    }
    return redress::print(diagnostics, common.language);
}

} // namespace redress::commands
