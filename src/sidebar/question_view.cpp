#include "sidebar/question_view.hpp"

#include "core/answers/value.hpp"
#include "core/citation/citation.hpp"
#include "core/language/language.hpp"
#include "core/language/messages.hpp"
#include "sidebar/address_book_view.hpp"
#include "sidebar/body_view.hpp"
#include "sidebar/name_view.hpp"

#include <algorithm>

namespace redress {
namespace {

using Kind = Widget::Kind;

constexpr int below = 2; ///< pixels between a label and what it names

class QuestionView {
public:
    QuestionView(View& view, Pack const& pack, Asked const& asked, Unfinished const& unfinished,
                 std::string const& language)
        : view_(view), pack_(pack), asked_(asked), unfinished_(unfinished), language_(language),
          question_(*asked.question) {}

    void add() {
        std::string label = question_.label.in(language_);
        if (question_.required)
            label = translate(REDRESS_TEXT("{1} (required)"), language_, {label});
        switch (question_.type) {
        case QuestionType::person:
            view_.add({Kind::heading, "label:" + asked_.path, label, {}});
            showPerson({view_, pack_, asked_, unfinished_, language_, tip()});
            break;
        case QuestionType::list:
            addLabel(label);
            addRows();
            return;
        case QuestionType::choices:
            view_.add({Kind::heading, "label:" + asked_.path, label, {}});
            addChecks();
            break;
        case QuestionType::choice:
        case QuestionType::yesNo:
            addLabel(label);
            addDropDown();
            break;
        case QuestionType::designation:
            addLabel(label);
            addEdit();
            showBodies(view_, pack_, asked_, unfinished_, language_);
            showAddressBook(view_, asked_, unfinished_.book, language_);
            if (isRussian(pack_.language))
                showCases({view_, pack_, asked_, unfinished_, language_, tip()});
            break;
        default:
            addLabel(label);
            addEdit();
            showAddressBook(view_, asked_, unfinished_.book, language_);
        }
        addRemarks();
    }

private:
    void addLabel(std::string const& text) {
        Widget label{Kind::label, "label:" + asked_.path, text, {}};
        label.bold = !unfinished_.atCursor.empty() && unfinished_.atCursor == asked_.path;
        view_.add(std::move(label));
    }

    std::string say(char const* english, std::vector<std::string> const& arguments = {}) const {
        return translate(english, language_, arguments);
    }

    std::string tip() const {
        std::string const& hint = question_.hint.in(language_);
        return hint.empty() ? question_.label.in(language_) : hint;
    }

    std::string const* text() const {
        return asked_.value ? std::get_if<std::string>(asked_.value) : nullptr;
    }

    /// What was typed and is no answer, or the answer as it is shown.
    std::string shown(std::string const& name, std::string const& stored) const {
        auto const typed = unfinished_.typed.find(name);
        return typed == unfinished_.typed.end() ? stored : typed->second;
    }

    void addEdit() {
        std::string stored = designationOf(asked_.value).name;
        if (question_.type == QuestionType::date)
            if (auto const date = parseDate(stored)) stored = typedDate(*date, language_);
        bool const lines =
            question_.type == QuestionType::longText || question_.type == QuestionType::address;
        std::string const name = fieldName(asked_.path);
        view_.add({lines ? Kind::lines : Kind::edit, name, shown(name, stored), tip()}, below);
    }

    void addDropDown() {
        Widget list{Kind::dropDown, fieldName(asked_.path), {}, tip()};
        list.items.push_back(say(REDRESS_TEXT("Not answered")));
        list.selected = 0;
        if (question_.type == QuestionType::yesNo) {
            list.items.push_back(say(REDRESS_TEXT("Yes")));
            list.items.push_back(say(REDRESS_TEXT("No")));
            if (text() && *text() == "yes") list.selected = 1;
            if (text() && *text() == "no") list.selected = 2;
        }
        for (Option const& option : question_.options) {
            list.items.push_back(option.label.in(language_));
            if (text() && *text() == option.id)
                list.selected = static_cast<int>(list.items.size()) - 1;
        }
        view_.addChoice(std::move(list));
    }

