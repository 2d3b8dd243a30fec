#include "sidebar/panels.hpp"

#include "sidebar/answers_panel.hpp"
#include "sidebar/commands.hpp"
#include "sidebar/deck.hpp"
#include "sidebar/law_panel.hpp"
#include "sidebar/letter_panel.hpp"
#include "sidebar/sending_panel.hpp"
#include "writer/utf8.hpp"

#include <rtl/ref.hxx>

namespace redress {
namespace {

template <class Kind>
std::unique_ptr<Panel> make(PanelWindow& window) {
    return std::make_unique<Kind>(window);
}

} // namespace

css::uno::Reference<css::ui::XUIElement>
makePanel(Ref<css::uno::XComponentContext> const& context, rtl::OUString const& resourceUrl,
          css::uno::Sequence<css::beans::PropertyValue> const& arguments) {
    Ref<css::frame::XFrame> frame;
    Ref<css::awt::XWindow> parent;
    for (css::beans::PropertyValue const& argument : arguments) {
        if (argument.Name == "Frame") argument.Value >>= frame;
        if (argument.Name == "ParentWindow") argument.Value >>= parent;
    }
    std::string const url = toUtf8(resourceUrl);
    std::string const name = url.substr(url.rfind('/') + 1);
    std::function<std::unique_ptr<Panel>(PanelWindow&)> content;
    if (name == letterPanel) content = make<LetterPanel>;
    if (name == answersPanel) content = make<AnswersPanel>;
    if (name == lawPanel) content = make<LawPanel>;
    if (name == sendingPanel) content = make<SendingPanel>;
    if (!content || !frame.is() || !parent.is()) return {};
    rtl::Reference<PanelWindow> const panel(
        new PanelWindow(context, frame, parent, name, std::move(content)));
    panel->open();
    return panel.get();
}

} // namespace redress
