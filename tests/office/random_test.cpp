#include "office/letter_test_base.hpp"

#include "writer/cursor.hpp"
#include "writer/uno.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XText.hpp>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <random>
#include <set>

namespace redress::test {
namespace {

using css::text::XTextRange;

unsigned walks() {
    char const* const count = std::getenv("REDRESS_WALKS");
    return count == nullptr ? 12 : static_cast<unsigned>(std::strtoul(count, nullptr, 10));
}

/// A person and the program at work on one Writer document by chance. What must hold after every
/// act: words of the user's are not lost by the program; a step of the program's undone and redone
/// gives the same text; the property holds the state that belongs to the text; what is clean reads
/// what was written.
class RandomWalk : public LetterTest {
protected:
    void walk(unsigned seed, int acts) {
        random_.seed(seed);
        tokens_ = 0;
        ASSERT_TRUE(start()) << messages();
        for (int i = 0; i < acts && !HasFailure(); ++i) {
            switch (pick(10)) {
            case 0:
            case 1:
                goBack(1 + pick(4));
                break;
            case 2:
                goForward(1 + pick(4));
                break;
            case 3:
            case 4:
            case 5:
                edit();
                break;
            default:
                answer();
            }
        }
    }

private:
    std::size_t pick(std::size_t count) { return random_() % count; }

    std::vector<std::string> texts() {
        std::vector<std::string> all;
        for (SeenParagraph const& seen : paragraphs())
            all.push_back(seen.text + " (" + seen.style + ')');
        return all;
    }

    void goBack(std::size_t times) {
        while (times-- > 0 && writer_->undoDepth() > 0)
            undo();
        expectHeld();
    }
    void goForward(std::size_t times) {
        while (times-- > 0 && writer_->redoDepth() > 0)
            redo();
        expectHeld();
    }

    void expectHeld() {
        State const& state = session_->state();
        EXPECT_EQ(writer_->storedState().value_or(""),
                  state.tag.empty() ? std::string() : writeState(state));
        for (ActualBlock const& block : writer_->read(state).blocks) {
            if (block.standing != Standing::clean || block.adopt) continue;
            EXPECT_NE(textAt(markName(state, 'b', block.number)), "");
        }
    }

    std::string token() { return "«" + std::to_string(++tokens_) + "»"; }
    std::set<int> tokens() {
        std::string const text = toUtf8(document_->getText()->getString());
        std::set<int> found;
        for (int i = 1; i <= tokens_; ++i)
            if (text.find("«" + std::to_string(i) + "»") != std::string::npos) found.insert(i);
        return found;
    }

    Ref<css::text::XTextCursor> somewhere() {
        auto const text = document_->getText();
        auto const cursor = text->createTextCursor();
        cursor->gotoStart(false);
        goRight(cursor, pick(static_cast<std::size_t>(text->getString().getLength()) + 1), false);
        return cursor;
    }

    void edit() {
        auto const at = somewhere();
        switch (pick(8)) {
        case 0: {
            goRight(at, 1 + pick(12), true);
            at->setString({});
            break;
        }
        case 1:
            at->getText()->insertControlCharacter(at, css::text::ControlCharacter::PARAGRAPH_BREAK,
                                                  false);
            break;
        case 2: {
            auto const end = endOfParagraph(at);
            goRight(end, 1, true);
            end->setString({});
            break;
        }
        case 3: {
            auto const whole = startOfParagraph(at);
            whole->gotoRange(endOfParagraph(at), true);
            goRight(whole, 1, true);
            whole->setString({});
            break;
        }
        case 4:
            goRight(at, 1 + pick(12), true);
            set(at, "CharWeight", 150.0f);
            break;
        default:
            at->getText()->insertString(at, fromUtf8(token()), false);
        }
        expectHeld();
    }

    void answer() {
        if (session_->state().tag.empty()) return;
        auto const before = texts();
        auto const mine = tokens();
        int const depth = writer_->undoDepth();
        auto const [question, value] = chosen();
        ASSERT_TRUE(change(question, value)) << messages();
        auto const after = texts();
        auto const kept = tokens();
        EXPECT_TRUE(std::includes(kept.begin(), kept.end(), mine.begin(), mine.end()))
            << "words of the user's are gone after " << question;
        expectHeld();
        // A step that joined another one is not undone alone.
        if (writer_->undoDepth() != depth + 1 || pick(2) == 0) return;
        undo();
        EXPECT_EQ(texts(), before) << question;
        expectHeld();
        redo();
        EXPECT_EQ(texts(), after) << question;
        expectHeld();
    }

    std::pair<std::string, AnswerValue> chosen() {
        std::vector<std::string> const words{"", "x", "Анна", "a longer answer than before",
                                             "🦔 ё"};
        std::vector<std::string> const truths{"", "yes", "no"};
        switch (pick(7)) {
        case 0:
            return {"name", words[pick(words.size())]};
        case 1:
            return {"place", words[pick(words.size())]};
        case 2:
            return {"note", words[pick(words.size())]};
        case 3:
            return {"sent", truths[pick(truths.size())]};
        case 4:
            return {"turned", truths[pick(truths.size())]};
        default: {
            std::vector<std::string> ids{"r1", "r2", "r3", "r4"};
            std::shuffle(ids.begin(), ids.end(), random_);
            ids.resize(pick(5));
            return {"calls", redress::testing::callsOf(ids)};
        }
        }
    }

    std::mt19937 random_;
    int tokens_ = 0;
};

TEST_F(RandomWalk, LosesNothingOfTheUsers) {
    for (unsigned seed = 1; seed <= walks() && !HasFailure(); ++seed) {
        SCOPED_TRACE("walk " + std::to_string(seed));
        if (seed > 1) {
            LetterTest::TearDown();
            LetterTest::SetUp();
        }
        walk(seed, 40);
    }
}

} // namespace
} // namespace redress::test
