#include "core/route/made.hpp"

#include "core/said.hpp"

#include <gtest/gtest.h>

namespace redress::testing {
namespace {

std::string const evidence = " checked='2026-01-01' source='s' mark='V' ";

std::string told(std::string const& element) {
    return '<' + element + "><en>E</en><ru>Р</ru></" + element + '>';
}

std::string term(std::string const& id, std::string const& binds, std::string const& counting,
                 bool moved) {
    std::string const one = "<counting " + counting + " start='next-day'";
    return "<term id='" + id + "' calendar='c' binds='" + binds + '\'' + evidence + '>' +
           told("name") + one + "/>" + (moved ? one + " moves='yes'/>" : "") + "</term>";
}

} // namespace

std::string answer(std::string const& question, std::string const& value) {
    return "<answer question='" + question + "'>" + value + "</answer>";
}

std::string question(std::string const& id, std::string const& type, std::string const& inside,
                     std::string const& attributes) {
    return "<question id='" + id + "' type='" + type + "' " + attributes + '>' + told("label") +
           inside + "</question>";
}

std::string options(std::vector<std::string> const& ids) {
    std::string all;
    for (std::string const& id : ids)
        all += "<option id='" + id + "'><en>E</en><ru>Р</ru></option>";
    return all;
}

std::string wayInWords(std::string const& id, std::string const& attributes,
                       std::string const& inside) {
    return "<way id='" + id + "' " + attributes + evidence + '>' + told("name") +
           told("addressee") + told("reason") + told("how") + told("early") + told("late") +
           inside + "</way>";
}

Pack routesOf(std::string const& questions, std::string const& ways,
              std::string const& letterQuestions, std::string const& sent) {
    std::string const deadlines = "<deadlines><calendar id='c'" + evidence + "/>" +
                                  term("short", "authority", "amount='3' unit='day'", false) +
                                  term("reply", "authority", "amount='30' unit='day'", true) +
                                  term("longer", "authority", "amount='60' unit='day'", true) +
                                  term("file", "person", "amount='3' unit='month'", true) +
                                  "</deadlines>";
    std::string const act =
        "<act id='new' units='article' from='2025-03-01'>"
        "<title><nominative>Закон «О новом»</nominative><genitive>Закона «О новом»</genitive>"
        "</title><short><nominative>Закон</nominative><genitive>Закона</genitive></short>"
        "<provision id='1' place='1'><gist><en>G</en><ru>С</ru></gist></provision></act>";
    std::string const routes = "<routes id='t'>" + told("name") + "<questions><group id='tg'>" +
                               told("title") + questions + "</group></questions>" + ways +
                               wayInWords("other", "") + sent + "</routes>";
    return packOf(letterQuestions.empty() ? question("own", "text") : letterQuestions,
                  "<p id='a' style='body'>Т</p>", act + deadlines + routes);
}

Answers triageOf(Pack const& pack, std::string const& inside) {
    Diagnostics diagnostics;
    xml::Element const root =
        xml::parse("<answers letter='t'>" + inside + "</answers>", "a", diagnostics);
    Answers answers = readAnswers(root, pack, pack.routes->triage, diagnostics);
    EXPECT_EQ(said(diagnostics), "");
    return answers;
}

} // namespace redress::testing
