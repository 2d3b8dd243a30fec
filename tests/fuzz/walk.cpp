#include "fuzz/walk.hpp"

#include "core/condition/facts.hpp"
#include "core/letter/reading_copy.hpp"
#include "core/sync/plan.hpp"

#include <cstdio>
#include <cstdlib>

namespace redress::fuzz {
namespace {

class Walk {
public:
    Walk(Pack const& pack, Facts const& facts) : pack_(pack), facts_(facts) {}

    void groups(std::vector<QuestionGroup> const& groups) {
        for (QuestionGroup const& group : groups) {
            facts_.holds(group.when);
            for (Question const& question : group.questions) {
                facts_.holds(question.when);
                for (Question const& column : question.columns)
                    facts_.holds(column.when, question.id, 0);
            }
        }
    }

    void flow(FlowContent const& content, std::string const& list) {
        for (Flow const& flow : content)
            std::visit([&](auto const& item) { this->item(item, list); }, flow.item);
    }

private:
    void holds(Condition const& condition, std::string const& list) {
        facts_.holds(condition, list, 0);
        facts_.holds(condition, list, 1000); // a row that is not there
    }

    void item(ParagraphTemplate const& part, std::string const& list) {
        holds(part.when, list);
        sentence(part.content, list);
    }
    void item(AnswerParagraphs const& part, std::string const& list) { holds(part.when, list); }
    void item(Repeat const& part, std::string const&) {
        holds(part.when, part.list);
        flow(part.content, part.list);
    }
    void item(Group const& part, std::string const& list) {
        holds(part.when, list);
        flow(part.content, list);
    }
    void item(Include const& part, std::string const& list) {
        holds(part.when, list);
        if (Clause const* const clause = pack_.findClause(part.clause)) {
            holds(clause->when, list);
            flow(clause->content, list);
        }
    }
    void sentence(Sentence const& sentence, std::string const& list) {
        for (Inline const& part : sentence)
            if (auto const* words = std::get_if<IfWords>(&part.item)) {
                holds(words->when, list);
                this->sentence(words->content, list);
            }
    }

    Pack const& pack_;
    Facts const& facts_;
};

AnswerValue someValue(Question const& question) {
    switch (question.type) {
    case QuestionType::date:
        return std::string("2024-02-29");
    case QuestionType::time:
        return std::string("23:40");
    case QuestionType::choice:
        return question.options.empty() ? std::string() : question.options.back().id;
    case QuestionType::choices: {
        std::vector<std::string> all;
        for (Option const& option : question.options)
            all.push_back(option.id);
        return all;
    }
    case QuestionType::yesNo:
        return std::string("yes");
    case QuestionType::person:
        return Person{"Ёлкина", "Анна", "", "Ms", Gender::female, {{Case::dative, "Ёлкиной"}}};
    case QuestionType::list: {
        AnswerRow full{"a", {}};
        for (Question const& column : question.columns)
            full.cells[column.id] = someValue(column);
        return Rows{full, {"b", {}}};
    }
    default:
        return std::string("№ 5, г. Орёл\n«б»  [c] – 😀");
    }
}

} // namespace

void require(bool holds, char const* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

void evaluateAll(Pack const& pack, LetterTemplate const& letter, Answers const& answers) {
    Diagnostics diagnostics;
    Facts const facts(questionsOf(pack, letter), answers, pack.language, diagnostics);
    Walk walk(pack, facts);
    walk.groups(questionsOf(pack, letter));
    walk.flow(letter.content, {});
    require(!diagnostics.hasErrors(), "a condition that was checked can be evaluated");
}

void goThrough(Pack const& pack, LetterTemplate const& letter, Answers const& answers) {
    Diagnostics diagnostics;
    Letter const composed = compose(pack, letter, answers, diagnostics);
    require(!diagnostics.hasErrors(), "a pack that was checked composes without errors");
    std::string const text = plainText(composed, pack.layout);
    require(text == plainText(compose(pack, letter, answers, diagnostics), pack.layout),
            "the same input gives the same letter");
    ReadingCopy const copy = readingCopy(pack, letter, answers, composed);
    require(copy.letter.blocks.size() == composed.blocks.size() + 2,
            "a reading copy has the letter's paragraphs below its notice");
    plainText(copy.letter, copy.layout);
    Actual body;
    body.emptyBody = true;
    State empty;
    empty.tag = "k3x9";
    empty.letter = letter.id;
    empty.pack = pack.id;
    State const written = plan(empty, composed, answers, body).next;
    std::string const stored = writeState(written);
    constexpr std::size_t largest = 2u << 20;
    if (stored.size() > largest || pack.id.empty()) return;
    auto const again = readState(stored, diagnostics);
    require(again.has_value(), "a state that was written can be read");
    require(writeState(*again) == stored, "a state is read as it was written");
}

Answers someAnswers(Pack const& pack, LetterTemplate const& letter) {
    Answers answers{letter.id, pack.id, pack.version, {}};
    for (QuestionGroup const& group : questionsOf(pack, letter))
        for (Question const& question : group.questions)
            answers.values[question.id] = someValue(question);
    return answers;
}

} // namespace redress::fuzz
