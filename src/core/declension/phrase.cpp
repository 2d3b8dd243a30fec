#include "core/declension/declension.hpp"
#include "core/declension/letters.hpp"
#include "core/declension/phrase_words.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace redress {
namespace {

/// Declines the phrase from left to right; `words` is changed in place.
class Phrase {
public:
    Phrase(std::string_view text, Case grammaticalCase)
        : words_(splitAtSpaces(text)), typed_(words_.words), case_(grammaticalCase) {}

    bool beginsWithHead() { return head(0).has_value(); }

    /// Whether every word may be one of a person's name; "Олейник Руслан" begins as a post does.
    bool looksLikeName() const {
        static RuleSection const& patronymicWords = ruleSection("patronymic word");
        for (std::string const& word : words_.words)
            if (!isInitial(word) && !isCapitalised(word) &&
                !patronymicWords.has(plainLetters(word)))
                return false;
        return true;
    }
    /// Whether a word tells a person: initials, a patronymic, a first name.
    bool tellsPerson() const {
        for (std::string const& word : words_.words)
            if (isInitial(word) || genderOfPatronymic(word) != Gender::unknown ||
                genderOfGiven(word) != Gender::unknown)
                return true;
        return false;
    }
    /// Whether the head that was found is a person's post by its ending only.
    bool isPostByEnding() const { return postByEnding_; }

    Declined declined(std::string_view unchanged) {
        Declined const untouched{std::string(unchanged), Doubt::head};
        for (std::string const& word : words_.words)
            if (mixesScripts(word)) return {untouched.text, Doubt::letters};
        bool const town = plain(0) == "город";
        auto const end = head(0);
        if (!end) return untouched;
        bool const post = animate_;
        if (!post && *end + 2 == size() && isDash(at(*end)))
            return place(*end + 1) ? Declined{words_.text(), Doubt::none} : untouched;
        if (town && namesTown(*end)) place(size() - 1);
        auto const name = nameFrom(*end);
        // Of several persons each may have a name: "следователи Петров и Иванов".
        if (name ? plural_ : mayEndWithName(*end)) return {untouched.text, Doubt::parts};
        bool const places = !post && *end < size() && at(*end) == "и"; // "Москва и область"
        for (std::size_t i = *end; i < name.value_or(size()); ++i)
            if (joins(i) || (places && i == *end)) {
                if (post && endsName(i)) return {untouched.text, Doubt::parts};
                if (auto const next = head(i + 1))
                    i = *next - 1;
                else if (post && mayBeHead(i + 1))
                    return untouched;
            } else if (startsPost(i)) {
                if (auto const next = head(i)) i = *next - 1;
            }
        if (name && !declineName(*name)) return {untouched.text, doubt_};
        return {words_.text(), Doubt::none};
    }

private:
    std::size_t size() const { return words_.words.size(); }
    std::string& at(std::size_t index) { return words_.words[index]; }
    std::string plain(std::size_t index) { return plainLetters(bare(at(index)).word); }

    /// Whether a second head may follow the word: after a dash, a comma, or "и" before a person.
    bool joins(std::size_t index) {
        if (index + 1 >= size()) return false;
        if (isDash(at(index)) || !bare(at(index)).sign.empty()) return true;
        return at(index) == "и" && isKnownPost(bare(at(index + 1)).word);
    }

    /// Whether a name stands before the sign or the "и" at that word: "майор Петров, следователь".
    bool endsName(std::size_t index) {
        std::size_t const last = bare(at(index)).sign.empty() ? index - 1 : index;
        return isInitial(bare(at(last)).word) || (isCapitalised(at(last)) && followsRank(last));
    }

    /// Whether a post in the nominative begins there with nothing before it: "начальник УМВД |
    /// полковник полиции". What belongs to another head would stand in another case.
    bool startsPost(std::size_t index) {
        static RuleSection const& alone = ruleSection("noun of an adjective");
        std::size_t noun = index;
        if (!bare(at(index)).open.empty() && alone.has(plain(index))) return true; // "(дежурный)"
        while (noun < size() && !isKnownPost(bare(at(noun)).word) &&
               adjectives().has(plain(noun)) && !isGenitiveAdjective(noun))
            ++noun;
        if (noun == size() || !isKnownPost(bare(at(noun)).word)) return false;
        return agree(index, noun, adjectiveKind(nounLine(bare(at(noun)).word)->kind));
    }

