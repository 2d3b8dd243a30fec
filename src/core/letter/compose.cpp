#include "core/letter/file_name.hpp"
#include "core/letter/sentence.hpp"

#include "core/language/language.hpp"
#include "core/letter/chronology.hpp"
#include "core/letter/written_citations.hpp"

#include <algorithm>

namespace redress {
namespace {

/// Conditions that hold on the way down to a paragraph, and the clause it belongs to.
struct Ancestry {
    std::vector<std::string> conditions;
    std::string clause;
};

class Composer {
public:
    Composer(Composition& composition) : composition_(composition) {}

    void add(FlowContent const& content, RowScope const& row, Ancestry const& ancestry) {
        for (Flow const& flow : content)
            std::visit([&](auto const& item) { this->item(item, row, ancestry); }, flow.item);
    }

    /// When all citations have their words. A long answer is the user's own text and stands as they
    /// wrote it, every space of it.
    void finish() {
        auto& blocks = composition_.letter.blocks;
        for (Block& block : blocks)
            if (unfinished_.count(block.id) != 0) finishBlock(block, composition_.language());
        blocks.erase(std::remove_if(blocks.begin(), blocks.end(),
                                    [](Block const& block) { return block.text().empty(); }),
                     blocks.end());
    }

private:
    bool holds(Condition const& condition, RowScope const& row) const {
        return composition_.facts.holds(
            condition, row.list ? std::string_view(row.list->id) : std::string_view(), row.index);
    }

    static Ancestry below(Ancestry ancestry, Condition const& condition) {
        if (!condition.always()) ancestry.conditions.push_back(condition.text);
        return ancestry;
    }

    Block block(std::string const& id, std::string const& style, Place const& rule,
                Ancestry const& ancestry, Condition const& when, RowScope const& row) const {
        Block result;
        result.id = row.row ? id + '/' + row.row->id : id;
        result.style = style;
        result.reason = {rule, ancestry.clause, below(ancestry, when).conditions, {}};
        return result;
    }

    void keep(Block block) { composition_.letter.blocks.push_back(std::move(block)); }

    void item(ParagraphTemplate const& part, RowScope const& row, Ancestry const& ancestry) {
        if (!holds(part.when, row)) return;
        Block paragraph = block(part.id, part.style, part.place, ancestry, part.when, row);
        paragraph.reason.because = part.because;
        composeSentence(composition_, composition_.inEnglish ? part.gloss : part.content, row,
                        paragraph);
        unfinished_.insert(paragraph.id);
        keep(std::move(paragraph));
    }

    void item(AnswerParagraphs const& part, RowScope const& row, Ancestry const& ancestry) {
        Resolved const found = resolve(composition_, part.question, row);
        if (!found.question || !holds(part.when, row)) return;
        auto const* text = found.value ? std::get_if<std::string>(found.value) : nullptr;
        if (!text || text->empty()) {
            if (!isWanted(composition_, found)) return;
            Block gap = block(part.id + "/1", part.style, part.place, ancestry, part.when, row);
            noteGap(composition_, *found.question, found.path, gap.id);
            gap.runs.push_back({gapText(*found.question, composition_.language().substr(0, 2)),
                                RunKind::answer, found.path, true});
            keep(std::move(gap));
            return;
        }
        if (composition_.inEnglish) return; // it stands as in the letter
        int number = 0;
        std::size_t at = 0;
        while (at < text->size()) {
            std::size_t const end = std::min(text->find('\n', at), text->size());
            if (end > at) {
                Block line = block(part.id + '/' + std::to_string(++number), part.style, part.place,
                                   ancestry, part.when, row);
                line.runs.push_back(
                    {text->substr(at, end - at), RunKind::answer, found.path, false});
                keep(std::move(line));
            }
            at = end + 1;
        }
    }

    /// A required list without rows shows its gap where its first paragraph would stand.
    void listGap(Resolved const& list, FlowContent const& content, Ancestry const& ancestry) {
        for (Flow const& flow : content) {
            auto const* first = std::get_if<ParagraphTemplate>(&flow.item);
            if (!first) continue;
            Block gap = block(first->id + "/gap", first->style, first->place, ancestry, {}, {});
            noteGap(composition_, *list.question, list.path, gap.id);
            gap.runs.push_back({gapText(*list.question, composition_.language().substr(0, 2)),
                                RunKind::answer, list.path, true});
            return keep(std::move(gap));
        }
    }

