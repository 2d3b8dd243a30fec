#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace redress {

/// The language the office itself speaks, as far as we speak it: "ru", else "en". Does not throw.
std::string officeLanguage(Ref<css::uno::XComponentContext> const& context) noexcept;

} // namespace redress
