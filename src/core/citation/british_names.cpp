#include "core/citation/british_names.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace redress {
namespace {

using Lexemes = std::vector<Lexeme>;
using Words = std::vector<std::string>;

bool isYear(Lexeme const& lexeme) { return lexeme.isNumber() && lexeme.text.size() == 4; }

/// What an Act's name may end with.
bool isKindOfAct(Lexeme const& lexeme) {
    return isOneOf(lexeme.text, {"act", "regulations", "order", "rules", "measure"});
}

/// Courts of the neutral citations, by their first word.
bool isCourt(Lexeme const& lexeme) {
    return lexeme.capitals &&
           isOneOf(lexeme.text,
                   {"uksc", "ukhl", "ukpc", "ewca", "ewhc", "ewfc", "ewcop", "csih", "csoh",
                    "hcjac", "nica", "niqb", "nikb", "ukut", "ukftt", "ukeat", "eat"});
}

/// Signs in a name that people leave out or put in.
bool isSlight(Lexeme const& lexeme) { return isOneOf(lexeme.text, {"(", ")", ",", ".", "\""}); }

/// A name's words and the year at its end, which may be missing in the text.
struct Name {
    Words words;
    std::string year;
    std::vector<Act const*> acts;
    bool abbreviation = false; ///< "PRA"
    bool part = false;         ///< "2006 Act": it says too little alone
};

/// "[2015] UKSC 2", "SI 2020/2": as the words and numbers that stand in it.
struct Number {
    Words words;
    Act const* act = nullptr;
};

class BritishNames : public ActNames {
public:
    explicit BritishNames(std::vector<Act const*> const& acts) {
        for (Act const* act : acts) {
            if (act->kind == ActKind::judgment) {
                addCase(*act);
                continue;
            }
            addName(*act, formOf(act->title, Case::nominative));
            addName(*act, formOf(act->shortTitle, Case::nominative));
            if (act->number.rfind("asp", 0) != 0) addNumber(*act, act->number);
        }
    }

    std::optional<NamedAct> at(Lexemes const& lexemes, std::size_t index,
                               bool placed) const override {
        std::size_t const start = placed ? overArticle(lexemes, index) : index;
        std::optional<NamedAct> best;
        auto const consider = [&best](std::optional<NamedAct> const& found) {
            if (found && (!best || found->end > best->end)) best = found;
        };
        consider(named(lexemes, start));
        consider(caseNamed(lexemes, start));
        consider(numbered(lexemes, start));
        if (!best) consider(strangeCase(lexemes, start));
        if (!best && placed) consider(strange(lexemes, start));
        if (best) best->end = behindTail(lexemes, best->end, *best);
        return best;
    }

private:
    struct Case_ {
        Words one;
        Words other;
        Words brief;
        Act const* act = nullptr;
    };

    static Words wordsOf(std::string const& text) {
        Words words;
        for (Lexeme const& lexeme : lexemesOf(text))
            if (lexeme.kind != Lexeme::Kind::end && !isSlight(lexeme)) words.push_back(lexeme.text);
        return words;
    }

    static std::size_t overArticle(Lexemes const& lexemes, std::size_t index) {
        while (isOneOf(lexemes[index].text, {"the", "\""}))
            ++index;
        return index;
    }

    void addName(Act const& act, std::string const& text) {
        Lexemes const lexemes = lexemesOf(text);
        Name name;
        name.words = wordsOf(text);
        if (name.words.size() > 1 && isYear(lexemes[lexemes.size() - 2])) {
            name.year = name.words.back();
            name.words.pop_back();
        }
        if (name.words.empty()) return;
        name.abbreviation = name.words.size() == 1 && lexemes[0].capitals;
        name.part = lexemes[0].isNumber();
        std::vector<Name>& same = names_[name.words.front()];
        for (Name& known : same)
            if (known.words == name.words && known.year == name.year) {
                if (known.acts.back() != &act) known.acts.push_back(&act);
                return;
            }
        name.acts = {&act};
        same.push_back(std::move(name));
    }

    void addNumber(Act const& act, std::string const& text) {
        Words words = wordsOf(text);
        if (!words.empty()) numbers_[words.front()].push_back({std::move(words), &act});
    }

    void addCase(Act const& act) {
        Case_ added;
        added.act = &act;
        Words const words = wordsOf(formOf(act.title, Case::nominative));
        auto const versus = std::find(words.begin(), words.end(), "v");
        added.one.assign(words.begin(), versus);
        if (versus != words.end()) added.other.assign(versus + 1, words.end());
        added.brief = wordsOf(formOf(act.shortTitle, Case::nominative));
        if (!added.one.empty()) cases_[added.one.front()].push_back(added);
        if (!added.brief.empty() && added.brief.front() != added.one.front())
            cases_[added.brief.front()].push_back(added);
        // The neutral citation and each report stand behind a comma and begin with a bracket.
        std::size_t from = 0;
        while (from < act.number.size()) {
            std::size_t const to = std::min(act.number.find(", ", from), act.number.size());
            std::string const report = act.number.substr(from, to - from);
            addNumber(act, report.substr(0, report.find(" ("))); // "[1989] AC 53 (HL)"
            from = to + 2;
        }
    }

