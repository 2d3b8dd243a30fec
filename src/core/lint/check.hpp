#pragma once

#include "core/pack/pack.hpp"

#include <map>
#include <set>
#include <string>

namespace redress {

/// Ids that must be unique in a range; the second of two is reported with the place of the first.
class UniqueIds {
public:
    explicit UniqueIds(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}
    void add(std::string const& id, Place const& place);
    /// The id at `place` is already that of something at `other`.
    static void report(std::string const& id, Place const& place, Place const& other,
                       Diagnostics& diagnostics);

private:
    Diagnostics& diagnostics_;
    std::map<std::string, Place> seen_;
};

/// Checks that the sources are those of the pack, and the day of the check no later than it.
void checkEvidence(Pack const& pack, Evidence const& evidence, Place const& place,
                   Diagnostics& diagnostics);

/// Checks authorities, kinds of body and regions: that each is there which another names, that the
/// patterns of names can be read, and that nobody oversees itself.
void checkAuthorities(Pack const& pack, Diagnostics& diagnostics);
/// Checks what a question offers and judges. `groups` are those of its letter.
void checkOffer(Pack const& pack, Question const& question,
                std::vector<QuestionGroup> const& groups, Diagnostics& diagnostics);

/// Checks that a reference names an act of the pack and, where it says one, a provision.
void checkReference(Pack const& pack, ProvisionReference const& reference,
                    Diagnostics& diagnostics);
void checkReferences(Pack const& pack, std::vector<ProvisionReference> const& references,
                     Diagnostics& diagnostics);

/// Checks one letter with the clauses it includes; notes the clauses reached. `used` are questions
/// that something outside the letter reads.
void checkLetter(Pack const& pack, LetterTemplate const& letter, std::set<std::string>& reached,
                 Diagnostics& diagnostics, std::set<std::string> used = {});

/// Checks the days off and terms, and the ways to the right desk with what they ask.
void checkDeadlines(Pack const& pack, Diagnostics& diagnostics);
void checkRoutes(Pack const& pack, std::set<std::string>& reached, Diagnostics& diagnostics);

/// Checks what runs once a letter was sent.
void checkSent(Pack const& pack, Diagnostics& diagnostics);

/// Checks what letters take from those before them.
void checkFollowUps(Pack const& pack, Diagnostics& diagnostics);

/// Checks what letters are looked over for.
void checkReview(Pack const& pack, Diagnostics& diagnostics);

/// Warns where the words before a citation, a body or a person ask for another case than theirs,
/// and of "с" before "статьей". What stands before is known as far as it is the letter's own words.
void checkGoverned(Pack const& pack, Sentence const& sentence, Diagnostics& diagnostics);

/// "genitive" and so on; reported when the forms lack it.
void checkForm(Forms const& forms, Case grammaticalCase, std::string const& name,
               Place const& place, Diagnostics& diagnostics);

} // namespace redress
