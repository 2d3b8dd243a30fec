#include "writer/dialogs.hpp"

#include "core/language/messages.hpp"
#include "writer/guard.hpp"
#include "writer/interface_language.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxResults.hpp>
#include <com/sun/star/awt/MessageBoxType.hpp>
#include <com/sun/star/awt/XMessageBoxFactory.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/ExtendedFilePickerElementIds.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <com/sun/star/ui/dialogs/XFilePickerControlAccess.hpp>
#include <osl/file.hxx>

namespace redress {
namespace {

namespace dialogs = css::ui::dialogs;
using css::frame::XFrame;
using std::filesystem::path;

/// A component that is disposed when its dialog has been answered.
class Disposed {
public:
    explicit Disposed(css::uno::Reference<css::uno::XInterface> const& object)
        : component_(ifIs<css::lang::XComponent>(object)) {}
    ~Disposed() {
        try {
            if (component_.is()) component_->dispose();
        } catch (css::uno::Exception const&) {
            // It is gone already.
        }
    }
    Disposed(Disposed const&) = delete;
    Disposed& operator=(Disposed const&) = delete;

private:
    Ref<css::lang::XComponent> component_;
};

/// The folder of the frame's document as a URL; empty for a new one.
rtl::OUString folderOf(Ref<XFrame> const& frame) {
    auto const controller = frame.is() ? frame->getController() : nullptr;
    auto const model = controller.is() ? controller->getModel() : nullptr;
    rtl::OUString const url = model.is() ? model->getURL() : rtl::OUString();
    return url.startsWith("file:") ? url.copy(0, url.lastIndexOf('/')) : rtl::OUString();
}

/// What was chosen, and the kind by its title.
struct Chosen {
    path file;
    std::string kind;
};

std::optional<Chosen> pick(Ref<css::uno::XComponentContext> const& context,
                           Ref<XFrame> const& frame, sal_Int16 mode, std::string const& title,
                           std::vector<FileKind> const& kinds, std::string const& proposedName) {
    auto const picker = dialogs::FilePicker::createWithMode(context, mode);
    Disposed const disposed(picker);
    picker->setTitle(fromUtf8(title));
    for (FileKind const& kind : kinds)
        picker->appendFilter(fromUtf8(kind.title), fromUtf8(kind.pattern));
    if (!kinds.empty()) picker->setCurrentFilter(fromUtf8(kinds.front().title));
    if (rtl::OUString const folder = folderOf(frame); !folder.isEmpty())
        picker->setDisplayDirectory(folder);
    if (!proposedName.empty()) picker->setDefaultName(fromUtf8(proposedName));
    if (mode == dialogs::TemplateDescription::FILESAVE_AUTOEXTENSION)
        as<dialogs::XFilePickerControlAccess>(picker)->setValue(
            dialogs::ExtendedFilePickerElementIds::CHECKBOX_AUTOEXTENSION, 0, css::uno::Any(true));
    if (picker->execute() != dialogs::ExecutableDialogResults::OK) return {};

    auto const files = picker->getSelectedFiles();
    rtl::OUString file;
    if (!files.hasElements() ||
        osl::FileBase::getSystemPathFromFileURL(files[0], file) != osl::FileBase::E_None)
        return {};
    return Chosen{std::filesystem::u8path(toUtf8(file)), toUtf8(picker->getCurrentFilter())};
}

/// ".xml" of "*.xml".
std::string endingOf(std::vector<FileKind> const& kinds, std::string const& title) {
    for (FileKind const& kind : kinds)
        if (kind.title == title || title.empty()) return kind.pattern.substr(1);
    return {};
}

css::awt::MessageBoxType typeOf(MessageKind kind) {
    switch (kind) {
    case MessageKind::warning:
        return css::awt::MessageBoxType_WARNINGBOX;
    case MessageKind::error:
        return css::awt::MessageBoxType_ERRORBOX;
    case MessageKind::question:
        return css::awt::MessageBoxType_QUERYBOX;
    case MessageKind::information:
        break;
    }
    return css::awt::MessageBoxType_INFOBOX;
}

sal_Int32 buttonsOf(MessageButtons buttons) {
    namespace choice = css::awt::MessageBoxButtons;
    switch (buttons) {
    case MessageButtons::okCancel:
        return choice::BUTTONS_OK_CANCEL;
    case MessageButtons::yesNo:
        return choice::BUTTONS_YES_NO;
    case MessageButtons::yesNoCancel:
        return choice::BUTTONS_YES_NO_CANCEL;
    case MessageButtons::ok:
        break;
    }
    return choice::BUTTONS_OK;
}

Reply show(Ref<XFrame> const& frame, MessageKind kind, std::string const& title,
           std::string const& text, MessageButtons buttons) {
    auto const window = as<css::awt::XWindowPeer>(frame->getContainerWindow());
    auto const box = as<css::awt::XMessageBoxFactory>(window->getToolkit())
                         ->createMessageBox(window, typeOf(kind), buttonsOf(buttons),
                                            fromUtf8(title), fromUtf8(text));
    Disposed const disposed(box);
    switch (box->execute()) {
    case css::awt::MessageBoxResults::OK:
    case css::awt::MessageBoxResults::YES:
        return Reply::yes;
    case css::awt::MessageBoxResults::NO:
        return Reply::no;
    default:
        return Reply::cancel;
    }
}

} // namespace

std::optional<path> askForFileToOpen(Ref<css::uno::XComponentContext> const& context,
                                     Ref<XFrame> const& frame, std::string const& title,
                                     std::vector<FileKind> const& kinds) noexcept {
    return guarded("dialogs: file to open",
                   [&]() -> std::optional<path> {
                       auto const chosen =
                           pick(context, frame, dialogs::TemplateDescription::FILEOPEN_SIMPLE,
                                title, kinds, {});
                       return chosen ? std::optional(chosen->file) : std::nullopt;
                   },
                   {});
}

std::optional<path> askForFileToSave(Ref<css::uno::XComponentContext> const& context,
                                     Ref<XFrame> const& frame, std::string const& title,
                                     std::vector<FileKind> const& kinds,
                                     std::string const& proposedName) noexcept {
    return guarded("dialogs: file to save",
                   [&]() -> std::optional<path> {
                       auto chosen = pick(context, frame,
                                          dialogs::TemplateDescription::FILESAVE_AUTOEXTENSION,
                                          title, kinds, proposedName);
                       if (!chosen) return {};
                       // The picker has asked about the file it names, and it alone.
                       if (std::string const ending = endingOf(kinds, chosen->kind);
                           !ending.empty() && chosen->file.extension() != ending)
                           chosen->file += ending;
                       return chosen->file;
                   },
                   {});
}

Reply ask(Ref<XFrame> const& frame, MessageKind kind, std::string const& title,
          std::string const& text, MessageButtons buttons) noexcept {
    return guarded(
        "dialogs: ask", [&] { return show(frame, kind, title, text, buttons); }, Reply::cancel);
}

void tell(Ref<XFrame> const& frame, std::string const& title, std::string const& text) noexcept {
    guarded("dialogs: tell",
            [&] { show(frame, MessageKind::information, title, text, MessageButtons::ok); });
}

} // namespace redress
