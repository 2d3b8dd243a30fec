#include "writer/settings.hpp"

#include "session/law_remarks.hpp"
#include "writer/guard.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/util/PathSubstitution.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <osl/file.hxx>

#include <algorithm>

namespace redress {
namespace {

constexpr char const* law = "/vnd.redress.Settings/Law";
constexpr char const* age = "AgeOfChecks";
constexpr char const* book = "/vnd.redress.Settings/AddressBook";
constexpr char const* bodies = "Bodies";
constexpr char const* addresses = "Addresses";
constexpr char const* packs = "/vnd.redress.Settings/Packs";
constexpr char const* folder = "Folder";
constexpr char const* ownPacks = "$(user)/redress/packs";

using Strings = css::uno::Sequence<rtl::OUString>;

Ref<css::uno::XInterface> access(Ref<css::uno::XComponentContext> const& context,
                                 char const* service, char const* group) {
    auto const path = named("nodepath", rtl::OUString::createFromAscii(group));
    return css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
        rtl::OUString::createFromAscii(service), sequence({css::uno::Any(path)}));
}

std::vector<std::string> texts(Strings const& strings) {
    std::vector<std::string> all;
    for (rtl::OUString const& one : strings)
        all.push_back(toUtf8(one));
    return all;
}

Strings strings(std::vector<std::string> const& texts) {
    Strings all(static_cast<sal_Int32>(texts.size()));
    std::transform(texts.begin(), texts.end(), all.getArray(),
                   [](std::string const& one) { return fromUtf8(one); });
    return all;
}

} // namespace

std::string officeSetting(Ref<css::uno::XComponentContext> const& context, char const* group,
                          char const* name) {
    return toUtf8(get<rtl::OUString>(
        access(context, "com.sun.star.configuration.ConfigurationAccess", group), name));
}

int ageOfChecks(Ref<css::uno::XComponentContext> const& context) noexcept {
    return guarded(
        "settings: age of checks",
        [&] {
            return static_cast<int>(get<sal_Int32>(
                access(context, "com.sun.star.configuration.ConfigurationAccess", law), age));
        },
        usualAgeOfChecks);
}

bool setAgeOfChecks(Ref<css::uno::XComponentContext> const& context, int days) noexcept {
    return guarded(
        "settings: set age of checks",
        [&] {
            auto const settings =
                access(context, "com.sun.star.configuration.ConfigurationUpdateAccess", law);
            set(settings, age, static_cast<sal_Int32>(days));
            as<css::util::XChangesBatch>(settings)->commitChanges();
            return true;
        },
        false);
}

AddressBook addressBook(Ref<css::uno::XComponentContext> const& context) noexcept {
    return guarded(
        "settings: address book",
        [&] {
            auto const settings =
                access(context, "com.sun.star.configuration.ConfigurationAccess", book);
            return AddressBook{texts(get<Strings>(settings, bodies)),
                               texts(get<Strings>(settings, addresses))};
        },
        AddressBook());
}

bool setAddressBook(Ref<css::uno::XComponentContext> const& context,
                    AddressBook const& kept) noexcept {
    return guarded(
        "settings: set address book",
        [&] {
            auto const settings =
                access(context, "com.sun.star.configuration.ConfigurationUpdateAccess", book);
            set(settings, bodies, strings(kept.bodies));
            set(settings, addresses, strings(kept.addresses));
            as<css::util::XChangesBatch>(settings)->commitChanges();
            return true;
        },
        false);
}

std::filesystem::path userPacks(Ref<css::uno::XComponentContext> const& context) noexcept {
    return guarded(
        "settings: folder of packs",
        [&] {
            auto const chosen = get<rtl::OUString>(
                access(context, "com.sun.star.configuration.ConfigurationAccess", packs), folder);
            rtl::OUString const url =
                css::util::PathSubstitution::create(context)->substituteVariables(
                    chosen.isEmpty() ? rtl::OUString::createFromAscii(ownPacks) : chosen, false);
            rtl::OUString path;
            bool const isUrl =
                osl::FileBase::getSystemPathFromFileURL(url, path) == osl::FileBase::E_None;
            return std::filesystem::path(toUtf8(isUrl ? path : url));
        },
        std::filesystem::path());
}

} // namespace redress
