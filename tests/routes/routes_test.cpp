#include "routes/found.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

/// Every block of tests/routes/<pack>.txt is a situation and what the law makes of it, written from
/// the law and not from the pack.
namespace redress::testing {
namespace {

std::string testName(::testing::TestParamInfo<Situation> const& info) {
    std::string name = info.param.pack + '_' + std::to_string(info.param.line);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

std::string joined(std::vector<std::string> const& parts) {
    std::string line;
    for (std::string const& part : parts)
        line += (line.empty() ? "" : ", ") + part;
    return line;
}

std::string iso(std::optional<Date> const& date) { return date ? isoDate(*date) : std::string(); }

std::string wordFor(Timing standing) {
    switch (standing) {
    case Timing::open:
        return "open";
    case Timing::early:
        return "early";
    case Timing::doubtful:
        return "doubtful";
    case Timing::late:
        return "late";
    }
    return {};
}

std::string stateOf(RunningClock const& clock, Date today) {
    std::string const who = clock.term->binds == Binds::authority ? "authority " : "person ";
    if (isAuthorityLate(clock.ends, today)) return who + "late";
    return who + (isInTime(clock.ends, today) ? "in time" : "disputed");
}

WayFound const* wayOf(Advice const& advice, std::string const& id) {
    for (WayFound const& way : advice.ways)
        if (way.way->id == id) return &way;
    return nullptr;
}

std::string waysOf(Advice const& advice) {
    std::string line;
    for (WayFound const& way : advice.ways)
        line += (line.empty() ? "" : "; ") + way.way->id +
                (way.timing == Timing::open ? "" : ' ' + wordFor(way.timing));
    return line;
}

class Route : public ::testing::TestWithParam<Situation> {
protected:
    void SetUp() override {
        found_ = find(expected_);
        ASSERT_EQ(joined(found_.wrong), "");
        ASSERT_FALSE(found_.advice.ways.empty());
        taken_ = &found_.advice.ways.front();
    }

    void takes(WayFound const& found) const {
        Way const& way = *found.way;
        EXPECT_EQ(way.id, expected_.value("take")) << waysOf(found_.advice);
        EXPECT_EQ(way.letter, expected_.value("letter"));
        EXPECT_EQ(wordFor(found.timing), expected_.value("standing"));
        EXPECT_EQ(iso(found.opensOn), expected_.value("opens"));
        EXPECT_EQ(iso(found.lastDay), expected_.value("last day"));
        EXPECT_EQ(iso(found.lastDefensible), expected_.value("defensible"));
        EXPECT_EQ(found.wanted, expected_.value("wanted"));
        for (std::string const& words : expected_.list("to"))
            if (way.authority != words) stands(words, {&way.addressee});
        for (std::string const& words : expected_.list("reason"))
            stands(words, {&way.reason, &way.limit, &way.how});
        for (std::string const& reference : expected_.list("because"))
            EXPECT_TRUE(std::any_of(
                way.because.begin(), way.because.end(),
                [&](ProvisionReference const& reason) {
                    return reason.act + (reason.provision.empty() ? "" : '#' + reason.provision) ==
                           reference;
                }))
                << reference << " is no reason of " << way.id;
        for (auto const& [key, next] :
             {std::pair("silence", way.silenceWay), std::pair("refusal", way.refusalWay)})
            if (!expected_.value(key).empty()) {
                EXPECT_EQ(next, expected_.value(key)) << key;
            }
    }

    static void stands(std::string const& words, std::vector<Localised const*> const& where) {
        std::string all;
        for (Localised const* const text : where)
            all += text->en + '\n' + text->ru + '\n';
        EXPECT_NE(all.find(words), std::string::npos) << words << " is not in: " << all;
    }

    void gives(Way const& way) const {
        if (expected_.gives.empty()) return;
        LetterTemplate const* const letter = found_.pack->findLetter(way.letter);
        ASSERT_TRUE(letter) << way.letter;
        auto const values = answersFor(*found_.pack, way, *letter, found_.answers);
        for (Situation::Expected const& given : expected_.gives) {
            auto const value = values.find(given.id);
            ASSERT_TRUE(value != values.end()) << given.id << " is not given";
            auto const* const text = std::get_if<std::string>(&value->second);
            auto const* const several = std::get_if<std::vector<std::string>>(&value->second);
            EXPECT_EQ(text ? *text : several ? joined(*several) : "", given.word) << given.id;
        }
    }

    void offers() const {
        for (Situation::Alternative const& other : expected_.alternatives) {
            WayFound const* const way = wayOf(found_.advice, other.id);
            ASSERT_TRUE(way) << other.id << " is not among " << waysOf(found_.advice);
            EXPECT_EQ(wordFor(way->timing), other.standing) << other.id;
            if (!other.letter.empty()) {
                EXPECT_EQ(way->way->letter, other.letter) << other.id;
            }
        }
        for (std::string const& id : expected_.list("never")) {
            EXPECT_TRUE(found_.pack->routes->find(id)) << "there is no way " << id;
            EXPECT_FALSE(wayOf(found_.advice, id)) << id << " is offered";
        }
    }

    void counts() const {
        for (Situation::ExpectedClock const& clock : expected_.clocks) {
            ASSERT_TRUE(found_.pack->routes->findClock(clock.id)) << "no clock " << clock.id;
            auto const& running = found_.advice.clocks;
            auto const known =
                std::find_if(running.begin(), running.end(), [&](RunningClock const& candidate) {
                    return candidate.clock->id == clock.id;
                });
            EXPECT_EQ(known != running.end(), !clock.earliest.empty()) << clock.id;
            if (known == running.end() || clock.earliest.empty()) continue;
            EXPECT_EQ(isoDate(known->ends.earliest), clock.earliest) << clock.id;
            EXPECT_EQ(isoDate(known->ends.latest), clock.latest) << clock.id;
            EXPECT_EQ(stateOf(*known, expected_.today), clock.state) << clock.id;
        }
    }

    void says() const {
        EXPECT_EQ(joined(found_.said), joined(expected_.list("says")));
        auto const& words = expected_.list("contradiction");
        auto const& found = found_.advice.contradictions;
        EXPECT_EQ(found.size(), words.size());
        for (std::size_t i = 0; i < std::min(found.size(), words.size()); ++i)
            EXPECT_NE(found[i]->words.en.find(words[i]), std::string::npos)
                << words[i] << " is not in: " << found[i]->words.en;
    }

    void calls() const {
        auto const& numbers = expected_.list("calls");
        Emergency const* const emergency = found_.advice.emergency;
        ASSERT_EQ(emergency != nullptr, !numbers.empty());
        if (!emergency) return;
        ASSERT_GE(emergency->calls.size(), numbers.size());
        for (std::size_t i = 0; i < numbers.size(); ++i)
            EXPECT_NE(emergency->calls[i].number.find(numbers[i]), std::string::npos)
                << numbers[i] << " is not in: " << emergency->calls[i].number;
    }

    Situation const& expected_ = GetParam();
    Found found_;
    WayFound const* taken_ = nullptr;
};

TEST_P(Route, IsThatOfTheLaw) {
    takes(*taken_);
    gives(*taken_->way);
    offers();
    counts();
    says();
    calls();
    std::string const& asked = expected_.value("asked");
    EXPECT_LE(found_.asked.size(), asked.empty() ? mostTriageQuestions : std::stoul(asked))
        << joined(found_.asked);
}

/// Nobody judges themselves: who decides is not who is complained of.
TEST_P(Route, LeadsToSomebodyElse) {
    Routes const& routes = *found_.pack->routes;
    auto const object = routes.objects.find(found_.answers.text(routes.object));
    if (object == routes.objects.end()) return;
    for (WayFound const& way : found_.advice.ways)
        EXPECT_NE(way.way->authority, object->second) << way.way->id;
}

INSTANTIATE_TEST_SUITE_P(All, Route, ::testing::ValuesIn(situations()), testName);

} // namespace
} // namespace redress::testing
