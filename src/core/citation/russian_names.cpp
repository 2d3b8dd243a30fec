#include "core/citation/russian_names.hpp"

#include "core/citation/russian_reader.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace redress {
namespace {

/// Codes that people abbreviate: one that no pack has is an act all the same.
bool isCode(std::string const& word) {
    return isOneOf(word, {"гк", "ук", "упк", "гпк", "апк", "кас", "коап", "тк", "жк", "ск", "нк",
                          "бк", "зк", "уик"});
}

/// Words that may stand between "инструкция" or "приказ" and its number.
bool mayStandInDecree(std::string const& stem) {
    return isOneOf(stem,
                   {"мвд",        "министерств",   "внутренн", "дел",    "генеральн", "прокурор",
                    "прокуратур", "генпрокуратур", "верховн",  "суд",    "пленум",    "вс",
                    "президент",  "утвержденн",    "утв",      "приказ", "инструкц",  "постановлен",
                    "указ",       "положен",       "устав"});
}

bool isDecree(std::string const& stem) {
    return isOneOf(stem,
                   {"приказ", "инструкц", "постановлен", "пленум", "указ", "положен", "устав"});
}

bool isSubsequence(Stems const& part, Stems const& whole) {
    std::size_t at = 0;
    for (std::string const& stem : whole)
        if (at < part.size() && part[at] == stem) ++at;
    return at == part.size();
}

/// An act as its names in the pack say it.
struct Known {
    Act const* act = nullptr;
    ActNumber number;
    std::string date; ///< "29.08.2014"
    Stems title;      ///< what stands in quotation marks
    Stems heads;      ///< what stands before: федеральн, закон; инструкц
    bool isLaw = false;
};

/// A name word by word, the country left out.
struct Phrase {
    Stems stems;
    std::vector<Act const*> acts;
    bool abbreviation = false;
    bool quoted = false; ///< it ends with a title in quotation marks
};

class RussianNames : public ActNames {
public:
    explicit RussianNames(std::vector<Act const*> const& acts) {
        for (Act const* act : acts) {
            Lexemes const title = lexemesOf(formOf(act->title, Case::nominative));
            addKnown(*act, title);
            addPhrase(*act, title);
            addWhole(*act, title);
            addPhrase(*act, lexemesOf(formOf(act->shortTitle, Case::nominative)));
        }
    }

    std::optional<NamedAct> at(Lexemes const& lexemes, std::size_t index,
                               bool placed) const override {
        std::optional<NamedAct> best;
        auto const consider = [&best](std::optional<NamedAct> const& found) {
            if (!found) return;
            bool const better =
                !best || (best->acts.empty() && !found->acts.empty()) ||
                (best->acts.empty() == found->acts.empty() && found->end > best->end);
            if (better) best = found;
        };
        Lexeme const& first = lexemes[index];
        if (first.isWord()) {
            std::string const stem = stemOf(first.text);
            consider(phrase({lexemes, index}, stem, placed));
            if (stem == "закон" || stem == "федеральн" || first.is("фз") || first.is("фкз"))
                consider(law({lexemes, index}, placed));
            if (isDecree(stem)) consider(decree({lexemes, index}));
            if (placed && isCode(first.text)) consider(NamedAct{{}, index + 1, false});
        }
        if (first.isNumber() || isNumberSign(first)) consider(numbered({lexemes, index}, placed));
        if (!best) return std::nullopt;
        RussianReader reader(lexemes, best->end);
        while (reader.country() || reader.date() || reader.remark() || reader.number(true) ||
               takesTitle(reader, *best)) {
        }
        best->end = reader.at();
        return best;
    }

private:
    void addKnown(Act const& act, Lexemes const& title) {
        Known known;
        known.act = &act;
        for (std::size_t i = 0; i < title.size(); ++i) {
            RussianReader reader(title, i);
            if (title[i].is("№") && known.number.number.empty())
                known.number = reader.number(true).value_or(ActNumber{});
            if (title[i].is("от") && i + 1 < title.size() && title[i + 1].isNumber())
                known.date = title[i + 1].text;
            if (title[i].is("\"") && known.title.empty()) {
                known.title = reader.quoted().value_or(Stems{});
                i = std::max(i, reader.at() - 1);
            } else if (title[i].isWord()) {
                known.heads.push_back(stemOf(title[i].text));
            }
        }
        for (Lexeme const& lexeme : lexemesOf(formOf(act.shortTitle, Case::nominative)))
            if (lexeme.isWord()) known.heads.push_back(stemOf(lexeme.text));
        known.isLaw =
            known.number.suffix == "фз" || known.number.suffix == "фкз" ||
            std::find(known.heads.begin(), known.heads.end(), "закон") != known.heads.end();
        acts_.push_back(std::move(known));
    }

