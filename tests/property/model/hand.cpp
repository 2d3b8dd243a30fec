#include "hand.hpp"

#include <algorithm>
#include <utility>

namespace redress::model {

std::u32string Hand::words() {
    std::u32string text;
    if (chance_.once(4)) text += U'x';
    text += firstToken + static_cast<char32_t>(++desk_.tokens);
    if (chance_.once(3)) text += U" слово";
    return text;
}

std::size_t Hand::open(bool body) {
    std::size_t const count = body ? editing_.content().bodySize() : editing_.size();
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < count; ++i) {
        if (at(i).isProtected) continue;
        // Hands stay at a place for a while.
        if (at(i).identity == desk_.focus && chance_.once(2)) return i;
        found.push_back(i);
    }
    if (found.empty()) return none;
    std::size_t const index = found[chance_.pick(found.size())];
    desk_.focus = at(index).identity;
    return index;
}

std::size_t Hand::withText() {
    std::size_t const index = open();
    return index == none || at(index).text.empty() ? none : index;
}

bool Hand::type(std::size_t index, std::size_t place, std::u32string const& text, bool grows) {
    editing_.type(index, place, text, grows);
    if (desk_.tracking)
        editing_.change(index).changes.push_back({place, place + text.size(), false});
    return true;
}

/// Where changes are tracked the words stay, except for those the user typed themselves.
bool Hand::erase(std::size_t index, std::size_t from, std::size_t to) {
    if (from >= to) return false;
    auto const& changes = at(index).changes;
    bool const own = std::any_of(changes.begin(), changes.end(), [&](Change const& change) {
        return !change.deleted && change.from <= from && to <= change.to;
    });
    if (desk_.tracking && !own)
        editing_.change(index).changes.push_back({from, to, true});
    else
        editing_.erase(index, from, to, chance_.once(3));
    return true;
}

bool Hand::takeOut(std::size_t index) {
    if (index == none) return false;
    if (desk_.tracking) {
        Paragraph& paragraph = editing_.change(index);
        if (!paragraph.text.empty()) paragraph.changes.push_back({0, paragraph.text.size(), true});
        if (editing_.content().follows(index + 1)) paragraph.end = Break::deleted;
        return true;
    }
    bool const behind = editing_.content().follows(index + 1);
    if (at(index).tableBefore && behind) editing_.change(index + 1).tableBefore = true;
    if (at(index).place != 0 && !behind && !editing_.content().follows(index)) return false;
    editing_.takeOut(index, index, true);
    return true;
}

/// The office gives a bookmark that stands already a name of its own.
void Hand::rename(Paragraph& paragraph) {
    std::vector<std::pair<int, int>> renamed;
    for (Edge& edge : paragraph.edges) {
        auto const done = std::find_if(renamed.begin(), renamed.end(),
                                       [&](auto const& pair) { return pair.first == edge.name; });
        if (done != renamed.end()) {
            edge.name = done->second;
            continue;
        }
        int name = edge.name;
        for (int copy = 1; editing_.content().has(name); ++copy)
            name = nameNumber(nameOf(edge.name).text + " Copy " + std::to_string(copy));
        renamed.emplace_back(edge.name, name);
        edge.name = name;
    }
}

bool Hand::put(std::size_t index, Paragraph paragraph) {
    std::size_t const beside = index < editing_.size() && !editing_.content().follows(index)
                                   ? index
                                   : index - (index > 0 ? 1 : 0);
    Paragraph const& neighbour = at(std::min(beside, editing_.size() - 1));
    if (neighbour.isProtected) return false;
    rename(paragraph);
    Paragraph fresh = editing_.fresh();
    fresh.text = std::move(paragraph.text);
    fresh.style = paragraph.style;
    fresh.edges = std::move(paragraph.edges);
    fresh.place = neighbour.place;
    fresh.section = neighbour.section;
    if (desk_.tracking) {
        fresh.changes.push_back({0, fresh.text.size(), false});
        fresh.end = Break::inserted;
    }
    editing_.insert(index, std::move(fresh));
    return true;
}

bool Hand::typeInside() {
    std::size_t const index = open();
    return index != none && type(index, chance_.pick(at(index).text.size() + 1), words(), false);
}

bool Hand::typeAtStart() {
    std::size_t const index = open();
    return index != none && type(index, 0, words(), false);
}

