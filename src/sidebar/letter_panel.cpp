#include "sidebar/letter_panel.hpp"

#include "core/language/messages.hpp"
#include "session/library.hpp"
#include "sidebar/acts.hpp"
#include "sidebar/commands.hpp"
#include "sidebar/letter_remarks_view.hpp"

#include <algorithm>

namespace redress {
namespace {

using Kind = Widget::Kind;

/// The packs that have letters; others only hold law.
std::vector<Pack const*> offered(std::vector<Pack> const& packs) {
    std::vector<Pack const*> found;
    for (Pack const& pack : packs)
        if (!pack.letters.empty()) found.push_back(&pack);
    return found;
}

template <class Items, class Item>
int indexOf(Items const& items, Item const& item) {
    auto const found = std::find(items.begin(), items.end(), item);
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

/// What is chosen in a list, if anything is.
template <class Items>
typename Items::value_type at(Items const& items, int index) {
    bool const there = index >= 0 && index < static_cast<int>(items.size());
    return there ? items[static_cast<std::size_t>(index)] : typename Items::value_type();
}

std::string shortText(AnswerValue const& value) {
    if (auto const* text = std::get_if<std::string>(&value)) return *text;
    if (auto const* designation = std::get_if<Designation>(&value)) return designation->name;
    if (auto const* several = std::get_if<std::vector<std::string>>(&value)) {
        std::string all;
        for (std::string const& one : *several)
            all += (all.empty() ? "" : ", ") + one;
        return all;
    }
    if (auto const* person = std::get_if<Person>(&value))
        return person->surname + ' ' + person->given + ' ' + person->patronymic;
    std::string all;
    if (auto const* rows = std::get_if<Rows>(&value))
        for (AnswerRow const& row : *rows) {
            all += "\n  •";
            for (auto const& [question, cell] : row.cells)
                all += ' ' + question + ": " + shortText(cell) + ';';
        }
    return all;
}

std::vector<LetterTemplate const*> lettersOf(LetterChoice const& choice) {
    if (!choice.pack) return {};
    std::vector<Situation> const situations = situationsOf(*choice.pack);
    bool const one =
        choice.situation >= 0 && choice.situation < static_cast<int>(situations.size());
    return lettersFor(*choice.pack,
                      one ? &situations[static_cast<std::size_t>(choice.situation)] : nullptr);
}

} // namespace

View LetterPanel::view() {
    View view;
    int number = 0;
    for (std::string const& problem : desk().problems())
        view.add({Kind::error, "problem" + std::to_string(++number), problem, {}});
    if (desk().hasLetter())
        showLetter(view);
    else if (desk().session()->unread())
        showUnread(view);
    else if (desk().isUntouched() && !desk().choice().begun)
        showStart(view);
    else
        showChoice(view);
    return view;
}

void LetterPanel::showStart(View& view) const {
    view.add({Kind::text,
              "welcome",
              say(REDRESS_TEXT("Say what happened, answer some questions, and the complaint grows "
                               "here beside them, addressed to the right body under the right "
                               "law.")),
              {}});
    Widget begin{Kind::button, "begin", say(REDRESS_TEXT("Write a letter")),
                 say(REDRESS_TEXT("Choose the country, what happened, and the letter"))};
    begin.bold = true;
    view.add(std::move(begin));
}

void LetterPanel::showChoice(View& view) {
    LetterChoice const& choice = desk().choice();
    std::string const& language = desk().language();
    triage_.follow();
    view.add({Kind::label, "jurisdictionLabel", say(REDRESS_TEXT("Jurisdiction")), {}});
    std::string tip = say(REDRESS_TEXT("The country whose police it is about"));
    if (choice.pack) tip += ".\n" + aboutPack(*choice.pack, language);
    Widget jurisdiction{Kind::dropDown, "jurisdiction", {}, std::move(tip)};
    auto const packs = offered(desk().packs());
    for (Pack const* const pack : packs)
        jurisdiction.items.push_back(pack->name.in(language));
    jurisdiction.selected = indexOf(packs, choice.pack);
    view.addChoice(std::move(jurisdiction));
    if (choice.isTriage()) {
        triage_.show(view);
        view.add({Kind::link, "byHand", say(REDRESS_TEXT("Choose the letter myself")),
                  say(REDRESS_TEXT("Pick it from the list of all letters"))},
                 12);
    } else {
        showByHand(view);
    }
    showBeginning(view);
}

void LetterPanel::showByHand(View& view) const {
    LetterChoice const& choice = desk().choice();
    std::string const& language = desk().language();
    view.add({Kind::label, "situationLabel", say(REDRESS_TEXT("What happened")), {}});
    Widget situation{Kind::dropDown,
                     "situation",
                     {},
                     say(REDRESS_TEXT("It only decides what is asked first; more can be added "
                                      "later"))};
    situation.enabled = choice.pack != nullptr;
    if (choice.pack) {
        situation.items.push_back(say(REDRESS_TEXT("Something else, or several things")));
        for (Situation const& one : situationsOf(*choice.pack))
            situation.items.push_back(one.option->label.in(language));
        situation.selected = choice.situation + 1;
    }
    view.addChoice(std::move(situation));

    view.add({Kind::label, "letterLabel", say(REDRESS_TEXT("Letter")), {}});
    Widget letter{Kind::dropDown, "letter", {}, say(REDRESS_TEXT("Which letter to write"))};
    letter.enabled = choice.pack != nullptr;
    auto const letters = lettersOf(choice);
    for (LetterTemplate const* const one : letters)
        letter.items.push_back(one->name.in(language));
    letter.selected = indexOf(letters, choice.letter);
    view.addChoice(std::move(letter));
    if (choice.pack && choice.pack->routes)
        view.add({Kind::link, "triage", say(REDRESS_TEXT("Help me find the right letter")),
                  say(REDRESS_TEXT("Some questions, and then the desk, the law and the last "
                                   "day"))});
}

void LetterPanel::showBeginning(View& view) const {
    LetterChoice const& choice = desk().choice();
    // An empty document leaves no choice.
    Widget here{Kind::radio, "here", say(REDRESS_TEXT("Here, at the cursor")),
                say(REDRESS_TEXT("The letter becomes part of this document"))};
    Widget inNew{Kind::radio, "inNew", say(REDRESS_TEXT("In a new document")),
                 say(REDRESS_TEXT("This document stays as it is"))};
    here.group = inNew.group = "place";
    here.visible = inNew.visible = !desk().isUntouched();
    here.checked = !choice.inNewDocument;
    inNew.checked = choice.inNewDocument;
    view.add(Row::Fill::whole, {std::move(here), std::move(inNew)});
    Widget start{Kind::button, "start", say(REDRESS_TEXT("Start letter")),
                 say(REDRESS_TEXT("Write the letter with gaps, and ask for what belongs in them"))};
    start.bold = true;
    start.enabled = choice.letter != nullptr;
    view.add(std::move(start));
    view.add({Kind::link, "openAnswers", say(REDRESS_TEXT("Open answers…")),
              say(REDRESS_TEXT("Begin with answers that were saved as a file"))});
    if (desk().hasRemains())
        view.add({Kind::link, "finish", say(REDRESS_TEXT("Take the remains off…")),
                  say(REDRESS_TEXT("Take bookmarks and memory of a letter off this document; its "
                                   "text stays"))},
                 4);
}

/// A letter that cannot be gone on with can still be read.
void LetterPanel::showUnread(View& view) const {
    State const& state = *desk().session()->unread();
    view.add({Kind::label, "keptLabel", say(REDRESS_TEXT("Answers the document keeps")), {}});
    Widget kept{Kind::preview, "kept", {}, {}};
    for (auto const& [question, value] : state.answers.values)
        kept.text += (kept.text.empty() ? "" : "\n") + question + ": " + shortText(value);
    view.add(std::move(kept), 2);
    view.add({Kind::link, "finish", say(REDRESS_TEXT("Finish the letter…")),
              say(REDRESS_TEXT("Take bookmarks and answers off the document"))});
}

std::string LetterPanel::titleNote() {
    int const waiting =
        desk().hasLetter() ? decisionsIn(*desk().session()) + static_cast<int>(remarks_.size()) : 0;
    return waiting == 0 ? std::string() : std::to_string(waiting);
}

void LetterPanel::showLetter(View& view) {
    std::string const& language = desk().language();
    LetterSession& session = *desk().session();
    if (session.letterTemplate()) {
        view.add({Kind::heading, "title", session.letterTemplate()->name.in(language), {}});
        view.add({Kind::text, "country", session.pack()->name.in(language), {}}, 2);
    }
    Widget open{Kind::link, "openAnswers", say(REDRESS_TEXT("Open answers…")),
                say(REDRESS_TEXT("Put the answers of a file in the place of these"))};
    Widget save{Kind::link, "saveAnswers", say(REDRESS_TEXT("Save answers…")),
                say(REDRESS_TEXT("Keep the answers as a file, for another letter"))};
    open.enabled = save.enabled = session.letterTemplate() != nullptr;
    view.add(Row::Fill::natural, {std::move(open), std::move(save)}, 4);
    if (gloss_.open && cursor_.follow()) gloss_.block = blockAtCursor();
    showGloss(view, session, gloss_, language);
    showDecisions(view, session, decisions_, language);
    remarks_ = letterRemarks(session, language);
    showLetterRemarks(view, remarks_, remark_, language);
}

void LetterPanel::reset() {
    decisions_ = {};
    remarks_.clear();
    remark_ = 0;
    triage_.reset();
    cursor_.forget();
    gloss_ = {};
}

int LetterPanel::blockAtCursor() const {
    return placeAtCursor(cursor_.controller(), desk().session()->state()).block;
}

/// Also to a place that is shown to one who answers: its paragraph is what they want to read.
void LetterPanel::cursorMoved() {
    if (!gloss_.open || !window_.desk() || !desk().hasLetter()) return;
    int const block = blockAtCursor();
    if (block == gloss_.block) return;
    gloss_.block = block;
    window_.refresh();
}

/// False for what is no decision about the letter's paragraphs.
bool LetterPanel::decide(Event const& event) {
    if (!desk().hasLetter()) return false;
    LetterSession& session = *desk().session();
    auto const& findings = session.findings();
    auto const chosen = static_cast<std::size_t>(decisions_.finding);
    Finding const* const finding = chosen < findings.size() ? &findings[chosen] : nullptr;
    bool const pressed = event.kind == Event::Kind::pressed;
    if (event.name == "findings") {
        decisions_.finding = event.item;
        auto const now = static_cast<std::size_t>(event.item);
        if (now < findings.size() && !pressed)
            desk().showBlock(window_.frame(), findings[now].block);
        if (event.kind == Event::Kind::left) desk().leavePlace();
        if (pressed) window_.leave();
        window_.refresh();
        return true;
    }
    if (event.name == "packChanges") {
        decisions_.packChange = event.item;
        window_.refresh();
        return true;
    }
    if (!pressed) return false;
    Seat const seat{window_.context(), window_.frame(), desk()};
    if (auto const wish = wishOf(event.name); wish && finding)
        resolve(seat, {finding->block, *wish});
    else if (event.name == "useWording" && finding)
        useWording(seat, finding->block);
    else if (event.name == "takePack" || event.name == "leavePack")
        decidePackChanges(seat, event.name == "takePack");
    else if (event.name == "bindAgain")
        bindAgain(seat);
    else
        return false;
    return true;
}

/// What is chosen shows its place; Enter goes there, or to the question whose answer it is about.
bool LetterPanel::attend(Event const& event) {
    if (event.name != "letterRemarks") return false;
    remark_ = std::max(0, event.item);
    auto const chosen = static_cast<std::size_t>(remark_);
    if (event.kind == Event::Kind::left || chosen >= remarks_.size()) {
        desk().leavePlace();
    } else if (LetterRemark const& remark = remarks_[chosen]; event.kind != Event::Kind::pressed) {
        if (remark.number != 0)
            desk().showBlock(window_.frame(), remark.number);
        else
            desk().showAnswer(window_.frame(), remark.question);
    } else if (remark.number != 0) {
        window_.leave();
    } else {
        desk().leavePlace();
        askFor(window_.frame(), remark.question);
    }
    window_.refresh();
    return true;
}

void LetterPanel::choose(Event const& event) {
    LetterChoice& choice = desk().choice();
    choice.begun = true;
    if (event.name == "jurisdiction") {
        choice.pack = at(offered(desk().packs()), event.item);
        choice.situation = -1;
        choice.triage = {};
        choice.way.clear();
        triage_.reset();
    } else if (event.name == "way") {
        triage_.look(event.item);
    } else if (event.name == "situation") {
        choice.situation = event.item - 1;
    } else if (event.name == "here" || event.name == "inNew") {
        choice.inNewDocument = event.name == "inNew";
    }
    if (choice.isTriage()) return desk().changed();
    auto const letters = lettersOf(choice);
    if (event.name == "letter")
        choice.letter = at(letters, event.item);
    else if (indexOf(letters, choice.letter) < 0)
        choice.letter = letters.size() == 1 ? letters.front() : nullptr;
    desk().changed();
}

/// Between the triage and the list of all letters.
void LetterPanel::goByHand(bool byHand) {
    LetterChoice& choice = desk().choice();
    choice.byHand = byHand;
    choice.letter = nullptr;
    desk().changed();
    window_.focusLater(byHand ? "situation" : "answer:now");
}

void LetterPanel::happened(Event const& event) {
    if (decide(event) || attend(event) || triage_.hear(event)) return;
    if (event.kind == Event::Kind::changed) {
        choose(event);
    } else if (event.kind == Event::Kind::pressed) {
        if (event.name == "begin") perform("start");
        bool const inNew = desk().choice().inNewDocument && !desk().isUntouched();
        if (event.name == "start") window_.performLater(inNew ? "start-new" : "start");
        if (event.name == "byHand" || event.name == "triage") goByHand(event.name == "byHand");
        if (event.name == "diaryPage")
            window_.whenFree([this] {
                startDiaryPage({window_.context(), window_.frame(), desk()});
            });
        if (event.name == "openAnswers") window_.performLater("open-answers");
        if (event.name == "saveAnswers") window_.performLater("save-answers");
        if (event.name == "readingCopy") window_.performLater("reading-copy");
        if (event.name == "inEnglish") {
            gloss_.open = !gloss_.open;
            if (cursor_.controller().is()) gloss_.block = blockAtCursor();
            window_.refresh();
        }
        if (event.name == "finish") window_.performLater("finish");
    }
}

bool LetterPanel::canPerform(std::string const& command) {
    return desk().hasLetter() ? command == "resolve" : command == "start";
}

bool LetterPanel::perform(std::string const& command) {
    if (!canPerform(command)) return false;
    if (command == "resolve") {
        desk().session()->look();
        window_.refresh();
        window_.focusLater(desk().session()->findings().empty() ? "packChanges" : "findings");
        return true;
    }
    desk().choice().begun = true;
    desk().changed();
    window_.focusLater("jurisdiction");
    return true;
}

} // namespace redress