    /// The words of a title as far as its date, its title in quotation marks or its brackets.
    void addPhrase(Act const& act, Lexemes const& words) {
        Phrase phrase;
        RussianReader reader(words, 0);
        while (reader.lexeme().kind != Lexeme::Kind::end) {
            Lexeme const& lexeme = reader.lexeme();
            if (lexeme.is("\"") || lexeme.is("(") || lexeme.is(",") || reader.date()) break;
            if (reader.country()) continue;
            if (!lexeme.is("-"))
                phrase.stems.push_back(lexeme.isWord() ? stemOf(lexeme.text) : lexeme.text);
            reader.go();
        }
        if (phrase.stems.empty()) return;
        // "Федеральный закон" alone is the beginning of many names.
        Stems const& stems = phrase.stems;
        bool const isBeginning = std::all_of(stems.begin(), stems.end(), mayStandInDecree);
        if (stems.back() == "закон" || isBeginning) return;
        phrase.abbreviation = words[0].capitals && stems.size() == 1;
        add(act, std::move(phrase));
    }

    /// The official title to its end, whatever signs stand in it.
    void addWhole(Act const& act, Lexemes const& title) {
        Phrase phrase;
        for (RussianReader reader(title, 0); reader.lexeme().kind != Lexeme::Kind::end;) {
            if (reader.country()) continue;
            Lexeme const& word = reader.lexeme();
            if (word.isWord()) phrase.stems.push_back(stemOf(word.text));
            if (word.isNumber()) phrase.stems.push_back(word.text);
            reader.go();
        }
        phrase.quoted = title[title.size() - std::min<std::size_t>(title.size(), 2)].is("\"");
        if (phrase.stems.size() > 1) add(act, std::move(phrase));
    }

    void add(Act const& act, Phrase phrase) {
        std::vector<Phrase>& same = phrases_[phrase.stems.front()];
        auto const known = std::find_if(same.begin(), same.end(), [&phrase](Phrase const& other) {
            return other.stems == phrase.stems;
        });
        if (known == same.end()) {
            phrase.acts = {&act};
            same.push_back(std::move(phrase));
        } else if (known->acts.back() != &act) {
            known->acts.push_back(&act);
        }
    }

    std::optional<NamedAct> phrase(RussianReader const& start, std::string const& stem,
                                   bool placed) const {
        auto const candidates = phrases_.find(stem);
        if (candidates == phrases_.end()) return std::nullopt;
        std::optional<NamedAct> best;
        for (Phrase const& phrase : candidates->second) {
            RussianReader reader = start;
            if (!spells(phrase.stems, reader)) continue;
            reader.take(phrase.quoted && reader.lexeme().is("\""));
            Lexeme const& first = start.lexeme();
            bool const complete = isComplete(phrase, first, reader);
            if (phrase.abbreviation && !placed && !first.capital) continue;
            if (!best || reader.at() > best->end)
                best = NamedAct{phrase.acts, reader.at(), complete};
        }
        return best;
    }

