#include "core/citation/citation.hpp"
#include "core/language/utf8.hpp"

#include <gtest/gtest.h>

namespace redress {
namespace {

Provision provision(std::string const& id, std::vector<std::string> units,
                    std::vector<std::string> numbers) {
    Provision result;
    result.id = id;
    result.units = std::move(units);
    result.numbers = std::move(numbers);
    return result;
}

Act russianAct() {
    Act act;
    act.id = "ru.fz3";
    act.title = {{Case::nominative, "Федеральный закон от 07.02.2011 № 3-ФЗ «О полиции»"},
                 {Case::genitive, "Федерального закона от 07.02.2011 № 3-ФЗ «О полиции»"},
                 {Case::dative, "Федеральному закону от 07.02.2011 № 3-ФЗ «О полиции»"}};
    act.shortTitle = {{Case::nominative, "Закон о полиции"},
                      {Case::genitive, "Закона о полиции"},
                      {Case::dative, "Закону о полиции"}};
    act.provisions = {provision("10", {"article"}, {"10"}),
                      provision("21", {"article"}, {"21"}),
                      provision("22", {"article"}, {"22"}),
                      provision("12.1", {"article", "part"}, {"12", "1"}),
                      provision("12.1.1", {"article", "part", "point"}, {"12", "1", "1"}),
                      provision("12.1.2", {"article", "part", "point"}, {"12", "1", "2"}),
                      provision("5.4.2", {"article", "part", "point"}, {"5", "4", "2"}),
                      provision("144.1.1", {"article", "part"}, {"144", "1.1"}),
                      provision("3.a", {"article", "subpoint"}, {"3", "а"}),
                      provision("7.p", {"article", "paragraph"}, {"7", "2"}),
                      provision("ch5", {"chapter"}, {"5"})};
    return act;
}

Act britishAct() {
    Act act;
    act.id = "ukpga/2002/30";
    act.title = {{Case::nominative, "Police Reform Act 2002"}};
    act.shortTitle = {{Case::nominative, "PRA 2002"}};
    act.provisions = {
        provision("12.1B", {"section", "subsection"}, {"12", "1B"}),
        provision("12.1B.a", {"section", "subsection", "paragraph"}, {"12", "1B", "a"}),
        provision("29.1", {"section", "subsection"}, {"29", "1"}),
        provision("29", {"section"}, {"29"}),
        provision("sch3.25", {"schedule", "paragraph"}, {"3", "25"}),
        provision("sch3.2.6A.a", {"schedule", "paragraph", "subparagraph", "item"},
                  {"3", "2", "6A", "a"}),
        provision("pt2.ch1", {"part", "chapter"}, {"2", "1"})};
    return act;
}

/// The citation with "_" for the no-break space.
std::string cited(Act const& act, std::vector<std::string> const& ids, Mention mention,
                  std::string const& style, CitationForm form = CitationForm::brief,
                  Case grammaticalCase = Case::genitive) {
    std::vector<Provision const*> provisions;
    for (std::string const& id : ids)
        provisions.push_back(act.find(id));
    std::string text = citation(act, provisions, form, grammaticalCase, mention, style);
    for (std::size_t at = text.find(noBreakSpace); at != std::string::npos;
         at = text.find(noBreakSpace))
        text.replace(at, noBreakSpace.size(), "_");
    return text;
}

std::string russian(std::vector<std::string> const& ids, Mention mention = Mention::later,
                    CitationForm form = CitationForm::brief,
                    Case grammaticalCase = Case::genitive) {
    return cited(russianAct(), ids, mention, "russian", form, grammaticalCase);
}

std::string oscola(std::vector<std::string> const& ids, Mention mention = Mention::later,
                   CitationForm form = CitationForm::brief) {
    return cited(britishAct(), ids, mention, "oscola", form);
}

TEST(Russian, CitesInFullFirstAndThenShort) {
    EXPECT_EQ(russian({"12.1.1"}, Mention::first),
              "п._1 ч._1 ст._12 Федерального закона от 07.02.2011 №_3-ФЗ «О_полиции» "
              "(далее_— Закон о полиции)");
    EXPECT_EQ(russian({"12.1.1"}), "п._1 ч._1 ст._12 Закона о полиции");
    EXPECT_EQ(russian({"10"}), "ст._10 Закона о полиции");
    EXPECT_EQ(russian({"144.1.1"}), "ч._1.1 ст._144 Закона о полиции");
    EXPECT_EQ(russian({"3.a"}), "подп._«а» ст._3 Закона о полиции");
    EXPECT_EQ(russian({"7.p"}), "абз._2 ст._7 Закона о полиции");
}

TEST(Russian, JoinsWhatStandsInOnePlace) {
    EXPECT_EQ(russian({"10", "21"}), "ст._10 и 21 Закона о полиции");
    EXPECT_EQ(russian({"10", "21", "22"}), "ст._10, 21 и 22 Закона о полиции");
    EXPECT_EQ(russian({"12.1.1", "12.1.2"}), "п._1 и 2 ч._1 ст._12 Закона о полиции");
}

TEST(Russian, KeepsGroupsApart) {
    EXPECT_EQ(russian({"12.1.1", "5.4.2"}), "п._1 ч._1 ст._12 и п._2 ч._4 ст._5 Закона о полиции");
    EXPECT_EQ(russian({"12.1.1", "12.1.2", "5.4.2"}),
              "п._1 и 2 ч._1 ст._12, п._2 ч._4 ст._5 Закона о полиции");
}

TEST(Russian, DeclinesWords) {
    auto const words = [](std::vector<std::string> const& ids, Case grammaticalCase) {
        return russian(ids, Mention::later, CitationForm::words, grammaticalCase);
    };
    EXPECT_EQ(words({"10"}, Case::nominative), "статья 10 Закона о полиции");
    EXPECT_EQ(words({"10"}, Case::instrumental), "статьей 10 Закона о полиции");
    EXPECT_EQ(words({"10", "21"}, Case::dative), "статьям 10 и 21 Закона о полиции");
    EXPECT_EQ(words({"12.1.1"}, Case::prepositional),
              "пункте 1 части 1 статьи 12 Закона о полиции");
    EXPECT_EQ(words({"12.1.1", "12.1.2"}, Case::accusative),
              "пункты 1 и 2 части 1 статьи 12 Закона о полиции");
    EXPECT_EQ(words({"ch5"}, Case::genitive), "главы 5 Закона о полиции");
}

TEST(Russian, CitesAnActAlone) {
    EXPECT_EQ(russian({}, Mention::first, CitationForm::brief, Case::dative),
              "Федеральному закону от 07.02.2011 №_3-ФЗ «О_полиции» (далее_— Закон о полиции)");
    EXPECT_EQ(russian({}, Mention::later, CitationForm::brief, Case::nominative),
              "Закон о полиции");
    EXPECT_EQ(russian({}, Mention::later, CitationForm::brief, Case::prepositional),
              "Закон о полиции"); // a case that the pack does not have: the pack's check says so
}

TEST(Russian, AnnouncesNoShortTitleThatIsTheTitle) {
    Act act;
    act.title = act.shortTitle = {{Case::nominative, "Конституция Российской Федерации"},
                                  {Case::genitive, "Конституции Российской Федерации"}};
    act.provisions = {provision("33", {"article"}, {"33"})};
    EXPECT_EQ(cited(act, {"33"}, Mention::first, "russian"),
              "ст._33 Конституции Российской Федерации");
}

TEST(Oscola, CitesInFullFirstAndThenShort) {
    EXPECT_EQ(oscola({"12.1B"}, Mention::first), "Police Reform Act 2002 (PRA 2002), s_12(1B)");
    EXPECT_EQ(oscola({"12.1B"}), "PRA 2002, s_12(1B)");
    EXPECT_EQ(oscola({"12.1B.a"}), "PRA 2002, s_12(1B)(a)");
    EXPECT_EQ(oscola({"sch3.25"}), "PRA 2002, sch_3 para_25");
    EXPECT_EQ(oscola({"sch3.2.6A.a"}), "PRA 2002, sch_3 para_2(6A)(a)");
    EXPECT_EQ(oscola({"pt2.ch1"}), "PRA 2002, pt 2 ch 1");
    EXPECT_EQ(oscola({}), "PRA 2002");
}

TEST(Oscola, JoinsSections) {
    EXPECT_EQ(oscola({"12.1B", "29.1"}), "PRA 2002, ss_12(1B) and 29(1)");
    EXPECT_EQ(oscola({"12.1B", "29.1", "29"}), "PRA 2002, ss_12(1B), 29(1) and 29");
    EXPECT_EQ(oscola({"12.1B", "sch3.25"}), "PRA 2002, s_12(1B) and sch_3 para_25");
}

TEST(Oscola, SpellsUnitsOut) {
    EXPECT_EQ(oscola({"12.1B"}, Mention::later, CitationForm::words),
              "section 12(1B) of the PRA 2002");
    EXPECT_EQ(oscola({"12.1B", "29"}, Mention::later, CitationForm::words),
              "sections 12(1B) and 29 of the PRA 2002");
    EXPECT_EQ(oscola({"sch3.25"}, Mention::first, CitationForm::words),
              "paragraph 25 of schedule 3 to the Police Reform Act 2002 (PRA 2002)");
}

TEST(Oscola, NumbersInstrumentsAndScottishActs) {
    Act act;
    act.title = {{Case::nominative, "Police (Complaints and Misconduct) Regulations 2020"}};
    act.shortTitle = {{Case::nominative, "Complaints Regulations 2020"}};
    act.number = "SI 2020/2";
    act.provisions = {
        provision("29", {"regulation", "paragraph", "subparagraph"}, {"29", "5", "a"})};
    EXPECT_EQ(cited(act, {"29"}, Mention::first, "oscola"),
              "Police (Complaints and Misconduct) Regulations 2020, SI_2020/2 "
              "(Complaints Regulations 2020), reg_29(5)(a)");
    act.title = act.shortTitle = {{Case::nominative, "Police and Fire Reform (Scotland) Act 2012"}};
    act.number = "asp 8";
    EXPECT_EQ(cited(act, {}, Mention::first, "oscola"),
              "Police and Fire Reform (Scotland) Act 2012 (asp_8)");
    EXPECT_EQ(cited(act, {}, Mention::later, "oscola"),
              "Police and Fire Reform (Scotland) Act 2012");
}

std::string found(Act const& act, std::string const& words, std::string const& style) {
    Provision const* const provision = findProvision(act, words, style);
    return provision ? provision->id : "none";
}

TEST(FindProvision, ReadsRussianPlacesAsTheyAreWritten) {
    Act const act = russianAct();
    for (char const* words :
         {"п. 1 ч. 1 ст. 12", "п.1 ч.1 ст.12", "ст. 12 ч. 1 п. 1", "пункт 1 части 1 статьи 12",
          "П. 1 Ч. 1 СТ. 12", "п 1 ч 1 ст 12", "п.\u00A01 ч.\u00A01 ст.\u00A012",
          "статья 12, часть 1, пункт 1", "п. «1» ч. 1 ст. 12", "12.1.1"})
        EXPECT_EQ(found(act, words, "russian"), "12.1.1") << words;
    EXPECT_EQ(found(act, "ст. 10", "russian"), "10");
    EXPECT_EQ(found(act, "статьи 10", "russian"), "10");
    EXPECT_EQ(found(act, "ч. 1.1 ст. 144", "russian"), "144.1.1");
    EXPECT_EQ(found(act, "подп. «а» ст. 3", "russian"), "3.a");
    EXPECT_EQ(found(act, "гл. 5", "russian"), "ch5");
    EXPECT_EQ(found(act, "ст. ст. 10", "russian"), "10");
    for (char const* words : {"", " ", "ст.", "12", "п. 9 ч. 1 ст. 12", "ст. 12", "ст. 10 и 21",
                              "s 10", "ст. 10 ст. 10", "статейка 10"})
        EXPECT_EQ(found(act, words, "russian"), "none") << words;
}

TEST(FindProvision, ReadsBritishPlacesAsTheyAreWritten) {
    Act const act = britishAct();
    for (char const* words : {"s 12(1B)", "s12(1B)", "s. 12(1B)", "s.12(1B)", "section 12(1B)",
                              "Section 12 (1B)", "S 12(1b)", "12.1B"})
        EXPECT_EQ(found(act, words, "oscola"), "12.1B") << words;
    EXPECT_EQ(found(act, "s 12(1B)(a)", "oscola"), "12.1B.a");
    EXPECT_EQ(found(act, "s 29", "oscola"), "29");
    for (char const* words : {"sch 3 para 25", "Schedule 3, paragraph 25", "para 25 sch 3"})
        EXPECT_EQ(found(act, words, "oscola"), "sch3.25") << words;
    EXPECT_EQ(found(act, "pt 2 ch 1", "oscola"), "pt2.ch1");
    for (char const* words : {"s 12", "s 12(1A)", "para 25", "(1B)", "sch 3", "s", "s 12 s 12"})
        EXPECT_EQ(found(act, words, "oscola"), "none") << words;
}

std::string all(std::vector<Provision const*> const& provisions) {
    std::string ids;
    for (Provision const* provision : provisions)
        ids += provision->id + ' ';
    return ids;
}

TEST(FindProvisions, ReadsListsAndRanges) {
    Act const act = russianAct();
    EXPECT_EQ(all(findProvisions(act, "ст. 10 и 21", "russian")), "10 21 ");
    EXPECT_EQ(all(findProvisions(act, "ст. 10–22", "russian")), "10 21 22 ");
    EXPECT_EQ(all(findProvisions(act, "п. 1, 2 ч. 1 ст. 12", "russian")), "12.1.1 12.1.2 ");
    EXPECT_EQ(all(findProvisions(act, "ст. 10, 99", "russian")), "");
    EXPECT_EQ(all(findProvisions(act, "ст. 10-99", "russian")), "");
    Act const british = britishAct();
    EXPECT_EQ(all(findProvisions(british, "s 12(1B) and s 29", "oscola")), "12.1B 29 ");
}

TEST(FindProvisions, KnowsWhatStandsInAPlace) {
    Act const act = russianAct();
    EXPECT_EQ(all(provisionsIn(act, "ст. 12", "russian")), "12.1 12.1.1 12.1.2 ");
    EXPECT_EQ(all(provisionsIn(act, "ст. 99", "russian")), "");
    Act const british = britishAct();
    EXPECT_EQ(all(provisionsIn(british, "s 12", "oscola")), "12.1B 12.1B.a ");
    EXPECT_EQ(all(provisionsIn(british, "sch 3", "oscola")), "sch3.25 sch3.2.6A.a ");
}

TEST(FindProvisions, TellsPlacesFromOtherWords) {
    for (char const* words : {"ст. 10", "ст. 999", "п. 1 ч. 2 ст. 3", "ст. 5-7"})
        EXPECT_TRUE(isPlace(words, "russian")) << words;
    for (char const* words : {"", "ст.", "п. п.", "ст. 0", "10", "статейка 10", "ст. 10 и"})
        EXPECT_FALSE(isPlace(words, "russian")) << words;
    EXPECT_TRUE(isPlace("[45]", "oscola"));
}

TEST(FindProvision, FindsEveryPlaceByItsOwnPinpoint) {
    for (auto const& [act, style] : {std::pair(russianAct(), std::string("russian")),
                                     std::pair(britishAct(), std::string("oscola"))})
        for (Provision const& provision : act.provisions)
            EXPECT_EQ(found(act, pinpoint(act, provision, style), style), provision.id);
}

} // namespace
} // namespace redress
