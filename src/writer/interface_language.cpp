#include "writer/interface_language.hpp"

#include "core/language/messages.hpp"
#include "writer/guard.hpp"
#include "writer/settings.hpp"

namespace redress {

std::string officeLanguage(Ref<css::uno::XComponentContext> const& context) noexcept {
    return guarded(
        "interface language",
        [&] {
            // The office writes the first at every start; empty in the second means
            // that it follows the system.
            auto locale = officeSetting(context, "/org.openoffice.Setup/L10N", "ooLocale");
            if (locale.empty())
                locale =
                    officeSetting(context, "/org.openoffice.Office.Linguistic/General", "UILocale");
            return interfaceLanguage(locale);
        },
        "en");
}

} // namespace redress
