#include "sidebar/letter_remarks_view.hpp"

#include "core/language/messages.hpp"
#include "session/findings.hpp"

#include <algorithm>
#include <map>

namespace redress {
namespace {

using Kind = Widget::Kind;

std::string item(LetterRemark const& remark, std::string const& language) {
    static std::map<Code, char const*> const names{
        {Code::eventAfterLetter, REDRESS_TEXT("Later than the letter: {1}")},
        {Code::eventsReversed, REDRESS_TEXT("Out of order: {1}")},
        {Code::timesReversed, REDRESS_TEXT("Out of order: {1}")},
        {Code::eventGap, REDRESS_TEXT("Days of which nothing is told: {1}")},
        {Code::enclosureNotMentioned, REDRESS_TEXT("Enclosed and not mentioned: {1}")},
        {Code::enclosureMissing, REDRESS_TEXT("Mentioned and not enclosed: {1}")},
        {Code::enclosuresElsewhere, REDRESS_TEXT("Enclosures in another order: {1}")}};
    return translate(names.at(remark.what.code), language,
                     {shortWords(remark.what.arguments.at(0))});
}

} // namespace

void showLetterRemarks(View& view, std::vector<LetterRemark> const& remarks, int chosen,
                       std::string const& language) {
    if (remarks.empty()) return;
    int const shown = std::clamp(chosen, 0, static_cast<int>(remarks.size()) - 1);
    view.add({Kind::heading,
              "letterRemarksTitle",
              translate(REDRESS_TEXT("Events and enclosures"), language),
              {}},
             12);
    view.add({Kind::label,
              "letterRemarksLabel",
              translate(REDRESS_TEXT("What you should look at"), language),
              {}},
             2);
    Widget list{Kind::list,
                "letterRemarks",
                {},
                translate(REDRESS_TEXT("Enter or a double click goes to the place in the letter"),
                          language)};
    for (LetterRemark const& one : remarks)
        list.items.push_back(item(one, language));
    list.selected = shown;
    view.add(std::move(list), 2);
    Diagnostic const& what = remarks[static_cast<std::size_t>(shown)].what;
    view.add({Kind::text, "letterRemarkWhy", sentence(what, language), {}}, 4);
}

} // namespace redress
