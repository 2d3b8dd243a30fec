#include "core/citation/citation.hpp"

#include "core/citation/style.hpp"
#include "core/citation/written_places.hpp"
#include "core/language/language.hpp"

#include <algorithm>

namespace redress {

CitationText cite(CitationRequest const& request, std::string const& style) {
    CitationStyle const& country = styleNamed(style);
    CitationRequest asked = request;
    if (asked.sentenceStart) asked.form = CitationForm::words;
    CitationText result = country.cite(asked);
    if (asked.sentenceStart) result.text = capitalised(result.text, country.language);
    // No space is added or taken away, so that the italics stay where they are.
    result.text = boundSpaces(result.text, country.language);
    return result;
}

CitationText citeInEnglish(CitationRequest const& request, std::string const& style) {
    CitationRequest asked = request;
    asked.form = CitationForm::words;
    CitationText result = styleNamed(style).citeInEnglish(asked);
    if (asked.sentenceStart) result.text = capitalised(result.text, "en-GB");
    result.text = boundSpaces(result.text, "en-GB");
    return result;
}

CitationText cite(std::vector<CitationRequest> const& requests, std::string const& style) {
    CitationText result;
    for (CitationRequest const& request : requests) {
        if (!result.text.empty()) result.add("; ");
        result.add(cite(request, style));
    }
    return result;
}

std::string citation(Act const& act, std::vector<Provision const*> const& provisions,
                     CitationForm form, Case grammaticalCase, Mention mention,
                     std::string const& style) {
    return cite({&act, provisions, form, grammaticalCase, mention, false}, style).text;
}

std::string pinpoint(Act const& act, Provision const& provision, std::string const& style) {
    return pinpoint(act, std::vector<Provision const*>{&provision}, style);
}

std::string pinpoint(Act const& act, std::vector<Provision const*> const& provisions,
                     std::string const& style) {
    CitationStyle const& country = styleNamed(style);
    return boundSpaces(country.pinpoint(act, provisions), country.language);
}

std::string unitNamed(std::string const& word, std::string const& style) {
    UnitWords const* const unit = styleNamed(style).unit(word);
    return unit ? unit->abbreviation : std::string();
}

Provision const* findProvision(Act const& act, std::string_view words, std::string const& style) {
    auto const found = findProvisions(act, words, style);
    return found.size() == 1 ? found.front() : nullptr;
}

std::vector<Provision const*> findProvisions(Act const& act, std::string_view words,
                                             std::string const& style) {
    if (Provision const* const byId = act.find(std::string(words))) return {byId};
    CitationStyle const& country = styleNamed(style);
    auto const add = [&](Places const& steps, std::vector<Provision const*>& found) {
        for (Provision const& provision : act.provisions)
            if (placeKey(country.named(placesOf(provision))) == placeKey(steps)) {
                found.push_back(&provision);
                return true;
            }
        return false;
    };
    std::vector<Provision const*> found;
    for (WrittenPlace const& place : placesIn(words, country)) {
        if (!add(place.steps, found)) return {};
        if (place.until.empty()) continue;
        Provision const& first = *found.back();
        Places last = place.steps;
        last.back().second = place.until;
        std::vector<Provision const*> end;
        if (!add(last, end)) return {};
        for (Provision const* between : provisionsBetween(act, first, *end.front()))
            found.push_back(between);
        found.push_back(end.front());
    }
    return found;
}

std::vector<Provision const*> provisionsIn(Act const& act, std::string_view words,
                                           std::string const& style) {
    CitationStyle const& country = styleNamed(style);
    std::vector<Provision const*> result;
    for (WrittenPlace const& place : placesIn(words, country)) {
        std::string const whole = placeKey(place.steps);
        for (Provision const& provision : act.provisions) {
            Places above = placesOf(provision);
            while (above.size() > 1) {
                above.pop_back();
                if (placeKey(country.named(above)) == whole) {
                    result.push_back(&provision);
                    break;
                }
            }
        }
    }
    return result;
}

bool isPlace(std::string_view words, std::string const& style) {
    auto const places = placesIn(words, styleNamed(style));
    return !places.empty() &&
           std::none_of(places.begin(), places.end(), [](WrittenPlace const& place) {
               return std::any_of(place.steps.begin(), place.steps.end(),
                                  [](auto const& step) { return step.second == "0"; });
           });
}

} // namespace redress
