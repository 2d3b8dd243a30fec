#include "core/letter/forms_needed.hpp"

#include <utility>
#include <variant>

namespace redress {
namespace {

class Gathering {
public:
    Gathering(Pack const& pack, LetterTemplate const& letter) : pack_(pack) {
        for (QuestionGroup const& group : questionsOf(pack, letter))
            for (Question const& question : group.questions)
                for (Question const& column : question.columns)
                    columns_[question.id].insert(column.id);
        flow(letter.content, {});
    }

    FormsNeeded take() { return std::move(needed_); }

private:
    void flow(FlowContent const& content, std::string const& list) {
        for (Flow const& part : content)
            std::visit([&](auto const& item) { this->item(item, list); }, part.item);
    }

    void sentence(Sentence const& content, std::string const& list) {
        for (Inline const& part : content)
            std::visit([&](auto const& item) { this->item(item, list); }, part.item);
    }

    void item(ParagraphTemplate const& part, std::string const& list) {
        sentence(part.content, list);
    }
    void item(Repeat const& part, std::string const&) { flow(part.content, part.list); }
    void item(Group const& part, std::string const& list) { flow(part.content, list); }
    void item(IfWords const& part, std::string const& list) { sentence(part.content, list); }
    void item(Include const& part, std::string const& list) {
        // Once is enough, and so a circle ends.
        Clause const* const clause = pack_.findClause(part.clause);
        if (clause && included_.insert(clause->id).second) flow(clause->content, list);
    }
    void item(Value const& part, std::string const& list) {
        if (part.grammaticalCase != Case::nominative)
            needed_.cases[named(part.question, list)].insert(part.grammaticalCase);
    }
    void item(GenderWords const& part, std::string const& list) {
        needed_.genders.insert(named(part.person, list));
    }
    template <class Other>
    void item(Other const&, std::string const&) {}

    /// As a composer finds it: in a row, first a column.
    std::string named(std::string const& name, std::string const& list) const {
        auto const columns = columns_.find(list);
        return columns != columns_.end() && columns->second.count(name) > 0 ? list + '/' + name
                                                                            : name;
    }

    Pack const& pack_;
    std::map<std::string, std::set<std::string>> columns_;
    std::set<std::string> included_;
    FormsNeeded needed_;
};

} // namespace

FormsNeeded formsNeeded(Pack const& pack, LetterTemplate const& letter) {
    return Gathering(pack, letter).take();
}

} // namespace redress
