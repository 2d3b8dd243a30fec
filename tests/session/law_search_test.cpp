#include "session/law_search.hpp"

#include "core/language/utf8.hpp"
#include "core/letter/made.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

using testing::answersTo;
using testing::packOf;

std::string provision(std::string const& id, std::string const& place, std::string const& en,
                      std::string const& ru, std::string const& attributes = {}) {
    return "<provision id='" + id + "' place='" + place + "' " + attributes + "><gist><en>" + en +
           "</en><ru>" + ru + "</ru></gist></provision>";
}

std::string act(std::string const& id, std::string const& name, std::string const& genitive,
                std::string const& provisions) {
    return "<act id='" + id + "' units='article point'><title><nominative>Федеральный закон «" +
           name + "»</nominative><genitive>Федерального закона «" + name +
           "»</genitive></title><short><nominative>" + name + "</nominative><genitive>" + genitive +
           "</genitive></short>" + provisions + "</act>";
}

std::string clause(std::string const& id, std::string const& name, std::string const& text) {
    return "<clause id='" + id + "' ground='" + id + "-ground' when=\"$a = '" + id +
           "'\"><name><en>Clause " + name + "</en><ru>Модуль " + name +
           "</ru></name><text><p id='" + id + ".p' style='body'>" + text + "</p></text></clause>";
}

/// The made pack's own act "law" has articles 1 and 2.3; these two come behind it.
Pack lawful() {
    return packOf(
        "<question id='a' type='text'><label><en>A</en><ru>А</ru></label></question>",
        "<p id='p' style='body'>По <cite act='pros' provisions='10.1'/> <value question='a'/>"
        "<if when=\"$a = 'never'\"> и <cite act='pol' provisions='5.10'/></if></p>"
        "<include clause='search'/>",
        act("pol", "Закон о полиции", "Закона о полиции",
            provision("5.10", "5/10", "The police act within 10 days", "Полиция действует") +
                provision("10", "10", "Reports", "Сообщения о происшествиях") +
                provision("110", "110", "Inaction is forbidden", "Бездействие запрещено")) +
            act("pros", "Закон о прокуратуре", "Закона о прокуратуре",
                provision("10", "10", "Complaints", "Жалобы") +
                    provision("10.1", "10/1", "The decision bars nobody", "Решение не препятствует",
                              "from='2001-02-03'") +
                    provision("10.9", "10/9", "Old", "Прежнее", "until='2010-05-06'")) +
            clause("search", "Досмотр", "Проведён обыск. <value question='a'/>") +
            clause("entry", "Жилище",
                   "По <cite act='law' provisions='1'/> нельзя войти."
                   "<gloss>No stranger may come in.</gloss>"));
}

class ASearch : public ::testing::Test {
protected:
    /// What was found, a line each; what stands in the letter with a star.
    std::string found(std::string const& words, std::size_t limit = 60) {
        std::string lines;
        for (LawFound const& each : searchLaw(index_, letter_, composed_, {}, words, limit))
            lines += (each.clause ? each.clause->id : each.act->id + '#' + each.provision->id) +
                     (each.inLetter ? "*" : "") + ' ';
        return lines;
    }
    LawFound first(std::string const& words) {
        return searchLaw(index_, letter_, composed_, {}, words).at(0);
    }
    std::string inserted(LawFound const& law) {
        std::string text;
        for (Block const& block : insertionOf(pack_, letter_, composed_, answers_, law))
            text += '(' + block.style + ") " + block.text() + '\n';
        return plain(text);
    }
    static std::string plain(std::string text) {
        for (std::size_t at = text.find(noBreakSpace); at != std::string::npos;
             at = text.find(noBreakSpace))
            text.replace(at, noBreakSpace.size(), "_");
        return text;
    }
    static Letter composedOf(Pack const& pack, Answers const& answers) {
        Diagnostics ignored;
        return compose(pack, pack.letters[0], answers, ignored);
    }

    Pack const pack_ = lawful();
    LawIndex const index_{pack_};
    LetterTemplate const& letter_ = pack_.letters[0];
    Answers const answers_ = answersTo(pack_, "<answer question='a'>x</answer>");
    Letter const composed_ = composedOf(pack_, answers_);
};

TEST_F(ASearch, WithoutWordsShowsWhatTheLetterCanUseInItsOrder) {
    EXPECT_EQ(found(""), "pros#10.1* pol#5.10 search ");
    EXPECT_EQ(found(" .,"), found(""));
}

TEST_F(ASearch, PutsThePlaceWithTheNumberFirst) {
    // Likely, then exact as the largest unit; then as a smaller one; what is repealed last.
    EXPECT_EQ(found("10"), "pros#10.1* pol#10 pros#10 pol#5.10 pros#10.9 ");
    EXPECT_EQ(found("110"), "pol#110 ");
}

