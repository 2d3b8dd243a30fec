#include "session/memory_document.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace redress::testing {
namespace {

using Mark = MemoryDocument::Mark;
using Paragraph = MemoryDocument::Paragraph;

template <typename Test>
void takeMarks(Paragraph& paragraph, Test test) {
    auto& marks = paragraph.marks;
    marks.erase(std::remove_if(marks.begin(), marks.end(), test), marks.end());
}

std::string slice(Paragraph const& paragraph, Mark const& mark) {
    return narrow(paragraph.text.substr(mark.from, mark.to - mark.from));
}

/// Whether a block other than this one has text in the paragraph.
bool isOthers(Paragraph const& paragraph, int number, State const& state) {
    return std::any_of(paragraph.marks.begin(), paragraph.marks.end(), [&](Mark const& mark) {
        auto const name = parseMark(mark.name, state);
        return name && name->kind == 'b' && name->number != number && mark.from != mark.to;
    });
}

bool isForeign(Mark const& mark, State const& state) {
    return hasOurPrefix(mark.name) && !parseMark(mark.name, state);
}

ActualBlock judged(Paragraph const& paragraph, Mark const& mark, WrittenBlock const& block,
                   State const& state) {
    ActualBlock result;
    result.number = block.number;
    bool const strange =
        std::any_of(paragraph.marks.begin(), paragraph.marks.end(), [&](Mark const& other) {
            return !parseMark(other.name, state) && other.name.front() != '_';
        });
    bool const clean = narrow(paragraph.text) == block.text && !strange && !paragraph.redlined &&
                       !isOthers(paragraph, block.number, state);
    result.standing = paragraph.fixed ? Standing::fixed : clean ? Standing::clean : Standing::mine;
    result.anchor = !paragraph.fixed && !paragraph.redlined;
    result.reason = paragraph.fixed ? "protected" : "";
    for (WrittenRun const& run : block.runs)
        for (Mark const& inside : paragraph.marks)
            if (inside.name == markName(state, markKind(run.kind), run.number) &&
                inside.from >= mark.from && inside.to <= mark.to && !paragraph.redlined &&
                slice(paragraph, inside) == block.textOf(run))
                result.intact.push_back(run.number);
    return result;
}

/// The one paragraph that reads as the block does, where its mark is lost.
std::optional<std::size_t> byText(std::vector<Paragraph> const& paragraphs,
                                  WrittenBlock const& block, State const& state) {
    if (std::count_if(state.written.begin(), state.written.end(),
                      [&](WrittenBlock const& other) { return other.text == block.text; }) != 1)
        return std::nullopt;
    std::optional<std::size_t> result;
    for (std::size_t p = 0; p < paragraphs.size(); ++p)
        if (!paragraphs[p].fixed && narrow(paragraphs[p].text) == block.text &&
            !isOthers(paragraphs[p], block.number, state)) {
            if (result) return std::nullopt;
            result = p;
        }
    return result;
}

/// Only the words in the mark change; of empty marks at one place those made earlier lie before.
void replaceMarked(Paragraph& paragraph, std::size_t index, std::u32string const& value) {
    Mark const old = paragraph.marks[index];
    paragraph.text.replace(old.from, old.to - old.from, value);
    auto const moved = [&](std::size_t edge) { return edge - (old.to - old.from) + value.size(); };
    for (std::size_t i = 0; i < paragraph.marks.size(); ++i) {
        Mark& other = paragraph.marks[i];
        bool const block = hasOurPrefix(other.name) && other.name[8] == 'b';
        bool const around = other.from <= old.from && other.to >= old.to;
        bool const encloses = block ? around : other.from < old.from && other.to > old.to;
        if (i == index || encloses) {
            other.to = moved(other.to);
        } else if (other.from >= old.to && (other.to > old.from || i > index)) {
            other.from = moved(other.from);
            other.to = moved(other.to);
        }
    }
}

void write(Paragraph& paragraph, WrittenBlock const& block, State const& names) {
    takeMarks(paragraph, [](Mark const& mark) { return hasOurPrefix(mark.name); });
    paragraph.text = wide(block.text);
    paragraph.style = block.style;
    paragraph.marks.push_back({markName(names, 'b', block.number), 0, paragraph.text.size()});
    for (WrittenRun const& run : block.runs)
        paragraph.marks.push_back(
            {markName(names, markKind(run.kind), run.number), run.from, run.to});
}

/// Carries out operations on paragraphs.
class Applier {
public:
    Applier(std::vector<Paragraph>& paragraphs, State const& before)
        : paragraphs_(paragraphs), before_(before) {}

    void adopt(int number) {
        WrittenBlock const& block = *before_.find(number);
        std::size_t const place = byText(paragraphs_, block, before_).value();
        for (Paragraph& paragraph : paragraphs_)
            takeMarks(paragraph, [&](Mark const& mark) {
                auto const is = [&](char kind, int n) {
                    return mark.name == markName(before_, kind, n);
                };
                return is('b', number) ||
                       std::any_of(block.runs.begin(), block.runs.end(), [&](auto const& run) {
                           return is(markKind(run.kind), run.number);
                       });
            });
        write(paragraphs_[place], block, before_);
    }

