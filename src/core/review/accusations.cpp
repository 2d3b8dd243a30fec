#include "core/review/accusations.hpp"

#include <string_view>

namespace redress {
namespace {

/// Beginnings of words that follow one another: "соверш преступлен". A word that ends in a full
/// stop here is whole.
using Phrase = std::vector<std::string_view>;

std::vector<Phrase> const& accusations(bool russian) {
    static std::vector<Phrase> const inRussian{{"взяточни"},
                                               {"коррупционер"},
                                               {"берет.", "взятк"},
                                               {"берут.", "взятк"},
                                               {"взял", "взятк"},
                                               {"получил", "взятк"},
                                               {"получает.", "взятк"},
                                               {"вымогал", "взятк"},
                                               {"сфальсифицировал"},
                                               {"фальсифицировал"},
                                               {"фальсифицирует."},
                                               {"фальсифицируют."},
                                               {"подделал"},
                                               {"подбросил"},
                                               {"совершил", "преступлен"},
                                               {"совершил", "должностн", "преступлен"},
                                               {"превысил", "полномочи"},
                                               {"превысил", "должностн", "полномочи"},
                                               {"превысил", "сво", "полномочи"},
                                               {"злоупотребил", "полномочи"},
                                               {"злоупотребил", "должностн", "полномочи"},
                                               {"укрывает.", "преступ"},
                                               {"укрывают.", "преступ"},
                                               {"покрывает.", "преступ"},
                                               {"покрывают.", "преступ"},
                                               {"виновен."},
                                               {"виновна."},
                                               {"виновны."},
                                               {"преступник.", "в", "погон"},
                                               {"преступники.", "в", "погон"},
                                               {"солгал"},
                                               {"соврал"},
                                               {"лжет."},
                                               {"лгут."},
                                               {"врет."},
                                               {"врут."}};
    static std::vector<Phrase> const inEnglish{
        {"guilty.", "of."},
        {"committed.", "perjury."},
        {"committed.", "a.", "crime."},
        {"committed.", "a.", "criminal.", "offence."},
        {"committed.", "an.", "offence."},
        {"committed.", "fraud."},
        {"perverted.", "the.", "course.", "of.", "justice."},
        {"perverting.", "the.", "course.", "of.", "justice."},
        {"took.", "a.", "bribe."},
        {"took.", "bribes."},
        {"takes.", "bribes."},
        {"take.", "bribes."},
        {"taking.", "bribes."},
        {"accepted.", "a.", "bribe."},
        {"planted.", "the.", "drugs."},
        {"planted.", "evidence."},
        {"planted.", "the.", "evidence."},
        {"planted.", "drugs."},
        {"falsified."},
        {"fabricated."},
        {"forged."},
        {"lied."},
        {"lying.", "to."},
        {"is.", "corrupt."},
        {"are.", "corrupt."},
        {"was.", "corrupt."},
        {"were.", "corrupt."},
        {"covered.", "up."},
        {"covering.", "up."},
        {"broke.", "the.", "law."}};
    return russian ? inRussian : inEnglish;
}

std::vector<Phrase> const& opinions(bool russian) {
    static std::vector<Phrase> const inRussian{
        {"полага"},     {"счита"},     {"по.", "мое"}, {"на.", "мой.", "взгляд."},
        {"думаю."},     {"кажется."},  {"возможно."},  {"вероятно."},
        {"предполага"}, {"похоже."},   {"провер"},     {"ли."},
        {"якобы."},     {"подозрева"}, {"усматрива"},  {"признак"},
        {"если."},      {"виновных."}, {"сообщал"},    {"сказал"},
        {"утвержда"},   {"приговор"}};
    static std::vector<Phrase> const inEnglish{{"believe."},
                                               {"think."},
                                               {"in.", "my.", "view."},
                                               {"in.", "my.", "opinion."},
                                               {"appear"},
                                               {"seem"},
                                               {"suspect."},
                                               {"alleg"},
                                               {"whether."},
                                               {"if."},
                                               {"may."},
                                               {"might."},
                                               {"told."},
                                               {"said."},
                                               {"says."},
                                               {"claim"},
                                               {"convicted."},
                                               {"as.", "far.", "as."},
                                               {"my.", "concern."},
                                               {"not.", "guilty."}};
    return russian ? inRussian : inEnglish;
}

bool begins(std::string const& word, std::string_view beginning) {
    if (beginning.back() == '.') return word == beginning.substr(0, beginning.size() - 1);
    return word.compare(0, beginning.size(), beginning) == 0;
}

bool standsAt(std::vector<Lexeme> const& text, std::size_t at, std::size_t end,
              Phrase const& phrase) {
    if (at + phrase.size() > end) return false;
    for (std::size_t i = 0; i < phrase.size(); ++i)
        if (!text[at + i].isWord() || !begins(text[at + i].text, phrase[i])) return false;
    return true;
}

bool isOpinion(std::vector<Lexeme> const& text, std::size_t from, std::size_t to, bool russian) {
    for (std::size_t at = from; at < to; ++at)
        for (Phrase const& phrase : opinions(russian))
            if (standsAt(text, at, to, phrase)) return true;
    return false;
}

} // namespace

std::vector<Accusation> accusationsIn(std::vector<Lexeme> const& text, bool russian) {
    std::vector<Accusation> found;
    std::size_t from = 0;
    for (std::size_t end = 0; end < text.size(); ++end) {
        if (!text[end].endsSentence()) continue;
        if (!isOpinion(text, from, end, russian))
            for (std::size_t at = from; at < end; ++at)
                for (Phrase const& phrase : accusations(russian))
                    if (standsAt(text, at, end, phrase)) {
                        found.push_back({at, at + phrase.size() - 1});
                        at += phrase.size() - 1;
                        break;
                    }
        from = end + 1;
    }
    return found;
}

} // namespace redress
