#include "core/lint/check.hpp"

#include "core/condition/check.hpp"
#include "core/language/nearest.hpp"
#include "core/letter/chronology.hpp"
#include "core/letter/enclosures.hpp"

#include <algorithm>
#include <utility>

namespace redress {
namespace {

/// Walks a letter and the clauses it includes.
class LetterCheck {
public:
    LetterCheck(Pack const& pack, LetterTemplate const& letter, std::set<std::string>& reached,
                Diagnostics& diagnostics, std::set<std::string> used)
        : pack_(pack), reached_(reached), diagnostics_(diagnostics),
          groups_(questionsOf(pack, letter)), variables_(variableKinds(groups_)),
          enclosures_(enclosureParagraphs(pack, letter.content)), paragraphs_(diagnostics),
          used_(std::move(used)) {}

    void run(LetterTemplate const& letter) {
        std::size_t const before = diagnostics_.errors();
        questions();
        asksOnce(letter, &Question::situation, "situation=\"yes\"");
        asksOnce(letter, &Question::incident, "incident=\"yes\"");
        groupConditions(letter.groups);
        flow(letter.content, nullptr);
        if (diagnostics_.errors() != before) return; // a misspelt name leaves its question unused
        for (QuestionGroup const& group : groups_)
            for (Question const& question : group.questions)
                if (used_.count(question.id) == 0)
                    diagnostics_.warning(Code::unusedQuestion, question.place, {question.id});
    }

private:
    void questions() {
        UniqueIds groupIds(diagnostics_);
        UniqueIds ids(diagnostics_);
        for (QuestionGroup const& group : groups_) {
            groupIds.add(group.id, group.place);
            for (Question const& question : group.questions) {
                ids.add(question.id, question.place);
                ownName(question, variables_);
                this->question(question, nullptr);
            }
        }
    }

    /// What happened is asked once, and when.
    void asksOnce(LetterTemplate const& letter, bool Question::*what, char const* attribute) {
        bool known = false;
        for (QuestionGroup const& group : groups_)
            for (Question const& question : group.questions) {
                if (known && question.*what)
                    diagnostics_.error(Code::repeatedElement, question.place,
                                       {attribute, letter.id});
                known = known || question.*what;
            }
    }

    /// "call.day" is what the date "call" gives to conditions: no question may be named so.
    void ownName(Question const& question, VariableKinds const& names) {
        Question const& owner = *names.at(question.id).question;
        if (owner.id != question.id)
            UniqueIds::report(question.id, question.place, owner.place, diagnostics_);
    }

    /// Of the groups as their files have them: questionsOf has joined others' conditions to them.
    void groupConditions(std::vector<QuestionGroup> const& groups) {
        for (QuestionGroup const& group : groups)
            condition(group.when, nullptr);
    }

    void question(Question const& question, Question const* list) {
        condition(question.when, list);
        checkReferences(pack_, question.asks, diagnostics_);
        checkOffer(pack_, question, groups_, diagnostics_);
        bool const chooses =
            question.type == QuestionType::choice || question.type == QuestionType::choices;
        children("option", chooses, !question.options.empty(), question);
        if (question.situation && !chooses)
            diagnostics_.error(Code::badValue, question.place,
                               {std::string(nameOf(question.type)), "type", "choice, choices"});
        if (question.incident && (list || question.type != QuestionType::date))
            diagnostics_.error(Code::badValue, question.place,
                               {std::string(nameOf(question.type)), "type", "date"});
        event(question, list);
        UniqueIds options(diagnostics_);
        for (Option const& option : question.options)
            options.add(option.id, option.place);
        bool const isList = question.type == QuestionType::list;
        if (isList && list)
            diagnostics_.error(Code::badValue, question.place, {"list", "type", "text, date, …"});
        else
            children("question", isList, !question.columns.empty(), question);
        UniqueIds columns(diagnostics_);
        VariableKinds const cells = cellKinds(question);
        for (Question const& column : question.columns) {
            columns.add(column.id, column.place);
            ownName(column, cells);
            this->question(column, &question);
        }
    }

    /// What a name means beside a question: a column of the same list first.
    Question const* beside(std::string const& name, Question const* list) const {
        if (list)
            for (Question const& column : list->columns)
                if (column.id == name) return &column;
        for (QuestionGroup const& group : groups_)
            for (Question const& question : group.questions)
                if (question.id == name) return &question;
        return nullptr;
    }

    void event(Question const& question, Question const* list) {
        if (question.event && question.type != QuestionType::date)
            diagnostics_.error(Code::badValue, question.place,
                               {std::string(nameOf(question.type)), "type", "date"});
        if (!question.event && (!question.time.empty() || !question.after.empty()))
            diagnostics_.error(Code::missingAttribute, question.place, {"event", question.id});
        Question const* const time = beside(question.time, list);
        if (!question.time.empty() && (!time || time->type != QuestionType::time))
            diagnostics_.error(Code::unknownReference, question.place, {question.time, "time"});
        for (std::string const& name : question.after) {
            Question const* const earlier = beside(name, list);
            if (!earlier || (earlier->type != QuestionType::date && !eventOf(*earlier)))
                diagnostics_.error(Code::unknownReference, question.place, {name, "event"});
        }
    }

