#include "core/citation/recognise.hpp"
#include "session/draft.hpp"
#include "session/law_search.hpp"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>
#include <iterator>

/// Formatting a citation, finding law among 5,000 provisions, recognising citations in ten pages.
namespace redress {
namespace {

Pack const& russia() {
    static std::vector<Pack> const packs = [] {
        Diagnostics ignored;
        return readPacks({REDRESS_PROJECT "/templates/ru"}, ignored);
    }();
    return packs.at(0);
}

/// The pack with its acts made again under other names until it has 5,000 provisions. Their gists
/// are other words each time, or the index would be smaller than one of so much law.
Pack large() {
    constexpr std::size_t wanted = 5000;
    Pack pack = russia();
    std::vector<Act> const acts = pack.acts;
    std::size_t count = 0;
    for (Act const& act : acts)
        count += act.provisions.size();
    for (int copy = 1; count < wanted; ++copy)
        for (Act act : acts) {
            act.id += '.' + std::to_string(copy);
            int number = 0;
            for (Provision& provision : act.provisions) {
                provision.numbers.front() = std::to_string(copy * 100 + ++number);
                provision.gist.ru +=
                    " слово" + std::to_string(copy) + "дело" + std::to_string(number);
            }
            count += act.provisions.size();
            pack.acts.push_back(std::move(act));
            if (count >= wanted) break;
        }
    return pack;
}

/// Ten pages of letters as they are expected, citations and all.
std::string tenPages() {
    constexpr std::size_t page = 3000; // characters, of two bytes each
    std::string text;
    for (auto const& file : std::filesystem::recursive_directory_iterator(
             REDRESS_PROJECT "/tests/letters/ru.proc.inaction"))
        if (file.path().extension() == ".txt" && text.size() < 10 * page * 2) {
            std::ifstream stream(file.path(), std::ios::binary);
            text.append(std::istreambuf_iterator<char>(stream), {});
        }
    return text;
}

void format(benchmark::State& state, Mention mention) {
    Act const& act = *russia().findAct("ru.fz3");
    CitationRequest request{&act};
    for (char const* id : {"12.1.1", "12.1.2", "12.1.11", "53"})
        request.provisions.push_back(act.find(id));
    request.form = CitationForm::words;
    request.grammaticalCase = Case::instrumental;
    request.mention = mention;
    for (auto _ : state)
        benchmark::DoNotOptimize(cite(request, "russian"));
}
BENCHMARK_CAPTURE(format, first, Mention::first);
BENCHMARK_CAPTURE(format, later, Mention::later);

void index(benchmark::State& state) {
    Pack const pack = large();
    for (auto _ : state)
        benchmark::DoNotOptimize(LawIndex(pack));
}
BENCHMARK(index)->Unit(benchmark::kMillisecond);

void findLaw(benchmark::State& state, std::string const& words) {
    static Pack const pack = large();
    static LawIndex const index(pack);
    LetterTemplate const& letter = *pack.findLetter("ru.proc.inaction");
    Diagnostics ignored;
    Letter const composed = compose(pack, letter, {}, ignored);
    for (auto _ : state)
        benchmark::DoNotOptimize(searchLaw(index, letter, composed, {}, words));
}
BENCHMARK_CAPTURE(findLaw, nothing, "")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(findLaw, letter, "п")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(findLaw, number, "10")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(findLaw, place, "п. 1 ст. 10")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(findLaw, words, "жалобы прокуратура")->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(findLaw, mistyped, "прокуротура обжаловане")->Unit(benchmark::kMicrosecond);

void recogniser(benchmark::State& state) {
    Pack const pack = large();
    std::vector<Act const*> acts;
    for (Act const& act : pack.acts)
        acts.push_back(&act);
    for (auto _ : state)
        benchmark::DoNotOptimize(Recogniser(acts, pack.citationStyle));
}
BENCHMARK(recogniser)->Unit(benchmark::kMillisecond);

void recognise(benchmark::State& state) {
    std::vector<Act const*> acts;
    for (Act const& act : russia().acts)
        acts.push_back(&act);
    Recogniser const recogniser(acts, russia().citationStyle);
    std::string const text = tenPages();
    std::size_t found = 0;
    for (auto _ : state)
        found = recogniser.recognise(text).size();
    state.counters["bytes"] = static_cast<double>(text.size());
    state.counters["found"] = static_cast<double>(found);
}
BENCHMARK(recognise)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace redress
