#include "core/pack/find_question.hpp"

namespace redress {

Question const* findQuestion(std::vector<Question> const& questions, std::string const& id) {
    for (Question const& question : questions)
        if (question.id == id) return &question;
    return nullptr;
}

Question const* findQuestion(std::vector<QuestionGroup> const& groups, std::string const& id) {
    for (QuestionGroup const& group : groups)
        if (Question const* const question = findQuestion(group.questions, id)) return question;
    return nullptr;
}

} // namespace redress
