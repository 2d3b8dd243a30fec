#include "sidebar/body_view.hpp"

#include "core/language/messages.hpp"

#include <algorithm>

namespace redress {
namespace {

using Kind = Widget::Kind;

constexpr int below = 2; ///< pixels between a label and what it names
constexpr int apart = 4; ///< and before the next label

constexpr std::string_view prefix = "body.";

std::string controlName(std::string_view part, std::string const& path) {
    return std::string(prefix).append(part) + ':' + path;
}

/// "kind", "region", "place" …
std::string partOf(std::string const& control) {
    return control.substr(prefix.size(), control.find(':') - prefix.size());
}

bool isRegionAlone(Question const& question) { return question.offer.aspect == BodyAspect::region; }

/// The kind that is chosen: of those offered the first, where none is.
BodyKind const* kindIn(Pack const& pack, Question const& question, BodyChoice const& choice) {
    std::vector<std::string> const& kinds = question.offer.kinds;
    bool const known = std::find(kinds.begin(), kinds.end(), choice.kind) != kinds.end();
    return pack.findBody(known ? choice.kind : kinds.front());
}

/// Where the answer is a region, that of any of the kinds will do.
std::vector<Region const*> regionsIn(Pack const& pack, Question const& question,
                                     BodyKind const& kind) {
    if (!isRegionAlone(question)) return regionsOf(pack, kind);
    std::set<Region const*> wanted;
    for (std::string const& id : question.offer.kinds)
        if (BodyKind const* const one = pack.findBody(id))
            for (Region const* region : regionsOf(pack, *one))
                wanted.insert(region);
    std::vector<Region const*> regions;
    for (Region const& region : pack.regions)
        if (wanted.count(&region) > 0) regions.push_back(&region);
    return regions;
}

Region const* chosenRegion(std::vector<Region const*> const& regions, BodyChoice const& choice) {
    auto const chosen = choice.values.find(Slot::region);
    for (Region const* region : regions)
        if (chosen != choice.values.end() && region->id == chosen->second) return region;
    return nullptr;
}

class BodyList {
public:
    BodyList(View& view, Pack const& pack, Asked const& asked, BodyChoice const& choice,
             std::string const& language)
        : view_(view), pack_(pack), asked_(asked), choice_(choice), language_(language) {}

    void add() {
        bool const open = choice_.path == asked_.path;
        std::string const label = asked_.question->label.in(language_);
        view_.add({Kind::link, controlName("list", asked_.path),
                   open ? say(REDRESS_TEXT("Hide the list: {1}"), {label})
                        : say(REDRESS_TEXT("Choose from a list: {1}"), {label}),
                   say(REDRESS_TEXT("Bodies by their kind and region; what you write in the field "
                                    "yourself stands as well"))},
                  apart);
        BodyKind const* const kind = kindIn(pack_, *asked_.question, choice_);
        if (!open || !kind) return;
        if (!isRegionAlone(*asked_.question)) addKinds(*kind);
        std::set<Slot> const slots = slotsOf(*kind);
        if (isRegionAlone(*asked_.question) || slots.count(Slot::region) > 0) addRegions(*kind);
        if (!isRegionAlone(*asked_.question)) addWords(slots);
        addOutcome();
    }

private:
    std::string say(char const* english, std::vector<std::string> const& arguments = {}) const {
        return translate(english, language_, arguments);
    }

    void addLabel(std::string const& name, std::string const& text) {
        view_.add({Kind::label, "label:" + name, text, {}}, apart);
    }

    void addKinds(BodyKind const& chosen) {
        std::vector<std::string> const& kinds = asked_.question->offer.kinds;
        if (kinds.size() < 2) return;
        Widget list{Kind::dropDown, controlName("kind", asked_.path), {}, {}};
        list.tip = say(REDRESS_TEXT("What kind of body it is"));
        for (std::string const& id : kinds) {
            BodyKind const* const kind = pack_.findBody(id);
            list.items.push_back(kind ? kind->name.in(language_) : id);
            if (id == chosen.id) list.selected = static_cast<int>(list.items.size()) - 1;
        }
        addLabel(list.name, say(REDRESS_TEXT("Kind of body")));
        view_.addChoice(std::move(list));
    }

    /// Regions are named as the letter names them, whoever reads.
    void addRegions(BodyKind const& kind) {
        std::vector<Region const*> const regions = regionsIn(pack_, *asked_.question, kind);
        Region const* const chosen = chosenRegion(regions, choice_);
        Widget list{Kind::dropDown, controlName("region", asked_.path), {}, {}};
        list.tip =
            say(REDRESS_TEXT("The region whose body it is; another is written in the field"));
        list.items.push_back(say(REDRESS_TEXT("Not answered")));
        list.selected = 0;
        for (Region const* region : regions) {
            list.items.push_back(formOf(region->forms, Case::nominative));
            if (region == chosen) list.selected = static_cast<int>(list.items.size()) - 1;
        }
        addLabel(list.name, say(REDRESS_TEXT("Region of the body")));
        view_.addChoice(std::move(list));
    }

