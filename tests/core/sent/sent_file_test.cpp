#include "core/sent/sent_file.hpp"

#include "core/said.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

using testing::said;

constexpr Date today{2026, 3, 10};

/// What is said of a file whose <sent> has these attributes beside letter and pack, and holds this.
std::string saidOf(std::string const& attributes, std::string const& inside = {}) {
    Diagnostics diagnostics;
    auto const sent = readSent("<sent letter='l' pack='p' " + attributes + '>' + inside + "</sent>",
                               "f", today, diagnostics);
    EXPECT_EQ(sent.has_value(), !diagnostics.hasErrors());
    return said(diagnostics);
}

Sent everything() {
    Sent sent;
    sent.letter = "ru.mvd.local";
    sent.pack = "ru";
    sent.on = {2026, 2, 2};
    sent.how = Channel::registeredPost;
    sent.to = "Начальнику «ОМВД» & <его> отделу";
    sent.numbers = {{NumberKind::tracking, "800"},
                    {NumberKind::kusp, "12/3"},
                    {NumberKind::talon, "7"},
                    {NumberKind::incoming, "3-ж"}};
    sent.received = Date{2026, 2, 5};
    sent.registered = Date{2026, 2, 6};
    sent.replies = {{{2026, 2, 10}, ReplyKind::forwarded, "УМВД", "77", Date{2026, 2, 12}},
                    {{2026, 2, 20}, ReplyKind::extended, {}, {}, {}},
                    {{2026, 3, 10}, ReplyKind::partial, {}, "\"78\"", {}}};
    return sent;
}

TEST(SentFile, ComesBackAsItWasWritten) {
    std::string const text = writeSent(everything());
    Diagnostics diagnostics;
    auto const sent = readSent(text, "f", today, diagnostics);
    ASSERT_TRUE(sent) << said(diagnostics);
    EXPECT_EQ(writeSent(*sent), text);
    EXPECT_EQ(sent->letter, "ru.mvd.local");
    EXPECT_EQ(sent->how, Channel::registeredPost);
    EXPECT_EQ(sent->to, everything().to);
    ASSERT_EQ(sent->numbers.size(), 4u);
    EXPECT_EQ(sent->numbers[1].kind, NumberKind::kusp);
    EXPECT_EQ(sent->numbers[1].number, "12/3");
    EXPECT_EQ(isoDate(sent->registered.value()), "2026-02-06");
    ASSERT_EQ(sent->replies.size(), 3u);
    EXPECT_EQ(sent->replies[0].to, "УМВД");
    EXPECT_EQ(isoDate(sent->replies[0].registered.value()), "2026-02-12");
    EXPECT_EQ(sent->replies[2].number, "\"78\"");
}

TEST(SentFile, KeepsWhatIsNotKnownAbsent) {
    Sent sent;
    sent.letter = "l";
    sent.pack = "p";
    sent.on = {2026, 2, 2};
    EXPECT_EQ(writeSent(sent), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                               "<sent letter=\"l\" pack=\"p\" on=\"2026-02-02\" "
                               "how=\"in-person\"/>\n");
}

TEST(SentFile, PutsRepliesInOrder) {
    Sent sent = everything();
    std::swap(sent.replies[0], sent.replies[2]);
    EXPECT_EQ(writeSent(sent), writeSent(everything()));
}

