#include "session/draft.hpp"
#include "cli/commands.hpp"
#include "cli/office_process.hpp"
#include "cli/outputs.hpp"
#include "cli/print.hpp"
#include "session/output_file.hpp"
#include "session/whole_file.hpp"

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
        if (auto const failed = writeWhole(text, plainText(draft->written(), draft->layout())))
            return fail(whyNotStored(text, failed.message(), common.language));
    return code;
}

} // namespace redress::commands
