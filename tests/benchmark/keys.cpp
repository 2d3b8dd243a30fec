// The service vnd.redress.benchmark.Job: how long a key takes in the deck's field and in the
// document, from the key to the repainted window, turn and turn about in one run.
#include "writer/cursor.hpp"
#include "writer/uno.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/accessibility/XAccessibleEditableText.hpp>
#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/awt/XToolkitRobot.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/task/XJobExecutor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <cppuhelper/implbase1.hxx>
#include <osl/file.hxx>
#include <sal/types.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>
#include <vector>

namespace redress::benchmark {
namespace {

using css::accessibility::XAccessible;
using css::accessibility::XAccessibleEditableText;
using Context = Ref<css::uno::XComponentContext>;
using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int rounds = 20;
constexpr int keysInARound = 10;
/// Words of a short answer in the middle of a paragraph on the first page.
constexpr char const* words = "двор дома и подъезд";

class Typing {
public:
    explicit Typing(Context const& context)
        : context_(context), toolkit_(css::awt::Toolkit::create(context)) {}

    void open(rtl::OUString const& url) {
        document_.set(
            css::frame::Desktop::create(context_)->loadComponentFromURL(url, "_blank", 0, {}),
            css::uno::UNO_QUERY_THROW);
        model_.set(document_, css::uno::UNO_QUERY_THROW);
        wait(3);
        showDeck();
        findField();
    }

    /// Types into field and document in turns and writes what came out.
    void measure(std::ostream& out) {
        std::vector<double> field;
        std::vector<double> document;
        for (int round = 0; round < rounds; ++round) {
            enterField();
            type(field);
            enterDocument();
            type(document);
        }
        out << "keys in the field:    " << summary(field) << '\n'
            << "keys in the document: " << summary(document) << '\n';
        out.precision(2);
        out << "ratio of the medians: " << percentile(field, 50) / percentile(document, 50) << '\n';
    }

    void close() {
        as<css::util::XModifiable>(document_)->setModified(false);
        as<css::util::XCloseable>(document_)->close(true);
    }

private:
    void idle() { as<css::awt::XToolkitExperimental>(toolkit_)->processEventsToIdle(); }

