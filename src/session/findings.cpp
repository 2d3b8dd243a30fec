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
    case Finding::Kind::answerEdited:
    case Finding::Kind::citationEdited:
        break; // nothing that a change of answers left undone
    }
    return std::nullopt;
}

} // namespace

std::string shortWords(std::string text) {
    constexpr std::size_t longest = 60; // code points
    std::replace(text.begin(), text.end(), '\n', ' ');
    return shortened(text, longest);
}

std::string shortWords(Finding const& finding, State const& state) {
    WrittenBlock const* const block = state.find(finding.block);
    return shortWords(finding.due.empty() && block ? block->text : finding.due);
}

void tellFindings(LetterSession const& session, std::string const& file, Diagnostics& diagnostics) {
    for (Finding const& finding : session.findings()) {
        auto const code = codeOf(finding.kind);
        if (!code) continue;
        std::vector<std::string> arguments{shortWords(finding, session.state())};
        if (*code == Code::paragraphNotWritable)
            arguments.insert(arguments.begin(), finding.reason);
        diagnostics.warning(*code, {(file.empty() ? file : file + ": ") + finding.id, 0, 0},
                            std::move(arguments));
    }
}

} // namespace redress
