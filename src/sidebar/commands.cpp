#include "sidebar/commands.hpp"

#include "session/in_english.hpp"
#include "sidebar/acts.hpp"
#include "sidebar/answers_panel.hpp"
#include "sidebar/deck.hpp"
#include "sidebar/later.hpp"
#include "writer/printing.hpp"
#include "writer/settings.hpp"

#include <com/sun/star/frame/Desktop.hpp>

#include <algorithm>
#include <map>

namespace redress {
namespace {

using Frame = Ref<css::frame::XFrame>;

/// The panel that a command is for; empty where it is for the letter as a whole.
std::string panelOf(std::string const& command) {
    static std::map<std::string, std::string> const panels{
        {"back", answersPanel},   {"next", answersPanel},   {"later", answersPanel},
        {"answer", answersPanel}, {"search", lawPanel},     {"insert", lawPanel},
        {"mention", lawPanel},    {"resolve", letterPanel}, {"send", sendingPanel}};
    auto const found = panels.find(command);
    return found == panels.end() ? std::string() : found->second;
}

/// What waits for a panel that the deck is still making. Frames are only compared.
struct Waiting {
    css::frame::XFrame* frame;
    std::string panel;
    std::function<void(PanelWindow&)> act;
};
std::vector<Waiting>& waiting() {
    static std::vector<Waiting> all;
    return all;
}

/// Acts on the panel, once it is there.
void withPanel(Frame const& frame, std::string const& panel,
               std::function<void(PanelWindow&)> act) {
    showDeck(frame);
    if (PanelWindow* const open = openPanel(frame, panel)) {
        bringForward(*open);
        act(*open);
    } else {
        waiting().push_back({frame.get(), panel, std::move(act)});
    }
}

} // namespace

void panelOpened(PanelWindow& panel) {
    std::vector<std::function<void(PanelWindow&)>> acts;
    auto& all = waiting();
    for (auto one = all.begin(); one != all.end();) {
        if (one->frame != panel.frame().get() || one->panel != panel.name()) {
            ++one;
            continue;
        }
        acts.push_back(std::move(one->act));
        one = all.erase(one);
    }
    if (acts.empty()) return;
    // The deck has not given it a place yet.
    later(panel.context(), [frame = panel.frame(), name = panel.name(), acts] {
        PanelWindow* const open = openPanel(frame, name);
        if (!open) return;
        bringForward(*open);
        for (auto const& act : acts)
            act(*open);
    });
}

void frameGone(css::frame::XFrame const* frame) {
    auto& all = waiting();
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](Waiting const& one) { return one.frame == frame; }),
              all.end());
}

std::vector<std::string> const& commandNames() {
    static std::vector<std::string> const names{
        "deck",   "start",  "start-new",     "open-answers", "save-answers", "back",      "next",
        "later",  "answer", "search",        "insert",       "mention",      "resolve",   "send",
        "finish", "export", "redacted-copy", "reading-copy", "print",        "clear-book"};
    return names;
}

bool canPerform(Ref<css::uno::XComponentContext> const& context, Frame const& frame,
                std::string const& command) {
    auto const desk = Desk::of(context, frame);
    if (!desk || !desk->session()) return false;
    if (command == "deck" || command == "print") return true;
    if (command == "start") return !desk->hasLetter();
    if (command == "start-new") return true;
    if (command == "clear-book") return !addressBook(context).empty();
    bool const letter = desk->hasLetter() && desk->session()->letterTemplate() != nullptr;
    if (command == "finish") return desk->hasLetter() || desk->hasRemains();
    if (command == "open-answers") return letter || !desk->hasLetter();
    if (command == "reading-copy") return letter && hasReadingCopy(*desk->session());
    if (command == "back" || command == "insert") {
        PanelWindow* const open = openPanel(frame, panelOf(command));
        return letter && open && open->panel().canPerform(command);
    }
    return letter;
}

void perform(Ref<css::uno::XComponentContext> const& context, Frame const& frame,
             std::string const& command) {
    auto const desk = Desk::of(context, frame);
    if (!desk || !desk->session()) return;
    Seat const seat{context, frame, *desk};
    LetterChoice const& choice = desk->choice();
    if (command == "deck") {
        showDeck(frame);
    } else if (command == "start" || command == "start-new") {
        bool const inNew = command == "start-new";
        if (choice.letter)
            startLetter(seat, inNew);
        else
            withPanel(frame, letterPanel, [inNew](PanelWindow& panel) {
                if (!panel.desk()) return;
                panel.desk()->choice().inNewDocument = inNew;
                panel.panel().perform("start");
            });
    } else if (command == "open-answers") {
        openAnswers(seat);
    } else if (command == "save-answers") {
        saveAnswers(seat);
    } else if (command == "finish") {
        finishLetter(seat);
    } else if (command == "clear-book") {
        clearAddressBook(seat);
    } else if (command == "export") {
        exportPdf(seat);
    } else if (command == "redacted-copy") {
        exportRedacted(seat);
    } else if (command == "reading-copy") {
        openReadingCopy(seat);
    } else if (command == "print") {
        print(context, frame);
    } else if (std::string const panel = panelOf(command); !panel.empty()) {
        withPanel(frame, panel, [command](PanelWindow& open) {
            if (open.desk()) open.panel().perform(command);
        });
    }
}

void askFor(Frame const& frame, std::string const& question) {
    withPanel(frame, answersPanel, [question](PanelWindow& panel) {
        if (panel.desk()) static_cast<AnswersPanel&>(panel.panel()).showQuestion(question);
    });
}

void askForFirst(Frame const& frame) {
    withPanel(frame, answersPanel, [](PanelWindow& panel) {
        if (panel.desk()) panel.panel().perform("answer");
    });
}

} // namespace redress
