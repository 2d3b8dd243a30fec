#include "core/declension/declension.hpp"
#include "core/declension/letters.hpp"
#include "core/declension/rules.hpp"

namespace redress {
namespace {

Gender genderNamed(RuleLine const* line) {
    if (!line) return Gender::unknown;
    return line->name == "male"     ? Gender::male
           : line->name == "female" ? Gender::female
                                    : Gender::unknown;
}

} // namespace

Gender genderOfSurname(std::string_view surname) {
    static RuleSection const& rules = ruleSection("gender of a surname");
    static RuleSection const& particles = ruleSection("particle");
    Words const words = splitAtSpaces(surname);
    if (words.words.empty() || particles.has(plainLetters(words.words.front())))
        return Gender::unknown;
    // Of a double surname the last part has the last word: Книппер-Чехова.
    Words const parts = splitAtHyphens(words.words.back());
    return parts.words.empty() ? Gender::unknown
                               : genderNamed(rules.find(plainLetters(parts.words.back())));
}

Gender genderOfGiven(std::string_view given) {
    static RuleSection const& rules = ruleSection("gender of a given name");
    Words const parts = splitAtHyphens(given);
    return parts.words.empty() ? Gender::unknown
                               : genderNamed(rules.find(plainLetters(parts.words.front())));
}

bool isKnownGiven(std::string_view given) {
    static RuleSection const& rules = ruleSection("gender of a given name");
    return rules.hasWord(plainLetters(given)) && genderOfGiven(given) != Gender::unknown;
}

Gender genderOfPatronymic(std::string_view patronymic) {
    static RuleSection const& male = ruleSection("patronymic male");
    static RuleSection const& female = ruleSection("patronymic female");
    static RuleSection const& words = ruleSection("patronymic word");
    Words const spaced = splitAtSpaces(patronymic);
    if (spaced.words.empty()) return Gender::unknown;
    Words const parts = splitAtHyphens(spaced.words.back());
    if (parts.words.empty()) return Gender::unknown;
    std::string const plain = plainLetters(parts.words.back());
    if (auto const* word = words.find(plain)) return genderNamed(word);
    return male.has(plain) ? Gender::male : female.has(plain) ? Gender::female : Gender::unknown;
}

Gender proposedGender(Person const& person) {
    Gender const patronymic = genderOfPatronymic(person.patronymic);
    Gender const surname = genderOfSurname(person.surname);
    Gender const given = genderOfGiven(person.given);
    Gender proposed = Gender::unknown;
    for (Gender const part : {patronymic, surname, given}) {
        if (part == Gender::unknown || part == proposed) continue;
        if (proposed != Gender::unknown) return Gender::unknown;
        proposed = part;
    }
    return proposed;
}

} // namespace redress
