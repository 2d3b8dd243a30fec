#include "office/office.hpp"

#include "writer/utf8.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/task/XJobExecutor.hpp>
#include <cppuhelper/implbase1.hxx>
#include <osl/file.hxx>
#include <sal/types.h>

#include <gtest/gtest.h>

#include <fstream>

namespace redress::test {
namespace {

using css::uno::Reference;
using css::uno::XComponentContext;

Reference<XComponentContext> const* current = nullptr;

class Ending : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit Ending(Reference<XComponentContext> const& context) : context_(context) {}
    void SAL_CALL notify(css::uno::Any const&) override {
        css::frame::Desktop::create(context_)->terminate();
    }

private:
    Reference<XComponentContext> context_;
};

/// The service vnd.redress.test.Job: runs all tests in this process, writes the result to the file
/// its argument names, ends the office.
class Job : public cppu::WeakImplHelper1<css::task::XJobExecutor> {
public:
    explicit Job(Reference<XComponentContext> const& context) : context_(context) {}

    void SAL_CALL trigger(rtl::OUString const& resultUrl) override {
        current = &context_;
        int argumentCount = 1;
        char name[] = "redress_office_tests";
        char* arguments[] = {name, nullptr};
        testing::InitGoogleTest(&argumentCount, arguments);
        int const result = RUN_ALL_TESTS();
        rtl::OUString path;
        osl::FileBase::getSystemPathFromFileURL(resultUrl, path);
        std::ofstream(toUtf8(path)) << result << '\n';
        current = nullptr;
        css::awt::AsyncCallback::create(context_)->addCallback(new Ending(context_), {});
    }

private:
    Reference<XComponentContext> context_;
};

} // namespace

Reference<XComponentContext> const& officeContext() { return *current; }

} // namespace redress::test

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
redress_test_job(css::uno::XComponentContext* context, css::uno::Sequence<css::uno::Any> const&) {
    css::uno::Reference<css::uno::XComponentContext> const held(context);
    auto* job = new redress::test::Job(held);
    job->acquire();
    return static_cast<cppu::OWeakObject*>(job);
}
