#include "session/order.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace redress {
namespace {

namespace fs = std::filesystem;

class OrderFile : public testing::Test {
protected:
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "order-test-XXXXXX").string();
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        folder_ = name;
        file_ = folder_ / "file";
    }
    void TearDown() override { fs::remove_all(folder_); }

    std::string content() const {
        std::ifstream in(file_, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void put(std::string const& content) const {
        std::ofstream(file_, std::ios::binary) << content;
    }

    fs::path folder_;
    fs::path file_;
};

TEST_F(OrderFile, KeepsAnOrderWithPathsOfAnyKind) {
    Order order;
    order.letter = "ru.proc.inaction";
    order.packs = {"/packs/ru", "/my packs/a: b"};
    order.answers = "/home/я/answers\nof two\\n lines.xml";
    order.language = "ru";
    order.outputs = {"/out/letter.odt", "/out/letter.pdf"};
    order.final = true;
    order.readingCopy = true;
    order.document = "/home/я/letter.odt";
    order.name = "letter.odt";
    order.given = {"call.date=19.02.2026", "story=two\nlines"};
    order.review = "2026-11-27";
    order.status = "/run/status";
    ASSERT_TRUE(write(file_, order));

    auto const read = readOrder(file_);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->letter, order.letter);
    EXPECT_EQ(read->packs, order.packs);
    EXPECT_EQ(read->answers, order.answers);
    EXPECT_EQ(read->language, order.language);
    EXPECT_EQ(read->outputs, order.outputs);
    EXPECT_TRUE(read->final);
    EXPECT_TRUE(read->readingCopy);
    EXPECT_EQ(read->document, order.document);
    EXPECT_EQ(read->name, order.name);
    EXPECT_EQ(read->given, order.given);
    EXPECT_EQ(read->review, order.review);
    EXPECT_EQ(read->status, order.status);
}

TEST_F(OrderFile, KeepsAStatus) {
    ASSERT_TRUE(
        write(file_, Status{Status::State::failed, {"one: two", ""}, {"error\tinsult"}, 12}));
    EXPECT_EQ(content(), "state: failed\n"
                         "message: one: two\n"
                         "message: \n"
                         "finding: error\tinsult\n"
                         "guarded-calls: 12\n"
                         "end\n");
    auto const read = readStatus(file_);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->state, Status::State::failed);
    EXPECT_EQ(read->messages, (std::vector<std::string>{"one: two", ""}));
    EXPECT_EQ(read->findings, std::vector<std::string>{"error\tinsult"});
    EXPECT_EQ(read->guardedCalls, 12U);
}

TEST_F(OrderFile, LeavesNothingBesideIt) {
    ASSERT_TRUE(write(file_, Status{}));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 1);
    EXPECT_FALSE(write(folder_ / "missing" / "file", Status{}));
}

TEST_F(OrderFile, RefusesWhatItDoesNotKnow) {
    EXPECT_FALSE(readStatus(file_)) << "missing";
    for (char const* wrong : {"", "state: done\n", "state: well\nend\n", "state\nend\n",
                              "colour: red\nend\n", "guarded-calls: many\nend\n"}) {
        put(wrong);
        EXPECT_FALSE(readStatus(file_)) << wrong;
    }
    put("state: done\nend\n");
    EXPECT_TRUE(readStatus(file_));
    EXPECT_FALSE(readOrder(file_));
    put("final: perhaps\nend\n");
    EXPECT_FALSE(readOrder(file_));
}

} // namespace
} // namespace redress
