#include "session/redacted.hpp"

#include "core/redaction/redaction.hpp"

#include <map>

namespace redress {

Letter redactedAsItStands(LetterSession const& session,
                          std::vector<StandingParagraph> const& paragraphs) {
    Pack const& pack = *session.pack();
    Answers const& answers = session.state().answers;
    Letter const& composed = session.letter();
    Letter result = redactedLetter(pack, *session.letterTemplate(), answers, composed);
    Redaction const redaction(pack, *session.letterTemplate(), answers, composed);
    std::map<std::string, Block const*> written;
    for (Block const& block : composed.blocks)
        written.emplace(block.text(), &block);
    std::string const usual = pack.layout.styles.empty() ? "" : pack.layout.styles.front().id;
    result.blocks.clear();
    for (StandingParagraph const& paragraph : paragraphs) {
        auto const found = written.find(paragraph.text);
        Block block;
        if (found != written.end())
            block = redaction.ofBlocks({*found->second}).front();
        else
            block.runs.push_back({redaction.ofWords(paragraph.text), RunKind::prose, {}, false});
        block.style = paragraph.style.empty() ? usual : paragraph.style;
        result.blocks.push_back(std::move(block));
    }
    return result;
}

} // namespace redress