    /// Over the words from the lexeme on; signs between them do not matter. Gives the lexeme behind
    /// as many as are there, and how many those are.
    static std::pair<std::size_t, std::size_t> spelled(Lexemes const& lexemes, std::size_t at,
                                                       Words const& words) {
        std::size_t count = 0;
        std::size_t end = at;
        for (; count < words.size(); ++count) {
            while (count > 0 && isSlight(lexemes[at]))
                ++at;
            if (count > 0 && lexemes[at].is("the") && words[count] != "the") ++at;
            std::string const& text = lexemes[at].text;
            bool const loose =
                (isOneOf(text, {"of", "for"}) && isOneOf(words[count], {"of", "for"})) ||
                (text == "regs" && words[count] == "regulations");
            bool const pair =
                count + 1 < words.size() && ((text == "uk" && words[count] == "united") ||
                                             (text == "cc" && words[count] == "chief"));
            if (pair)
                ++count; // one word for two
            else if (text != words[count] && !loose)
                break;
            if (pair && count + 1 < words.size() && words[count + 1] == "of" &&
                !lexemes[at + 1].is("of"))
                ++count; // "CC South Wales"
            end = ++at;
        }
        return {end, count};
    }

    /// Over the bracket that a name ends with: "… (PACE Code C)".
    static std::size_t closed(Lexemes const& lexemes, std::size_t from, std::size_t to) {
        int open = 0;
        for (std::size_t i = from; i < to; ++i)
            open += lexemes[i].is("(") ? 1 : lexemes[i].is(")") ? -1 : 0;
        return open > 0 && lexemes[to].is(")") ? to + 1 : to;
    }

    /// A name that never has a year says enough where it is long: "European Convention on Human
    /// Rights", and not "ECHR" or "IOPC Guidance".
    static bool isTitle(Name const& name, Lexeme const& first) {
        return name.year.empty() && name.words.size() > 3 && first.capital;
    }

    std::optional<NamedAct> named(Lexemes const& lexemes, std::size_t at) const {
        auto const candidates = names_.find(lexemes[at].text);
        if (candidates == names_.end()) return std::nullopt;
        std::optional<NamedAct> best;
        for (Name const& name : candidates->second) {
            auto const [behind, count] = spelled(lexemes, at, name.words);
            if (count < name.words.size()) continue;
            std::size_t const end = closed(lexemes, at, behind);
            NamedAct found{name.acts, end, false};
            std::size_t year = end;
            if (name.abbreviation && lexemes[year].is("act")) found.end = ++year; // "PACE Act"
            while (isOneOf(lexemes[year].text, {",", "."}) && isYear(lexemes[year + 1]))
                ++year;
            bool const hasYear = isYear(lexemes[year]);
            if (hasYear && !name.year.empty() && lexemes[year].text != name.year) continue;
            if (hasYear && !name.year.empty()) found.end = year + 1;
            bool const dated = hasYear && !name.year.empty();
            // Without its year an abbreviation has to look like one, and a name to stand by a
            // place.
            if (name.abbreviation && !dated && !lexemes[at].capitals) continue;
            found.complete = !name.part && (dated || isTitle(name, lexemes[at]));
            if (!best || found.end > best->end) best = found;
        }
        return best;
    }

    /// "SI 2020/2", "S.I. 2020 No. 2", "[2015] UKSC 2", "(2000) 29 EHRR 245".
    std::optional<NamedAct> numbered(Lexemes const& lexemes, std::size_t at) const {
        if (lexemes[at].is("(") && isYear(lexemes[at + 1])) ++at;
        std::string first = lexemes[at].text;
        std::size_t next = at + 1;
        if (first.size() == 1 && lexemes[at].isWord()) // "S.I."
            while (lexemes[next].is(".") && lexemes[next + 1].isWord() && lexemes[next + 1].glued) {
                first += lexemes[next + 1].text;
                next += 2;
            }
        auto const candidates = numbers_.find(first);
        if (candidates == numbers_.end()) return std::nullopt;
        std::optional<NamedAct> best;
        for (Number const& number : candidates->second) {
            std::size_t end = behindNumber(lexemes, next, number.words);
            // "[1989] AC 53 (HL)"
            if (end > next && number.act->kind == ActKind::judgment && lexemes[end].is("(") &&
                lexemes[end + 1].capitals && lexemes[end + 2].is(")"))
                end += 3;
            if (end > next && (!best || end > best->end)) best = NamedAct{{number.act}, end, true};
        }
        return best;
    }

    /// Behind the words that follow the first; 0 where they are others.
    static std::size_t behindNumber(Lexemes const& lexemes, std::size_t end, Words const& words) {
        for (std::size_t i = 1; i < words.size(); ++i) {
            while (isOneOf(lexemes[end].text, {".", ")"}) ||
                   (lexemes[end].is("no") && words[i] != "no"))
                ++end;
            if (words[i] == "/" && !lexemes[end].is("/")) continue; // "2020 No 2"
            if (lexemes[end].text != words[i]) return 0;
            ++end;
        }
        return end;
    }

