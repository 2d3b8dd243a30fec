#include "sidebar/name_view.hpp"

#include "core/language/language.hpp"
#include "core/language/messages.hpp"
#include "core/language/utf8.hpp"

#include <algorithm>
#include <array>

namespace redress {
namespace {

using Kind = Widget::Kind;

constexpr int below = 2; ///< pixels between a label and what it names
constexpr int apart = 4; ///< and before the next label

constexpr std::array<char const*, 6> personCases{
    REDRESS_TEXT("Nominative (who?)"),       REDRESS_TEXT("Genitive (of whom?)"),
    REDRESS_TEXT("Dative (to whom?)"),       REDRESS_TEXT("Accusative (whom?)"),
    REDRESS_TEXT("Instrumental (by whom?)"), REDRESS_TEXT("Prepositional (about whom?)")};
/// A post is somebody and a body something.
constexpr std::array<char const*, 6> designationCases{
    "",
    REDRESS_TEXT("Genitive (of whom, of what?)"),
    REDRESS_TEXT("Dative (to whom, to what?)"),
    REDRESS_TEXT("Accusative (whom, what?)"),
    REDRESS_TEXT("Instrumental (by whom, by what?)"),
    REDRESS_TEXT("Prepositional (about whom, about what?)")};

Person personOf(Asked const& asked) {
    auto const* person = asked.value ? std::get_if<Person>(asked.value) : nullptr;
    return person ? *person : Person();
}

/// A name of either kind with its cases.
struct Cases {
    Cases(Asked const& asked, std::string const& letterLanguage) {
        if (asked.question->type == QuestionType::person)
            take(personOf(asked), letterLanguage, personCases, 0);
        else
            take(designationOf(asked.value), letterLanguage, designationCases, 1);
    }

    CaseForms own;
    std::array<std::optional<std::string>, 6> ruled;
    std::array<char const*, 6> labels{};
    std::size_t first = 0; ///< the nominative of a designation is the answer itself

private:
    template <class Named>
    void take(Named const& named, std::string const& letterLanguage,
              std::array<char const*, 6> const& labelled, std::size_t from) {
        own = named.forms;
        labels = labelled;
        first = from;
        for (std::size_t i = first; i < ruled.size(); ++i)
            ruled[i] = byRule(named, static_cast<Case>(i), letterLanguage);
    }
};

class NameControls {
public:
    explicit NameControls(NameView const& shown)
        : shown_(shown), view_(shown.view), asked_(shown.asked) {}

    void addPerson() {
        Person const person = personOf(asked_);
        bool const russian = isRussian(shown_.pack.language);
        if (!russian)
            addPart("title", say(REDRESS_TEXT("Title")), person.title,
                    say(REDRESS_TEXT("Mr, Ms, Dr; may stay empty")));
        std::string const surname = say(REDRESS_TEXT("Surname"));
        std::string const name =
            russian ? say(REDRESS_TEXT("Given name")) : say(REDRESS_TEXT("First name"));
        if (russian) addPart("surname", surname, person.surname, shown_.tip);
        addPart("given", name, person.given, shown_.tip);
        if (!russian) addPart("surname", surname, person.surname, shown_.tip);
        if (!russian) return;
        addPart("patronymic", say(REDRESS_TEXT("Patronymic")), person.patronymic,
                say(REDRESS_TEXT("If there is one")));
        addGender(person);
        addCases();
    }

    void addCases() {
        Cases const cases(asked_, shown_.pack.language);
        std::string const& path = asked_.path;
        bool const open = shown_.unfinished.cases == path;
        addRemark("wanted:" + path, wanted(cases), !asked_.wantedCases.empty() && !isTyped());
        Widget toggle{Kind::link, "cases:" + path, toggleText(cases, open),
                      say(REDRESS_TEXT("All cases of the name as the letter has them, to look at "
                                       "and to put right"))};
        toggle.visible = open || asked_.answered() || !cases.own.empty();
        view_.add(std::move(toggle), apart);
        if (open)
            for (std::size_t i = cases.first; i < cases.labels.size(); ++i)
                addCase(cases, static_cast<Case>(i));
    }

private:
    std::string say(char const* english, std::vector<std::string> const& arguments = {}) const {
        return translate(english, shown_.language, arguments);
    }

    void addPart(std::string const& part, std::string const& label, std::string const& stored,
                 std::string const& tip) {
        std::string const name = fieldName(asked_.path, part);
        auto const typed = shown_.unfinished.typed.find(name);
        view_.add({Kind::label, "label:" + name, label, {}}, apart);
        view_.add({Kind::edit, name,
                   typed == shown_.unfinished.typed.end() ? stored : typed->second, tip},
                  below);
    }

    void addRemark(std::string name, std::string text, bool visible) {
        Widget remark{Kind::text, std::move(name), std::move(text), {}};
        remark.visible = visible;
        view_.add(std::move(remark), below);
    }

