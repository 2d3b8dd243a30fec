#include "component/command_handler.hpp"

#include "component/main_thread.hpp"
#include "sidebar/commands.hpp"
#include "writer/guard.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/frame/DispatchResultState.hpp>
#include <cppuhelper/supportsservice.hxx>

#include <algorithm>

namespace redress {
namespace {

using css::frame::XDispatch;
using css::frame::XNotifyingDispatch;
using css::frame::XStatusListener;
using css::uno::Reference;
using css::uno::Sequence;

/// "start" of "vnd.redress:start"; empty for what is no command.
std::string commandOf(css::util::URL const& url) {
    static constexpr std::string_view protocol = "vnd.redress:";
    std::string const whole = toUtf8(url.Complete);
    if (whole.rfind(protocol, 0) != 0) return {};
    std::string name = whole.substr(protocol.size());
    auto const& names = commandNames();
    return std::find(names.begin(), names.end(), name) == names.end() ? std::string() : name;
}

bool comesFromDocument(Sequence<css::beans::PropertyValue> const& arguments) {
    return std::any_of(arguments.begin(), arguments.end(), [](auto const& argument) {
        rtl::OUString referer;
        return argument.Name == "Referer" && (argument.Value >>= referer) && !referer.isEmpty() &&
               !referer.startsWith("private:user");
    });
}

Arguments argumentsFor(std::string const& command,
                       Sequence<css::beans::PropertyValue> const& arguments) {
    Arguments given;
    for (css::beans::PropertyValue const& argument : arguments) {
        auto const& names = argumentsOf(command);
        std::string const name = toUtf8(argument.Name);
        rtl::OUString value;
        if (std::find(names.begin(), names.end(), name) != names.end() &&
            (argument.Value >>= value))
            given[name] = toUtf8(value);
    }
    return given;
}

} // namespace

CommandHandler::CommandHandler(Reference<css::uno::XComponentContext> const& context)
    : context_(context) {}

void CommandHandler::initialize(Sequence<css::uno::Any> const& arguments) {
    guarded("commands: initialize", [&] {
        if (arguments.hasElements())
            frame_ = Reference<css::frame::XFrame>(arguments[0], css::uno::UNO_QUERY);
    });
}

Reference<XDispatch> CommandHandler::queryDispatch(css::util::URL const& url, rtl::OUString const&,
                                                   sal_Int32) {
    return guarded("commands: queryDispatch",
                   [&] { return Reference<XDispatch>(commandOf(url).empty() ? nullptr : this); },
                   {});
}

Sequence<Reference<XDispatch>>
CommandHandler::queryDispatches(Sequence<css::frame::DispatchDescriptor> const& requests) {
    return guarded("commands: queryDispatches",
                   [&] {
                       Sequence<Reference<XDispatch>> found(requests.getLength());
                       for (sal_Int32 i = 0; i < requests.getLength(); ++i)
                           found[i] = queryDispatch(requests[i].FeatureURL, requests[i].FrameName,
                                                    requests[i].SearchFlags);
                       return found;
                   },
                   {});
}

void CommandHandler::dispatch(css::util::URL const& url,
                              Sequence<css::beans::PropertyValue> const& arguments) {
    guarded("commands: dispatch", [&] { dispatchWithNotification(url, arguments, {}); });
}

void CommandHandler::dispatchWithNotification(
    css::util::URL const& url, Sequence<css::beans::PropertyValue> const& arguments,
    Reference<css::frame::XDispatchResultListener> const& listener) {
    guarded("commands: dispatchWithNotification", [&] {
        // What is performed may close the window that holds this.
        Reference<XNotifyingDispatch> const self(this);
        std::string const command = commandOf(url);
        Outcome outcome;
        if (!command.empty() && !comesFromDocument(arguments))
            onMainThread(context_, [&] {
                outcome = carryOut(command, argumentsFor(command, arguments));
                tellAll();
            });
        if (!listener.is()) return;
        namespace state = css::frame::DispatchResultState;
        listener->dispatchFinished({self, outcome.done ? state::SUCCESS : state::FAILURE,
                                    css::uno::Any(fromUtf8(outcome.message))});
    });
}

/// A person's command, without arguments, asks and shows by itself what there is to say.
Outcome CommandHandler::carryOut(std::string const& command, Arguments const& given) {
    Reference<css::frame::XFrame> const frame(frame_);
    if (!frame.is()) return {};
    if (!given.empty()) return performScripted(context_, frame, command, given);
    if (!canPerform(context_, frame, command)) return {};
    perform(context_, frame, command);
    return {true, {}};
}

void CommandHandler::addStatusListener(Reference<XStatusListener> const& listener,
                                       css::util::URL const& url) {
    guarded("commands: addStatusListener", [&] {
        Reference<css::frame::XFrame> const frame(frame_);
        if (!listener.is() || !frame.is()) return;
        if (listeners_.empty()) frame->addEventListener(this);
        listeners_.emplace_back(listener, url);
        tell({listener, url});
    });
}

void CommandHandler::removeStatusListener(Reference<XStatusListener> const& listener,
                                          css::util::URL const& url) {
    guarded("commands: removeStatusListener", [&] { forget(listener, url); });
}

void CommandHandler::disposing(css::lang::EventObject const&) {
    guarded("commands: disposing", [&] {
        listeners_.clear();
        frame_.clear();
    });
}

void CommandHandler::tell(Listener const& listener) {
    Reference<css::frame::XFrame> const frame(frame_);
    css::frame::FeatureStateEvent event;
    event.Source = static_cast<XDispatch*>(this);
    event.FeatureURL = listener.second;
    event.IsEnabled = frame.is() && canPerform(context_, frame, commandOf(listener.second));
    event.Requery = false;
    listener.first->statusChanged(event);
}

void CommandHandler::tellAll() {
    // Who hears of it may go away meanwhile.
    auto const listeners = listeners_;
    for (Listener const& listener : listeners) {
        try {
            tell(listener);
        } catch (css::uno::Exception const&) {
            forget(listener.first, listener.second);
        }
    }
}

void CommandHandler::forget(Reference<XStatusListener> const& listener, css::util::URL const& url) {
    bool const had = !listeners_.empty();
    auto const same = [&](Listener const& other) {
        return other.first == listener && other.second.Complete == url.Complete;
    };
    listeners_.erase(std::remove_if(listeners_.begin(), listeners_.end(), same), listeners_.end());
    Reference<css::frame::XFrame> const frame(frame_);
    if (had && listeners_.empty() && frame.is()) frame->removeEventListener(this);
}

rtl::OUString CommandHandler::getImplementationName() {
    return guarded("commands: getImplementationName",
                   [] { return rtl::OUString("vnd.redress.comp.CommandHandler"); }, {});
}

sal_Bool CommandHandler::supportsService(rtl::OUString const& name) {
    return guarded(
        "commands: supportsService",
        [&]() -> sal_Bool { return cppu::supportsService(this, name); }, false);
}

Sequence<rtl::OUString> CommandHandler::getSupportedServiceNames() {
    return guarded("commands: getSupportedServiceNames",
                   [] {
                       rtl::OUString const name("com.sun.star.frame.ProtocolHandler");
                       return Sequence<rtl::OUString>(&name, 1);
                   },
                   {});
}

} // namespace redress
