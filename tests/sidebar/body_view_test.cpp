#include "sidebar/body_view.hpp"
#include "sidebar/widgets.hpp"

#include <gtest/gtest.h>

#include <algorithm>

/// What the deck shows of the bodies that a question offers, and what becomes of a choice.
namespace redress {
namespace {

using testing::widgetIn;

class OfferedBodies : public ::testing::Test {
protected:
    OfferedBodies() {
        Diagnostics diagnostics;
        pack_ = readPack(REDRESS_PROJECT "/templates/ru", diagnostics);
        EXPECT_FALSE(diagnostics.hasErrors());
        question_.id = "body";
        question_.type = QuestionType::designation;
        question_.label = {"Police body", "Орган полиции"};
        question_.offer.kinds = {"ru.mvd.district", "ru.mvd.main", "ru.mvd.station"};
        asked_.question = &question_;
        asked_.path = "body";
    }

    View shown() {
        View view;
        showQuestion(view, pack_, asked_, unfinished_, "en");
        return view;
    }

    void choose(std::string const& control, std::string const& item) {
        View const view = shown();
        Widget const* const list = widgetIn(view, "body." + control + ":body");
        ASSERT_TRUE(list) << control;
        auto const at = std::find(list->items.begin(), list->items.end(), item);
        ASSERT_NE(at, list->items.end()) << item;
        tell(control, {}, static_cast<int>(at - list->items.begin()));
    }

    void tell(std::string const& control, std::string const& text, int item = -1) {
        EXPECT_TRUE(chooseBody(pack_, asked_,
                               {Event::Kind::changed, "body." + control + ":body", text, item},
                               unfinished_.body));
    }

    std::string chosen() { return chosenBody(pack_, asked_, unfinished_.body).value_or("nothing"); }

    Pack pack_;
    Question question_;
    Asked asked_;
    Unfinished unfinished_;
};

TEST_F(OfferedBodies, StandBehindALink) {
    View const shut = shown();
    EXPECT_TRUE(widgetIn(shut, "answer:body")) << "free entry";
    EXPECT_EQ(widgetIn(shut, "body.list:body")->text, "Choose from a list: Police body");
    EXPECT_FALSE(widgetIn(shut, "body.kind:body"));
    toggleBodies(asked_, unfinished_.body);
    View const open = shown();
    EXPECT_EQ(widgetIn(open, "body.list:body")->text, "Hide the list: Police body");
    EXPECT_EQ(widgetIn(open, "body.kind:body")->items.size(), 3u);
    EXPECT_FALSE(widgetIn(open, "body.use:body")->enabled) << "nothing is chosen";
    toggleBodies(asked_, unfinished_.body);
    EXPECT_FALSE(widgetIn(shown(), "body.kind:body"));
}

TEST_F(OfferedBodies, AreNotThereForAQuestionWithoutThem) {
    question_.offer = {};
    EXPECT_FALSE(widgetIn(shown(), "body.list:body"));
    question_.offer.kinds = {"ru.prosecution.district"};
    question_.offer.aspect = BodyAspect::place;
    EXPECT_FALSE(widgetIn(shown(), "body.list:body")) << "a place is only typed";
}

TEST_F(OfferedBodies, AskForWhatTheirNamesNeed) {
    toggleBodies(asked_, unfinished_.body);
    EXPECT_TRUE(widgetIn(shown(), "body.place:body"));
    EXPECT_FALSE(widgetIn(shown(), "body.region:body"));
    tell("place", "район Арбат г. Москвы");
    EXPECT_EQ(chosen(), "Отдел МВД России по району Арбат г. Москвы");
    EXPECT_EQ(widgetIn(shown(), "body.outcome:body")->text, chosen());
    EXPECT_TRUE(widgetIn(shown(), "body.use:body")->enabled);

    choose("kind", "Police of a region (ГУ МВД)");
    EXPECT_FALSE(widgetIn(shown(), "body.place:body"));
    EXPECT_EQ(chosen(), "nothing");
    choose("region", "Ленинградская область");
    EXPECT_EQ(chosen(),
              "Главное управление МВД России по г. Санкт-Петербургу и Ленинградской области");
    choose("region", "Not answered");
    EXPECT_EQ(chosen(), "nothing");

    choose("kind", "Police station (отдел полиции)");
    tell("place", "г. Самара");
    EXPECT_EQ(chosen(), "nothing");
    tell("number", "3");
    EXPECT_EQ(chosen(), "Отдел полиции № 3 УМВД России по г. Самаре");
}

TEST_F(OfferedBodies, AreNotMadeUpWhereTheRulesAreNotSure) {
    tell("place", "Zürich");
    EXPECT_EQ(chosen(), "nothing");
}

TEST_F(OfferedBodies, CanBeTheHeadsPost) {
    question_.offer.aspect = BodyAspect::head;
    tell("place", "г. Тверь");
    EXPECT_EQ(chosen(), "начальник Отдела МВД России по г. Твери");
}

TEST_F(OfferedBodies, CanBeARegionOfAnyOfTheKinds) {
    question_.offer.aspect = BodyAspect::region;
    question_.offer.kinds = {"ru.sk.region", "ru.sk.main"};
    toggleBodies(asked_, unfinished_.body);
    EXPECT_FALSE(widgetIn(shown(), "body.kind:body"));
    choose("region", "г. Москва");
    EXPECT_EQ(chosen(), "г. Москва");
    choose("region", "Калужская область");
    EXPECT_EQ(chosen(), "Калужская область");
}

TEST_F(OfferedBodies, KeepTheirRegionForTheNextQuestion) {
    toggleBodies(asked_, unfinished_.body);
    choose("kind", "Police of a region (ГУ МВД)");
    choose("region", "г. Москва");
    Question other = question_;
    other.id = "other";
    Asked next;
    next.question = &other;
    next.path = "other";
    toggleBodies(next, unfinished_.body);
    EXPECT_EQ(chosenBody(pack_, next, unfinished_.body), chosen());
}

TEST_F(OfferedBodies, HearOnlyTheirOwnControls) {
    for (char const* name : {"answer:body", "body.kind:other", "body:", "cases:body", ""})
        EXPECT_FALSE(chooseBody(pack_, asked_, {Event::Kind::changed, name}, unfinished_.body))
            << name;
    EXPECT_EQ(bodyPath("body.use:calls/r1/to"), "calls/r1/to");
    EXPECT_EQ(bodyPath("answer:body"), "");
}

TEST_F(OfferedBodies, WarnWhereABodyWouldJudgeItself) {
    Question object = question_;
    object.label = {"Complained of", "На кого"};
    question_.offer.judges = {"object"};
    EXPECT_FALSE(widgetIn(shown(), "judges:body")->visible);
    asked_.judges = Judges::itself;
    asked_.object = &object;
    View const view = shown();
    EXPECT_TRUE(widgetIn(view, "judges:body")->visible);
    EXPECT_NE(widgetIn(view, "judges:body")->text.find("Complained of"), std::string::npos);
}

} // namespace
} // namespace redress
