#include "core/letter/letter.hpp"
#include "session/draft.hpp"

#include <benchmark/benchmark.h>

#include <filesystem>

/// Reading the packs, and drafting every case of tests/letters into plain text, from its answers
/// file on. All cases together are to take less than a second.
namespace redress {
namespace {

namespace fs = std::filesystem;

void readAllPacks(benchmark::State& state) {
    for (auto _ : state) {
        Diagnostics ignored;
        benchmark::DoNotOptimize(readPacks({REDRESS_PROJECT "/templates"}, ignored));
    }
}
BENCHMARK(readAllPacks)->Unit(benchmark::kMillisecond);

void draftAllCases(benchmark::State& state) {
    Diagnostics ignored;
    std::vector<Pack> const packs = readPacks({REDRESS_PROJECT "/templates"}, ignored);
    std::size_t letters = 0;
    std::size_t bytes = 0;
    for (auto _ : state) {
        letters = bytes = 0;
        for (Pack const& pack : packs)
            for (LetterTemplate const& letter : pack.letters)
                for (auto const& file :
                     fs::directory_iterator(REDRESS_PROJECT "/tests/letters/" + letter.id)) {
                    if (file.path().extension() != ".xml") continue;
                    Answers const answers =
                        readAnswersFile(file.path().string(), pack, letter, ignored);
                    bytes += plainText(compose(pack, letter, answers, ignored), pack.layout).size();
                    ++letters;
                }
    }
    state.counters["letters"] = static_cast<double>(letters);
    state.counters["bytes"] = static_cast<double>(bytes);
}
BENCHMARK(draftAllCases)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace redress
