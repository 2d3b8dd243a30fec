#include "property/office/property_test_base.hpp"

#include <cstdlib>
#include <iostream>

namespace redress::property {
namespace {

class Sequences : public PropertyTest {};

/// One that failed, again: REDRESS_REPLAY as a failure prints it.
TEST_F(Sequences, AreDoneAgain) {
    char const* const text = std::getenv("REDRESS_REPLAY");
    if (!text) GTEST_SKIP() << "REDRESS_REPLAY names no sequence";
    setting_.verbose = true;
    Failure const failure = runOnce(setting_, readSequence(text), counts_);
    EXPECT_TRUE(failure.what.empty()) << told(failure);
}

TEST_F(Sequences, KeepEveryPromise) {
    unsigned const first = wanted("REDRESS_FIRST_SEED", 1);
    unsigned const count = wanted("REDRESS_SEQUENCES", 200);
    unsigned failures = 0;
    for (unsigned seed = first; seed < first + count && failures < 3; ++seed) {
        if (setting_.trace) std::cerr << "\nseed " << seed << ": " << std::flush;
        Failure failure = runOnce(setting_, sequenceOf(seed), counts_);
        if (failure.what.empty()) continue;
        ++failures;
        ADD_FAILURE() << "seed " << seed << ": "
                      << told(shortest(setting_, std::move(failure), 150));
    }
    // What was traced stands in a line that has no end yet.
    if (setting_.trace) std::cerr << std::endl;
    std::cout << table(counts_);
    std::size_t all = 0;
    for (auto const& done : counts_.done)
        all += done.second;
    std::size_t often = 0;
    for (std::size_t i = 0; i < kinds().size(); ++i)
        if (kinds()[i].user && counts_.done[i] * 50 >= all) ++often;
    // Of fewer the shares are chance.
    if (counts_.sequences >= 200) {
        EXPECT_GE(often, 25U) << "kinds of edits that are 2 % of the acts each";
    }
    EXPECT_GT(counts_.untouched, counts_.writes) << "too little was compared";
}

} // namespace
} // namespace redress::property
