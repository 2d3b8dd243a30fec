#include "property/office/walk_before.hpp"

#include <algorithm>
#include <set>

namespace redress::property {
namespace {

std::string joined(std::vector<std::string> const& parts) {
    std::string all;
    for (std::string const& part : parts)
        all += "\n      " + part;
    return all;
}

std::string shown(std::vector<int> const& marks) {
    std::string all;
    for (int const mark : marks)
        all += "«" + std::to_string(mark) + "» ";
    return all;
}

/// For each line whether a block of ours is in it, whole or in part.
std::vector<bool> inBlocks(Seen const& seen, Names const& names) {
    std::vector<bool> result;
    std::set<std::string> open;
    for (Line const& line : seen.lines) {
        bool in = !open.empty();
        for (Thing const& thing : line.things) {
            auto const name = names.find(thing.name);
            if (name == names.end() || name->second.rfind("b:", 0) != 0) continue;
            // One without extent is all that is left of a block that is gone.
            if (thing.side != '|') in = true;
            if (thing.side == '(') open.insert(thing.name);
            if (thing.side == ')') open.erase(thing.name);
        }
        result.push_back(in);
    }
    return result;
}

std::string textOf(std::string const& id, Seen const& seen,
                   std::vector<std::string> const& owners) {
    for (std::size_t i = 0; i < owners.size() && i < seen.lines.size(); ++i)
        if (owners[i] == id) return seen.lines[i].text;
    return {};
}

/// Behind a citation that is longer or shorter than the other line's, looks begin elsewhere.
std::string withoutPlaces(std::string looks) {
    for (std::size_t at = 0; at < looks.size(); ++at) {
        std::size_t const end = looks.find_first_not_of("0123456789", at + 1);
        if (looks[at] == ' ' && end != std::string::npos && end > at + 1 && looks[end] == ':')
            looks.erase(at + 1, end - at - 1);
    }
    return looks;
}

bool looksAs(Line const& line, Line const& other) {
    return line.text == other.text ? line.looks == other.looks
                                   : withoutPlaces(line.looks) == withoutPlaces(other.looks);
}

} // namespace

Walk::Before::Before(Walk& walk)
    : seen(see(walk.model())), whole(wholeOf(seen)),
      marks(marksIn(walk.setting_.desk.context, walk.model())),
      names(namesOf(walk.session_->state())), state(writeState(walk.session_->state())),
      depth(walk.writer_->undoDepth()), redoDepth(walk.writer_->redoDepth()),
      tracking(get<bool>(walk.model(), "RecordChanges")), draft(walk.draft()),
      owners(walk.ledger_.owners()) {
    for (WrittenBlock const& block : walk.session_->state().written)
        written.insert(withoutMentions(block.text));
    sections = as<css::text::XTextSectionsSupplier>(walk.model())->getTextSections()->hasElements();
    auto const all = as<css::text::XBookmarksSupplier>(walk.model())->getBookmarks();
    for (auto const& [name, called] : names)
        if (called.rfind("b:", 0) == 0 && all->hasByName(fromUtf8(name)) &&
            walk.ledger_.hand(called.substr(2)) != Ledger::Hand::words)
            bookmarks[called.substr(2)] = {
                name,
                Ref<css::container::XNamed>(all->getByName(fromUtf8(name)), css::uno::UNO_QUERY)};
    bool const formOnly = walk.isFormOnly();
    owners.resize(seen.lines.size());
    for (std::size_t i = 0; i < seen.lines.size(); ++i) {
        std::string const& id = owners[i];
        if (id.empty()) continue;
        if (formOnly || seen.lines[i].closed || !seen.lines[i].body) fixed.insert(id);
        if (seen.lines[i].tracked) tracked.insert(id);
    }
}

/// Whether the block stands there as nobody has touched it, wherever it may have been moved.
bool Walk::Before::isClean(Line const& line, std::string const& id) const {
    auto const key = draft.keys.find(id);
    return key != draft.keys.end() && key->second == keyOf(line, names) && line.body &&
           !line.tracked && !line.closed;
}

void Walk::broken(std::string const& what) { throw Violation{readable(what)}; }

/// The program did nothing, or what it did was refused.
void Walk::checkNothingDone(Before const& before) {
    if (wholeOf(seen_) != before.whole)
        broken("silence: nothing was to be done, but the document changed from" +
               joined(before.whole) + "\n    to" + joined(wholeOf(seen_)));
    if (writeState(session_->state()) != before.state)
        broken("silence: nothing was to be done, but the state changed");
    if (writer_->undoDepth() != before.depth || writer_->redoDepth() != before.redoDepth)
        broken("silence: nothing was to be done, but the undo list changed");
}

void Walk::checkStored() {
    State const& state = session_->state();
    if (writer_->storedState().value_or("") != (state.tag.empty() ? "" : writeState(state)))
        broken("state: the property does not hold the session's");
}

void Walk::checkMarks(Before const& before, std::set<int> const& losses) {
    auto const count = [&](std::vector<int> const& marks) {
        std::vector<int> users;
        for (int const mark : marks)
            if (inAnswers_.count(mark) + losses.count(mark) == 0) users.push_back(mark);
        return users;
    };
    auto const after = marksIn(setting_.desk.context, model());
    if (count(after) != count(before.marks))
        broken("words: of the user's " + shown(before.marks) + "there are " + shown(after));
    if (get<bool>(model(), "RecordChanges") != before.tracking)
        broken("tracking: the program switched it");
}

void Walk::checkWritten(Before const& before, Draft const& draft, Allowance const& allowance) {
    checkMarks(before, allowance.losses);
    checkStored();
    State const& state = session_->state();
    Answers given = state.answers;
    given.values = answers_.values;
    if (xml::write(writeAnswers(state.answers)) != xml::write(writeAnswers(given)))
        broken("state: the answers are not those that were given, but" +
               joined({xml::write(writeAnswers(state.answers)), xml::write(writeAnswers(given))}));
    Names const names = namesOf(state);
    for (std::string const& name : seen_.bookmarks)
        if (hasOurPrefix(name) && names.count(name) == 0 &&
            (writer_->undoDepth() != before.depth || writer_->redoDepth() != before.redoDepth))
            broken("bookmarks: the state does not know " + name);
    checkBlocks(before, draft, names);
    checkMentions();
    checkOrder(before, draft, names);
    checkUsersLines(before, allowance);
    // What is inserted or taken out takes the marks of its neighbours off for a moment.
    if (allowance.regained.empty() && !allowance.lines) checkTouchedOnly(before, draft);
}

/// What no hand was in is as in a fresh draft.
void Walk::checkBlocks(Before const& before, Draft const& draft, Names const& names) {
    auto const owners = ownersOf(seen_, names);
    std::map<std::string, std::size_t> at;
    for (std::size_t i = 0; i < owners.size(); ++i)
        if (!owners[i].empty()) at[owners[i]] = i;
    for (std::string const& id : draft.order) {
        Ledger::Hand const hand = ledger_.hand(id);
        if (hand == Ledger::Hand::words || before.isExempt(id)) continue;
        if (at.count(id) == 0)
            broken("draft: there is no paragraph " + id + joined(wholeOf(seen_)));
        Line const& line = seen_.lines[at[id]];
        if (line.tracked) continue;
        ++counts_.untouched;
        if (keyOf(line, names) != draft.keys.at(id))
            broken("draft: " + id + " reads" + joined({keyOf(line, names), draft.keys.at(id)}));
        if (hand == Ledger::Hand::none && !looksAs(line, draft.lines.at(id)))
            broken("draft: " + id + " looks" + joined({line.looks, draft.lines.at(id).looks}) +
                   "\n    document:" + joined(wholeOf(seen_)));
    }
    std::set<std::string> const due(draft.order.begin(), draft.order.end());
    for (auto const& [id, hand] : ledger_.hands())
        if (hand != Ledger::Hand::words && due.count(id) == 0 && !before.isExempt(id) &&
            at.count(id) != 0)
            broken("draft: " + id + " is no longer due and stands");
    for (Finding const& finding : session_->findings())
        if (!finding.id.empty() && ledger_.hand(finding.id) != Ledger::Hand::words &&
            !before.isExempt(finding.id))
            broken("findings: " + finding.id + " was not touched and is listed: " + finding.due);
}

void Walk::checkOrder(Before const& before, Draft const& draft, Names const& names) {
    std::vector<std::string> stands;
    for (std::string const& id : ownersOf(seen_, names))
        if (!id.empty() && ledger_.hand(id) != Ledger::Hand::words) stands.push_back(id);
    auto const only = [](std::vector<std::string> const& ids, std::vector<std::string> const& of) {
        std::vector<std::string> kept;
        for (std::string const& id : ids)
            if (std::find(of.begin(), of.end(), id) != of.end()) kept.push_back(id);
        return kept;
    };
    if (ledger_.inOrder() && before.fixed.empty() && before.tracked.empty()) {
        auto const due = only(draft.order, stands);
        if (only(stands, due) != due)
            broken("order: due is" + joined(due) + "\n    and there stands" + joined(stands));
    }
    // What the user moved stays moved, as long as the letter itself keeps its order.
    if (only(before.draft.order, draft.order) != only(draft.order, before.draft.order)) return;
    std::vector<std::string> stood;
    auto const owners = ownersOf(before.seen, before.names);
    for (std::size_t i = 0; i < owners.size(); ++i)
        if (before.isClean(before.seen.lines[i], owners[i])) stood.push_back(owners[i]);
    std::vector<std::string> all;
    for (std::string const& id : ownersOf(seen_, names))
        if (!id.empty()) all.push_back(id);
    if (only(stood, all) != only(all, stood))
        broken("order: the letter's did not change, but the document's did, from" + joined(stood) +
               "\n    to" + joined(all) + "\n    document:" + joined(wholeOf(seen_)));
}

/// Lines that are none of the letter's are as they were.
void Walk::checkUsersLines(Before const& before, Allowance const& allowance) {
    Names const names = namesOf(session_->state());
    auto const unowned = [](Seen const& seen, Names const& called) {
        std::multiset<std::string> texts;
        auto const in = inBlocks(seen, called);
        for (std::size_t i = 0; i < in.size(); ++i)
            if (!in[i]) texts.insert(withoutMentions(seen.lines[i].text));
        return texts;
    };
    auto was = unowned(before.seen, before.names);
    auto is = unowned(seen_, names);
    std::vector<std::string> lost;
    std::set_difference(was.begin(), was.end(), is.begin(), is.end(), std::back_inserter(lost));
    std::vector<std::string> more;
    std::set_difference(is.begin(), is.end(), was.begin(), was.end(), std::back_inserter(more));
    for (std::string const& text : lost)
        if (before.written.count(text) + allowance.replaced.count(text) == 0 &&
            !(text.empty() && (before.written.empty() || before.seen.lines.size() == 1)))
            broken("words: a line of the user's is gone: \"" + text + '"');
    // Where a block is found again elsewhere, what the user made of it is theirs alone.
    std::set<std::string> usersBlocks;
    for (std::size_t i = 0; i < before.seen.lines.size(); ++i)
        if (before.owners[i].empty())
            usersBlocks.insert(withoutMentions(before.seen.lines[i].text));
    for (std::string const& text : more)
        if (!allowance.lines && (!text.empty() || !before.isCrowded()) &&
            usersBlocks.count(text) == 0)
            broken("words: a line is nobody's: \"" + text + '"' + joined(wholeOf(seen_)));
    for (std::size_t i = 0; i < before.seen.lines.size(); ++i)
        if (before.seen.lines[i].closed &&
            std::none_of(seen_.lines.begin(), seen_.lines.end(), [&](Line const& line) {
                return line.closed && line.text == before.seen.lines[i].text;
            }))
            broken("closed: a protected line was changed: " + before.seen.lines[i].text);
}

/// A paragraph of which nothing changes is not written to: its bookmark is still the same object.
void Walk::checkTouchedOnly(Before const& before, Draft const& draft) {
    if (before.draft.order != draft.order) return;
    std::set<std::string> clean;
    auto const now = ownersOf(seen_, namesOf(session_->state()));
    for (std::size_t i = 0; i < before.owners.size(); ++i)
        if (before.isClean(before.seen.lines[i], before.owners[i])) clean.insert(before.owners[i]);
    for (auto const& [id, mark] : before.bookmarks) {
        // What could not be written to before may be behind, and a citation may have got another
        // place among the others.
        if (clean.count(id) == 0 ||
            textOf(id, before.seen, before.owners) != textOf(id, seen_, now))
            continue;
        auto const was = before.draft.keys.find(id);
        if (ledger_.hand(id) == Ledger::Hand::words || was == before.draft.keys.end() ||
            was->second != draft.keys.at(id))
            continue;
        bool same = false;
        try {
            same = toUtf8(mark.second->getName()) == mark.first &&
                   as<css::text::XTextContent>(mark.second)->getAnchor().is();
        } catch (css::uno::Exception const&) {
            // The bookmark is gone, whatever stands under its name now.
        }
        if (!same) broken("touched: " + id + " was written to, and nothing of it changed");
    }
}

} // namespace redress::property
