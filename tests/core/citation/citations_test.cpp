#include "core/citation/acts.hpp"
#include "core/citation/citation.hpp"
#include "core/citation/units.hpp"
#include "core/language/utf8.hpp"

#include <gtest/gtest.h>

#include <iostream>
#include <map>

/// The table citations.tsv, a row a citation, and the matrix of what it has.
namespace redress {
namespace {

using testing::split;

struct Row {
    std::string style;
    std::string act;
    std::vector<std::string> places;
    std::string form;
    std::string grammaticalCase;
    std::string mention;
    std::string expected;
};

std::vector<Row> rows() {
    std::vector<Row> result;
    for (std::string const& line : testing::linesOf("citations.tsv")) {
        std::vector<std::string> const cells = split(line, '\t');
        EXPECT_EQ(cells.size(), 7u) << line;
        result.push_back({cells[0], cells[1],
                          cells[2] == "-" ? std::vector<std::string>{} : split(cells[2], ' '),
                          cells[3], cells[4], cells[5], cells[6]});
    }
    return result;
}

/// The text with asterisks around what is in italics.
std::string starred(CitationText const& cited) {
    std::string result;
    std::size_t at = 0;
    for (Stretch const& italic : cited.italic) {
        result += codePointSlice(cited.text, at, italic.from) + '*' +
                  codePointSlice(cited.text, italic.from, italic.to) + '*';
        at = italic.to;
    }
    return testing::shown(result + codePointSlice(cited.text, at, codePoints(cited.text)));
}

std::string cited(Row const& row) {
    Act const& act = testing::actWith(row.act);
    std::vector<Provision> provisions;
    for (std::string const& place : row.places)
        provisions.push_back(testing::provisionAt(place, act.units));
    CitationRequest request{&act};
    for (Provision const& provision : provisions)
        request.provisions.push_back(&provision);
    request.form = row.form == "words" ? CitationForm::words : CitationForm::brief;
    request.sentenceStart = row.form == "start";
    request.grammaticalCase = *parseCase(row.grammaticalCase);
    request.mention = row.mention == "first"   ? Mention::first
                      : row.mention == "later" ? Mention::later
                                               : Mention::only;
    return starred(cite(request, row.style));
}

TEST(Citations, AreWrittenAsLawyersWriteThem) {
    for (Row const& row : rows())
        EXPECT_EQ(cited(row), row.expected) << row.act << ' ' << row.expected;
    EXPECT_GE(rows().size(), 150u);
}

TEST(Citations, HaveEveryFormInEveryCaseAloneAndInListsAndRangesFirstAndLater) {
    std::map<std::string, std::map<std::string, int>> matrix;
    for (Row const& row : rows()) {
        std::string const many = row.places.empty()                            ? "act"
                                 : row.expected.find("–") != std::string::npos ? "range"
                                 : row.places.size() > 1                       ? "list"
                                                                               : "one";
        ++matrix[row.style + ' ' + row.form + ' ' + row.grammaticalCase][many + ' ' + row.mention];
    }
    for (auto const& [kind, counts] : matrix) {
        std::cout << kind << ':';
        for (auto const& [column, count] : counts)
            std::cout << ' ' << column << ' ' << count << ';';
        std::cout << '\n';
    }
    for (std::string const form : {"brief", "words"})
        for (std::string const many : {"one", "list", "range"})
            for (std::string const mention : {"first", "later"}) {
                for (Case const each : {Case::nominative, Case::genitive, Case::dative,
                                        Case::accusative, Case::instrumental, Case::prepositional})
                    EXPECT_GT(matrix["russian " + form + ' ' + std::string(nameOf(each))]
                                    [many + ' ' + mention],
                              0)
                        << form << many << mention << nameOf(each);
                EXPECT_GT(matrix["oscola " + form + " nominative"][many + ' ' + mention], 0)
                    << form << many << mention;
            }
}

TEST(Citations, OfSeveralActsAreParted) {
    Act const& police = testing::actWith("ru.fz3");
    Act const& prosecution = testing::actWith("ru.fz2202");
    CitationRequest one{&police, {&police.provisions[0]}};
    CitationRequest const other{&prosecution, {&prosecution.provisions[0]}};
    EXPECT_EQ(testing::shown(cite({one, other}, "russian").text),
              "ч._3 ст._5 Закона о полиции; ст._10 Закона о прокуратуре");
    Act const& michael = testing::actWith("uksc/2015/2");
    Act const& osman = testing::actWith("echr/1998/101");
    EXPECT_EQ(
        starred(cite(
            {CitationRequest{&michael, {}, CitationForm::brief, Case::nominative, Mention::first},
             CitationRequest{&osman}},
            "oscola")),
        "*Michael v Chief Constable of South Wales Police* [2015] UKSC 2, [2015] AC 1732; "
        "*Osman*");
    EXPECT_EQ(cite(std::vector<CitationRequest>{}, "oscola").text, "");
}

TEST(Numbers, FollowOneAnother) {
    for (auto const& [number, next] :
         {std::pair("9", "10"), std::pair("25", "25.1"), std::pair("2.1", "2.2"),
          std::pair("12", "12A"), std::pair("1A", "1B"), std::pair("a", "b"),
          std::pair("iii", "iv"), std::pair("99", "100"), std::pair("333.19", "333.20")})
        EXPECT_TRUE(follows(next, number)) << number << ' ' << next;
    for (auto const& [number, next] :
         {std::pair("9", "11"), std::pair("10", "9"), std::pair("25.1", "26"), std::pair("a", "c"),
          std::pair("1A", "2"), std::pair("1", "a"), std::pair("z", "{"), std::pair("", "1"),
          std::pair("1", ""), std::pair("1.", "2."), std::pair("1", "1"),
          std::pair("9999999999", "10000000000"), std::pair("12", "12B")})
        EXPECT_FALSE(follows(next, number)) << number << ' ' << next;
    EXPECT_TRUE(comesBefore("9", "10"));
    EXPECT_TRUE(comesBefore("25", "25.1"));
    EXPECT_TRUE(comesBefore("25.1", "26"));
    EXPECT_TRUE(comesBefore("1A", "1B"));
    EXPECT_FALSE(comesBefore("10", "9"));
}

/// The pack has ст. 25.1, so that nobody who cites 24, 25 and 26 has asked for it.
TEST(Citations, DrawNoRangeOverWhatWasNotAskedFor) {
    Act const& act = testing::actWith("ru.fz2202");
    std::vector<Provision const*> provisions;
    for (Provision const& provision : act.provisions)
        for (char const* wanted : {"24", "25", "26"})
            if (provision.id == wanted) provisions.push_back(&provision);
    EXPECT_EQ(testing::shown(pinpoint(act, provisions, "russian")), "ст._24, 25 и 26");
}

} // namespace
} // namespace redress