    void addChecks() {
        auto const* several =
            asked_.value ? std::get_if<std::vector<std::string>>(asked_.value) : nullptr;
        for (Option const& option : question_.options) {
            Widget check{Kind::check, fieldName(asked_.path, option.id), option.label.in(language_),
                         tip()};
            check.checked =
                several && std::find(several->begin(), several->end(), option.id) != several->end();
            view_.add(std::move(check), below);
        }
    }

    void addRows() {
        auto const open = unfinished_.rows.find(asked_.path);
        Asked::Row const* chosen = asked_.rows.empty() ? nullptr : &asked_.rows.front();
        int index = chosen ? 0 : -1;
        Widget list{Kind::list, "rows:" + asked_.path, {}, tip()};
        int number = 0;
        for (Asked::Row const& row : asked_.rows) {
            if (open != unfinished_.rows.end() && open->second == row.id) {
                chosen = &row;
                index = number;
            }
            ++number;
            std::string const about =
                row.summary.empty() ? say(REDRESS_TEXT("empty")) : row.summary;
            list.items.push_back(std::to_string(number) + ". " + about);
        }
        list.selected = index;
        list.visible = chosen != nullptr;
        view_.add(std::move(list), below);
        addRemarks();
        addRowButtons(index);
        if (chosen)
            for (Asked const& cell : chosen->cells)
                QuestionView(view_, pack_, cell, unfinished_, language_).add();
    }

    void addRowButtons(int index) {
        std::string const& path = asked_.path;
        std::string const label = question_.label.in(language_);
        int const last = static_cast<int>(asked_.rows.size()) - 1;
        auto const icon = [&](char const* name, char const* image, std::string hint, bool enabled) {
            Widget button{Kind::icon, name + (':' + path), {}, std::move(hint)};
            button.images = {std::string("private:graphicrepository/cmd/") + image};
            button.enabled = enabled;
            button.visible = last >= 0;
            return button;
        };
        view_.add(Row::Fill::natural,
                  {{Kind::button, "addRow:" + path, say(REDRESS_TEXT("Add: {1}"), {label}),
                    say(REDRESS_TEXT("Add one at the end"))},
                   icon("removeRow", "sc_delete.png",
                        say(REDRESS_TEXT("Remove from: {1}"), {label}), last >= 0),
                   icon("moveUp", "sc_moveup.png", say(REDRESS_TEXT("Move up in: {1}"), {label}),
                        index > 0),
                   icon("moveDown", "sc_movedown.png",
                        say(REDRESS_TEXT("Move down in: {1}"), {label}), index < last)},
                  4);
    }

    void addRemarks() {
        std::string const& path = asked_.path;
        auto const error = unfinished_.errors.find(path);
        Widget wrong{Kind::error, "error:" + path, {}, {}};
        wrong.visible = error != unfinished_.errors.end();
        if (wrong.visible) wrong.text = error->second;
        view_.add(std::move(wrong), below);
        if (!question_.offer.judges.empty()) {
            Widget judge{Kind::error, "judges:" + path, judgeRemark(), {}};
            judge.visible = asked_.judges != Judges::may;
            view_.add(std::move(judge), below);
        }
        Widget later{Kind::text,
                     "later:" + path,
                     say(REDRESS_TEXT("To be filled in later: the letter shows a gap.")),
                     {}};
        later.visible = asked_.later;
        view_.add(std::move(later), below);
        std::string hint = question_.hint.in(language_);
        std::string const law = provisions();
        if (!law.empty()) hint += (hint.empty() ? "" : "\n") + law;
        if (!hint.empty()) view_.add({Kind::text, "hint:" + path, hint, {}}, below);
    }

    std::string judgeRemark() const {
        if (asked_.judges == Judges::may || !asked_.object) return {};
        std::string const object = asked_.object->label.in(language_);
        return asked_.judges == Judges::itself
                   ? say(REDRESS_TEXT("That is whom you complain of ({1}). A body does not judge "
                                      "itself: name one above it."),
                         {object})
                   : say(REDRESS_TEXT("This body stands below the one you complain of ({1}). Name "
                                      "one above that."),
                         {object});
    }

