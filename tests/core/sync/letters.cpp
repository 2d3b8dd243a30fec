#include "core/sync/letters.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

namespace redress::testing {
namespace {

std::string idOf(int number, Plan const& plan, State const& before) {
    if (WrittenBlock const* block = before.find(number)) return block->id;
    WrittenBlock const* block = plan.next.find(number);
    return block ? block->id : "?" + std::to_string(number);
}

struct Describe {
    Plan const& plan;
    State const& before;

    std::string id(int number) const { return idOf(number, plan, before); }

    std::string operator()(Rewrite const& operation) const {
        return "rewrite " + operation.block.id + ": " + operation.block.text;
    }
    std::string operator()(RewriteRuns const& operation) const {
        std::string result = "runs " + id(operation.number) + ":";
        for (RewriteRuns::Change const& change : operation.changes)
            result += " " + std::to_string(change.run) + "=" + change.text.text;
        return result;
    }
    std::string operator()(Insert const& operation) const {
        std::string const place =
            operation.side == Insert::Side::end
                ? "at the end"
                : (operation.side == Insert::Side::after ? "after " : "before ") +
                      id(operation.anchor);
        return "insert " + operation.block.id + " " + place + ": " + operation.block.text;
    }
    std::string operator()(Move const& operation) const {
        return "move " + id(operation.number) +
               (operation.after != 0 ? " after " + id(operation.after)
                                     : " before " + id(operation.before));
    }
    std::string operator()(Replace const& operation) const {
        return "replace " + operation.block.id + ": " + operation.block.text;
    }
    std::string operator()(ShowBeside const& operation) const {
        return "beside " + id(operation.number) + ": " + operation.text;
    }
    std::string operator()(Remove const& operation) const {
        return "remove " + id(operation.number);
    }
};

} // namespace

Block block(std::string const& id, std::string const& text, std::string const& style) {
    Block result;
    result.id = id;
    result.style = style;
    std::size_t from = 0;
    while (from < text.size()) {
        std::size_t const open = std::min(text.find_first_of("{[", from), text.size());
        if (open > from)
            result.runs.push_back({text.substr(from, open - from), RunKind::prose, {}, false});
        if (open == text.size()) break;
        std::size_t const close = text.find_first_of("}]", open);
        std::string const inside = text.substr(open + 1, close - open - 1);
        std::size_t const equals = inside.find('=');
        result.runs.push_back({inside.substr(equals + 1),
                               text[open] == '{' ? RunKind::answer : RunKind::citation,
                               inside.substr(0, equals), false});
        from = close + 1;
    }
    return result;
}

Letter letterOf(std::vector<Block> blocks) {
    Letter letter;
    letter.id = "test.letter";
    letter.pack = "test";
    letter.version = "1";
    letter.blocks = std::move(blocks);
    return letter;
}

State drafted(Letter const& letter, Answers const& answers) {
    State state;
    state.tag = "k3x9";
    return plan(state, letter, answers, {{}, true, {}}).next;
}

Actual untouched(State const& state) {
    Actual actual;
    for (WrittenBlock const& block : state.written) {
        ActualBlock stands;
        stands.number = block.number;
        stands.standing = Standing::clean;
        stands.anchor = true;
        for (WrittenRun const& run : block.runs)
            stands.intact.push_back(run.number);
        actual.blocks.push_back(std::move(stands));
    }
    return actual;
}

ActualBlock& at(Actual& actual, State const& state, std::string const& id) {
    int const number = written(state, id).number;
    for (ActualBlock& block : actual.blocks)
        if (block.number == number) return block;
    throw std::out_of_range(id);
}

void edit(Actual& actual, State const& state, std::string const& id,
          std::vector<std::string> const& intact) {
    ActualBlock& stands = at(actual, state, id);
    stands.standing = Standing::mine;
    stands.intact.clear();
    WrittenBlock const& block = written(state, id);
    for (WrittenRun const& run : block.runs)
        if (std::find(intact.begin(), intact.end(), block.textOf(run)) != intact.end())
            stands.intact.push_back(run.number);
}

void take(Actual& actual, State const& state, std::string const& id) {
    int const number = written(state, id).number;
    auto& blocks = actual.blocks;
    blocks.erase(std::remove_if(blocks.begin(), blocks.end(),
                                [number](ActualBlock const& b) { return b.number == number; }),
                 blocks.end());
}

WrittenBlock const& written(State const& state, std::string const& id) {
    for (WrittenBlock const& block : state.written)
        if (block.id == id) return block;
    throw std::out_of_range(id);
}

std::vector<std::string> ids(State const& state) {
    std::vector<std::string> result;
    for (WrittenBlock const& block : state.written)
        result.push_back(block.id);
    return result;
}

Actual applied(Plan const& plan, Actual const& actual) {
    Actual result;
    for (WrittenBlock const& block : plan.next.written) {
        auto const stood =
            std::find_if(actual.blocks.begin(), actual.blocks.end(),
                         [&](ActualBlock const& b) { return b.number == block.number; });
        if (stood != actual.blocks.end()) {
            result.blocks.push_back(*stood);
            continue;
        }
        for (Operation const& operation : plan.operations)
            if (auto const* insert = std::get_if<Insert>(&operation);
                insert && insert->block.number == block.number) {
                ActualBlock stands;
                stands.number = block.number;
                stands.standing = Standing::clean;
                stands.anchor = true;
                result.blocks.push_back(stands);
            }
    }
    return result;
}

std::vector<std::string> operations(Plan const& plan, State const& before) {
    std::vector<std::string> result;
    for (Operation const& operation : plan.operations)
        result.push_back(std::visit(Describe{plan, before}, operation));
    return result;
}

std::vector<std::string> findings(Plan const& plan) {
    std::vector<std::string> result;
    for (Finding const& finding : plan.findings) {
        switch (finding.kind) {
        case Finding::Kind::edited:
            result.push_back("edited " + finding.id);
            break;
        case Finding::Kind::answerEdited:
            result.push_back("answer edited " + finding.id);
            break;
        case Finding::Kind::noLongerNeeded:
            result.push_back("no longer needed " + finding.id);
            break;
        case Finding::Kind::deletedByUser:
            result.push_back("deleted " + finding.id);
            break;
        case Finding::Kind::notWritable:
            result.push_back("not writable " + finding.id + ": " + finding.reason);
            break;
        case Finding::Kind::standsElsewhere:
            result.push_back("elsewhere " + finding.id);
            break;
        case Finding::Kind::citationEdited:
            result.push_back("citation edited " + std::to_string(finding.block));
            break;
        }
    }
    return result;
}

} // namespace redress::testing
