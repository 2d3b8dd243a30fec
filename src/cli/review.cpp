#include "session/review.hpp"
#include "cli/commands.hpp"
#include "cli/office_process.hpp"
#include "cli/print.hpp"
#include "cli/text_file.hpp"
#include "core/language/messages.hpp"
#include "core/xml/positions.hpp"
#include "session/draft.hpp"
#include "session/law_remarks.hpp"

#include <algorithm>
#include <iostream>

namespace redress::commands {
namespace {

/// Prints findings; whether something must be mended.
bool print(ReviewFinding const& finding, std::string const& place) {
    std::cout << lineOf(finding, place) << '\n';
    return finding.severity == Severity::error;
}

int reviewText(Common const& common, std::filesystem::path const& file) {
    Diagnostics diagnostics;
    auto const text = textOf(file, diagnostics);
    if (!text) return redress::print(diagnostics, common.language);
    bool mend = false;
    int number = 0;
    for (std::size_t at = 0; at < text->size();) {
        std::size_t const end = std::min(text->find('\n', at), text->size());
        std::string line = text->substr(at, end - at);
        if (!line.empty() && line.back() == '\r') line.pop_back();
        at = end + 1;
        ++number;
        xml::Positions positions(line);
        for (ReviewFinding const& one : reviewWords(line, common.language, common.language)) {
            mend = print(one, file.string() + ':' + std::to_string(number) + ':' +
                                  std::to_string(positions.at(one.from).second)) ||
                   mend;
        }
    }
    return mend ? 1 : 0;
}

/// The letter that the answers are for is named in them.
int reviewAnswers(Common const& common, std::filesystem::path const& file, Date day) {
    Diagnostics diagnostics;
    xml::Element const root = xml::parseFile(file.string(), diagnostics);
    if (!root) return redress::print(diagnostics, common.language);
    Order order;
    order.packs = common.packs;
    order.language = common.language;
    order.letter = letterOf(root);
    order.answers = file;
    auto const draft = readDraft(order, day, diagnostics);
    if (!draft) return redress::print(diagnostics, common.language);
    bool mend = false;
    for (ReviewFinding const& one :
         review({*draft->found.pack, *draft->found.letter, draft->letter, draft->answers, {}},
                diagnostics, day, usualAgeOfChecks, common.language))
        mend = print(one, one.question.empty() ? file.string() : one.question) || mend;
    return mend ? 1 : 0;
}

/// What stands in a document is read by the office.
int reviewDocument(Common const& common, std::filesystem::path const& file, Date day) {
    Order order;
    order.packs = common.packs;
    order.language = common.language;
    order.document = file;
    order.name = file.string();
    order.review = isoDate(day);
    Status const status = runInOffice(order);
    bool mend = false;
    for (std::string const& line : status.findings) {
        std::cout << line << '\n';
        mend = mend || line.rfind("error\t", 0) == 0;
    }
    int const code = redress::print(status);
    return mend ? 1 : code;
}

bool isDocument(std::filesystem::path const& file) {
    return file.extension() == ".odt" || file.extension() == ".docx";
}

} // namespace

int review(Common const& common, ReviewRequest const& request) {
    auto const day = request.day.empty() ? today() : parseDate(request.day);
    if (!day)
        return fail(translate(REDRESS_TEXT("“{1}” is not a day: write it as 2026-02-19"),
                              common.language, {request.day}));
    if (!request.text.empty()) return reviewText(common, request.text);
    return isDocument(request.file) ? reviewDocument(common, request.file, *day)
                                    : reviewAnswers(common, request.file, *day);
}

} // namespace redress::commands
