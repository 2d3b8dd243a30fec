#pragma once

#include <string>

namespace redress {

/// Every thing the core can find wrong, with one line each in code.cpp that holds its name, what
/// it says and what it advises.
enum class Code {
    // reading a file
    fileUnreadable,
    fileTooLarge,
    notUtf8,
    wrongEncoding,
    controlCharacter,
    brokenXml,
    doctype,
    tooDeep,
    manyRoots,
    duplicateAttribute,
    // its grammar
    wrongRoot,
    unknownElement,
    unknownAttribute,
    missingAttribute,
    missingElement,
    repeatedElement,
    unexpectedText,
    emptyText,
    badValue,
    // a pack
    packFolder,
    duplicateId,
    unknownReference,
    missingTranslation,
    badPinpoint,
    missingForm,
    wrongCase,
    wrongPreposition,
    circularClause,
    unusedQuestion,
    unusedClause,
    wrongFolderName,
    checkedLater,
    forceReversed,
    servesNothing,
    noGround,
    plainLaw,
    missingGloss,
    missingEnglish,
    // its bodies
    overseesItself,
    overseesHigher,
    stale,
    samePackId,
    // an overlay
    overlayUnknownPack,
    overlayOtherVersion,
    overlayReplacesNothing,
    overlayAddsNothing,
    // a condition
    conditionSyntax,
    conditionUnknownVariable,
    conditionUnknownName,
    conditionForbidden,
    conditionNeverTrue,
    conditionCannotHold,
    conditionAlways,
    conditionNotDecided,
    // answers
    unknownLetter,
    otherLetter,
    letterInEnglish,
    unknownQuestion,
    duplicateAnswer,
    wrongType,
    notADate,
    noSuchDay,
    notATime,
    notATelephone,
    notAnEmail,
    unknownChoice,
    answerTooLong,
    duplicateRow,
    tooManyRows,
    answerMissing,
    judgesItself,
    judgesAbove,
    // the order of events, and enclosures
    eventAfterLetter,
    eventsReversed,
    timesReversed,
    eventGap,
    enclosureNotMentioned,
    enclosureMissing,
    enclosuresElsewhere,
    // a document's memory
    stateBroken,
    // a document
    letterPresent,
    letterAbsent,
    letterLost,
    placesLost,
    foreignMarks,
    memoryLost,
    letterNotInstalled,
    documentRefused,
    // what a change of answers left to the user
    paragraphEdited,
    paragraphNotNeeded,
    paragraphDeleted,
    paragraphNotWritable,
    paragraphElsewhere,
    // the way to the right desk
    noWayOut,
    wayInCircle,
    wayNeverBest,
    manyTriageQuestions,
    clockWithoutStart,
    wayIncomplete,
    dateInFuture,
    lawCameLater,
    noRoutes,
    // a letter that was sent
    sentAbsent,
    sentOtherLetter,
    sentInFuture,
    sentReversed,
    sentNoTerm,
    sentNothingAhead,
    carryWithoutSource,
    nextNotYet,
    nextOutside,
    // asking for law
    unknownAct,
    unknownProvision,
    unknownCase,
    notAPlace,
    nothingFound,
    unknownBody,
    // declining a name
    nameEmpty,
    nameLetters,
    nameGender,
    nameContradiction,
    nameParts,
    nameUndecided,
    nameHead,
    nameRow,
    unknownKind,
    unknownGender,
};

struct CodeText {
    Code code;
    char const* name;   ///< stable, printed in brackets: `pack.duplicate-id`
    char const* what;   ///< English message id with placeholders {1}, {2} …
    char const* advice; ///< English message id: what to do
};

/// The line of a code. Total: every code has one (a test holds it).
CodeText const& textOf(Code code);
/// All lines, in the order of the enumeration.
struct CodeTable {
    CodeText const* first;
    CodeText const* last;
    CodeText const* begin() const { return first; }
    CodeText const* end() const { return last; }
};
CodeTable allCodes();

} // namespace redress
