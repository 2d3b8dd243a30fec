#include "packs/reach.hpp"

#include "core/condition/facts.hpp"
#include "core/letter/letter.hpp"

#include <algorithm>

namespace redress::testing {
namespace {

using Kind = Reach::Kind;

/// On one line, whatever the file's indentation.
std::string folded(std::string const& text) {
    std::string result;
    for (char const c : text)
        if (c != ' ' || result.empty() || result.back() != ' ') result += c;
    return result;
}

/// Goes through a template as composing does, and on through what these answers do not reach: there
/// nothing is `live`.
class Walk {
public:
    Walk(Pack const& pack, LetterTemplate const& letter, Answers const& answers, Reach& reach)
        : pack_(pack), facts_(questionsOf(pack, letter), answers, pack.language, ignored_),
          reach_(reach), applicable_(facts_.applicable().begin(), facts_.applicable().end()) {
        for (Block const& block : compose(pack, letter, answers, ignored_).blocks)
            standing_.insert(key(block.reason.rule));
        for (QuestionGroup const& group : questionsOf(pack, letter))
            for (Question const& question : group.questions)
                questions_.emplace(question.id, question);
        groups(letter.groups, true);
        flow(letter.content, {true});
    }

private:
    /// Where the walk stands: whether composing comes here, and in which row.
    struct Scope {
        bool live = false;
        Question const* list = nullptr;
        AnswerRow const* row = nullptr;
        std::size_t index = 0;

        Scope when(bool holds) const { return {live && holds, list, row, index}; }
    };
    using PlaceKey = std::tuple<std::string, int, int>;
    static PlaceKey key(Place const& place) { return {place.file, place.line, place.column}; }

    /// What stands in a clause reads the same in every letter that includes it: its own place names
    /// it.
    void note(Kind kind, Place const& place, std::string const& what, bool reached,
              std::string name = {}) {
        if (name.empty() && !open_.empty())
            name = place.file + ':' + std::to_string(place.line) + ':' +
                   std::to_string(place.column) + ": " + what;
        reach_.note(kind, place, what, reached, name);
    }

    /// `name`: of the words under the condition, where they have one.
    Scope below(Condition const& condition, Scope const& scope, std::string const& name = {}) {
        if (condition.always()) return scope;
        bool const holds = scope.live && facts_.holds(condition,
                                                      scope.list ? std::string_view(scope.list->id)
                                                                 : std::string_view(),
                                                      scope.index);
        std::string const text = folded(condition.text);
        note(Kind::conditions, condition.place, "never true: " + text, holds, name);
        note(Kind::conditions, condition.place, "never false: " + text, scope.live && !holds);
        return scope.when(holds);
    }

    void groups(std::vector<QuestionGroup> const& groups, bool live) {
        for (QuestionGroup const& group : groups) {
            Scope const scope = below(group.when, {live});
            for (Question const& question : group.questions) {
                below(question.when, scope);
                answered(question, question.id, facts_.answers().find(question.id));
                columns(question, applicable_.count(question.id) > 0);
            }
        }
    }

    void columns(Question const& list, bool live) {
        for (auto const& scope : rows(list, {live}))
            for (Question const& column : list.columns) {
                below(column.when, scope);
                AnswerValue const* cell = nullptr;
                if (scope.row) {
                    auto const found = scope.row->cells.find(column.id);
                    if (found != scope.row->cells.end()) cell = &found->second;
                }
                answered(column, list.id + '/' + (scope.row ? scope.row->id : "") + '/' + column.id,
                         cell);
            }
    }

    /// The rows of the answer; one that is not live if it has none.
    std::vector<Scope> rows(Question const& list, Scope const& scope) const {
        std::vector<Scope> result;
        AnswerValue const* const value = facts_.answers().find(list.id);
        if (auto const* rows = value ? std::get_if<Rows>(value) : nullptr)
            for (AnswerRow const& row : *rows)
                result.push_back({scope.live, &list, &row, result.size()});
        if (result.empty()) result.push_back({false, &list, nullptr, 0});
        return result;
    }

    void answered(Question const& question, std::string const& path, AnswerValue const* value) {
        bool const applies = applicable_.count(path) > 0;
        bool const given = isAnswered(value);
        std::string const& id = question.id;
        note(Kind::questions, question.place, "question never answered: " + id, applies && given);
        if (!question.required)
            note(Kind::questions, question.place, "question never left open: " + id,
                 applies && !given);
        for (Option const& option : question.options)
            this->option(option.id, option.place, id, applies, value);
        if (question.type == QuestionType::yesNo)
            for (char const* answer : {"yes", "no"})
                option(answer, question.place, id, applies, value);
    }

    void option(std::string const& name, Place const& place, std::string const& question,
                bool applies, AnswerValue const* value) {
        auto const* one = value ? std::get_if<std::string>(value) : nullptr;
        auto const* several = value ? std::get_if<std::vector<std::string>>(value) : nullptr;
        bool const chosen = (one && *one == name) ||
                            (several && std::count(several->begin(), several->end(), name) > 0);
        Authority const* const authority = pack_.findAuthority(name);
        note(Kind::options, place, "option never chosen: " + name + " of " + question,
             applies && chosen, authority && authority->forms.size() == 1 ? name : "");
    }

    void flow(FlowContent const& content, Scope const& scope) {
        for (Flow const& part : content)
            std::visit([&](auto const& item) { this->item(item, scope); }, part.item);
    }