    /// Who is typing a name has not finished it yet: what it leaves open is said afterwards.
    bool isTyped() const {
        auto const& typed = shown_.unfinished.typed;
        return std::any_of(typed.begin(), typed.end(), [this](auto const& one) {
            auto const field = parseFieldName(one.first);
            return field && field->path == asked_.path;
        });
    }

    void addGender(Person person) {
        std::string const male = say(REDRESS_TEXT("male"));
        std::string const female = say(REDRESS_TEXT("female"));
        Widget gender{Kind::dropDown,
                      fieldName(asked_.path, "gender"),
                      {},
                      say(REDRESS_TEXT("Verbs in the letter follow it"))};
        gender.selected = static_cast<int>(person.gender);
        person.gender = Gender::unknown;
        Gender const told = genderOf(person);
        gender.items = {told == Gender::unknown ? say(REDRESS_TEXT("Not answered"))
                                                : say(REDRESS_TEXT("from the name: {1}"),
                                                      {told == Gender::male ? male : female}),
                        male, female};
        view_.add(
            {Kind::label, "label:" + gender.name, say(REDRESS_TEXT("Grammatical gender")), {}},
            apart);
        std::string const name = gender.name;
        view_.addChoice(std::move(gender));
        addRemark("wanted:" + name,
                  say(REDRESS_TEXT("The name does not tell it. Until you choose, the letter has "
                                   "the words for both.")),
                  asked_.wantsGender && !isTyped());
    }

    std::string label(Cases const& cases, Case which) const {
        return say(cases.labels[static_cast<std::size_t>(which)]);
    }

    std::string wanted(Cases const& cases) const {
        std::string names;
        for (Case const one : asked_.wantedCases)
            names += (names.empty() ? "" : ", ") + label(cases, one);
        return say(REDRESS_TEXT("The letter needs a case that the rules are not sure of: {1}. "
                                "Write it below."),
                   {names});
    }

    std::string toggleText(Cases const& cases, bool open) const {
        std::string const name = asked_.question->label.in(shown_.language);
        if (open) return say(REDRESS_TEXT("Hide the cases: {1}"), {name});
        if (cases.own.empty()) return say(REDRESS_TEXT("Cases: {1}"), {name});
        return say(REDRESS_TEXT("Cases ({1} of them yours): {2}"),
                   {std::to_string(cases.own.size()), name});
    }

    void addCase(Cases const& cases, Case which) {
        auto const own = cases.own.find(which);
        auto const& ruled = cases.ruled[static_cast<std::size_t>(which)];
        bool const isOwn = own != cases.own.end();
        std::string const part(nameOf(which));
        std::string const name = label(cases, which);
        addPart(part, isOwn ? say(REDRESS_TEXT("{1}, as you wrote it"), {name}) : name,
                isOwn ? own->second : ruled.value_or(""),
                say(REDRESS_TEXT("What you write here stands in the letter; empty, it is as the "
                                 "rules have it")));
        std::string const field = fieldName(asked_.path, part);
        addRemark("unsure:" + field, say(REDRESS_TEXT("The rules are not sure.")),
                  !isOwn && !ruled);
        Widget back{Kind::link, "byRule:" + field, say(REDRESS_TEXT("By rule: {1}"), {name}),
                    ruled ? *ruled : say(REDRESS_TEXT("Takes away what you wrote"))};
        back.visible = isOwn;
        view_.add(std::move(back), below);
    }

    NameView const& shown_;
    View& view_;
    Asked const& asked_;
};

template <class Named>
void setForm(Named& named, Case which, std::string const& text, std::string const& language) {
    std::string const form = trimmed(text);
    named.forms.erase(which);
    if (!form.empty() && form != byRule(named, which, language)) named.forms[which] = form;
}

} // namespace

void showPerson(NameView const& shown) { NameControls(shown).addPerson(); }

void showCases(NameView const& shown) { NameControls(shown).addCases(); }

AnswerValue personFrom(Pack const& pack, Asked const& asked, std::string const& part,
                       Event const& event) {
    Person person = personOf(asked);
    if (part == "surname") person.surname = event.text;
    if (part == "given") person.given = event.text;
    if (part == "patronymic") person.patronymic = event.text;
    if (part == "title") person.title = event.text;
    if (part == "gender") person.gender = static_cast<Gender>(std::clamp(event.item, 0, 2));
    if (auto const which = parseCase(part)) setForm(person, *which, event.text, pack.language);
    return person;
}

AnswerValue designationFrom(Pack const& pack, Asked const& asked, std::string const& part,
                            Event const& event) {
    Designation designation = designationOf(asked.value);
    if (auto const which = parseCase(part))
        setForm(designation, *which, event.text, pack.language);
    else
        designation.name = event.text;
    return designation;
}

} // namespace redress
