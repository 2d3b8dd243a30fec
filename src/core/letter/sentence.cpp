#include "core/letter/sentence.hpp"

#include "core/language/language.hpp"
#include "core/language/utf8.hpp"
#include "core/letter/value_text.hpp"

#include <algorithm>

namespace redress {
namespace {

std::string shortLanguage(std::string const& tag) { return tag.substr(0, 2); }

/// Puts the items of a sentence behind one another as runs.
class SentenceComposer {
public:
    SentenceComposer(Composition& composition, RowScope const& row, Block& block)
        : composition_(composition), row_(row), block_(block) {}

    void add(Sentence const& sentence) {
        for (Inline const& item : sentence)
            std::visit([this](auto const& part) { this->item(part); }, item.item);
    }

private:
    std::string language() const { return composition_.language(); }

    /// What a person, a post or a place is called is not translated: in a reading copy it stands as
    /// the user wrote it.
    std::optional<std::string> text(Resolved const& found, Value how) const {
        QuestionType const type = found.question->type;
        if (!composition_.inEnglish ||
            (type != QuestionType::person && type != QuestionType::designation))
            return valueText(*found.question, found.value, how, language());
        how.grammaticalCase = Case::nominative;
        return valueText(*found.question, found.value, how, composition_.pack.language);
    }

    void prose(std::string const& text) {
        if (text.empty()) return;
        if (!block_.runs.empty() && block_.runs.back().kind == RunKind::prose)
            block_.runs.back().text += text;
        else
            block_.runs.push_back({text, RunKind::prose, {}, false});
    }

    void item(Prose const& part) { prose(part.text); }
    void item(Tabulator const&) { prose("\t"); }
    void item(RowNumber const&) { prose(std::to_string(row_.number)); }

    void item(Value const& part) {
        Resolved const found = resolve(composition_, part.question, row_);
        if (!found.question) return;
        auto const text = this->text(found, part);
        bool const missing = !text || (text->empty() && isWanted(composition_, found));
        if (missing) noteGap(composition_, *found.question, found.path, block_.id);
        block_.runs.push_back(
            {missing ? gapText(*found.question, shortLanguage(language())) : *text, RunKind::answer,
             found.path, missing});
    }

    void item(GenderWords const& part) {
        Resolved const found = resolve(composition_, part.person, row_);
        auto const* person = found.value ? std::get_if<Person>(found.value) : nullptr;
        Gender const gender = person ? genderOf(*person) : Gender::unknown;
        prose(gender == Gender::male     ? part.male
              : gender == Gender::female ? part.female
                                         : part.unknown);
    }

    /// A typed number is an answer, the word beside it is the letter's.
    void item(Count const& part) {
        Resolved const found = resolve(composition_, part.of, row_);
        if (!found.question) return;
        std::string number;
        if (found.value) {
            if (auto const* rows = std::get_if<Rows>(found.value))
                number = std::to_string(rows->size());
            if (auto const* chosen = std::get_if<std::vector<std::string>>(found.value))
                number = std::to_string(chosen->size());
        }
        if (number.empty()) {
            item(Value{part.of, Case::nominative, {}, part.place});
            number = block_.runs.back().text;
        } else {
            prose(number);
        }
        if (!number.empty()) prose(std::string(noBreakSpace) + wordWith(number, part, language()));
    }

    void item(Cite const& part) {
        if (!composition_.pack.findAct(part.act)) return;
        for (std::string const& id : part.provisions)
            block_.reason.because.push_back({part.act, id, part.place});
        if (part.provisions.empty()) block_.reason.because.push_back({part.act, {}, part.place});
        block_.runs.push_back({{},
                               RunKind::citation,
                               part.act,
                               false,
                               {part.act, part.provisions, part.form, part.grammaticalCase,
                                beginsSentence(part.form)}});
    }

    /// Where a citation stands now. In English its units are always words, and an author of glosses
    /// has no form to choose.
    bool beginsSentence(CitationForm form) const {
        if (block_.runs.empty()) return composition_.inEnglish || form == CitationForm::words;
        std::string const& before = block_.runs.back().text;
        std::size_t const size = before.size();
        return composition_.inEnglish && block_.runs.back().kind == RunKind::prose && size > 1 &&
               before.compare(size - 2, 2, ". ") == 0;
    }

    std::string nameOf(Authority const& authority, Case grammaticalCase) const {
        return composition_.inEnglish ? authority.name.en
                                      : formOf(authority.forms, grammaticalCase);
    }

    void item(MentionedEnclosure const& part) {
        Citation mention = mentionOf(part.paragraph, part.grammaticalCase);
        auto const known = composition_.enclosures.find(part.paragraph);
        if (known == composition_.enclosures.end()) return;
        Facts const& facts = composition_.facts;
        if (known->second.empty()) {
            if (!facts.holds(part.when)) return;
        } else {
            mention.provisions.clear();
            AnswerValue const* const value = facts.answers().find(known->second);
            auto const* rows = value ? std::get_if<Rows>(value) : nullptr;
            for (std::size_t i = 0; rows && i < rows->size(); ++i)
                if (facts.holds(part.when, known->second, i))
                    mention.provisions.push_back(part.paragraph + '/' + (*rows)[i].id);
        }
        block_.runs.push_back(
            {{}, RunKind::citation, std::string(enclosureAct), false, std::move(mention)});
    }

