#include "sidebar/triage_view.hpp"

#include "core/language/messages.hpp"
#include "session/findings.hpp"
#include "session/route_words.hpp"

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

    void line(std::string const& name, RouteLine const& line, int gap) {
        std::string const text = line.label.empty() ? line.words : line.label + ": " + line.words;
        view_.add({Kind::text, name, text, {}}, gap);
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
        int number = 0;
        for (RouteLine const& one : wordsOf(*shown_.pack, ways[at], language_))
            if (one.key != "way") line("way:" + one.key, one, number++ == 0 ? 8 : 4);
        number = 0;
        for (RunningClock const& clock : shown_.advice.clocks) {
            line("term" + std::to_string(number), termOf(clock, shown_.today, language_),
                 number == 0 ? 12 : 4);
            ++number;
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
