#include "session/memory_document.hpp"

#include "core/language/utf8.hpp"

#include <algorithm>
#include <utility>

namespace redress::testing {
namespace {

using Mark = MemoryDocument::Mark;
using Paragraph = MemoryDocument::Paragraph;

void inserted(std::vector<Mark>& marks, std::size_t at, std::size_t length) {
    for (Mark& mark : marks) {
        bool const collapsed = mark.from == mark.to;
        mark.to += mark.to > at || (collapsed && mark.to == at) ? length : 0;
        mark.from += mark.from >= at ? length : 0;
    }
}

void erased(std::vector<Mark>& marks, std::size_t from, std::size_t to) {
    auto const moved = [=](std::size_t edge) {
        return edge <= from ? edge : edge >= to ? edge - (to - from) : from;
    };
    for (Mark& mark : marks) {
        mark.from = moved(mark.from);
        mark.to = moved(mark.to);
    }
}

} // namespace

void MemoryDocument::step(Paragraphs before, UndoStep const& step) {
    bool const joins = step.joinsTop || (!step.question.empty() && !questions_.empty() &&
                                         redo_.empty() && questions_.back() == step.question);
    if (joins) return;
    ++steps;
    redo_.clear();
    undo_.push_back(std::move(before));
    questions_.push_back(step.question);
    titles_.push_back(step.title);
    if (undo_.size() > undoLimit_) {
        undo_.erase(undo_.begin());
        questions_.erase(questions_.begin());
        titles_.erase(titles_.begin());
    }
    tell(UndoEvent::added);
}

void MemoryDocument::tell(UndoEvent event) {
    if (listener_) listener_(event);
}

void MemoryDocument::type(std::size_t paragraph, std::size_t at, std::string const& text) {
    Paragraphs old = paragraphs_;
    std::u32string const added = wide(text);
    paragraphs_[paragraph].text.insert(at, added);
    inserted(paragraphs_[paragraph].marks, at, added.size());
    step(std::move(old), {"typing", {}});
}

void MemoryDocument::erase(std::size_t paragraph, std::size_t from, std::size_t to) {
    Paragraphs old = paragraphs_;
    paragraphs_[paragraph].text.erase(from, to - from);
    erased(paragraphs_[paragraph].marks, from, to);
    step(std::move(old), {"deletion", {}});
}

void MemoryDocument::erase(std::size_t paragraph) {
    Paragraphs old = paragraphs_;
    paragraphs_.erase(paragraphs_.begin() + static_cast<std::ptrdiff_t>(paragraph));
    if (paragraphs_.empty()) paragraphs_.emplace_back();
    step(std::move(old), {"deletion", {}});
}

void MemoryDocument::split(std::size_t paragraph, std::size_t at) {
    Paragraphs old = paragraphs_;
    Paragraph& first = paragraphs_[paragraph];
    Paragraph second;
    second.style = first.style;
    second.text = first.text.substr(at);
    first.text.erase(at);
    auto& marks = first.marks;
    for (std::size_t m = marks.size(); m-- > 0;)
        if (marks[m].from >= at && at > 0) {
            second.marks.insert(second.marks.begin(),
                                {marks[m].name, marks[m].from - at, marks[m].to - at});
            marks.erase(marks.begin() + static_cast<std::ptrdiff_t>(m));
        } else {
            marks[m].to = std::min(marks[m].to, at);
        }
    paragraphs_.insert(paragraphs_.begin() + static_cast<std::ptrdiff_t>(paragraph) + 1,
                       std::move(second));
    step(std::move(old), {"paragraph", {}});
}

void MemoryDocument::joinWithNext(std::size_t paragraph) {
    Paragraphs old = paragraphs_;
    Paragraph& first = paragraphs_[paragraph];
    Paragraph const& second = paragraphs_[paragraph + 1];
    for (Mark const& mark : second.marks)
        first.marks.push_back(
            {mark.name, mark.from + first.text.size(), mark.to + first.text.size()});
    first.text += second.text;
    paragraphs_.erase(paragraphs_.begin() + static_cast<std::ptrdiff_t>(paragraph) + 1);
    step(std::move(old), {"paragraph", {}});
}

void MemoryDocument::move(std::size_t paragraph, std::size_t to) {
    Paragraphs old = paragraphs_;
    Paragraph const moved = paragraphs_[paragraph];
    paragraphs_.erase(paragraphs_.begin() + static_cast<std::ptrdiff_t>(paragraph));
    paragraphs_.insert(paragraphs_.begin() + static_cast<std::ptrdiff_t>(to), moved);
    step(std::move(old), {"move", {}});
}

void MemoryDocument::paste(std::size_t copied, std::size_t to) {
    Paragraphs old = paragraphs_;
    Paragraph copy = paragraphs_[copied];
    for (Mark& mark : copy.marks)
        mark.name += " Copy 1";
    paragraphs_.insert(paragraphs_.begin() + static_cast<std::ptrdiff_t>(to), std::move(copy));
    step(std::move(old), {"paste", {}});
}

void MemoryDocument::add(std::size_t at, std::string const& text) {
    Paragraphs old = paragraphs_;
    Paragraph paragraph;
    paragraph.text = wide(text);
    paragraphs_.insert(paragraphs_.begin() + static_cast<std::ptrdiff_t>(at), std::move(paragraph));
    step(std::move(old), {"typing", {}});
}

void MemoryDocument::protect(std::size_t paragraph, bool fixed) {
    Paragraphs old = paragraphs_;
    paragraphs_[paragraph].fixed = fixed;
    step(std::move(old), {"section", {}});
}

bool MemoryDocument::undo() {
    if (undo_.empty()) return false;
    redo_.push_back(std::exchange(paragraphs_, undo_.back()));
    undo_.pop_back();
    // Nothing joins a step that was undone and redone.
    questions_.pop_back();
    titles_.pop_back();
    tell(UndoEvent::undone);
    return true;
}

bool MemoryDocument::redo() {
    if (redo_.empty()) return false;
    undo_.push_back(std::exchange(paragraphs_, redo_.back()));
    redo_.pop_back();
    questions_.emplace_back();
    titles_.emplace_back();
    tell(UndoEvent::redone);
    return true;
}

void MemoryDocument::clearUndo() {
    undo_.clear();
    redo_.clear();
    questions_.clear();
    titles_.clear();
    tell(UndoEvent::cleared);
}

std::string MemoryDocument::text(std::size_t paragraph) const {
    return narrow(paragraphs_.at(paragraph).text);
}

std::string MemoryDocument::text() const {
    std::string result;
    for (Paragraph const& paragraph : paragraphs_)
        result += narrow(paragraph.text) + '\n';
    return result;
}

std::string MemoryDocument::dump() const {
    std::string result;
    for (Paragraph const& paragraph : paragraphs_) {
        result += narrow(paragraph.text) + (paragraph.fixed ? " (protected)" : "");
        std::vector<std::string> marks;
        for (Mark const& mark : paragraph.marks)
            marks.push_back(mark.name + '[' + std::to_string(mark.from) + ',' +
                            std::to_string(mark.to) + ']');
        std::sort(marks.begin(), marks.end());
        for (std::string const& mark : marks)
            result += " | " + mark;
        result += '\n';
    }
    return result;
}

std::optional<std::string> MemoryDocument::marked(std::string const& name) const {
    for (Paragraph const& paragraph : paragraphs_)
        for (Mark const& mark : paragraph.marks)
            if (mark.name == name)
                return narrow(paragraph.text.substr(mark.from, mark.to - mark.from));
    return std::nullopt;
}

} // namespace redress::testing