    /// Declines the head that begins at `from`; gives where it ends, or changes nothing.
    std::optional<std::size_t> head(std::size_t from) {
        static RuleSection const& adverbs = ruleSection("adverb");
        while (from < size() && (adverbs.has(plain(from)) || isNumber(at(from))))
            ++from;
        if (from >= size()) return std::nullopt;
        if (auto const end = unchangedHead(from)) return end;
        if (isTown(from)) {
            auto const end = place(from + 1);
            RuleLine const* const town = nounLine(at(from)); // "город", where it is no abbreviation
            if (end && town) replace(from, nounForm(at(from), *town, case_));
            return end;
        }
        std::size_t noun = from;
        while (noun < size() && !nounLine(bare(at(noun)).word) && adjectives().has(plain(noun)))
            ++noun;
        RuleLine const* line = noun < size() ? nounLine(bare(at(noun)).word) : nullptr;
        if (line && agree(from, noun, adjectiveKind(line->kind))) {
            declineAdjectives(from, noun, line->kind);
            replace(noun, nounForm(bare(at(noun)).word, *line, case_));
            postByEnding_ =
                (line->kind == "animate" || line->kind == "woman") && !nouns().hasWord(plain(noun));
            plural_ = line->kind == "persons";
            animate_ = line->kind == "animate" || line->kind == "woman" || plural_;
            return noun + 1;
        }
        return line || noun == from ? std::nullopt : adjectiveHead(from, noun);
    }

    /// "город федерального значения Москва": whether the name stands at the end.
    bool namesTown(std::size_t end) {
        return end + 1 < size() && !isCapitalised(at(end)) && isCapitalised(at(size() - 1));
    }

    /// "врио", "и. о.", "ГУ МВД России": what does not change.
    std::optional<std::size_t> unchangedHead(std::size_t from) {
        static RuleSection const& unchanged = ruleSection("unchanged head");
        if (unchanged.has(plain(from))) {
            animate_ = true;
            return from + 1;
        }
        if (plain(from) == "и." && from + 1 < size() && plain(from + 1) == "о.") {
            animate_ = true;
            return from + 2;
        }
        if (!isAbbreviation(from)) return std::nullopt;
        animate_ = false;
        return from + 1;
    }

    bool isAbbreviation(std::size_t index) {
        static RuleSection const& known = ruleSection("abbreviation");
        Words const pieces = splitAtHyphens(bare(at(index)).word); // "СИЗО-1"
        if (pieces.words.empty() || !isAllCapital(pieces.words.front())) return false;
        std::string const word = plainLetters(pieces.words.front());
        return known.has(word) || vowelsIn(word) == 0;
    }

    bool isTown(std::size_t from) {
        static RuleSection const& town = ruleSection("town");
        return from + 1 < size() && town.has(plain(from)) && isCapitalised(at(from + 1));
    }

    /// "старший участковый уполномоченный полиции", "Центральный РОСП": no noun that would change.
    /// `end` is behind the last word that may be an adjective of the head.
    std::optional<std::size_t> adjectiveHead(std::size_t from, std::size_t end) {
        static RuleSection const& person = ruleSection("unchanged head");
        std::string const kind = adjectives().find(plain(from))->kind;
        bool const isPerson = end < size() && person.has(plain(end)); // "старший УУП"
        bool const isBody = end < size() && isAbbreviation(end) && !standsAlone(end - 1);
        if ((isPerson || isBody) && agree(from, end, kind)) {
            declineAdjectives(from, end, kind == "masculine" && !isPerson ? "inanimate" : kind);
            animate_ = isPerson;
            return end + 1;
        }
        // What follows may be an adjective too: "полицейский | патрульно-постовой службы".
        std::size_t const whole = end;
        while (end > from && !standsAlone(end - 1))
            --end;
        bool const cutShort = end < whole && !isGenitiveAdjective(end);
        if (end == from || cutShort || !agree(from, end, kind) || mayBeHead(end))
            return std::nullopt;
        declineAdjectives(from, end, kind == "masculine" ? "animate" : kind);
        animate_ = true;
        plural_ = kind == "plural";
        return end;
    }

    /// Whether an adjective is a noun there: "дежурный", "старший | смены".
    bool standsAlone(std::size_t index) {
        static RuleSection const& alone = ruleSection("noun of an adjective");
        static RuleSection const& leader = ruleSection("leader");
        static RuleSection const& led = ruleSection("what is led");
        if (!leader.has(plain(index))) return alone.has(plain(index));
        do
            ++index;
        while (index < size() && isGenitiveAdjective(index));
        return index < size() && led.has(plain(index));
    }

