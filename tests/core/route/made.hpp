#pragma once

#include "core/letter/made.hpp"
#include "core/route/advice.hpp"

#include <string>

namespace redress::testing {

/// A pack with triage "t": `questions` (inside its group), then `ways`, which are whole <clock>,
/// <contradiction> and <way> elements without their evidence; a last way "other" always stands.
/// Its terms are "short" (3 days), "reply" (30 days) and "longer" (60 days) of authorities and
/// "file" (3 months) of a person, the last three also read so that an end on a day off is moved;
/// "new" is an act in force from 2025-03-01. Its letter "l" asks `letterQuestions`; `sent` are
/// whole <sent> elements.
Pack routesOf(std::string const& questions, std::string const& ways,
              std::string const& letterQuestions = {}, std::string const& sent = {});

/// Answers to the pack's triage: the inside of an <answers>.
Answers triageOf(Pack const& pack, std::string const& inside);

/// One answer, in XML.
std::string answer(std::string const& question, std::string const& value);

/// A question of the triage or the letter, in XML; `inside` holds its options or columns.
std::string question(std::string const& id, std::string const& type, std::string const& inside = {},
                     std::string const& attributes = {});
std::string options(std::vector<std::string> const& ids);

/// A way in words, with what the check wants; `inside` comes last.
std::string wayInWords(std::string const& id, std::string const& attributes,
                       std::string const& inside = {});

} // namespace redress::testing
