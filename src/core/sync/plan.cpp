#include "core/sync/plan.hpp"

#include "core/language/messages.hpp"
#include "core/sync/citing.hpp"
#include "core/sync/deliberate.hpp"
#include "core/sync/matching.hpp"
#include "core/sync/order.hpp"
#include "core/sync/rows.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

namespace redress {
namespace {

/// One decision, in steps: what becomes of each block that was written, then where things stand,
/// then what the document remembers.
class Decision {
public:
    Decision(State const& written, Letter const& due, Answers const& answers, Actual const& actual,
             std::vector<Wish> const& wishes)
        : state_(written), answers_(answers), actual_(actual), due_(dueBlocks(due)),
          writtenOf_(matchBlocks(due_, written.written)), next_(written.written),
          dueOf_(next_.size(), unmatched), stands_(next_.size(), nullptr),
          removed_(next_.size(), false), choices_(written.choices) {
        std::unordered_map<int, ActualBlock const*> found;
        for (ActualBlock const& block : actual.blocks)
            found.emplace(block.number, &block);
        for (std::size_t i = 0; i < next_.size(); ++i)
            if (auto const block = found.find(next_[i].number); block != found.end())
                stands_[i] = block->second;
        for (std::size_t i = 0; i < due_.size(); ++i)
            if (writtenOf_[i] != unmatched) dueOf_[writtenOf_[i]] = i;
        plan_.next.format = written.format;
        plan_.next.tag = written.tag;
        plan_.next.letter = due.id;
        plan_.next.pack = due.pack;
        plan_.next.version = due.version;
        plan_.next.answers = answers;
        plan_.next.next = written.next;
        plan_.next.declined = written.declined;
        for (Wish const& one : wishes)
            if (!written.findCitation(one.block)) wish(one);
    }

    Plan make() {
        for (ActualBlock const& block : actual_.blocks)
            if (block.adopt && state_.find(block.number)) plan_.adopt.push_back(block.number);
        for (std::size_t i = 0; i < due_.size(); ++i)
            if (writtenOf_[i] != unmatched) content(due_[i], writtenOf_[i]);
        places();
        for (std::size_t i = 0; i < next_.size(); ++i)
            if (dueOf_[i] == unmatched) noLongerDue(i);
        remember();
        return std::move(plan_);
    }

private:
    Standing standing(std::size_t i) const {
        return stands_[i] ? stands_[i]->standing : Standing::gone;
    }
    bool isAnchor(std::size_t i) const {
        return stands_[i] && stands_[i]->anchor &&
               (standing(i) == Standing::clean || standing(i) == Standing::mine);
    }

    /// Takes a wish up where the block stands so that it can be fulfilled. A choice is one for each
    /// block: the last.
    void wish(Wish const& wish) {
        auto const found = std::find_if(next_.begin(), next_.end(), [&](WrittenBlock const& block) {
            return block.number == wish.block;
        });
        auto const i = static_cast<std::size_t>(found - next_.begin());
        bool const known = found != next_.end();
        bool const due = known && dueOf_[i] != unmatched;
        bool const mine = known && standing(i) == Standing::mine;
        bool const gone = known && standing(i) == Standing::gone;
        std::string const dueText = due ? due_[dueOf_[i]].text : "";
        auto const choose = [&](Choice::Kind kind) {
            choices_.erase(
                std::remove_if(choices_.begin(), choices_.end(),
                               [&](Choice const& choice) { return choice.block == wish.block; }),
                choices_.end());
            choices_.push_back({wish.block, kind, dueText});
        };
        bool const replaces = wish.kind == Wish::Kind::takeNew || wish.kind == Wish::Kind::remove;
        if (replaces && mine && !stands_[i]->reason.empty()) {
            plan_.refused = stands_[i]->reason;
        } else if (wish.kind == Wish::Kind::keep && (mine || gone)) {
            choose(Choice::Kind::keep);
        } else if (wish.kind == Wish::Kind::showBoth && mine && due) {
            choose(Choice::Kind::both);
            plan_.operations.push_back(ShowBeside{wish.block, due_[dueOf_[i]].style, dueText});
        } else if ((wish.kind == Wish::Kind::takeNew && mine && due) ||
                   (wish.kind == Wish::Kind::remove && mine && !due)) {
            givenWay_.insert(i);
        } else if (wish.kind == Wish::Kind::bringBack && gone && due) {
            // From now on as one that was never written.
            writtenOf_[dueOf_[i]] = unmatched;
            dueOf_[i] = unmatched;
            removed_[i] = true;
        } else {
            plan_.refused = known && standing(i) == Standing::fixed
                                ? stands_[i]->reason
                                : REDRESS_TEXT("the paragraph has changed in the meantime");
        }
    }

