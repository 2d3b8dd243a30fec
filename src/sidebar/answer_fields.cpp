#include "sidebar/answer_fields.hpp"

#include <algorithm>

namespace redress {

void AnswerFields::reset() {
    unfinished_ = {};
    answeredThen_.clear();
}

void AnswerFields::refuse(std::string const& path, Diagnostics const& diagnostics) {
    if (!diagnostics.all().empty())
        unfinished_.errors[path] = sentence(diagnostics.all().front(), window_.language());
}

void AnswerFields::follow() {
    for (auto then = answeredThen_.begin(); then != answeredThen_.end();) {
        Asked const* const asked = keeper_.asked(then->first);
        if (asked && asText(asked->value) == then->second) {
            ++then;
            continue;
        }
        forgetTyped(then->first);
        then = answeredThen_.erase(then);
    }
}

void AnswerFields::forgetTyped(std::string const& path) {
    unfinished_.errors.erase(path);
    for (auto typed = unfinished_.typed.begin(); typed != unfinished_.typed.end();) {
        auto const field = parseFieldName(typed->first);
        typed = field && field->path == path ? unfinished_.typed.erase(typed) : std::next(typed);
    }
}

bool AnswerFields::changed(Event const& event) {
    if (chooseRow(event)) return true;
    auto const field = parseFieldName(event.name);
    Asked const* const asked = field ? keeper_.asked(field->path) : nullptr;
    if (!asked) return false;
    bool const typed =
        !event.text.empty() || unfinished_.typed.count(event.name) > 0 || event.item < 0;
    Diagnostics diagnostics;
    auto value = answerFrom(*keeper_.pack(), *asked, *field, event, diagnostics);
    std::string const path = field->path;
    if (typed) {
        unfinished_.typed[event.name] = event.text;
        answeredThen_[path] = asText(value ? &*value : asked->value);
    }
    // What is wrong is said when the field is left: who is typing a date has not finished yet.
    if (value && keeper_.give(path, std::move(*value), diagnostics)) unfinished_.errors.erase(path);
    if (value && diagnostics.hasErrors()) refuse(path, diagnostics);
    window_.refresh();
    return true;
}

bool AnswerFields::chooseRow(Event const& event) {
    std::string const rows = "rows:";
    if (event.name.compare(0, rows.size(), rows) != 0) return false;
    std::string const path = event.name.substr(rows.size());
    Asked const* const list = keeper_.asked(path);
    if (!list || event.item < 0 || event.item >= static_cast<int>(list->rows.size())) return true;
    unfinished_.rows[path] = list->rows[static_cast<std::size_t>(event.item)].id;
    window_.refresh();
    return true;
}

bool AnswerFields::leave(Event const& event) {
    auto const field = parseFieldName(event.name);
    if (!field) return false;
    keeper_.leaveField();
    auto const typed = unfinished_.typed.find(event.name);
    Asked const* const asked = keeper_.asked(field->path);
    if (typed == unfinished_.typed.end() || !asked) return true;
    Event as{Event::Kind::changed, event.name, typed->second};
    Diagnostics diagnostics;
    if (answerFrom(*keeper_.pack(), *asked, *field, as, diagnostics)) {
        // What is shown now is the answer as it is kept.
        if (unfinished_.errors.count(field->path) == 0) unfinished_.typed.erase(typed);
    } else {
        refuse(field->path, diagnostics);
    }
    window_.refresh();
    return true;
}

bool AnswerFields::press(Event const& event) {
    std::size_t const colon = event.name.find(':');
    if (colon == std::string::npos) return false;
    std::string const button = event.name.substr(0, colon);
    std::string const rest = event.name.substr(colon + 1);
    if (button == "cases")
        toggleCases(rest);
    else if (button == "byRule")
        giveBack(rest);
    else
        return changeRows(button, rest);
    return true;
}

void AnswerFields::toggleCases(std::string const& path) {
    unfinished_.cases = unfinished_.cases == path ? std::string() : path;
    window_.refresh();
}

/// An empty case is the rules'.
void AnswerFields::giveBack(std::string const& field) {
    keeper_.leaveField();
    changed({Event::Kind::changed, field});
    leave({Event::Kind::left, field});
    window_.focusFieldLater(field);
}

bool AnswerFields::changeRows(std::string const& button, std::string const& path) {
    Asked const* const list = keeper_.asked(path);
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
    keeper_.leaveField();
    keeper_.give(path, std::move(after), diagnostics);
    keeper_.leaveField();
    if (diagnostics.hasErrors()) refuse(path, diagnostics);
    window_.refresh();
    if (button == "addRow") window_.focusFieldLater(fieldName(path + '/'));
    return true;
}

} // namespace redress
