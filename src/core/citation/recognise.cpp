#include "core/citation/recognise.hpp"

#include "core/citation/act_names.hpp"
#include "core/citation/written_places.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace redress {
namespace {

/// The provisions of an act by their places.
struct KnownPlaces {
    std::unordered_map<std::string, Provision const*> provisions;
    std::unordered_set<std::string> wider; ///< places that hold provisions
    std::unordered_set<std::string> tops;  ///< units that its places begin with
};

KnownPlaces knownPlaces(Act const& act, CitationStyle const& style) {
    KnownPlaces known;
    known.tops = {"chapter", "part"};
    if (style.numbering == Numbering::decimal) known.tops = {"chapter"};
    if (!act.units.empty()) known.tops.insert(act.units.front());
    for (Provision const& provision : act.provisions) {
        Places place = placesOf(provision);
        if (place.empty()) continue;
        known.tops.insert(place.front().first);
        known.provisions.emplace(placeKey(style.named(place)), &provision);
        for (place.pop_back(); !place.empty(); place.pop_back())
            known.wider.insert(placeKey(style.named(place)));
    }
    return known;
}

/// A place as a provision, to be written as the style writes it.
Provision provisionAt(Places const& steps, CitationStyle const& style) {
    Provision result;
    for (auto const& [unit, number] : style.unnamed(steps)) {
        result.units.push_back(unit);
        result.numbers.push_back(number);
    }
    return result;
}

} // namespace

struct Recogniser::Law {
    CitationStyle const& style;
    std::unique_ptr<ActNames> names;
    std::unordered_map<Act const*, KnownPlaces> places;
};

Recogniser::Recogniser(std::vector<Act const*> const& acts, std::string const& style) {
    CitationStyle const& country = styleNamed(style);
    auto law = std::make_unique<Law>(Law{country, country.names(acts), {}});
    for (Act const* act : acts)
        law->places.emplace(act, knownPlaces(*act, country));
    law_ = std::move(law);
}

Recogniser::Recogniser(Recogniser&&) noexcept = default;
Recogniser::~Recogniser() = default;

/// One text.
class Recogniser::Reading {
public:
    Reading(Law const& law, std::string_view text) : law_(law), lexemes_(lexemesOf(text)) {}

    std::vector<RecognisedCitation> citations() {
        for (std::size_t at = 0;
             lexemes_[at].kind != Lexeme::Kind::end || at + 1 < lexemes_.size();)
            at = std::max(at + 1, citationAt(at));
        return std::move(found_);
    }

private:
    /// Notes the citation that begins at the lexeme; gives the lexeme to go on from.
    std::size_t citationAt(std::size_t at) {
        if (auto const places = readPlaces(lexemes_, at, law_.style))
            return placesThenAct(at, *places);
        if (std::size_t const end = numberThenAct(at)) return end;
        auto const act = law_.names->at(lexemes_, at, false);
        return act ? actThenPlaces(at, *act) : at + 1;
    }

    std::size_t overJoints(std::size_t at) const {
        auto const isJoint = [this](Lexeme const& lexeme) {
            auto const& joints = law_.style.joints;
            return lexeme.is(",") ||
                   std::find(joints.begin(), joints.end(), lexeme.text) != joints.end();
        };
        while (isJoint(lexemes_[at]))
            ++at;
        return at;
    }

    std::size_t placesThenAct(std::size_t at, WrittenPlaces const& places) {
        std::size_t const behind = overJoints(places.end);
        auto const act = law_.names->at(lexemes_, behind, true);
        if (!act || !mayHold(*act, places)) return places.end;
        note(at, act->end, *act, places);
        return act->end;
    }

    /// "125-й статье УПК", "125 УПК РФ": only where the act has the article, for a number stands
    /// before a name for many reasons.
    std::size_t numberThenAct(std::size_t at) {
        if (!lexemes_[at].isNumber() || law_.style.numbering != Numbering::decimal) return 0;
        WrittenPlaces places{{{{{"article", lexemes_[at].text}}, {}}}, at + 1};
        if (lexemes_[places.end].is("-") && lexemes_[places.end].glued &&
            lexemes_[places.end + 1].isWord() && lexemes_[places.end + 1].text.size() <= 6)
            places.end += 2;
        UnitWords const* const unit = law_.style.unit(lexemes_[places.end].text);
        if (unit && unit->id == "article") {
            ++places.end;
            if (lexemes_[places.end].is(".")) ++places.end;
        } else if (!lexemes_[places.end].capitals) {
            return 0;
        }
        auto const act = law_.names->at(lexemes_, places.end, true);
        if (!act || act->acts.empty() || !mayHold(*act, places)) return 0;
        std::string const key = placeKey(places.places[0].steps);
        for (Act const* each : act->acts) {
            KnownPlaces const& known = law_.places.at(each);
            if (known.provisions.count(key) == 0 && known.wider.count(key) == 0) continue;
            note(at, act->end, *act, places);
            return act->end;
        }
        return 0;
    }

