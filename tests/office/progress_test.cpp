#include "writer/progress.hpp"

#include "office/office.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/frame/XDispatch.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <cppuhelper/component_context.hxx>
#include <cppuhelper/implbase1.hxx>

#include <thread>

namespace redress::test {
namespace {

using css::uno::Reference;

/// Hears what the office is told about saving for recovery.
class Recovery : public cppu::WeakImplHelper1<css::frame::XDispatch> {
public:
    void SAL_CALL
    dispatch(css::util::URL const& url,
             css::uno::Sequence<css::beans::PropertyValue> const& arguments) override {
        EXPECT_EQ(toUtf8(url.Path), "/setAutoSaveState");
        ASSERT_EQ(arguments.getLength(), 1);
        EXPECT_EQ(toUtf8(arguments[0].Name), "AutoSaveState");
        said.push_back(arguments[0].Value == css::uno::Any(true));
    }
    void SAL_CALL addStatusListener(Reference<css::frame::XStatusListener> const&,
                                    css::util::URL const&) override {}
    void SAL_CALL removeStatusListener(Reference<css::frame::XStatusListener> const&,
                                       css::util::URL const&) override {}

    std::vector<bool> said;
};

class ProgressOfAWrite : public WriterTest {
protected:
    void SetUp() override {
        WriterTest::SetUp();
        recovery_ = new Recovery;
        held_ = recovery_;
        cppu::ContextEntry_Init entry;
        entry.name = "/singletons/com.sun.star.frame.theAutoRecovery";
        entry.value <<= held_;
        context_ = cppu::createComponentContext(&entry, 1, officeContext());
        Reference<css::frame::XModel> const model(document_, css::uno::UNO_QUERY_THROW);
        frame_ = model->getCurrentController()->getFrame();
    }

    Recovery* recovery_ = nullptr;
    Reference<css::frame::XDispatch> held_;
    Reference<css::uno::XComponentContext> context_;
    Reference<css::frame::XFrame> frame_;
};

TEST_F(ProgressOfAWrite, KeepsTheOfficeFromSavingForRecovery) {
    {
        Progress progress(context_, frame_, "The letter is being written");
        EXPECT_TRUE(progress.goOn(0, 100));
        EXPECT_TRUE(recovery_->said.empty()) << "nothing goes on in between yet";
        std::this_thread::sleep_for(std::chrono::milliseconds(900));
        EXPECT_TRUE(progress.goOn(50, 100));
        EXPECT_EQ(recovery_->said, std::vector<bool>{false});
        std::this_thread::sleep_for(std::chrono::milliseconds(150));
        EXPECT_TRUE(progress.goOn(60, 100));
        EXPECT_EQ(recovery_->said.size(), 1U);
    }
    EXPECT_EQ(recovery_->said, (std::vector<bool>{false, true}));
}

TEST_F(ProgressOfAWrite, LeavesAShortWriteAlone) {
    Progress(context_, frame_, "The letter is being written").goOn(99, 100);
    EXPECT_TRUE(recovery_->said.empty());
}

} // namespace
} // namespace redress::test
