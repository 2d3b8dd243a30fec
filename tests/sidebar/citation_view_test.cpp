#include "sidebar/citation_view.hpp"

#include "session/session_test.hpp"
#include "sidebar/widgets.hpp"

namespace redress::testing {
namespace {

/// What the panel of the law shows of a citation of the user's, and makes of it.
class CitationView : public Session {
protected:
    void SetUp() override {
        Provision further = pack_.acts[0].provisions[0];
        further.id = further.numbers[0] = "29";
        pack_.acts[0].provisions.push_back(further);
        ASSERT_TRUE(start());
        ASSERT_TRUE(session_.insert({&pack_.acts[0], &pack_.acts[0].provisions[0], nullptr, false},
                                    "Insert", diagnostics_));
        number_ = session_.state().citations.at(0).number;
    }
    std::optional<Citation> wanted(Event const& event) {
        return citationWanted(session_, number_, event, "en", problem_);
    }
    static Event typed(std::string const& text) {
        return {Event::Kind::submitted, "citationPlaces", text};
    }
    static Event chosen(std::string const& name, int item) {
        return {Event::Kind::changed, name, {}, item};
    }

    int number_ = 0;
    std::string problem_;
};

TEST_F(CitationView, ShowsItsProvisionsAndItsForm) {
    View view;
    showCitation(view, session_, number_, {}, {}, "en");
    Widget const* const places = widgetIn(view, "citationPlaces");
    ASSERT_TRUE(places);
    EXPECT_EQ(places->text, "s\u00A012");
    View other;
    showCitation(other, session_, number_ + 1, {}, {}, "en");
    EXPECT_TRUE(other.rows.empty());
}

TEST_F(CitationView, TakesSeveralProvisions) {
    auto const cited = wanted(typed("s 12; section 29"));
    ASSERT_TRUE(cited);
    EXPECT_EQ(cited->provisions, (std::vector<std::string>{"12", "29"}));
    EXPECT_EQ(problem_, "");
    auto const none = wanted(typed(" "));
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->provisions.empty());
}

TEST_F(CitationView, SaysWhatIsNoProvision) {
    EXPECT_FALSE(wanted(typed("s 92")));
    EXPECT_NE(problem_.find("s 92"), std::string::npos) << problem_;
}

TEST_F(CitationView, TakesFormAndCase) {
    EXPECT_EQ(wanted(chosen("citationForm", 1))->form, CitationForm::words);
    EXPECT_TRUE(wanted(chosen("citationForm", 2))->sentenceStart);
    EXPECT_EQ(wanted(chosen("citationForm", 0))->form, CitationForm::brief);
    EXPECT_EQ(wanted(chosen("citationCase", 4))->grammaticalCase, Case::instrumental);
    EXPECT_FALSE(wanted(chosen("citationCase", 6)));
    EXPECT_FALSE(wanted(chosen("search", 0)));
}

} // namespace
} // namespace redress::testing
