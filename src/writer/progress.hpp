#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XKeyHandler.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/task/XStatusIndicator.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <chrono>
#include <string>

namespace redress {

/// Work that a person waits for. While it lives, the window's status bar says what is being done.
/// Does not throw.
class Progress {
public:
    Progress(Ref<css::uno::XComponentContext> const& context, Ref<css::frame::XFrame> const& frame,
             std::string const& what) noexcept;
    ~Progress();
    Progress(Progress const&) = delete;
    Progress& operator=(Progress const&) = delete;

    /// So many of all the pieces are done. Where it takes longer than a moment, the bar grows and
    /// Esc is listened for: no other key reaches the office meanwhile. False once it was pressed.
    bool goOn(std::size_t done, std::size_t all) noexcept;

private:
    class Keys;

    void listen();

    Ref<css::uno::XComponentContext> context_;
    Ref<css::task::XStatusIndicator> indicator_;
    Ref<css::awt::XExtendedToolkit> toolkit_;
    css::uno::Reference<css::awt::XKeyHandler> handler_;
    Keys* keys_ = nullptr; ///< the same object
    std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point shown_ = begun_;
};

} // namespace redress
