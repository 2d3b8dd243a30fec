#include "oracle.hpp"

#include "seeing.hpp"

#include <algorithm>
#include <set>

namespace redress::model {
namespace {

class Oracle {
public:
    Oracle(Desk const& desk, Written const& written, Wished const& wished)
        : desk_(desk), before_(written.before), after_(desk.content()), plan_(written.plan),
          wished_(wished), tag_(after_.state->tag) {
        for (std::size_t i = 0; i < after_.paragraphs.size(); ++i)
            note(now_, after_.paragraphs[i]->identity, i);
        for (std::size_t i = 0; i < before_.paragraphs.size(); ++i)
            note(was_, before_.paragraphs[i]->identity, i);
        meant();
    }

    void expectRight(bool wrote) {
        tokens();
        for (std::size_t i = 0; i < before_.paragraphs.size(); ++i)
            kept(i);
        for (Shared const& paragraph : after_.paragraphs)
            if (at(was_, paragraph->identity) == none) added(*paragraph);
        order();
        if (wrote) marks();
        follows();
        told();
        again();
        touched();
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    static void note(std::vector<std::size_t>& places, int identity, std::size_t index) {
        auto const at = static_cast<std::size_t>(identity);
        if (places.size() <= at) places.resize(at + 1, none);
        if (places[at] != none) throw Violation("two paragraphs have one identity: the model");
        places[at] = index;
    }
    static std::size_t at(std::vector<std::size_t> const& places, int identity) {
        auto const index = static_cast<std::size_t>(identity);
        return index < places.size() ? places[index] : none;
    }

    [[noreturn]] static void fail(std::string const& what) { throw Violation(what); }
    [[noreturn]] static void fail(std::string const& what, Paragraph const& at) {
        fail(what + ": " + narrow(at.text));
    }

    /// The paragraphs the wish is about, with all that hangs on them.
    void meant() {
        meant_.resize(before_.paragraphs.size(), false);
        if (wished_.block == 0 ||
            (wished_.kind != Wish::Kind::takeNew && wished_.kind != Wish::Kind::remove))
            return;
        int const mark = nameNumber(markText(tag_, 'b', wished_.block));
        std::size_t const first = before_.find(mark, true);
        std::size_t const last = before_.find(mark, false);
        std::vector<int> places;
        for (std::size_t i = first; i <= last && i < meant_.size(); ++i) {
            meant_[i] = true;
            for (int const place : before_.paragraphs[i]->anchored)
                places.push_back(place);
        }
        while (!places.empty()) {
            int const place = places.back();
            places.pop_back();
            for (std::size_t i = 0; i < meant_.size(); ++i) {
                Paragraph const& paragraph = *before_.paragraphs[i];
                if (paragraph.place != place || meant_[i]) continue;
                meant_[i] = true;
                places.insert(places.end(), paragraph.anchored.begin(), paragraph.anchored.end());
            }
        }
    }

    /// A wish may take away the words of its own block, and nobody adds any.
    void tokens() {
        std::vector<char32_t> was = tokensOf(before_, desk_.given);
        std::vector<char32_t> const now = tokensOf(after_, desk_.given);
        if (was == now) return;
        std::vector<char32_t> lost;
        std::set_difference(was.begin(), was.end(), now.begin(), now.end(),
                            std::back_inserter(lost));
        if (!std::includes(was.begin(), was.end(), now.begin(), now.end()))
            fail("words of the user's were multiplied");
        std::vector<char32_t> allowed;
        for (std::size_t i = 0; i < meant_.size(); ++i)
            if (meant_[i])
                for (char32_t const token : tokensOf(*before_.paragraphs[i], desk_.given))
                    allowed.push_back(token);
        std::sort(allowed.begin(), allowed.end());
        if (!std::includes(allowed.begin(), allowed.end(), lost.begin(), lost.end()))
            fail("words of the user's were lost");
    }

    bool isUsers(std::size_t index) const {
        Paragraph const& paragraph = *before_.paragraphs[index];
        if (paragraph.isProtected || before_.isRedlined(index) || !paragraph.anchored.empty() ||
            !tokensOf(paragraph, desk_.given).empty())
            return true;
        return !paragraph.renewed && desk_.draftedTexts.count(paragraph.text) == 0 &&
               !paragraph.text.empty();
    }

    /// Whether words in it became the program's: an answer, or what the user had written as it is
    /// due by now. They stand there all the same.
    bool becameDue(Paragraph const& was, Paragraph const& now) const {
        auto const due = after_.due->drafted.begin();
        auto const end = after_.due->drafted.end();
        bool const isDue =
            std::any_of(due, end, [&](Drafted const& block) { return block.text == now.text; });
        if (isDue && wished_.wording) return true;
        if (std::any_of(was.text.begin(), was.text.end(),
                        [&](char32_t c) { return desk_.given.count(c) != 0; }))
            return true;
        std::u32string const words = outsideRuns(was, now, tag_);
        auto from = now.text.begin();
        return isDue && std::all_of(words.begin(), words.end(), [&](char32_t c) {
                   from = std::find(from, now.text.end(), c);
                   return from != now.text.end() && (++from, true);
               });
    }

    void kept(std::size_t index) {
        Shared const& was = before_.paragraphs[index];
        std::size_t const place = at(now_, was->identity);
        if (meant_[index]) return;
        if (place == none) {
            bool const own = !was->touched && was->anchored.empty();
            if (was->isProtected || before_.isRedlined(index) || !was->anchored.empty() ||
                (isUsers(index) && !own))
                fail("a paragraph of the user's is gone", *was);
            return;
        }
        Shared const& now = after_.paragraphs[place];
        if (was == now) return;
        bool const same = was->text == now->text;
        if (was->isProtected && (!same || was->style != now->style))
            fail("a protected paragraph was written to", *was);
        if (!same && desk_.locked) fail("written while tracking is locked", *was);
        if (before_.isRedlined(index) && !same)
            fail("a paragraph with tracked changes was written to", *was);
        if (!was->anchored.empty() && (!same || was->anchored != now->anchored))
            fail("a paragraph that something hangs on was written to", *was);
        if (same) return;
        if (was->touched && isUsers(index) && !becameDue(*was, *now) &&
            outsideRuns(*was, *now, tag_) != outsideRuns(*now, *was, tag_))
            fail("the user's words were changed", *was);
    }

    void added(Paragraph const& paragraph) {
        if (!tokensOf(paragraph, desk_.given).empty())
            fail("the program wrote words of the user's", paragraph);
        if (paragraph.isProtected) fail("written into a protected section", paragraph);
        auto const& due = after_.due->drafted;
        bool const known = std::any_of(due.begin(), due.end(), [&](Drafted const& block) {
            return block.text == paragraph.text;
        });
        if (!known && !paragraph.text.empty()) fail("written, but not due", paragraph);
    }

    /// The user's paragraphs keep their order; all do as long as the letter's order is the same.
    void order() {
        bool const moves = ordersDiffer();
        std::size_t last = 0;
        for (std::size_t i = 0; i < before_.paragraphs.size(); ++i) {
            std::size_t const place = at(now_, before_.paragraphs[i]->identity);
            if (place == none || meant_[i] || (moves && !isUsers(i))) continue;
            if (place < last) fail("a paragraph was moved", *before_.paragraphs[i]);
            last = place;
        }
    }

    /// The letter's order is another than before, or may be: what is due again after a time has
    /// its place of then.
    bool ordersDiffer() const {
        if (!before_.due) return false;
        if (!sameOrder(before_.due->order, after_.due->order)) return true;
        std::vector<std::string> const& old = before_.due->order;
        return std::any_of(
            after_.due->order.begin(), after_.due->order.end(), [&](std::string const& id) {
                bool const fresh = std::find(old.begin(), old.end(), id) == old.end();
                bool const again = !before_.due->find(id) && after_.due->find(id);
                return desk_.seenIds.count(id) != 0 && (fresh || again);
            });
    }

    WrittenBlock const* knownBlock(int number) const {
        for (WrittenBlock const& block : after_.state->written)
            if (block.number == number) return &block;
        return nullptr;
    }

    /// Every bookmark of ours is known to what the document remembers.
    void marks() {
        std::set<int> numbers;
        for (WrittenBlock const& block : after_.state->written) {
            bool unique = numbers.insert(block.number).second;
            for (WrittenRun const& run : block.runs)
                unique = numbers.insert(run.number).second && unique;
            if (!unique) fail("a number is used twice");
        }
        if (!numbers.empty() && *numbers.rbegin() >= after_.state->next)
            fail("the next number is used already");
        for (Shared const& paragraph : after_.paragraphs) {
            int blocks = 0;
            for (Edge const& edge : paragraph->edges) {
                Name const& name = nameOf(edge.name);
                if (!name.prefixed) continue;
                if (name.tag != tag_ || numbers.count(name.number) == 0)
                    fail("an unknown bookmark stands: " + name.text, *paragraph);
                if (name.kind == 'b' && edge.start) ++blocks;
            }
            if (blocks > 1 && !paragraph->touched) fail("two blocks share a paragraph", *paragraph);
        }
    }

    /// What no hand has touched is as in a fresh draft.
    void follows() {
        std::set<std::string> present;
        for (std::size_t i = 0; i < meant_.size(); ++i)
            if (meant_[i]) present.insert(before_.paragraphs[i]->origin);
        std::vector<std::string> inOrder;
        for (std::size_t i = 0; i < after_.paragraphs.size(); ++i) {
            Paragraph const& paragraph = *after_.paragraphs[i];
            if (paragraph.origin.empty()) continue;
            present.insert(paragraph.origin);
            inOrder.push_back(paragraph.origin);
            if (!paragraph.touched && !paragraph.isProtected && !after_.isRedlined(i) &&
                !desk_.locked)
                fresh(paragraph);
        }
        if (!desk_.locked)
            for (Drafted const& block : after_.due->drafted)
                if (present.count(block.id) == 0 && desk_.deletedByHand.count(block.id) == 0)
                    fail("a paragraph is due and does not stand: " + block.id);
        if (desk_.disordered || desk_.locked || !desk_.deletedByHand.empty()) return;
        std::size_t place = 0;
        for (Drafted const& block : after_.due->drafted)
            if (place < inOrder.size() && inOrder[place] == block.id) ++place;
        if (place != inOrder.size()) fail("the paragraphs do not stand in order");
    }

    void fresh(Paragraph const& paragraph) {
        Drafted const* const due = after_.due->find(paragraph.origin);
        if (!due) fail("a paragraph is not due and stands", paragraph);
        if (paragraph.text != due->text)
            fail("an untouched paragraph does not read " + narrow(due->text), paragraph);
        if (paragraph.marksLost) return;
        std::vector<DraftedRun> runs;
        int number = 0;
        for (Edge const& edge : paragraph.edges) {
            Name const& name = nameOf(edge.name);
            if (name.tag != tag_ || !edge.start) continue;
            auto const end = std::find_if(
                paragraph.edges.begin(), paragraph.edges.end(),
                [&](Edge const& other) { return other.name == edge.name && !other.start; });
            if (end == paragraph.edges.end()) fail("a bookmark leaves its paragraph", paragraph);
            if (name.kind != 'b') {
                runs.push_back({name.kind, std::to_string(name.number), edge.at, end->at});
                continue;
            }
            if (number != 0) fail("two blocks share a paragraph", paragraph);
            number = name.number;
            if (edge.at != 0 || end->at != paragraph.text.size())
                fail("a block's bookmark does not hold its paragraph", paragraph);
        }
        WrittenBlock const* const block = knownBlock(number);
        if (!block || block->id != due->id || block->runs.size() != due->runs.size())
            fail("a paragraph is bound to another block", paragraph);
        if (runs.size() != due->runs.size()) fail("an answer has no bookmark", paragraph);
        for (std::size_t i = 0; i < due->runs.size(); ++i) {
            DraftedRun const& wanted = due->runs[i];
            std::string const mark = std::to_string(block->runs[i].number);
            bool const stands = std::any_of(runs.begin(), runs.end(), [&](DraftedRun const& run) {
                return run.question == mark && run.kind == wanted.kind && run.from == wanted.from &&
                       run.to == wanted.to;
            });
            if (!stands || block->runs[i].question != wanted.question)
                fail("an answer's bookmark does not hold it", paragraph);
        }
    }

    /// Nothing is left undone in silence: what is remembered in other words than are due is listed,
    /// unless the user chose it so.
    void told() {
        for (Drafted const& due : after_.due->drafted) {
            auto const block =
                std::find_if(after_.state->written.begin(), after_.state->written.end(),
                             [&](WrittenBlock const& one) { return one.id == due.id; });
            std::string const text = narrow(due.text);
            if (block == after_.state->written.end())
                fail("a block is due and forgotten: " + due.id);
            if (block->text == text) continue;
            bool const listed = std::any_of(plan_.findings.begin(), plan_.findings.end(),
                                            [&](Finding const& finding) {
                                                return finding.id == due.id && finding.due == text;
                                            });
            bool const chosen =
                std::any_of(after_.state->choices.begin(), after_.state->choices.end(),
                            [&](Choice const& choice) {
                                return choice.block == block->number && choice.due == text;
                            });
            if (!listed && !chosen) fail("not written, and the user was not told: " + due.id);
        }
    }

    /// Two blocks shared the paragraph until this write took the other's last words: it follows one
    /// write late.
    bool wasShared(Operation const& operation) const {
        int const mark = nameNumber(markText(tag_, 'b', numberOf(operation)));
        std::size_t const was = before_.find(mark, true);
        if (was == before_.paragraphs.size()) return false;
        auto const& edges = before_.paragraphs[was]->edges;
        return std::any_of(edges.begin(), edges.end(), [&](Edge const& edge) {
            return edge.name != mark && nameOf(edge.name).kind == 'b';
        });
    }

    /// A plan made again has nothing to do, unless this write left some lost words the only ones of
    /// their kind, so that they are found again, or took a block's marks out of the paragraph it
    /// shared with another.
    void again() {
        if (desk_.locked) return;
        Plan const second =
            plan(*after_.state, after_.due->letter, after_.due->answers, desk_.actual());
        if (!second.adopt.empty() || !plan_.adopt.empty()) return;
        for (Operation const& operation : second.operations)
            if (!wasShared(operation)) fail("a second plan has operations: " + describe(operation));
        if (!second.operations.empty()) return;
        if (!sameStates(second.next, *after_.state)) fail("a second plan remembers another state");
    }

    /// One answer touches only the paragraphs that hold it.
    void touched() {
        if (desk_.hands || !before_.due) return;
        std::size_t changed = 0;
        for (Shared const& paragraph : after_.paragraphs) {
            // Where there is no neighbour an empty paragraph stays behind.
            if (paragraph->text.empty()) continue;
            std::size_t const place = at(was_, paragraph->identity);
            bool const same = place != none && before_.paragraphs[place]->text == paragraph->text &&
                              before_.paragraphs[place]->style == paragraph->style;
            bool const kept =
                same && before_.paragraphs[place]->edges.size() == paragraph->edges.size();
            if (kept && before_.paragraphs[place] == paragraph) continue;
            if (!kept || differs(paragraph->origin)) ++changed;
            if (!differs(paragraph->origin) && !ordersDiffer())
                fail("a paragraph was written to that does not hold the answer", *paragraph);
        }
        std::size_t due = 0;
        for (Drafted const& block : after_.due->drafted)
            due += differs(block.id) ? 1u : 0u;
        if (!ordersDiffer() && changed != due)
            fail(std::to_string(changed) + " paragraphs were written to instead of " +
                 std::to_string(due));
    }

    /// Whether a fresh draft of the block differs from the one before.
    bool differs(std::string const& id) const {
        Drafted const* const was = before_.due->find(id);
        Drafted const* const now = after_.due->find(id);
        return !was || !now ? was != now : !sameDrafts(*was, *now);
    }

    Desk const& desk_;
    Content const& before_;
    Content const& after_;
    Plan const& plan_;
    Wished const& wished_;
    std::string const tag_;
    std::vector<std::size_t> now_; ///< by identity: where it stands
    std::vector<std::size_t> was_;
    std::vector<bool> meant_;
};

} // namespace

void expectRight(Desk const& desk, Written const& written, Wished const& wished) {
    if (written.outcome == Written::Outcome::refused) {
        if (written.before.paragraphs != desk.content().paragraphs)
            throw Violation("a refused write changed the document");
        return;
    }
    if (!desk.holdsLetter()) return;
    Oracle(desk, written, wished).expectRight(written.outcome == Written::Outcome::wrote);
}

} // namespace redress::model
