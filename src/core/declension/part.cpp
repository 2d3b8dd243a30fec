#include "core/declension/declension.hpp"
#include "core/declension/letters.hpp"
#include "core/declension/rules.hpp"

namespace redress {
namespace {

RuleSection const& sectionOf(NamePart part, Gender gender) {
    static RuleSection const* const sections[3][2] = {
        {&ruleSection("surname male"), &ruleSection("surname female")},
        {&ruleSection("given male"), &ruleSection("given female")},
        {&ruleSection("patronymic male"), &ruleSection("patronymic female")}};
    return *sections[static_cast<std::size_t>(part)][gender == Gender::female];
}

RuleSection const& firstParts(NamePart part, Gender gender) {
    static RuleSection const& surname = ruleSection("first part of a surname");
    static RuleSection const* const given[] = {&ruleSection("first part of a given name male"),
                                               &ruleSection("first part of a given name female")};
    return part == NamePart::surname ? surname : *given[gender == Gender::female];
}

/// The form of a word by the line that was found for it.
Declined byLine(std::string const& word, RuleLine const* line, Case grammaticalCase) {
    if (!line || !line->type) return {word, Doubt::undecided};
    return {line->type->formOf(word, grammaticalCase), Doubt::none};
}

/// A name of one piece, without hyphens.
Declined simple(NamePart part, std::string const& word, Gender gender, Case grammaticalCase) {
    if (!isRussianWord(word)) return {word, Doubt::letters};
    return byLine(word, sectionOf(part, gender).find(plainLetters(word)), grammaticalCase);
}

Declined firstOfTwo(NamePart part, std::string const& word, Gender gender, Case grammaticalCase) {
    RuleLine const* const line = firstParts(part, gender).find(plainLetters(word));
    if (!line) return simple(part, word, gender, grammaticalCase);
    if (line->name == "same") return {word, Doubt::none};
    // The asked one: a first name as Ганс-Юрген, of which families decline both parts or one.
    Declined own = simple(part, word, gender, grammaticalCase);
    bool const asked = line->name == "ask" && own.text != word;
    return asked ? Declined{word, Doubt::undecided} : own;
}

Declined hyphened(NamePart part, std::string const& word, Gender gender, Case grammaticalCase) {
    Words pieces = splitAtHyphens(word);
    if (pieces.words.empty()) return {word, Doubt::letters};
    if (pieces.words.size() > 2 && part == NamePart::surname) return {word, Doubt::parts};
    for (std::size_t i = 0; i < pieces.words.size(); ++i) {
        std::string& piece = pieces.words[i];
        bool const last = i + 1 == pieces.words.size();
        if (!isRussianWord(piece)) return {word, Doubt::letters};
        Declined form = !last && part != NamePart::patronymic
                            ? firstOfTwo(part, piece, gender, grammaticalCase)
                        : last ? simple(part, piece, gender, grammaticalCase)
                               : Declined{piece, Doubt::none};
        if (!form.sure()) return {word, form.doubt};
        piece = std::move(form.text);
    }
    return {pieces.text(), Doubt::none};
}

/// "фон Бюлов": what follows the small words is no Russian short adjective.
Declined afterParticles(std::string const& word, Gender gender, Case grammaticalCase) {
    static RuleSection const& endings = ruleSection("surname male");
    RuleLine const* const line = endings.find(plainLetters(word));
    if (line && line->name == "possessive")
        return gender == Gender::female ? Declined{word, Doubt::none}
                                        : byLine(word, endings.find("шмидт"), grammaticalCase);
    return hyphened(NamePart::surname, word, gender, grammaticalCase);
}

Declined severalWords(NamePart part, Words words, std::string_view whole, Gender gender,
                      Case grammaticalCase) {
    static RuleSection const& particles = ruleSection("particle");
    static RuleSection const& patronymicWords = ruleSection("patronymic word");
    Declined const untouched{std::string(whole), Doubt::none};
    if (part == NamePart::patronymic)
        return patronymicWords.has(plainLetters(words.words.back()))
                   ? untouched
                   : Declined{untouched.text, Doubt::parts};
    if (part == NamePart::surname) {
        for (std::size_t i = 0; i + 1 < words.words.size(); ++i)
            if (!particles.has(plainLetters(words.words[i]))) return {untouched.text, Doubt::parts};
        Declined last = afterParticles(words.words.back(), gender, grammaticalCase);
        words.words.back() = last.text;
        return last.sure() ? Declined{words.text(), Doubt::none}
                           : Declined{untouched.text, last.doubt};
    }
    // Of names in syllables, as Чен Ын, the last one alone changes.
    bool syllables = true;
    for (std::string const& word : words.words)
        syllables = syllables && vowelsIn(word) == 1;
    for (std::size_t i = syllables ? words.words.size() - 1 : 0; i < words.words.size(); ++i) {
        Declined form = hyphened(part, words.words[i], gender, grammaticalCase);
        if (!form.sure()) return {untouched.text, form.doubt};
        words.words[i] = std::move(form.text);
    }
    return {words.text(), Doubt::none};
}

Declined ofGender(NamePart part, std::string_view text, Gender gender, Case grammaticalCase) {
    Words words = splitAtSpaces(text);
    if (words.words.size() > 1)
        return severalWords(part, std::move(words), text, gender, grammaticalCase);
    std::string& word = words.words.front();
    if (part != NamePart::surname && isInitial(word)) return {std::string(text), Doubt::none};
    Declined form = hyphened(part, word, gender, grammaticalCase);
    if (!form.sure()) return {std::string(text), form.doubt};
    word = std::move(form.text);
    return {words.text(), Doubt::none};
}

} // namespace

Declined declinedPart(NamePart part, std::string_view text, Gender gender, Case grammaticalCase) {
    if (splitAtSpaces(text).words.empty()) return {std::string(text), Doubt::empty};
    if (gender != Gender::unknown) return ofGender(part, text, gender, grammaticalCase);
    Gender const told = part == NamePart::surname ? genderOfSurname(text)
                        : part == NamePart::given ? genderOfGiven(text)
                                                  : genderOfPatronymic(text);
    if (told != Gender::unknown) return ofGender(part, text, told, grammaticalCase);
    Declined male = ofGender(part, text, Gender::male, grammaticalCase);
    Declined const female = ofGender(part, text, Gender::female, grammaticalCase);
    if (male.sure() && female.sure() && male.text == female.text) return male;
    return {std::string(text), male.sure() || female.sure() ? Doubt::gender : male.doubt};
}

} // namespace redress