    /// "УПК РФ" can mean nothing else, "УПК" alone can; "Закон о полиции" is a name, "закон о
    /// полиции" may be talk.
    static bool isComplete(Phrase const& phrase, Lexeme const& first, RussianReader behind) {
        bool const inCountry = behind.country();
        if (phrase.stems.size() == 1) return first.capital && inCountry;
        return first.capital;
    }

    static bool isBetween(Lexeme const& lexeme, std::string const& expected) {
        return lexeme.kind == Lexeme::Kind::sign && !lexeme.is(expected);
    }

    static bool spells(Stems const& stems, RussianReader& reader) {
        for (std::size_t i = 0; i < stems.size(); ++i) {
            while (i > 0 &&
                   (reader.country() || reader.take(isBetween(reader.lexeme(), stems[i])))) {
            }
            Lexeme const& lexeme = reader.lexeme();
            if (stems[i] == "№") {
                reader.take(isNumberSign(lexeme));
                continue;
            }
            bool const same =
                lexeme.isWord() ? stemOf(lexeme.text) == stems[i] : lexeme.is(stems[i]);
            if (!same || lexeme.kind == Lexeme::Kind::end) return false;
            reader.go();
        }
        return true;
    }

    /// "Федеральный закон", "закон" or "ФЗ" with a number, a title or both.
    std::optional<NamedAct> law(RussianReader reader, bool placed) const {
        bool const capital = reader.lexeme().capital;
        bool const federal = reader.take(reader.lexeme().text.rfind("федеральн", 0) == 0);
        reader.take(reader.lexeme().text.rfind("конституционн", 0) == 0);
        bool const abbreviated = reader.lexeme().is("фз") || reader.lexeme().is("фкз");
        if (!abbreviated && stemOf(reader.lexeme().text) != "закон") return std::nullopt;
        reader.go();
        std::optional<ActNumber> number;
        std::vector<Act const*> byTitle;
        bool quoted = false;
        while (true) {
            if (reader.country() || reader.date() || reader.remark()) continue;
            if (!number) {
                if (abbreviated && reader.lexeme().is("-") && reader.lexeme(1).isNumber())
                    reader.go();
                bool const bare = abbreviated && byTitle.empty() && !quoted;
                number = reader.number(!bare && !reader.lexeme(1).is("-"));
                if (number) continue;
            }
            if (byTitle.empty() && !quoted) {
                if (auto const title = reader.quoted()) {
                    quoted = true;
                    byTitle = titled(*title);
                    continue;
                }
                byTitle = unquoted(reader);
                if (!byTitle.empty()) continue;
            }
            break;
        }
        bool const complete = capital && (quoted || federal || abbreviated || number);
        if (number) {
            if (auto const acts = lawsNumbered(*number); !acts.empty())
                return NamedAct{acts, reader.at(), true};
            if (byTitle.empty())
                return placed ? std::optional(NamedAct{{}, reader.at(), false}) : std::nullopt;
        }
        if (!byTitle.empty()) return NamedAct{byTitle, reader.at(), complete};
        return quoted && placed ? std::optional(NamedAct{{}, reader.at(), false}) : std::nullopt;
    }

    /// "о прокуратуре", "об обращениях граждан": as far as it goes on in the title of some law.
    std::vector<Act const*> unquoted(RussianReader& reader) const {
        if (!isOneOf(reader.lexeme().text, {"о", "об", "обо"})) return {};
        RussianReader ahead = reader;
        ahead.go();
        Stems stems;
        std::vector<Act const*> acts;
        while (ahead.lexeme().isWord() && ahead.lexeme().kind != Lexeme::Kind::end) {
            if (ahead.country()) {
                if (!acts.empty()) reader = ahead;
                continue;
            }
            stems.push_back(stemOf(ahead.lexeme().text));
            std::vector<Act const*> const more = titled(stems);
            if (more.empty()) break;
            acts = more;
            ahead.go();
            reader = ahead;
        }
        return acts;
    }

