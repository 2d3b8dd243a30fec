#include "core/condition/conjuncts.hpp"
#include "core/condition/prospects.hpp"
#include "core/letter/enclosures.hpp"
#include "core/lint/lint.hpp"
#include "core/route/clocks.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace redress {
namespace {

using Texts = std::vector<std::string>;

std::string negated(std::string const& condition) { return "not(" + condition + ')'; }

Texts with(Texts texts, std::string const& text) {
    if (!text.empty()) texts.push_back(text);
    return texts;
}

std::string joined(Texts const& texts) {
    std::string all;
    for (std::string const& text : texts)
        all += (all.empty() ? "" : "; ") + text;
    return all;
}

/// What was found out about the conditions of a pack's files. A clause stands in several letters:
/// its conditions are dead, or say nothing, only where that is so in all of them.
class Verdicts {
public:
    enum class Verdict { dead, idle, undecided, open };

    void add(Place const& place, Verdict verdict, std::string words) {
        Entry& entry = entries_[{place.file, place.line, place.column}];
        entry.place = place;
        if (entry.seen && entry.verdict == verdict) return;
        bool const open = verdict == Verdict::open || (entry.seen && entry.verdict != verdict);
        entry.verdict = open ? stronger(entry, verdict) : verdict;
        if (!open) entry.words = std::move(words);
        entry.seen = true;
    }

    void report(Diagnostics& diagnostics) const {
        for (auto const& [key, entry] : entries_) {
            if (entry.verdict == Verdict::dead)
                diagnostics.warning(Code::conditionCannotHold, entry.place, {entry.words});
            if (entry.verdict == Verdict::idle)
                diagnostics.warning(Code::conditionAlways, entry.place, {entry.words});
            if (entry.verdict == Verdict::undecided)
                diagnostics.warning(Code::conditionNotDecided, entry.place, {entry.words});
        }
    }

private:
    struct Entry {
        Place place;
        Verdict verdict = Verdict::open;
        std::string words;
        bool seen = false;
    };

    /// Two letters disagree: dead in one and not known in the other is not known.
    static Verdict stronger(Entry const& entry, Verdict verdict) {
        bool const unknown = entry.seen && entry.verdict != Verdict::open &&
                             verdict != Verdict::open &&
                             (entry.verdict == Verdict::undecided || verdict == Verdict::undecided);
        return unknown && (entry.verdict == Verdict::dead || verdict == Verdict::dead)
                   ? Verdict::undecided
                   : Verdict::open;
    }

    std::map<std::tuple<std::string, int, int>, Entry> entries_;
};

/// Asks of each condition of a letter or a triage whether it can be true where it stands, and
/// whether it can be false.
class Walk {
public:
    Walk(Pack const& pack, std::vector<QuestionGroup> groups, VariableKinds told,
         Verdicts& verdicts)
        : pack_(pack), groups_(std::move(groups)), prospects_(groups_, pack.language, told),
          asked_(unconditional(groups_), pack.language, std::move(told)), verdicts_(verdicts) {}

    void letter(LetterTemplate const& letter) {
        enclosures_ = enclosureParagraphs(pack_, letter.content);
        questions(letter.groups, {});
        flow(letter.content, {}, nullptr);
        for (Inclusion const& inclusion : inclusionsOf(pack_, letter)) {
            Texts const given = with({}, inclusion.when.text);
            questions(inclusion.clause->groups, given);
            flow(inclusion.clause->content, given, nullptr);
        }
    }

    void condition(Condition const& own, Texts const& given, Question const* list = nullptr,
                   bool mayBeIdle = false) {
        if (own.always()) return;
        if (prospects_.together(given, list) == Prospect::impossible) return; // said where it is so
        using Verdict = Verdicts::Verdict;
        Texts const all = with(given, own.text);
        Prospect const holds = prospects_.together(all, list);
        if (holds == Prospect::impossible)
            return verdicts_.add(own.place, Verdict::dead, joined(inTheWay(given, own.text, list)));
        if (holds == Prospect::undecided)
            return verdicts_.add(own.place, Verdict::undecided, joined(all));
        std::string const opposite = negated(own.text);
        if (!mayBeIdle &&
            prospects_.together(with(given, opposite), list) == Prospect::impossible) {
            Texts why = reasons(given, opposite, list);
            why.pop_back();
            return verdicts_.add(own.place, Verdict::idle, why.empty() ? "true()" : joined(why));
        }
        verdicts_.add(own.place, Verdict::open, {});
    }

    bool isPossible(Texts const& conditions) {
        return prospects_.together(conditions) != Prospect::impossible;
    }

    void questions(std::vector<QuestionGroup> const& groups, Texts const& given) {
        for (QuestionGroup const& group : groups) {
            condition(group.when, given);
            Texts const inGroup = with(given, group.when.text);
            for (Question const& question : group.questions) {
                condition(question.when, inGroup);
                for (Question const& column : question.columns)
                    condition(column.when, with(inGroup, question.when.text), &question);
            }
        }
    }

private:
    /// The condition with those of the given ones without which it would be possible.
    Texts reasons(Texts const& above, std::string const& own, Question const* list) {
        Texts given;
        for (std::string const& text : above)
            for (std::string const& part : conjuncts(text))
                if (std::find(given.begin(), given.end(), part) == given.end())
                    given.push_back(part);
        for (std::size_t i = given.size(); i-- > 0;) {
            Texts fewer = given;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            if (prospects_.together(with(fewer, own), list) == Prospect::impossible)
                given = std::move(fewer);
        }
        return with(std::move(given), own);
    }