    void find(Finding::Kind kind, std::size_t i, std::string const& dueText,
              std::vector<Wording> wordings = {}) {
        plan_.findings.push_back({kind, next_[i].number, next_[i].id, dueText,
                                  stands_[i] ? stands_[i]->reason : "", std::move(wordings)});
    }
    bool isChosen(std::size_t i, std::string const& dueText) const {
        return std::any_of(choices_.begin(), choices_.end(), [&](Choice const& choice) {
            return choice.block == next_[i].number && choice.due == dueText;
        });
    }

    /// The words of a block that is due and was written before.
    void content(WrittenBlock& due, std::size_t i) {
        bool const same = sameContent(due, next_[i]);
        switch (standing(i)) {
        case Standing::clean:
            if (!same) plan_.operations.push_back(Rewrite{renewed(due, i)});
            break;
        case Standing::mine:
            mine(due, i, same);
            break;
        case Standing::gone:
            if (!isChosen(i, due.text)) find(Finding::Kind::deletedByUser, i, due.text);
            break;
        case Standing::fixed:
            if (!same) find(Finding::Kind::notWritable, i, due.text);
            break;
        }
    }

    void mine(WrittenBlock& due, std::size_t i, bool same) {
        std::optional<std::string> const& reads = stands_[i]->reads;
        if (givenWay_.count(i) != 0 || (!same && willRead(due, i) == due.text)) {
            plan_.operations.push_back(Replace{renewed(due, i)});
            return;
        }
        std::vector<Wording> wordings =
            reads ? wordingsIn(next_[i], *reads) : std::vector<Wording>();
        if (!same) rewriteRuns(due, i);
        if (isChosen(i, due.text)) return;
        if (next_[i].text != due.text)
            find(Finding::Kind::edited, i, due.text, std::move(wordings));
        else if (!wordings.empty())
            find(Finding::Kind::answerEdited, i, due.text, std::move(wordings));
    }

    /// What the user's paragraph reads once its intact runs have their new values; nothing where it
    /// cannot be told.
    std::optional<std::string> willRead(WrittenBlock const& due, std::size_t i) const {
        ActualBlock const& stands = *stands_[i];
        if (!stands.reads || stands.intactAt.size() != stands.intact.size()) return stands.reads;
        WrittenBlock present{0, {}, {}, *stands.reads, {}};
        std::vector<std::optional<std::string>> values;
        std::vector<std::size_t> const match = matchRuns(due, next_[i]);
        for (std::size_t k = 0; k < stands.intact.size(); ++k) {
            auto const run =
                std::find_if(next_[i].runs.begin(), next_[i].runs.end(),
                             [&](WrittenRun const& one) { return one.number == stands.intact[k]; });
            std::size_t const from = stands.intactAt[k];
            std::size_t const to = from + (run->to - run->from);
            if (!present.runs.empty() && from < present.runs.back().to) return std::nullopt;
            present.runs.push_back({run->number, run->kind, run->question, from, to});
            auto const index = static_cast<std::size_t>(run - next_[i].runs.begin());
            auto const wanted = std::find(match.begin(), match.end(), index);
            values.emplace_back();
            if (wanted != match.end())
                values.back() =
                    due.textOf(due.runs[static_cast<std::size_t>(wanted - match.begin())]);
        }
        replaceRuns(present, values);
        return present.text;
    }

