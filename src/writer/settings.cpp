#include "writer/settings.hpp"

#include "writer/guard.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/util/PathSubstitution.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <osl/file.hxx>

namespace redress {
namespace {

constexpr char const* law = "/vnd.redress.Settings/Law";
constexpr char const* age = "AgeOfChecks";
constexpr int aYear = 365;
constexpr char const* packs = "/vnd.redress.Settings/Packs";
constexpr char const* folder = "Folder";
constexpr char const* ownPacks = "$(user)/redress/packs";

Ref<css::uno::XInterface> access(Ref<css::uno::XComponentContext> const& context,
                                 char const* service, char const* group) {
    auto const path = named("nodepath", rtl::OUString::createFromAscii(group));
    return css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
        rtl::OUString::createFromAscii(service), sequence({css::uno::Any(path)}));
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
        aYear);
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
