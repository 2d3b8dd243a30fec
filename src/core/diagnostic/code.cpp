#include "core/diagnostic/code.hpp"

#include "core/language/messages.hpp"

#include <iterator>

namespace redress {
namespace {

#define T(text) REDRESS_TEXT(text)

constexpr CodeText table[] = {
    {Code::fileUnreadable, "file.unreadable", T("the file cannot be read"),
     T("check that it exists and that you may read it")},
    {Code::fileTooLarge, "file.too-large", T("the file is larger than {1} bytes"),
     T("split it, or take out what does not belong in it")},
    {Code::notUtf8, "file.not-utf8", T("the text is not UTF-8"),
     T("save the file again with the encoding UTF-8")},
    {Code::wrongEncoding, "file.wrong-encoding", T("the file declares the encoding “{1}”"),
     T("save it as UTF-8 and declare encoding=\"UTF-8\", or declare nothing")},
    {Code::controlCharacter, "file.control-character",
     T("an invisible control character (code {1}) stands in the text"), T("delete it")},
    {Code::brokenXml, "xml.broken", T("the XML is broken: {1}"),
     T("mend the markup here or shortly before")},
    {Code::doctype, "xml.doctype", T("the file has a DOCTYPE"),
     T("delete it: entities and external files are not read")},
    {Code::tooDeep, "xml.too-deep", T("elements are nested more than {1} deep"),
     T("flatten the file")},
    {Code::manyRoots, "xml.many-roots", T("a second root element “{1}” begins here"),
     T("put each into a file of its own")},
    {Code::duplicateAttribute, "xml.duplicate-attribute", T("the attribute “{1}” stands twice"),
     T("delete one of the two")},

    {Code::wrongRoot, "grammar.wrong-root", T("the root element is “{1}”"),
     T("begin the file with “{2}”")},
    {Code::unknownElement, "grammar.unknown-element", T("“{2}” has no element “{1}”"),
     T("use one of these: {3}")},
    {Code::unknownAttribute, "grammar.unknown-attribute", T("“{2}” has no attribute “{1}”"),
     T("use one of these: {3}")},
    {Code::missingAttribute, "grammar.missing-attribute", T("“{2}” lacks its attribute “{1}”"),
     T("add it")},
    {Code::missingElement, "grammar.missing-element", T("“{2}” lacks its element “{1}”"),
     T("add it")},
    {Code::repeatedElement, "grammar.repeated-element", T("“{2}” has more than one “{1}”"),
     T("keep one of them")},
    {Code::unexpectedText, "grammar.unexpected-text", T("“{1}” holds the text “{2}”"),
     T("move the text into an element that may hold text, or delete it")},
    {Code::emptyText, "grammar.empty-text", T("“{1}” is empty"), T("write its text")},
    {Code::badValue, "grammar.bad-value", T("“{1}” is not a value for “{2}”"), T("write {3}")},

    {Code::packFolder, "pack.folder", T("“{1}” is not a pack: it has no jurisdiction.xml"),
     T("name the folder that holds jurisdiction.xml, or a folder of such folders")},
    {Code::duplicateId, "pack.duplicate-id", T("“{1}” exists already, at {2}"),
     T("give one of the two another id")},
    {Code::unknownReference, "pack.unknown-reference", T("there is no {2} “{1}”"),
     T("correct the id, or add what it names")},
    {Code::missingTranslation, "pack.missing-translation", T("“{1}” lacks its words in “{2}”"),
     T("add the element <{2}> with the words")},
    {Code::badPinpoint, "pack.bad-pinpoint",
     T("the place “{1}” has {2} numbers, but its units are {3}"),
     T("give one number for each unit, from the largest to the smallest")},
    {Code::missingForm, "pack.missing-form", T("“{1}” has no {2}"),
     T("add the form, or write the sentence with another case")},
    {Code::circularClause, "pack.circular-clause", T("the clause includes itself: {1}"),
     T("take one of these includes away")},
    {Code::unusedQuestion, "pack.unused-question", T("the question “{1}” is asked but never used"),
     T("use its answer in the text or a condition, or delete it")},
    {Code::unusedClause, "pack.unused-clause", T("no letter includes the clause “{1}”"),
     T("include it in a letter, or delete it")},
    {Code::wrongFolderName, "pack.wrong-folder-name",
     T("the pack “{1}” stands in a folder named “{2}”"), T("give both the same name")},
    {Code::checkedLater, "pack.checked-later", T("“checked” says {1}, later than the version {2}"),
     T("write the day on which it was compared with its source")},

    {Code::conditionSyntax, "condition.syntax", T("the condition cannot be read: {1}"),
     T("write it as XPath over question variables, such as $call.came = 'no'")},
    {Code::conditionUnknownVariable, "condition.unknown-variable",
     T("the condition names “${1}”, which no question of this letter gives"),
     T("use one of these: {2}")},
    {Code::conditionUnknownName, "condition.unknown-name",
     T("the condition names “{1}”, which is no column of a list that it reads"),
     T("put $ before a question's id, or name a column of the list")},
    {Code::conditionForbidden, "condition.forbidden", T("“{1}” may not stand in a condition"),
     T("use variables, columns, comparison, and, or, not, count, contains, string-length and "
       "numbers")},
    {Code::conditionNeverTrue, "condition.never-true",
     T("the condition can never be true: “{1}” is no answer to “{2}”"), T("use one of these: {3}")},

    {Code::unknownLetter, "answers.unknown-letter", T("there is no letter “{1}”"),
     T("use one of these: {2}")},
    {Code::otherLetter, "answers.other-letter",
     T("the answers are for the letter “{1}”, not “{2}”"),
     T("choose the other letter, or another answers file")},
    {Code::unknownQuestion, "answers.unknown-question", T("the letter does not ask “{1}”"),
     T("use one of these: {2}")},
    {Code::duplicateAnswer, "answers.duplicate-answer", T("“{1}” is answered twice"),
     T("keep one of the two answers")},
    {Code::wrongType, "answers.wrong-type", T("“{1}” is not an answer to “{2}”"),
     T("write it like this: {3}")},
    {Code::notADate, "answers.not-a-date", T("“{1}” is not a date"), T("write it like this: {2}")},
    {Code::noSuchDay, "answers.no-such-day", T("there is no such day as {1}"),
     T("check day, month and year")},
    {Code::notATime, "answers.not-a-time", T("“{1}” is not a time of day"),
     T("write it like this: {2}")},
    {Code::notATelephone, "answers.not-a-telephone", T("“{1}” is not a telephone number"),
     T("write it like this: {2}")},
    {Code::notAnEmail, "answers.not-an-email", T("“{1}” is not an e-mail address"),
     T("write it like this: {2}")},
    {Code::unknownChoice, "answers.unknown-choice", T("“{1}” is not one of the choices of “{2}”"),
     T("use one of these: {3}")},
    {Code::answerTooLong, "answers.too-long", T("the answer is longer than {1} characters"),
     T("shorten it, and put the rest into an enclosure")},
    {Code::duplicateRow, "answers.duplicate-row", T("the row id “{1}” is missing or stands twice"),
     T("give every row of the list an id of its own: 1 to 16 letters and digits")},
    {Code::tooManyRows, "answers.too-many-rows", T("the list has more than {1} rows"),
     T("put the rest into an enclosure")},
    {Code::answerMissing, "answers.missing", T("“{1}” is not answered"),
     T("answer it (question {2}), or draft without --final and fill the gap by hand")},
    {Code::stateBroken, "state.broken", T("the document's memory of its letter cannot be read"),
     T("the text stands as it is; to go on with answers, start the letter anew")},

    {Code::letterPresent, "document.holds-letter", T("the document already holds a letter"),
     T("change its answers, or begin the other letter in a new document")},
    {Code::letterAbsent, "document.no-letter", T("the document holds no letter"),
     T("start a letter first")},
    {Code::letterLost, "document.letter-lost",
     T("the document remembers a letter, but none of its paragraphs stands here"),
     T("undo what took them away, or start the letter anew")},
    {Code::letterNotInstalled, "document.letter-not-installed",
     T("the document holds the letter “{1}”, which is not installed here"),
     T("edit its text by hand, or install the pack that has the letter")},
    {Code::documentRefused, "document.not-written", T("the document could not be changed: {1}"),
     T("nothing was changed; remove the cause and try again")},

    {Code::unknownAct, "law.unknown-act", T("no pack has the act “{1}”"),
     T("use one of these: {2}")},
    {Code::unknownProvision, "law.unknown-provision",
     T("“{2}” has no provision “{1}” in the packs"), T("use one of these: {3}")},
};

#undef T

} // namespace

CodeText const& textOf(Code code) { return table[static_cast<std::size_t>(code)]; }

CodeTable allCodes() { return {std::begin(table), std::end(table)}; }

} // namespace redress
