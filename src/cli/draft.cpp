#include "session/draft.hpp"
#include "cli/commands.hpp"
#include "cli/office_process.hpp"
#include "cli/print.hpp"
#include "core/language/messages.hpp"
#include "session/whole_file.hpp"

#include <fstream>
#include <iostream>

namespace redress::commands {
namespace {

namespace fs = std::filesystem;

int fail(std::string const& message) {
    std::cerr << message << '\n';
    return 1;
}

/// What can be known of the outputs before any is written.
std::string complaint(std::vector<fs::path> const& outputs, std::string const& language) {
    for (fs::path const& output : outputs) {
        std::string const kind = output.extension().string();
        if (kind != ".txt" && kind != ".odt" && kind != ".docx" && kind != ".pdf")
            return translate(
                REDRESS_TEXT("{1}: no such kind of file; use .odt, .docx, .pdf or .txt"), language,
                {output.string()});
        std::error_code failed;
        fs::path const folder = fs::absolute(output).parent_path();
        if (!fs::is_directory(folder, failed))
            return translate(
                REDRESS_TEXT("{1}: the folder does not exist; make it, or name another"), language,
                {output.string()});
        if (fs::is_directory(output, failed))
            return translate(REDRESS_TEXT("{1}: this is a folder; name a file in it"), language,
                             {output.string()});
    }
    return {};
}

} // namespace

int draft(Common const& common, DraftRequest const& request) {
    if (std::string const wrong = complaint(request.outputs, common.language); !wrong.empty())
        return fail(wrong);
    Order order{
        request.letter, common.packs, request.answers, common.language, {}, request.final, {}};
    std::vector<fs::path> texts;
    for (fs::path const& output : request.outputs)
        (output.extension() == ".txt" ? texts : order.outputs).push_back(output);

    Diagnostics diagnostics;
    auto const draft = readDraft(order, today(), diagnostics);
    int const code = print(diagnostics, common.language);
    if (!draft) return code;
    if (!order.outputs.empty()) {
        // The gaps were named above; the office need not say them again.
        Status const status = runInOffice(order);
        for (std::string const& message : status.messages)
            std::cerr << message << '\n';
        if (status.state != Status::State::done) return 1;
    }
    for (fs::path const& text : texts)
        if (writeWhole(text, plainText(draft->letter, draft->found.pack->layout)))
            return fail(translate(
                REDRESS_TEXT("{1}: the file cannot be written; check the folder and its space"),
                common.language, {text.string()}));
    return code;
}

} // namespace redress::commands