TEST_F(ASearch, KnowsPlacesHoweverTheyAreWritten) {
    for (char const* words :
         {"п. 1 ст. 10", "п 1 ст 10", "пункт 1 статьи 10", "п.1 ст.10", "П. 1 СТ. 10"})
        EXPECT_EQ(found(words), "pros#10.1* ") << words;
    EXPECT_EQ(found("статья 110"), "pol#110 ");
    EXPECT_EQ(found("ст 5"), "pol#5.10 ");
}

TEST_F(ASearch, ReadsNamesGistsAndClausesInBothLanguages) {
    EXPECT_EQ(found("inaction"), "pol#110 ");
    EXPECT_EQ(found("бездействие"), "pol#110 ");
    EXPECT_EQ(found("БЕЗДЕЙСТВ"), "pol#110 ");
    EXPECT_EQ(found("прокуратуре"), "pros#10.1* pros#10 pros#10.9 ");
    EXPECT_EQ(found("досмотр"), "search ");
    EXPECT_EQ(found("обыск"), "search ");
    EXPECT_EQ(found("проведен"), "search ");
    EXPECT_EQ(found("clause"), "search entry ");
    EXPECT_EQ(found("entry-ground"), "entry ");
    EXPECT_EQ(found("stranger"), "entry ");
}

TEST_F(ASearch, WantsAllTheWordsAndOnlyTheirBeginnings) {
    EXPECT_EQ(found("10 прокуратуре жалобы"), "pros#10 ");
    EXPECT_EQ(found("прокуратуре полиции"), "");
    EXPECT_EQ(found("ездействие"), "");
    EXPECT_EQ(found("xyz"), "");
}

TEST_F(ASearch, TakesAMistypedWordForThoseMuchLikeIt) {
    EXPECT_EQ(found("inacton"), "pol#110 ");
    EXPECT_EQ(found("inatcion"), "pol#110 ");
    EXPECT_EQ(found("бездйствие"), "pol#110 ");
    EXPECT_EQ(found("прокуротура"), "pros#10.1* pros#10 pros#10.9 ");
    EXPECT_EQ(found("прокурот 10"), "pros#10.1* pros#10 pros#10.9 ");
    EXPECT_TRUE(first("inacton").mistyped);
    EXPECT_FALSE(first("inaction").mistyped);
    EXPECT_EQ(found("actt"), ""); // too short to be sure
    EXPECT_EQ(found("11O"), "");
}

TEST_F(ASearch, KnowsARussianWordInEveryCase) {
    EXPECT_EQ(found("прокуратура"), found("прокуратуре"));
    EXPECT_EQ(found("полицией 110"), "pol#110 ");
    EXPECT_FALSE(first("прокуратура").mistyped);
}

TEST_F(ASearch, ForNobodysLetterKeepsThePacksOrder) {
    std::string lines;
    for (LawFound const& each : searchLaw(index_, "10"))
        if (each.provision) lines += each.act->id + '#' + each.provision->id + ' ';
    EXPECT_EQ(lines, "pol#10 pros#10 pros#10.1 pol#5.10 pros#10.9 ");
    EXPECT_TRUE(searchLaw(index_, "").empty());
}

TEST_F(ASearch, KnowsWhichPackItsIndexIsOf) {
    EXPECT_TRUE(index_.isOf(pack_));
    EXPECT_FALSE(index_.isOf(lawful()));
}

TEST_F(ASearch, FindsNoMoreThanAsked) {
    EXPECT_EQ(found("10", 2), "pros#10.1* pol#10 ");
    EXPECT_EQ(found("10", 0), "");
}

TEST_F(ASearch, MarksTheClausesThatStandInTheLetter) {
    Answers const answers = answersTo(pack_, "<answer question='a'>search</answer>");
    auto const results = searchLaw(index_, letter_, composedOf(pack_, answers), {}, "досмотр");
    EXPECT_TRUE(results.at(0).inLetter);
    EXPECT_FALSE(first("досмотр").inLetter);
}

TEST_F(ASearch, TellsWhatItFoundApart) {
    EXPECT_TRUE(first("110").same(first("бездействие")));
    EXPECT_FALSE(first("110").same(first("10")));
    EXPECT_FALSE(first("досмотр").same(first("жилище")));
}

TEST_F(ASearch, LabelsBeginWithThePlace) {
    EXPECT_EQ(plain(labelOf(pack_, first("п 1 ст 10"), "en")), "п._1 ст._10 Закона о прокуратуре");
    EXPECT_EQ(labelOf(pack_, first("досмотр"), "en"), "Clause Досмотр");
    EXPECT_EQ(labelOf(pack_, first("досмотр"), "ru"), "Модуль Досмотр");
    EXPECT_EQ(labelOf(pack_, {}, "en"), "");
}

