#include "office/office.hpp"

#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace redress::test {

void WriterTest::SetUp() {
    css::beans::PropertyValue hidden;
    hidden.Name = "Hidden";
    hidden.Value <<= true;
    document_.set(css::frame::Desktop::create(officeContext())
                      ->loadComponentFromURL("private:factory/swriter", "_blank", 0, {&hidden, 1}),
                  css::uno::UNO_QUERY_THROW);
}

void WriterTest::TearDown() {
    css::uno::Reference<css::util::XCloseable> const closeable(document_, css::uno::UNO_QUERY);
    document_.clear();
    if (closeable.is()) closeable->close(false);
}

void WriterTest::settle() {
    css::uno::Reference<css::awt::XToolkitExperimental> const toolkit(
        css::awt::Toolkit::create(officeContext()), css::uno::UNO_QUERY_THROW);
    toolkit->processEventsToIdle();
}

} // namespace redress::test
