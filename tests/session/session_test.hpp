#pragma once

#include "session/in_step.hpp"
#include "session/test_letter.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace redress::testing {

inline char const* const firstDraft = "Anna\n"
                                      "Орёл was where AnnaОрёл stood:\n"
                                      "One Anna\n"
                                      "Two\n"
                                      "who r1 said nothing in Орёл\n"
                                      "who r2 said nothing in Орёл\n"
                                      "Under Police Reform Act 2002, s\u00a012 I ask Anna\n"
                                      "Yours, Anna\n";

class Session : public ::testing::Test {
protected:
    bool start() {
        return session_.start(pack_, pack_.letters[0], testAnswers(), "Start", diagnostics_);
    }
    bool answer(std::string const& question, AnswerValue value) {
        return session_.answer(question, std::move(value), "Answer " + question, diagnostics_);
    }
    bool isReported(Code code) const {
        for (Diagnostic const& diagnostic : diagnostics_.all())
            if (diagnostic.code == code) return true;
        return false;
    }
    /// The text of the block's mark.
    std::string marked(std::string const& id) const {
        for (WrittenBlock const& block : session_.state().written)
            if (block.id == id)
                return document_.marked(markName(session_.state(), 'b', block.number))
                    .value_or("(no mark)");
        return "(no block)";
    }
    std::size_t at(std::string const& text) const {
        for (std::size_t p = 0; p < document_.paragraphs().size(); ++p)
            if (document_.text(p).find(text) != std::string::npos) return p;
        ADD_FAILURE() << "no paragraph with " << text;
        return 0;
    }
    void expectInStep() { testing::expectInStep(document_, session_); }

    Pack pack_ = testPack();
    MemoryDocument document_;
    LetterSession session_{document_};
    Diagnostics diagnostics_;
};

} // namespace redress::testing