TEST_F(ASearch, PreviewsWhatWouldBeInserted) {
    auto const preview = [&](LawFound const& law, char const* language) {
        return plain(previewOf(pack_, letter_, composed_, answers_, law, language));
    };
    EXPECT_EQ(preview(first("п 1 ст 10"), "en"),
              "п._1 ст._10 Закона о прокуратуре\n"
              "The decision bars nobody\nРешение не препятствует\nIn force since 03/02/2001.\n"
              "Checked 01/01/2026.\nSource: a");
    EXPECT_EQ(preview(first("прежнее"), "en"),
              "п._9 ст._10 Закона о прокуратуре\n"
              "Old\nПрежнее\nNo longer in force: it was until 06/05/2010.\nChecked 01/01/2026.\n"
              "Source: a");
    EXPECT_EQ(preview(first("досмотр"), "en"), "Проведён обыск. x\nChecked 01/01/2026.\nSource: a");
    EXPECT_EQ(preview({}, "en"), "");
}

TEST_F(ASearch, InsertsACitationInTheGenitive) {
    EXPECT_EQ(inserted(first("110")), "() ст._110 Федерального закона «Закон о полиции»\n");
    auto const blocks = insertionOf(pack_, letter_, composed_, answers_, first("110"));
    ASSERT_EQ(blocks.at(0).runs.size(), 1u);
    EXPECT_EQ(blocks[0].runs[0].kind, RunKind::citation);
    EXPECT_EQ(blocks[0].runs[0].question, "pol");
}

TEST_F(ASearch, CitesAnActThatTheLetterCitesByItsShortForm) {
    Pack const pack =
        packOf("<question id='a' type='text'><label><en>A</en><ru>А</ru></label></question>",
               "<p id='p' style='body'>По <cite act='law' provisions='1'/> и <cite act='law' "
               "provisions='2.3'/> <value question='a'/></p>");
    Letter const composed = composedOf(pack, answersTo(pack, ""));
    LawFound const law{&pack.acts[0], &pack.acts[0].provisions[0], nullptr, true};
    auto const blocks = insertionOf(pack, pack.letters[0], composed, {}, law);
    EXPECT_EQ(plain(blocks.at(0).text()), "ст._1 Закона");
    Letter const empty;
    EXPECT_EQ(plain(insertionOf(pack, pack.letters[0], empty, {}, law).at(0).text()),
              "ст._1 Закона «О_законе»");
}

TEST_F(ASearch, InsertsAClauseInItsStyles) {
    EXPECT_EQ(inserted(first("досмотр")), "(body) Проведён обыск. x\n");
    EXPECT_EQ(inserted(first("жилище")), "(body) По ст._1 Закона «О_законе» нельзя войти.\n");
    EXPECT_EQ(inserted({}), "");
}

TEST_F(ASearch, PutsTheLawOfClausesBehindTheLettersOwn) {
    Pack const pack =
        packOf("<question id='a' type='text'><label><en>A</en><ru>А</ru></label></question>",
               "<include clause='one'/><p id='p' style='body'>По <cite act='law' "
               "provisions='2.3'/> <value question='a'/></p>",
               clause("one", "Первый", "По <cite act='law' provisions='1'/>."));
    std::string order;
    for (LawFound const& each : searchLaw(LawIndex(pack), pack.letters[0], {}, {}, ""))
        order += (each.clause ? each.clause->id : each.provision->id) + ' ';
    EXPECT_EQ(order, "one 2.3 1 ");
}

TEST(ABritishSearch, KnowsSections) {
    Pack const pack =
        packOf("<question id='a' type='text'><label><en>A</en><ru>А</ru></label></question>",
               "<p id='p' style='body'><value question='a'/></p>",
               "<act id='pra' units='section subsection'><title><nominative>Police Reform Act 2002"
               "</nominative></title><short><nominative>PRA 2002</nominative></short>" +
                   provision("12.1B", "12/1B", "Conduct", "Поведение") +
                   provision("2", "2", "Serious", "Тяжкое") + "</act>",
               "en-GB");
    Letter const composed;
    for (char const* words : {"s 12(1B)", "section 12", "12(1", "s12", "reform 12"}) {
        auto const found = searchLaw(LawIndex(pack), pack.letters[0], composed, {}, words);
        ASSERT_EQ(found.size(), 1u) << words;
        EXPECT_EQ(found[0].provision->id, "12.1B");
    }
    LawFound const law{&pack.acts[1], &pack.acts[1].provisions[0], nullptr, false};
    EXPECT_EQ(labelOf(pack, law, "ru"), "s\u00A012(1B) PRA 2002");
    EXPECT_EQ(insertionOf(pack, pack.letters[0], composed, {}, law).at(0).text(),
              "Police Reform Act 2002, s\u00A012(1B)");
}

} // namespace
} // namespace redress
