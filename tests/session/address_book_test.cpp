#include "session/address_book.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

class ABook : public ::testing::Test {
protected:
    ABook() {
        body.type = QuestionType::designation;
        body.offer.kinds = {"police"};
        address.type = QuestionType::address;
        name.type = QuestionType::designation;
    }
    using Entries = std::vector<std::string>;

    Question body;
    Question address;
    Question name; ///< of an officer
    AddressBook book;
};

TEST_F(ABook, KeepsBodiesAndAddressesApartNewestFirst) {
    EXPECT_TRUE(book.empty());
    book.keep(body, " ОМВД России по г. Твери ");
    book.keep(body, "УМВД России по г. Самаре");
    book.keep(address, "ул. Мира, д. 1\n170000 Тверь");
    EXPECT_EQ(book.bodies, (Entries{"УМВД России по г. Самаре", "ОМВД России по г. Твери"}));
    EXPECT_EQ(book.addresses, (Entries{"ул. Мира, д. 1\n170000 Тверь"}));
    EXPECT_EQ(book.size(), 3u);
    EXPECT_TRUE(book.has(body, "ОМВД России по г. Твери"));
    EXPECT_FALSE(book.has(address, "ОМВД России по г. Твери"));
}

TEST_F(ABook, HasNothingTwiceAndNothingEmpty) {
    book.keep(body, "а");
    book.keep(body, "б");
    book.keep(body, "а");
    book.keep(body, "  ");
    EXPECT_EQ(book.bodies, (Entries{"а", "б"}));
}

TEST_F(ABook, KeepsNoNamesOfPeopleAndNoParts) {
    EXPECT_EQ(book.of(name), nullptr);
    book.keep(name, "майор полиции Петров И. И.");
    book.forget(name, "майор полиции Петров И. И.");
    EXPECT_TRUE(book.empty());
    EXPECT_FALSE(book.has(name, "майор полиции Петров И. И."));
    body.offer.aspect = BodyAspect::region;
    EXPECT_EQ(book.of(body), nullptr) << "a region is no body";
}

TEST_F(ABook, Forgets) {
    book.keep(body, "а");
    book.keep(body, "б");
    book.forget(body, "а");
    EXPECT_EQ(book.bodies, (Entries{"б"}));
}

TEST_F(ABook, DoesNotGrowWithoutEnd) {
    for (std::size_t i = 0; i <= AddressBook::most; ++i)
        book.keep(body, std::to_string(i));
    EXPECT_EQ(book.bodies.size(), AddressBook::most);
    EXPECT_FALSE(book.has(body, "0"));
}

} // namespace
} // namespace redress
