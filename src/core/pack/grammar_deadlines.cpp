#include "core/pack/grammar_rules.hpp"

namespace redress::grammars {

void addDeadlines(Grammar& grammar) {
    grammar.rules.push_back({"deadlines",
                             "deadlines",
                             "Days off, and the terms of law that are counted with them.",
                             {},
                             {{"calendar", Occurs::any}, {"term", Occurs::any}}});
    grammar.rules.push_back(
        {"calendar",
         "calendar",
         "Which days are off beside Saturday and Sunday.",
         withEvidence({{"id", Kind::id, required, "As terms name it.", {}}}),
         {{"holiday", Occurs::any}, {"day-off", Occurs::any}, {"working-day", Occurs::any}}});
    grammar.rules.push_back(
        {"holiday",
         "holiday",
         "A day off of every year: month and day; or month, weekday and which; or easter.",
         {{"month", Kind::number, optional, "1 to 12.", {}},
          {"day", Kind::number, optional, "Of the month.", {}},
          {"weekday",
           Kind::choice,
           optional,
           "",
           {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}},
          {"which",
           Kind::choice,
           optional,
           "Which of these weekdays in the month.",
           {"first", "second", "third", "fourth", "last"}},
          {"easter",
           Kind::choice,
           optional,
           "Counted from Easter Sunday of the western churches.",
           {"good-friday", "monday"}},
          yes("moves", "On a weekend, the next working day is off too.")},
         {}});
    grammar.rules.push_back({"day-off",
                             "day-off",
                             "A single day off: a decree or a proclamation of that year.",
                             {{"date", Kind::date, required, "", {}}},
                             {}});
    grammar.rules.push_back({"working-day",
                             "working-day",
                             "A single day that is worked though it would be off.",
                             {{"date", Kind::date, required, "", {}}},
                             {}});
    grammar.rules.push_back(
        {"term",
         "term",
         "A term of law, with every reading of it that can be defended.",
         withEvidence(
             {{"id", Kind::id, required, "", {}},
              {"calendar", Kind::id, required, "", {}},
              {"binds",
               Kind::choice,
               required,
               "Whom it binds: the authority is late after the latest end, the person's own limit "
               "is the earliest.",
               {"authority", "person"}},
              {"because", Kind::ids, optional, "Provisions it rests on: act#provision.", {}}}),
         {{"name", Occurs::once}, {"counting", Occurs::some}}});
    grammar.rules.push_back(
        {"counting",
         "counting",
         "One way of counting the term.",
         {{"amount", Kind::number, required, "", {}},
          {"unit", Kind::choice, required, "", {"day", "working-day", "month", "year"}},
          {"start",
           Kind::choice,
           required,
           "next-day: the day of the event does not count; same-day: it is the first.",
           {"next-day", "same-day"}},
          yes("moves", "An end on a day off is moved to the next working day.")},
         {}});
    grammar.roots.emplace_back("deadlines");
}

} // namespace redress::grammars