    /// "Osman v UK", "Robinson vs Chief Constable of West Yorkshire", "Michael [2015] UKSC 2".
    std::optional<NamedAct> caseNamed(Lexemes const& lexemes, std::size_t at) const {
        auto const candidates = cases_.find(lexemes[at].text);
        if (candidates == cases_.end() || !lexemes[at].capital) return std::nullopt;
        for (Case_ const& each : candidates->second) {
            auto [end, count] = spelled(lexemes, at, each.brief);
            if (count == each.brief.size())
                if (auto const number = numbered(lexemes, end);
                    number && number->acts.front() == each.act)
                    return NamedAct{{each.act}, number->end, true};
            std::tie(end, count) = spelled(lexemes, at, each.one);
            if (count < each.one.size()) continue;
            while (
                isOneOf(lexemes[end].text, {"-", ".", "and", "others", "another", "ors", "anor"}))
                ++end;
            if (!isOneOf(lexemes[end].text, {"v", "vs", "versus"})) continue;
            for (++end; isOneOf(lexemes[end].text, {"-", ".", "the"});)
                ++end;
            std::tie(end, count) = spelled(lexemes, end, each.other);
            if (count >= std::min<std::size_t>(each.other.size(), 2))
                return NamedAct{{each.act}, end, true};
        }
        return std::nullopt;
    }

    /// A neutral citation that no pack has: "[2019] UKSC 41".
    static std::optional<NamedAct> strangeCase(Lexemes const& lexemes, std::size_t at) {
        if (!lexemes[at].is("[") || at + 5 >= lexemes.size() || !isYear(lexemes[at + 1]) ||
            !lexemes[at + 2].is("]") || !isCourt(lexemes[at + 3]))
            return std::nullopt;
        std::size_t end = at + 4;
        if (lexemes[end].isWord()) ++end; // EWCA Civ
        if (!lexemes[end].isNumber()) return std::nullopt;
        ++end;
        if (lexemes[end].is("(") && lexemes[end + 1].isWord() && lexemes[end + 2].is(")")) end += 3;
        return NamedAct{{}, end, true};
    }

    /// "the Public Order Act 1986": capital words, then what it is, then the year.
    static std::optional<NamedAct> strange(Lexemes const& lexemes, std::size_t at) {
        constexpr std::size_t longest = 16;
        if (!lexemes[at].capital) return std::nullopt;
        for (std::size_t end = at + 1; end < lexemes.size() && end - at < longest; ++end) {
            Lexeme const& lexeme = lexemes[end];
            if (isKindOfAct(lexeme) && lexeme.capital) {
                if (lexemes[end + 1].is(",")) ++end;
                if (isYear(lexemes[end + 1])) return NamedAct{{}, end + 2, false};
                continue;
            }
            bool const goesOn =
                lexeme.capital || isOneOf(lexeme.text, {"and", "of", "the", "etc", "to", "for",
                                                        "in", "(", ")", ",", "."});
            if (!goesOn) break;
        }
        return std::nullopt;
    }

    /// Behind "(c 30)", "(asp 10)", ", SI 2020/2", "(PRA 2002)", "(“the 2002 Act”)" and reports.
    std::size_t behindTail(Lexemes const& lexemes, std::size_t end, NamedAct const& named) const {
        while (true) {
            std::size_t const at = end + (lexemes[end].is(",") || lexemes[end].is("(") ? 1 : 0);
            auto const number = numbered(lexemes, at);
            if (number && !named.acts.empty() && number->acts.front() == named.acts.front())
                end = number->end + (lexemes[end].is("(") && lexemes[number->end].is(")") ? 1 : 0);
            else if (std::size_t const bracket = behindBracket(lexemes, end, named); bracket > end)
                end = bracket;
            else
                return end;
        }
    }

    std::size_t behindBracket(Lexemes const& lexemes, std::size_t at, NamedAct const& named) const {
        constexpr std::size_t longest = 14;
        if (!lexemes[at].is("(") || lexemes[at + 1].kind == Lexeme::Kind::end) return at;
        Lexeme const& first = lexemes[at + 1];
        std::size_t const number = at + (lexemes[at + 2].is(".") ? 3 : 2);
        bool const chapter =
            isOneOf(first.text, {"c", "ch", "chapter", "asp"}) && lexemes[number].isNumber();
        bool const announced = first.is("\"") || first.is("the");
        auto const brief = this->named(lexemes, at + 1);
        bool const own = brief && !named.acts.empty() && brief->acts == named.acts;
        if (!chapter && !announced && !own) return at;
        for (std::size_t end = at + 2; end < lexemes.size() && end - at < longest; ++end)
            if (lexemes[end].is(")")) return end + 1;
        return at;
    }

    std::unordered_map<std::string, std::vector<Name>> names_;
    std::unordered_map<std::string, std::vector<Number>> numbers_;
    std::unordered_map<std::string, std::vector<Case_>> cases_;
};

} // namespace

std::unique_ptr<ActNames> britishNames(std::vector<Act const*> const& acts) {
    return std::make_unique<BritishNames>(acts);
}

} // namespace redress