    void wait(int seconds) {
        for (auto const end = Clock::now() + std::chrono::seconds(seconds); Clock::now() < end;) {
            idle();
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }

    void showDeck() {
        auto const sidebar =
            as<css::frame::XController2>(model_->getCurrentController())->getSidebar();
        sidebar->setVisible(true);
        sidebar->showDecks(true);
        auto const decks = sidebar->getDecks();
        Ref<css::ui::XDeck> const deck(decks->getByName("RedressDeck"), css::uno::UNO_QUERY_THROW);
        if (!deck->isActive()) deck->activate(true);
        wait(3);
        auto const panels = deck->getPanels();
        Ref<css::ui::XPanel> const panel(panels->getByName("RedressAnswersPanel"),
                                         css::uno::UNO_QUERY_THROW);
        panel_ = as<css::awt::XControl>(panel->getDialog())->getPeer();
    }

    /// The first editable text in it that holds the words.
    static Ref<XAccessibleEditableText> find(Ref<XAccessible> const& place) {
        auto const context = place->getAccessibleContext();
        auto const text = ifIs<XAccessibleEditableText>(context);
        if (text.is() && text->getText().indexOf(fromUtf8(words)) >= 0) return text;
        for (sal_Int32 i = 0; i < context->getAccessibleChildCount(); ++i)
            if (auto const found = find(context->getAccessibleChild(i)); found.is()) return found;
        return {};
    }

    void findField() {
        auto const frame =
            as<css::frame::XDispatchProvider>(model_->getCurrentController()->getFrame());
        for (int group = 0; group < 20; ++group) {
            field_ = find(as<XAccessible>(panel_));
            if (field_.is()) return;
            css::frame::DispatchHelper::create(context_)->executeDispatch(frame, "vnd.redress:next",
                                                                          {}, 0, {});
            wait(1);
        }
        throw std::runtime_error("the deck shows no field with this answer");
    }

    void enterField() {
        as<css::accessibility::XAccessibleComponent>(field_)->grabFocus();
        field_->setCaretPosition(field_->getText().getLength());
        source_ = panel_;
        wait(1);
    }

    void enterDocument() {
        auto const controller = model_->getCurrentController();
        auto const search = as<css::util::XSearchable>(document_);
        auto const descriptor = search->createSearchDescriptor();
        descriptor->setSearchString(fromUtf8(words));
        auto const found = as<css::text::XTextRange>(search->findFirst(descriptor));
        as<css::text::XTextViewCursorSupplier>(controller)
            ->getViewCursor()
            ->gotoRange(endOfParagraph(found), false);
        auto const window = controller->getFrame()->getComponentWindow();
        window->setFocus();
        source_ = window;
        wait(1);
    }

    void press(sal_Int16 code, sal_Unicode character) {
        css::awt::KeyEvent key;
        key.Source = source_;
        key.KeyCode = code;
        key.KeyChar = character;
        auto const robot = as<css::awt::XToolkitRobot>(toolkit_);
        robot->keyPress(key);
        robot->keyRelease(key);
    }

    sal_Int32 length() { return document_->getText()->getString().getLength(); }

    /// A round of letters, each timed, and the same number of backspaces.
    void type(std::vector<double>& times) {
        sal_Int32 const before = length();
        for (int i = 1; i <= keysInARound; ++i) {
            Milliseconds took{};
            auto from = Clock::now();
            press(css::awt::Key::Q, 'q');
            for (int turn = 0;; ++turn) {
                idle();
                took += Clock::now() - from;
                if (length() == before + i) break;
                if (turn == 1000) throw std::runtime_error("a key did not reach the document");
                from = Clock::now();
            }
            times.push_back(took.count());
        }
        for (int i = 1; i <= keysInARound; ++i) {
            press(css::awt::Key::BACKSPACE, 8);
            idle();
        }
        wait(1);
        if (length() != before) throw std::runtime_error("the letters were not taken back");
    }

    static double percentile(std::vector<double> times, int percent) {
        std::sort(times.begin(), times.end());
        return times[(times.size() - 1) * static_cast<std::size_t>(percent) / 100];
    }

    static std::string summary(std::vector<double> const& times) {
        std::ostringstream text;
        text.precision(2);
        text << std::fixed << times.size() << ", median " << percentile(times, 50)
             << " ms, 95th percentile " << percentile(times, 95) << " ms, longest "
             << percentile(times, 100) << " ms";
        return text.str();
    }

    Context context_;
    Ref<css::awt::XToolkit2> toolkit_;
    Ref<css::text::XTextDocument> document_;
    Ref<css::frame::XModel> model_;
    Ref<css::uno::XInterface> panel_;
    Ref<XAccessibleEditableText> field_;
    css::uno::Reference<css::uno::XInterface> source_;
};

class Ending : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit Ending(Context const& context) : context_(context) {}
    void SAL_CALL notify(css::uno::Any const&) override {
        css::frame::Desktop::create(context_)->terminate();
    }

private:
    Context context_;
};

/// Its argument is the URL of a folder with letter.odt in it; the result comes beside it.
class Job : public cppu::WeakImplHelper1<css::task::XJobExecutor> {
public:
    explicit Job(Context const& context) : context_(context) {}

    void SAL_CALL trigger(rtl::OUString const& folder) override {
        rtl::OUString path;
        osl::FileBase::getSystemPathFromFileURL(folder, path);
        std::ofstream out(toUtf8(path) + "/result");
        try {
            Typing typing(context_);
            typing.open(folder + "/letter.odt");
            typing.measure(out);
            typing.close();
        } catch (css::uno::Exception const& exception) {
            out << "failed: " << toUtf8(exception.Message) << '\n';
        } catch (std::exception const& exception) {
            out << "failed: " << exception.what() << '\n';
        }
        out.close();
        css::awt::AsyncCallback::create(context_)->addCallback(new Ending(context_), {});
    }

private:
    Context context_;
};

} // namespace
} // namespace redress::benchmark

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface*
redress_benchmark_job(css::uno::XComponentContext* context,
                      css::uno::Sequence<css::uno::Any> const&) {
    css::uno::Reference<css::uno::XComponentContext> const held(context);
    auto* job = new redress::benchmark::Job(held);
    job->acquire();
    return static_cast<cppu::OWeakObject*>(job);
}
