#include "content.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace redress::model {
namespace {

template <class List, class Test>
void removeIf(List& list, Test test) {
    list.erase(std::remove_if(list.begin(), list.end(), test), list.end());
}

bool holds(std::vector<Edge> const& edges, int name, bool start) {
    return std::any_of(edges.begin(), edges.end(),
                       [&](Edge const& edge) { return edge.name == name && edge.start == start; });
}

} // namespace

std::size_t Content::bodySize() const {
    return static_cast<std::size_t>(
        std::find_if(paragraphs.begin(), paragraphs.end(),
                     [](Shared const& paragraph) { return paragraph->place != 0; }) -
        paragraphs.begin());
}

bool Content::follows(std::size_t index) const {
    return index > 0 && index < paragraphs.size() &&
           paragraphs[index - 1]->place == paragraphs[index]->place;
}

bool Content::isRedlined(std::size_t index) const {
    Paragraph const& paragraph = *paragraphs[index];
    return !paragraph.changes.empty() || paragraph.end != Break::plain ||
           (follows(index) && paragraphs[index - 1]->end != Break::plain);
}

std::size_t Content::find(int name, bool start) const {
    return static_cast<std::size_t>(
        std::find_if(paragraphs.begin(), paragraphs.end(),
                     [&](Shared const& one) { return holds(one->edges, name, start); }) -
        paragraphs.begin());
}

Paragraph& Editing::change(std::size_t index) {
    Shared& paragraph = content_.paragraphs[index];
    if (paragraph.use_count() > 1) paragraph = std::make_shared<Paragraph>(*paragraph);
    return *paragraph;
}

Paragraph Editing::fresh() {
    Paragraph paragraph;
    paragraph.identity = ++identities_;
    paragraph.touched = true;
    return paragraph;
}

void Editing::insert(std::size_t index, Paragraph paragraph) {
    content_.paragraphs.insert(content_.paragraphs.begin() + static_cast<std::ptrdiff_t>(index),
                               std::make_shared<Paragraph>(std::move(paragraph)));
}

void Editing::type(std::size_t index, std::size_t at, std::u32string const& text, bool grows) {
    if (text.empty()) return;
    Paragraph& paragraph = change(index);
    paragraph.text.insert(at, text);
    std::vector<Edge> const before = paragraph.edges;
    for (Edge& edge : paragraph.edges) {
        bool const collapsed =
            edge.at == at && std::any_of(before.begin(), before.end(), [&](Edge const& other) {
                return other.name == edge.name && other.start != edge.start && other.at == at;
            });
        bool const stays = edge.at < at || (edge.at == at && !edge.start && !collapsed && !grows);
        if (!stays) edge.at += text.size();
    }
    for (Change& change : paragraph.changes) {
        if (change.from >= at) change.from += text.size();
        if (change.to > at) change.to += text.size();
    }
}

void Editing::erase(std::size_t index, std::size_t from, std::size_t to, bool vanish) {
    if (from >= to) return;
    Paragraph& paragraph = change(index);
    std::vector<Edge> const before = paragraph.edges;
    if (vanish)
        removeIf(paragraph.edges, [&](Edge const& edge) {
            return std::count_if(before.begin(), before.end(), [&](Edge const& one) {
                       return one.name == edge.name && from <= one.at && one.at <= to;
                   }) == 2;
        });
    auto const moved = [=](std::size_t at) {
        return at <= from ? at : at >= to ? at - (to - from) : from;
    };
    paragraph.text.erase(from, to - from);
    for (Edge& edge : paragraph.edges)
        edge.at = moved(edge.at);
    for (Change& change : paragraph.changes)
        change = {moved(change.from), moved(change.to), change.deleted};
    removeIf(paragraph.changes, [](Change const& change) { return change.from == change.to; });
}

