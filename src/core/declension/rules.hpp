#pragma once

#include "core/language/names.hpp"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>

/// The rules of declension, as the files *.rules of this folder hold them; what they may say is
/// written there.
namespace redress {

/// A way of changing: what goes off the end and what is put on, for each case.
struct DeclensionType {
    std::size_t cut = 0;
    std::array<std::string, 6> endings;

    /// The form of a word that is of this type; the word itself in the nominative.
    std::string formOf(std::string_view word, Case grammaticalCase) const;
};

/// What a section says of a word: the words of its line before the colon. `type` is the one that
/// the last of them names; nothing where it names none, as "ask" and "male" do.
struct RuleLine {
    std::string kind; ///< the words before the last
    std::string name; ///< the last word
    DeclensionType const* type = nullptr;
};

class RuleSection {
public:
    /// What is said of a word in plain letters: of the word itself, else of its longest ending.
    /// Nothing when it is not known.
    RuleLine const* find(std::string_view plain) const;
    bool has(std::string_view plain) const { return find(plain) != nullptr; }
    /// Whether the word itself stands there.
    bool hasWord(std::string_view plain) const { return words_.find(plain) != words_.end(); }

private:
    friend class RuleReader;
    std::unordered_map<std::string_view, RuleLine const*> words_;
    std::unordered_map<std::string_view, RuleLine const*> endings_;
    std::size_t longest_ = 0; ///< bytes of the longest ending
};

/// A section by its heading. A heading that no file has is a fault of the program.
RuleSection const& ruleSection(std::string_view heading);

} // namespace redress
