#include "core/lint/lint.hpp"
#include "cli/commands.hpp"
#include "cli/print.hpp"
#include "core/language/messages.hpp"
#include "core/pack/overlay.hpp"
#include "session/draft.hpp"

#include <iostream>

namespace redress::commands {

int lint(Common const& common, LintRequest const& request) {
    auto const day = request.day.empty() ? today() : parseDate(request.day);
    if (!day)
        return fail(translate(REDRESS_TEXT("“{1}” is not a day: write it as 2026-02-19"),
                              common.language, {request.day}));
    std::vector<std::filesystem::path> folders{request.folder};
    // An overlay alone is checked over the pack that it is for, which stands elsewhere.
    bool const overlays = packFolders(request.folder.string()).empty() &&
                          !overlayFolders(request.folder.string()).empty();
    if (overlays) folders.insert(folders.begin(), common.packs.begin(), common.packs.end());
    Diagnostics diagnostics;
    for (Pack const& pack : readPacks(folders, diagnostics)) {
        if (overlays && pack.overlays.empty()) continue;
        std::size_t const before = diagnostics.errors();
        checkMarks(pack, diagnostics);
        checkConditions(pack, diagnostics);
        checkAge(pack, *day, request.age, diagnostics);
        if (diagnostics.errors() == before)
            std::cout << pack.id << '\t' << pack.version << '\t' << pack.name.in(common.language)
                      << '\n';
    }
    return print(diagnostics, common.language);
}

} // namespace redress::commands