    /// What is due, with the numbers of what was written in its place.
    WrittenBlock renewed(WrittenBlock& due, std::size_t i) {
        std::vector<std::size_t> const match = matchRuns(due, next_[i]);
        for (std::size_t run = 0; run < due.runs.size(); ++run)
            due.runs[run].number =
                match[run] == unmatched ? plan_.next.next++ : next_[i].runs[match[run]].number;
        due.number = next_[i].number;
        next_[i] = due;
        return next_[i];
    }

    /// In the user's paragraph only values of runs that still read what we wrote are renewed. A
    /// run that is new in what is due has no place there.
    void rewriteRuns(WrittenBlock const& due, std::size_t i) {
        WrittenBlock& block = next_[i];
        std::vector<int> const& intact = stands_[i]->intact;
        std::vector<std::optional<std::string>> values(block.runs.size());
        std::vector<std::size_t> const match = matchRuns(due, block);
        RewriteRuns operation{block.number, {}};
        for (std::size_t run = 0; run < match.size(); ++run) {
            if (match[run] == unmatched) continue;
            WrittenRun const& old = block.runs[match[run]];
            std::string value = due.textOf(due.runs[run]);
            if (std::find(intact.begin(), intact.end(), old.number) == intact.end() ||
                value == block.textOf(old))
                continue;
            operation.changes.push_back({old.number, {value, due.runs[run].italic}});
            values[match[run]] = std::move(value);
        }
        if (operation.changes.empty()) return;
        replaceRuns(block, values);
        plan_.operations.push_back(std::move(operation));
    }

    /// Insertions and moves, in the order that is due, so that what stands before is in its place.
    void places() {
        std::vector<bool> const stays = staying();
        int previous = 0;
        int firstStaying = 0;
        for (std::size_t d = 0; d < due_.size() && firstStaying == 0; ++d)
            if (std::size_t const i = writtenOf_[d]; i != unmatched && isAnchor(i) && stays[d])
                firstStaying = next_[i].number;
        for (std::size_t d = 0; d < due_.size(); ++d) {
            std::size_t const i = writtenOf_[d];
            if (i == unmatched) {
                previous = insert(due_[d], previous, firstStaying);
                continue;
            }
            bool const movable = isAnchor(i) && standing(i) == Standing::clean;
            if (!stays[d] && movable)
                plan_.operations.push_back(
                    Move{next_[i].number, previous, previous == 0 ? firstStaying : 0});
            else if (!stays[d])
                find(Finding::Kind::standsElsewhere, i, "");
            if (isAnchor(i)) previous = next_[i].number;
        }
    }

    /// For each block due, whether it may stay where it is. What the user edited does not move
    /// while anything else can; what cannot be an anchor gives way to all others.
    std::vector<bool> staying() const {
        std::vector<std::size_t> dueIndex;
        std::vector<Ranked> blocks;
        std::uint64_t const count = due_.size() + 1;
        for (std::size_t d = 0; d < due_.size(); ++d) {
            std::size_t const i = writtenOf_[d];
            if (i == unmatched || standing(i) == Standing::gone) continue;
            std::uint64_t const weight = !isAnchor(i)                     ? 1
                                         : standing(i) == Standing::clean ? count
                                                                          : count * count;
            dueIndex.push_back(d);
            bool const asItStands = deliberate::is(deliberate::Fault::orderFromDocument);
            blocks.push_back({asItStands ? placeOf(i) : i, weight});
        }
        std::vector<bool> const kept = heaviestCommonOrder(blocks);
        std::vector<bool> stays(due_.size(), true);
        for (std::size_t k = 0; k < kept.size(); ++k)
            stays[dueIndex[k]] = kept[k];
        return stays;
    }

    /// Its index among what stands.
    std::size_t placeOf(std::size_t i) const {
        return static_cast<std::size_t>(stands_[i] - actual_.blocks.data());
    }

