#include "core/answers/grammar.hpp"
#include "core/pack/grammar.hpp"
#include "core/sent/sent_file.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

/// The schemas that authors' editors read are made from the grammars the program checks with.
/// REDRESS_WRITE_SCHEMAS=1 in the environment writes them.
namespace redress {
namespace {

void expectFile(std::string const& name, xml::Grammar const& grammar) {
    std::string const path = REDRESS_PROJECT "/templates/" + name;
    std::string const schema = xml::schema(grammar);
    if (std::getenv("REDRESS_WRITE_SCHEMAS")) std::ofstream(path, std::ios::binary) << schema;
    std::ifstream in(path, std::ios::binary);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(in), {}), schema);
}

TEST(Schema, OfPacksIsTheGrammar) { expectFile("redress-pack.xsd", packGrammar()); }

TEST(Schema, OfAnswersIsTheGrammar) { expectFile("redress-answers.xsd", answersGrammar()); }

TEST(Schema, OfDispatchesIsTheGrammar) { expectFile("redress-sent.xsd", sentGrammar()); }

/// A rule that names no other by mistake would be a null pointer in every check.
void expectWhole(xml::Grammar const& grammar) {
    for (std::string const& root : grammar.roots)
        EXPECT_TRUE(grammar.find(root)) << root;
    for (xml::ElementRule const& rule : grammar.rules) {
        EXPECT_EQ(grammar.find(rule.rule), &rule) << rule.rule << " stands twice";
        EXPECT_FALSE(rule.documentation.empty()) << rule.rule;
        for (xml::ChildRule const& child : rule.children)
            EXPECT_TRUE(grammar.find(child.rule)) << child.rule;
        for (xml::AttributeRule const& attribute : rule.attributes)
            EXPECT_EQ(attribute.kind == xml::Kind::choice, !attribute.values.empty())
                << rule.rule << ' ' << attribute.name;
    }
}

TEST(Grammar, OfPacksIsWhole) { expectWhole(packGrammar()); }

TEST(Grammar, OfAnswersIsWhole) { expectWhole(answersGrammar()); }

TEST(Grammar, OfDispatchesIsWhole) { expectWhole(sentGrammar()); }

} // namespace
} // namespace redress
