#include "sidebar/address_book_view.hpp"
#include "sidebar/widgets.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

using testing::widgetIn;

class TheAddressBook : public ::testing::Test {
protected:
    TheAddressBook() {
        question_.type = QuestionType::address;
        question_.label = {"Postal address", "Почтовый адрес"};
        asked_.question = &question_;
        asked_.path = "address";
    }

    View shown() {
        View view;
        showAddressBook(view, asked_, book_, "en");
        return view;
    }

    void answer(std::string const& text) {
        value_ = text;
        asked_.value = &value_;
    }

    Question question_;
    AnswerValue value_;
    Asked asked_;
    AddressBook book_;
};

TEST_F(TheAddressBook, OffersToKeepOnlyWhatIsAnswered) {
    View const empty = shown();
    EXPECT_FALSE(widgetIn(empty, "kept:address")) << "there is nothing to choose";
    EXPECT_FALSE(widgetIn(empty, "keep:address")->visible);
    answer("ul. Mira 1\nTver");
    View const answered = shown();
    EXPECT_TRUE(widgetIn(answered, "keep:address")->visible);
    EXPECT_EQ(widgetIn(answered, "keep:address")->text, "Keep for other letters: Postal address");
    EXPECT_FALSE(widgetIn(answered, "forget:address")->visible);
}

TEST_F(TheAddressBook, ListsWhatIsKeptAndForgetsIt) {
    answer("ul. Mira 1\nTver");
    book_.keep(question_, "ul. Mira 1\nTver");
    book_.keep(question_, "ul. Lenina 2");
    View const view = shown();
    Widget const* const list = widgetIn(view, "kept:address");
    ASSERT_TRUE(list);
    EXPECT_EQ(list->items,
              (std::vector<std::string>{"Choose…", "ul. Lenina 2", "ul. Mira 1, Tver"}));
    EXPECT_EQ(list->selected, 2);
    EXPECT_FALSE(widgetIn(view, "keep:address")->visible);
    EXPECT_TRUE(widgetIn(view, "forget:address")->visible);
}

TEST_F(TheAddressBook, IsNotThereForOtherQuestions) {
    question_.type = QuestionType::text;
    EXPECT_TRUE(shown().rows.empty());
    question_.type = QuestionType::designation; // of an officer: it offers no bodies
    EXPECT_TRUE(shown().rows.empty());
}

TEST_F(TheAddressBook, HearsItsControls) {
    book_.keep(question_, "ul. Mira 1\nTver");
    Event const first{Event::Kind::changed, "kept:address", {}, 1};
    ASSERT_TRUE(addressBookEvent(first));
    EXPECT_EQ(addressBookEvent(first)->path, "address");
    EXPECT_EQ(chosenEntry(asked_, book_, first), "ul. Mira 1\nTver");
    EXPECT_FALSE(chosenEntry(asked_, book_, {Event::Kind::changed, "kept:address", {}, 0}));
    EXPECT_FALSE(chosenEntry(asked_, book_, {Event::Kind::changed, "kept:address", {}, 2}));
    EXPECT_EQ(addressBookEvent({Event::Kind::pressed, "keep:calls/r1/to"})->path, "calls/r1/to");
    EXPECT_EQ(addressBookEvent({Event::Kind::pressed, "forget:address"})->what,
              AddressBookEvent::What::forget);
    EXPECT_FALSE(addressBookEvent({Event::Kind::changed, "answer:address"}));
    EXPECT_FALSE(addressBookEvent({Event::Kind::entered, "keep:address"}));
}

} // namespace
} // namespace redress
