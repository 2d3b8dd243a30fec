#include "core/declension/declension.hpp"
#include "core/declension/letters.hpp"
#include "core/declension/rules.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace redress {
namespace {

/// A full name as words, and the place of each part in them; `to` is behind the last.
struct Span {
    std::size_t from = 0;
    std::size_t to = 0;
    bool empty() const { return from == to; }
};
struct Parts {
    Span surname;
    Span given;
    Span patronymic;
};

bool isPatronymic(std::string const& word) { return genderOfPatronymic(word) != Gender::unknown; }

bool isEastern(std::string const& surname) {
    static RuleSection const& eastern = ruleSection("surname before an eastern name");
    return eastern.has(plainLetters(surname));
}

/// How much a word looks like a surname: 2, surely; 1, as some first names do too.
int surnameLook(std::string const& word) {
    static RuleSection const& look = ruleSection("look of a surname");
    RuleLine const* const line = look.find(plainLetters(word));
    return !line || line->name == "no" ? 0 : line->name == "sure" ? 2 : 1;
}

/// How much a word looks like a first name: 2, it is a known one; 1, by its ending.
int givenLook(std::string const& word) {
    return isKnownGiven(word) ? 2 : genderOfGiven(word) != Gender::unknown ? 1 : 0;
}

/// Of two words without a patronymic the surname stands first, unless only the second looks so.
/// A known first name tells more than an ending: Палий Виталий, Пётр Великий.
std::optional<Parts> ofTwo(std::string const& first, std::string const& second) {
    Parts const surnameFirst{{0, 1}, {1, 2}, {}};
    Parts const surnameLast{{1, 2}, {0, 1}, {}};
    int const firstGiven = givenLook(first);
    int const secondGiven = givenLook(second);
    int const firstLook = surnameLook(first);
    int const secondLook = surnameLook(second);
    if (firstGiven < secondGiven) return surnameFirst;
    if (firstGiven == 2 && secondGiven < 2) return surnameLast;
    if (firstGiven > secondGiven) return secondLook > firstLook ? surnameLast : surnameFirst;
    if (isEastern(first) || firstLook > secondLook) return surnameFirst;
    if (secondLook == 2 && firstLook < 2) return surnameLast;
    return secondLook > 0 ? std::nullopt : std::optional(surnameFirst);
}

/// Whether the words from that one on are syllables, as Чен Ын.
bool isSyllables(std::vector<std::string> const& words, std::size_t from) {
    return std::all_of(words.begin() + static_cast<std::ptrdiff_t>(from), words.end(),
                       [](std::string const& word) { return vowelsIn(word) == 1; });
}

bool isParticle(std::string const& word) {
    static RuleSection const& particles = ruleSection("particle");
    return !isCapitalised(word) && particles.has(plainLetters(word));
}

std::optional<Parts> withInitials(std::vector<std::string> const& words) {
    std::size_t first = 0;
    while (first < words.size() && isInitial(words[first]))
        ++first;
    std::size_t last = words.size();
    while (last > first && isInitial(words[last - 1]))
        --last;
    if (first == last || (first > 0 && last < words.size())) return std::nullopt;
    for (std::size_t i = first; i < last; ++i)
        if (isInitial(words[i])) return std::nullopt;
    return Parts{{first, last}, {}, {}};
}

std::optional<Parts> partsOf(std::vector<std::string> const& words) {
    static RuleSection const& patronymicWords = ruleSection("patronymic word");
    std::size_t const count = words.size();
    for (std::string const& word : words)
        if (isInitial(word)) return withInitials(words);
    std::size_t start = 0; // of the surname's own word, after "фон"
    while (start + 1 < count && isParticle(words[start]))
        ++start;
    std::size_t const left = count - start;
    if (left == 1)
        return count == 1 && isKnownGiven(words[0]) ? Parts{{}, {0, 1}, {}}
                                                    : Parts{{0, count}, {}, {}};
    if (left >= 4 && patronymicWords.has(plainLetters(words.back())))
        return left == 4 ? std::optional(
                               Parts{{0, start + 1}, {start + 1, start + 2}, {start + 2, count}})
                         : std::nullopt;
    if (left == 3 && isPatronymic(words[start + 2]))
        return Parts{{0, start + 1}, {start + 1, start + 2}, {start + 2, start + 3}};
    if (count >= 3 && isPatronymic(words[1])) {
        for (std::size_t i = 2; i + 1 < count; ++i)
            if (!isParticle(words[i])) return std::nullopt;
        return Parts{{2, count}, {0, 1}, {1, 2}};
    }
    if (left == 3 && isSyllables(words, 1) && (isEastern(words[0]) || vowelsIn(words[0]) == 1))
        return Parts{{0, 1}, {1, 3}, {}};
    if (count >= 3 && start == 0 && std::all_of(words.begin() + 1, words.end() - 1, isParticle))
        return Parts{{1, count}, {0, 1}, {}}; // Людвиг ван Бетховен
    if (left != 2) return std::nullopt;
    if (start > 0) return Parts{{0, start + 1}, {start + 1, count}, {}};
    if (isPatronymic(words[1]) && !isPatronymic(words[0])) return Parts{{}, {0, 1}, {1, 2}};
    return ofTwo(words[0], words[1]);
}

std::string join(Words const& words, Span span) {
    std::string text;
    for (std::size_t i = span.from; i < span.to; ++i)
        text.append(i == span.from ? "" : words.gaps[i]).append(words.words[i]);
    return text;
}

/// Ким before Чен Ын does not change, and before Виктор it does. Nothing: it cannot be told.
std::optional<bool> staysBeforeEasternName(Person const& person) {
    if (!person.patronymic.empty() || person.given.empty() || isInitial(person.given)) return false;
    Words const given = splitAtSpaces(person.given);
    bool const syllables = given.words.size() > 1 && isSyllables(given.words, 0);
    bool const maybe = isEastern(person.surname) || (syllables && vowelsIn(person.surname) == 1);
    if (!maybe) return false;
    Declined const form =
        declinedPart(NamePart::surname, person.surname, Gender::male, Case::genitive);
    if (form.sure() && form.text == person.surname) return true; // Мао, Си
    if (syllables && isEastern(person.surname)) return true;
    if (genderOfGiven(person.given) != Gender::unknown) return false;
    return std::nullopt;
}

Doubt contradiction(Person const& person) {
    for (Gender const told : {genderOfPatronymic(person.patronymic),
                              genderOfSurname(person.surname), genderOfGiven(person.given)})
        if (told != Gender::unknown && person.gender != Gender::unknown && told != person.gender)
            return Doubt::contradiction;
    return Doubt::none;
}

bool tellsBoth(Person const& person) {
    bool male = false;
    bool female = false;
    for (Gender const told : {genderOfPatronymic(person.patronymic),
                              genderOfSurname(person.surname), genderOfGiven(person.given)}) {
        male = male || told == Gender::male;
        female = female || told == Gender::female;
    }
    return male && female;
}

/// Surname, first name and patronymic in a case, put back into the person; or why not.
Doubt decline(Person& person, Case grammaticalCase) {
    if (person.gender == Gender::unknown) {
        if (tellsBoth(person)) return Doubt::contradiction;
        person.gender = proposedGender(person);
    }
    if (Doubt const doubt = contradiction(person); doubt != Doubt::none) return doubt;
    auto const stays = staysBeforeEasternName(person);
    if (!stays && grammaticalCase != Case::nominative && person.gender != Gender::female)
        return Doubt::undecided;
    Gender const gender = person.gender;
    for (auto const& [part, text] :
         {std::pair(NamePart::surname, &person.surname), std::pair(NamePart::given, &person.given),
          std::pair(NamePart::patronymic, &person.patronymic)}) {
        if (text->empty() || (part == NamePart::surname && stays.value_or(true))) continue;
        Declined form = declinedPart(part, *text, gender, grammaticalCase);
        if (!form.sure()) return form.doubt;
        *text = std::move(form.text);
    }
    return Doubt::none;
}

} // namespace

