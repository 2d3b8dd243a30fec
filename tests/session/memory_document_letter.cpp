#include "session/memory_document.hpp"

#include "core/sync/judge.hpp"

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

bool isForeign(Mark const& mark, State const& state) {
    return hasOurPrefix(mark.name) && !parseMark(mark.name, state);
}

Reading readingOf(std::vector<Paragraph> const& paragraphs) {
    Reading reading;
    for (Paragraph const& paragraph : paragraphs) {
        redress::Paragraph read;
        read.text = narrow(paragraph.text);
        for (Mark const& mark : paragraph.marks) {
            bool const collapsed = mark.from == mark.to;
            read.edges.push_back({mark.name, mark.from, true, collapsed});
            if (!collapsed) read.edges.push_back({mark.name, mark.to, false, true});
        }
        read.redlined = paragraph.redlined;
        read.fixed = paragraph.fixed ? "protected" : "";
        reading.paragraphs.push_back(std::move(read));
    }
    for (Paragraph const& paragraph : paragraphs)
        for (Mark const& mark : paragraph.marks)
            if (hasOurPrefix(mark.name)) reading.marks.push_back(mark.name);
    reading.emptyBody = paragraphs.size() == 1 && paragraphs[0].text.empty();
    return reading;
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

bool isCopy(Plan const& plan, std::string const& mark) {
    return std::any_of(plan.citations.begin(), plan.citations.end(),
                       [&](WriteCitation const& one) { return one.copyOf == mark; });
}

/// Carries out operations on paragraphs.
class Applier {
public:
    Applier(std::vector<Paragraph>& paragraphs, State const& before)
        : paragraphs_(paragraphs), before_(before) {}

    void adopt(int number) {
        WrittenBlock const& block = *before_.find(number);
        std::size_t const place = adopted(readingOf(paragraphs_), before_, number).value();
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
                    replaceMarked(paragraph, i, wide(change.text.text));
    }
    void operator()(Replace const& replace) {
        write(*find(replace.block.number), replace.block, before_);
    }
    void operator()(ShowBeside const& beside) {
        Paragraph paragraph;
        paragraph.text = wide(beside.text);
        paragraph.style = beside.style;
        auto const mine = find(beside.number);
        mine->redlined = paragraph.redlined = true;
        paragraphs_.insert(mine + 1, std::move(paragraph));
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

    void cite(WriteCitation const& citation) {
        std::string const own = markName(before_, 'c', citation.number);
        std::string const& name = citation.copyOf.empty() ? own : citation.copyOf;
        for (Paragraph& paragraph : paragraphs_)
            for (std::size_t i = 0; i < paragraph.marks.size(); ++i) {
                if (paragraph.marks[i].name != name) continue;
                paragraph.marks[i].name = own;
                replaceMarked(paragraph, i, wide(citation.text.text));
                return;
            }
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
    return judge(readingOf(paragraphs_), written);
}

std::string MemoryDocument::apply(Plan const& plan, State const& before, Layout const&,
                                  UndoStep const& undoStep) {
    ++applied;
    Paragraphs const old = paragraphs_;
    Actual const actual = read(before);
    bool const stands =
        std::any_of(actual.blocks.begin(), actual.blocks.end(),
                    [](ActualBlock const& block) { return block.standing != Standing::gone; });
    applying_ = true;
    Applier applier(paragraphs_, before);
    for (int const number : plan.adopt)
        applier.adopt(number);
    for (Paragraph& paragraph : paragraphs_)
        takeMarks(paragraph, [&](Mark const& mark) {
            return isForeign(mark, before) && !isCopy(plan, mark.name);
        });
    for (Operation const& operation : plan.operations)
        std::visit(applier, operation);
    for (WriteCitation const& citation : plan.citations)
        applier.cite(citation);
    if (!refusal.empty()) {
        step(old, undoStep);
        undo();
        redo_.clear();
        applying_ = false;
        return std::exchange(refusal, {});
    }
    if (plan.changesText() || stands) step(old, undoStep);
    applying_ = false;
    return {};
}

std::string MemoryDocument::unbind(UndoStep const& undoStep, std::size_t& removed) {
    Paragraphs const old = paragraphs_;
    applying_ = true;
    removed = 0;
    for (Paragraph& paragraph : paragraphs_) {
        removed += paragraph.marks.size();
        takeMarks(paragraph, [](Mark const& mark) { return hasOurPrefix(mark.name); });
        removed -= paragraph.marks.size();
    }
    if (removed > 0) step(old, undoStep);
    applying_ = false;
    return {};
}

/// Where the cursor would be: at the end.
std::string MemoryDocument::insert(std::vector<Block> const& blocks, Layout const&,
                                   std::string const& language,
                                   std::vector<std::string> const& marks,
                                   UndoStep const& undoStep) {
    insertedLanguage = language;
    Paragraphs const old = paragraphs_;
    applying_ = true;
    bool const continues = blocks.size() == 1 && blocks.front().style.empty();
    auto mark = marks.begin();
    for (Block const& block : blocks) {
        if (!continues) paragraphs_.emplace_back().style = block.style;
        Paragraph& paragraph = paragraphs_.back();
        for (Run const& run : block.runs) {
            std::size_t const from = paragraph.text.size();
            paragraph.text += wide(run.text);
            if (run.kind == RunKind::citation)
                paragraph.marks.push_back({*mark++, from, paragraph.text.size()});
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

std::string MemoryDocument::bind(LooseCitation const& citation, std::string const& mark,
                                 std::string const& language, UndoStep const& undoStep) {
    Paragraphs const old = paragraphs_;
    Paragraph& paragraph = paragraphs_.at(citation.paragraph);
    auto const& [from, to] = citation.at;
    if (std::string const failure = std::exchange(refusal, {}); !failure.empty()) return failure;
    if (narrow(paragraph.text.substr(from, to - from)) != citation.text) return "changed";
    insertedLanguage = language;
    paragraph.marks.push_back({mark, from, to});
    step(old, undoStep);
    return {};
}

} // namespace redress::testing
