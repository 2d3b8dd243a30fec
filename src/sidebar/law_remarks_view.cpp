#include "sidebar/law_remarks_view.hpp"

#include "core/language/language.hpp"
#include "core/language/messages.hpp"
#include "session/findings.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace redress {
namespace {

using Kind = Widget::Kind;
using Of = LawRemark::Kind;

constexpr std::array<std::pair<int, char const*>, 5> ages{{{91, REDRESS_TEXT("three months")},
                                                           {182, REDRESS_TEXT("half a year")},
                                                           {365, REDRESS_TEXT("a year")},
                                                           {730, REDRESS_TEXT("two years")},
                                                           {0, REDRESS_TEXT("do not tell me")}}};

class RemarkView {
public:
    RemarkView(Pack const& pack, LawRemark const& remark, std::string const& language)
        : pack_(pack), remark_(remark), language_(language) {}

    std::string item() const {
        static std::map<Of, char const*> const names{
            {Of::plain, REDRESS_TEXT("{1}: plain text")},
            {Of::unknownProvision, REDRESS_TEXT("{1}: no such provision")},
            {Of::unknownAct, REDRESS_TEXT("{1}: act not known")},
            {Of::notYetInForce, REDRESS_TEXT("{1}: not yet in force")},
            {Of::noLongerInForce, REDRESS_TEXT("{1}: no longer in force")},
            {Of::checkedLongAgo, REDRESS_TEXT("{1}: checked long ago")}};
        return say(names.at(remark_.kind), {shortWords(remark_.cited)});
    }

    /// Where the act can be read; empty for one that is not known.
    std::string link() const {
        Act const* const act = pack_.findAct(remark_.act);
        bool const asks = remark_.kind != Of::plain;
        return act && asks && !act->link.empty()
                   ? say(REDRESS_TEXT("Official text: {1}"), {act->link})
                   : std::string();
    }

private:
    std::string say(char const* english, std::vector<std::string> const& arguments = {}) const {
        return translate(english, language_, arguments);
    }

    Pack const& pack_;
    LawRemark const& remark_;
    std::string const& language_;
};

} // namespace

bool canLive(LawRemark const& remark) {
    return remark.kind == Of::plain && remark.loose.reason.empty();
}

void showLawRemarks(View& view, Pack const& pack, std::vector<LawRemark> const& remarks, int chosen,
                    std::string const& problem, std::string const& language) {
    if (remarks.empty()) return;
    auto const say = [&](char const* english) { return translate(english, language); };
    int const shown = std::clamp(chosen, 0, static_cast<int>(remarks.size()) - 1);
    LawRemark const& remark = remarks[static_cast<std::size_t>(shown)];
    view.add(
        {Kind::label, "remarksLabel", say(REDRESS_TEXT("Citations that you should look at")), {}});
    Widget list{Kind::list,
                "remarks",
                {},
                say(REDRESS_TEXT("Enter or a double click goes to the place in the letter"))};
    for (LawRemark const& one : remarks)
        list.items.push_back(RemarkView(pack, one, language).item());
    list.selected = shown;
    view.add(std::move(list), 2);
    RemarkView const about(pack, remark, language);
    view.add({Kind::text, "remarkWhy", whyOf(remark, language), {}}, 4);
    Widget link{Kind::text, "remarkLink", about.link(), {}};
    link.visible = !link.text.empty();
    view.add(std::move(link), 2);

    auto const living = std::count_if(remarks.begin(), remarks.end(), canLive);
    Widget live{Kind::button, "bringToLife", say(REDRESS_TEXT("Make it live")),
                say(REDRESS_TEXT("Write it as this letter cites the law, and keep it so"))};
    live.visible = canLive(remark);
    Widget all{Kind::button, "bringAllToLife", say(REDRESS_TEXT("Make all live")),
               say(REDRESS_TEXT("The same with all that are listed as plain text; one undo takes "
                                "it back"))};
    all.visible = canLive(remark) && living > 1;
    view.add(Row::Fill::natural, {std::move(live), std::move(all)}, 4);
    Widget wrong{Kind::error, "remarkProblem", problem, {}};
    wrong.visible = !problem.empty();
    view.add(std::move(wrong), 2);
}

void showAgeOfChecks(View& view, int days, std::string const& language) {
    view.add({Kind::label,
              "checkAgeLabel",
              translate(REDRESS_TEXT("Tell me of law checked longer ago than"), language),
              {}},
             12);
    Widget age{Kind::dropDown,
               "checkAge",
               {},
               translate(REDRESS_TEXT("Every provision has the day on which it was compared with "
                                      "its source"),
                         language)};
    for (auto const& [each, name] : ages) {
        if (each == days) age.selected = static_cast<int>(age.items.size());
        age.items.push_back(translate(name, language));
    }
    view.addChoice(std::move(age));
}

int ageChosen(int item) {
    auto const index = static_cast<std::size_t>(std::clamp(item, 0, int{ages.size()} - 1));
    return ages[index].first;
}

} // namespace redress
