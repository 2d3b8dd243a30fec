#include "hand.hpp"

#include <algorithm>
#include <utility>

namespace redress::model {

bool Hand::cut() {
    std::size_t const index = open();
    if (index == none || at(index).text.empty()) return false;
    desk_.clipboard.whole = chance_.once(2);
    desk_.clipboard.paragraphs = {editing_.copy(index, 0, at(index).text.size())};
    return desk_.clipboard.whole ? takeOut(index) : erase(index, 0, at(index).text.size());
}

bool Hand::copyPart() {
    std::size_t const index = withText();
    if (index == none) return false;
    std::size_t const from = chance_.pick(at(index).text.size());
    std::size_t const to = from + 1 + chance_.pick(at(index).text.size() - from);
    desk_.clipboard.whole = false;
    desk_.clipboard.paragraphs = {editing_.copy(index, from, to)};
    return paste();
}

/// An answer, with its bookmark.
bool Hand::copyMarked() {
    std::size_t const index = withText();
    if (index == none || at(index).edges.empty()) return false;
    std::vector<Edge> const& edges = at(index).edges;
    Edge const& one = edges[chance_.pick(edges.size())];
    for (Edge const& other : edges) {
        if (other.name != one.name || other.start == one.start) continue;
        desk_.clipboard.whole = false;
        desk_.clipboard.paragraphs = {
            editing_.copy(index, std::min(one.at, other.at), std::max(one.at, other.at))};
        return paste();
    }
    return false;
}

bool Hand::paste() {
    if (desk_.clipboard.paragraphs.empty()) return false;
    std::size_t const index = open();
    if (index == none) return false;
    Paragraph part = desk_.clipboard.paragraphs.front();
    if (desk_.clipboard.whole) return put(index, std::move(part));
    rename(part);
    std::size_t const place = chance_.pick(at(index).text.size() + 1);
    type(index, place, part.text, false);
    for (Edge edge : part.edges) {
        edge.at += place;
        editing_.change(index).edges.push_back(edge);
    }
    return true;
}

bool Hand::pasteFromOther() {
    std::size_t const index = open(true);
    if (index == none) return false;
    std::string const tag = chance_.once(4) ? "k3x0" : "zz99";
    Paragraph other = editing_.fresh();
    other.text = U"Another letter ";
    std::size_t const from = other.text.size();
    if (chance_.once(2))
        other.text += words();
    else
        other.text += U"Анна";
    auto const mark = [&](char kind, std::size_t at) {
        int const name = nameNumber(markText(tag, kind, static_cast<int>(1 + chance_.pick(12))));
        other.edges.push_back({name, at, true});
        other.edges.push_back({name, other.text.size(), false});
    };
    mark('b', 0);
    mark('a', from);
    return put(index, std::move(other));
}

bool Hand::pasteFromTwin() {
    if (desk_.archive.empty()) return false;
    Content const& old = desk_.archive[chance_.pick(desk_.archive.size())];
    Paragraph copy = *old.paragraphs[chance_.pick(old.paragraphs.size())];
    auto const& edges = copy.edges;
    std::vector<Edge> whole;
    for (Edge const& edge : edges)
        if (std::count_if(edges.begin(), edges.end(),
                          [&](Edge const& one) { return one.name == edge.name; }) == 2)
            whole.push_back(edge);
    copy.edges = std::move(whole);
    std::size_t const index = open(true);
    return index != none && put(index, std::move(copy));
}

bool Hand::writeParagraph() {
    std::size_t const index = open();
    if (index == none) return false;
    Paragraph paragraph = editing_.fresh();
    paragraph.text = words();
    return put(index + chance_.pick(2), std::move(paragraph));
}

bool Hand::takeBack() {
    std::size_t const index = withText();
    if (index == none) return false;
    std::u32string const text = at(index).text;
    bool any = false;
    for (std::size_t i = text.size(); i-- > 0;)
        if (isToken(text[i])) any = erase(index, i, i + 1) || any;
    return any;
}

/// The smallest part that differs is typed anew, inside the marks.
bool Hand::retype() {
    std::size_t const index = open();
    if (index == none) return false;
    auto const texts = desk_.drafted.find(at(index).origin);
    if (texts == desk_.drafted.end() || at(index).text.empty()) return false;
    auto wanted = texts->second.begin();
    std::advance(wanted, static_cast<std::ptrdiff_t>(chance_.pick(texts->second.size())));
    std::u32string const was = at(index).text;
    std::size_t const shorter = std::min(was.size(), wanted->size());
    std::size_t head = 0;
    while (head < shorter && was[head] == (*wanted)[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head &&
           was[was.size() - 1 - tail] == (*wanted)[wanted->size() - 1 - tail])
        ++tail;
    bool const erased = erase(index, head, was.size() - tail);
    std::u32string const middle = wanted->substr(head, wanted->size() - tail - head);
    if (!middle.empty()) type(index, head, middle, true);
    return erased || !middle.empty();
}

bool Hand::hang() {
    std::size_t const index = open();
    if (index == none) return false;
    int const place = editing_.newPlace();
    // A header hangs on nothing; a field has no text of its own.
    std::size_t const kind = chance_.pick(6);
    if (kind != 0) editing_.change(index).anchored.push_back(place);
    if (kind == 1) return true;
    for (std::size_t i = 1 + chance_.pick(2); i > 0; --i) {
        Paragraph paragraph = editing_.fresh();
        paragraph.text = words();
        paragraph.place = place;
        editing_.insert(editing_.size(), std::move(paragraph));
    }
    return true;
}

bool Hand::unhang() {
    for (std::size_t i = 0; i < editing_.size(); ++i) {
        if (at(i).anchored.empty() || at(i).isProtected) continue;
        std::vector<int> const gone = at(i).anchored;
        editing_.change(i).anchored.clear();
        editing_.destroy(gone);
        return true;
    }
    return false;
}

bool Hand::bookmark() {
    std::size_t const index = open();
    if (index == none) return false;
    int const name =
        nameNumber(chance_.once(3) ? "_GoBack" : "mark" + std::to_string(chance_.pick(4)));
    editing_.removeMark(name);
    std::size_t const from = chance_.pick(at(index).text.size() + 1);
    editing_.putMark(index, name, from, from + chance_.pick(at(index).text.size() - from + 1));
    return true;
}

/// A section around some paragraphs, or the protection of one put on or taken off.
bool Hand::protect() {
    std::size_t const body = editing_.content().bodySize();
    std::size_t const index = chance_.pick(body);
    int section = at(index).section;
    bool const protects = !at(index).isProtected && !chance_.once(4);
    if (section == 0) {
        section = editing_.newPlace();
        std::size_t const last = std::min(body - 1, index + chance_.pick(3));
        for (std::size_t i = index; i <= last && at(i).section == 0; ++i)
            editing_.change(i).section = section;
    }
    for (std::size_t i = 0; i < body; ++i)
        if (at(i).section == section) editing_.change(i).isProtected = protects;
    return true;
}

bool Hand::table() {
    std::size_t const index = open(true);
    if (index == none) return false;
    editing_.change(index).tableBefore = !at(index).tableBefore;
    return true;
}

bool Hand::style() {
    std::size_t const index = open();
    if (index == none) return false;
    editing_.change(index).style = chance_.once(2) ? "quotation" : "body";
    return true;
}

bool Hand::replaceAll() {
    bool any = false;
    char32_t const what = chance_.once(2) ? U'x' : U'А';
    std::u32string const with(1, firstToken + static_cast<char32_t>(++desk_.tokens));
    for (std::size_t i = 0; i < editing_.size(); ++i) {
        if (at(i).isProtected) continue;
        std::size_t const found = at(i).text.find(what);
        if (found == std::u32string::npos) continue;
        erase(i, found, found + 1);
        type(i, found, with, true);
        any = true;
    }
    return any;
}

bool Hand::accept() { return settle(true); }
bool Hand::reject() { return settle(false); }

bool Hand::settle(bool accepted) {
    bool const all = chance_.once(2);
    bool any = false;
    for (std::size_t i = 0; i < editing_.size(); ++i) {
        Paragraph const& paragraph = at(i);
        if ((paragraph.changes.empty() && paragraph.end == Break::plain) || (any && !all)) continue;
        any = true;
        while (!at(i).changes.empty()) {
            Change const change = at(i).changes.back();
            editing_.change(i).changes.pop_back();
            if (change.deleted == accepted)
                editing_.erase(i, change.from, change.to, chance_.once(2));
        }
        Break const end = at(i).end;
        editing_.change(i).end = Break::plain;
        bool const joins = end == (accepted ? Break::deleted : Break::inserted);
        if (joins && editing_.content().follows(i + 1)) {
            editing_.joinWithNext(i);
            --i;
        }
    }
    return any;
}

} // namespace redress::model
