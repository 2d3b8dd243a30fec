#pragma once

#include "sidebar/panel.hpp"
#include "sidebar/question_view.hpp"

#include <functional>
#include <map>
#include <string>

namespace redress {

/// The fields of questions in a panel: what a person types becomes an answer as soon as it can be
/// one, and what is wrong with it is said when the field is left.
class AnswerFields {
public:
    /// Who holds the answers.
    struct Keeper {
        std::function<Pack const*()> pack;
        /// The question of that path as it is asked now; nothing where it is not.
        std::function<Asked const*(std::string const& path)> asked;
        std::function<bool(std::string const& path, AnswerValue value, Diagnostics& diagnostics)>
            give;
        /// Answers to one question are one step until then.
        std::function<void()> leaveField;
    };

    AnswerFields(PanelWindow& window, Keeper keeper)
        : window_(window), keeper_(std::move(keeper)) {}

    Unfinished const& unfinished() const { return unfinished_; }
    void markAtCursor(std::string const& path) { unfinished_.atCursor = path; }
    void openRow(std::string const& list, std::string const& row) { unfinished_.rows[list] = row; }
    /// What is chosen in the list of bodies, and what is kept for other letters.
    BodyChoice& body() { return unfinished_.body; }
    void showBook(AddressBook book) { unfinished_.book = std::move(book); }
    void refuse(std::string const& path, Diagnostics const& diagnostics);

    /// Lets go what was typed to a question that was answered otherwise since: by undo, or in
    /// another window.
    void follow();
    /// What stands in the question's fields and is no answer goes.
    void forgetTyped(std::string const& path);
    void reset();

    /// These hear what happens to a field, and say whether it was one.
    bool changed(Event const& event);
    bool leave(Event const& event);
    bool press(Event const& event);

private:
    bool chooseRow(Event const& event);
    void toggleCases(std::string const& path);
    void giveBack(std::string const& field);
    bool changeRows(std::string const& button, std::string const& path);

    PanelWindow& window_;
    Keeper keeper_;
    Unfinished unfinished_;
    /// What was answered to the questions in `unfinished_` when they were typed in.
    std::map<std::string, std::string> answeredThen_;
};

} // namespace redress
