#pragma once

#include "office/letter_test_base.hpp"
#include "property/office/sequences.hpp"

namespace redress::property {

/// Has what walks share.
class PropertyTest : public test::LetterTest {
protected:
    void SetUp() override;
    void TearDown() override;

    /// A number from the environment.
    static unsigned wanted(char const* name, unsigned otherwise);

    Setting setting_;
    Counts counts_;
};

} // namespace redress::property
