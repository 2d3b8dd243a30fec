#include "core/sync/deliberate.hpp"
#include "property/office/property_test_base.hpp"

#include <iostream>

namespace redress::property {
namespace {

using deliberate::Fault;

struct Named {
    Fault fault;
    char const* name;
};

std::string nameOf(::testing::TestParamInfo<Named> const& info) { return info.param.name; }

void PrintTo(Named const& named, std::ostream* out) { *out << named.name; }

/// Whoever cannot see a fault that is put in would not see one that came by itself.
class DeliberateFault : public PropertyTest, public ::testing::WithParamInterface<Named> {};

TEST_P(DeliberateFault, IsFound) {
    unsigned const most = wanted("REDRESS_FAULT_SEEDS", 60);
    for (unsigned seed = 1; seed <= most; ++seed) {
        Failure failure;
        {
            deliberate::With const fault(GetParam().fault);
            failure = runOnce(setting_, sequenceOf(seed), counts_);
        }
        if (failure.what.empty()) continue;
        Failure const other = runOnce(setting_, sequenceOf(seed), counts_);
        EXPECT_TRUE(other.what.empty()) << "without any fault, " << told(other);
        std::cout << GetParam().name << ", seed " << seed << ": "
                  << failure.what.substr(0, failure.what.find('\n')) << std::endl;
        return;
    }
    ADD_FAILURE() << GetParam().name << ": not found in " << most << " sequences";
}

INSTANTIATE_TEST_SUITE_P(Each, DeliberateFault,
                         ::testing::Values(Named{Fault::enclosingMarkLost, "enclosingMarkLost"},
                                           Named{Fault::textComparedOnly, "textComparedOnly"},
                                           Named{Fault::stateNotSwitched, "stateNotSwitched"},
                                           Named{Fault::copiesBound, "copiesBound"},
                                           Named{Fault::commentIgnored, "commentIgnored"},
                                           Named{Fault::orderFromDocument, "orderFromDocument"},
                                           Named{Fault::writeAfterUndo, "writeAfterUndo"},
                                           Named{Fault::trackingLeftOff, "trackingLeftOff"},
                                           Named{Fault::emptyRunKept, "emptyRunKept"},
                                           Named{Fault::foreignBound, "foreignBound"}),
                         nameOf);

} // namespace
} // namespace redress::property
