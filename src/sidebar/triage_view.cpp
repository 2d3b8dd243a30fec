#include "sidebar/triage_view.hpp"

#include "core/language/messages.hpp"
#include "session/findings.hpp"
#include "session/route_words.hpp"

#include <set>

namespace redress {
namespace {

using Kind = Widget::Kind;

class TriageView {
public:
    TriageView(View& view, TriageShown const& shown, Unfinished const& unfinished,
               std::string const& language)
        : view_(view), shown_(shown), unfinished_(unfinished), language_(language) {}

    void add() {
        auto const questions = questionsInTurn(shown_.interview);
        std::string const* first = nullptr;
        for (Asked const* const asked : questions) {
            if (first && *first != groupOf(*asked) && !calls_) addCalls();
            first = &groupOf(*asked);
            showQuestion(view_, *shown_.pack, *asked, unfinished_, language_);
        }
        if (!calls_) addCalls();
        addProblems();
        if (isComplete(shown_.interview)) addWays();
    }

private:
    std::string say(char const* english) const { return translate(english, language_); }

    std::string const& groupOf(Asked const& asked) const {
        return groupAsking(shown_.interview, asked.path)->group->id;
    }

    /// Behind the first question, whether it is happening.
    void addCalls() {
        calls_ = true;
        int number = 0;
        for (RouteLine const& call : callsOf(shown_.advice, language_)) {
            std::string const name = "call" + std::to_string(number++);
            view_.add({Kind::heading, name + "Heading", call.label, {}}, number == 1 ? 12 : 8);
            view_.add({Kind::text, name, call.words, {}}, 2);
        }
        if (shown_.advice.emergency && !shown_.advice.emergency->page.empty())
            view_.add(
                {Kind::link, "diaryPage", say(REDRESS_TEXT("Page to write calls on")),
                 say(REDRESS_TEXT("A page to print and fill in by hand, in a new document"))});
    }

    void addProblems() {
        int number = 0;
        for (Diagnostic const& diagnostic : shown_.diagnostics.all())
            view_.add({Kind::error,
                       "routeProblem" + std::to_string(++number),
                       sentence(diagnostic, language_),
                       {}});
        for (Contradiction const* const contradiction : shown_.advice.contradictions)
            view_.add({Kind::error,
                       "routeProblem" + std::to_string(++number),
                       contradiction->words.in(language_),
                       {}});
    }

    void addWays() {
        auto const& ways = shown_.advice.ways;
        auto const at = static_cast<std::size_t>(shown_.way);
        if (at >= ways.size()) return;
        view_.add({Kind::label, "wayLabel", say(REDRESS_TEXT("Where to turn")), {}}, 16);
        Widget list{Kind::dropDown,
                    "way",
                    {},
                    say(REDRESS_TEXT("The best way first; the others, and why one would take "
                                     "them, below it"))};
        for (WayFound const& way : ways)
            list.items.push_back(alternative(*shown_.pack, way, language_).label);
        list.selected = shown_.way;
        view_.addChoice(std::move(list));
        for (RouteLine const& one : wordsOf(*shown_.pack, ways[at], language_))
            if (shown_.details || isSeenFirst(one.key)) addLine(one);
        if (shown_.details) addTerms(ways[at]);
        view_.add({Kind::link, "details",
                   shown_.details ? say(REDRESS_TEXT("Less of this way"))
                                  : say(REDRESS_TEXT("All about this way")),
                   say(REDRESS_TEXT("Law and source, copies, fee, what the answer must say, and "
                                    "what comes after silence or refusal"))});
    }

    /// What a person has to see before they go there.
    static bool isSeenFirst(std::string const& key) {
        static std::set<std::string> const keys{"addressee", "why",        "how",      "wanted",
                                                "too-early", "until-then", "last-day", "doubtful",
                                                "too-late",  "limit"};
        return keys.count(key) > 0;
    }

    void addLine(RouteLine const& one) {
        std::string const name = "way:" + one.key;
        if (one.key == "way") return; // the list says it
        if (one.key == "addressee") {
            view_.add({Kind::heading, name, one.words, {}}, 8);
        } else if (one.key == "why" || one.key == "how") {
            view_.add({Kind::text, name, one.words, {}}, 4);
        } else if (one.key == "last-day" || one.key == "too-early" || one.key == "too-late") {
            view_.add({Kind::heading, name, one.label + ": " + one.words, {}}, 8);
        } else {
            view_.add({Kind::text, name, one.label + ": " + one.words, {}}, 6);
        }
    }

    void addTerms(WayFound const& way) {
        int number = 0;
        for (RunningClock const& clock : way.watches) {
            RouteLine const term = termOf(clock, shown_.today, language_);
            view_.add(
                {Kind::text, "term" + std::to_string(number++), term.label + ": " + term.words, {}},
                6);
        }
    }

    View& view_;
    TriageShown const& shown_;
    Unfinished const& unfinished_;
    std::string const& language_;
    bool calls_ = false;
};

} // namespace

std::vector<Asked const*> questionsInTurn(Interview const& interview) {
    std::vector<Asked const*> questions;
    for (AskedGroup const& group : interview.groups)
        for (Asked const& asked : group.questions) {
            questions.push_back(&asked);
            if (asked.question->required && !asked.answered()) return questions;
        }
    return questions;
}

bool isComplete(Interview const& interview) {
    auto const questions = questionsInTurn(interview);
    return questions.empty() || questions.back()->answered() ||
           !questions.back()->question->required;
}

void showTriage(View& view, TriageShown const& shown, Unfinished const& unfinished,
                std::string const& language) {
    TriageView(view, shown, unfinished, language).add();
}

} // namespace redress
