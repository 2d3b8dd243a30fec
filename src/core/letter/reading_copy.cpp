#include "core/letter/reading_copy.hpp"

#include "core/language/language.hpp"
#include "core/letter/sentence.hpp"

namespace redress {
namespace {

constexpr char const* heading = "READING COPY – NOT FOR FILING";

/// What stands above the letter, and how: styles of their own, which no pack's layout has.
Block notice(std::string const& id, std::string text) {
    Block block;
    block.id = block.style = id;
    block.runs.push_back({std::move(text), RunKind::prose, {}, false});
    return block;
}

ParagraphStyle noticeStyle(Layout const& layout, char const* id, char const* name) {
    ParagraphStyle style;
    style.id = id;
    style.name = name;
    if (!layout.styles.empty()) style.font = layout.styles.front().font;
    style.keepTogether = true;
    return style;
}

Layout readingLayout(Layout layout) {
    ParagraphStyle title = noticeStyle(layout, "reading-copy", "Reading copy");
    title.bold = true;
    title.align = Alignment::centre;
    title.keepWithNext = true;
    title.after = 200;
    ParagraphStyle note = noticeStyle(layout, "reading-copy.note", "Reading copy note");
    note.italic = true;
    note.size = 10;
    note.after = 800;
    layout.language = readingLanguage;
    layout.page.footer = "Reading copy – not for filing. Page {page} of {pages}";
    layout.styles.push_back(std::move(title));
    layout.styles.push_back(std::move(note));
    return layout;
}

} // namespace

bool hasReadingCopies(Pack const& pack) { return pack.language.rfind("en", 0) != 0; }

ReadingCopy readingCopy(Pack const& pack, LetterTemplate const& letter, Answers const& answers,
                        Letter const& composed) {
    std::map<std::string, Block> english;
    for (Block& block : composeGlosses(pack, letter, composed, answers))
        english.emplace(block.id, std::move(block));

    ReadingCopy copy{composed, readingLayout(pack.layout)};
    copy.letter.language = readingLanguage;
    copy.letter.title = "Reading copy: " + letter.name.en;
    copy.letter.fileName = "Reading copy - " + composed.fileName;
    copy.letter.citations.clear();
    for (Block& block : copy.letter.blocks)
        if (auto const found = english.find(block.id); found != english.end())
            block = std::move(found->second);
    auto& blocks = copy.letter.blocks;
    blocks.insert(
        blocks.begin(),
        {notice("reading-copy", heading),
         notice("reading-copy.note",
                "This is the letter “" + letter.name.en +
                    "” in English, made from the same answers for its writer’s own understanding. "
                    "It is not a translation for filing: only the letter itself is signed and "
                    "sent. What the writer put in words of their own, and the names of persons "
                    "and places, stand as they were given.")});
    return copy;
}

std::map<std::string, std::string> glosses(Pack const& pack, LetterTemplate const& letter,
                                           Letter const& composed, Answers const& answers) {
    std::map<std::string, std::string> result;
    for (Block const& block : composeGlosses(pack, letter, composed, answers))
        result.emplace(block.id, block.text());
    return result;
}

} // namespace redress
