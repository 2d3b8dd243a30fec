#include "core/letter/chronology.hpp"

#include "core/language/language.hpp"
#include "core/language/utf8.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace redress {
namespace {

int minuteOf(Time time) { return time.hour * 60 + time.minute; }

std::string textOf(AnswerRow const& row, std::string const& column) {
    auto const cell = row.cells.find(column);
    auto const* text = cell == row.cells.end() ? nullptr : std::get_if<std::string>(&cell->second);
    return text ? *text : std::string();
}

/// All that happened, and what contradicts what.
class Events {
public:
    Events(Pack const& pack, LetterTemplate const& letter, Answers const& answers)
        : groups_(questionsOf(pack, letter)), facts_(groups_, answers, pack.language, ignored_),
          longestGap_(letter.longestGap) {}

    std::vector<ChronologyRemark> remarks() {
        for (QuestionGroup const& group : groups_)
            for (Question const& question : group.questions)
                if (question.initial == "today") letter_ = told(question);
        for (QuestionGroup const& group : groups_)
            for (Question const& question : group.questions) {
                if (question.event) look(question, told(question), nullptr, {});
                for (AnswerRow const& row : rowsOf(question))
                    for (Question const& column : question.columns)
                        if (column.event) look(column, told(question, column, row), &question, row);
            }
        gaps();
        return std::move(remarks_);
    }

private:
    Rows const& rowsOf(Question const& list) const {
        static Rows const none;
        AnswerValue const* const value = facts_.answers().find(list.id);
        auto const* rows = value ? std::get_if<Rows>(value) : nullptr;
        return rows ? *rows : none;
    }

    std::optional<ToldEvent> told(Question const& question) const {
        auto const day = parseDate(facts_.answers().text(question.id));
        if (!day) return std::nullopt;
        return ToldEvent{question.id, question.label, *day,
                         parseTime(facts_.answers().text(question.time))};
    }

    static std::optional<ToldEvent> told(Question const& list, Question const& column,
                                         AnswerRow const& row) {
        Moment const moment = momentOf(column, row);
        if (!moment.day) return std::nullopt;
        return ToldEvent{list.id + '/' + row.id + '/' + column.id, column.label, *moment.day,
                         moment.time};
    }

    /// The earliest that the name means: a column of the row, a question, the rows of a list.
    std::optional<ToldEvent> first(std::string const& name, Question const* list,
                                   AnswerRow const& row) const {
        if (list)
            for (Question const& column : list->columns)
                if (column.id == name) return told(*list, column, row);
        for (QuestionGroup const& group : groups_)
            for (Question const& question : group.questions) {
                if (question.id != name) continue;
                if (question.type != QuestionType::list) return told(question);
                std::optional<ToldEvent> earliest;
                Question const* const event = eventOf(question);
                for (AnswerRow const& each : rowsOf(question))
                    if (auto one = event ? told(question, *event, each) : std::nullopt;
                        one && (!earliest || isBefore(*one, *earliest)))
                        earliest = std::move(one);
                return earliest;
            }
        return std::nullopt;
    }

    /// By days, and on one day by times that are both known.
    static bool isBefore(ToldEvent const& one, ToldEvent const& other) {
        long const day = dayNumber(one.day);
        long const otherDay = dayNumber(other.day);
        return day < otherDay || (day == otherDay && one.time && other.time &&
                                  minuteOf(*one.time) < minuteOf(*other.time));
    }

    void look(Question const& asked, std::optional<ToldEvent> const& event, Question const* list,
              AnswerRow const& row) {
        using Kind = ChronologyRemark::Kind;
        if (!event) return;
        all_.push_back(*event);
        if (letter_ && dayNumber(event->day) > dayNumber(letter_->day))
            remarks_.push_back({Kind::afterLetter, *event, *letter_, 0});
        for (std::string const& name : asked.after)
            if (auto const cause = first(name, list, row); cause && isBefore(*event, *cause))
                remarks_.push_back({dayNumber(event->day) == dayNumber(cause->day) ? Kind::sameDay
                                                                                   : Kind::reversed,
                                    *event, *cause, 0});
    }

    /// Up to the letter's day; what is dated after it is told as that.
    void gaps() {
        if (longestGap_ <= 0) return;
        if (letter_) all_.push_back(*letter_);
        auto const day = [](ToldEvent const& one) { return dayNumber(one.day); };
        std::stable_sort(all_.begin(), all_.end(),
                         [&](ToldEvent const& a, ToldEvent const& b) { return day(a) < day(b); });
        for (std::size_t i = 1; i < all_.size(); ++i) {
            long const between = day(all_[i]) - day(all_[i - 1]);
            if (between > longestGap_ && (!letter_ || day(all_[i]) <= day(*letter_)))
                remarks_.push_back({ChronologyRemark::Kind::gap, all_[i - 1], all_[i], between});
        }
    }

    Diagnostics ignored_; ///< conditions were checked with the pack
    std::vector<QuestionGroup> groups_;
    Facts facts_;
    int longestGap_;
    std::optional<ToldEvent> letter_;
    std::vector<ToldEvent> all_;
    std::vector<ChronologyRemark> remarks_;
};

} // namespace

std::vector<std::size_t> inOrderOfTime(std::vector<Moment> const& moments) {
    using Key = std::tuple<long, int, std::size_t>;
    std::vector<Key> keys;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        Moment const& moment = moments[i];
        Key key{std::numeric_limits<long>::min(), -1, i};
        if (!moment.day && i > 0) {
            key = {std::get<0>(keys.back()), std::get<1>(keys.back()), i};
        } else if (moment.day) {
            std::get<0>(key) = dayNumber(*moment.day);
            for (Key const& before : keys)
                if (!moment.time && std::get<0>(before) == std::get<0>(key))
                    std::get<1>(key) = std::max(std::get<1>(key), std::get<1>(before));
            if (moment.time) std::get<1>(key) = minuteOf(*moment.time);
        }
        keys.push_back(key);
    }
    std::sort(keys.begin(), keys.end());
    std::vector<std::size_t> order;
    for (Key const& key : keys)
        order.push_back(std::get<2>(key));
    return order;
}

Question const* eventOf(Question const& list) {
    for (Question const& column : list.columns)
        if (column.event) return &column;
    return nullptr;
}

Moment momentOf(Question const& event, AnswerRow const& row) {
    return {parseDate(textOf(row, event.id)), parseTime(textOf(row, event.time))};
}

std::vector<ChronologyRemark> chronologyRemarks(Pack const& pack, LetterTemplate const& letter,
                                                Answers const& answers) {
    return Events(pack, letter, answers).remarks();
}

Diagnostic diagnosticOf(ChronologyRemark const& remark, Place const& place,
                        std::string const& language) {
    using Kind = ChronologyRemark::Kind;
    std::string const event = remark.event.label.in(language);
    std::string const other = remark.other.label.in(language);
    std::string const day = longDate(remark.event.day, language);
    std::string const otherDay = longDate(remark.other.day, language);
    switch (remark.kind) {
    case Kind::afterLetter:
        return {Code::eventAfterLetter, place, {event, day, otherDay}, Severity::warning};
    case Kind::reversed:
        return {Code::eventsReversed, place, {event, day, other, otherDay}, Severity::warning};
    case Kind::sameDay:
        return {Code::timesReversed,
                place,
                {event, isoTime(remark.event.time.value_or(Time())), other,
                 isoTime(remark.other.time.value_or(Time())), day},
                Severity::warning};
    case Kind::gap:
        break;
    }
    return {Code::eventGap, place, {std::to_string(remark.days), day, otherDay}, Severity::warning};
}

} // namespace redress
