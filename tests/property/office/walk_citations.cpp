#include "property/office/walk_before.hpp"

/// Acts upon citations, and how these have to stand.
namespace redress::property {

namespace {

std::string listed(std::vector<std::string> const& lines) {
    std::string all;
    for (std::string const& line : lines)
        all += "\n      " + line;
    return all;
}

} // namespace

/// What is inserted is the user's from then on, but for its citation, which lives.
bool Walk::insertLaw(Dice& dice) {
    if (session_->state().tag.empty() || !person_->putCursor(dice)) return false;
    Act const& act = pack().acts.front();
    return bindCitation([&](Diagnostics& diagnostics) {
        return session_->insert({&act, &act.provisions.front(), nullptr, false}, "Insert",
                                diagnostics);
    });
}

/// One that the person typed or pasted becomes theirs in the place where it stands.
bool Walk::bringToLife(Dice& dice) {
    auto const loose = session_->looseCitations();
    if (session_->state().tag.empty() || loose.empty()) return false;
    LooseCitation const& one = loose[dice.pick(loose.size())];
    return bindCitation(
        [&](Diagnostics& diagnostics) { return session_->bringToLife(one, "Live", diagnostics); });
}

/// Holds an act that gives the person one more citation to what every act is held to.
bool Walk::bindCitation(std::function<bool(Diagnostics&)> const& bind) {
    noteChangesBelow();
    Before const before(*this);
    std::size_t const count = session_->state().citations.size();
    Diagnostics diagnostics;
    bool const done = bind(diagnostics);
    Seen const old = std::move(seen_);
    seen_ = see(model());
    if (!done) {
        checkNothingDone(before);
        return false;
    }
    checkMarks(before);
    checkStored();
    // Copies that came from a file are taken over by the same write.
    if (session_->state().citations.size() < count + 1) broken("citations: it is not remembered");
    ledger_.follow(old, seen_);
    remember(true);
    return true;
}

/// What the program does when a person rests: citations find their places in the person's own step,
/// and nothing is written after undo or redo.
bool Walk::rest(Dice&) {
    if (session_->state().tag.empty()) return false;
    noteChangesBelow();
    Before const before(*this);
    session_->look();
    seen_ = see(model());
    if (wholeOf(seen_) == before.whole && writeState(session_->state()) == before.state)
        return true;
    if (before.redoDepth > 0) broken("rest: it wrote though something can be redone");
    if (writer_->undoDepth() != before.depth) broken("rest: it made a step of its own");
    Draft const& due = draft();
    checkWritten(before, due, {});
    for (std::string const& id : before.tracked)
        ledger_.touch(id);
    if (!before.fixed.empty()) ledger_.loseOrder();
    ledger_.settle(ownersOf(seen_, namesOf(session_->state())), due.order);
    auto const depth = static_cast<std::size_t>(before.depth);
    if (depth < moments_.size()) moments_[depth] = now();
    return true;
}

bool Walk::changeCitation(Dice& dice) {
    auto const& citations = session_->state().citations;
    if (citations.empty()) return false;
    UsersCitation const citation = citations[dice.pick(citations.size())];
    Citation cited = citation.cited;
    cited.form = cited.form == CitationForm::brief ? CitationForm::words : CitationForm::brief;
    std::set<int> const lost = marksOfTheirs(citation);
    noteChangesBelow();
    Before const before(*this);
    Diagnostics diagnostics;
    bool const done = session_->changeCitation(citation.number, cited, "Change", diagnostics);
    Seen const old = std::move(seen_);
    seen_ = see(model());
    if (!done) {
        checkNothingDone(before);
        return false;
    }
    checkMarks(before, lost);
    checkStored();
    ledger_.follow(old, seen_);
    remember(true);
    return true;
}

/// Whatever the user has made of the citation's words goes when they want it otherwise.
std::set<int> Walk::marksOfTheirs(UsersCitation const& citation) const {
    std::set<int> marks;
    std::string const name = markName(session_->state(), 'c', citation.number);
    for (Line const& line : seen_.lines)
        for (int const mark : marksOf(citedIn(line, name)))
            marks.insert(mark);
    return marks;
}

/// Where all that cite stand in the body and read as they were written, the first is full and the
/// others are short.
void Walk::checkMentions() {
    if (ledger_.hand("law") == Ledger::Hand::words) return;
    State const& state = session_->state();
    std::set<std::string> wanted;
    for (WrittenBlock const& block : state.written)
        for (WrittenRun const& run : block.runs)
            if (run.kind == RunKind::citation)
                wanted.insert(markName(state, markKind(run.kind), run.number));
    for (UsersCitation const& citation : state.citations)
        wanted.insert(markName(state, 'c', citation.number));
    std::vector<CitedAs> read;
    for (Line const& line : seen_.lines)
        for (Thing const& thing : line.things) {
            if (thing.side != '(' || wanted.count(thing.name) == 0) continue;
            auto const cited = citedAs(citedIn(line, thing.name));
            if (!cited || !line.body || line.tracked || line.closed || !line.isWords()) return;
            read.push_back(*cited);
        }
    // Others stand in a note or a frame, or nowhere.
    if (read.size() != wanted.size()) return;
    for (std::size_t i = 0; i < read.size(); ++i)
        if (read[i] != (read.size() == 1 ? CitedAs::alone
                        : i == 0         ? CitedAs::first
                                         : CitedAs::later))
            broken("citations: number " + std::to_string(i + 1) + " of " +
                   std::to_string(read.size()) + " is mentioned otherwise" +
                   listed(wholeOf(seen_)));
}

} // namespace redress::property