    std::size_t actThenPlaces(std::size_t at, NamedAct const& act) {
        std::size_t next = act.end;
        bool const bracket = lexemes_[next].is("(");
        auto const mayStandBetween = [](Lexeme const& lexeme) {
            for (std::string_view const sign : {",", "(", ":", "-", "at"})
                if (lexeme.is(sign)) return true;
            return false;
        };
        while (mayStandBetween(lexemes_[next]))
            ++next;
        auto places = readBrackets(lexemes_, next);
        if (!places) places = readPlaces(lexemes_, next, law_.style);
        // Places before another act are that one's.
        bool const theirs = places && law_.names->at(lexemes_, overJoints(places->end), true);
        if (!places || theirs || !mayHold(act, *places)) {
            if (act.complete) note(at, act.end, act, {});
            return act.end;
        }
        std::size_t const end = places->end + (bracket && lexemes_[places->end].is(")") ? 1 : 0);
        note(at, end, act, *places);
        return end;
    }

    /// Whether the act's places begin with the units that were written. An article or a section may
    /// be asked of any act: it is no such provision where the act has others.
    bool mayHold(NamedAct const& act, WrittenPlaces const& places) const {
        auto const mayBegin = [&](WrittenPlace const& place) {
            std::string const& top = place.steps.front().first;
            return law_.style.withId(top).rank == law_.style.trunk ||
                   std::any_of(act.acts.begin(), act.acts.end(), [&](Act const* each) {
                       return law_.places.at(each).tops.count(top) != 0;
                   });
        };
        return std::all_of(places.places.begin(), places.places.end(), mayBegin);
    }

    void note(std::size_t from, std::size_t end, NamedAct const& act, WrittenPlaces const& places) {
        RecognisedCitation citation;
        citation.from = lexemes_[from].from;
        citation.to = lexemes_[end - 1].to;
        if (act.acts.empty()) {
            citation.state = Recognised::unknownAct;
            std::vector<Provision> made;
            for (WrittenPlace const& place : places.places)
                made.push_back(provisionAt(place.steps, law_.style));
            write(citation, Act{}, made);
        } else {
            resolve(citation, act.acts, places);
        }
        found_.push_back(std::move(citation));
    }

    /// Of two parts of a code the one that has the places.
    void resolve(RecognisedCitation& citation, std::vector<Act const*> const& acts,
                 WrittenPlaces const& places) const {
        RecognisedCitation best;
        for (Act const* act : acts) {
            RecognisedCitation tried = citation;
            resolve(tried, *act, places);
            if (!best.act || tried.state < best.state) best = tried;
        }
        citation = best;
    }

    void resolve(RecognisedCitation& citation, Act const& act, WrittenPlaces const& places) const {
        citation.act = &act;
        std::vector<Provision> made;
        auto const worse = [&citation](Recognised state) {
            citation.state = std::max(citation.state, state);
        };
        KnownPlaces const& known = law_.places.at(&act);
        auto const add = [&](Places const& steps) {
            std::string const key = placeKey(steps);
            auto const found = known.provisions.find(key);
            if (found != known.provisions.end()) {
                citation.provisions.push_back(found->second);
                made.push_back(*found->second);
                return;
            }
            // No pack lists all the chapters and parts there are.
            bool const holds = known.wider.count(key) != 0 ||
                               law_.style.withId(steps.back().first).rank < law_.style.trunk;
            worse(holds ? Recognised::wider : Recognised::unknownProvision);
            made.push_back(provisionAt(steps, law_.style));
        };
        for (WrittenPlace const& place : places.places) {
            add(place.steps);
            if (place.until.empty()) continue;
            Places last = place.steps;
            last.back().second = place.until;
            for (Provision const* between : provisionsBetween(
                     act, provisionAt(place.steps, law_.style), provisionAt(last, law_.style))) {
                citation.provisions.push_back(between);
                made.push_back(*between);
            }
            add(last);
        }
        write(citation, act, made);
    }

    void write(RecognisedCitation& citation, Act const& act,
               std::vector<Provision> const& made) const {
        std::vector<Provision const*> provisions;
        for (Provision const& provision : made)
            provisions.push_back(&provision);
        citation.places = pinpoint(act, provisions, law_.style.name);
        citation.canonical = citation.places;
        if (citation.act)
            citation.canonical =
                cite({&act, provisions, CitationForm::brief, Case::nominative}, law_.style.name)
                    .text;
    }

    Law const& law_;
    std::vector<Lexeme> const lexemes_;
    std::vector<RecognisedCitation> found_;
};

std::vector<RecognisedCitation> Recogniser::recognise(std::string_view text) const {
    return Reading(*law_, text).citations();
}

} // namespace redress
