#include "cli/commands.hpp"
#include "cli/days.hpp"
#include "cli/print.hpp"
#include "core/language/messages.hpp"
#include "core/sent/next_letter.hpp"
#include "core/xml/element.hpp"
#include "session/draft.hpp"
#include "session/output_file.hpp"
#include "session/sent_letters.hpp"
#include "session/whole_file.hpp"

#include <iostream>

namespace redress::commands {
int next(Common const& common, NextRequest const& request) {
    Diagnostics diagnostics;
    auto const finish = [&] { return redress::print(diagnostics, common.language); };
    Date day = today();
    if (auto const asked = dayGiven(request.day, "--today", diagnostics)) day = *asked;
    if (diagnostics.hasErrors()) return finish();
    std::vector<Pack> const packs = readPacks(common.packs, diagnostics);
    if (diagnostics.hasErrors()) return finish();
    auto const earlier = readSentLetter(packs, request.file, day, diagnostics);
    if (!earlier) return finish();
    auto const next =
        letterAfter(*earlier, request.letter, request.file, day, common.language, diagnostics);
    if (!next || diagnostics.hasErrors()) return finish();

    Answers const answers = nextAnswers(*earlier, *next, day, diagnostics);
    Letter const letter = compose(*earlier->pack, *next->letter, answers, diagnostics);
    if (diagnostics.hasErrors()) return finish();
    if (auto const failed = writeWhole(request.out, xml::write(writeAnswers(answers))))
        return fail(whyNotStored(request.out, failed.message(), common.language));
    std::cout << "letter\t" << next->letter->id << '\t' << next->letter->name.in(common.language)
              << '\n';
    for (Gap const& gap : letter.gaps)
        std::cout << "ask\t" << gap.question << '\t' << gap.label.in(common.language) << '\n';
    return finish();
}

} // namespace redress::commands
