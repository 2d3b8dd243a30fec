#pragma once

#include "session/document.hpp"

#include <algorithm>

namespace redress::testing {

/// As much of a document as can be refused: it shows what was written, or nothing of it.
class SmallDocument : public Document {
public:
    std::string refusal;
    bool erased = false;
    Standing standing = Standing::clean;
    std::string reason;
    bool adopted = false;
    std::vector<std::string> foreign;
    bool turned = false;

    std::optional<std::string> storedState() override { return state_; }
    void storeState(std::string const& state) override { state_ = state; }
    Actual read(State const& written) override {
        Actual actual;
        actual.emptyBody = written.written.empty();
        for (WrittenBlock const& block : written.written)
            if (!erased)
                actual.blocks.push_back({block.number, standing, true, adopted, reason, {}});
        if (turned) std::reverse(actual.blocks.begin(), actual.blocks.end());
        actual.foreign = foreign;
        return actual;
    }
    std::string apply(Plan const&, State const&, Layout const&, UndoStep const&) override {
        return refusal;
    }
    std::string insert(std::vector<Block> const&, Layout const&, std::string const&,
                       std::vector<std::string> const&, UndoStep const&) override {
        return refusal;
    }
    std::string bind(LooseCitation const&, std::string const&, std::string const&,
                     UndoStep const&) override {
        return refusal;
    }
    std::string unbind(UndoStep const&, std::size_t&) override { return refusal; }
    int undoDepth() override { return 0; }
    int redoDepth() override { return 0; }
    void onUndo(std::function<void(UndoEvent)>) override {}

private:
    std::optional<std::string> state_;
};

} // namespace redress::testing