TEST(SentFile, SaysWhereADayIsWrong) {
    EXPECT_EQ(saidOf("on='2026-02-02' how='email'"), "");
    EXPECT_EQ(saidOf("on='2026-02-30' how='email'"), "f:1:31 answers.no-such-day: 2026-02-30");
    EXPECT_EQ(saidOf("on='2026-03-02' how='email'", "\n<reply day='2026-02-29' kind='full'/>"),
              "f:2:13 answers.no-such-day: 2026-02-29");
    EXPECT_EQ(saidOf("on='yesterday' how='email'"),
              "f:1:31 grammar.bad-value: yesterday, on, 2026-11-21");
    EXPECT_EQ(saidOf("on='2026-03-11' how='email'"), "f:1:31 sent.future: on, 2026-03-11");
    EXPECT_EQ(saidOf("on='2026-03-02' how='email' received='2026-03-01'"),
              "f:1:65 sent.reversed: received, 2026-03-01, on, 2026-03-02");
    EXPECT_EQ(saidOf("on='2026-03-02' how='email' received='2026-03-11'"),
              "f:1:65 sent.future: received, 2026-03-11");
    EXPECT_EQ(saidOf("on='2026-03-02' how='email' registered='2026-03-01'"),
              "f:1:67 sent.reversed: registered, 2026-03-01, on, 2026-03-02");
    EXPECT_EQ(saidOf("on='2026-03-02' how='email' received='2026-03-05' registered='2026-03-04'"),
              "f:1:89 sent.reversed: registered, 2026-03-04, received, 2026-03-05");
    EXPECT_EQ(saidOf("on='2026-03-02' how='email'", "\n<reply day='2026-03-01' kind='full'/>"),
              "f:2:13 sent.reversed: reply, 2026-03-01, on, 2026-03-02");
    EXPECT_EQ(saidOf("on='2026-03-02' how='email'", "\n<reply day='2026-03-11' kind='full'/>"),
              "f:2:13 sent.future: reply, 2026-03-11");
    EXPECT_EQ(saidOf("on='2026-03-02' how='email'",
                     "\n<reply day='2026-03-03' kind='forwarded' to='b' registered='2026-03-20'/>"),
              "f:2:13 sent.future: registered, 2026-03-20");
}

TEST(SentFile, SaysWhatItsFormLacks) {
    EXPECT_EQ(saidOf("on='2026-03-02'"), "f:1:1 grammar.missing-attribute: how, sent");
    EXPECT_EQ(saidOf("on='2026-03-02' how='pigeon'"),
              "f:1:48 grammar.bad-value: pigeon, how, in-person, registered-post, email, "
              "online-form, telephone");
    EXPECT_EQ(saidOf("on='2026-03-02' how='email'", "<number kind='kusp'> </number>"),
              "f:1:55 grammar.empty-text: number");
    EXPECT_EQ(saidOf("on='2026-03-02' how='email'", "<reply day='2026-03-03' kind='forwarded'/>"),
              "f:1:55 grammar.missing-attribute: to, reply");
    Diagnostics diagnostics;
    EXPECT_FALSE(readSent("<sent", "f", today, diagnostics));
    EXPECT_EQ(diagnostics.all().front().code, Code::brokenXml);
}

TEST(Dispatch, NamesEveryKind) {
    for (char const* name : {"in-person", "registered-post", "email", "online-form", "telephone"})
        EXPECT_STREQ(nameOf(parseChannel(name).value()), name);
    for (char const* name : {"kusp", "talon", "incoming", "tracking"})
        EXPECT_STREQ(nameOf(parseNumberKind(name).value()), name);
    for (char const* name : {"full", "partial", "refusal", "forwarded", "extended", "progress"})
        EXPECT_STREQ(nameOf(parseReplyKind(name).value()), name);
    EXPECT_FALSE(parseChannel("pigeon"));
}

TEST(Dispatch, IsReceivedAtOnceExceptByPost) {
    Sent sent;
    sent.on = {2026, 2, 2};
    for (Channel const how :
         {Channel::inPerson, Channel::email, Channel::onlineForm, Channel::telephone}) {
        sent.how = how;
        EXPECT_EQ(isoDate(receivedOn(sent).value()), "2026-02-02");
    }
    sent.how = Channel::registeredPost;
    EXPECT_FALSE(receivedOn(sent));
    sent.replies = {{{2026, 2, 20}, ReplyKind::progress, {}, {}, {}}};
    EXPECT_EQ(isoDate(receivedOn(sent).value()), "2026-02-20");
    sent.registered = Date{2026, 2, 9};
    EXPECT_EQ(isoDate(receivedOn(sent).value()), "2026-02-09");
    sent.received = Date{2026, 2, 6};
    EXPECT_EQ(isoDate(receivedOn(sent).value()), "2026-02-06");
}

} // namespace
} // namespace redress
