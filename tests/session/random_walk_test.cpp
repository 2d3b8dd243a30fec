#include "session/in_step.hpp"
#include "session/test_letter.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <deque>
#include <random>
#include <set>

namespace redress::testing {
namespace {

/// A person and the program at work on one letter by chance: answers, edits, undo and redo.
class Walk {
public:
    Walk(unsigned seed, std::size_t undoLimit)
        : random_(seed), splits_(seed % 2 == 0), undoLimit_(undoLimit), document_(undoLimit) {
        see();
    }

    void start() {
        Diagnostics diagnostics;
        ASSERT_TRUE(session_.start(pack_, pack_.letters[0], testAnswers(), "Start", diagnostics));
        stepAdded(0);
        expectInStep(document_, session_);
    }

    void act() {
        switch (pick(20)) {
        case 0:
        case 1:
        case 2:
            undo(1 + pick(6));
            break;
        case 3:
        case 4:
            redo(1 + pick(6));
            break;
        case 5:
        case 6:
        case 7:
        case 8:
        case 9:
        case 10:
            edit();
            break;
        case 11:
            if (pick(8) == 0) clearUndo();
            session_.leaveField();
            break;
        case 12:
            insert();
            break;
        default:
            answer();
            break;
        }
    }

    /// All the way down and up again.
    void finish() {
        undo(undoLimit_ + 1);
        redo(undoLimit_ + 1);
    }

private:
    struct Seen {
        std::string document;
        std::string state;
    };

    std::size_t pick(std::size_t count) { return random_() % count; }
    std::size_t paragraph() { return pick(document_.paragraphs().size()); }
    std::size_t position(std::size_t in) {
        return pick(document_.paragraphs()[in].text.size() + 1);
    }
    std::size_t depth() { return static_cast<std::size_t>(document_.undoDepth()); }
    Seen now() { return {document_.dump(), document_.storedState().value_or("")}; }
    void see() { seen_ = {now()}; }

    /// Remembers what stands now as what must stand again at this depth.
    void stepAdded(std::size_t depthBefore) {
        seen_.resize(depthBefore + 1);
        seen_.push_back(now());
        if (seen_.size() > undoLimit_ + 1) seen_.pop_front();
    }

    void expectSeen() {
        ASSERT_LT(depth(), seen_.size());
        EXPECT_EQ(document_.dump(), seen_[depth()].document);
        EXPECT_EQ(document_.storedState().value_or(""), seen_[depth()].state);
        // What is clean need not be due here: the user may have brought it back.
        State const& state = session_.state();
        EXPECT_EQ(document_.storedState().value_or(""), state.tag.empty() ? "" : writeState(state));
    }

    void undo(std::size_t times) {
        int const applied = document_.applied;
        while (times-- > 0 && document_.undo())
            expectSeen();
        EXPECT_EQ(document_.applied, applied);
    }
    void redo(std::size_t times) {
        int const applied = document_.applied;
        while (times-- > 0 && document_.redo())
            expectSeen();
        EXPECT_EQ(document_.applied, applied);
    }
    void clearUndo() {
        document_.clearUndo();
        see();
    }

    std::string token() { return "«" + std::to_string(++tokens_) + "»"; }
    std::set<int> tokensInDocument() {
        std::set<int> found;
        std::string const text = document_.text();
        for (int number = 1; number <= tokens_; ++number)
            if (text.find("«" + std::to_string(number) + "»") != std::string::npos)
                found.insert(number);
        return found;
    }

    void edit() {
        std::size_t const before = depth();
        std::string const stored = document_.storedState().value_or("");
        std::size_t const p = paragraph();
        std::size_t const count = document_.paragraphs().size();
        switch (pick(9)) {
        case 0:
            document_.erase(p);
            break;
        case 1: {
            std::size_t const from = position(p);
            document_.erase(p, from, from + pick(document_.paragraphs()[p].text.size() - from + 1));
            break;
        }
        // Marks that span paragraphs are not in this model: a walk either splits or joins.
        case 2:
            if (splits_)
                document_.split(p, position(p));
            else if (p + 1 < count)
                document_.joinWithNext(p);
            else
                return;
            break;
        case 3:
            document_.move(p, paragraph());
            break;
        case 4:
            document_.paste(p, paragraph());
            break;
        case 5:
            document_.add(pick(count + 1), token());
            break;
        case 6:
            document_.protect(p, !document_.paragraphs()[p].fixed);
            break;
        default:
            document_.type(p, position(p), token());
            break;
        }
        stepAdded(before);
        EXPECT_EQ(document_.storedState().value_or(""), stored);
    }

