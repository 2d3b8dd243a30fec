#pragma once

#include "core/language/names.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

/// The public sets of names in their cases that the rules are measured by. They are no part of the
/// project: their folder is ../shared/names beside the project, or what the environment variable
/// REDRESS_NAMES names.
namespace redress::reference {

/// A name, whose it is, a case, and the forms that the set takes for right. Folded.
struct Entry {
    std::string lemma;
    Gender gender;
    Case grammaticalCase;
    std::set<std::string> forms;
};

struct GenderEntry {
    std::string name;
    Gender gender; ///< unknown: a man's and a woman's
};

/// The rows of a file such as "surnames.tsv.gz"; nothing where the folder or the file is absent.
std::optional<std::vector<std::vector<std::string>>> rows(std::string const& file);

/// Oblique cases, singular, of the row's own gender. The set holds each word of a name once, so
/// that of two cases that sound the same one is missing; where a name may also stay unchanged, a
/// case that is missing is not counted: nothing says what is right in it.
std::vector<Entry> entries(std::vector<std::vector<std::string>> const& rows);
std::vector<GenderEntry> genderEntries(std::vector<std::vector<std::string>> const& rows);

/// Whether a name belongs to the third that the rules were not written by.
bool heldOut(std::string const& lemma);

} // namespace redress::reference