    /// Options belong to choices and columns to lists, and to nothing else.
    void children(std::string const& name, bool wanted, bool given, Question const& question) {
        if (wanted && !given)
            diagnostics_.error(Code::missingElement, question.place, {name, question.id});
        if (given && !wanted)
            diagnostics_.error(Code::unknownElement, question.place,
                               {name, std::string(nameOf(question.type)), "label, hint"});
    }

    void condition(Condition const& condition, Question const* list) {
        for (Question const* question :
             checkCondition(condition, {&variables_, list}, diagnostics_))
            used_.insert(question->id);
    }

    /// The question a name means: a column of the repeat's list first.
    Question const* find(std::string const& name, Question const* list, Place const& place) {
        std::vector<std::string> known;
        if (list)
            for (Question const& column : list->columns) {
                if (column.id == name) return &column;
                known.push_back(column.id);
            }
        for (QuestionGroup const& group : groups_)
            for (Question const& question : group.questions) {
                if (question.id == name) {
                    used_.insert(name);
                    return &question;
                }
                known.push_back(question.id);
            }
        diagnostics_.error(Code::unknownQuestion, place, {name, nearest(name, known)});
        return nullptr;
    }

    /// The same, of one of the types the place can use.
    Question const* findOf(std::vector<QuestionType> const& types, std::string const& name,
                           Question const* list, Place const& place) {
        Question const* const found = find(name, list, place);
        if (found && std::find(types.begin(), types.end(), found->type) == types.end()) {
            std::vector<std::string> names;
            for (QuestionType const type : types)
                names.emplace_back(nameOf(type));
            diagnostics_.error(Code::badValue, place, {name, "question", commaList(names)});
            return nullptr;
        }
        return found;
    }

    void style(std::string const& id, Place const& place) {
        if (!pack_.layout.find(id))
            diagnostics_.error(Code::unknownReference, place, {id, "style"});
    }

    void flow(FlowContent const& content, Question const* list) {
        for (Flow const& part : content)
            std::visit([&](auto const& item) { this->item(item, list); }, part.item);
    }

    void item(ParagraphTemplate const& part, Question const* list) {
        paragraphs_.add(part.id, part.place);
        style(part.style, part.place);
        if (ParagraphStyle const* const look = pack_.layout.find(part.style);
            look && look->numberSuffix.empty() && enclosures_.count(part.id) != 0)
            diagnostics_.error(Code::missingAttribute, part.place, {"number", part.style});
        condition(part.when, list);
        checkReferences(pack_, part.because, diagnostics_);
        sentence(part.content, list);
        checkGoverned(pack_, part.content, diagnostics_);
        gloss(part.gloss, list);
    }

    /// What only a gloss uses is not used in the letter.
    void gloss(Sentence const& content, Question const* list) {
        std::set<std::string> const used = used_;
        isGloss_ = true;
        sentence(content, list);
        isGloss_ = false;
        used_ = used;
    }

    void item(AnswerParagraphs const& part, Question const* list) {
        paragraphs_.add(part.id, part.place);
        style(part.style, part.place);
        condition(part.when, list);
        findOf({QuestionType::longText, QuestionType::address}, part.question, list, part.place);
    }

    void item(Repeat const& part, Question const* outer) {
        Question const* const list = findOf({QuestionType::list}, part.list, outer, part.place);
        if (!list) return;
        if (outer) {
            diagnostics_.error(Code::unknownElement, part.place, {"repeat", "repeat", "p"});
            return; // rows of rows: their paragraphs could not be told apart
        }
        condition(part.when, list);
        flow(part.content, list);
    }

    void item(Group const& part, Question const* list) {
        condition(part.when, list);
        bool const ordered =
            part.kind == Group::Kind::chronology || part.kind == Group::Kind::enclosures;
        if (ordered && list) // rows have their own order
            diagnostics_.error(Code::unknownElement, part.place,
                               {part.kind == Group::Kind::chronology ? "chronology" : "enclosures",
                                "repeat", "p"});
        if (part.kind == Group::Kind::event)
            findOf({QuestionType::date}, part.of, list, part.place);
        if (part.kind == Group::Kind::chronology)
            for (Flow const& flow : part.content)
                if (auto const* repeat = std::get_if<Repeat>(&flow.item))
                    if (Question const* const rows = beside(repeat->list, nullptr);
                        rows && rows->type == QuestionType::list && !eventOf(*rows))
                        diagnostics_.error(Code::missingAttribute, repeat->place,
                                           {"event", repeat->list});
        if (part.kind == Group::Kind::enclosures && std::exchange(hasEnclosures_, true))
            diagnostics_.error(Code::repeatedElement, part.place, {"enclosures", "letter"});
        flow(part.content, list);
    }

