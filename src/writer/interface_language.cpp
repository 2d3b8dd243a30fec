#include "writer/interface_language.hpp"

#include "core/language/messages.hpp"
#include "writer/guard.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/configuration/theDefaultProvider.hpp>

namespace redress {
namespace {

std::string setting(Ref<css::uno::XComponentContext> const& context, char const* group,
                    char const* name) {
    auto const path = named("nodepath", rtl::OUString::createFromAscii(group));
    auto const access =
        css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationAccess", sequence({css::uno::Any(path)}));
    return toUtf8(get<rtl::OUString>(access, name));
}

} // namespace

std::string officeLanguage(Ref<css::uno::XComponentContext> const& context) noexcept {
    return guarded(
        "interface language",
        [&] {
            // The office writes the first at every start; empty in the second means
            // that it follows the system.
            auto locale = setting(context, "/org.openoffice.Setup/L10N", "ooLocale");
            if (locale.empty())
                locale = setting(context, "/org.openoffice.Office.Linguistic/General", "UILocale");
            return interfaceLanguage(locale);
        },
        "en");
}

} // namespace redress
