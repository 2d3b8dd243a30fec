#include "sidebar/desk.hpp"

#include "core/language/messages.hpp"
#include "core/pack/overlay.hpp"
#include "session/draft.hpp"
#include "sidebar/later.hpp"
#include "writer/guard.hpp"
#include "writer/interface_language.hpp"
#include "writer/package_folder.hpp"
#include "writer/page.hpp"
#include "writer/reading.hpp"
#include "writer/settings.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <cppuhelper/implbase1.hxx>

#include <map>
#include <utility>

namespace redress {
namespace {

using css::uno::Reference;
using css::uno::XInterface;

/// Desks by their documents. It holds no reference to the office; a document that goes takes its
/// desk out.
std::map<XInterface*, std::shared_ptr<Desk>>& desks() {
    static std::map<XInterface*, std::shared_ptr<Desk>> all;
    return all;
}

class Ending : public cppu::WeakImplHelper1<css::lang::XEventListener> {
public:
    explicit Ending(XInterface* document) : document_(document) {}

    void SAL_CALL disposing(css::lang::EventObject const&) override {
        guarded("desk: disposing", [&] {
            auto const found = desks().find(document_);
            if (found == desks().end()) return;
            std::shared_ptr<Desk> const desk = found->second;
            desks().erase(found);
            desk->close();
        });
    }

private:
    XInterface* document_;
};

struct Library {
    std::vector<Pack> packs;
    Diagnostics diagnostics;
};

/// Read once for all documents: the packs of the package, and beside them those of the user.
Library const& library(Ref<css::uno::XComponentContext> const& context) {
    static Library const read = [&] {
        Library library;
        std::vector<std::filesystem::path> folders{packageFolder() / "templates"};
        std::string const own = userPacks(context).string();
        if (!packFolders(own).empty() || !overlayFolders(own).empty()) folders.emplace_back(own);
        library.packs = readPacks(folders, library.diagnostics);
        return library;
    }();
    return read;
}

/// What is wrong with packs, for who wrote them: with its place, and not more than a panel can
/// show.
std::vector<std::string> faultsOfPacks(Diagnostics const& diagnostics,
                                       std::string const& language) {
    constexpr std::size_t most = 3;
    std::vector<std::string> said;
    for (Diagnostic const& diagnostic : diagnostics.all())
        if (diagnostic.severity == Severity::error && said.size() < most)
            said.push_back(render(diagnostic, language));
    if (diagnostics.errors() > most)
        said.push_back(translate(REDRESS_TEXT("{1} errors in all; the first ones are shown"),
                                 language, {std::to_string(diagnostics.errors())}));
    return said;
}

std::vector<std::string> sentences(Diagnostics const& diagnostics, std::string const& language) {
    std::vector<std::string> said;
    for (Diagnostic const& diagnostic : diagnostics.all())
        said.push_back(sentence(diagnostic, language));
    return said;
}

} // namespace

Answers firstAnswers(LetterChoice const& choice, Date today) {
    if (choice.isTriage())
        if (Way const* const way = choice.pack->routes->find(choice.way))
            return firstAnswers(*choice.pack, *choice.letter, *way, choice.triage, today);
    std::vector<Situation> const situations = situationsOf(*choice.pack);
    auto const chosen = static_cast<std::size_t>(choice.situation);
    return firstAnswers(*choice.pack, *choice.letter,
                        chosen < situations.size() ? &situations[chosen] : nullptr, today);
}

std::shared_ptr<Desk> Desk::of(Ref<css::uno::XComponentContext> const& context,
                               Ref<css::frame::XFrame> const& frame) {
    auto const controller = frame.is() ? Ref<css::frame::XController>(frame->getController())
                                       : Ref<css::frame::XController>();
    if (!controller.is()) return nullptr;
    return of(context, Ref<css::frame::XModel>(controller->getModel()));
}

std::shared_ptr<Desk> Desk::of(Ref<css::uno::XComponentContext> const& context,
                               Ref<css::frame::XModel> const& model) {
    auto const document = ifIs<css::text::XTextDocument>(model);
    if (!document.is()) return nullptr;
    XInterface* const key = Reference<XInterface>(document, css::uno::UNO_QUERY).get();
    if (auto const found = desks().find(key); found != desks().end()) return found->second;
    auto desk = std::make_shared<Desk>(context, document);
    desks()[key] = desk;
    as<css::lang::XComponent>(document)->addEventListener(new Ending(key));
    return desk;
}

Desk::Desk(Ref<css::uno::XComponentContext> const& context,
           Ref<css::text::XTextDocument> const& document)
    : model_(document, css::uno::UNO_QUERY_THROW), language_(officeLanguage(context)) {
    document_ = std::make_unique<WriterDocument>(document, language_, context);
    document_->whileWriting(
        [this, context](std::size_t done, std::size_t all) { return goOn(context, done, all); });
    session_ = std::make_unique<LetterSession>(*document_);
    packs_ = &library(context).packs;
    Diagnostics found;
    session_->resume(packs(), found);
    problems_ = sentences(found, language_);
    for (std::string& fault : faultsOfPacks(library(context).diagnostics, language_))
        problems_.push_back(std::move(fault));
    session_->listen([this] { changed(); });
    session_->onEdit([this, context] { lookLater(context); });
}

/// Not inside the step that a person makes: reading takes as long as some keys.
void Desk::lookLater(Ref<css::uno::XComponentContext> const& context) {
    if (std::exchange(lookWaits_, true)) return;
    later(context, [this, alive = std::weak_ptr<char>(alive_)] {
        if (alive.expired()) return;
        lookWaits_ = false;
        if (session_) session_->look();
    });
}

bool Desk::hasRemains() const {
    return session_ && session_->letterTemplate() == nullptr && !session_->state().finished &&
           document_ &&
           (!document_->storedState().value_or("").empty() || !ourMarks(model_).empty());
}

void Desk::finished(std::size_t removed) {
    problems_.clear();
    note(translate(REDRESS_TEXT("Finished: {1} bookmarks and the answers were taken off. The text "
                                "and its styles stay."),
                   language_, {std::to_string(removed)}));
}

void Desk::showAnswer(Ref<css::frame::XFrame> const& frame, std::string const& question) {
    if (hasLetter()) place_.showAnswer(frame->getController(), session_->state(), question);
}

void Desk::showBlock(Ref<css::frame::XFrame> const& frame, int block) {
    if (hasLetter()) place_.showBlock(frame->getController(), session_->state(), block);
}

void Desk::showWords(Ref<css::frame::XFrame> const& frame, LooseCitation const& citation) {
    if (hasLetter()) place_.showWords(frame->getController(), citation);
}

void Desk::leavePlace() { place_.leave(); }

Desk::~Desk() = default;

bool Desk::goOn(Ref<css::uno::XComponentContext> const& context, std::size_t done,
                std::size_t all) {
    constexpr std::size_t few = 20; // a key's work, which nobody waits for
    auto const controller = Ref<css::frame::XController>(model_->getCurrentController());
    if (all < few || !controller.is()) return true;
    if (done == 0)
        progress_ = std::make_unique<Progress>(
            context, Ref<css::frame::XFrame>(controller->getFrame()),
            translate(REDRESS_TEXT("The letter is being written; Esc cancels"), language_));
    bool const on = progress_ && progress_->goOn(done, all);
    if (!on || done + 1 == all) progress_.reset();
    return on;
}

std::vector<Pack> const& Desk::packs() const { return *packs_; }

bool Desk::isUntouched() const {
    if (!document_ || document_->undoDepth() > 0) return false;
    return as<css::text::XTextDocument>(model_)->getText()->getString().isEmpty() &&
           model_->getURL().isEmpty();
}

bool Desk::start(LetterChoice const& choice, std::optional<Answers> answers,
                 Diagnostics& diagnostics) {
    if (!session_ || !choice.pack || !choice.letter) return false;
    Answers first = answers ? std::move(*answers) : firstAnswers(choice, today());
    bool const untouched = isUntouched();
    if (untouched) {
        Diagnostics ignored;
        prepareDocument(model_, choice.pack->layout,
                        compose(*choice.pack, *choice.letter, first, ignored).title);
    }
    if (!session_->start(*choice.pack, *choice.letter, std::move(first),
                         translate(REDRESS_TEXT("Start letter"), language_), diagnostics))
        return false;
    // Writing leaves the cursor at the letter's end; reading begins at its head.
    if (auto const view = ifIs<css::text::XTextViewCursorSupplier>(model_->getCurrentController());
        untouched && view.is())
        view->getViewCursor()->gotoStart(false);
    return true;
}

int Desk::listen(std::function<void()> listener) { return listeners_.add(std::move(listener)); }

void Desk::note(std::string text) {
    noted_ = std::move(text);
    changed();
}

void Desk::forget(int listener) { listeners_.forget(listener); }

void Desk::changed() {
    listeners_.tell(
        [](Listeners::Listener const& listener) { guarded("desk: changed", listener); });
}

void Desk::close() {
    place_ = {};
    session_.reset();
    document_.reset();
    model_.clear();
    changed();
}

} // namespace redress
