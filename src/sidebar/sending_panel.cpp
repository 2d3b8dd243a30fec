#include "sidebar/sending_panel.hpp"

#include "core/language/messages.hpp"
#include "sidebar/answers_panel.hpp"
#include "sidebar/commands.hpp"
#include "sidebar/deck.hpp"

namespace redress {

using Kind = Widget::Kind;

View SendingPanel::view() {
    View view;
    if (!desk().hasLetter() || !desk().session()->letterTemplate()) {
        view.add({Kind::text,
                  "noLetter",
                  say(REDRESS_TEXT("When a letter has begun, it is finished here.")),
                  {}});
        Widget noted{Kind::text, "noted", desk().noted(), {}};
        noted.visible = !desk().noted().empty();
        view.add(std::move(noted), 2);
        return view;
    }
    Letter const& letter = desk().session()->letter();
    bool const complete = letter.gaps.empty();
    Widget done{
        Kind::text, "complete", say(REDRESS_TEXT("Every required question is answered.")), {}};
    done.visible = complete;
    view.add(std::move(done));
    Widget label{Kind::label, "missingLabel", say(REDRESS_TEXT("Still missing")), {}};
    Widget missing{Kind::list,
                   "missing",
                   {},
                   say(REDRESS_TEXT("Enter or a double click goes to the question"))};
    for (Gap const& gap : letter.gaps)
        missing.items.push_back(gap.label.in(desk().language()));
    if (chosen_ >= static_cast<int>(missing.items.size()))
        chosen_ = static_cast<int>(missing.items.size()) - 1;
    if (chosen_ < 0 && !complete) chosen_ = 0;
    missing.selected = chosen_;
    label.visible = missing.visible = !complete;
    view.add(std::move(label));
    view.add(std::move(missing), 2);
    view.add({Kind::text,
              "fileName",
              say(REDRESS_TEXT("File name: {1}"), {letter.fileName + ".pdf"}),
              {}});
    view.add({Kind::text,
              "signature",
              say(REDRESS_TEXT("The letter ends with a blank line: print it and sign it by "
                               "hand.")),
              {}},
             4);
    Widget exportPdf{Kind::button, "export", say(REDRESS_TEXT("Export PDF…")),
                     say(REDRESS_TEXT("Write the letter as a PDF, for keeping and printing"))};
    exportPdf.bold = true;
    view.add(Row::Fill::shared, {std::move(exportPdf),
                                 {Kind::button, "print", say(REDRESS_TEXT("Print…")),
                                  say(REDRESS_TEXT("Print the letter"))}});
    Widget noted{Kind::text, "noted", desk().noted(), {}};
    noted.visible = !desk().noted().empty();
    view.add(std::move(noted), 2);
    view.add({Kind::link, "redacted-copy", say(REDRESS_TEXT("Redacted copy…")),
              say(REDRESS_TEXT("Write a copy without names, addresses and numbers of persons, to "
                               "show to others"))});
    view.add({Kind::link, "finish", say(REDRESS_TEXT("Finish the letter…")),
              say(REDRESS_TEXT("Make it an ordinary text, before it is given to others"))});
    return view;
}

void SendingPanel::happened(Event const& event) {
    if (event.kind == Event::Kind::changed && event.name == "missing") {
        chosen_ = event.item;
    } else if (event.kind == Event::Kind::pressed && event.name == "missing") {
        std::vector<Gap> const& gaps = desk().session()->letter().gaps;
        if (chosen_ >= 0 && chosen_ < static_cast<int>(gaps.size()))
            askFor(window_.frame(), gaps[static_cast<std::size_t>(chosen_)].question);
    } else if (event.kind == Event::Kind::pressed) {
        window_.performLater(event.name);
    }
}

bool SendingPanel::canPerform(std::string const& command) {
    return command == "send" && desk().hasLetter();
}

bool SendingPanel::perform(std::string const& command) {
    if (!canPerform(command)) return false;
    bool const complete = desk().session()->letter().gaps.empty();
    window_.focusLater(complete ? "export" : "missing");
    return true;
}

} // namespace redress
