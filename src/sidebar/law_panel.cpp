#include "sidebar/law_panel.hpp"

#include "core/language/messages.hpp"
#include "sidebar/citation_view.hpp"
#include "sidebar/later.hpp"
#include "sidebar/law_remarks_view.hpp"
#include "writer/settings.hpp"

#include <utility>

namespace redress {

using Kind = Widget::Kind;

void LawPanel::reset() {
    words_.clear();
    index_.reset();
    found_.clear();
    labels_.clear();
    searched_ = nullptr;
    problem_.clear();
    cursor_.forget();
    citation_ = 0;
    typed_.reset();
    citationProblem_.clear();
    remarks_.clear();
    remark_ = 0;
    remarkProblem_.clear();
    paragraph_ = {};
    choose(-1);
}

void LawPanel::cursorMoved() {
    if (!window_.desk() || !desk().hasLetter() || desk().showsPlace()) return;
    // A citation that was typed in one go is there when its paragraph is left.
    if (paragraph_.wasWritten(cursor_.controller())) desk().session()->look();
    int const citation = placeAtCursor(cursor_.controller(), desk().session()->state()).citation;
    if (citation == citation_) return;
    citation_ = citation;
    typed_.reset();
    citationProblem_.clear();
    window_.refresh();
}

void LawPanel::search() {
    LetterSession const& session = *desk().session();
    searched_ = session.letterTemplate();
    if (!index_ || !index_->isOf(*session.pack())) index_.emplace(*session.pack());
    Answers const& answers = session.state().answers;
    choices_ = choicesMade(*searched_, answers);
    found_ = searchLaw(*index_, *searched_, session.letter(),
                       SuggestedLaw(*session.pack(), *searched_, answers), words_);
    labels_.clear();
    for (LawFound const& found : found_)
        labels_.push_back(labelOf(*session.pack(), found, desk().language()));
    choose(found_.empty() ? -1 : 0);
}

/// Another answer, and the same words: what was marked stays so, and the first is the first again.
void LawPanel::searchAgain() {
    std::optional<LawFound> marked;
    if (chosen_ > 0) marked = found_[static_cast<std::size_t>(chosen_)];
    search();
    for (std::size_t i = 0; marked && i < found_.size(); ++i)
        if (found_[i].same(*marked)) choose(static_cast<int>(i));
}

void LawPanel::choose(int index) {
    chosen_ = index;
    preview_.clear();
    if (index < 0) return;
    LetterSession const& session = *desk().session();
    preview_ = previewOf(*session.pack(), *session.letterTemplate(), session.letter(),
                         session.state().answers, found_[static_cast<std::size_t>(index)],
                         desk().language());
}

View LawPanel::view() {
    View view;
    LetterSession const& session = *desk().session();
    if (!desk().hasLetter() || !session.letterTemplate()) {
        searched_ = nullptr;
        view.add({Kind::text,
                  "noLaw",
                  say(REDRESS_TEXT("When a letter has begun, law and clauses for it are found "
                                   "here.")),
                  {}});
        return view;
    }
    if (searched_ != session.letterTemplate())
        search();
    else if (choicesMade(*searched_, session.state().answers) != choices_)
        searchAgain();
    cursor_.follow();
    if (citation_ != 0)
        showCitation(view, session, citation_, typed_, citationProblem_, desk().language());
    int const age = ageOfChecks(window_.context());
    remarks_ = lawRemarks(session, today(), age);
    showLawRemarks(view, *session.pack(), remarks_, remark_, remarkProblem_, desk().language());
    view.add({Kind::label, "searchLabel", say(REDRESS_TEXT("Search law and clauses")), {}});
    view.add({Kind::edit, "search", words_,
              say(REDRESS_TEXT("A number or words: 10, inaction, search; Enter inserts what is "
                               "marked"))},
             2);
    view.add({Kind::label, "foundLabel", say(REDRESS_TEXT("Found")), {}});
    Widget found{Kind::list, "found", {}, say(REDRESS_TEXT("Enter or a double click inserts it"))};
    found.items = labels_;
    found.selected = chosen_;
    found.visible = !found_.empty();
    view.add(std::move(found), 2);
    Widget nothing{Kind::text,
                   "nothing",
                   say(REDRESS_TEXT("Nothing has all these words. Try fewer, or a number.")),
                   {}};
    nothing.visible = found_.empty();
    view.add(std::move(nothing), 2);
    Widget label{Kind::label, "previewLabel", say(REDRESS_TEXT("Preview")), {}};
    Widget preview{Kind::preview, "preview", preview_,
                   say(REDRESS_TEXT("What is inserted, and where the law stands"))};
    label.visible = preview.visible = !found_.empty();
    view.add(std::move(label), 4);
    view.add(std::move(preview), 2);
    Widget insert{Kind::button, "insert", say(REDRESS_TEXT("Insert")),
                  say(REDRESS_TEXT("Insert it at the cursor in the document"))};
    insert.enabled = chosen_ >= 0;
    view.add(std::move(insert), 4);
    Widget problem{Kind::error, "insertProblem", problem_, {}};
    problem.visible = !problem_.empty();
    view.add(std::move(problem), 2);
    view.add({Kind::link, "insertList", say(REDRESS_TEXT("Insert list of provisions")),
              say(REDRESS_TEXT("At the cursor; it follows what the letter cites"))},
             4);
    showAgeOfChecks(view, age, desk().language());
    return view;
}

bool LawPanel::changeCitation(Event const& event) {
    if (event.name.rfind("citation", 0) != 0) return false;
    bool const isPlaces = event.name == "citationPlaces";
    if (isPlaces && event.kind == Event::Kind::changed) typed_ = event.text;
    bool const isDone =
        isPlaces
            ? (event.kind == Event::Kind::submitted || event.kind == Event::Kind::left) && typed_
            : event.kind == Event::Kind::changed;
    if (!isDone) return true;
    Event wanted = event;
    if (isPlaces) wanted.text = *typed_;
    LetterSession& session = *desk().session();
    if (auto const cited =
            citationWanted(session, citation_, wanted, desk().language(), citationProblem_)) {
        Diagnostics diagnostics;
        if (session.changeCitation(citation_, *cited, say(REDRESS_TEXT("Change the citation")),
                                   diagnostics))
            typed_.reset();
        tell(diagnostics);
    }
    window_.refresh();
    return true;
}

std::string LawPanel::titleNote() {
    return remarks_.empty() ? std::string() : std::to_string(remarks_.size());
}

/// As the list of findings does: what is chosen shows its place, Enter goes there.
bool LawPanel::attend(Event const& event) {
    bool const pressed = event.kind == Event::Kind::pressed;
    if (event.name == "remarks") {
        if (event.item >= 0) remark_ = event.item;
        remarkProblem_.clear();
        if (event.kind == Event::Kind::left)
            desk().leavePlace();
        else if (pressed)
            window_.leave();
        else
            goToRemark();
        window_.refresh();
        return true;
    }
    if (event.name == "checkAge") {
        if (event.kind == Event::Kind::changed && event.item >= 0 &&
            setAgeOfChecks(window_.context(), ageChosen(event.item)))
            desk().changed();
        return true;
    }
    auto const chosen = static_cast<std::size_t>(remark_);
    bool const one = event.name == "bringToLife" && chosen < remarks_.size();
    if (!pressed || (!one && event.name != "bringAllToLife")) return false;
    desk().leavePlace();
    Diagnostics diagnostics;
    LetterSession& session = *desk().session();
    if (one)
        session.bringToLife(remarks_[chosen].loose, say(REDRESS_TEXT("Make a citation live")),
                            diagnostics);
    else
        session.bringAllToLife(say(REDRESS_TEXT("Make citations live")), diagnostics);
    remarkProblem_ = diagnostics.hasErrors()
                         ? sentence(diagnostics.all().front(), desk().language())
                         : std::string();
    window_.refresh();
    return true;
}

void LawPanel::goToRemark() {
    auto const chosen = static_cast<std::size_t>(remark_);
    if (chosen >= remarks_.size()) return;
    LawRemark const& remark = remarks_[chosen];
    if (remark.number != 0)
        desk().showBlock(window_.frame(), remark.number);
    else if (!remark.loose.question.empty())
        desk().showAnswer(window_.frame(), remark.loose.question);
    else
        desk().showWords(window_.frame(), remark.loose);
}

void LawPanel::tell(Diagnostics const& diagnostics) {
    problem_ = diagnostics.hasErrors() ? sentence(diagnostics.all().front(), desk().language())
                                       : std::string();
}

void LawPanel::happened(Event const& event) {
    if (changeCitation(event) || attend(event)) return;
    if (event.kind == Event::Kind::pressed && event.name == "insertList") {
        insertList();
    } else if (event.kind == Event::Kind::changed && event.name == "search") {
        words_ = event.text;
        problem_.clear();
        search();
        window_.refresh();
    } else if (event.kind == Event::Kind::changed && event.name == "found") {
        problem_.clear();
        choose(event.item);
        window_.refresh();
    } else if (event.kind == Event::Kind::down && event.name == "search") {
        window_.focusLater("found");
    } else if (event.kind == Event::Kind::submitted ||
               (event.kind == Event::Kind::pressed && event.name != "search")) {
        insert();
    } else if (event.kind == Event::Kind::entered && event.name == "search") {
        // What was answered meanwhile shows in what is suggested and what is inserted.
        searchAgain();
        window_.refresh();
    }
}

bool LawPanel::insert() {
    if (chosen_ < 0) return false;
    Diagnostics diagnostics;
    auto const index = static_cast<std::size_t>(chosen_);
    LawFound const found = found_[index];
    bool const done = desk().session()->insert(
        found, say(REDRESS_TEXT("Insert {1}"), {labels_[index]}), diagnostics);
    tell(diagnostics);
    // The cursor stands behind it, and a person may want to change it at once.
    auto const& citations = desk().session()->state().citations;
    if (done && !found.clause && !citations.empty()) citation_ = citations.back().number;
    window_.refresh();
    return done;
}

bool LawPanel::insertList() {
    Diagnostics diagnostics;
    bool const done =
        desk().session()->insertList(say(REDRESS_TEXT("Insert list of provisions")), diagnostics);
    tell(diagnostics);
    window_.refresh();
    return done;
}

bool LawPanel::canPerform(std::string const& command) {
    bool const ready = desk().hasLetter() && desk().session()->letterTemplate() != nullptr;
    return ready &&
           (command == "search" || command == "mention" || (command == "insert" && chosen_ >= 0));
}

bool LawPanel::perform(std::string const& command) {
    if (!canPerform(command)) return false;
    if (command == "insert") return insert();
    if (command == "mention") {
        words_ = say(REDRESS_TEXT("enclosure"));
        search();
        window_.refresh();
        window_.focusLater(found_.empty() ? "search" : "found");
        return true;
    }
    window_.focusLater("search");
    return true;
}

} // namespace redress
