#pragma once

#include "session/address_book.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <filesystem>
#include <string>

/// The office's settings, and what a person chose for all their letters (registry/Settings.xcs).
namespace redress {

/// A text of the office's own: `group` is a path such as "/org.openoffice.Setup/L10N". Throws
/// css::uno::Exception where there is none such.
std::string officeSetting(Ref<css::uno::XComponentContext> const& context, char const* group,
                          char const* name);

/// After how many days a comparison of the law with its sources is old; 0: never.
int ageOfChecks(Ref<css::uno::XComponentContext> const& context) noexcept;
/// False where the office does not keep it: its profile is locked.
bool setAgeOfChecks(Ref<css::uno::XComponentContext> const& context, int days) noexcept;

/// What the person keeps for other letters; empty where the office cannot tell.
AddressBook addressBook(Ref<css::uno::XComponentContext> const& context) noexcept;
/// False where the office does not keep it: its profile is locked.
bool setAddressBook(Ref<css::uno::XComponentContext> const& context,
                    AddressBook const& book) noexcept;

/// The folder of the user's packs and overlays, which need not exist: the one they chose, else
/// redress/packs in their profile. Empty where the office tells none.
std::filesystem::path userPacks(Ref<css::uno::XComponentContext> const& context) noexcept;

} // namespace redress
