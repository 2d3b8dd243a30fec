#include "sidebar/answers_panel.hpp"

#include "core/language/messages.hpp"
#include "sidebar/commands.hpp"
#include "sidebar/deck.hpp"
#include "writer/settings.hpp"

#include <algorithm>
#include <utility>

namespace redress {
namespace {

using Kind = Widget::Kind;

char const* imageOf(AskedGroup::State state) {
    switch (state) {
    case AskedGroup::State::complete:
        return "private:graphicrepository/sc/res/icon-set-symbols1-check.png";
    case AskedGroup::State::begun:
        return "private:graphicrepository/sc/res/icon-set-symbols1-exclamation-mark.png";
    case AskedGroup::State::open:
    case AskedGroup::State::optional:
        break;
    }
    return "private:graphicrepository/sc/res/icon-set-circles1-gray.png";
}

} // namespace

void AnswersPanel::reset() {
    cursor_.forget();
    entered_.clear();
    interview_ = {};
    group_.clear();
    lastQuestion_.clear();
    unfinished_ = {};
    answeredThen_.clear();
}

void AnswersPanel::follow() {
    LetterSession const& session = *desk().session();
    interview_ = {};
    if (!session.letterTemplate() || !desk().hasLetter()) return;
    interview_ = interviewOf(*session.pack(), *session.letterTemplate(), session.groups(),
                             session.state().answers, desk().language());
    if (!current() && !interview_.groups.empty()) group_ = interview_.groups.front().group->id;
    for (auto then = answeredThen_.begin(); then != answeredThen_.end();) {
        Asked const* asked = nullptr;
        for (AskedGroup const& group : interview_.groups)
            if (!asked) asked = findAsked(group.questions, then->first);
        if (asked && asText(asked->value) == then->second) {
            ++then;
            continue;
        }
        forgetTyped(then->first);
        then = answeredThen_.erase(then);
    }
}

void AnswersPanel::forgetTyped(std::string const& path) {
    unfinished_.errors.erase(path);
    for (auto typed = unfinished_.typed.begin(); typed != unfinished_.typed.end();) {
        auto const field = parseFieldName(typed->first);
        typed = field && field->path == path ? unfinished_.typed.erase(typed) : std::next(typed);
    }
}

AskedGroup const* AnswersPanel::current() const {
    for (AskedGroup const& group : interview_.groups)
        if (group.group->id == group_) return &group;
    return nullptr;
}

int AnswersPanel::index() const {
    for (std::size_t i = 0; i < interview_.groups.size(); ++i)
        if (interview_.groups[i].group->id == group_) return static_cast<int>(i);
    return -1;
}

std::string AnswersPanel::titleNote() {
    if (interview_.groups.empty()) return {};
    return say(REDRESS_TEXT("{1} of {2}"),
               {std::to_string(interview_.answered), std::to_string(interview_.required)});
}

View AnswersPanel::view() {
    View view;
    follow();
    if (desk().hasLetter() && cursor_.follow()) cursorAt_ = questionAtCursor();
    AskedGroup const* const group = current();
    if (!group) {
        view.add({Kind::text,
                  "noQuestions",
                  say(REDRESS_TEXT("When a letter has begun, its questions stand here.")),
                  {}});
        return view;
    }
    showGroups(view);
    unfinished_.book = addressBook(window_.context());
    std::string const& language = desk().language();
    view.add({Kind::heading, "groupTitle", group->group->title.in(language), {}});
    for (Asked const& asked : group->questions)
        redress::showQuestion(view, *desk().session()->pack(), asked, unfinished_, language);

    bool const last = index() + 1 == static_cast<int>(interview_.groups.size());
    Widget back{Kind::button, "back", say(REDRESS_TEXT("Back")),
                say(REDRESS_TEXT("To the group of questions before this one"))};
    back.enabled = index() > 0;
    Widget next{Kind::button, "next",
                last ? say(REDRESS_TEXT("To signing")) : say(REDRESS_TEXT("Next")),
                last ? say(REDRESS_TEXT("To what is still missing, and the finished letter"))
                     : say(REDRESS_TEXT("To the next group of questions"))};
    next.bold = true;
    view.add(Row::Fill::shared, {std::move(back), std::move(next)}, 12);
    view.add({Kind::link, "fillLater", say(REDRESS_TEXT("Fill in later")),
              say(REDRESS_TEXT("Leave a visible gap in the letter where this answer belongs"))});
    if (!unfinished_.book.empty())
        view.add({Kind::link, "clearBook", say(REDRESS_TEXT("Clear the address book…")),
                  say(REDRESS_TEXT("All that you kept for other letters"))});
    return view;
}

void AnswersPanel::showGroups(View& view) const {
    view.add({Kind::label, "groupsLabel", say(REDRESS_TEXT("Groups of questions")), {}});
    Widget groups{Kind::list, "groups", {}, say(REDRESS_TEXT("Choose a group to go to it"))};
    for (AskedGroup const& group : interview_.groups) {
        std::string const& title = group.group->title.in(desk().language());
        std::string const state =
            group.required > 0
                ? std::to_string(group.answered) + '/' + std::to_string(group.required)
            : group.state == AskedGroup::State::complete ? say(REDRESS_TEXT("done"))
                                                         : say(REDRESS_TEXT("optional"));
        groups.items.push_back(title + '\t' + state);
        groups.images.push_back(imageOf(group.state));
    }
    groups.selected = index();
    view.add(std::move(groups), 2);
}

void AnswersPanel::go(int group) {
    if (group < 0 || group >= static_cast<int>(interview_.groups.size())) return;
    group_ = interview_.groups[static_cast<std::size_t>(group)].group->id;
    lastQuestion_.clear();
    window_.refresh();
}

void AnswersPanel::showQuestion(std::string const& path) {
    if (!open(path)) return;
    window_.refresh();
    window_.focusFieldLater(fieldName(path), "addRow:" + path);
}

bool AnswersPanel::open(std::string const& path) {
    follow();
    AskedGroup const* const group = groupAsking(interview_, path);
    if (!group) return false;
    group_ = group->group->id;
    // "calls/r1/who": the row must be open for its cells to be there.
    std::size_t const row = path.find('/');
    std::size_t const cell = row == std::string::npos ? row : path.find('/', row + 1);
    if (cell != std::string::npos)
        unfinished_.rows[path.substr(0, row)] = path.substr(row + 1, cell - row - 1);
    return true;
}

std::string AnswersPanel::questionAtCursor() const {
    return placeAtCursor(cursor_.controller(), desk().session()->state()).question;
}

/// The question follows the cursor in the text, but takes no keyboard, and nothing from one who is
/// answering.
void AnswersPanel::cursorMoved() {
    if (!window_.desk() || !desk().hasLetter() || desk().showsPlace() || !entered_.empty()) return;
    std::string const question = questionAtCursor();
    if (question == cursorAt_) return;
    unfinished_.atCursor = cursorAt_ = question;
    if (!question.empty() && open(question)) lastQuestion_ = question;
    window_.refresh();
    if (!question.empty())
        window_.surface().reveal(window_.surface().firstField(fieldName(question)));
}

void AnswersPanel::happened(Event const& event) {
    follow();
    if (event.kind == Event::Kind::entered) {
        if (auto const field = parseFieldName(event.name)) {
            entered_ = lastQuestion_ = field->path;
            desk().showAnswer(window_.frame(), entered_);
        }
    } else if (event.kind == Event::Kind::left) {
        entered_.clear();
        desk().leavePlace();
        // Where the cursor is put back to, no person has moved it.
        if (cursor_.controller().is()) cursorAt_ = questionAtCursor();
        leave(event);
    } else if (event.kind == Event::Kind::changed) {
        changed(event);
    } else if (event.kind == Event::Kind::submitted) {
        leave(event);
        window_.focusNextLater(event.name);
    } else if (event.kind == Event::Kind::pressed) {
        press(event);
    }
}

bool AnswersPanel::give(std::string const& path, AnswerValue value, Diagnostics& diagnostics) {
    AskedGroup const* const group = groupAsking(interview_, path);
    Asked const* const asked = group ? findAsked(group->questions, path) : nullptr;
    std::string const title = asked ? asked->question->label.in(desk().language()) : path;
    bool const done = desk().session()->answer(path, std::move(value), title, diagnostics);
    // What was selected has been written anew.
    if (done && entered_ == path) desk().showAnswer(window_.frame(), path);
    return done;
}

void AnswersPanel::changed(Event const& event) {
    if (event.name == "groups") {
        go(event.item);
        return;
    }
    if (std::string const rows = "rows:"; event.name.compare(0, rows.size(), rows) == 0) {
        std::string const path = event.name.substr(rows.size());
        AskedGroup const* const group = current();
        Asked const* const list = group ? findAsked(group->questions, path) : nullptr;
        if (!list || event.item < 0 || event.item >= static_cast<int>(list->rows.size())) return;
        unfinished_.rows[path] = list->rows[static_cast<std::size_t>(event.item)].id;
        window_.refresh();
        return;
    }
    if (chooseBody(event) || useAddressBook(event)) return;
    auto const field = parseFieldName(event.name);
    AskedGroup const* const group = current();
    Asked const* const asked = field && group ? findAsked(group->questions, field->path) : nullptr;
    if (!asked) return;
    bool const typed =
        !event.text.empty() || unfinished_.typed.count(event.name) > 0 || event.item < 0;
    Diagnostics diagnostics;
    auto value = answerFrom(*desk().session()->pack(), *asked, *field, event, diagnostics);
    std::string const path = field->path;
    if (typed) {
        unfinished_.typed[event.name] = event.text;
        answeredThen_[path] = asText(value ? &*value : asked->value);
    }
    // What is wrong is said when the field is left: who is typing a date has not finished yet.
    if (value && give(path, std::move(*value), diagnostics)) unfinished_.errors.erase(path);
    if (value && diagnostics.hasErrors())
        unfinished_.errors[path] = sentence(diagnostics.all().front(), desk().language());
    window_.refresh();
}

void AnswersPanel::leave(Event const& event) {
    auto const field = parseFieldName(event.name);
    if (!field) return;
    desk().session()->leaveField();
    auto const typed = unfinished_.typed.find(event.name);
    AskedGroup const* const group = groupAsking(interview_, field->path);
    Asked const* const asked = group ? findAsked(group->questions, field->path) : nullptr;
    if (typed == unfinished_.typed.end() || !asked) return;
    Event as{Event::Kind::changed, event.name, typed->second};
    Diagnostics diagnostics;
    if (answerFrom(*desk().session()->pack(), *asked, *field, as, diagnostics)) {
        // What is shown now is the answer as it is kept.
        if (unfinished_.errors.count(field->path) == 0) unfinished_.typed.erase(typed);
    } else if (!diagnostics.all().empty()) {
        unfinished_.errors[field->path] = sentence(diagnostics.all().front(), desk().language());
    }
    window_.refresh();
}

void AnswersPanel::press(Event const& event) {
    std::size_t const colon = event.name.find(':');
    if (colon != std::string::npos) {
        std::string const button = event.name.substr(0, colon);
        std::string const rest = event.name.substr(colon + 1);
        if (button == "cases") return toggleCases(rest);
        if (button == "byRule") return giveBack(rest);
        if (changeRows(button, rest) || chooseBody(event) || useAddressBook(event)) return;
    }
    if (event.name == "clearBook") window_.performLater("clear-book");
    if (event.name == "back") perform("back");
    if (event.name == "next") perform("next");
    if (event.name == "fillLater") perform("later");
    if (event.name == "groups") window_.focusFieldLater("answer:");
}

void AnswersPanel::toggleCases(std::string const& path) {
    unfinished_.cases = unfinished_.cases == path ? std::string() : path;
    window_.refresh();
}

/// An empty case is the rules'.
void AnswersPanel::giveBack(std::string const& field) {
    desk().session()->leaveField();
    changed({Event::Kind::changed, field});
    leave({Event::Kind::left, field});
    window_.focusFieldLater(field);
}

bool AnswersPanel::changeRows(std::string const& button, std::string const& path) {
    AskedGroup const* const group = current();
    Asked const* const list = group ? findAsked(group->questions, path) : nullptr;
    if (!list) return false;
    auto const* rows = list->value ? std::get_if<Rows>(list->value) : nullptr;
    Rows const before = rows ? *rows : Rows();
    std::string open = unfinished_.rows[path];
    if (open.empty() && !before.empty()) open = before.front().id;
    auto const at = std::find_if(before.begin(), before.end(),
                                 [&](AnswerRow const& row) { return row.id == open; });
    Rows after;
    if (button == "addRow") {
        after = withRowAdded(before);
        open = after.back().id;
    } else if (button == "removeRow") {
        after = withRowRemoved(before, open);
        auto const next = at == before.end() ? at : std::next(at);
        if (next != before.end())
            open = next->id;
        else
            open = after.empty() ? std::string() : after.back().id;
    } else if (button == "moveUp" || button == "moveDown") {
        after = withRowMoved(before, open, button == "moveUp" ? -1 : 1);
    } else {
        return false;
    }
    unfinished_.rows[path] = open;
    Diagnostics diagnostics;
    desk().session()->leaveField();
    give(path, std::move(after), diagnostics);
    desk().session()->leaveField();
    if (diagnostics.hasErrors())
        unfinished_.errors[path] = sentence(diagnostics.all().front(), desk().language());
    window_.refresh();
    if (button == "addRow") window_.focusFieldLater(fieldName(path + '/'));
    return true;
}

void AnswersPanel::putOff() {
    AskedGroup const* const group = current();
    if (!group) return;
    Asked const* asked = findAsked(group->questions, lastQuestion_);
    for (Asked const& one : group->questions)
        if (!asked && one.question->required && !one.answered()) asked = &one;
    if (!asked) return;
    std::string const path = asked->path;
    Diagnostics diagnostics;
    forgetTyped(path);
    desk().session()->leaveField();
    if (!give(path, Later(), diagnostics) && diagnostics.hasErrors())
        unfinished_.errors[path] = sentence(diagnostics.all().front(), desk().language());
    lastQuestion_.clear();
    window_.refresh();
    window_.focusNextLater(fieldName(path));
}

bool AnswersPanel::canPerform(std::string const& command) {
    follow();
    if (interview_.groups.empty()) return false;
    if (command == "back") return index() > 0;
    return command == "next" || command == "later" || command == "answer";
}

bool AnswersPanel::perform(std::string const& command) {
    if (!canPerform(command)) return false;
    if (command == "back") {
        go(index() - 1);
    } else if (command == "next" && index() + 1 < static_cast<int>(interview_.groups.size())) {
        go(index() + 1);
    } else if (command == "next") {
        redress::perform(window_.context(), window_.frame(), "send");
        return true;
    } else if (command == "later") {
        putOff();
        return true;
    } else if (command == "answer") {
        if (std::string const wanted = firstWanted(interview_); !wanted.empty()) {
            showQuestion(wanted);
            return true;
        }
    }
    window_.focusFieldLater("answer:");
    return true;
}

} // namespace redress
