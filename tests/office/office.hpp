#pragma once

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <gtest/gtest.h>

namespace redress::test {

/// The office the tests run in; only while they run.
css::uno::Reference<css::uno::XComponentContext> const& officeContext();

/// A new, empty, hidden Writer document for each test, closed after it.
class WriterTest : public testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;

    /// Lets the office do what it has put off: timers, layout, posted calls.
    static void settle();

    css::uno::Reference<css::text::XTextDocument> document_;
};

} // namespace redress::test
