#include "office/office.hpp"
#include "writer/guard.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <cppuhelper/implbase1.hxx>
#include <rtl/ref.hxx>

#include <stdexcept>

namespace redress::test {
namespace {

/// Has a bug: throws whenever the document changes.
class BrokenListener : public cppu::WeakImplHelper1<css::util::XModifyListener> {
public:
    void SAL_CALL modified(css::lang::EventObject const&) override {
        guarded("broken listener: modified", [&] {
            ++bodies;
            throw std::runtime_error("a bug");
        });
    }
    void SAL_CALL disposing(css::lang::EventObject const&) override {
        guarded("broken listener: disposing", [] {});
    }

    int bodies = 0;
};

class Guard : public WriterTest {
protected:
    void SetUp() override {
        WriterTest::SetUp();
        faults::arm(0);
        faults::take();
    }
    void TearDown() override {
        faults::arm(0);
        WriterTest::TearDown();
    }
};

TEST_F(Guard, KeepsTheOfficeAliveWhenAListenerThrows) {
    rtl::Reference<BrokenListener> const listener = new BrokenListener;
    css::uno::Reference<css::util::XModifyBroadcaster> const broadcaster(document_,
                                                                         css::uno::UNO_QUERY_THROW);
    broadcaster->addModifyListener(listener.get());
    document_->getText()->setString("one");
    document_->getText()->setString("two");
    broadcaster->removeModifyListener(listener.get());

    EXPECT_EQ(toUtf8(document_->getText()->getString()), "two");
    EXPECT_GE(listener->bodies, 2);
    auto const caught = faults::take();
    ASSERT_FALSE(caught.empty());
    EXPECT_EQ(caught.front().place, "broken listener: modified");
    EXPECT_EQ(caught.front().what, "a bug");
    EXPECT_TRUE(faults::take().empty());
}

TEST_F(Guard, ThrowsInTheArmedCallBeforeItsBody) {
    faults::arm(2);
    int bodies = 0;
    auto const call = [&] {
        return guarded(
            "test", [&] { return ++bodies; }, -1);
    };
    EXPECT_EQ(call(), 1);
    EXPECT_EQ(call(), -1);
    EXPECT_EQ(call(), 2);
    EXPECT_EQ(faults::calls(), 3U);
    ASSERT_EQ(faults::take().size(), 1U);
}

TEST_F(Guard, StopsExceptionsOfTheOfficeAndOfUnknownTypes) {
    guarded("office", [] { throw css::uno::RuntimeException("from the office"); });
    guarded("unknown", [] { throw 42; });
    auto const caught = faults::take();
    ASSERT_EQ(caught.size(), 2U);
    EXPECT_EQ(caught[0].what, "from the office");
    EXPECT_EQ(caught[1].place, "unknown");
}

} // namespace
} // namespace redress::test
