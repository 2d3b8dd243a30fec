#include "session/draft.hpp"

#include "core/language/nearest.hpp"
#include "core/redaction/redaction.hpp"
#include "session/letter_remarks.hpp"
#include "session/shortcomings.hpp"

#include <ctime>

namespace redress {
namespace {

/// A mention of what is not enclosed is a gap too.
void reportRemarks(Draft const& draft, Order const& order, Diagnostics& diagnostics) {
    for (LetterRemark const& remark :
         letterRemarks(*draft.found.pack, *draft.found.letter, draft.letter, draft.answers,
                       order.answers.string(), order.language)) {
        Diagnostic const& what = remark.what;
        if (order.final && what.code == Code::enclosureMissing)
            diagnostics.error(what.code, what.place, what.arguments);
        else
            diagnostics.warning(what.code, what.place, what.arguments);
    }
}

} // namespace

std::optional<FoundLetter> findLetter(std::vector<Pack> const& packs, std::string const& id,
                                      Diagnostics& diagnostics) {
    std::vector<std::string> known;
    for (Pack const& pack : packs) {
        if (LetterTemplate const* const letter = pack.findLetter(id))
            return FoundLetter{&pack, letter};
        for (LetterTemplate const& letter : pack.letters)
            known.push_back(letter.id);
    }
    diagnostics.error(Code::unknownLetter, {}, {id, nearest(id, known)});
    return std::nullopt;
}

std::optional<FoundLetter> findInterview(std::vector<Pack> const& packs, std::string const& id,
                                         Diagnostics& diagnostics) {
    for (Pack const& pack : packs)
        if (pack.routes && pack.routes->triage.id == id)
            return FoundLetter{&pack, &pack.routes->triage};
    return findLetter(packs, id, diagnostics);
}

std::optional<Draft> readDraft(Order const& order, Date today, Diagnostics& diagnostics) {
    Draft draft;
    draft.packs = readPacks(order.packs, diagnostics);
    if (diagnostics.hasErrors()) return std::nullopt;
    auto const found = findLetter(draft.packs, order.letter, diagnostics);
    if (!found) return std::nullopt;
    draft.found = *found;
    if (order.readingCopy && !hasReadingCopies(*found->pack)) {
        diagnostics.error(Code::letterInEnglish, {}, {order.letter});
        return std::nullopt;
    }
    draft.answers =
        readAnswersFile(order.answers.string(), *found->pack, *found->letter, diagnostics);
    if (diagnostics.hasErrors()) return std::nullopt;
    fillInitialAnswers(*found->pack, *found->letter, today, draft.answers);
    draft.letter = compose(*found->pack, *found->letter, draft.answers, diagnostics);
    if (order.readingCopy)
        draft.readingCopy = readingCopy(*found->pack, *found->letter, draft.answers, draft.letter);
    if (order.redacted)
        draft.redacted = redactedLetter(*found->pack, *found->letter, draft.answers, draft.letter);
    tellShortcomings(*found->pack, *found->letter, draft.letter, draft.answers,
                     {order.answers.string(), 0, 0}, order.final, order.language, diagnostics);
    reportRemarks(draft, order, diagnostics);
    if (diagnostics.hasErrors()) return std::nullopt;
    return draft;
}

Date today() {
    std::time_t const now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

} // namespace redress