    /// "оперативной", which looks like a masculine nominative too.
    bool isGenitiveAdjective(std::size_t index) {
        RuleLine const* const line = adjectives().find(plain(index));
        return line && line->name == "ой";
    }

    /// Whether an unknown noun stands there that is in the nominative by its look: "ветеринар".
    bool mayBeHead(std::size_t index) {
        static RuleSection const& look = ruleSection("look of a nominative");
        if (index >= size() || isCapitalised(at(index))) return false;
        RuleLine const* const line = look.find(plain(index));
        return line && line->name == "yes" && vowelsIn(at(index)) > 1;
    }

    bool agree(std::size_t from, std::size_t to, std::string const& kind) {
        for (std::size_t i = from; i < to; ++i)
            if (adjectives().find(plain(i))->kind != kind) return false;
        return true;
    }

    void declineAdjectives(std::size_t from, std::size_t to, std::string const& nounKind) {
        if (accusativeStays(nounKind, case_)) return;
        for (std::size_t i = from; i < to; ++i)
            replace(i, adjectiveForm(bare(at(i)).word, case_));
    }

    void replace(std::size_t index, std::string const& form) {
        Bare const old = bare(at(index));
        at(index) = old.open + form + old.sign;
    }

    /// Whether the next word belongs to the same place: "Нижний | Новгород", not "Клин | Московской
    /// области".
    bool goesOn(std::size_t index) {
        static RuleSection const& wider = ruleSection("after a town");
        return index + 1 < size() && bare(at(index)).sign.empty() && isCapitalised(at(index + 1)) &&
               !isAllCapital(at(index + 1)) && !wider.has(plain(index + 1));
    }

    /// A place with its adjectives: "Нижний Новгород", "Ростов-на-Дону", "Кузбасс".
    std::optional<std::size_t> place(std::size_t from) {
        std::size_t last = from;
        while (adjectives().has(plain(last)) && goesOn(last))
            ++last;
        if (goesOn(last)) return std::nullopt; // a name of two words that is not known
        Words pieces = splitAtHyphens(bare(at(last)).word);
        if (pieces.words.empty()) return std::nullopt;
        bool const onRiver = pieces.words.size() == 3 && plainLetters(pieces.words[1]) == "на";
        std::size_t const head = onRiver ? 0 : pieces.words.size() - 1;
        RuleLine const* const line = placeLine(pieces.words[head]);
        if (!line) return std::nullopt;
        if (!agree(from, last, line->kind)) return std::nullopt;
        std::string const kind = line->kind == "masculine" ? "inanimate"
                                 : line->kind == "plural"  ? "things"
                                                           : line->kind;
        declineAdjectives(from, last, kind);
        if (accusativeStays(kind, case_)) return last + 1;
        // Петропавловск-Камчатский: both change; Санкт-Петербург: the last part.
        RuleLine const* const first = placeLine(pieces.words[0]);
        if (!onRiver && first && head == 1 && adjectives().has(plainLetters(pieces.words[1])))
            pieces.words[0] = first->type->formOf(pieces.words[0], case_);
        pieces.words[head] = line->type->formOf(pieces.words[head], case_);
        replace(last, pieces.text());
        return last + 1;
    }

    /// Where a person's name begins that the phrase ends with: it has initials, a patronymic or a
    /// first name, or its last word is a man's surname or follows a rank.
    std::optional<std::size_t> nameFrom(std::size_t from) {
        if (!animate_ || size() <= from) return std::nullopt;
        std::size_t const last = size() - 1;
        auto const capitalised = [&](std::size_t back) {
            return last >= from + back && isCapitalised(at(last - back)) &&
                   !isAbbreviation(last - back);
        };
        if (genderOfPatronymic(at(last)) != Gender::unknown && capitalised(1) && capitalised(2))
            return last - 2;
        std::size_t begin = last;
        while (begin > from && isInitial(at(begin - 1)))
            --begin;
        if (isInitial(at(last)))
            return begin > from && isCapitalised(at(begin - 1)) ? std::optional(begin - 1)
                                                                : std::nullopt;
        if (!capitalised(0)) return std::nullopt;
        if (begin < last) return begin;
        // A known one: Марий in "Республика Марий Эл" ends as Юрий does.
        if (capitalised(1) && (isKnownGiven(at(last)) || isKnownGiven(at(last - 1))))
            return last - 1;
        bool const surname = genderOfSurname(at(last)) == Gender::male;
        return surname || followsRank(last) ? std::optional(last) : std::nullopt;
    }

