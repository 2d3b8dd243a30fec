#include "property/office/walk.hpp"

namespace redress::property {
namespace {

template <bool (Person::*edit)(Dice&)>
bool byUser(Walk& walk, Dice& dice) {
    return (walk.person().*edit)(dice);
}

template <bool (Walk::*use)(Dice&)>
bool byProgram(Walk& walk, Dice& dice) {
    return (walk.*use)(dice);
}

} // namespace

std::vector<Kind> const& kinds() {
    static std::vector<Kind> const all{
        {"type inside", 25, true, byUser<&Person::typeInside>},
        {"type before", 25, true, byUser<&Person::typeBefore>},
        {"type after", 25, true, byUser<&Person::typeAfter>},
        {"type over two paragraphs", 25, true, byUser<&Person::typeAcross>},
        {"type over a mark's edge", 28, true, byUser<&Person::typeOverAnEdge>},
        {"correct a word", 26, true, byUser<&Person::correctWord>},
        {"find and replace", 34, true, byUser<&Person::replaceAll>},
        {"delete a part", 26, true, byUser<&Person::deletePart>},
        {"delete a paragraph", 26, true, byUser<&Person::deleteParagraph>},
        {"delete paragraphs and end", 26, true, byUser<&Person::deleteParagraphAndEnd>},
        {"split", 25, true, byUser<&Person::split>},
        {"join", 26, true, byUser<&Person::join>},
        {"move up or down", 25, true, byUser<&Person::moveParagraph>},
        {"drag", 27, true, byUser<&Person::drag>},
        {"copy", 26, true, byUser<&Person::copy>},
        {"cut, or paste back", 26, true, byUser<&Person::cutOrPasteBack>},
        {"paste from another letter", 25, true, byUser<&Person::pasteOtherLetter>},
        {"insert a file", 25, true, byUser<&Person::insertFile>},
        {"table", 25, true, byUser<&Person::insertTable>},
        {"into a table", 27, true, byUser<&Person::putIntoTable>},
        {"frame", 25, true, byUser<&Person::insertFrame>},
        {"footnote", 25, true, byUser<&Person::insertFootnote>},
        {"comment", 25, true, byUser<&Person::insertComment>},
        {"header", 45, true, byUser<&Person::writeHeader>},
        {"section", 25, true, byUser<&Person::insertSection>},
        {"columns", 25, true, byUser<&Person::insertColumns>},
        {"protect or unprotect", 25, true, byUser<&Person::protectSection>},
        {"page break", 25, true, byUser<&Person::breakPage>},
        {"format a part", 26, true, byUser<&Person::format>},
        {"paragraph style", 25, true, byUser<&Person::giveStyle>},
        {"bookmark", 25, true, byUser<&Person::insertBookmark>},
        {"field", 25, true, byUser<&Person::insertField>},
        {"link", 8, true, byUser<&Person::link>},
        {"delete comments", 8, true, byUser<&Person::deleteComments>},
        {"tracking on or off", 8, true, byUser<&Person::switchTracking>},
        {"type, tracked", 25, true, byUser<&Person::typeTracked>},
        {"delete, tracked", 25, true, byUser<&Person::deleteTracked>},
        {"accept changes", 14, true, byUser<&Person::acceptChanges>},
        {"reject changes", 14, true, byUser<&Person::rejectChanges>},
        {"undo", 50, false, byProgram<&Walk::undo>},
        {"redo", 60, false, byProgram<&Walk::redo>},
        {"answer", 200, false, byProgram<&Walk::answer>},
        {"answer the same", 20, false, byProgram<&Walk::answerTheSame>},
        {"answer, tracking locked", 10, false, byProgram<&Walk::answerLocked>},
        {"replace answers", 25, false, byProgram<&Walk::replaceAnswers>},
        {"leave the field", 20, false, byProgram<&Walk::leaveField>},
        {"insert law", 20, false, byProgram<&Walk::insertLaw>},
        {"save as .odt, open", 15, false, byProgram<&Walk::saveAsOdt>},
        {"save as .docx, open", 10, false, byProgram<&Walk::saveAsDocx>},
        {"open without the pack", 8, false, byProgram<&Walk::openWithoutPack>},
    };
    return all;
}

} // namespace redress::property