    void insert() {
        if (session_.state().tag.empty()) return;
        std::size_t const before = depth();
        std::size_t const cited = session_.state().citations.size();
        Diagnostics diagnostics;
        Act const& act = pack_.acts[0];
        EXPECT_TRUE(
            session_.insert({&act, &act.provisions[0], nullptr, false}, "Insert", diagnostics));
        stepAdded(before);
        EXPECT_GT(session_.state().citations.size(), std::min<std::size_t>(cited, 49));
    }

    AnswerValue calls() {
        std::vector<std::string> ids{"r1", "r2", "r3", "r4", "r5"};
        std::shuffle(ids.begin(), ids.end(), random_);
        ids.resize(pick(6));
        return callsOf(ids);
    }

    std::pair<std::string, AnswerValue> chosen() {
        std::vector<std::string> const texts{"", "x", "Анна", "a longer answer than before",
                                             "🦔 ё"};
        std::vector<std::string> const truths{"", "yes", "no"};
        switch (pick(8)) {
        case 7:
            return {"place", Later()};
        case 0:
            return {"name", texts[pick(texts.size())]};
        case 1:
            return {"place", texts[pick(texts.size())]};
        case 2:
            return {"note", texts[pick(texts.size())]};
        case 3:
            return {"sent", truths[pick(truths.size())]};
        case 4:
            return {"turned", truths[pick(truths.size())]};
        case 5: {
            auto const* rows = session_.state().answers.find("calls");
            if (rows && !std::get<Rows>(*rows).empty())
                return {"calls/" + std::get<Rows>(*rows)[0].id + "/said",
                        texts[pick(texts.size())]};
            [[fallthrough]];
        }
        default:
            return {"calls", calls()};
        }
    }

    void answer() {
        if (session_.state().tag.empty()) return;
        auto const [question, value] = chosen();
        std::size_t const before = depth();
        std::string const document = document_.dump();
        std::set<int> const tokens = tokensInDocument();
        int const steps = document_.steps;
        int const applied = document_.applied;
        bool const refused = pick(15) == 0;
        if (refused) document_.refusal = "refused";
        Diagnostics diagnostics;
        bool const done = session_.answer(question, value, "Answer", diagnostics);
        if (!done) {
            EXPECT_TRUE(refused);
            if (document_.steps != steps) {
                stepAdded(before);
                EXPECT_EQ(document_.dump(), document);
            }
            seen_.resize(depth() + 1);
            expectSeen();
            return;
        }
        document_.refusal.clear();
        if (document_.steps != steps)
            stepAdded(before);
        else if (document_.applied != applied)
            seen_[before] = now();
        std::set<int> const left = tokensInDocument();
        EXPECT_TRUE(std::includes(left.begin(), left.end(), tokens.begin(), tokens.end()))
            << document << document_.dump();
        SCOPED_TRACE("before:\n" + document + "after:\n" + document_.dump());
        expectInStep(document_, session_);
    }

    std::mt19937 random_;
    bool splits_;
    std::size_t undoLimit_;
    Pack const pack_ = testPack();
    MemoryDocument document_;
    LetterSession session_{document_};
    std::deque<Seen> seen_; ///< by undo depth
    int tokens_ = 0;
};

/// More walks on demand: REDRESS_WALKS=1000.
unsigned walks() {
    char const* const wanted = std::getenv("REDRESS_WALKS");
    return wanted ? static_cast<unsigned>(std::strtoul(wanted, nullptr, 10)) : 12;
}

TEST(RandomWalk, TextAndStateStayTogether) {
    for (unsigned seed = 1; seed <= walks(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Walk walk(seed, seed % 3 == 0 ? 10 : 100);
        walk.start();
        for (int i = 0; i < 60 && !::testing::Test::HasFailure(); ++i) {
            SCOPED_TRACE("step " + std::to_string(i));
            walk.act();
        }
        walk.finish();
        if (::testing::Test::HasFailure()) return;
    }
}

} // namespace
} // namespace redress::testing
