#pragma once

#include "core/answers/answers.hpp"
#include "core/pack/pack.hpp"

#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace redress::testing {

std::filesystem::path const project = REDRESS_PROJECT;

/// A case of tests/letters: `answers` is <letter>/<case>.xml, and the text beside it the letter
/// that they make.
struct Case {
    std::filesystem::path answers;
    std::string letter;

    std::filesystem::path text() const {
        return std::filesystem::path(answers).replace_extension(".txt");
    }
    std::string name() const { return answers.stem().string(); }
};
void PrintTo(Case const& example, std::ostream* out);

/// Of all letters, sorted; of one.
std::vector<Case> const& cases();
std::vector<Case> casesOf(std::string const& letter);

/// The packs of the project, read once.
std::vector<Pack> const& packs();

/// A letter with its pack.
struct PackedLetter {
    Pack const* pack = nullptr;
    LetterTemplate const* letter = nullptr;
};
/// Nothing in it if no pack has the letter.
PackedLetter findLetter(std::string const& id);

/// One line for each, in English.
std::string rendered(Diagnostics const& diagnostics);

/// The name with what GoogleTest takes in names of tests.
std::string testName(std::string name);

} // namespace redress::testing
