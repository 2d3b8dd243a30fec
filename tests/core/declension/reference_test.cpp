#include "core/declension/reference.hpp"

#include "core/declension/declension.hpp"
#include "core/declension/letters.hpp"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <iomanip>
#include <iostream>

namespace redress::reference {
namespace {

struct Figure {
    std::size_t right = 0;
    std::size_t all = 0;

    void count(bool isRight) {
        right += isRight ? 1U : 0U;
        ++all;
    }
    double percent() const {
        return all == 0 ? 100.0 : 100.0 * static_cast<double>(right) / static_cast<double>(all);
    }
};

std::ostream& operator<<(std::ostream& out, Figure const& figure) {
    return out << std::fixed << std::setprecision(3) << figure.percent() << " % of " << figure.all;
}

/// With REDRESS_WRONG_NAMES in the environment what is wrong is listed, of the two thirds that the
/// rules may be written by.
void tellWrong(std::string const& lemma, std::string const& what) {
    if (std::getenv("REDRESS_WRONG_NAMES") && !heldOut(lemma))
        std::cout << "wrong\t" << lemma << '\t' << what << '\n';
}

double measured(std::string const& file, NamePart part) {
    auto const all = rows(file);
    if (!all) return -1;
    std::map<std::pair<Gender, Case>, Figure> byCase;
    Figure working;
    Figure held;
    Figure total;
    std::size_t doubtful = 0;
    for (Entry const& entry : entries(*all)) {
        Declined const form = declinedPart(part, entry.lemma, entry.gender, entry.grammaticalCase);
        bool const right = entry.forms.count(plainLetters(form.text)) > 0;
        byCase[{entry.gender, entry.grammaticalCase}].count(right);
        (heldOut(entry.lemma) ? held : working).count(right);
        total.count(right);
        doubtful += form.sure() ? 0U : 1U;
        if (!right)
            tellWrong(entry.lemma, form.text + '\t' + *entry.forms.begin() + '\t' +
                                       (entry.gender == Gender::male ? "m" : "f") +
                                       (form.sure() ? "" : "\tasked"));
    }
    std::cout << file << ": " << total << "; two thirds the rules were written by: " << working
              << "; held out: " << held << "; left to be asked: " << doubtful << '\n';
    for (auto const& [key, figure] : byCase)
        std::cout << "  " << (key.first == Gender::male ? "male   " : "female ") << std::left
                  << std::setw(14) << nameOf(key.second) << figure << '\n';
    return total.percent();
}

TEST(NamesReference, FirstNamesAreDeclined) {
    double const percent = measured("firstnames.tsv.gz", NamePart::given);
    if (percent < 0) GTEST_SKIP() << "the sets of names are absent; REDRESS_NAMES can name them";
    EXPECT_GE(percent, 99.3);
}

TEST(NamesReference, SurnamesAreDeclined) {
    double const percent = measured("surnames.tsv.gz", NamePart::surname);
    if (percent < 0) GTEST_SKIP() << "the sets of names are absent; REDRESS_NAMES can name them";
    EXPECT_GE(percent, 99.6);
}

/// Names of which the set says that they are a man's and a woman's have to stay unknown.
struct Genders {
    Figure decided; ///< of the names for which a gender was proposed
    Figure all;
};

template <typename Propose>
std::optional<Genders> measuredGenders(std::string const& file, Propose propose) {
    auto const all = rows(file);
    if (!all) return std::nullopt;
    Genders result;
    for (GenderEntry const& entry : genderEntries(*all)) {
        Gender const proposed = propose(entry.name);
        bool const right = proposed == entry.gender;
        if (proposed != Gender::unknown) result.decided.count(right);
        result.all.count(right);
        if (!right) tellWrong(entry.name, proposed == Gender::unknown ? "gender?" : "gender!");
    }
    std::cout << file << ": right of those decided: " << result.decided
              << "; of all, unknown counting as wrong: " << result.all << '\n';
    return result;
}

TEST(NamesReference, GenderIsProposedBySurname) {
    auto const genders = measuredGenders("surnames.gender.tsv.gz", genderOfSurname);
    if (!genders) GTEST_SKIP() << "the sets of names are absent; REDRESS_NAMES can name them";
    EXPECT_EQ(genders->decided.right, genders->decided.all);
    EXPECT_GE(genders->decided.percent(), 99.9);
}

TEST(NamesReference, GenderIsProposedByPatronymic) {
    auto const genders = measuredGenders("midnames.gender.tsv.gz", genderOfPatronymic);
    if (!genders) GTEST_SKIP() << "the sets of names are absent; REDRESS_NAMES can name them";
    EXPECT_EQ(genders->all.right, genders->all.all);
}

TEST(NamesReference, GenderIsProposedByFirstNameOnlyWhereItIsSure) {
    auto const genders = measuredGenders("firstnames.gender.tsv.gz", genderOfGiven);
    if (!genders) GTEST_SKIP() << "the sets of names are absent; REDRESS_NAMES can name them";
    EXPECT_EQ(genders->decided.right, genders->decided.all);
}

} // namespace
} // namespace redress::reference
