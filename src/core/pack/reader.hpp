#pragma once

#include "core/pack/pack.hpp"
#include "core/xml/element.hpp"

/// The steps of reading a pack, one for each kind of file. Every element given here has passed the
/// grammar's check, so what is required is there.
namespace redress::reading {

/// Adds what a file's root element says to the pack; roots come in the order of readPack.
void add(Pack& pack, xml::Element const& root, Diagnostics& diagnostics);

/// Line breaks and indentation of the file are not the text's: every stretch of white space is one
/// space.
std::string foldedSpace(std::string const& text);
/// The element's text, folded, without space at its ends.
std::string words(xml::Element const& element);
Localised localised(xml::Element const& element, Diagnostics& diagnostics);
Forms forms(xml::Element const& element);
Evidence evidence(xml::Element const& element);
Condition condition(xml::Element const& element);
std::vector<std::string> words(std::string const& text);
std::vector<ProvisionReference> references(xml::Element const& element, std::string_view attribute);

/// The authors named in it, and its changes, the latest first.
std::vector<std::string> authors(xml::Element const& root);
std::vector<Change> changes(xml::Element const& root, Diagnostics& diagnostics);
PageLayout page(xml::Element const& element);
ParagraphStyle style(xml::Element const& element);
Layout layout(xml::Element const& root);
std::vector<Source> sources(xml::Element const& root);
Act act(xml::Element const& root, Diagnostics& diagnostics);
/// Authorities, and the kinds of body beside them.
void addAuthorities(Pack& pack, xml::Element const& root, Diagnostics& diagnostics);
std::vector<Region> regions(xml::Element const& root);
std::vector<QuestionGroup> questionGroups(xml::Element const& questions, Diagnostics& diagnostics);
FlowContent flow(xml::Element const& text);
/// What an element holds as words of a letter, without space at its ends.
Sentence sentence(xml::Element const& element);
Clause clause(xml::Element const& root, Diagnostics& diagnostics);
LetterTemplate letter(xml::Element const& root, Diagnostics& diagnostics);
NamedCalendar calendar(xml::Element const& element, Diagnostics& diagnostics);
Term term(xml::Element const& element, Diagnostics& diagnostics);
FollowUp followUp(xml::Element const& element);
ReviewRule reviewRule(xml::Element const& element, Diagnostics& diagnostics);
Routes routes(xml::Element const& root, Diagnostics& diagnostics);

} // namespace redress::reading
