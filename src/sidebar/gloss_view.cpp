#include "sidebar/gloss_view.hpp"

#include "core/language/messages.hpp"
#include "session/in_english.hpp"

namespace redress {
namespace {

using Kind = Widget::Kind;

char const* const nowhere = REDRESS_TEXT("Put the cursor into a paragraph of the letter.");
char const* const none =
    REDRESS_TEXT("This paragraph has no English words here; it says what you wrote.");

} // namespace

void showGloss(View& view, LetterSession const& session, GlossShown const& shown,
               std::string const& language) {
    if (!hasReadingCopy(session)) return;
    auto const say = [&](char const* english) { return translate(english, language); };
    Widget toggle{Kind::link, "inEnglish",
                  shown.open ? say(REDRESS_TEXT("Hide the English"))
                             : say(REDRESS_TEXT("In English")),
                  say(REDRESS_TEXT("What the paragraph at the cursor says"))};
    Widget copy{Kind::link, "readingCopy", say(REDRESS_TEXT("Reading copy…")),
                say(REDRESS_TEXT("The whole letter in English in a new document, for reading and "
                                 "not for filing"))};
    view.add(Row::Fill::natural, {std::move(toggle), std::move(copy)}, 4);
    if (!shown.open) return;
    auto const gloss = glossOf(session, shown.block);
    view.add({Kind::text, "gloss", gloss ? *gloss : say(shown.block == 0 ? nowhere : none), {}}, 2);
}

} // namespace redress
