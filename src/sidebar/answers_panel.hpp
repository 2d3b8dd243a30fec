#pragma once

#include "session/interview.hpp"
#include "sidebar/followed_cursor.hpp"
#include "sidebar/panel.hpp"
#include "sidebar/question_view.hpp"

#include <memory>

namespace redress {

/// The panel Answers: the interview, one group of questions at a time.
class AnswersPanel : public Panel {
public:
    using Panel::Panel;

    View view() override;
    void happened(Event const& event) override;
    bool perform(std::string const& command) override;
    bool canPerform(std::string const& command) override;
    std::string titleNote() override;
    void reset() override;

    /// Opens the question's group, and row, and puts the keyboard there.
    void showQuestion(std::string const& path);

private:
    void showGroups(View& view) const;
    void follow();
    /// Opens the question's group, and row; false where it is not asked.
    bool open(std::string const& path);
    void cursorMoved();
    std::string questionAtCursor() const;
    /// What stands in the question's fields and is no answer.
    void forgetTyped(std::string const& path);
    AskedGroup const* current() const;
    int index() const;
    void go(int group);
    void changed(Event const& event);
    void leave(Event const& event);
    void press(Event const& event);
    void toggleCases(std::string const& path);
    void giveBack(std::string const& field);
    /// What a control of the list of bodies tells; false where it is none of it.
    bool chooseBody(Event const& event);
    /// What a control of the address book tells; false where it is none.
    bool useAddressBook(Event const& event);
    /// Answers the question as if the text had been typed and the field left.
    void fill(std::string const& path, std::string const& text);
    bool changeRows(std::string const& button, std::string const& path);
    void putOff();
    bool give(std::string const& path, AnswerValue value, Diagnostics& diagnostics);

    Interview interview_;
    std::string group_; ///< the one that is open
    Unfinished unfinished_;
    std::string lastQuestion_; ///< that had the keyboard
    std::string entered_;      ///< that has it now
    FollowedCursor cursor_{window_, [this] { cursorMoved(); }};
    std::string cursorAt_; ///< the question the cursor stood in when it was looked at last
    /// What was answered to the questions in `unfinished_` when they were typed in: another answer
    /// since then, by undo or in another window, takes the place of what was typed.
    std::map<std::string, std::string> answeredThen_;
};

} // namespace redress