    /// Whether a name is to be expected there: "майор внутренней службы | Скиба".
    bool followsRank(std::size_t index) {
        static RuleSection const& between = ruleSection("before a name");
        static RuleSection const& ranks = ruleSection("with a name");
        if (isAllCapital(at(index)) && !isAllCapital(at(0))) return false; // "майор ОСБ"
        std::size_t rank = index;
        while (rank > 0 && !ranks.has(plainLetters(typed_[rank - 1])) &&
               (between.has(plain(rank - 1)) || isGenitiveAdjective(rank - 1)))
            --rank;
        return rank > 0 && ranks.has(plainLetters(typed_[rank - 1]));
    }

    /// Whether the phrase ends with what may be a name in the nominative: "майор полиции Кравчук".
    bool mayEndWithName(std::size_t from) {
        static RuleSection const& look = ruleSection("look of a nominative");
        static RuleSection const& before = ruleSection("before a name");
        if (size() > from + 1 && !before.has(plain(size() - 2))) return false;
        if (!animate_ || size() <= from || !isRussianWord(at(size() - 1))) return false;
        if (!isCapitalised(at(size() - 1)) || isAllCapital(at(size() - 1))) return false;
        RuleLine const* const line = look.find(plain(size() - 1));
        return (line && line->name == "yes") || mayBeNameOrGenitive(from);
    }

    /// "прокурор | Скиба", but not "прокурор | Ижевска", "мэр | Саратова", "начальник |
    /// Управления".
    bool mayBeNameOrGenitive(std::size_t from) {
        static RuleSection const& look = ruleSection("look of a name or a genitive");
        static RuleSection const& heads = ruleSection("with a place");
        std::string const word = plain(size() - 1);
        RuleLine const* const line = look.find(word);
        return line && line->name == "name" && !genitiveLine(word) &&
               !heads.has(plainLetters(typed_[from - 1]));
    }

    bool declineName(std::size_t from) {
        std::string name;
        for (std::size_t i = from; i < size(); ++i)
            name += (i == from ? "" : " ") + at(i);
        // "помощник прокурора Иванова А. С." may be her name, or his in the genitive.
        Words const parts = splitAtSpaces(name);
        std::string const& surname =
            isInitial(parts.words.front()) ? parts.words.back() : parts.words.front();
        bool const told = genderOfPatronymic(parts.words.back()) != Gender::unknown;
        if (!told && genderOfSurname(surname) == Gender::female && speaksOfAnother(from)) {
            doubt_ = Doubt::gender;
            return false;
        }
        Declined const form = declinedFullName(name, genderBefore(from), case_);
        doubt_ = form.doubt;
        if (!form.sure()) return false;
        Words const forms = splitAtSpaces(form.text);
        std::copy(forms.words.begin(), forms.words.end(),
                  words_.words.begin() + static_cast<std::ptrdiff_t>(from));
        return true;
    }

    /// What the word before a name tells: "гражданка | Ткачук".
    Gender genderBefore(std::size_t name) const {
        std::string const& word = typed_[name - 1];
        RuleLine const* const noun = nounLine(word);
        RuleLine const* const adjective = adjectives().find(plainLetters(word));
        bool const woman =
            noun ? noun->kind == "woman" : adjective && adjective->kind == "feminine";
        return woman ? Gender::female : Gender::unknown;
    }

    /// Whether another person's post stands before the name: "помощник прокурора".
    bool speaksOfAnother(std::size_t name) {
        for (std::size_t i = 1; i < name; ++i)
            if (RuleLine const* const line = genitiveLine(plain(i)))
                if (line->kind == "animate") return true;
        return false;
    }

    Words words_;
    std::vector<std::string> typed_; ///< as they were, in the nominative
    Case case_;
    bool animate_ = false;
    bool plural_ = false;
    bool postByEnding_ = false;
    Doubt doubt_ = Doubt::none;
};

} // namespace

Declined declinedPhrase(std::string_view text, Case grammaticalCase) {
    if (splitAtSpaces(text).words.empty()) return {std::string(text), Doubt::empty};
    return Phrase(text, grammaticalCase).declined(text);
}

bool isPhrase(std::string_view text) {
    if (splitAtSpaces(text).words.empty()) return false;
    Phrase phrase(text, Case::nominative);
    if (!phrase.beginsWithHead()) return false;
    if (!phrase.looksLikeName()) return true;
    if (phrase.isPostByEnding()) return false;
    return !phrase.tellsPerson() || !declinedFullName(text, Gender::unknown, Case::genitive).sure();
}

} // namespace redress
