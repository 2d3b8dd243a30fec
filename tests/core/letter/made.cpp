#include "core/letter/made.hpp"

#include "core/lint/lint.hpp"
#include "core/pack/grammar.hpp"
#include "core/pack/reader.hpp"
#include "core/said.hpp"

#include <gtest/gtest.h>

namespace redress::testing {
namespace {

/// Every act, clause and letter says where it was read; the tests here are not about that.
std::string withEvidence(std::string text) {
    for (std::string const name : {"<act ", "<provision ", "<clause ", "<letter "})
        for (std::size_t at = text.find(name); at != std::string::npos;
             at = text.find(name, at + name.size()))
            text.insert(at + name.size(), "checked='2026-01-01' source='s' mark='V' ");
    return text;
}

} // namespace

Pack packOf(std::string const& questions, std::string const& text, std::string const& clauses,
            std::string const& language) {
    bool const russian = language == "ru-RU";
    std::string const files = withEvidence(
        "<pack><jurisdiction id='p' version='2026-01-01' language='" + language + "' citations='" +
        (russian ? "russian" : "oscola") +
        "'><name><en>P</en><ru>П</ru></name></jurisdiction>"
        "<layout><page width='210mm' height='297mm' left='25mm' right='25mm' top='20mm' "
        "bottom='20mm'/><style id='body' name='B' font='F' size='12pt'/>"
        "<style id='item' name='I' font='F' size='12pt' number='.'/></layout>"
        "<sources><source id='s' address='a'/></sources>"
        "<authorities><authority id='court' checked='2026-01-01' source='s' mark='V'>"
        "<name><en>Court</en><ru>Суд</ru></name><forms><nominative>суд</nominative>"
        "<dative>суду</dative></forms></authority></authorities>"
        "<act id='law' units='article part'><title><nominative>Закон «О законе»</nominative>"
        "<genitive>Закона «О законе»</genitive></title><short><nominative>Закон</nominative>"
        "<genitive>Закона</genitive></short>"
        "<provision id='1' place='1'><gist><en>G</en><ru>С</ru></gist></provision>"
        "<provision id='2.3' place='2/3'><gist><en>G</en><ru>С</ru></gist></provision></act>" +
        clauses +
        "<letter id='l' title='T' file-name='a/b: c?'><name><en>L</en><ru>П</ru></name>"
        "<questions><group id='g'><title><en>G</en><ru>Г</ru></title>" +
        questions + "</group></questions><text>" + text + "</text></letter></pack>");
    Diagnostics diagnostics;
    Pack pack;
    xml::Element const root = xml::parse(files, "f", diagnostics);
    for (xml::Element const* file : root.children())
        if (xml::check(*file, packGrammar(), diagnostics)) reading::add(pack, *file, diagnostics);
    pack.place.file = "p/jurisdiction.xml";
    checkPack(pack, diagnostics);
    EXPECT_FALSE(diagnostics.hasErrors()) << said(diagnostics);
    return pack;
}

Answers answersTo(Pack const& pack, std::string const& inside) {
    Diagnostics diagnostics;
    xml::Element const root =
        xml::parse("<answers letter='l'>" + inside + "</answers>", "a", diagnostics);
    Answers answers = readAnswers(root, pack, pack.letters.at(0), diagnostics);
    EXPECT_EQ(said(diagnostics), "");
    return answers;
}

} // namespace redress::testing