    /// The reasons, and where they would do if everything were asked, the conditions under which it
    /// is not.
    Texts inTheWay(Texts const& given, std::string const& own, Question const* list) {
        Texts found = reasons(given, own, list);
        if (asked_.together(found, list) == Prospect::impossible) return found;
        Texts whens;
        for (std::string const& text : found)
            for (std::string const& name : namesRead(text))
                for (std::string const& when : whensOf(name, list))
                    if (std::find(whens.begin(), whens.end(), when) == whens.end())
                        whens.push_back(when);
        found.insert(found.end() - 1, whens.begin(), whens.end());
        return found;
    }

    /// Under which conditions the question of a variable, or of a column, is asked.
    Texts whensOf(std::string const& name, Question const* list) const {
        VariableKinds const kinds = name.front() == '$' ? variableKinds(groups_)
                                    : list              ? cellKinds(*list)
                                                        : VariableKinds();
        auto const kind = kinds.find(name.front() == '$' ? name.substr(1) : name);
        if (kind == kinds.end()) return {};
        Question const& question = *kind->second.question;
        Texts whens = with({}, question.when.text);
        for (QuestionGroup const& group : groups_)
            for (Question const& candidate : group.questions)
                if (candidate.id == question.id)
                    whens = with(with({}, group.when.text), question.when.text);
        return whens;
    }

    /// The same questions, asked in any case.
    static std::vector<QuestionGroup> unconditional(std::vector<QuestionGroup> groups) {
        for (QuestionGroup& group : groups) {
            group.when = {};
            for (Question& question : group.questions) {
                question.when = {};
                for (Question& column : question.columns)
                    column.when = {};
            }
        }
        return groups;
    }

    Question const* find(std::string const& id) const {
        for (QuestionGroup const& group : groups_)
            for (Question const& question : group.questions)
                if (question.id == id) return &question;
        return nullptr;
    }

    void flow(FlowContent const& content, Texts const& given, Question const* list) {
        for (Flow const& part : content)
            std::visit([&](auto const& item) { this->item(item, given, list); }, part.item);
    }

    void item(ParagraphTemplate const& part, Texts const& given, Question const* list) {
        condition(part.when, given, list);
        Texts const inside = with(given, part.when.text);
        sentence(part.content, inside, list);
        sentence(part.gloss, inside, list);
    }

    void item(AnswerParagraphs const& part, Texts const& given, Question const* list) {
        condition(part.when, given, list);
    }

    void item(Repeat const& part, Texts const& given, Question const*) {
        Question const* const list = find(part.list);
        condition(part.when, given, list);
        flow(part.content, with(given, part.when.text), list);
    }

    void item(Group const& part, Texts const& given, Question const* list) {
        condition(part.when, given, list);
        flow(part.content, with(given, part.when.text), list);
    }

    /// A clause guards itself wherever it is included, so that its own condition may say again what
    /// the include says.
    void item(Include const& part, Texts const& given, Question const* list) {
        condition(part.when, given, list);
        if (Clause const* const clause = pack_.findClause(part.clause))
            condition(clause->when, with(given, part.when.text), list, true);
    }

    void sentence(Sentence const& content, Texts const& given, Question const* list) {
        for (Inline const& part : content)
            if (auto const* words = std::get_if<IfWords>(&part.item)) {
                condition(words->when, given, list);
                sentence(words->content, with(given, words->when.text), list);
            } else if (auto const* mention = std::get_if<MentionedEnclosure>(&part.item)) {
                auto const known = enclosures_.find(mention->paragraph);
                condition(mention->when, given,
                          known == enclosures_.end() ? nullptr : find(known->second));
            }
    }

    Pack const& pack_;
    std::vector<QuestionGroup> groups_;
    Prospects prospects_;
    Prospects asked_;                               ///< of the same questions, were they all asked
    std::map<std::string, std::string> enclosures_; ///< their paragraphs, and the lists they repeat
    Verdicts& verdicts_;
};

/// A way is never the one to take where one before it always is; one that can be too late to take
/// lets the next come.
void checkBest(Routes const& routes, Walk& walk, Diagnostics& diagnostics) {
    Texts before;
    for (Way const& way : routes.ways) {
        if (way.best.always()) continue;
        Texts own = with(with({}, way.when.text), way.best.text);
        Texts all = before;
        all.insert(all.end(), own.begin(), own.end());
        if (walk.isPossible(own) && !walk.isPossible(all))
            diagnostics.warning(Code::wayNeverBest, way.place, {way.id});
        if (!way.closes.empty()) continue;
        std::string taken = '(' + own.front() + ')';
        if (own.size() > 1) taken += " and (" + own.back() + ')';
        before.push_back(negated(taken));
    }
}

void checkRoutes(Pack const& pack, Verdicts& verdicts, Diagnostics& diagnostics) {
    Routes const& routes = *pack.routes;
    Walk walk(pack, routes.triage.groups, clockKinds(routes), verdicts);
    walk.questions(routes.triage.groups, {});
    for (Emergency const& emergency : routes.emergencies)
        walk.condition(emergency.when, {});
    for (Clock const& clock : routes.clocks)
        walk.condition(clock.when, {});
    for (Contradiction const& contradiction : routes.contradictions)
        walk.condition(contradiction.when, {});
    for (Way const& way : routes.ways) {
        walk.condition(way.when, {});
        walk.condition(way.best, with({}, way.when.text), nullptr, true);
    }
    checkBest(routes, walk, diagnostics);
}

} // namespace

void checkConditions(Pack const& pack, Diagnostics& diagnostics) {
    Verdicts verdicts;
    for (LetterTemplate const& letter : pack.letters)
        Walk(pack, questionsOf(pack, letter), {}, verdicts).letter(letter);
    if (pack.routes) checkRoutes(pack, verdicts, diagnostics);
    verdicts.report(diagnostics);
}

} // namespace redress
