#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/task/XStatusIndicator.hpp>

#include <string>

namespace redress {

/// While it lives, the window's status bar says what is being done. Does not throw.
class Progress {
public:
    Progress(Ref<css::frame::XFrame> const& frame, std::string const& what) noexcept;
    ~Progress();
    Progress(Progress const&) = delete;
    Progress& operator=(Progress const&) = delete;

    /// So much of the whole is done, 0 to 100.
    void at(int percent) const noexcept;

private:
    Ref<css::task::XStatusIndicator> indicator_;
};

} // namespace redress