    void sentence(Sentence const& content, Scope const& scope) {
        for (Inline const& part : content)
            std::visit([&](auto const& item) { this->item(item, scope); }, part.item);
    }

    void item(ParagraphTemplate const& part, Scope const& scope) {
        Scope const inside = below(part.when, scope);
        note(Kind::blocks, part.place, "p never stands: " + part.id,
             inside.live && standing_.count(key(part.place)) > 0);
        sentence(part.content, inside);
    }

    void item(AnswerParagraphs const& part, Scope const& scope) {
        Scope const inside = below(part.when, scope);
        note(Kind::blocks, part.place, "answer-paragraphs never stand: " + part.id,
             inside.live && standing_.count(key(part.place)) > 0);
    }

    void item(Repeat const& part, Scope const& scope) {
        auto const list = questions_.find(part.list);
        if (list == questions_.end()) return;
        for (Scope const& row : rows(list->second, scope)) {
            Scope const inside = below(part.when, row);
            note(Kind::blocks, part.place, "repeat never has a row: " + part.list, inside.live);
            flow(part.content, inside);
        }
    }

    void item(Group const& part, Scope const& scope) {
        Scope const inside = below(part.when, scope);
        note(Kind::blocks, part.place, "section never stands", inside.live);
        flow(part.content, inside);
    }

    /// A clause stands once, where it is included first; its questions are asked wherever it is.
    void item(Include const& part, Scope const& scope) {
        Clause const* const clause = pack_.findClause(part.clause);
        if (!clause || open_.count(clause) > 0) return;
        Scope const here = below(part.when, scope);
        bool const stands =
            here.live && facts_.holds(clause->when) && included_.insert(clause).second;
        note(Kind::blocks, part.place, "include never stands: " + part.clause, stands);
        note(Kind::clauses, clause->place, "clause never stands: " + clause->id, stands);
        open_.insert(clause);
        Scope const inside = below(clause->when, here);
        groups(clause->groups, inside.live);
        flow(clause->content, inside.when(stands));
        open_.erase(clause);
    }

    void item(IfWords const& part, Scope const& scope) {
        sentence(part.content, below(part.when, scope, rowName(part)));
    }

    /// Of an if that holds an authority alone: which one, and when.
    static std::string rowName(IfWords const& part) {
        auto const* authority = part.content.size() == 1
                                    ? std::get_if<AuthorityName>(&part.content.front().item)
                                    : nullptr;
        return authority ? folded(part.when.text) + ": " + authority->authority : std::string();
    }

    void item(GenderWords const& part, Scope const& scope) {
        std::pair<std::string, std::string> const forms[] = {
            {"male", part.male}, {"female", part.female}, {"", part.unknown}};
        for (auto const& [gender, words] : forms)
            note(Kind::words, part.place,
                 "form never used: " + (gender.empty() ? "unknown" : gender) + ' ' + words,
                 scope.live && genderOf(part.person, scope) == gender);
    }

    template <class Other>
    void item(Other const&, Scope const&) {}

    std::string genderOf(std::string const& person, Scope const& scope) const {
        AnswerValue const* value = facts_.answers().find(person);
        if (scope.row)
            if (auto const cell = scope.row->cells.find(person); cell != scope.row->cells.end())
                value = &cell->second;
        auto const* named = value ? std::get_if<Person>(value) : nullptr;
        Gender const gender = named ? redress::genderOf(*named) : Gender::unknown;
        return gender == Gender::male ? "male" : gender == Gender::female ? "female" : "";
    }

    Pack const& pack_;
    Diagnostics ignored_; // the tests of the letters look at them
    Facts facts_;
    Reach& reach_;
    std::set<std::string> applicable_;
    std::set<PlaceKey> standing_;
    std::map<std::string, Question> questions_;
    std::set<Clause const*> included_;
    std::set<Clause const*> open_;
};

} // namespace

Reach::Reach(Pack const& pack, LetterTemplate const& letter) : pack_(pack), letter_(letter) {}

void Reach::add(Answers const& answers) { Walk(pack_, letter_, answers, *this); }

void Reach::note(Kind kind, Place const& place, std::string const& what, bool reached,
                 std::string const& name) {
    State& state = things_[{place.file, place.line, place.column, kind, what}];
    state.reached = state.reached || reached;
    state.name = name;
    if (reached && !name.empty()) names_.insert(name);
}

bool Reach::isReached(State const& state, std::set<std::string> const& elsewhere) {
    return state.reached || (!state.name.empty() && elsewhere.count(state.name) > 0);
}

std::vector<std::string> Reach::unreached(std::string const& root,
                                          std::set<std::string> const& elsewhere) const {
    std::vector<std::string> lines;
    for (auto const& [thing, state] : things_) {
        if (isReached(state, elsewhere)) continue;
        auto const& [file, line, column, kind, what] = thing;
        std::string const name = file.compare(0, root.size(), root) == 0
                                     ? file.substr(std::min(root.size() + 1, file.size()))
                                     : file;
        lines.push_back(name + ':' + std::to_string(line) + ':' + std::to_string(column) + ": " +
                        what);
    }
    return lines;
}

Reach::Count Reach::count(Kind kind, std::set<std::string> const& elsewhere) const {
    Count result;
    for (auto const& [thing, state] : things_)
        if (std::get<Kind>(thing) == kind) {
            ++result.all;
            if (isReached(state, elsewhere)) ++result.reached;
        }
    return result;
}

} // namespace redress::testing
