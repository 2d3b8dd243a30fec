#pragma once

#include "sidebar/script_commands.hpp"

#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <com/sun/star/lang/XEventListener.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase5.hxx>
#include <cppuhelper/weakref.hxx>

#include <string>
#include <utility>
#include <vector>

namespace redress {

/// The commands vnd.redress:… of one frame (sidebar/commands.hpp): menus, keys and other programs
/// dispatch them, and hear which ones make sense when they ask, and after each that was performed.
/// A link in a document is no person's command: its dispatch names the document as referer and is
/// not carried out. With arguments of a script (sidebar/script_commands.hpp) nothing is asked, and
/// who wants to be notified is told what became of it.
class CommandHandler
    : public cppu::WeakImplHelper5<css::frame::XDispatchProvider, css::frame::XNotifyingDispatch,
                                   css::lang::XInitialization, css::lang::XEventListener,
                                   css::lang::XServiceInfo> {
public:
    explicit CommandHandler(css::uno::Reference<css::uno::XComponentContext> const& context);

    /// The frame, as its only argument.
    void SAL_CALL initialize(css::uno::Sequence<css::uno::Any> const& arguments) override;

    css::uno::Reference<css::frame::XDispatch>
        SAL_CALL queryDispatch(css::util::URL const& url, rtl::OUString const& target,
                               sal_Int32 searchFlags) override;
    css::uno::Sequence<css::uno::Reference<css::frame::XDispatch>> SAL_CALL
    queryDispatches(css::uno::Sequence<css::frame::DispatchDescriptor> const& requests) override;

    void SAL_CALL dispatch(css::util::URL const& url,
                           css::uno::Sequence<css::beans::PropertyValue> const& arguments) override;
    void SAL_CALL dispatchWithNotification(
        css::util::URL const& url, css::uno::Sequence<css::beans::PropertyValue> const& arguments,
        css::uno::Reference<css::frame::XDispatchResultListener> const& listener) override;
    void SAL_CALL
    addStatusListener(css::uno::Reference<css::frame::XStatusListener> const& listener,
                      css::util::URL const& url) override;
    void SAL_CALL
    removeStatusListener(css::uno::Reference<css::frame::XStatusListener> const& listener,
                         css::util::URL const& url) override;

    void SAL_CALL disposing(css::lang::EventObject const& event) override;

    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(rtl::OUString const& name) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    using Listener = std::pair<css::uno::Reference<css::frame::XStatusListener>, css::util::URL>;

    Outcome carryOut(std::string const& command, Arguments const& given);
    void tell(Listener const& listener);
    void tellAll();
    void forget(css::uno::Reference<css::frame::XStatusListener> const& listener,
                css::util::URL const& url);

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::WeakReference<css::frame::XFrame> frame_;
    std::vector<Listener> listeners_; ///< while there are any, the frame's end is listened for
};

} // namespace redress
