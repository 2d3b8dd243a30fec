#include "routes/found.hpp"

#include <gtest/gtest.h>

#include <ostream>
#include <set>

/// The terms of the packs themselves, held against the vectors of the law notes and their
/// corrections: the end by the reading that ends first, and by the one that ends last.
namespace redress::testing {
namespace {

struct Vector {
    char const* pack;
    char const* term;
    char const* event;
    char const* earliest;
    char const* latest;
};

void PrintTo(Vector const& vector, std::ostream* out) {
    *out << vector.pack << ' ' << vector.term << " from " << vector.event;
}

class PackTerms : public ::testing::TestWithParam<Vector> {};

TEST_P(PackTerms, EndOn) {
    Vector const& vector = GetParam();
    Pack const* const pack = packOf(vector.pack);
    ASSERT_TRUE(pack);
    Term const* const term = pack->findTerm(vector.term);
    ASSERT_TRUE(term);
    Ends const ends =
        endsOf(*term, parseDate(vector.event).value(), pack->calendar(term->calendar));
    EXPECT_EQ(isoDate(ends.earliest), vector.earliest);
    EXPECT_EQ(isoDate(ends.latest), vector.latest);
}

Vector const russian[] = {
    // 59-ФЗ says nothing of an end on a day off: both days.
    Vector{"ru", "ru.fz59.reply", "2026-02-02", "2026-03-04", "2026-03-04"},
    Vector{"ru", "ru.fz59.reply", "2026-01-30", "2026-03-01", "2026-03-02"},
    Vector{"ru", "ru.fz59.reply", "2026-02-06", "2026-03-08", "2026-03-10"},
    Vector{"ru", "ru.fz59.reply", "2024-01-30", "2024-02-29", "2024-02-29"},
    Vector{"ru", "ru.fz59.reply", "2025-12-03", "2026-01-02", "2026-01-12"},
    Vector{"ru", "ru.fz59.extended", "2026-02-02", "2026-04-03", "2026-04-03"},
    Vector{"ru", "ru.fz59.registration", "2026-02-02", "2026-02-05", "2026-02-05"},
    Vector{"ru", "ru.fz59.registration", "2026-02-04", "2026-02-07", "2026-02-09"},
    Vector{"ru", "ru.fz59.forwarding", "2026-02-05", "2026-02-12", "2026-02-12"},
    Vector{"ru", "ru.fz59.forwarding", "2026-02-07", "2026-02-14", "2026-02-16"},
    // Whether the day of receipt counts is disputed; an end on a day off moves.
    Vector{"ru", "ru.upk.check", "2026-02-02", "2026-02-04", "2026-02-05"},
    Vector{"ru", "ru.upk.check", "2026-02-04", "2026-02-06", "2026-02-09"},
    Vector{"ru", "ru.upk.check", "2025-12-30", "2026-01-01", "2026-01-12"},
    Vector{"ru", "ru.upk.check.10", "2026-02-02", "2026-02-11", "2026-02-12"},
    Vector{"ru", "ru.upk.check.10", "2025-12-29", "2026-01-07", "2026-01-12"},
    Vector{"ru", "ru.upk.check.30", "2026-02-02", "2026-03-03", "2026-03-04"},
    Vector{"ru", "ru.upk.check.30", "2026-02-06", "2026-03-07", "2026-03-10"},
    Vector{"ru", "ru.upk.complaint", "2026-02-02", "2026-02-11", "2026-02-12"},
    Vector{"ru", "ru.upk.complaint.3", "2026-02-02", "2026-02-04", "2026-02-05"},
    Vector{"ru", "ru.upk.complaint.3", "2026-02-04", "2026-02-06", "2026-02-09"},
    Vector{"ru", "ru.kas.hearing", "2026-01-31", "2026-02-28", "2026-03-02"},
    Vector{"ru", "ru.kas.hearing", "2026-02-02", "2026-03-02", "2026-03-02"},
    Vector{"ru", "ru.kas.filing", "2026-01-15", "2026-04-15", "2026-04-15"},
    Vector{"ru", "ru.kas.filing", "2026-01-11", "2026-04-11", "2026-04-13"},
    Vector{"ru", "ru.kas.filing", "2026-01-31", "2026-04-30", "2026-04-30"},
    Vector{"ru", "ru.kas.filing", "2025-11-30", "2026-02-28", "2026-03-02"},
    Vector{"ru", "ru.kas.filing", "2023-11-30", "2024-02-29", "2024-02-29"},
    // Ninety days with the first day of the default as the first; never moved.
    Vector{"ru", "ru.koap.limitation", "2026-03-04", "2026-06-02", "2026-06-02"},
    Vector{"ru", "ru.koap.limitation", "2026-02-07", "2026-05-08", "2026-05-08"},
    Vector{"ru", "ru.koap.limitation", "2026-02-08", "2026-05-09", "2026-05-09"},
    Vector{"ru", "ru.fz3.monthly", "2026-01-31", "2026-02-28", "2026-03-03"},
    // Three years; an end on a Sunday moves.
    Vector{"ru", "ru.damages", "2023-05-20", "2026-05-20", "2026-05-20"},
    Vector{"ru", "ru.damages", "2024-02-29", "2027-02-28", "2027-03-01"},
    Vector{"ru", "ru.ombudsman", "2025-03-04", "2026-03-04", "2026-03-04"}};

Vector const british[] = {
    Vector{"gb-eng", "gb-eng.review", "2026-04-01", "2026-04-29", "2026-04-29"},
    Vector{"gb-eng", "gb-eng.review", "2028-02-01", "2028-02-29", "2028-02-29"},
    Vector{"gb-eng", "gb-eng.update", "2026-02-02", "2026-03-02", "2026-03-02"},
    // Five working days over Easter, and over Christmas with its substitute.
    Vector{"gb-eng", "gb-eng.outcome", "2026-04-01", "2026-04-10", "2026-04-10"},
    Vector{"gb-eng", "gb-eng.outcome", "2026-04-02", "2026-04-13", "2026-04-13"},
    Vector{"gb-eng", "gb-eng.outcome", "2026-12-23", "2027-01-04", "2027-01-04"},
    // The year begins with the day itself; a judge has counted from the day after.
    Vector{"gb-eng", "gb-eng.hra", "2025-03-10", "2026-03-09", "2026-03-10"},
    Vector{"gb-eng", "gb-eng.hra", "2005-11-12", "2006-11-11", "2006-11-12"},
    Vector{"gb-eng", "gb-eng.hra", "2024-02-29", "2025-02-28", "2025-02-28"},
    Vector{"gb-sct", "gb-sct.hra", "2024-02-29", "2025-02-28", "2025-02-28"},
    Vector{"gb-nir", "gb-nir.hra", "2025-03-10", "2026-03-09", "2026-03-10"},
    Vector{"gb-eng", "gb-eng.search-record", "2026-01-10", "2026-04-09", "2026-04-09"},
    Vector{"gb-eng", "gb-eng.search-record", "2025-11-30", "2026-02-28", "2026-02-28"},
    Vector{"gb-eng", "gb-eng.victims-review", "2026-01-31", "2026-04-30", "2026-04-30"},
    Vector{"gb-eng", "gb-eng.victims-review", "2026-02-10", "2026-05-10", "2026-05-10"},
    Vector{"gb-sct", "gb-sct.review", "2026-02-10", "2026-05-09", "2026-05-10"},
    Vector{"gb-nir", "gb-nir.complaint", "2025-05-20", "2026-05-20", "2026-05-20"},
    Vector{"gb-nir", "gb-nir.complaint", "2024-02-29", "2025-02-28", "2025-02-28"},
    // A month from the relevant time; two more by notice.
    Vector{"gb-eng", "gb-eng.sar", "2026-04-15", "2026-05-14", "2026-05-15"},
    Vector{"gb-eng", "gb-eng.sar", "2026-01-31", "2026-02-28", "2026-03-02"},
    Vector{"gb-eng", "gb-eng.sar", "2028-01-31", "2028-02-29", "2028-02-29"},
    Vector{"gb-eng", "gb-eng.sar.extended", "2026-04-15", "2026-07-14", "2026-07-15"},
    Vector{"gb-sct", "gb-sct.sar", "2026-04-15", "2026-05-14", "2026-05-15"},
    Vector{"gb-nir", "gb-nir.sar", "2026-04-15", "2026-05-14", "2026-05-15"},
    // Twenty working days of the whole Kingdom: Saint Patrick, the Twelfth on the thirteenth,
    // Saint Andrew, the fifteenth of June 2026, the first Monday of August.
    Vector{"gb-eng", "gb-eng.foi", "2026-03-02", "2026-03-31", "2026-03-31"},
    Vector{"gb-eng", "gb-eng.foi", "2026-03-16", "2026-04-16", "2026-04-16"},
    Vector{"gb-eng", "gb-eng.foi", "2026-06-01", "2026-06-30", "2026-06-30"},
    Vector{"gb-eng", "gb-eng.foi", "2026-06-29", "2026-07-28", "2026-07-28"},
    Vector{"gb-eng", "gb-eng.foi", "2026-11-09", "2026-12-08", "2026-12-08"},
    Vector{"gb-nir", "gb-nir.foi", "2026-07-06", "2026-08-05", "2026-08-05"},
    Vector{"gb-sct", "gb-sct.sar.extended", "2026-04-15", "2026-07-14", "2026-07-15"},
    Vector{"gb-nir", "gb-nir.sar.extended", "2026-04-15", "2026-07-14", "2026-07-15"},
    Vector{"gb-sct", "gb-sct.explain", "2025-02-20", "2026-02-19", "2026-02-20"},
    // Claims in court: the cautious reading counts the day itself.
    Vector{"gb-eng", "gb-eng.judicial-review", "2026-04-01", "2026-06-30", "2026-07-01"},
    Vector{"gb-nir", "gb-nir.judicial-review", "2026-02-10", "2026-05-09", "2026-05-10"},
    Vector{"gb-eng", "gb-eng.equality", "2026-02-19", "2026-08-18", "2026-08-19"},
    Vector{"gb-eng", "gb-eng.equality", "2025-08-31", "2026-02-28", "2026-02-28"},
    Vector{"gb-eng", "gb-eng.injury", "2025-03-10", "2028-03-09", "2028-03-10"},
    Vector{"gb-eng", "gb-eng.limitation", "2025-03-10", "2031-03-09", "2031-03-10"}};

INSTANTIATE_TEST_SUITE_P(Russian, PackTerms, ::testing::ValuesIn(russian));
INSTANTIATE_TEST_SUITE_P(British, PackTerms, ::testing::ValuesIn(british));

TEST(PackTerm, IsAlwaysCounted) {
    std::set<std::string> counted;
    for (Vector const& vector : russian)
        counted.insert(vector.term);
    for (Vector const& vector : british)
        counted.insert(vector.term);
    for (Pack const& pack : packs())
        for (Term const& term : pack.terms)
            EXPECT_EQ(counted.count(term.id), 1u) << term.id;
}

} // namespace
} // namespace redress::testing