    void item(Repeat const& part, RowScope const&, Ancestry const& ancestry) {
        Resolved const found = resolve(composition_, part.list, {});
        auto const* rows = found.value ? std::get_if<Rows>(found.value) : nullptr;
        if (isWanted(composition_, found) && (!rows || rows->empty()))
            return listGap(found, part.content, ancestry);
        if (!rows) return;
        for (std::size_t i = 0; i < rows->size(); ++i) {
            RowScope const scope{found.question, &(*rows)[i], i, i + 1};
            if (holds(part.when, scope)) add(part.content, scope, below(ancestry, part.when));
        }
    }

    void item(Group const& part, RowScope const& row, Ancestry const& ancestry) {
        if (!holds(part.when, row)) return;
        std::size_t const first = composition_.letter.blocks.size();
        if (part.kind == Group::Kind::chronology)
            chronology(part, below(ancestry, part.when));
        else
            add(part.content, row, below(ancestry, part.when));
        if (part.kind == Group::Kind::enclosures) enclosures(first);
    }

    /// Something that is told in a chronology.
    struct Told {
        FlowContent const* content;
        RowScope row;
        Ancestry ancestry;
    };

    void chronology(Group const& part, Ancestry const& ancestry) {
        std::vector<Moment> moments;
        std::vector<Told> told;
        for (Flow const& flow : part.content) {
            if (auto const* group = std::get_if<Group>(&flow.item)) {
                Resolved const day = resolve(composition_, group->of, {});
                if (!day.question || !holds(group->when, {})) continue;
                Answers const& answers = composition_.facts.answers();
                moments.push_back({parseDate(answers.text(day.question->id)),
                                   parseTime(answers.text(day.question->time))});
                told.push_back({&group->content, {}, below(ancestry, group->when)});
            } else if (auto const* repeat = std::get_if<Repeat>(&flow.item)) {
                Resolved const list = resolve(composition_, repeat->list, {});
                auto const* rows = list.value ? std::get_if<Rows>(list.value) : nullptr;
                Question const* const day = list.question ? eventOf(*list.question) : nullptr;
                if (!rows || rows->empty() || !day) {
                    item(*repeat, {}, ancestry); // its gap, if any
                    continue;
                }
                for (std::size_t i = 0; i < rows->size(); ++i) {
                    RowScope const scope{list.question, &(*rows)[i], i};
                    if (!holds(repeat->when, scope)) continue;
                    moments.push_back(momentOf(*day, (*rows)[i]));
                    told.push_back({&repeat->content, scope, below(ancestry, repeat->when)});
                }
            }
        }
        std::map<Question const*, std::size_t> numbers;
        for (std::size_t const index : inOrderOfTime(moments)) {
            Told& one = told[index];
            if (one.row.list) one.row.number = ++numbers[one.row.list];
            add(*one.content, one.row, one.ancestry);
        }
    }

    /// The paragraphs from the first on. A gap stands for no document.
    void enclosures(std::size_t first) {
        Letter& letter = composition_.letter;
        for (std::size_t i = first; i < letter.blocks.size(); ++i) {
            std::string const& id = letter.blocks[i].id;
            std::size_t const slash = id.find('/');
            auto const known = composition_.enclosures.find(id.substr(0, slash));
            if (known == composition_.enclosures.end() || id == known->first + "/gap") continue;
            letter.enclosures.push_back(
                {id, known->second.empty() ? std::string() : known->second + id.substr(slash), {}});
        }
    }

    /// A clause stands once in a letter: where it is included first. That also ends a circle.
    void item(Include const& part, RowScope const& row, Ancestry const& ancestry) {
        Clause const* const clause = composition_.pack.findClause(part.clause);
        if (!clause || !holds(part.when, row) || !holds(clause->when, row) ||
            !included_.insert(part.clause).second)
            return;
        Ancestry inner = below(below(ancestry, part.when), clause->when);
        inner.clause = clause->id;
        add(clause->content, row, inner);
    }