    void item(Include const& part, Question const* list) {
        condition(part.when, list);
        Clause const* const clause = pack_.findClause(part.clause);
        if (!clause) {
            diagnostics_.error(Code::unknownReference, part.place, {part.clause, "clause"});
            return;
        }
        if (std::find(open_.begin(), open_.end(), part.clause) != open_.end()) {
            std::string circle;
            for (std::string const& id : open_)
                circle += id + " → ";
            diagnostics_.error(Code::circularClause, part.place, {circle + part.clause});
            return;
        }
        if (open_.size() == deepestInclude) {
            diagnostics_.error(Code::tooDeep, part.place, {std::to_string(deepestInclude)});
            return;
        }
        reached_.insert(part.clause);
        if (!included_.insert(part.clause).second) return; // checked where it is included first
        condition(clause->when, list);
        groupConditions(clause->groups);
        open_.push_back(part.clause);
        flow(clause->content, list);
        open_.pop_back();
    }

    void sentence(Sentence const& sentence, Question const* list) {
        for (Inline const& part : sentence)
            std::visit([&](auto const& item) { this->item(item, list); }, part.item);
    }

    void item(Prose const&, Question const*) {}
    void item(Tabulator const&, Question const*) {}

    void item(RowNumber const&, Question const*) {}

    void item(Value const& part, Question const* list) {
        if (part.grammaticalCase != Case::nominative) {
            findOf({QuestionType::person, QuestionType::designation}, part.question, list,
                   part.place);
            return;
        }
        Question const* const question = find(part.question, list, part.place);
        if (question && question->type == QuestionType::list)
            diagnostics_.error(Code::badValue, part.place, {part.question, "question", "repeat"});
    }

    void item(GenderWords const& part, Question const* list) {
        findOf({QuestionType::person}, part.person, list, part.place);
    }

    void item(Count const& part, Question const* list) {
        findOf({QuestionType::list, QuestionType::choices, QuestionType::text}, part.of, list,
               part.place);
    }

    void item(Cite const& part, Question const*) {
        checkReference(pack_, {part.act, {}, part.place}, diagnostics_);
        Act const* const act = pack_.findAct(part.act);
        for (std::string const& id : part.provisions)
            if (act) checkReference(pack_, {part.act, id, part.place}, diagnostics_);
        if (act && part.provisions.empty() && !isGloss_ && pack_.citationStyle == "russian") {
            checkForm(act->title, part.grammaticalCase, act->id + ": title", part.place,
                      diagnostics_);
            checkForm(act->shortTitle, part.grammaticalCase, act->id + ": short", part.place,
                      diagnostics_);
        }
    }

    void item(AuthorityName const& part, Question const* list) {
        std::vector<std::string> ids;
        if (!part.authority.empty()) ids.push_back(part.authority);
        if (!part.question.empty())
            if (auto const* question =
                    findOf({QuestionType::choice}, part.question, list, part.place))
                for (Option const& option : question->options)
                    ids.push_back(option.id);
        if (part.authority.empty() == part.question.empty())
            diagnostics_.error(Code::missingAttribute, part.place, {"id / of", "authority"});
        for (std::string const& id : ids) {
            Authority const* const authority = pack_.findAuthority(id);
            if (authority && isGloss_) continue; // it has its name, and no case
            if (authority)
                checkForm(authority->forms, part.grammaticalCase, id, part.place, diagnostics_);
            else
                diagnostics_.error(Code::unknownReference, part.place, {id, "authority"});
        }
    }

    void item(MentionedEnclosure const& part, Question const* list) {
        auto const known = enclosures_.find(part.paragraph);
        if (known == enclosures_.end())
            diagnostics_.error(Code::unknownReference, part.place, {part.paragraph, "enclosure"});
        else
            condition(part.when, known->second.empty() ? list : beside(known->second, nullptr));
    }

    void item(IfWords const& part, Question const* list) {
        condition(part.when, list);
        sentence(part.content, list);
    }

    Pack const& pack_;
    std::set<std::string>& reached_;
    Diagnostics& diagnostics_;
    std::vector<QuestionGroup> groups_;
    VariableKinds variables_;
    std::map<std::string, std::string> enclosures_;
    bool hasEnclosures_ = false;
    UniqueIds paragraphs_;
    std::set<std::string> used_;
    std::set<std::string> included_;
    std::vector<std::string> open_;
    bool isGloss_ = false; ///< English names, which have one case
};

} // namespace

void checkLetter(Pack const& pack, LetterTemplate const& letter, std::set<std::string>& reached,
                 Diagnostics& diagnostics, std::set<std::string> used) {
    LetterCheck(pack, letter, reached, diagnostics, std::move(used)).run(letter);
}

} // namespace redress
