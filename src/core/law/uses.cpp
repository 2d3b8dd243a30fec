#include "core/law/uses.hpp"

#include <algorithm>

namespace redress {
namespace {

class Uses {
public:
    std::map<LawKey, std::vector<std::string>> of(Pack const& pack) {
        for (LetterTemplate const& letter : pack.letters)
            text("letter " + letter.id, letter.groups, letter.content);
        for (Clause const& clause : pack.clauses)
            text("clause " + clause.id, clause.groups, clause.content);
        for (Term const& term : pack.terms)
            references(term.provisions, "term " + term.id);
        for (ReviewRule const& rule : pack.reviewRules)
            references(rule.because, "rule " + rule.id);
        if (pack.routes) {
            questions(pack.routes->triage.groups);
            for (Way const& way : pack.routes->ways)
                references(way.because, "way " + way.id);
            for (Sending const& sending : pack.routes->sendings)
                for (DeadChannel const& dead : sending.dead)
                    references(dead.because, "channel " + dead.how);
        }
        return std::move(uses_);
    }

private:
    void add(std::string const& act, std::string const& provision, std::string const& where) {
        std::vector<std::string>& places = uses_[{act, provision}];
        if (std::find(places.begin(), places.end(), where) == places.end()) places.push_back(where);
    }

    void references(std::vector<ProvisionReference> const& all, std::string const& where) {
        for (ProvisionReference const& reference : all)
            add(reference.act, reference.provision, where);
    }

    void text(std::string const& where, std::vector<QuestionGroup> const& groups,
              FlowContent const& content) {
        flow(content, where);
        questions(groups);
    }

    void questions(std::vector<QuestionGroup> const& groups) {
        for (QuestionGroup const& group : groups)
            for (Question const& question : group.questions) {
                references(question.asks, "question " + question.id);
                for (Question const& column : question.columns)
                    references(column.asks, "question " + question.id + "/" + column.id);
            }
    }

    void flow(FlowContent const& content, std::string const& where) {
        for (Flow const& part : content) {
            if (auto const* paragraph = std::get_if<ParagraphTemplate>(&part.item)) {
                references(paragraph->because, where);
                sentence(paragraph->content, where);
            } else if (auto const* repeat = std::get_if<Repeat>(&part.item)) {
                flow(repeat->content, where);
            } else if (auto const* group = std::get_if<Group>(&part.item)) {
                flow(group->content, where);
            }
        }
    }

    void sentence(Sentence const& content, std::string const& where) {
        for (Inline const& part : content) {
            if (auto const* words = std::get_if<IfWords>(&part.item))
                sentence(words->content, where);
            auto const* const cite = std::get_if<Cite>(&part.item);
            if (!cite) continue;
            if (cite->provisions.empty()) add(cite->act, {}, where);
            for (std::string const& provision : cite->provisions)
                add(cite->act, provision, where);
        }
    }

    std::map<LawKey, std::vector<std::string>> uses_;
};

} // namespace

std::map<LawKey, std::vector<std::string>> usesOfLaw(Pack const& pack) { return Uses().of(pack); }

} // namespace redress
