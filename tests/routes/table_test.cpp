#include "routes/found.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <sstream>

/// The table as a whole: that it can be read, and that nothing of a pack's routes is left out.
namespace redress::testing {
namespace {

constexpr std::size_t leastRussian = 45;
constexpr std::size_t leastBritish = 45;

std::string lines(std::vector<std::string> const& all) {
    std::string text;
    for (std::string const& line : all)
        text += line + '\n';
    return text;
}

TEST(RouteTable, CanBeRead) { EXPECT_EQ(lines(wrongSituations()), ""); }

TEST(RouteTable, HasSituationsEnough) {
    std::size_t const russian = static_cast<std::size_t>(
        std::count_if(situations().begin(), situations().end(),
                      [](Situation const& situation) { return situation.pack == "ru"; }));
    EXPECT_GE(russian, leastRussian);
    EXPECT_GE(situations().size() - russian, leastBritish);
}

TEST(RouteTable, IsOfEachPack) {
    for (Pack const& pack : packs()) {
        EXPECT_TRUE(pack.routes) << pack.id;
        EXPECT_TRUE(std::any_of(situations().begin(), situations().end(),
                                [&](Situation const& one) { return one.pack == pack.id; }))
            << pack.id;
    }
}

/// What of each pack's routes some situation meets, as "pack what".
struct Met {
    std::set<std::string> ways;
    std::set<std::string> clocks;
    std::set<void const*> sentences; ///< contradictions and emergencies
};

Met const& met() {
    static Met const all = [] {
        Met result;
        for (Situation const& situation : situations()) {
            result.ways.insert(situation.pack + ' ' + situation.value("take"));
            for (Situation::Alternative const& way : situation.alternatives)
                result.ways.insert(situation.pack + ' ' + way.id);
            for (Situation::ExpectedClock const& clock : situation.clocks)
                if (!clock.earliest.empty()) result.clocks.insert(situation.pack + ' ' + clock.id);
            Advice const advice = find(situation).advice;
            result.sentences.insert(advice.emergency);
            for (Contradiction const* const contradiction : advice.contradictions)
                result.sentences.insert(contradiction);
        }
        return result;
    }();
    return all;
}

TEST(RouteTable, MeetsEachWayAndClock) {
    for (Pack const& pack : packs()) {
        if (!pack.routes) continue;
        for (Way const& way : pack.routes->ways)
            EXPECT_EQ(met().ways.count(pack.id + ' ' + way.id), 1u) << pack.id << ' ' << way.id;
        for (Clock const& clock : pack.routes->clocks)
            EXPECT_EQ(met().clocks.count(pack.id + ' ' + clock.id), 1u)
                << pack.id << ' ' << clock.id;
    }
}

TEST(RouteTable, MeetsEachContradictionAndEmergency) {
    for (Pack const& pack : packs()) {
        if (!pack.routes) continue;
        for (Contradiction const& contradiction : pack.routes->contradictions)
            EXPECT_EQ(met().sentences.count(&contradiction), 1u) << contradiction.words.en;
        for (Emergency const& emergency : pack.routes->emergencies)
            EXPECT_EQ(met().sentences.count(&emergency), 1u) << emergency.advice.en;
    }
}

std::string wrongIn(std::string const& text) {
    std::istringstream in(text);
    std::vector<std::string> wrong;
    readSituations("x.txt", in, wrong);
    return lines(wrong);
}

TEST(RouteTable, RefusesWhatItCannotRead) {
    std::string const good = "Somebody\ntoday: 2026-02-19\ntake: a\nstanding: open\nto: b\n";
    EXPECT_EQ(wrongIn(good), "");
    EXPECT_EQ(wrongIn("# a remark\n\n" + good), "");
    EXPECT_EQ(wrongIn(good + '\n' + good), "x.txt:11: told already: Somebody\n");
    EXPECT_EQ(wrongIn("Somebody\ntoday: 2026-02-30\ntake: a\nstanding: open\nto: b\n"),
              "x.txt:2: not a day: 2026-02-30\nx.txt:5: without today: Somebody\n");
    EXPECT_EQ(wrongIn("Somebody\ntoday: 2026-02-19\n"),
              "x.txt:2: without take: Somebody\nx.txt:2: without standing: Somebody\n"
              "x.txt:2: without to: Somebody\n");
    for (auto const& [line, what] :
         {std::pair("nonsense", "is no `key: value`: nonsense"),
          std::pair("tak: a", "no such key: tak"), std::pair("take: c", "a second take"),
          std::pair("standing: ajar", "no such standing: ajar\nx.txt:6: a second standing"),
          std::pair("last day: tomorrow", "not a day: tomorrow"),
          std::pair("answers: a is b", "is no `question = value`: a is b"),
          std::pair("or: a ajar", "is no `way standing letter`: a ajar"),
          std::pair("clock: a 2026-02-04", "is no `clock day or day, who is late`: a 2026-02-04"),
          std::pair("clock: a 2026-02-04, late",
                    "is no `clock day or day, who is late`: a 2026-02-04, late")})
        EXPECT_EQ(wrongIn(good + line), "x.txt:6: " + std::string(what) + '\n');
}

/// Answers to every question that has options, in every combination that can be reached.
class EveryAnswer {
public:
    explicit EveryAnswer(Pack const& pack) : pack_(pack), routes_(*pack.routes) {
        answers_.letter = routes_.triage.id;
        answers_.pack = pack.id;
    }