    void item(AuthorityName const& part) {
        std::string id = part.authority;
        if (!part.question.empty()) {
            Resolved const found = resolve(composition_, part.question, row_);
            auto const* chosen = found.value ? std::get_if<std::string>(found.value) : nullptr;
            if (found.question && (!chosen || chosen->empty())) {
                item(Value{part.question, Case::nominative, {}, part.place});
                return;
            }
            id = chosen ? *chosen : std::string();
            if (Authority const* const authority = composition_.pack.findAuthority(id))
                block_.runs.push_back(
                    {nameOf(*authority, part.grammaticalCase), RunKind::answer, found.path, false});
            return;
        }
        if (Authority const* const authority = composition_.pack.findAuthority(id)) {
            std::string const name = nameOf(*authority, part.grammaticalCase);
            prose(block_.runs.empty() ? capitalised(name, language()) : name);
        }
    }

    void item(IfWords const& part) {
        std::string_view const list =
            row_.list ? std::string_view(row_.list->id) : std::string_view();
        if (!composition_.facts.holds(part.when, list, row_.index)) return;
        block_.reason.conditions.push_back(part.when.text);
        add(part.content);
    }

    Composition& composition_;
    RowScope const& row_;
    Block& block_;
};

/// Takes away spaces that two parts of a sentence left beside one another, and those at its ends.
void collapseSpaces(Block& block) {
    bool space = true;
    for (Run& run : block.runs) {
        if (run.kind != RunKind::prose) {
            if (!run.text.empty()) space = run.text.back() == ' ';
            continue;
        }
        std::string text;
        for (char const c : run.text) {
            if (c != ' ' || !space) text += c;
            space = c == ' ' || c == '\t';
        }
        run.text = text;
    }
    for (auto run = block.runs.rbegin(); run != block.runs.rend(); ++run) {
        if (run->kind == RunKind::prose)
            while (!run->text.empty() && run->text.back() == ' ')
                run->text.pop_back();
        if (!run->text.empty()) break;
    }
}

/// An answer that ends its sentence itself ("2026 г.") takes the sentence's own full stop away.
void mergeFullStops(Block& block) {
    char before = 0;
    for (Run& run : block.runs) {
        bool const ended = before == '.' || before == '!' || before == '?';
        if (run.kind == RunKind::prose && ended && !run.text.empty() && run.text.front() == '.')
            run.text.erase(0, 1);
        if (!run.text.empty()) before = run.kind == RunKind::answer ? run.text.back() : '\0';
    }
}

} // namespace

Resolved resolve(Composition const& composition, std::string const& name, RowScope const& row) {
    if (row.list)
        for (Question const& column : row.list->columns)
            if (column.id == name) {
                auto const cell = row.row->cells.find(name);
                return {&column, cell == row.row->cells.end() ? nullptr : &cell->second,
                        row.list->id + '/' + row.row->id + '/' + name};
            }
    for (QuestionGroup const& group : composition.groups)
        for (Question const& question : group.questions)
            if (question.id == name)
                return {&question, composition.facts.answers().find(name), name};
    return {};
}

bool isWanted(Composition const& composition, Resolved const& found) {
    std::vector<std::string> const& paths = composition.facts.applicable();
    return found.question && (found.question->required || isLater(found.value)) &&
           std::find(paths.begin(), paths.end(), found.path) != paths.end();
}

void composeSentence(Composition& composition, Sentence const& sentence, RowScope const& row,
                     Block& block) {
    SentenceComposer(composition, row, block).add(sentence);
}

void noteGap(Composition& composition, Question const& question, std::string const& path,
             std::string const& block) {
    if (composition.shown.insert(path).second)
        composition.letter.gaps.push_back({path, question.label, block});
}

std::string gapText(Question const& question, std::string const& language) {
    return '[' + question.label.in(language) + ']';
}

void finishBlock(Block& block, std::string const& language) {
    collapseSpaces(block);
    mergeFullStops(block);
    // Binding looks across runs ("№ " and the number behind it) and keeps the count of characters,
    // so that the runs can be cut from the whole again.
    std::string const bound = boundSpaces(block.text(), language);
    std::size_t at = 0;
    for (Run& run : block.runs) {
        std::size_t const length = codePoints(run.text);
        run.text = codePointSlice(bound, at, at + length);
        at += length;
    }
    block.runs.erase(std::remove_if(block.runs.begin(), block.runs.end(),
                                    [](Run const& run) {
                                        return run.kind == RunKind::prose && run.text.empty();
                                    }),
                     block.runs.end());
}

} // namespace redress
