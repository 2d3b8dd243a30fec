#pragma once

#include "sidebar/answer_fields.hpp"
#include "sidebar/triage_view.hpp"

namespace redress {

/// The triage in the panel Letter: its questions and their fields, and the way that is looked at.
/// The answers stand in the desk's choice; so does the letter of that way.
class Triage {
public:
    explicit Triage(PanelWindow& window) : window_(window) {}

    /// What the answers come to now, if the chosen pack has a triage that is gone through.
    void follow();
    void show(View& view) const;
    /// False for what is no field of it.
    bool hear(Event const& event);
    /// The nth of the ways.
    void look(int way);
    void reset();

private:
    LetterChoice& choice() const;
    Asked const* asked(std::string const& path) const;
    bool give(std::string const& path, AnswerValue value, Diagnostics& diagnostics);

    PanelWindow& window_;
    TriageShown shown_;
    AnswerFields fields_{
        window_,
        {[this] { return shown_.pack; }, [this](std::string const& path) { return asked(path); },
         [this](std::string const& path, AnswerValue value, Diagnostics& diagnostics) {
             return give(path, std::move(value), diagnostics);
         },
         [] {}}};
};

} // namespace redress
