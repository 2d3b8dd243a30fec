#include "cli/commands.hpp"
#include "cli/print.hpp"
#include "core/lint/lint.hpp"
#include "session/draft.hpp"

#include <iostream>

namespace redress::commands {
namespace {

void printQuestion(Question const& question, std::string const& prefix,
                   std::string const& language) {
    std::cout << prefix << question.id << '\t' << nameOf(question.type) << '\t'
              << (question.required ? "required" : "optional") << '\t'
              << question.label.in(language) << '\n';
    for (Question const& column : question.columns)
        printQuestion(column, question.id + "/*/", language);
}

} // namespace

int packs(Common const& common) {
    Diagnostics diagnostics;
    for (Pack const& pack : readPacks(common.packs, diagnostics)) {
        std::cout << pack.id << '\t' << pack.version << '\t' << pack.name.in(common.language)
                  << '\t';
        for (std::string const& author : pack.authors)
            std::cout << (&author == &pack.authors.front() ? "" : ", ") << author;
        std::cout << '\n';
        for (Change const& change : pack.changes)
            std::cout << '\t' << change.date << '\t' << change.words.in(common.language) << '\n';
    }
    return print(diagnostics, common.language);
}

int letters(Common const& common) {
    Diagnostics diagnostics;
    for (Pack const& pack : readPacks(common.packs, diagnostics))
        for (LetterTemplate const& letter : pack.letters)
            std::cout << letter.id << '\t' << pack.id << '\t' << letter.name.in(common.language)
                      << '\n';
    return print(diagnostics, common.language);
}

int questions(Common const& common, std::string const& letter, bool xml) {
    Diagnostics diagnostics;
    std::vector<Pack> const packs = readPacks(common.packs, diagnostics);
    if (auto const found = findInterview(packs, letter, diagnostics)) {
        if (xml)
            std::cout << xml::write(emptyAnswers(*found->pack, *found->letter, common.language));
        else
            for (QuestionGroup const& group : questionsOf(*found->pack, *found->letter))
                for (Question const& question : group.questions)
                    printQuestion(question, {}, common.language);
    }
    return print(diagnostics, common.language);
}

} // namespace redress::commands
