#include "sequence.hpp"

#include "core/sync/deliberate.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <new>
#include <set>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

extern "C" {
void __sanitizer_set_death_callback(void (*callback)());

/// Else most of the time goes into remembering where memory was allocated, and into filling it.
char const* __asan_default_options() {
    return "malloc_context_size=0:quarantine_size_mb=1:thread_local_quarantine_size_kb=64:"
           "max_malloc_fill_size=0";
}
}

namespace {

using namespace redress::model;
using redress::deliberate::Fault;

constexpr char const* usage =
    "usage: redress_model [--sequences N] [--from SEED] [--processes N]\n"
    "       redress_model --seed SEED    one sequence, with what stands after each action\n"
    "       redress_model --faults N     whether each deliberate fault is found in N sequences\n";

/// One process's part of the work; the first reads what all have done.
struct Tally {
    Counts counts{};
    std::uint64_t done = 0;
};

constexpr int mostFailures = 20;

std::uint64_t current = 0; ///< seed, for a sanitizer's last words

void sayWhich() {
    std::fprintf(stderr, "in the sequence of seed %llu\n",
                 static_cast<unsigned long long>(current));
}

void tell(Sequence const& sequence, std::string const& failure) {
    Sequence const shorter = shortest(sequence, failure);
    std::cout << "seed " << sequence.seed << ": " << failure << "\nthe shortest found has "
              << shorter.actions.size() << " actions:\n";
    Counts ignored{};
    auto const again = run(shorter, ignored, &std::cout);
    std::cout << "== " << again.value_or("did not fail again") << '\n' << std::flush;
}

bool runAll(std::uint64_t from, std::uint64_t to, std::uint64_t stride, Tally& tally) {
    std::set<std::string> told; // one of a kind is enough to see
    int failures = 0;
    for (current = from; current < to && failures < mostFailures; current += stride) {
        Sequence const sequence = makeSequence(current);
        ++tally.done;
        auto const failure = run(sequence, tally.counts);
        if (!failure) continue;
        ++failures;
        if (told.insert(headOf(*failure)).second) tell(sequence, *failure);
    }
    return failures == 0;
}

Tally& sharedTally() {
    void* const memory =
        mmap(nullptr, sizeof(Tally), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) throw std::bad_alloc();
    return *new (memory) Tally();
}

void printTable(Counts const& counts, std::uint64_t sequences) {
    std::uint64_t all = 0;
    for (std::uint64_t const count : counts)
        all += count;
    std::cout << sequences << " sequences, " << all << " actions\n" << std::fixed;
    for (std::size_t kind = 0; kind < kinds().size(); ++kind)
        std::cout << std::setw(6) << std::setprecision(2)
                  << 100.0 * static_cast<double>(counts[kind]) /
                         static_cast<double>(std::max<std::uint64_t>(all, 1))
                  << " %  " << kinds()[kind].name << '\n';
}

bool runInProcesses(std::uint64_t from, std::uint64_t sequences, std::uint64_t processes) {
    std::vector<std::pair<pid_t, Tally*>> children;
    for (std::uint64_t i = 0; i < processes; ++i) {
        Tally& tally = sharedTally();
        pid_t const child = fork();
        if (child == 0) {
            bool const good = runAll(from + i, from + sequences, processes, tally);
            std::cout << std::flush;
            // The memory of the tests' own tables is still reachable: nothing is lost to leak.
            std::exit(good ? 0 : 1);
        }
        children.emplace_back(child, &tally);
    }
    bool good = true;
    Tally all;
    for (auto const& [child, tally] : children) {
        int status = 0;
        waitpid(child, &status, 0);
        good = good && WIFEXITED(status) && WEXITSTATUS(status) == 0;
        all.done += tally->done;
        for (std::size_t kind = 0; kind < all.counts.size(); ++kind)
            all.counts[kind] += tally->counts[kind];
    }
    printTable(all.counts, all.done);
    return good;
}

/// Those of the deliberate faults that are faults of what is tested here.
bool findFaults(std::uint64_t sequences) {
    std::pair<Fault, char const*> const faults[] = {
        {Fault::textComparedOnly, "only the text is compared"},
        {Fault::stateNotSwitched, "the state is not switched on undo"},
        {Fault::copiesBound, "copies are bound"},
        {Fault::orderFromDocument, "the order is taken from the document"},
        {Fault::foreignBound, "a foreign bookmark is bound"},
    };
    bool all = true;
    for (auto const& [fault, name] : faults) {
        redress::deliberate::With const with(fault);
        std::string found = "NOT FOUND";
        Counts ignored{};
        for (current = 1; current <= sequences; ++current)
            if (auto const failure = run(makeSequence(current), ignored)) {
                found = "found by sequence " + std::to_string(current) + ": " + headOf(*failure);
                break;
            }
        all = all && current <= sequences;
        std::cout << name << ": " << found << '\n' << std::flush;
    }
    return all;
}

} // namespace

int main(int count, char** arguments) {
    std::uint64_t sequences = 2000;
    std::uint64_t from = 1;
    std::uint64_t processes = 1;
    std::uint64_t one = 0;
    std::uint64_t faults = 0;
    bool understood = count % 2 == 1;
    for (int i = 1; i + 1 < count; i += 2) {
        std::string_view const name = arguments[i];
        std::string_view const text = arguments[i + 1];
        std::uint64_t* const value = name == "--sequences"   ? &sequences
                                     : name == "--from"      ? &from
                                     : name == "--processes" ? &processes
                                     : name == "--seed"      ? &one
                                     : name == "--faults"    ? &faults
                                                             : nullptr;
        auto const end = text.data() + text.size();
        understood = understood && value && std::from_chars(text.data(), end, *value).ptr == end &&
                     *value > 0;
    }
    if (!understood) {
        std::cerr << usage;
        return 2;
    }
    __sanitizer_set_death_callback(sayWhich);
    if (faults > 0) return findFaults(faults) ? 0 : 1;
    if (one == 0) return runInProcesses(from, sequences, processes) ? 0 : 1;
    Counts counts{};
    current = one;
    Sequence const sequence = makeSequence(one);
    auto const failure = run(sequence, counts, &std::cout);
    if (failure) tell(sequence, *failure);
    return failure ? 1 : 0;
}