Declined declinedPerson(Person const& person, Case grammaticalCase) {
    std::string const text = fullName(person, "ru");
    if (text.empty()) return {text, Doubt::empty};
    Person form = person;
    Doubt const doubt = decline(form, grammaticalCase);
    return doubt == Doubt::none ? Declined{fullName(form, "ru"), doubt} : Declined{text, doubt};
}

Declined declinedFullName(std::string_view text, Gender gender, Case grammaticalCase) {
    std::string const unchanged(text);
    Words words = splitAtSpaces(text);
    if (words.words.empty()) return {unchanged, Doubt::empty};
    for (std::string const& word : words.words)
        for (std::string const& piece : splitAtHyphens(word).words)
            if (!isRussianWord(piece) && !isInitial(piece)) return {unchanged, Doubt::letters};
    auto const parts = partsOf(words.words);
    if (!parts) return {unchanged, Doubt::parts};
    Person person;
    person.surname = join(words, parts->surname);
    person.given = join(words, parts->given);
    person.patronymic = join(words, parts->patronymic);
    person.gender = gender;
    if (Doubt const doubt = decline(person, grammaticalCase); doubt != Doubt::none)
        return {unchanged, doubt};
    for (auto const& [span, form] :
         {std::pair(parts->surname, &person.surname), std::pair(parts->given, &person.given),
          std::pair(parts->patronymic, &person.patronymic)}) {
        Words const forms = splitAtSpaces(*form);
        for (std::size_t i = 0; i < forms.words.size(); ++i)
            words.words[span.from + i] = forms.words[i];
    }
    return {words.text(), Doubt::none};
}

} // namespace redress