bool Hand::typeAtEnd() {
    std::size_t const index = open();
    return index != none && type(index, at(index).text.size(), words(), chance_.once(3));
}

bool Hand::typeAtMark() {
    std::size_t const index = open();
    if (index == none || at(index).edges.empty()) return false;
    std::size_t const place = at(index).edges[chance_.pick(at(index).edges.size())].at;
    return type(index, place, words(), chance_.once(2));
}

bool Hand::replaceOverMark() {
    std::size_t const index = withText();
    if (index == none || at(index).edges.empty()) return false;
    std::size_t const place = at(index).edges[chance_.pick(at(index).edges.size())].at;
    std::size_t const from = place - chance_.pick(std::min<std::size_t>(place, 3) + 1);
    std::size_t const to = std::min(at(index).text.size(), place + chance_.pick(4));
    erase(index, from, to);
    return type(index, from, words(), chance_.once(2));
}

bool Hand::deletePart() {
    std::size_t const index = withText();
    if (index == none) return false;
    std::size_t const from = chance_.pick(at(index).text.size());
    return erase(index, from, from + 1 + chance_.pick(at(index).text.size() - from));
}

bool Hand::deleteWords() {
    std::size_t const index = withText();
    return index != none && erase(index, 0, at(index).text.size());
}

bool Hand::deleteParagraph() { return takeOut(open()); }

bool Hand::deleteAcross() {
    std::size_t const index = open(true);
    if (index == none || desk_.tracking || !editing_.content().follows(index + 1)) return false;
    std::size_t last = index + 1;
    if (editing_.content().follows(last + 1) && chance_.once(3)) ++last;
    for (std::size_t i = index; i <= last; ++i)
        if (at(i).isProtected) return false;
    std::size_t const from = chance_.pick(at(index).text.size() + 1);
    std::size_t const to = chance_.pick(at(last).text.size() + 1);
    editing_.erase(index, from, at(index).text.size(), chance_.once(2));
    editing_.erase(last, 0, to, chance_.once(2));
    if (last > index + 1) editing_.takeOut(index + 1, index + 1, true);
    editing_.joinWithNext(index);
    return true;
}

bool Hand::split() {
    std::size_t const index = open();
    if (index == none) return false;
    std::size_t const length = at(index).text.size();
    std::size_t const place = chance_.once(4)   ? 0
                              : chance_.once(3) ? length
                                                : chance_.pick(length + 1);
    editing_.split(index, place);
    if (desk_.tracking) editing_.change(index).end = Break::inserted;
    return true;
}

bool Hand::join() {
    std::size_t const index = open();
    if (index == none || !editing_.content().follows(index + 1) || at(index + 1).isProtected ||
        at(index + 1).tableBefore)
        return false;
    if (desk_.tracking)
        editing_.change(index).end = Break::deleted;
    else
        editing_.joinWithNext(index);
    return true;
}

bool Hand::moveByOne() {
    std::size_t const index = open(true);
    if (index == none || !editing_.content().follows(index + 1) || at(index + 1).isProtected ||
        at(index + 1).tableBefore || desk_.tracking)
        return false;
    Paragraph moved = editing_.takeOut(index, index, false).front();
    moved.moved = true;
    moved.section = at(index).section;
    editing_.insert(index + 1, std::move(moved));
    return true;
}

/// Out of the text and into it again: within the body, or into a cell, a frame, a header …
bool Hand::drag() {
    std::size_t const index = open(true);
    if (index == none || desk_.tracking || editing_.content().bodySize() < 2) return false;
    Paragraph moved = editing_.takeOut(index, index, false).front();
    std::size_t const to = chance_.pick(editing_.size());
    if (at(to).isProtected || std::find(moved.anchored.begin(), moved.anchored.end(),
                                        at(to).place) != moved.anchored.end())
        return false;
    moved.moved = true;
    moved.tableBefore = false;
    moved.place = at(to).place;
    moved.section = at(to).section;
    editing_.insert(to, std::move(moved));
    return true;
}

bool Hand::duplicate() {
    std::size_t const index = open();
    if (index == none) return false;
    Paragraph const copy = editing_.copy(index, 0, at(index).text.size());
    std::size_t const to = open(true);
    return to != none && put(to + chance_.pick(2), copy);
}

} // namespace redress::model