void Editing::split(std::size_t index, std::size_t at) {
    Paragraph const whole = this->at(index);
    Paragraph other = fresh();
    other.place = whole.place;
    other.section = whole.section;
    other.isProtected = whole.isProtected;
    other.style = whole.style;
    if (at == 0) {
        // All goes along: an empty paragraph comes to stand before it.
        other.tableBefore = whole.tableBefore;
        change(index).tableBefore = false;
        insert(index, std::move(other));
        return;
    }
    Paragraph& first = change(index);
    other.text = first.text.substr(at);
    other.end = first.end;
    first.end = Break::plain;
    first.text.erase(at);
    first.edges.clear();
    for (Edge edge : whole.edges) {
        // A collapsed mark at the end goes along with the break.
        bool const goes =
            edge.at > at ||
            (edge.at == at &&
             (edge.start ||
              (holds(whole.edges, edge.name, true) &&
               std::any_of(whole.edges.begin(), whole.edges.end(), [&](Edge const& start) {
                   return start.name == edge.name && start.start && start.at == at;
               }))));
        if (goes) edge.at -= at;
        (goes ? other.edges : first.edges).push_back(edge);
    }
    first.changes.clear();
    for (Change const& change : whole.changes) {
        if (change.from < at)
            first.changes.push_back({change.from, std::min(change.to, at), change.deleted});
        if (change.to > at)
            other.changes.push_back(
                {std::max(change.from, at) - at, change.to - at, change.deleted});
    }
    insert(index + 1, std::move(other));
}

void Editing::joinWithNext(std::size_t index) {
    Paragraph const second = at(index + 1);
    Paragraph& first = change(index);
    std::size_t const length = first.text.size();
    for (Edge edge : second.edges) {
        edge.at += length;
        first.edges.push_back(edge);
    }
    for (Change const& change : second.changes)
        first.changes.push_back({change.from + length, change.to + length, change.deleted});
    first.anchored.insert(first.anchored.end(), second.anchored.begin(), second.anchored.end());
    first.text += second.text;
    first.end = second.end;
    if (first.origin.empty()) first.origin = second.origin;
    content_.paragraphs.erase(content_.paragraphs.begin() + static_cast<std::ptrdiff_t>(index) + 1);
}

std::vector<Paragraph> Editing::takeOut(std::size_t first, std::size_t last, bool destroys) {
    std::vector<Paragraph> taken;
    for (std::size_t i = first; i <= last; ++i)
        taken.push_back(at(i));
    auto const inside = [&](int name, bool start) {
        return std::any_of(taken.begin(), taken.end(), [&](Paragraph const& paragraph) {
            return holds(paragraph.edges, name, start);
        });
    };
    bool const before = content_.follows(first);
    bool const behind = content_.follows(last + 1);
    std::vector<int> lost;
    for (Paragraph& paragraph : taken) {
        std::vector<Edge> whole;
        for (Edge edge : paragraph.edges) {
            if (inside(edge.name, !edge.start)) {
                whole.push_back(edge);
            } else if (before) {
                Paragraph& neighbour = change(first - 1);
                neighbour.edges.push_back({edge.name, neighbour.text.size(), edge.start});
            } else if (behind) {
                change(last + 1).edges.push_back({edge.name, 0, edge.start});
            } else {
                lost.push_back(edge.name);
            }
        }
        paragraph.edges = std::move(whole);
    }
    content_.paragraphs.erase(content_.paragraphs.begin() + static_cast<std::ptrdiff_t>(first),
                              content_.paragraphs.begin() + static_cast<std::ptrdiff_t>(last) + 1);
    for (int const name : lost)
        removeMark(name);
    if (destroys)
        for (Paragraph const& paragraph : taken)
            destroy(paragraph.anchored);
    if (content_.paragraphs.empty() || content_.paragraphs.front()->place != 0) insert(0, fresh());
    return taken;
}

