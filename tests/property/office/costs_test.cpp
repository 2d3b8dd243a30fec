#include "property/office/property_test_base.hpp"
#include "property/office/user_marks.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/util/XModifiable.hpp>

#include <malloc.h>

#include <fstream>
#include <iostream>
#include <set>

namespace redress::property {
namespace {

/// What a change costs, told by the document and not by the program.
class Costs : public PropertyTest {
protected:
    using Ids = std::set<std::string>;

    Ref<css::frame::XModel> model() { return as<css::frame::XModel>(document_); }

    Ref<css::container::XNameAccess> bookmarksByName() {
        return as<css::text::XBookmarksSupplier>(document_)->getBookmarks();
    }

    /// The blocks' bookmarks as objects: one that is written to gets another.
    std::map<std::string, Ref<css::container::XNamed>> objects() {
        std::map<std::string, Ref<css::container::XNamed>> all;
        for (auto const& [name, called] : namesOf(session_->state()))
            if (called.rfind("b:", 0) == 0)
                all[called.substr(2)] = Ref<css::container::XNamed>(
                    bookmarksByName()->getByName(fromUtf8(name)), css::uno::UNO_QUERY);
        return all;
    }

    static bool isAlive(Ref<css::container::XNamed> const& mark) {
        try {
            return as<css::text::XTextContent>(mark)->getAnchor().is() &&
                   !mark->getName().isEmpty();
        } catch (css::uno::Exception const&) {
            return false;
        }
    }

    Draft const& draft() { return setting_.drafts->of(pack_, session_->state().answers); }

    /// The paragraphs that a change writes to, and those that it has to, by two fresh drafts.
    void expectTouched(std::string const& question, AnswerValue const& value,
                       std::size_t paragraphs) {
        Draft const before = draft();
        auto const marks = objects();
        session_->leaveField();
        ASSERT_TRUE(change(question, value)) << messages();
        Draft const after = draft();
        Ids written;
        for (auto const& [id, mark] : marks)
            if (!isAlive(mark)) written.insert(id);
        Ids due;
        for (auto const& [id, key] : after.keys)
            if (before.keys.at(id) != key) due.insert(id);
        EXPECT_EQ(written, due) << question;
        EXPECT_EQ(written.size(), paragraphs) << question;
        expectInStep();
    }

    void expectNothingWritten() {
        auto const whole = wholeOf(see(model()));
        auto const marks = objects();
        auto const titles = undoTitles();
        as<css::util::XModifiable>(document_)->setModified(false);
        Answers const answers = session_->state().answers;
        for (auto const& [question, value] : answers.values)
            ASSERT_TRUE(change(question, value)) << messages();
        ASSERT_TRUE(session_->replaceAnswers(answers, "The same", diagnostics_)) << messages();
        EXPECT_FALSE(as<css::util::XModifiable>(document_)->isModified());
        EXPECT_EQ(undoTitles(), titles);
        EXPECT_EQ(wholeOf(see(model())), whole);
        for (auto const& [id, mark] : marks)
            EXPECT_TRUE(isAlive(mark)) << id;
    }

    /// Kilobytes that the office has in memory, once it gave back what it can.
    static double memory() {
        settle();
        malloc_trim(0);
        std::ifstream in("/proc/self/statm");
        double pages = 0;
        in >> pages >> pages;
        return pages * 4;
    }
};

TEST_F(Costs, OneAnswerTouchesOnlyTheParagraphsThatHoldIt) {
    ASSERT_TRUE(change("calls", redress::testing::callsOf({"r1", "r2", "r3", "r4", "r5", "r6"})))
        << messages();
    expectTouched("name", std::string("Maria"), 5);
    expectTouched("place", std::string("Омск"), 7);
    expectTouched("note", std::string("soon"), 3);
    expectTouched("calls/r3/who", std::string("an officer"), 1);
    expectTouched("calls/r6/said", std::string("that it is late"), 1);
}

TEST_F(Costs, WithoutDifferenceNothingIsWritten) {
    expectNothingWritten();
    auto const text = document_->getText();
    text->insertString(text->getEnd(), fromUtf8(userMark(0)), false);
    ASSERT_TRUE(change("sent", "yes")) << messages();
    expectNothingWritten();
}

TEST_F(Costs, NinetyStepsGoBackAndForth) {
    unsigned const walks = wanted("REDRESS_FAR_WALKS", 1);
    for (std::uint64_t seed = 1; seed <= walks; ++seed) {
        Walk walk(setting_, counts_);
        EXPECT_EQ(walk.runFarBack(seed, 90), "");
    }
    EXPECT_GE(counts_.undone, walks * 2 * 90);
}

TEST_F(Costs, AThousandChangesTakeNoMoreRoomThanAHundred) {
    std::map<int, double> kilobytes;
    std::map<int, std::size_t> states;
    std::map<int, std::size_t> marks;
    std::map<int, std::size_t> bytes;
    for (int i = 1; i <= 1000; ++i) {
        session_->leaveField();
        std::string const digit(1, static_cast<char>('0' + i % 10));
        bool const done = i % 4 == 0
                              ? change("calls", redress::testing::callsOf({"r" + digit, "r2x"}))
                          : i % 4 == 1 ? change("place", "Place " + digit)
                          : i % 4 == 2 ? change("turned", i % 8 == 2 ? "yes" : "no")
                                       : change("name", "Name " + digit);
        ASSERT_TRUE(done) << messages();
        if (i != 100 && i != 500 && i != 1000) continue;
        kilobytes[i] = memory();
        states[i] = session_->generations();
        marks[i] = bookmarks().size();
        bytes[i] = writer_->storedState().value_or("").size();
        std::cout << i << " changes: " << kilobytes[i] << " kB, " << states[i] << " states, "
                  << marks[i] << " bookmarks, a property of " << bytes[i] << " bytes\n";
    }
    for (int const i : {500, 1000}) {
        EXPECT_LE(kilobytes[i], kilobytes[100] * 1.05);
        EXPECT_LE(static_cast<double>(states[i]), static_cast<double>(states[100]) * 1.05);
        EXPECT_EQ(marks[i], marks[100]);
        EXPECT_LE(static_cast<double>(bytes[i]), static_cast<double>(bytes[100]) * 1.05);
    }
    EXPECT_LE(states[1000], 101U);
}

} // namespace
} // namespace redress::property