    /// "Asked for by п. 1 ст. 7 Закона …".
    std::string provisions() const {
        std::string places;
        for (ProvisionReference const& reference : question_.asks) {
            Act const* const act = pack_.findAct(reference.act);
            Provision const* const provision = act ? act->find(reference.provision) : nullptr;
            if (!provision) continue;
            if (!places.empty()) places += "; ";
            places += citation(*act, {provision}, CitationForm::brief, Case::genitive,
                               Mention::later, pack_.citationStyle);
        }
        return places.empty() ? places : say(REDRESS_TEXT("Why it is asked: {1}"), {places});
    }

    View& view_;
    Pack const& pack_;
    Asked const& asked_;
    Unfinished const& unfinished_;
    std::string const& language_;
    Question const& question_;
};

std::string chosenOption(Question const& question, int item) {
    if (item <= 0) return {};
    if (question.type == QuestionType::yesNo) return item == 1 ? "yes" : "no";
    auto const index = static_cast<std::size_t>(item) - 1;
    return index < question.options.size() ? question.options[index].id : std::string();
}

/// In the order of the options, whatever the order of the marks.
AnswerValue checkedOptions(Asked const& asked, std::string const& option, bool checked) {
    auto const* before = asked.value ? std::get_if<std::vector<std::string>>(asked.value) : nullptr;
    std::vector<std::string> chosen;
    for (Option const& one : asked.question->options) {
        bool const was =
            before && std::find(before->begin(), before->end(), one.id) != before->end();
        if (one.id == option ? checked : was) chosen.push_back(one.id);
    }
    return chosen;
}

} // namespace

std::string asText(AnswerValue const* value) {
    if (!value) return {};
    std::string all = designationOf(value).name;
    CaseForms forms = designationOf(value).forms;
    if (auto const* person = std::get_if<Person>(value)) {
        all = person->surname + '\n' + person->given + '\n' + person->patronymic + '\n' +
              person->title;
        forms = person->forms;
    }
    for (auto const& [grammaticalCase, form] : forms)
        all.append("\n").append(nameOf(grammaticalCase)).append(form);
    return all;
}

void showQuestion(View& view, Pack const& pack, Asked const& asked, Unfinished const& unfinished,
                  std::string const& language) {
    QuestionView(view, pack, asked, unfinished, language).add();
}

std::string fieldName(std::string const& path, std::string const& part) {
    return "answer:" + path + (part.empty() ? "" : '#' + part);
}

std::optional<FieldName> parseFieldName(std::string const& name) {
    std::string const prefix = "answer:";
    if (name.compare(0, prefix.size(), prefix) != 0) return std::nullopt;
    std::size_t const part = name.find('#');
    return FieldName{name.substr(prefix.size(), part - prefix.size()),
                     part == std::string::npos ? std::string() : name.substr(part + 1)};
}

Asked const* findAsked(std::vector<Asked> const& questions, std::string const& path) {
    for (Asked const& asked : questions) {
        if (asked.path == path) return &asked;
        for (Asked::Row const& row : asked.rows)
            if (Asked const* const cell = findAsked(row.cells, path)) return cell;
    }
    return nullptr;
}

std::optional<AnswerValue> answerFrom(Pack const& pack, Asked const& asked, FieldName const& field,
                                      Event const& event, Diagnostics& diagnostics) {
    Question const& question = *asked.question;
    switch (question.type) {
    case QuestionType::person:
        return checkedValue(question, personFrom(pack, asked, field.part, event), {}, diagnostics);
    case QuestionType::designation:
        return checkedValue(question, designationFrom(pack, asked, field.part, event), {},
                            diagnostics);
    case QuestionType::choices:
        return checkedOptions(asked, field.part, event.checked);
    case QuestionType::choice:
    case QuestionType::yesNo:
        return AnswerValue(chosenOption(question, event.item));
    default:
        return valueFromTyped(question, event.text, diagnostics);
    }
}

} // namespace redress
