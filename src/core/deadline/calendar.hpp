#pragma once

#include "core/language/date.hpp"

#include <set>
#include <string>
#include <variant>
#include <vector>

namespace redress {

/// A rule for a day off that comes back every year.
struct Holiday {
    /// The same day of the same month.
    struct Fixed {
        int month = 0;
        int day = 0;
    };
    /// The nth weekday of a month, 1 for the first; -1: the last. Monday is 1, Sunday 7.
    struct OfMonth {
        int month = 0;
        int weekday = 0;
        int which = 0;
    };
    /// So many days behind Easter Sunday of the western churches; -2 is Good Friday.
    struct OfEaster {
        int days = 0;
    };

    std::variant<Fixed, OfMonth, OfEaster> rule;
    /// Where it falls on a weekend, the next working day is off too.
    bool moves = false;
};

/// Which days are off in a country: data of its pack. Saturday and Sunday are; so is what the rules
/// give; single days are added and taken away by decrees and proclamations of each year.
class Calendar {
public:
    Calendar() = default;
    Calendar(std::vector<Holiday> holidays, std::vector<Date> extraOff,
             std::vector<Date> extraWork);

    bool isWorking(Date day) const;
    /// The day itself, if it is a working day.
    Date workingDayFrom(Date day) const;
    /// The nth working day behind the day; `count` is not negative.
    Date afterWorkingDays(Date day, int count) const;
    /// All days off of a year that are on no weekend, in their order.
    std::vector<Date> offIn(int year) const;

private:
    std::set<long> holidaysOf(int year) const;

    std::vector<Holiday> holidays_;
    std::set<long> extraOff_; ///< day numbers
    std::set<long> extraWork_;
};

/// Monday 1 … Sunday 7.
int weekday(Date day);
/// Easter Sunday of the western churches.
Date easterSunday(int year);

} // namespace redress
