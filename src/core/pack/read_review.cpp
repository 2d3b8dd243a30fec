#include "core/pack/reader.hpp"

#include <algorithm>
#include <initializer_list>

namespace redress::reading {

ReviewRule reviewRule(xml::Element const& element, Diagnostics& diagnostics) {
    ReviewRule rule;
    rule.id = element["id"];
    rule.letters = words(element["letters"]);
    rule.when = condition(element);
    rule.question = element["question"];
    rule.mend = element["mend"] == "yes";
    rule.what = localised(element.child("what"), diagnostics);
    rule.advice = localised(element.child("advice"), diagnostics);
    rule.because = references(element, "because");
    rule.evidence = evidence(element);
    rule.place = element.placeOf("id");
    return rule;
}

} // namespace redress::reading

namespace redress {
namespace {

Question list(std::string const& id, std::initializer_list<char const*> columns) {
    Question question;
    question.id = id;
    question.type = QuestionType::list;
    for (char const* const name : columns) {
        Question column;
        column.id = name;
        question.columns.push_back(std::move(column));
    }
    return question;
}

} // namespace

bool ReviewRule::isFor(std::string const& letter) const {
    return letters.empty() || std::find(letters.begin(), letters.end(), letter) != letters.end();
}

std::vector<QuestionGroup> const& reviewedLists() {
    static std::vector<QuestionGroup> const groups = [] {
        QuestionGroup group;
        group.questions = {list("blocks", {"id", "style", "clause", "cites", "text"}),
                           list("findings", {"rule", "question"})};
        return std::vector<QuestionGroup>{group};
    }();
    return groups;
}

} // namespace redress