    Composition& composition_;
    std::set<std::string> included_;
    std::set<std::string> unfinished_; ///< ids of paragraphs
};

/// Answers that are wanted, missing, and have no place in the text.
void noteOtherGaps(Composition& composition) {
    for (std::string const& path : composition.facts.applicable()) {
        std::size_t const slash = path.find('/');
        Resolved found = resolve(composition, path.substr(0, slash), {});
        if (slash != std::string::npos && found.value) {
            std::size_t const second = path.find('/', slash + 1);
            std::string const rowId = path.substr(slash + 1, second - slash - 1);
            for (AnswerRow const& row : std::get<Rows>(*found.value))
                if (row.id == rowId) {
                    found =
                        resolve(composition, path.substr(second + 1), {found.question, &row, 0});
                    break;
                }
        }
        if (!found.question || isAnswered(found.value)) continue;
        if (found.question->required || isLater(found.value))
            noteGap(composition, *found.question, path, {});
    }
}

/// All that is asked where the clause stands without a condition: the letter's own questions, its
/// own, and then whatever else the letter asks.
std::vector<QuestionGroup> questionsAround(Pack const& pack, LetterTemplate const& letter,
                                           Clause const& clause) {
    LetterTemplate around;
    around.groups = letter.groups;
    around.groups.insert(around.groups.end(), clause.groups.begin(), clause.groups.end());
    around.content = clause.content;
    std::vector<QuestionGroup> groups = questionsOf(pack, around);
    std::set<std::string> asked;
    for (QuestionGroup const& group : groups)
        for (Question const& question : group.questions)
            asked.insert(question.id);
    auto const isAsked = [&asked](QuestionGroup const& group) {
        return group.questions.empty() || asked.count(group.questions.front().id) > 0;
    };
    for (QuestionGroup& group : questionsOf(pack, letter))
        if (!isAsked(group)) groups.push_back(std::move(group));
    return groups;
}

} // namespace

std::string Block::text() const {
    std::string result;
    for (Run const& run : runs)
        result += run.text;
    return result;
}

Letter compose(Pack const& pack, LetterTemplate const& letter, Answers const& answers,
               Diagnostics& diagnostics, CitingDocument const& document) {
    std::vector<QuestionGroup> const groups = questionsOf(pack, letter);
    Facts const facts(groups, answers, pack.language, diagnostics);
    Letter result{letter.id,    pack.id,
                  pack.version, pack.language,
                  letter.title, proposedFileName(pack, letter, answers),
                  {},           {},
                  {},           {}};
    Composition composition{pack, groups, facts, result, enclosureParagraphs(pack, letter.content)};
    Composer composer(composition);
    composer.add(letter.content, {}, {});
    noteOtherGaps(composition);
    orderEnclosures(result, document);
    writeCitations(result, pack, document);
    composer.finish();
    nameEnclosures(result);
    return result;
}

std::vector<Block> composeClause(Pack const& pack, LetterTemplate const& letter,
                                 Letter const& composed, Clause const& clause,
                                 Answers const& answers) {
    Diagnostics ignored; // conditions were checked with the pack
    std::vector<QuestionGroup> const groups = questionsAround(pack, letter, clause);
    Facts const facts(groups, answers, pack.language, ignored);
    Letter result;
    Composition composition{pack, groups, facts, result, enclosureParagraphs(pack, letter.content)};
    Composer composer(composition);
    composer.add(clause.content, {}, {{}, clause.id});
    writeCitationsBeside(composed, result, pack);
    composer.finish();
    return std::move(result.blocks);
}

std::vector<Block> composeGlosses(Pack const& pack, LetterTemplate const& letter,
                                  Letter const& composed, Answers const& answers) {
    Diagnostics ignored; // the letter itself has told them
    std::vector<QuestionGroup> const groups = questionsOf(pack, letter);
    Facts const facts(groups, answers, pack.language, ignored);
    Letter result;
    Composition composition{pack, groups, facts, result, enclosureParagraphs(pack, letter.content),
                            {},   true};
    Composer composer(composition);
    composer.add(letter.content, {}, {});
    result.enclosures = composed.enclosures;
    writeCitationsInEnglish(result, pack);
    composer.finish();
    return std::move(result.blocks);
}

std::vector<std::string> applicableQuestions(Pack const& pack, LetterTemplate const& letter,
                                             Answers const& answers) {
    Diagnostics ignored; // conditions were checked with the pack
    return Facts(questionsOf(pack, letter), answers, pack.language, ignored).applicable();
}

void fillInitialAnswers(Pack const& pack, LetterTemplate const& letter, Date today,
                        Answers& answers) {
    for (QuestionGroup const& group : questionsOf(pack, letter))
        for (Question const& question : group.questions)
            if (AnswerValue const* const given = answers.find(question.id);
                question.initial == "today" && !isAnswered(given) && !isLater(given))
                answers.values[question.id] = isoDate(today);
}

} // namespace redress
