#pragma once

#include "session/interview.hpp"
#include "sidebar/answer_fields.hpp"
#include "sidebar/followed_cursor.hpp"
#include "sidebar/panel.hpp"

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
    AskedGroup const* current() const;
    Asked const* asked(std::string const& path) const;
    int index() const;
    void go(int group);
    void press(Event const& event);
    /// What a control of the list of bodies tells; false where it is none of it.
    bool chooseBody(Event const& event);
    /// What a control of the address book tells; false where it is none.
    bool useAddressBook(Event const& event);
    /// Answers the question as if the text had been typed and the field left.
    void fill(std::string const& path, std::string const& text);
    void putOff();
    bool give(std::string const& path, AnswerValue value, Diagnostics& diagnostics);

    Interview interview_;
    std::string group_;        ///< the one that is open
    std::string lastQuestion_; ///< that had the keyboard
    std::string entered_;      ///< that has it now
    FollowedCursor cursor_{window_, [this] { cursorMoved(); }};
    std::string cursorAt_; ///< the question the cursor stood in when it was looked at last
    AnswerFields fields_{
        window_,
        {[this] { return desk().session()->pack(); },
         [this](std::string const& path) { return asked(path); },
         [this](std::string const& path, AnswerValue value, Diagnostics& diagnostics) {
             return give(path, std::move(value), diagnostics);
         },
         [this] { desk().session()->leaveField(); }}};
};

} // namespace redress
