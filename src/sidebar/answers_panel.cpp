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
    fields_.reset();
}

void AnswersPanel::follow() {
    LetterSession const& session = *desk().session();
    interview_ = {};
    if (!session.letterTemplate() || !desk().hasLetter()) return;
    interview_ = interviewOf(*session.pack(), *session.letterTemplate(), session.groups(),
                             session.state().answers, desk().language());
    if (!current() && !interview_.groups.empty()) group_ = interview_.groups.front().group->id;
    fields_.follow();
}

AskedGroup const* AnswersPanel::current() const {
    for (AskedGroup const& group : interview_.groups)
        if (group.group->id == group_) return &group;
    return nullptr;
}

Asked const* AnswersPanel::asked(std::string const& path) const {
    AskedGroup const* const group = groupAsking(interview_, path);
    return group ? findAsked(group->questions, path) : nullptr;
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
    fields_.showBook(addressBook(window_.context()));
    std::string const& language = desk().language();
    view.add({Kind::heading, "groupTitle", group->group->title.in(language), {}});
    for (Asked const& asked : group->questions)
        redress::showQuestion(view, *desk().session()->pack(), asked, fields_.unfinished(),
                              language);

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
    if (!fields_.unfinished().book.empty())
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
        fields_.openRow(path.substr(0, row), path.substr(row + 1, cell - row - 1));
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
    cursorAt_ = question;
    fields_.markAtCursor(question);
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
        fields_.leave(event);
    } else if (event.kind == Event::Kind::changed) {
        if (event.name == "groups")
            go(event.item);
        else if (!chooseBody(event) && !useAddressBook(event))
            fields_.changed(event);
    } else if (event.kind == Event::Kind::submitted) {
        fields_.leave(event);
        window_.focusNextLater(event.name);
    } else if (event.kind == Event::Kind::pressed) {
        press(event);
    }
}

bool AnswersPanel::give(std::string const& path, AnswerValue value, Diagnostics& diagnostics) {
    Asked const* const question = asked(path);
    std::string const title = question ? question->question->label.in(desk().language()) : path;
    bool const done = desk().session()->answer(path, std::move(value), title, diagnostics);
    // What was selected has been written anew.
    if (done && entered_ == path) desk().showAnswer(window_.frame(), path);
    return done;
}

void AnswersPanel::press(Event const& event) {
    if (fields_.press(event) || chooseBody(event) || useAddressBook(event)) return;
    if (event.name == "clearBook") window_.performLater("clear-book");
    if (event.name == "back") perform("back");
    if (event.name == "next") perform("next");
    if (event.name == "fillLater") perform("later");
    if (event.name == "groups") window_.focusFieldLater("answer:");
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
    fields_.forgetTyped(path);
    desk().session()->leaveField();
    if (!give(path, Later(), diagnostics) && diagnostics.hasErrors())
        fields_.refuse(path, diagnostics);
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
