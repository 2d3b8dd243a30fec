#include "cli/author_verbs.hpp"

#include "core/language/messages.hpp"

namespace redress {

void addAuthorVerbs(AddVerb const& verb, commands::Common const& common, AuthorRequests& requests,
                    std::string const& language) {
    CLI::App& lint = verb("lint", translate(REDRESS_TEXT("Check packs"), language),
                          [&] { return commands::lint(common, requests.lint); });
    lint.add_option("DIR", requests.lint.folder,
                    translate(REDRESS_TEXT("A pack, an overlay, or a folder of such"), language))
        ->required();
    lint.add_option("--today", requests.lint.day,
                    translate(REDRESS_TEXT("The day to judge it on; without it, today"), language))
        ->option_text("2026-02-19");
    lint.add_option("--age", requests.lint.age,
                    translate(REDRESS_TEXT("After how many days a check of law is old; 0: never"),
                              language))
        ->check(CLI::NonNegativeNumber)
        ->option_text("365");

    CLI::App& report =
        verb("report", translate(REDRESS_TEXT("List a pack's law for review"), language),
             [&] { return commands::reportCitations(common, requests.pack); });
    report.add_option("WHAT", requests.what, translate(REDRESS_TEXT("citations"), language))
        ->required()
        ->check(CLI::IsMember({"citations"}));
    report.add_option("PACK", requests.pack,
                      translate(REDRESS_TEXT("Id of the pack; without it, all"), language));
}

} // namespace redress
