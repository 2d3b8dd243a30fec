#include "core/declension/declension.hpp"

#include <benchmark/benchmark.h>

namespace redress {
namespace {

constexpr char const* fullNames[] = {"Петрова Анна Сергеевна", "Римский-Корсаков Николай Андреевич",
                                     "Алиев Гейдар Алирза оглы", "Коломиец Остап Саввич",
                                     "А. С. Пушкин"};
constexpr char const* phrases[] = {"старший участковый уполномоченный полиции",
                                   "начальник отдела полиции № 3 УМВД России по г. Самаре",
                                   "Тверской районный суд г. Москвы",
                                   "Ханты-Мансийский автономный округ – Югра"};

void surname(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(
            declinedPart(NamePart::surname, "Достоевский", Gender::male, Case::dative));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(surname);

void fullName(benchmark::State& state) {
    for (auto _ : state)
        for (char const* name : fullNames)
            benchmark::DoNotOptimize(declinedFullName(name, Gender::unknown, Case::dative));
    state.SetItemsProcessed(state.iterations() * static_cast<long>(std::size(fullNames)));
}
BENCHMARK(fullName);

void phrase(benchmark::State& state) {
    for (auto _ : state)
        for (char const* text : phrases)
            benchmark::DoNotOptimize(declinedPhrase(text, Case::dative));
    state.SetItemsProcessed(state.iterations() * static_cast<long>(std::size(phrases)));
}
BENCHMARK(phrase);

} // namespace
} // namespace redress
