#pragma once

#include "core/deadline/calendar.hpp"
#include "core/pack/question.hpp"

#include <string>
#include <vector>

namespace redress {

/// One way of counting a term.
struct Counting {
    enum class Unit { day, workingDay, month, year };
    enum class Start {
        nextDay, ///< the day of the event does not count: 28 days from 1 April end on 29 April
        sameDay, ///< it is the first: a year beginning with 10 March ends on 9 March
    };
    int amount = 0;
    Unit unit = Unit::day;
    Start start = Start::nextDay;
    bool moves = false; ///< an end on a day off is moved to the next working day
};

/// The last day of a term that began with an event on that day. A month ends on the day of the same
/// number; one that has no such day ends on its own last.
Date lastDay(Counting const& counting, Date event, Calendar const& calendar);

/// Whom a term binds: an authority that has to act, or the person who may.
enum class Binds { authority, person };

/// A term of law. Where it is read in more than one way, all readings stand here.
struct Term {
    std::string id;       ///< "ru.fz59.reply"
    Localised name;       ///< "Reply to a complaint": what ends with it
    std::string calendar; ///< id of the pack's calendar it is counted in
    Binds binds = Binds::authority;
    std::vector<Counting> readings; ///< at least one
    std::vector<ProvisionReference> provisions;
    Evidence evidence;
    Place place;
};

/// When it ends, by the reading that ends first and by the one that ends last.
struct Ends {
    Date earliest;
    Date latest;
};
Ends endsOf(Term const& term, Date event, Calendar const& calendar);

/// Whether an authority that had to act within the term is late on the day: by every reading.
bool isAuthorityLate(Ends const& ends, Date today);
/// Whether a person may still act within theirs: by every reading.
bool isInTime(Ends const& ends, Date today);

} // namespace redress
