#include "session/law_search.hpp"

#include "core/letter/made.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

using testing::answersTo;
using testing::packOf;

std::string option(std::string const& id, std::string const& en, std::string const& ru) {
    return "<option id='" + id + "'><en>" + en + "</en><ru>" + ru + "</ru></option>";
}

std::string clause(std::string const& id, std::string const& ground, std::string const& when) {
    return "<clause id='" + id + "' ground='" + ground + '\'' +
           (when.empty() ? std::string() : " when=\"" + when + '"') + "><name><en>Clause " + id +
           "</en><ru>Модуль " + id + "</ru></name><text><p id='" + id +
           ".p' style='body'>Слова.</p></text></clause>";
}

std::string provision(std::string const& place, std::string const& serves) {
    return "<provision id='" + place + "' place='" + place + '\'' +
           (serves.empty() ? std::string() : " serves='" + serves + '\'') +
           "><gist><en>Gist</en><ru>Суть</ru></gist></provision>";
}

/// A letter that asks what happened and, of that, whether it hurt; it has the clauses for it.
Pack grounded() {
    return packOf(
        "<question id='grounds' type='choices' situation='yes'><label><en>What happened</en>"
        "<ru>Что произошло</ru></label>" +
            option("late", "Police did not come", "Полиция не приехала") +
            option("search", "A search", "Досмотр") +
            "</question>"
            "<question id='hurt' type='yes-no' when=\"$grounds = 'search'\"><label><en>Were you "
            "hurt?</en><ru>Вам причинили боль?</ru></label></question>",
        "<p id='p' style='body'>По <cite act='law' provisions='1'/> <value question='grounds'/> "
        "<value question='hurt'/></p><include clause='came'/><include clause='hurt'/>",
        "<act id='pol' units='article'><title><nominative>Закон «О полиции»</nominative>"
        "<genitive>Закона «О полиции»</genitive></title>"
        "<short><nominative>Закон</nominative><genitive>Закона</genitive></short>" +
            provision("10", "l no-arrival") + provision("11", "injury no-arrival") +
            provision("12", "") + "</act>" + clause("duty", "duty", "") +
            clause("came", "no-arrival", "$grounds = 'late'") + clause("come", "no-arrival", "") +
            clause("hurt", "injury", "$hurt = 'yes'") + clause("searched", "search", "") +
            clause("never", "elsewhere", "$unasked = 'late'"));
}

class ASuggestion : public ::testing::Test {
protected:
    Answers answered(std::string const& inside) const { return answersTo(pack_, inside); }

    std::string found(Answers const& answers, std::string const& words = {}) const {
        std::string lines;
        SuggestedLaw const suggested(pack_, letter_, answers);
        for (LawFound const& each : searchLaw(index_, letter_, {}, suggested, words))
            lines += (each.clause ? each.clause->id : each.act->id + '#' + each.provision->id) +
                     (suggested.reasonFor(each) ? "! " : " ");
        return lines;
    }
    std::string reason(Answers const& answers, std::string const& clauseId,
                       std::string const& language = "en") const {
        LawFound law;
        law.clause = pack_.findClause(clauseId);
        return reasonOf(SuggestedLaw(pack_, letter_, answers).reasonFor(law), language);
    }

    Pack const pack_ = grounded();
    LawIndex const index_{pack_};
    LetterTemplate const& letter_ = pack_.letters[0];
    Answers const late_ = answered("<answer question='grounds'><choice>late</choice></answer>");
    Answers const hurt_ = answered("<answer question='grounds'><choice>search</choice></answer>"
                                   "<answer question='hurt'>yes</answer>");
};

TEST_F(ASuggestion, IsNotMadeBeforeAnythingIsAnswered) {
    EXPECT_EQ(found(answered("")), "law#1 came hurt ");
    EXPECT_EQ(reason(answered(""), "came"), "");
}

TEST_F(ASuggestion, ComesFirstClausesBeforeProvisions) {
    EXPECT_EQ(found(late_), "came! come! pol#10! pol#11! law#1 hurt ");
    EXPECT_EQ(found(hurt_), "hurt! searched! pol#11! law#1 came ");
}

TEST_F(ASuggestion, ComesBehindThePlaceWithTheNumber) {
    EXPECT_EQ(found(late_, "полиции"), "pol#10! pol#11! pol#12 ");
    EXPECT_EQ(found(late_, "12"), "pol#12 ");
    EXPECT_EQ(found(late_, "clause"), "came! come! hurt duty searched never ");
}

TEST_F(ASuggestion, SaysWhichAnswerSpeaksForIt) {
    EXPECT_EQ(reason(late_, "came"),
              "Suggested because you answered: What happened – Police did not come");
    EXPECT_EQ(reason(late_, "come"), reason(late_, "came"));
    EXPECT_NE(reason(late_, "came", "ru").find("Что произошло – Полиция не приехала"),
              std::string::npos);
    EXPECT_EQ(reason(hurt_, "searched"),
              "Suggested because you answered: What happened – A search");
}

TEST_F(ASuggestion, NamesTheQuestionWhereNothingIsChosenFrom) {
    EXPECT_EQ(reason(hurt_, "hurt"), "Suggested because you answered: Were you hurt?");
}

TEST_F(ASuggestion, IsNotMadeForAnAnswerThatDoesNotApply) {
    Answers const left = answered("<answer question='grounds'><choice>late</choice></answer>"
                                  "<answer question='hurt'>yes</answer>");
    EXPECT_EQ(reason(left, "hurt"), "");
    EXPECT_EQ(reason(late_, "searched"), "");
    EXPECT_EQ(reason(late_, "never"), "");
    EXPECT_EQ(reason(late_, "duty"), "");
}

TEST_F(ASuggestion, StandsInThePreview) {
    LawFound law;
    law.clause = pack_.findClause("came");
    EXPECT_EQ(previewOf(pack_, letter_, {}, late_, law, "en"),
              "Слова.\nSuggested because you answered: What happened – Police did not come\n"
              "Checked 01/01/2026.\nSource: a");
    EXPECT_EQ(previewOf(pack_, letter_, {}, hurt_, law, "en"),
              "Слова.\nChecked 01/01/2026.\nSource: a");
}

TEST_F(ASuggestion, ChangesWithWhatIsChosen) {
    EXPECT_EQ(choicesMade(letter_, answered("")), "");
    EXPECT_EQ(choicesMade(letter_, late_), "grounds=late ");
    EXPECT_EQ(choicesMade(letter_, hurt_), "grounds=search hurt=yes ");
}

} // namespace
} // namespace redress
