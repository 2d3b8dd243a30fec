#include "session/law_remarks.hpp"

#include "session/session_test.hpp"

#include <algorithm>

namespace redress::testing {
namespace {

using Kind = LawRemark::Kind;
constexpr Date someDay{2026, 3, 14};

/// A letter that cites section 12 of one act, and what is known of that law.
class LawRemarks : public Session {
protected:
    LawRemarks() {
        for (QuestionGroup& group : pack_.letters[0].groups)
            for (Question& question : group.questions)
                if (question.id == "place") {
                    Question day = question;
                    day.id = "day";
                    day.type = QuestionType::date;
                    day.incident = true;
                    Question letterDay = day;
                    letterDay.id = "letter.day";
                    letterDay.incident = false;
                    letterDay.initial = "today";
                    group.questions.push_back(day);
                    group.questions.push_back(letterDay);
                    break;
                }
        act().evidence.checked = section().evidence.checked = "2026-01-01";
    }
    Act& act() { return pack_.acts[0]; }
    Provision& section() { return pack_.acts[0].provisions[0]; }
    std::vector<LawRemark> remarks(int age = 0) { return lawRemarks(session_, someDay, age); }
    std::vector<Kind> kinds(int age = 0) {
        std::vector<Kind> found;
        for (LawRemark const& one : remarks(age))
            found.push_back(one.kind);
        return found;
    }
};

using Kinds = std::vector<Kind>;

TEST_F(LawRemarks, AreNoneWhereTheLawIsInForceAndChecked) {
    EXPECT_TRUE(remarks(90).empty()) << "no letter";
    ASSERT_TRUE(start());
    EXPECT_EQ(kinds(90), Kinds{});
}

TEST_F(LawRemarks, TellOfAnOldCheckByTheAgeThatWasChosen) {
    ASSERT_TRUE(start());
    EXPECT_EQ(kinds(72), Kinds{}) << "seventy-two days";
    ASSERT_EQ(kinds(71), Kinds{Kind::checkedLongAgo});
    LawRemark const remark = remarks(71)[0];
    EXPECT_EQ(remark.cited, "PRA 2002, s\u00A012");
    EXPECT_EQ(isoDate(*remark.day), "2026-01-01");
    EXPECT_EQ(session_.state().find(remark.number)->id, "law");
    EXPECT_EQ(kinds(0), Kinds{}) << "never";
}

/// What only letters rest on has to be in force when the letter is written.
TEST_F(LawRemarks, LookAtTheDayOfTheLetter) {
    section().until = "2026-02-28";
    section().serves = {pack_.letters[0].id};
    ASSERT_TRUE(start());
    EXPECT_EQ(kinds(), Kinds{Kind::noLongerInForce}) << "today, where no day is answered";
    ASSERT_TRUE(answer("letter.day", std::string("2026-02-28")));
    ASSERT_TRUE(answer("day", std::string("2026-03-10")));
    EXPECT_EQ(kinds(), Kinds{});
    ASSERT_TRUE(answer("letter.day", std::string("2026-03-01")));
    ASSERT_EQ(kinds(), Kinds{Kind::noLongerInForce});
    EXPECT_FALSE(remarks()[0].ofIncident);
    EXPECT_EQ(isoDate(*remarks()[0].day), "2026-03-01");
}

/// What a ground rests on bound the police when it happened.
TEST_F(LawRemarks, LookAtTheDayOfTheIncidentForAGround) {
    section().from = "2026-02-01";
    section().serves = {pack_.letters[0].id, "silence"};
    ASSERT_TRUE(start());
    ASSERT_TRUE(answer("letter.day", std::string("2026-03-01")));
    EXPECT_EQ(kinds(), Kinds{});
    ASSERT_TRUE(answer("day", std::string("2026-01-31")));
    ASSERT_EQ(kinds(), Kinds{Kind::notYetInForce});
    EXPECT_TRUE(remarks()[0].ofIncident);
    ASSERT_TRUE(answer("day", std::string("2026-02-01")));
    EXPECT_EQ(kinds(), Kinds{});
}

TEST_F(LawRemarks, LookAtAnActAsAWhole) {
    act().until = "2025-12-31";
    ASSERT_TRUE(start());
    EXPECT_EQ(kinds(), Kinds{Kind::noLongerInForce});
}

TEST_F(LawRemarks, TellEachProvisionOnceAndLookAtTheUsersOwn) {
    Provision further = section();
    further.id = further.numbers[0] = "29";
    further.evidence.checked = "2020-01-01";
    act().provisions.push_back(further);
    ASSERT_TRUE(start());
    EXPECT_EQ(kinds(365), Kinds{});
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(session_.insert({&act(), &act().provisions[1], nullptr, false}, "Insert",
                                    diagnostics_));
    ASSERT_EQ(kinds(365), Kinds{Kind::checkedLongAgo});
    EXPECT_EQ(remarks(365)[0].number, session_.state().citations[0].number);
}

TEST_F(LawRemarks, BeginWithWhatIsPlainText) {
    section().until = "2026-02-28";
    ASSERT_TRUE(start());
    document_.add(0, "s 3 of the Shops Act 1999, s.999 PRA 2002, s.12 PRA 2002");
    session_.look();
    EXPECT_EQ(kinds(), (Kinds{Kind::plain, Kind::unknownProvision, Kind::unknownAct,
                              Kind::noLongerInForce}));
}

} // namespace
} // namespace redress::testing
