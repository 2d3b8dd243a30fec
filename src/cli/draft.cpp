#include "session/draft.hpp"
#include "cli/commands.hpp"
#include "cli/office_process.hpp"
#include "cli/outputs.hpp"
#include "cli/print.hpp"
#include "cli/text_outputs.hpp"

namespace redress::commands {
int draft(Common const& common, DraftRequest const& request) {
    if (std::string const wrong = whyNotWritten(request.outputs, common.language); !wrong.empty())
        return fail(wrong);
    Order order;
    order.packs = common.packs;
    order.language = common.language;
    order.letter = request.letter;
    order.answers = request.answers;
    order.final = request.final;
    order.readingCopy = request.readingCopy;
    order.redacted = request.redacted;
    std::vector<std::filesystem::path> texts;
    for (std::filesystem::path const& output : request.outputs)
        (output.extension() == ".txt" ? texts : order.outputs).push_back(output);

    Diagnostics diagnostics;
    auto const draft = readDraft(order, today(), diagnostics);
    int const code = print(diagnostics, common.language);
    if (!draft) return code;
    if (!order.outputs.empty()) {
        // The gaps were named above; the office need not say them again.
        if (print(runInOffice(order)) != 0) return 1;
    }
    for (std::filesystem::path const& text : texts)
        if (writeText(*draft, text, request.limit, common.language) != 0) return 1;
    return code;
}

} // namespace redress::commands
