#include "session/findings.hpp"

#include "core/language/utf8.hpp"

#include <algorithm>

namespace redress {
namespace {

std::optional<Code> codeOf(Finding::Kind kind) {
    switch (kind) {
    case Finding::Kind::edited:
        return Code::paragraphEdited;
    case Finding::Kind::noLongerNeeded:
        return Code::paragraphNotNeeded;
    case Finding::Kind::deletedByUser:
        return Code::paragraphDeleted;
    case Finding::Kind::notWritable:
        return Code::paragraphNotWritable;
    case Finding::Kind::standsElsewhere:
        return Code::paragraphElsewhere;
    default:
        return std::nullopt; // nothing that a change of answers left undone
    }
}

/// As it is due, or else as it was written.
std::string wordsOf(Finding const& finding, State const& state) {
    constexpr std::size_t longest = 60; // code points
    std::string words = finding.due;
    for (WrittenBlock const& block : state.written)
        if (words.empty() && block.number == finding.block) words = block.text;
    std::replace(words.begin(), words.end(), '\n', ' ');
    return shortened(words, longest);
}

} // namespace

void tellFindings(LetterSession const& session, std::string const& file, Diagnostics& diagnostics) {
    for (Finding const& finding : session.findings()) {
        auto const code = codeOf(finding.kind);
        if (!code) continue;
        std::vector<std::string> arguments{wordsOf(finding, session.state())};
        if (*code == Code::paragraphNotWritable)
            arguments.insert(arguments.begin(), finding.reason);
        diagnostics.warning(*code, {(file.empty() ? file : file + ": ") + finding.id, 0, 0},
                            std::move(arguments));
    }
}

} // namespace redress
