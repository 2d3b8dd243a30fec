#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace redress {

/// Words for which an authority may leave a letter without an answer (Russia: part 3 of article 11
/// of Federal Law 59-FZ): insults, threats to an official's life, health or property or to those of
/// their family, and obscenities.
enum class Tone { insult, threat, obscenity };

struct HarshWords {
    Tone tone;
    std::size_t from; ///< first code point of the text
    std::size_t to;   ///< the one behind the last
    std::string calm; ///< what may stand there instead; empty where nothing is natural
};

/// What a complainant wrote themselves in such words, in order and not overlapping. What they
/// quote, or tell of the speech and deeds of others, is left alone, and so are names, animals and
/// lawful warnings. `language` is "ru" or "en", a region may follow; of other languages nothing is
/// found. Bytes that are not UTF-8 are passed over, each as one code point.
std::vector<HarshWords> harshWords(std::string const& text, std::string const& language);

} // namespace redress
