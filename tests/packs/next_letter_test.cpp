#include "core/letter/letter.hpp"
#include "core/sent/next_letter.hpp"
#include "packs/cases.hpp"

#include <gtest/gtest.h>

/// Chains of letters from one set of answers: what goes over, what grows, and what is asked anew.
namespace redress {
namespace {

Answers plainAnswers(std::string const& letter) {
    auto const [pack, letterTemplate] = testing::findLetter(letter);
    Diagnostics told;
    return readAnswersFile((testing::project / "tests" / "letters" / letter / "plain.xml").string(),
                           *pack, *letterTemplate, told);
}

Date day(char const* iso) { return parseDate(iso).value(); }

/// One letter of the chain, which the next is made from.
struct Step {
    Answers answers;
    std::string asked; ///< paths of what is still to be answered
};

SentLetter sentLetter(std::string const& id, Answers answers, Sent sent) {
    auto const [pack, letter] = testing::findLetter(id);
    sent.letter = id;
    sent.pack = pack->id;
    return {pack, letter, std::move(answers), std::move(sent)};
}

Step go(SentLetter const& earlier, std::string const& to, char const* today) {
    Diagnostics told;
    NextLetter next;
    next.letter = testing::findLetter(to).letter;
    Step step{nextAnswers(earlier, next, day(today), told), {}};
    Letter const letter = compose(*earlier.pack, *next.letter, step.answers, told);
    EXPECT_FALSE(told.hasErrors()) << testing::rendered(told);
    for (Gap const& gap : letter.gaps)
        step.asked += (step.asked.empty() ? "" : " ") + gap.question;
    // What goes over is what an answers file may hold.
    readAnswers(writeAnswers(step.answers), *earlier.pack, *next.letter, told);
    EXPECT_FALSE(told.hasErrors()) << testing::rendered(told);
    return step;
}

Sent silent(char const* on, char const* received, char const* registered) {
    Sent sent;
    sent.on = day(on);
    sent.how = Channel::registeredPost;
    sent.received = day(received);
    sent.registered = day(registered);
    sent.numbers = {{NumberKind::incoming, "3/1234"}};
    return sent;
}

Sent refused(Sent sent, char const* on) {
    Reply reply;
    reply.day = day(on);
    reply.kind = ReplyKind::refusal;
    reply.number = "77-ж";
    sent.replies = {reply};
    return sent;
}

std::size_t rows(Answers const& answers, char const* list) {
    auto const* const value = answers.find(list);
    auto const* const all = value ? std::get_if<Rows>(value) : nullptr;
    return all ? all->size() : 0;
}

std::string cell(Answers const& answers, char const* list, char const* column) {
    AnswerRow const& last = std::get<Rows>(*answers.find(list)).back();
    auto const found = last.cells.find(column);
    return found == last.cells.end() ? std::string() : designationOf(&found->second).name;
}

TEST(NextLetters, GoFromTheLocalPoliceToTheCourtFromOneSetOfAnswers) {
    Answers const first = plainAnswers("ru.mvd.local");
    SentLetter const local =
        sentLetter("ru.mvd.local", first, silent("2026-10-27", "2026-10-30", "2026-11-02"));

    Step const prosecutor = go(local, "ru.proc.inaction", "2026-12-10");
    EXPECT_EQ(prosecutor.asked, "prosecutor.level");
    EXPECT_EQ(rows(prosecutor.answers, "earlier"), rows(first, "earlier") + 1);
    EXPECT_EQ(cell(prosecutor.answers, "earlier", "to"),
              "начальник Отдела полиции №\u00A03 УМВД России по г.\u00A0Самаре");
    EXPECT_EQ(cell(prosecutor.answers, "earlier", "date"), "2026-10-26");
    EXPECT_EQ(cell(prosecutor.answers, "earlier", "answered"), "no");
    EXPECT_EQ(rows(prosecutor.answers, "enclosures"), rows(first, "enclosures") + 1);
    EXPECT_EQ(cell(prosecutor.answers, "enclosures", "title"),
              "Копия жалобы от 26\u00A0октября 2026\u00A0г.");

    Answers second = prosecutor.answers;
    second.values["prosecutor.level"] = std::string("region");
    second.values["prosecutor.region"] = std::string("Самарская область");
    SentLetter const refusal =
        sentLetter("ru.proc.inaction", second,
                   refused(silent("2026-12-11", "2026-12-14", "2026-12-15"), "2027-01-14"));
    Step const higher = go(refusal, "ru.proc.higher", "2027-01-15");
    EXPECT_EQ(higher.asked, "higher.prosecutor reply.date reply.gist unanswered new");
    EXPECT_EQ(higher.answers.text("complaint.gist"), second.text("inaction"));
    EXPECT_EQ(higher.answers.text("complaint.date"), "2026-12-10");
    EXPECT_EQ(higher.answers.text("reply.received"), "2027-01-14");
    EXPECT_EQ(higher.answers.text("reply.number"), "77-ж");
    EXPECT_EQ(rows(higher.answers, "enclosures"), rows(prosecutor.answers, "enclosures") + 2);

    SentLetter const unanswered = sentLetter("ru.proc.higher", higher.answers,
                                             silent("2027-01-16", "2027-01-20", "2027-01-21"));
    Step const court = go(unanswered, "ru.kas22", "2027-03-01");
    EXPECT_EQ(court.answers.text("challenged"), "appeal");
    EXPECT_EQ(court.answers.text("appeal.received"), "2027-01-20");
    EXPECT_EQ(court.answers.text("appeal.registered.date"), "2027-01-21");
    EXPECT_EQ(rows(court.answers, "enclosures"), rows(higher.answers, "enclosures") + 1);
    EXPECT_EQ(court.asked.find("applicant"), std::string::npos) << court.asked;
}

TEST(NextLetters, GoFromAComplaintToItsReview) {
    for (std::string const pack : {"gb-eng", "gb-sct"}) {
        std::vector<testing::Case> const all = testing::casesOf(pack + ".complaint");
        ASSERT_FALSE(all.empty());
        auto const [found, letter] = testing::findLetter(pack + ".complaint");
        Diagnostics told;
        Answers const first = readAnswersFile(all.front().answers.string(), *found, *letter, told);
        Step const review =
            go(sentLetter(pack + ".complaint", first,
                          refused(silent("2026-10-27", "2026-10-28", "2026-10-28"), "2026-11-20")),
               pack + ".review", "2026-11-27");
        EXPECT_EQ(review.answers.text("complaint.date"), first.text("date")) << pack;
        EXPECT_EQ(review.answers.text("date"), "2026-11-27") << pack;
        EXPECT_EQ(review.answers.text("reference.complaint"), "3/1234") << pack;
        EXPECT_EQ(rows(review.answers, "enclosures"), rows(first, "enclosures") + 2) << pack;
    }
}

TEST(NextLetters, AreThoseOfTheWayOnceItsTermIsOver) {
    SentLetter const local = sentLetter("ru.mvd.local", plainAnswers("ru.mvd.local"),
                                        silent("2026-10-27", "2026-10-30", "2026-11-02"));
    Diagnostics told;
    EXPECT_FALSE(nextLetter(local, day("2026-12-02"), told).letter);
    NextLetter const next = nextLetter(local, day("2026-12-03"), told);
    ASSERT_TRUE(next.letter);
    EXPECT_EQ(next.letter->id, "ru.koap559");
    EXPECT_FALSE(next.refused);
    NextLetter const after =
        nextLetter(sentLetter("ru.mvd.local", local.answers, refused(local.sent, "2026-11-20")),
                   day("2026-11-20"), told);
    ASSERT_TRUE(after.letter);
    EXPECT_EQ(after.letter->id, "ru.proc.inaction");
    EXPECT_TRUE(after.refused);
}

TEST(NextLetters, CarryNothingWhoseWordsHaveAGap) {
    Answers answers = plainAnswers("ru.mvd.local");
    answers.values.erase("letter.date");
    Step const next =
        go(sentLetter("ru.mvd.local", answers, silent("2026-10-27", "2026-10-30", "2026-11-02")),
           "ru.proc.inaction", "2026-12-10");
    EXPECT_EQ(cell(next.answers, "earlier", "date"), "");
    EXPECT_EQ(rows(next.answers, "enclosures"), rows(answers, "enclosures"));
}

} // namespace
} // namespace redress