    int insert(WrittenBlock& block, int previous, int firstStaying) {
        block.number = plan_.next.next++;
        for (WrittenRun& run : block.runs)
            run.number = plan_.next.next++;
        Insert operation{block, Insert::Side::end, 0};
        if (previous == 0 && firstStaying == 0) previous = lastOfOurs();
        if (previous != 0) {
            operation.side = Insert::Side::after;
            operation.anchor = previous;
        } else if (firstStaying != 0) {
            operation.side = Insert::Side::before;
            operation.anchor = firstStaying;
        }
        plan_.operations.push_back(std::move(operation));
        return block.number;
    }

    /// Where nothing that is due stands, new text stays together with what no longer is.
    int lastOfOurs() const {
        int result = 0;
        for (ActualBlock const& block : actual_.blocks)
            if (block.anchor &&
                (block.standing == Standing::clean || block.standing == Standing::mine))
                result = block.number;
        return result;
    }

    void noLongerDue(std::size_t i) {
        if (removed_[i]) return;
        switch (standing(i)) {
        case Standing::clean:
            plan_.operations.push_back(Remove{next_[i].number});
            removed_[i] = true;
            break;
        case Standing::mine:
            if (givenWay_.count(i) != 0) {
                plan_.operations.push_back(Remove{next_[i].number});
                removed_[i] = true;
            } else if (!isChosen(i, "")) {
                find(Finding::Kind::noLongerNeeded, i, "");
            }
            break;
        case Standing::fixed:
            find(Finding::Kind::notWritable, i, "");
            break;
        case Standing::gone:
            removed_[i] = !rows_.exist(next_[i].id, answers_);
            break;
        }
    }

    /// The due order; what is not due but stays comes after its predecessor of before.
    void remember() {
        std::vector<WrittenBlock>& result = plan_.next.written;
        result.reserve(next_.size() + due_.size());
        std::vector<std::vector<std::size_t>> followers(due_.size() + 1);
        std::size_t last = due_.size();
        for (std::size_t i = 0; i < next_.size(); ++i) {
            if (dueOf_[i] != unmatched)
                last = dueOf_[i];
            else if (!removed_[i])
                followers[last].push_back(i);
        }
        auto const follow = [&](std::size_t leader) {
            for (std::size_t const i : followers[leader])
                result.push_back(std::move(next_[i]));
        };
        follow(due_.size());
        for (std::size_t d = 0; d < due_.size(); ++d) {
            result.push_back(
                std::move(writtenOf_[d] == unmatched ? due_[d] : next_[writtenOf_[d]]));
            follow(d);
        }
        std::unordered_map<int, std::size_t> position;
        for (std::size_t i = 0; i < result.size(); ++i)
            position.emplace(result[i].number, i);
        for (Choice const& choice : choices_)
            if (position.count(choice.block) != 0) plan_.next.choices.push_back(choice);
        std::stable_sort(plan_.findings.begin(), plan_.findings.end(),
                         [&](Finding const& a, Finding const& b) {
                             return position[a.block] < position[b.block];
                         });
    }

    State const& state_;
    Answers const& answers_;
    Actual const& actual_;
    std::vector<WrittenBlock> due_;
    std::vector<std::size_t> writtenOf_; ///< of each block due, its index in next_
    std::vector<WrittenBlock> next_;     ///< what was written, changed as it is decided
    std::vector<std::size_t> dueOf_;
    std::vector<ActualBlock const*> stands_;
    std::vector<bool> removed_;
    std::vector<Choice> choices_;
    std::set<std::size_t> givenWay_; ///< the user's, that is to go
    AnswerRows rows_;
    Plan plan_;
};

} // namespace

Plan plan(State const& written, Letter const& due, Answers const& answers, Actual const& actual,
          std::vector<Wish> const& wishes) {
    Plan plan = Decision(written, due, answers, actual, wishes).make();
    planCitations(written, due, actual, wishes, plan);
    return plan;
}

} // namespace redress