void Editing::destroy(std::vector<int> const& anchored) {
    std::vector<int> const places = anchored;
    for (int const place : places)
        for (std::size_t i = size(); i-- > 0;)
            if (at(i).place == place) takeOut(i, i, true);
}

void Editing::putMark(std::size_t index, int name, std::size_t from, std::size_t to) {
    if (content_.has(name))
        throw std::logic_error("the bookmark " + nameOf(name).text +
                               " stands in the document already");
    Paragraph& paragraph = change(index);
    if (from > to || to > paragraph.text.size())
        throw std::logic_error("the bookmark " + nameOf(name).text + " does not fit its paragraph");
    paragraph.edges.push_back({name, from, true});
    paragraph.edges.push_back({name, to, false});
}

void Editing::removeMark(int name) {
    for (bool const start : {true, false})
        if (std::size_t const index = content_.find(name, start); index < size())
            removeIf(change(index).edges, [&](Edge const& edge) { return edge.name == name; });
}

Paragraph Editing::copy(std::size_t index, std::size_t from, std::size_t to) {
    Paragraph const& whole = at(index);
    Paragraph part = fresh();
    part.text = whole.text.substr(from, to - from);
    part.style = whole.style;
    for (Edge edge : whole.edges) {
        auto const inside = [&](bool start) {
            return std::any_of(whole.edges.begin(), whole.edges.end(), [&](Edge const& one) {
                return one.name == edge.name && one.start == start && from <= one.at &&
                       one.at <= to;
            });
        };
        if (!inside(true) || !inside(false)) continue;
        edge.at -= from;
        part.edges.push_back(edge);
    }
    return part;
}

Reading readingOf(Content const& content, State const& written, bool locked) {
    Reading reading;
    std::size_t const body = content.bodySize();
    auto const& paragraphs = content.paragraphs;
    std::vector<int> marks;
    marks.reserve(written.written.size());
    if (body < paragraphs.size())
        for (WrittenBlock const& block : written.written)
            marks.push_back(nameNumber(markText(written.tag, 'b', block.number)));
    reading.paragraphs.reserve(body + 2);
    auto const add = [&](std::size_t index) {
        Paragraph const& paragraph = *paragraphs[index];
        redress::Paragraph read;
        read.text = narrow(paragraph.text);
        read.edges.reserve(paragraph.edges.size());
        for (Edge const& edge : paragraph.edges)
            read.edges.push_back({nameOf(edge.name).text, edge.at, edge.start, !edge.start});
        std::stable_sort(read.edges.begin(), read.edges.end(),
                         [](MarkEdge const& a, MarkEdge const& b) { return a.at < b.at; });
        read.plain = paragraph.anchored.empty() && paragraph.changes.empty();
        read.body = paragraph.place == 0;
        read.redlined = content.isRedlined(index);
        read.fixed = locked ? "locked" : paragraph.isProtected ? "protected" : "";
        reading.paragraphs.push_back(std::move(read));
    };
    for (std::size_t i = 0; i < body; ++i)
        add(i);
    // Elsewhere only what a block's mark leads to.
    std::size_t last = body;
    for (std::size_t i = body; i < paragraphs.size(); ++i)
        for (Edge const& edge : paragraphs[i]->edges) {
            if (!edge.start || std::find(marks.begin(), marks.end(), edge.name) == marks.end())
                continue;
            std::size_t const end = content.find(edge.name, false);
            for (std::size_t k = std::max(i, last); k <= end && k < paragraphs.size(); ++k)
                add(k);
            last = std::max(last, end + 1);
        }
    for (Shared const& paragraph : paragraphs)
        for (Edge const& edge : paragraph->edges)
            if (edge.start && nameOf(edge.name).prefixed)
                reading.marks.push_back(nameOf(edge.name).text);
    reading.emptyBody = body == 1 && paragraphs[0]->text.empty() &&
                        paragraphs[0]->anchored.empty() && paragraphs.size() == 1;
    return reading;
}

} // namespace redress::model
