#include "sidebar/citation_view.hpp"

#include "core/citation/citation.hpp"
#include "core/language/language.hpp"
#include "core/language/messages.hpp"
#include "core/language/nearest.hpp"

#include <array>
#include <sstream>

namespace redress {
namespace {

using Kind = Widget::Kind;

constexpr std::array<char const*, 6> cases{
    REDRESS_TEXT("Nominative"), REDRESS_TEXT("Genitive"),     REDRESS_TEXT("Dative"),
    REDRESS_TEXT("Accusative"), REDRESS_TEXT("Instrumental"), REDRESS_TEXT("Prepositional")};

/// "п. 1 ст. 10; ст. 21": each place for itself, as it is typed.
std::string placesOf(Citation const& cited, Pack const& pack) {
    Act const* const act = pack.findAct(cited.act);
    std::string text;
    for (std::string const& id : cited.provisions)
        if (Provision const* const provision = act ? act->find(id) : nullptr)
            text += (text.empty() ? "" : "; ") + pinpoint(*act, *provision, pack.citationStyle);
    return text;
}

/// The case, where the letter's language has them.
void showCase(View& view, Citation const& cited, Pack const& pack, std::string const& language) {
    if (!isRussian(pack.language)) return;
    view.add({Kind::label, "citationCaseLabel", translate(REDRESS_TEXT("Case"), language), {}}, 4);
    Widget grammaticalCase{
        Kind::dropDown,
        "citationCase",
        {},
        translate(REDRESS_TEXT("The case that the words before it ask for"), language)};
    for (char const* const name : cases)
        grammaticalCase.items.push_back(translate(name, language));
    grammaticalCase.selected = static_cast<int>(cited.grammaticalCase);
    view.addChoice(std::move(grammaticalCase));
}

void showMention(View& view, LetterSession const& session, Citation const& cited,
                 std::string const& language) {
    std::string titles;
    for (Enclosure const& one : session.letter().enclosures)
        for (std::string const& block : cited.provisions)
            if (one.block == block) titles += (titles.empty() ? "" : "; ") + one.title;
    view.add({Kind::heading,
              "citationTitle",
              translate(REDRESS_TEXT("Enclosure at the cursor"), language),
              {}},
             12);
    view.add({Kind::text,
              "citationAct",
              titles.empty() ? translate(REDRESS_TEXT("It is no longer in the list."), language)
                             : titles,
              {}},
             2);
    showCase(view, cited, *session.pack(), language);
}

} // namespace

void showCitation(View& view, LetterSession const& session, int number,
                  std::optional<std::string> const& typed, std::string const& problem,
                  std::string const& language) {
    UsersCitation const* const citation = session.state().findCitation(number);
    if (!citation || citation->cited.isList() || !session.pack()) return;
    Pack const& pack = *session.pack();
    Citation const& cited = citation->cited;
    if (mentionsEnclosures(cited)) return showMention(view, session, cited, language);
    Act const* const act = pack.findAct(cited.act);
    if (!act) return;
    auto const say = [&](char const* english, std::vector<std::string> const& arguments = {}) {
        return translate(english, language, arguments);
    };
    view.add({Kind::heading, "citationTitle", say(REDRESS_TEXT("Citation at the cursor")), {}}, 12);
    view.add({Kind::text, "citationAct", formOf(act->title, Case::nominative), {}}, 2);
    view.add({Kind::label, "citationPlacesLabel", say(REDRESS_TEXT("Provisions")), {}}, 4);
    view.add({Kind::edit, "citationPlaces", typed.value_or(placesOf(cited, pack)),
              say(REDRESS_TEXT("Several are parted by semicolons; Enter changes the citation"))},
             2);
    Widget wrong{Kind::error, "citationProblem", problem, {}};
    wrong.visible = !problem.empty();
    view.add(std::move(wrong), 2);
    view.add({Kind::label, "citationFormLabel", say(REDRESS_TEXT("Form")), {}}, 4);
    Widget form{Kind::dropDown, "citationForm", {}, say(REDRESS_TEXT("How the places are named"))};
    form.items = {say(REDRESS_TEXT("Abbreviated")), say(REDRESS_TEXT("In words")),
                  say(REDRESS_TEXT("In words, at the start of a sentence"))};
    form.selected = cited.form == CitationForm::brief ? 0 : cited.sentenceStart ? 2 : 1;
    view.addChoice(std::move(form));
    showCase(view, cited, pack, language);
}

std::optional<Citation> citationWanted(LetterSession const& session, int number, Event const& event,
                                       std::string const& language, std::string& problem) {
    UsersCitation const* const citation = session.state().findCitation(number);
    if (!citation || !session.pack()) return std::nullopt;
    Pack const& pack = *session.pack();
    Citation cited = citation->cited;
    if (event.name == "citationForm" && event.item >= 0) {
        cited.form = event.item == 0 ? CitationForm::brief : CitationForm::words;
        cited.sentenceStart = event.item == 2;
        return cited;
    }
    if (event.name == "citationCase" && event.item >= 0 &&
        event.item < static_cast<int>(cases.size())) {
        cited.grammaticalCase = static_cast<Case>(event.item);
        return cited;
    }
    Act const* const act = pack.findAct(cited.act);
    if (event.name != "citationPlaces" || !act) return std::nullopt;
    problem.clear();
    cited.provisions.clear();
    std::istringstream places(event.text);
    for (std::string place; std::getline(places, place, ';');) {
        if (place.find_first_not_of(" \u00A0") == std::string::npos) continue;
        Provision const* const provision = findProvision(*act, place, pack.citationStyle);
        if (!provision) {
            std::vector<std::string> known;
            for (Provision const& candidate : act->provisions)
                known.push_back(pinpoint(*act, candidate, pack.citationStyle));
            std::string const near = nearest(place, known);
            problem = near.empty()
                          ? translate("No such provision is known: {1}", language, {place})
                          : translate("No such provision is known: {1}; the nearest is {2}",
                                      language, {place, near});
            return std::nullopt;
        }
        cited.provisions.push_back(provision->id);
    }
    return cited;
}

} // namespace redress
