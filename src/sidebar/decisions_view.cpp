#include "sidebar/decisions_view.hpp"

#include "core/language/messages.hpp"
#include "session/findings.hpp"

#include <algorithm>
#include <map>

namespace redress {
namespace {

using Kind = Widget::Kind;

int within(int chosen, std::size_t count) {
    return std::max(0, std::min(chosen, static_cast<int>(count) - 1));
}

class DecisionsView {
public:
    DecisionsView(View& view, LetterSession const& session, std::string const& language)
        : view_(view), session_(session), language_(language) {}

    void addFindings(int& chosen) {
        auto const& findings = session_.findings();
        if (findings.empty()) return;
        chosen = within(chosen, findings.size());
        view_.add({Kind::heading, "editedTitle", say(REDRESS_TEXT("Edited by you")), {}}, 12);
        view_.add(
            {Kind::label, "findingsLabel", say(REDRESS_TEXT("Waiting for your decision")), {}}, 2);
        Widget list{Kind::list,
                    "findings",
                    {},
                    say(REDRESS_TEXT("Enter or a double click goes to the place in the letter"))};
        for (Finding const& finding : findings)
            list.items.push_back(item(finding));
        list.selected = chosen;
        view_.add(std::move(list), 2);
        addFinding(findings[static_cast<std::size_t>(chosen)]);
    }

    void addPackChanges(int& chosen) {
        auto const& changes = session_.packChanges();
        if (changes.empty()) return;
        chosen = within(chosen, changes.size());
        view_.add(
            {Kind::heading, "packTitle", say(REDRESS_TEXT("A newer version of the letter")), {}},
            12);
        view_.add({Kind::text,
                   "packWhy",
                   say(REDRESS_TEXT("This letter was written with version {1}. Version {2} is "
                                    "installed and would change what is listed here. Nothing "
                                    "changes until you say so."),
                       {session_.state().version, session_.pack()->version}),
                   {}},
                  2);
        view_.add({Kind::label, "packChangesLabel", say(REDRESS_TEXT("It would change")), {}}, 4);
        Widget list{
            Kind::list, "packChanges", {}, say(REDRESS_TEXT("Choose one to read it below"))};
        for (PackChange const& change : changes)
            list.items.push_back(item(change));
        list.selected = chosen;
        view_.add(std::move(list), 2);
        PackChange const& change = changes[static_cast<std::size_t>(chosen)];
        addWords("packDue", say(REDRESS_TEXT("It would read")), change.due);
        Widget take{Kind::button, "takePack", say(REDRESS_TEXT("Take over the new words")),
                    say(REDRESS_TEXT("Write all that is listed; one undo brings the old back"))};
        Widget leave{
            Kind::button, "leavePack", say(REDRESS_TEXT("Leave the letter as it is")),
            say(REDRESS_TEXT("Keep the old words, and do not ask again for this version"))};
        view_.add(Row::Fill::natural, {std::move(take), std::move(leave)}, 4);
    }

    void addLostPlaces() {
        if (session_.lostPlaces() == 0) return;
        view_.add({Kind::text,
                   "lostPlaces",
                   say(REDRESS_TEXT("Paragraphs that lost their bookmarks and were found again by "
                                    "their words: {1}."),
                       {std::to_string(session_.lostPlaces())}),
                   {}},
                  12);
        view_.add({Kind::button, "bindAgain", say(REDRESS_TEXT("Bind again")),
                   say(REDRESS_TEXT("Make their bookmarks anew; no word changes"))},
                  2);
    }

private:
    std::string say(char const* english, std::vector<std::string> const& arguments = {}) const {
        return translate(english, language_, arguments);
    }

    std::string item(Finding const& finding) const {
        std::string const text = finding.kind == Finding::Kind::answerEdited
                                     ? shortWords(finding.wordings.front().text)
                                     : shortWords(finding, session_.state());
        static std::map<Finding::Kind, char const*> const names{
            {Finding::Kind::edited, REDRESS_TEXT("Edited: {1}")},
            {Finding::Kind::answerEdited, REDRESS_TEXT("Other than the answer: {1}")},
            {Finding::Kind::noLongerNeeded, REDRESS_TEXT("No longer needed: {1}")},
            {Finding::Kind::deletedByUser, REDRESS_TEXT("Deleted: {1}")},
            {Finding::Kind::notWritable, REDRESS_TEXT("Cannot be changed: {1}")},
            {Finding::Kind::standsElsewhere, REDRESS_TEXT("Stands elsewhere: {1}")},
            {Finding::Kind::citationEdited, REDRESS_TEXT("Citation reworded: {1}")}};
        return say(names.at(finding.kind), {text});
    }

    std::string item(PackChange const& change) const {
        switch (change.kind) {
        case PackChange::Kind::words:
            return say(REDRESS_TEXT("Other words: {1}"), {shortWords(change.written)});
        case PackChange::Kind::added:
            return say(REDRESS_TEXT("New: {1}"), {shortWords(change.due)});
        case PackChange::Kind::removed:
            return say(REDRESS_TEXT("Left out: {1}"), {shortWords(change.written)});
        case PackChange::Kind::order:
            break;
        }
        return say(REDRESS_TEXT("Another order of the paragraphs"));
    }

