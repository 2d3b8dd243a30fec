#pragma once

#include "core/xml/grammar.hpp"

#include <string>
#include <vector>

/// What the parts of the packs' grammar are written with: law and layout in grammar.cpp, bodies in
/// grammar_authorities.cpp, questions and letters in grammar_letters.cpp.
namespace redress::grammars {

using xml::AttributeRule;
using xml::ChildRule;
using xml::ElementRule;
using xml::Grammar;
using xml::Kind;
using xml::Occurs;

constexpr bool required = true;
constexpr bool optional = false;

/// The condition under which an element stands.
AttributeRule when();
/// An attribute that is there with "yes", or not.
AttributeRule yes(std::string name, std::string documentation);
AttributeRule grammaticalCase(std::string documentation);
/// Every piece of law says where it was read, when, and how sure it is.
std::vector<AttributeRule> withEvidence(std::vector<AttributeRule> attributes);

/// A text of the program in both of its languages.
ElementRule localised(std::string name, std::string documentation);

/// A name in the cases it is needed in.
ElementRule forms(std::string rule, std::string name, std::string documentation);
/// An element that holds text, and not none.
ElementRule text(std::string name, std::string documentation);

/// Adds bodies, the rules of their names, and regions.
void addAuthorities(Grammar& grammar);
/// Adds questions, paragraphs and what stands in them, clauses and letters.
void addQuestions(Grammar& grammar);
void addFlow(Grammar& grammar);
void addSentence(Grammar& grammar);
void addLetters(Grammar& grammar);
/// Adds days off and terms, and the ways to the right desk.
void addDeadlines(Grammar& grammar);
void addRoutes(Grammar& grammar);
/// Adds what letters are looked over for.
void addReview(Grammar& grammar);
/// Adds what letters take from those before them.
void addFollowUps(Grammar& grammar);
/// Adds what an organisation lays over a pack.
void addOverlay(Grammar& grammar);

} // namespace redress::grammars