    void operator()(Rewrite const& rewrite) {
        write(*find(rewrite.block.number), rewrite.block, before_);
    }
    void operator()(RewriteRuns const& runs) {
        Paragraph& paragraph = *find(runs.number);
        for (RewriteRuns::Change const& change : runs.changes)
            for (std::size_t i = 0; i < paragraph.marks.size(); ++i)
                if (paragraph.marks[i].name == markName(before_, 'a', change.run) ||
                    paragraph.marks[i].name == markName(before_, 'c', change.run))
                    replaceMarked(paragraph, i, wide(change.text));
    }
    void operator()(Insert const& insert) {
        Paragraph paragraph;
        write(paragraph, insert.block, before_);
        bool const empty = paragraphs_.size() == 1 && paragraphs_[0].text.empty();
        if (insert.side == Insert::Side::end) {
            if (empty) paragraphs_.clear();
            paragraphs_.push_back(std::move(paragraph));
        } else {
            auto const anchor = find(insert.anchor);
            paragraphs_.insert(insert.side == Insert::Side::after ? anchor + 1 : anchor,
                               std::move(paragraph));
        }
    }
    void operator()(Move const& move) {
        auto const from = find(move.number);
        Paragraph paragraph = *from;
        paragraphs_.erase(from);
        paragraphs_.insert(move.after != 0 ? find(move.after) + 1 : find(move.before),
                           std::move(paragraph));
    }
    void operator()(Remove const& remove) {
        paragraphs_.erase(find(remove.number));
        if (paragraphs_.empty()) paragraphs_.emplace_back();
    }

private:
    std::vector<Paragraph>::iterator find(int number) {
        std::string const name = markName(before_, 'b', number);
        for (auto paragraph = paragraphs_.begin(); paragraph != paragraphs_.end(); ++paragraph)
            for (Mark const& mark : paragraph->marks)
                if (mark.name == name) return paragraph;
        throw std::logic_error("no block " + name);
    }

    std::vector<Paragraph>& paragraphs_;
    State const& before_;
};

} // namespace

void MemoryDocument::storeState(std::string const& state) {
    ++stored;
    disturbed += applying_ ? 1 : 0;
    state_ = state.empty() ? std::nullopt : std::optional(state);
}

Actual MemoryDocument::read(State const& written) {
    if (throws) throw std::runtime_error("a fault");
    disturbed += applying_ ? 1 : 0;
    Actual actual;
    for (Paragraph const& paragraph : paragraphs_)
        for (Mark const& mark : paragraph.marks) {
            auto const name = parseMark(mark.name, written);
            if (isForeign(mark, written)) actual.foreign.push_back(mark.name);
            if (name && name->kind == 'b' && mark.from != mark.to)
                actual.blocks.push_back(
                    judged(paragraph, mark, *written.find(name->number), written));
        }
    for (WrittenBlock const& block : written.written) {
        bool const stands =
            std::any_of(actual.blocks.begin(), actual.blocks.end(),
                        [&](ActualBlock const& other) { return other.number == block.number; });
        if (!stands && byText(paragraphs_, block, written))
            actual.blocks.push_back({block.number, Standing::clean, true, true, {}, {}});
    }
    actual.emptyBody = paragraphs_.size() == 1 && paragraphs_[0].text.empty();
    return actual;
}

std::string MemoryDocument::apply(Plan const& plan, State const& before, Layout const&,
                                  UndoStep const& undoStep) {
    ++applied;
    Paragraphs const old = paragraphs_;
    bool const stands = !read(before).blocks.empty();
    applying_ = true;
    Applier applier(paragraphs_, before);
    for (int const number : plan.adopt)
        applier.adopt(number);
    for (Paragraph& paragraph : paragraphs_)
        takeMarks(paragraph, [&](Mark const& mark) { return isForeign(mark, before); });
    for (Operation const& operation : plan.operations)
        std::visit(applier, operation);
    if (!refusal.empty()) {
        step(old, undoStep);
        undo();
        redo_.clear();
        applying_ = false;
        return std::exchange(refusal, {});
    }
    if (!plan.operations.empty() || stands) step(old, undoStep);
    applying_ = false;
    return {};
}

/// Where the cursor would be: at the end.
std::string MemoryDocument::insert(std::vector<Block> const& blocks, Layout const&,
                                   std::string const& language, UndoStep const& undoStep) {
    insertedLanguage = language;
    Paragraphs const old = paragraphs_;
    applying_ = true;
    bool const continues = blocks.size() == 1 && blocks.front().style.empty();
    for (Block const& block : blocks) {
        if (continues) {
            paragraphs_.back().text += wide(block.text());
        } else {
            Paragraph paragraph;
            paragraph.text = wide(block.text());
            paragraph.style = block.style;
            paragraphs_.push_back(std::move(paragraph));
        }
    }
    std::string const failure = std::exchange(refusal, {});
    if (failure.empty())
        step(old, undoStep);
    else
        paragraphs_ = old;
    applying_ = false;
    return failure;
}

} // namespace redress::testing