    /// The law whose title has the words in their order: one that has no others, else one that
    /// begins with them, else the only one.
    std::vector<Act const*> titled(Stems const& stems) const {
        if (stems.empty()) return {};
        std::vector<Act const*> whole;
        std::vector<Act const*> begun;
        std::vector<Act const*> some;
        for (Known const& known : acts_) {
            if (!known.isLaw || !isSubsequence(stems, known.title)) continue;
            (stems == known.title              ? whole
             : stems[0] == known.title.front() ? begun
                                               : some)
                .push_back(known.act);
        }
        return !whole.empty() ? whole : !begun.empty() ? begun : some;
    }

    std::vector<Act const*> lawsNumbered(ActNumber const& number) const {
        std::vector<Act const*> result;
        for (Known const& known : acts_)
            if (known.isLaw && known.number.number == number.number &&
                (number.suffix.empty() || number.suffix == known.number.suffix ||
                 (known.number.suffix == "1" && number.suffix == "фз")))
                result.push_back(known.act);
        return result;
    }

    /// "№ 59-ФЗ", "59-ФЗ".
    std::optional<NamedAct> numbered(RussianReader reader, bool placed) const {
        auto const number = reader.number(false);
        if (!number || number->suffix.empty() || (number->suffix == "1" && !placed))
            return std::nullopt;
        auto const acts = lawsNumbered(*number);
        bool const isLaw = number->suffix != "1";
        if (acts.empty() && !(placed && isLaw)) return std::nullopt;
        return NamedAct{acts, reader.at(), isLaw};
    }

    /// Whether the act is called one of the names, and is of that day where one is given in digits.
    static bool isDecreeOf(Known const& known, Stems const& heads, std::string const& date) {
        if (date.find('.') != std::string::npos && date != known.date) return false;
        return std::any_of(heads.begin(), heads.end(), [&known](std::string const& head) {
            return std::find(known.heads.begin(), known.heads.end(), head) != known.heads.end();
        });
    }

    /// "приказ МВД России от 29.08.2014 № 736", "Инструкция, утверждённая приказом …".
    std::optional<NamedAct> decree(RussianReader reader) const {
        constexpr std::size_t longest = 24;
        std::size_t const start = reader.at();
        Stems heads;
        std::string date;
        while (reader.at() - start < longest) {
            if (reader.country()) continue;
            std::string const day = reader.lexeme(1).text;
            if (reader.date()) {
                date = day;
                continue;
            }
            if (auto const number = reader.number(true)) {
                for (Known const& known : acts_)
                    if (known.number.number == number->number && isDecreeOf(known, heads, date))
                        return NamedAct{{known.act}, reader.at(), date == known.date};
                return std::nullopt;
            }
            std::string const stem = stemOf(reader.lexeme().text);
            if (isDecree(stem))
                heads.push_back(stem);
            else if (!reader.lexeme().is(",") && !reader.lexeme().is(".") &&
                     !mayStandInDecree(stem))
                return std::nullopt;
            reader.go();
        }
        return std::nullopt;
    }

    /// The act's own title behind its name: "ФЗ № 3-ФЗ «О полиции»".
    bool takesTitle(RussianReader& reader, NamedAct const& named) const {
        RussianReader ahead = reader;
        auto const title = ahead.quoted();
        if (!title || named.acts.empty()) return false;
        for (Known const& known : acts_)
            if (known.act == named.acts.front() && !title->empty() &&
                isSubsequence(*title, known.title)) {
                reader = ahead;
                return true;
            }
        return false;
    }

    std::vector<Known> acts_;
    std::unordered_map<std::string, std::vector<Phrase>> phrases_;
};

} // namespace

std::unique_ptr<ActNames> russianNames(std::vector<Act const*> const& acts) {
    return std::make_unique<RussianNames>(acts);
}

} // namespace redress