    void addWords(std::set<Slot> const& slots) {
        struct Field {
            Slot slot;
            char const* label;
            char const* tip;
        };
        for (Field const& field :
             {Field{Slot::number, REDRESS_TEXT("Number of the body"),
                    REDRESS_TEXT("For example: 3")},
              Field{Slot::name, REDRESS_TEXT("Word of its name"),
                    REDRESS_TEXT("As it stands in the name, for example: Тверской, Каменский")},
              Field{Slot::place, REDRESS_TEXT("Its district or town"),
                    REDRESS_TEXT("In the nominative, for example: Центральный район г. Хабаровска, "
                                 "г. Самара")}}) {
            if (slots.count(field.slot) == 0) continue;
            std::string const name = controlName(nameOf(field.slot), asked_.path);
            auto const typed = choice_.values.find(field.slot);
            addLabel(name, say(field.label));
            view_.add({Kind::edit, name,
                       typed == choice_.values.end() ? std::string() : typed->second,
                       say(field.tip)},
                      below);
        }
    }

    void addOutcome() {
        auto const body = chosenBody(pack_, asked_, choice_);
        view_.add({Kind::text,
                   controlName("outcome", asked_.path),
                   body ? *body
                        : say(REDRESS_TEXT("Here stands the name when all of it is known. Where "
                                           "none comes out, write it in the field.")),
                   {}},
                  apart);
        Widget use{Kind::button, useOfBody(asked_.path), say(REDRESS_TEXT("Put it into the field")),
                   say(REDRESS_TEXT("It can be changed there"))};
        use.enabled = body.has_value();
        view_.add(std::move(use), apart);
    }

    View& view_;
    Pack const& pack_;
    Asked const& asked_;
    BodyChoice const& choice_;
    std::string const& language_;
};

} // namespace

void showBodies(View& view, Pack const& pack, Asked const& asked, Unfinished const& unfinished,
                std::string const& language) {
    // Of a place alone there is nothing to choose.
    Offer const& offer = asked.question->offer;
    if (offer.kinds.empty() || offer.aspect == BodyAspect::place) return;
    BodyList(view, pack, asked, unfinished.body, language).add();
}

void toggleBodies(Asked const& asked, BodyChoice& choice) {
    choice.path = choice.path == asked.path ? std::string() : asked.path;
}

bool chooseBody(Pack const& pack, Asked const& asked, Event const& event, BodyChoice& choice) {
    if (bodyPath(event.name) != asked.path || asked.question->offer.kinds.empty()) return false;
    std::string const part = partOf(event.name);
    auto const item = static_cast<std::size_t>(std::max(event.item, 0));
    if (part == "kind") {
        std::vector<std::string> const& kinds = asked.question->offer.kinds;
        choice.kind = kinds[std::min(item, kinds.size() - 1)];
    } else if (part == "region") {
        BodyKind const* const kind = kindIn(pack, *asked.question, choice);
        auto const regions =
            kind ? regionsIn(pack, *asked.question, *kind) : std::vector<Region const*>();
        choice.values.erase(Slot::region);
        if (item > 0 && item <= regions.size()) choice.values[Slot::region] = regions[item - 1]->id;
    } else if (auto const slot = parseSlot(part)) {
        choice.values[*slot] = event.text;
    } else {
        return false;
    }
    return true;
}

std::optional<std::string> chosenBody(Pack const& pack, Asked const& asked,
                                      BodyChoice const& choice) {
    Question const& question = *asked.question;
    BodyKind const* const kind =
        question.offer.kinds.empty() ? nullptr : kindIn(pack, question, choice);
    if (!kind) return std::nullopt;
    if (isRegionAlone(question)) {
        Region const* const region = chosenRegion(regionsIn(pack, question, *kind), choice);
        return region ? std::optional(formOf(region->forms, Case::nominative)) : std::nullopt;
    }
    Declined const body = offered(pack, *kind, choice.values, question.offer.aspect);
    return body.sure() ? std::optional(body.text) : std::nullopt;
}

std::string useOfBody(std::string const& path) { return controlName("use", path); }

std::string bodyPath(std::string const& control) {
    std::size_t const colon = control.find(':');
    bool const ours = control.compare(0, prefix.size(), prefix) == 0;
    return ours && colon != std::string::npos ? control.substr(colon + 1) : std::string();
}

} // namespace redress
