#pragma once

#include "core/sync/plan.hpp"

#include <string>
#include <utility>
#include <vector>

namespace redress::testing {

using Lines = std::vector<std::string>;

/// A block in short: "On {call.date=19 February} I rang [uk.act=s 12]." has an answer and a
/// citation; braces and brackets hold the run's question or act, then its text.
Block block(std::string const& id, std::string const& text, std::string const& style = "body");
Letter letterOf(std::vector<Block> blocks);

/// The state after `letter` was drafted: a plan made from nothing.
State drafted(Letter const& letter, Answers const& answers = {});

/// Everything stands as it was written, each block an anchor.
Actual untouched(State const& state);
ActualBlock& at(Actual& actual, State const& state, std::string const& id);
/// The user edited the block; these of its runs (by their texts) still read what was written.
void edit(Actual& actual, State const& state, std::string const& id,
          std::vector<std::string> const& intact = {});
void take(Actual& actual, State const& state, std::string const& id);

WrittenBlock const& written(State const& state, std::string const& id);
Lines ids(State const& state);
/// What stands after the plan was applied to `actual`: what a second plan reads.
Actual applied(Plan const& plan, Actual const& actual);
/// "rewrite b: text", "runs b: 3=text", "insert b after a: text", "move b before a", "remove b".
Lines operations(Plan const& plan, State const& before);
/// "edited b", "no longer needed b", "deleted b", "not writable b: reason", "elsewhere b".
Lines findings(Plan const& plan);

} // namespace redress::testing
