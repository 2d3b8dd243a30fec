#include "core/deadline/term.hpp"
#include "core/lint/lint.hpp"
#include "core/pack/pack.hpp"

#include <gtest/gtest.h>

#include <ostream>

/// The terms of the packs, by the vectors of the fact sheet and of the corrections to it.
namespace redress {
namespace {

struct Vector {
    char const* term; ///< its pack is what stands before the first point
    char const* event;
    char const* earliest;
    char const* latest;
};

void PrintTo(Vector const& vector, std::ostream* out) {
    *out << vector.term << " from " << vector.event;
}

Pack const& packOf(std::string const& id) {
    static std::vector<Pack> const all = [] {
        std::vector<Pack> read;
        Diagnostics diagnostics;
        for (std::string const& folder : packFolders(std::string(REDRESS_PROJECT) + "/templates"))
            read.push_back(readPack(folder, diagnostics));
        return read;
    }();
    for (Pack const& pack : all)
        if (pack.id == id) return pack;
    throw std::out_of_range(id);
}

class PackTerms : public testing::TestWithParam<Vector> {};

TEST_P(PackTerms, EndOn) {
    Vector const& vector = GetParam();
    std::string const id = vector.term;
    Pack const& pack = packOf(id.substr(0, id.find('.')));
    Term const* const term = pack.findTerm(id);
    ASSERT_TRUE(term);
    Ends const ends = endsOf(*term, parseDate(vector.event).value(), pack.calendar(term->calendar));
    EXPECT_EQ(isoDate(ends.earliest), vector.earliest);
    EXPECT_EQ(isoDate(ends.latest), vector.latest);
}

INSTANTIATE_TEST_SUITE_P(
    OfTheUnitedKingdom, PackTerms,
    testing::Values(Vector{"gb-eng.review", "2026-04-01", "2026-04-29", "2026-04-29"},
                    Vector{"gb-eng.review", "2024-02-01", "2024-02-29", "2024-02-29"},
                    Vector{"gb-eng.update", "2026-11-10", "2026-12-08", "2026-12-08"},
                    Vector{"gb-eng.outcome", "2026-12-23", "2027-01-04", "2027-01-04"},
                    Vector{"gb-eng.hra", "2025-03-10", "2026-03-09", "2026-03-10"},
                    Vector{"gb-eng.hra", "2005-11-12", "2006-11-11", "2006-11-12"},
                    Vector{"gb-eng.hra", "2024-02-29", "2025-02-28", "2025-02-28"},
                    Vector{"gb-eng.judicial-review", "2026-10-29", "2027-01-28", "2027-01-29"},
                    Vector{"gb-eng.equality", "2026-08-31", "2027-02-28", "2027-02-28"},
                    Vector{"gb-eng.search-record", "2026-01-10", "2026-04-09", "2026-04-09"},
                    Vector{"gb-eng.search-record", "2026-11-30", "2027-02-28", "2027-02-28"},
                    Vector{"gb-eng.victims-review", "2026-01-31", "2026-04-30", "2026-04-30"},
                    Vector{"gb-eng.victims-review", "2026-08-20", "2026-11-20", "2026-11-20"},
                    Vector{"gb-eng.sar", "2026-01-31", "2026-02-28", "2026-03-02"},
                    Vector{"gb-eng.sar", "2026-11-25", "2026-12-24", "2026-12-29"},
                    Vector{"gb-eng.sar.extended", "2026-11-25", "2027-02-24", "2027-02-25"},
                    Vector{"gb-eng.injury", "2024-02-29", "2027-02-28", "2027-02-28"},
                    Vector{"gb-eng.limitation", "2026-11-27", "2032-11-26", "2032-11-27"},
                    Vector{"gb-sct.review", "2026-02-10", "2026-05-09", "2026-05-10"},
                    Vector{"gb-sct.review", "2026-08-24", "2026-11-23", "2026-11-24"},
                    Vector{"gb-sct.explain", "2025-05-20", "2026-05-19", "2026-05-20"},
                    Vector{"gb-sct.hra", "2024-02-29", "2025-02-28", "2025-02-28"},
                    Vector{"gb-sct.sar", "2026-11-01", "2026-11-30", "2026-12-01"},
                    Vector{"gb-nir.complaint", "2025-05-20", "2026-05-20", "2026-05-20"},
                    Vector{"gb-nir.complaint", "2024-02-29", "2025-02-28", "2025-02-28"},
                    Vector{"gb-nir.hra", "2025-03-10", "2026-03-09", "2026-03-10"}));

/// A bank holiday of any part of the United Kingdom counts: 17 March of Northern Ireland; 15 June,
/// 30 November and 2 January of Scotland, the last on a Monday in 2028.
INSTANTIATE_TEST_SUITE_P(
    OfInformation, PackTerms,
    testing::Values(Vector{"gb-eng.foi", "2026-03-02", "2026-03-31", "2026-03-31"},
                    Vector{"gb-eng.foi", "2026-06-01", "2026-06-30", "2026-06-30"},
                    Vector{"gb-eng.foi", "2026-11-10", "2026-12-09", "2026-12-09"},
                    Vector{"gb-nir.foi", "2026-11-10", "2026-12-09", "2026-12-09"},
                    Vector{"gb-eng.foi", "2027-12-10", "2028-01-13", "2028-01-13"}));

INSTANTIATE_TEST_SUITE_P(
    OfRussia, PackTerms,
    testing::Values(Vector{"ru.fz59.reply", "2026-02-02", "2026-03-04", "2026-03-04"},
                    Vector{"ru.fz59.registration", "2026-02-02", "2026-02-05", "2026-02-05"},
                    Vector{"ru.fz59.forwarding", "2026-02-05", "2026-02-12", "2026-02-12"},
                    Vector{"ru.kas.filing", "2026-01-15", "2026-04-15", "2026-04-15"},
                    Vector{"ru.upk.check", "2026-02-02", "2026-02-04", "2026-02-05"},
                    Vector{"ru.koap.limitation", "2026-03-04", "2026-06-02", "2026-06-02"}));

/// The days off of a year that are on no weekend: "1/1 3/4 …".
std::string off(std::string const& pack, std::string const& calendar, int year) {
    std::string line;
    for (Date const day : packOf(pack).calendar(calendar).offIn(year))
        line +=
            (line.empty() ? "" : " ") + std::to_string(day.day) + '/' + std::to_string(day.month);
    return line;
}

TEST(PackCalendars, HaveTheDaysOffOfEachCountry) {
    EXPECT_EQ(off("gb-eng", "gb-eng", 2026), "1/1 3/4 6/4 4/5 25/5 31/8 25/12 28/12");
    EXPECT_EQ(off("gb-eng", "gb-eng", 2027), "1/1 26/3 29/3 3/5 31/5 30/8 27/12 28/12");
    EXPECT_EQ(off("gb-eng", "gb-eng", 2028), "3/1 14/4 17/4 1/5 29/5 28/8 25/12 26/12");
    EXPECT_EQ(off("gb-sct", "gb-sct", 2026), "1/1 2/1 3/4 4/5 25/5 15/6 3/8 30/11 25/12 28/12");
    EXPECT_EQ(off("gb-sct", "gb-sct", 2027), "1/1 4/1 26/3 3/5 31/5 2/8 30/11 27/12 28/12");
    EXPECT_EQ(off("gb-sct", "gb-sct", 2028), "3/1 4/1 14/4 1/5 29/5 7/8 30/11 25/12 26/12");
    EXPECT_EQ(off("gb-nir", "gb-nir", 2026), "1/1 17/3 3/4 6/4 4/5 25/5 13/7 31/8 25/12 28/12");
    EXPECT_EQ(off("gb-nir", "gb-nir", 2027), "1/1 17/3 26/3 29/3 3/5 31/5 12/7 30/8 27/12 28/12");
    EXPECT_EQ(off("gb-eng", "gb", 2026),
              "1/1 2/1 17/3 3/4 6/4 4/5 25/5 15/6 13/7 3/8 31/8 30/11 25/12 28/12");
    EXPECT_EQ(off("gb-nir", "gb", 2026), off("gb-eng", "gb", 2026));
    EXPECT_EQ(off("gb-eng", "gb", 2028),
              "3/1 4/1 17/3 14/4 17/4 1/5 29/5 12/7 7/8 28/8 30/11 25/12 26/12");
}

} // namespace
} // namespace redress
