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
        {"type inside", 29, true, byUser<&Person::typeInside>},
        {"type before", 29, true, byUser<&Person::typeBefore>},
        {"type after", 29, true, byUser<&Person::typeAfter>},
        {"type over two paragraphs", 30, true, byUser<&Person::typeAcross>},
        {"type over a mark's edge", 32, true, byUser<&Person::typeOverAnEdge>},
        {"correct a word", 30, true, byUser<&Person::correctWord>},
        {"find and replace", 34, true, byUser<&Person::replaceAll>},
        {"delete a part", 36, true, byUser<&Person::deletePart>},
        {"delete a paragraph", 36, true, byUser<&Person::deleteParagraph>},
        {"delete paragraphs and end", 37, true, byUser<&Person::deleteParagraphAndEnd>},
        {"split", 33, true, byUser<&Person::split>},
        {"join", 32, true, byUser<&Person::join>},
        {"move up or down", 32, true, byUser<&Person::moveParagraph>},
        {"drag", 32, true, byUser<&Person::drag>},
        {"copy", 29, true, byUser<&Person::copy>},
        {"cut, or paste back", 35, true, byUser<&Person::cutOrPasteBack>},
        {"paste from another letter", 29, true, byUser<&Person::pasteOtherLetter>},
        {"insert a file", 43, true, byUser<&Person::insertFile>},
        {"table", 31, true, byUser<&Person::insertTable>},
        {"into a table", 11, true, byUser<&Person::putIntoTable>},
        {"frame", 33, true, byUser<&Person::insertFrame>},
        {"footnote", 31, true, byUser<&Person::insertFootnote>},
        {"comment", 33, true, byUser<&Person::insertComment>},
        {"header", 60, true, byUser<&Person::writeHeader>},
        {"section", 34, true, byUser<&Person::insertSection>},
        {"columns", 34, true, byUser<&Person::insertColumns>},
        {"protect or unprotect", 12, true, byUser<&Person::protectSection>},
        {"page break", 10, true, byUser<&Person::breakPage>},
        {"format a part", 10, true, byUser<&Person::format>},
        {"paragraph style", 9, true, byUser<&Person::giveStyle>},
        {"bookmark", 9, true, byUser<&Person::insertBookmark>},
        {"field", 9, true, byUser<&Person::insertField>},
        {"link", 6, true, byUser<&Person::link>},
        {"delete comments", 6, true, byUser<&Person::deleteComments>},
        {"tracking on or off", 8, true, byUser<&Person::switchTracking>},
        {"type, tracked", 29, true, byUser<&Person::typeTracked>},
        {"delete, tracked", 30, true, byUser<&Person::deleteTracked>},
        {"accept changes", 9, true, byUser<&Person::acceptChanges>},
        {"reject changes", 9, true, byUser<&Person::rejectChanges>},
        {"undo", 26, false, byProgram<&Walk::undo>},
        {"redo", 26, false, byProgram<&Walk::redo>},
        {"answer", 118, false, byProgram<&Walk::answer>},
        {"answer the same", 12, false, byProgram<&Walk::answerTheSame>},
        {"answer, tracking locked", 8, false, byProgram<&Walk::answerLocked>},
        {"replace answers", 20, false, byProgram<&Walk::replaceAnswers>},
        {"leave the field", 10, false, byProgram<&Walk::leaveField>},
        {"insert law", 16, false, byProgram<&Walk::insertLaw>},
        {"rest", 24, false, byProgram<&Walk::rest>},
        {"change a citation", 12, false, byProgram<&Walk::changeCitation>},
        {"make a citation live", 9, false, byProgram<&Walk::bringToLife>},
        {"save as .odt, open", 10, false, byProgram<&Walk::saveAsOdt>},
        {"save as .docx, open", 8, false, byProgram<&Walk::saveAsDocx>},
        {"decide on a finding", 40, false, byProgram<&Walk::decide>},
        {"use my wording", 14, false, byProgram<&Walk::useWordings>},
        {"open with a newer pack", 9, false, byProgram<&Walk::openWithNewerPack>},
        {"finish, undo", 7, false, byProgram<&Walk::finish>},
        {"open without the pack", 5, false, byProgram<&Walk::openWithoutPack>},
    };
    return all;
}

} // namespace redress::property
