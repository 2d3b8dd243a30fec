#include "core/language/utf8.hpp"
#include "session/choosing.hpp"
#include "session/draft.hpp"
#include "session/law_search.hpp"

#include <gtest/gtest.h>

/// What people find in the packs of the project.
namespace redress {
namespace {

class PackOf : public ::testing::Test {
protected:
    void read(std::string const& folder, std::string const& letterId) {
        packs_ = readPacks({std::string(REDRESS_PROJECT) + "/templates/" + folder}, diagnostics_);
        pack_ = &packs_.at(0);
        letter_ = pack_->findLetter(letterId);
        ASSERT_NE(letter_, nullptr);
        composed_ = compose(*pack_, *letter_, {}, diagnostics_);
    }
    std::vector<LawFound> search(std::string const& words) {
        return searchLaw(LawIndex(*pack_), *letter_, composed_, {}, words);
    }
    std::string first(std::string const& words) {
        auto const found = search(words);
        std::string label = found.empty() ? "nothing" : labelOf(*pack_, found[0], "en");
        for (std::size_t at = label.find(noBreakSpace); at != std::string::npos;
             at = label.find(noBreakSpace))
            label.replace(at, noBreakSpace.size(), " ");
        return label;
    }
    /// Every option of the letter's question that asks what happened leads to it.
    void expectSituations(std::size_t count) {
        std::size_t leading = 0;
        for (Situation const& situation : situationsOf(*pack_)) {
            auto const letters = lettersFor(*pack_, &situation);
            EXPECT_NE(std::find(letters.begin(), letters.end(), situation.letter), letters.end());
            if (std::find(letters.begin(), letters.end(), letter_) == letters.end()) continue;
            ++leading;
            Answers const answers = firstAnswers(*pack_, *letter_, &situation, {2026, 2, 19});
            EXPECT_NE(answers.find(situation.question->id), nullptr);
        }
        EXPECT_EQ(leading, count);
    }

    Diagnostics diagnostics_;
    std::vector<Pack> packs_;
    Pack const* pack_ = nullptr;
    LetterTemplate const* letter_ = nullptr;
    Letter composed_;
};

TEST_F(PackOf, RussiaIsSearched) {
    read("ru", "ru.proc.inaction");
    EXPECT_EQ(first("10"), "п. 1 ст. 10 Закона о прокуратуре");
    EXPECT_EQ(first("статья 124"), "ст. 124 УПК РФ");
    EXPECT_EQ(first("inaction"), "ст. 53 Закона о полиции");
    EXPECT_EQ(first("бездействие"), "ст. 53 Закона о полиции");
    EXPECT_EQ(first("досмотр"), "Search without reasons given");
    expectSituations(49);
}

TEST_F(PackOf, EnglandAndWalesIsSearched) {
    read("gb-eng", "gb-eng.complaint");
    EXPECT_EQ(first("s 29"), "s 29(1) PRA 2002");
    EXPECT_EQ(first("inaction"), "s 29(1) PRA 2002");
    EXPECT_EQ(first("бездействие"), "s 29(1) PRA 2002");
    EXPECT_EQ(first("search"), "A stop and search");
    expectSituations(29);
}

/// A person who inserts it has words and not holes, whatever has been answered.
TEST_F(PackOf, WhateverIsFoundCanBeInserted) {
    for (auto const& [folder, id] :
         {std::pair("ru", "ru.proc.inaction"), std::pair("gb-eng", "gb-eng.complaint")}) {
        read(folder, id);
        std::vector<LawFound> all;
        for (Act const& act : pack_->acts)
            for (Provision const& provision : act.provisions)
                all.push_back({&act, &provision, nullptr, false, false});
        for (Clause const& clause : pack_->clauses)
            all.push_back({nullptr, nullptr, &clause, false, false});
        for (LawFound const& found : all) {
            std::string const label = labelOf(*pack_, found, "en");
            auto const blocks = insertionOf(*pack_, *letter_, composed_, {}, found);
            ASSERT_FALSE(blocks.empty()) << label;
            EXPECT_EQ(blocks[0].style.empty(), found.clause == nullptr) << label;
            for (Block const& block : blocks) {
                EXPECT_NE(block.text(), "") << label;
                EXPECT_TRUE(block.style.empty() || pack_->layout.find(block.style)) << label;
            }
            EXPECT_NE(previewOf(*pack_, *letter_, composed_, {}, found, "en").find('\n'),
                      std::string::npos)
                << label;
        }
    }
}

} // namespace
} // namespace redress
