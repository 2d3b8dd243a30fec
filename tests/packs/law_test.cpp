#include "core/law/force.hpp"
#include "core/pack/pack.hpp"

#include <gtest/gtest.h>

#include <algorithm>

/// What the law in the packs of the project gives to the program.
namespace redress {
namespace {

Pack read(std::string const& name) {
    Diagnostics diagnostics;
    Pack pack = readPack(std::string(REDRESS_PROJECT) + "/templates/" + name, diagnostics);
    EXPECT_FALSE(diagnostics.hasErrors()) << name;
    return pack;
}

Force forceOn(Date day, Pack const& pack, std::string const& act, std::string const& provision) {
    return forceOn(day, *pack.findAct(act), *pack.findAct(act)->find(provision));
}

TEST(LawOfThePacks, KnowsItsTime) {
    Pack const russia = read("ru");
    EXPECT_EQ(forceOn({2025, 3, 29}, russia, "ru.fz59", "4.1"), Force::notYet);
    EXPECT_EQ(forceOn({2025, 3, 30}, russia, "ru.fz59", "4.1"), Force::inForce);
    EXPECT_EQ(forceOn({2023, 4, 24}, russia, "ru.koap", "4.5.1"), Force::notYet);
    Pack const england = read("gb-eng");
    EXPECT_EQ(forceOn({2020, 1, 31}, england, "ukpga/2002/30", "14"), Force::inForce);
    EXPECT_EQ(forceOn({2020, 2, 1}, england, "ukpga/2002/30", "14"), Force::noLonger);
    EXPECT_EQ(forceOn({2026, 3, 31}, england, "ukpga/2018/12", "54.3A"), Force::inForce);
    EXPECT_EQ(forceOn({2025, 5, 27}, england, "uksi/2025/558", "66"), Force::notYet);
}

TEST(LawOfThePacks, ServesLettersAndGrounds) {
    Pack const russia = read("ru");
    EXPECT_EQ(russia.findAct("ru.fz2202")->find("10.5")->serves,
              (std::vector<std::string>{"ru.proc.inaction", "ru.proc.higher", "forwarding"}));
    for (std::string const& letter : russia.lettersToCome)
        EXPECT_EQ(russia.findLetter(letter), nullptr) << letter;
    for (Clause const& clause : russia.clauses)
        for (std::string const& ground : russia.groundsToCome)
            EXPECT_NE(clause.ground, ground) << clause.id;
}

TEST(LawOfThePacks, HoldsCasesOfCourts) {
    Pack const england = read("gb-eng");
    Act const& michael = *england.findAct("uksc/2015/2");
    EXPECT_EQ(michael.kind, ActKind::judgment);
    EXPECT_EQ(michael.number, "[2015] UKSC 2, [2015] AC 1732");
    EXPECT_EQ(england.findAct("ukpga/2002/30")->kind, ActKind::act);
}

/// An act of Russia is cited in every case, and its places are in Cyrillic letters.
TEST(LawOfThePacks, HasEveryCaseOfARussianAct) {
    Pack const russia = read("ru");
    for (Act const& act : russia.acts) {
        EXPECT_EQ(act.title.size(), 6u) << act.id;
        EXPECT_EQ(act.shortTitle.size(), 6u) << act.id;
        for (Provision const& provision : act.provisions)
            for (std::string const& number : provision.numbers)
                EXPECT_TRUE(number.front() < 'A' || number.front() > 'z') << act.id << number;
    }
}

} // namespace
} // namespace redress
