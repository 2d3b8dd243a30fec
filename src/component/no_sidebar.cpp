// Stands in for src/sidebar until it is there: panels with nothing in them.
#include "sidebar/commands.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/ui/XUIElement.hpp>

namespace redress {

css::uno::Reference<css::ui::XUIElement>
makePanel(Ref<css::uno::XComponentContext> const&, rtl::OUString const&,
          css::uno::Sequence<css::beans::PropertyValue> const&) {
    return {};
}

std::vector<std::string> const& commandNames() {
    static std::vector<std::string> const names{
        "deck",  "start",  "start-new", "open-answers", "save-answers", "back", "next",
        "later", "answer", "search",    "insert",       "export",       "print"};
    return names;
}

bool canPerform(Ref<css::frame::XFrame> const&, std::string const& command) {
    return command == "deck";
}

void perform(Ref<css::uno::XComponentContext> const&, Ref<css::frame::XFrame> const&,
             std::string const&) {}

} // namespace redress