    std::string why(Finding const& finding) const {
        switch (finding.kind) {
        case Finding::Kind::edited:
            return say(REDRESS_TEXT("You edited this paragraph, and other words are due now."));
        case Finding::Kind::answerEdited:
            return say(REDRESS_TEXT("In the letter you wrote something else than you answered."));
        case Finding::Kind::noLongerNeeded:
            return say(REDRESS_TEXT("You edited this paragraph. By your answers it is no longer "
                                    "needed."));
        case Finding::Kind::deletedByUser:
            return say(REDRESS_TEXT("You deleted this paragraph. By your answers it belongs in the "
                                    "letter."));
        case Finding::Kind::notWritable:
            return say(REDRESS_TEXT("This paragraph cannot be changed: {1}."),
                       {translate(finding.reason, language_)});
        case Finding::Kind::citationEdited:
            return say(REDRESS_TEXT("You worded this citation yourself. It would read otherwise "
                                    "here."));
        case Finding::Kind::standsElsewhere:
            break;
        }
        return say(REDRESS_TEXT("This paragraph stands elsewhere than the letter's order has it. "
                                "Move it by hand, if the order matters."));
    }

    void addWords(std::string const& name, std::string const& label, std::string const& text) {
        Widget title{Kind::label, name + "Label", label, {}};
        Widget words{Kind::preview, name, text, {}};
        title.visible = words.visible = !text.empty();
        view_.add(std::move(title), 4);
        view_.add(std::move(words), 2);
    }

    void addFinding(Finding const& finding) {
        using Of = Finding::Kind;
        bool const answer = finding.kind == Of::answerEdited;
        bool const edited = finding.kind == Of::edited || answer;
        bool const needless = finding.kind == Of::noLongerNeeded;
        bool const deleted = finding.kind == Of::deletedByUser;
        bool const citation = finding.kind == Of::citationEdited;
        view_.add({Kind::text, "findingWhy", why(finding), {}}, 4);
        addWords("due",
                 answer ? say(REDRESS_TEXT("By your answer it reads"))
                        : say(REDRESS_TEXT("It would read")),
                 finding.due);
        Widget stuck{Kind::text, "stuck", {}, {}};
        stuck.visible = (edited || needless) && !finding.reason.empty();
        if (stuck.visible)
            stuck.text = say(REDRESS_TEXT("It cannot be replaced as a whole: {1}."),
                             {translate(finding.reason, language_)});
        view_.add(std::move(stuck), 4);

        bool const whole = finding.reason.empty();
        std::vector<Widget> buttons;
        auto const add = [&](char const* name, std::string label, std::string tip, bool shown) {
            Widget button{Kind::button, name, std::move(label), std::move(tip)};
            button.visible = shown;
            buttons.push_back(std::move(button));
        };
        add("useWording", say(REDRESS_TEXT("Use my wording as the answer")),
            say(REDRESS_TEXT("The answer becomes what you wrote, wherever it stands")),
            !finding.wordings.empty());
        add("keep",
            deleted    ? say(REDRESS_TEXT("Leave it out"))
            : needless ? say(REDRESS_TEXT("Keep"))
                       : say(REDRESS_TEXT("Keep mine")),
            say(REDRESS_TEXT("Change nothing, and do not ask again while the same is due")),
            edited || needless || deleted || citation);
        add("takeNew", say(REDRESS_TEXT("Take the new")),
            say(REDRESS_TEXT("Put what is due in the place of what you wrote")),
            (edited || citation) && whole);
        add("showBoth", say(REDRESS_TEXT("Show both")),
            say(REDRESS_TEXT("Write what is due beside yours, as a tracked insertion")), edited);
        add("remove", say(REDRESS_TEXT("Remove")), say(REDRESS_TEXT("Delete this paragraph")),
            needless && whole);
        add("bringBack", say(REDRESS_TEXT("Bring back")),
            say(REDRESS_TEXT("Write the paragraph again in its place")), deleted);
        view_.add(Row::Fill::natural, std::move(buttons), 4);
    }

    View& view_;
    LetterSession const& session_;
    std::string const& language_;
};

} // namespace

void showDecisions(View& view, LetterSession const& session, DecisionsShown& shown,
                   std::string const& language) {
    DecisionsView decisions(view, session, language);
    decisions.addFindings(shown.finding);
    decisions.addPackChanges(shown.packChange);
    decisions.addLostPlaces();
}

int decisionsIn(LetterSession const& session) {
    return static_cast<int>(session.findings().size()) + (session.packChanges().empty() ? 0 : 1) +
           (session.lostPlaces() == 0 ? 0 : 1);
}

std::optional<Wish::Kind> wishOf(std::string const& button) {
    static std::map<std::string, Wish::Kind> const wishes{{"keep", Wish::Kind::keep},
                                                          {"takeNew", Wish::Kind::takeNew},
                                                          {"showBoth", Wish::Kind::showBoth},
                                                          {"remove", Wish::Kind::remove},
                                                          {"bringBack", Wish::Kind::bringBack}};
    auto const found = wishes.find(button);
    return found == wishes.end() ? std::nullopt : std::optional(found->second);
}

std::string wishTitle(Wish::Kind kind, std::string const& language) {
    switch (kind) {
    case Wish::Kind::keep:
        return translate(REDRESS_TEXT("Keep mine"), language);
    case Wish::Kind::takeNew:
        return translate(REDRESS_TEXT("Take the new"), language);
    case Wish::Kind::showBoth:
        return translate(REDRESS_TEXT("Show both"), language);
    case Wish::Kind::remove:
        return translate(REDRESS_TEXT("Remove"), language);
    case Wish::Kind::bringBack:
        break;
    }
    return translate(REDRESS_TEXT("Bring back"), language);
}

} // namespace redress
