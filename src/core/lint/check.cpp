#include "core/lint/check.hpp"

#include "core/language/date.hpp"
#include "core/language/nearest.hpp"
#include "core/letter/file_name.hpp"
#include "core/lint/lint.hpp"

#include <filesystem>

namespace redress {
namespace {

std::string text(Place const& place) {
    return place.file + ':' + std::to_string(place.line) + ':' + std::to_string(place.column);
}

void checkForce(std::string const& from, std::string const& until, Place const& place,
                Diagnostics& diagnostics) {
    if (!from.empty() && !until.empty() && from > until)
        diagnostics.error(Code::forceReversed, place, {from, until});
}

/// What a provision may serve: letters and grounds, those to come too.
std::set<std::string> servable(Pack const& pack) {
    std::set<std::string> ids(pack.lettersToCome.begin(), pack.lettersToCome.end());
    ids.insert(pack.groundsToCome.begin(), pack.groundsToCome.end());
    for (LetterTemplate const& letter : pack.letters)
        ids.insert(letter.id);
    for (Clause const& clause : pack.clauses)
        ids.insert(clause.ground);
    return ids;
}

void checkServes(std::set<std::string> const& servable, Provision const& provision,
                 Diagnostics& diagnostics) {
    for (std::string const& id : provision.serves)
        if (servable.count(id) == 0)
            diagnostics.error(Code::servesNothing, provision.place,
                              {id, nearest(id, {servable.begin(), servable.end()})});
}

/// After a pinpoint a Russian act stands in the genitive, so an act that has provisions needs it.
void checkAct(Pack const& pack, Act const& act, std::set<std::string> const& servable,
              Diagnostics& diagnostics) {
    checkEvidence(pack, act.evidence, act.place, diagnostics);
    checkForce(act.from, act.until, act.place, diagnostics);
    if (pack.citationStyle == "russian" && !act.provisions.empty()) {
        checkForm(act.title, Case::genitive, act.id + ": title", act.place, diagnostics);
        checkForm(act.shortTitle, Case::genitive, act.id + ": short", act.place, diagnostics);
    }
    UniqueIds ids(diagnostics);
    for (Provision const& provision : act.provisions) {
        ids.add(provision.id, provision.place);
        checkEvidence(pack, provision.evidence, provision.place, diagnostics);
        checkForce(provision.from, provision.until, provision.place, diagnostics);
        checkServes(servable, provision, diagnostics);
    }
}

/// A place of the rule that no letter can fill would be left out of every name.
void checkFileNames(Pack const& pack, Diagnostics& diagnostics) {
    std::set<std::string> asked{"letter"};
    for (LetterTemplate const& letter : pack.letters)
        for (QuestionGroup const& group : questionsOf(pack, letter))
            for (Question const& question : group.questions)
                asked.insert(question.id);
    for (std::string const& place : placesIn(pack.fileNames))
        if (asked.count(place) == 0)
            diagnostics.error(Code::unknownReference, pack.place, {place, "question"});
}

} // namespace

void checkFolderName(std::string const& id, Place const& place, Diagnostics& diagnostics) {
    // "." and "packs/ru/" name folders too.
    std::string const folder =
        std::filesystem::absolute(place.file).lexically_normal().parent_path().filename().string();
    if (folder != id) diagnostics.error(Code::wrongFolderName, place, {id, folder});
}

void checkEvidence(Pack const& pack, Evidence const& evidence, Place const& place,
                   Diagnostics& diagnostics) {
    for (std::string const& id : evidence.sources) {
        bool known = false;
        for (Source const& source : pack.sources)
            known = known || source.id == id;
        if (!known) diagnostics.error(Code::unknownReference, place, {id, "source"});
    }
    // A version is the day of the pack's last change; nothing in it was checked later.
    if (parseDate(pack.lastChange) && evidence.checked > pack.lastChange)
        diagnostics.error(Code::checkedLater, place, {evidence.checked, pack.lastChange});
}

void UniqueIds::add(std::string const& id, Place const& place) {
    auto const [known, isNew] = seen_.emplace(id, place);
    if (!isNew) report(id, place, known->second, diagnostics_);
}

void UniqueIds::report(std::string const& id, Place const& place, Place const& other,
                       Diagnostics& diagnostics) {
    diagnostics.error(Code::duplicateId, place, {id, text(other)});
}

void checkForm(Forms const& forms, Case grammaticalCase, std::string const& name,
               Place const& place, Diagnostics& diagnostics) {
    if (forms.count(grammaticalCase) == 0)
        diagnostics.error(Code::missingForm, place, {name, std::string(nameOf(grammaticalCase))});
}

void checkReference(Pack const& pack, ProvisionReference const& reference,
                    Diagnostics& diagnostics) {
    Act const* const act = pack.findAct(reference.act);
    if (!act) {
        std::vector<std::string> known;
        for (Act const& candidate : pack.acts)
            known.push_back(candidate.id);
        diagnostics.error(Code::unknownAct, reference.place,
                          {reference.act, nearest(reference.act, known)});
    } else if (!reference.provision.empty() && !act->find(reference.provision)) {
        std::vector<std::string> known;
        for (Provision const& candidate : act->provisions)
            known.push_back(candidate.id);
        diagnostics.error(Code::unknownProvision, reference.place,
                          {reference.provision, act->id, nearest(reference.provision, known)});
    }
}

void checkReferences(Pack const& pack, std::vector<ProvisionReference> const& references,
                     Diagnostics& diagnostics) {
    for (ProvisionReference const& reference : references)
        checkReference(pack, reference, diagnostics);
}

void checkPack(Pack const& pack, Diagnostics& diagnostics) {
    checkFolderName(pack.id, pack.place, diagnostics);
    checkFileNames(pack, diagnostics);
    UniqueIds sources(diagnostics);
    for (Source const& source : pack.sources)
        sources.add(source.id, source.place);
    UniqueIds styles(diagnostics);
    for (ParagraphStyle const& style : pack.layout.styles)
        styles.add(style.id, style.place);
    UniqueIds acts(diagnostics);
    std::set<std::string> const served = servable(pack);
    for (Act const& act : pack.acts) {
        acts.add(act.id, act.place);
        checkAct(pack, act, served, diagnostics);
    }
    checkAuthorities(pack, diagnostics);
    UniqueIds letters(diagnostics);
    std::set<std::string> reached;
    for (LetterTemplate const& letter : pack.letters) {
        letters.add(letter.id, letter.place);
        checkEvidence(pack, letter.evidence, letter.place, diagnostics);
        checkLetter(pack, letter, reached, diagnostics);
    }
    checkDeadlines(pack, diagnostics);
    checkRoutes(pack, reached, diagnostics);
    checkSent(pack, diagnostics);
    checkFollowUps(pack, diagnostics);
    checkReview(pack, diagnostics);
    UniqueIds clauses(diagnostics);
    for (Clause const& clause : pack.clauses) {
        clauses.add(clause.id, clause.place);
        checkEvidence(pack, clause.evidence, clause.place, diagnostics);
        if (reached.count(clause.id) == 0 && !diagnostics.hasErrors())
            diagnostics.warning(Code::unusedClause, clause.place, {clause.id});
    }
}

} // namespace redress
