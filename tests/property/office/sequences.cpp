#include "property/office/sequences.hpp"

#include <algorithm>
#include <iomanip>
#include <numeric>
#include <sstream>

namespace redress::property {
namespace {

std::string promise(std::string const& what) { return what.substr(0, what.find(':')); }

} // namespace

Sequence sequenceOf(std::uint64_t seed) {
    Dice dice(seed);
    unsigned const all =
        std::accumulate(kinds().begin(), kinds().end(), 0U,
                        [](unsigned sum, Kind const& kind) { return sum + kind.weight; });
    Sequence sequence(5 + dice.pick(36));
    for (Action& action : sequence) {
        std::size_t at = dice.pick(all);
        while (at >= kinds()[action.kind].weight)
            at -= kinds()[action.kind++].weight;
        action.seed = dice.next() % 1000000;
    }
    return sequence;
}

std::string written(Sequence const& sequence) {
    std::string text;
    for (Action const& action : sequence)
        text += std::string(kinds()[action.kind].name) + ':' + std::to_string(action.seed) + "; ";
    return text;
}

Sequence readSequence(std::string const& text) {
    Sequence sequence;
    std::istringstream in(text);
    for (std::string one; std::getline(in, one, ';');) {
        one.erase(0, one.find_first_not_of(' '));
        std::size_t const colon = one.find(':');
        for (std::size_t i = 0; i < kinds().size() && colon != std::string::npos; ++i)
            if (one.substr(0, colon) == kinds()[i].name)
                sequence.push_back({i, std::stoull(one.substr(colon + 1))});
    }
    return sequence;
}

Failure runOnce(Setting& setting, Sequence const& sequence, Counts& counts) {
    Walk walk(setting, counts);
    std::string const what = walk.run(sequence);
    return {what, sequence, walk.log()};
}

Failure shortest(Setting& setting, Failure failure, int runs) {
    Counts ignored;
    for (std::size_t chunk = failure.sequence.size() / 2; chunk > 0;) {
        bool shorter = false;
        for (std::size_t from = 0; from < failure.sequence.size() && runs > 0;) {
            Sequence less = failure.sequence;
            auto const begin = less.begin() + static_cast<std::ptrdiff_t>(from);
            less.erase(begin,
                       begin + static_cast<std::ptrdiff_t>(std::min(chunk, less.size() - from)));
            --runs;
            Failure again = runOnce(setting, less, ignored);
            if (!again.what.empty() && promise(again.what) == promise(failure.what)) {
                failure = std::move(again);
                shorter = true;
            } else {
                from += chunk;
            }
        }
        if (!shorter || chunk > failure.sequence.size()) chunk /= 2;
    }
    return failure;
}

std::string told(Failure const& failure) {
    std::string text = failure.what + "\n  done:";
    for (std::string const& line : failure.log)
        text += "\n    " + line;
    return text + "\n  REDRESS_REPLAY='" + written(failure.sequence) + "'\n";
}

std::string table(Counts const& counts) {
    std::size_t all = 0;
    for (auto const& done : counts.done)
        all += done.second;
    std::ostringstream out;
    out << std::fixed << std::setprecision(1);
    for (std::size_t i = 0; i < kinds().size(); ++i) {
        auto const done = counts.done.find(i);
        std::size_t const times = done == counts.done.end() ? 0 : done->second;
        out << std::setw(28) << std::left << kinds()[i].name << std::setw(7) << std::right << times
            << std::setw(6) << 100.0 * static_cast<double>(times) / static_cast<double>(all) << " %"
            << (kinds()[i].user ? "  edit" : "") << '\n';
    }
    out << counts.sequences << " sequences, " << all << " acts, " << counts.writes
        << " by the program; compared: " << counts.untouched << " untouched paragraphs, "
        << counts.undone << " steps undone or redone; " << counts.officesOwn
        << " of the user's steps the office itself did not undo as they were\n";
    return out.str();
}

} // namespace redress::property