    void look() {
        Diagnostics diagnostics;
        Facts const facts(routes_.triage.groups, answers_, pack_.language, diagnostics);
        auto const& applicable = facts.applicable();
        std::size_t asked = 0;
        for (QuestionGroup const& group : routes_.triage.groups)
            for (Question const& question : group.questions) {
                if (std::find(applicable.begin(), applicable.end(), question.id) ==
                    applicable.end())
                    continue;
                if (counts(question)) ++asked;
                if (auto const options = optionsOf(question);
                    !options.empty() && answers_.values.count(question.id) == 0)
                    return branch(question, options);
            }
        judge(asked);
    }

    std::size_t seen() const { return seen_; }

private:
    static std::vector<std::string> optionsOf(Question const& question) {
        if (question.type == QuestionType::yesNo) return {"yes", "no"};
        std::vector<std::string> ids;
        if (question.type == QuestionType::choice)
            for (Option const& option : question.options)
                ids.push_back(option.id);
        return ids;
    }

    void branch(Question const& question, std::vector<std::string> const& options) {
        for (std::string const& option : options) {
            answers_.values[question.id] = option;
            look();
        }
        answers_.values.erase(question.id);
    }

    std::string told() const {
        std::string line = pack_.id;
        for (auto const& [id, value] : answers_.values)
            line += "; " + id + " = " + answers_.text(id);
        return line;
    }

    void judge(std::size_t asked) {
        ++seen_;
        EXPECT_LE(asked, mostTriageQuestions) << told();
        Diagnostics diagnostics;
        Advice const advice = advise(pack_, answers_, {2026, 11, 27}, diagnostics);
        ASSERT_FALSE(advice.ways.empty()) << told();
        auto const object = routes_.objects.find(answers_.text(routes_.object));
        if (object == routes_.objects.end()) return;
        for (WayFound const& way : advice.ways)
            EXPECT_NE(way.way->authority, object->second) << told() << ": " << way.way->id;
    }

    Pack const& pack_;
    Routes const& routes_;
    Answers answers_;
    std::size_t seen_ = 0;
};

TEST(RouteTable, WhateverIsAnsweredAsksLittleAndLeadsToSomebodyElse) {
    for (Pack const& pack : packs()) {
        if (!pack.routes) continue;
        EveryAnswer every(pack);
        every.look();
        EXPECT_GT(every.seen(), 50u) << pack.id;
    }
}

} // namespace
} // namespace redress::testing
