#pragma once

#include "core/declension/rules.hpp"

#include <string>

/// The words of posts, bodies and places, one by one.
namespace redress {

RuleSection const& nouns();
RuleSection const& adjectives();

/// A word without the signs around it: a bracket before it, a bracket or a comma behind it.
struct Bare {
    std::string open;
    std::string word;
    std::string sign;
};
Bare bare(std::string const& word);

bool isDash(std::string const& word);
bool isNumber(std::string const& word);

/// What is known of a noun; nothing where it is none. The last piece of a compound tells what it
/// is: следователь-криминалист is an animate noun.
RuleLine const* nounLine(std::string const& word);
/// The same of a masculine or neuter noun that is given in the genitive: "прокурора".
RuleLine const* genitiveLine(std::string const& plain);
/// Whether the word itself is known as a person's post, and not by its ending only.
bool isKnownPost(std::string const& word);
/// What is known of a place and has forms.
RuleLine const* placeLine(std::string const& word);

/// The kind of adjectives that go with a kind of noun, as phrases.rules names both.
std::string adjectiveKind(std::string const& nounKind);
/// Whether the accusative is the nominative: of things, but not of feminine ones.
bool accusativeStays(std::string const& nounKind, Case grammaticalCase);

std::string nounForm(std::string const& word, RuleLine const& line, Case grammaticalCase);
/// Of an adjective; in врач-судебно-медицинский the noun before it changes too.
std::string adjectiveForm(std::string const& word, Case grammaticalCase);

} // namespace redress
