#include "core/review/tone_text.hpp"

#include "core/declension/letters.hpp"
#include "core/language/utf8.hpp"
#include "core/review/letters.hpp"
#include "core/review/quotations.hpp"
#include "core/review/tone_disguise.hpp"

#include <algorithm>

namespace redress {
namespace {

bool isDash(char32_t c) { return c == U'-' || (c >= U'‐' && c <= U'―'); }
/// Stress, a soft hyphen and what has no width: they stand in a word and are no part of it.
bool isUnseen(char32_t c) {
    return c == 0x301 || c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}

/// Words; what has no full stop for longer is no sentence, and context is looked for in a sentence.
constexpr std::size_t longestSentence = 70;

class Splitter {
public:
    Splitter(std::string const& text, ToneLexicon const& lexicon, bool russian)
        : written_(decoded(text)), small_(decoded(plainLetters(text))),
          quotations_(quotationsIn(written_)), lexicon_(lexicon),
          abbreviation_(lexicon.set("abbreviation")), russian_(russian) {
        for (char32_t& c : small_)
            if (c >= U'A' && c <= U'Z') c += 0x20;
    }

    std::vector<ToneWord> words() {
        while (at_ < written_.size()) {
            if (std::size_t const length = wordLength())
                addWord(length);
            else
                passSign();
        }
        joinLetters();
        return std::move(words_);
    }

private:
    char32_t sign(std::size_t at) const { return at < written_.size() ? written_[at] : U'\0'; }
    bool isPart(std::size_t at) const { return isLetter(sign(at)) || isDigit(sign(at)); }

    std::size_t wordLength() const {
        bool const drawn = (sign(at_) == U'@' || sign(at_) == U'$') && isLetter(sign(at_ + 1));
        if (!isPart(at_) && !drawn) return 0;
        std::size_t end = at_ + 1;
        for (; end < written_.size(); ++end) {
            char32_t const c = sign(end);
            if (isPart(end) || isUnseen(c) || c == U'*') continue;
            if (isApostrophe(c) && isLetter(sign(end + 1))) continue;
            if ((c == U'$' || c == U'@') && isLetter(sign(end - 1))) continue;
            if (c == U'!' && isLetter(sign(end - 1)) && isLetter(sign(end + 1)) && !russian_)
                continue;
            if (isMask(c) && end - at_ < 12) {
                std::size_t next = end;
                while (isMask(sign(next)))
                    ++next;
                if (isPart(next)) continue;
            }
            std::size_t const hiding = hidingLength(end);
            if (hiding == 0) break;
            end += hiding - 1;
        }
        return end - at_;
    }

    /// "х..й", "п…ц", "f--k", "с_ка": signs between letters, and a few letters to the left.
    std::size_t hidingLength(std::size_t from) const {
        if (from - at_ > 2 || !isLetter(sign(from - 1))) return 0;
        std::size_t end = from;
        while (sign(end) == U'.' || sign(end) == U'…' || isDash(sign(end)) || sign(end) == U'_')
            ++end;
        std::size_t const length = end - from;
        bool const single = length == 1 && (sign(from) == U'.' || from - at_ > 1);
        if (length == 0 || single || length > 6 || !isLetter(sign(end)) || isCapital(sign(end)))
            return 0;
        std::size_t last = end;
        while (isLetter(sign(last)))
            ++last;
        std::u32string const whole = small_.substr(at_, last - at_);
        return readings(whole, lexicon_, russian_).size() > 1 ? length : 0;
    }

    void addWord(std::size_t length) {
        if (length > 1) joinLetters();
        ToneWord word;
        word.from = at_;
        word.to = at_ + length;
        std::u32string seen;
        std::size_t capitals = 0;
        std::size_t letters = 0;
        for (std::size_t i = word.from; i < word.to; ++i) {
            if (isUnseen(written_[i])) continue;
            seen += isApostrophe(small_[i]) ? U'\'' : small_[i];
            capitals += isCapital(written_[i]) ? 1U : 0U;
            letters += isLetter(written_[i]) ? 1U : 0U;
        }
        if (ends_ || (ending_ && !startsSmall())) nextSentence();
        if (words_.size() - sentenceBegin_ >= longestSentence) nextSentence();
        word.begins = ends_ || ending_ || opening_;
        word.title = capitals == 1 && isCapital(written_[word.from]) && letters > 1;
        word.capitals = capitals > 1 && capitals == letters;
        word.sentence = sentence_;
        word.quotation = quotationAt(word.from);
        word.comma = comma_;
        word.dash = dash_;
        word.colon = colon_;
        word.full = sign(word.to) == U'.';
        for (std::string& reading : readings(seen, lexicon_, russian_)) {
            know(word, reading);
            if (word.plain.empty()) word.plain = std::move(reading);
        }
        lastLetters_ = letters;
        at_ = word.to;
        ends_ = ending_ = opening_ = comma_ = dash_ = colon_ = false;
        words_.push_back(std::move(word));
    }

    void nextSentence() {
        ++sentence_;
        sentenceBegin_ = words_.size();
    }

    void know(ToneWord& word, std::string const& reading) const {
        lexicon_.find(reading, word.known);
        constexpr std::string_view possessive = "'s";
        if (reading.size() > 3 && reading.compare(reading.size() - 2, 2, possessive) == 0)
            lexicon_.find(reading.substr(0, reading.size() - 2), word.known);
        for (KnownAs const& one : word.known)
            if (one.kind < word.sets.size()) word.sets.set(one.kind);
    }

    bool startsSmall() const { return !isCapital(written_[at_]) && !isDigit(written_[at_]); }

    /// "д у р а к", "f.u.c.k": when such a run has ended.
    void joinLetters() {
        std::size_t first = words_.size();
        while (first > 0 && words_[first - 1].to - words_[first - 1].from == 1 &&
               (first == words_.size() || words_[first].from - words_[first - 1].to == 1))
            --first;
        for (; first + 3 <= words_.size(); ++first) {
            std::u32string letters;
            for (std::size_t i = first; i < words_.size(); ++i)
                letters += small_[words_[i].from];
            for (std::string const& reading : readings(letters, lexicon_, russian_)) {
                if (!lexicon_.has(reading)) continue;
                ToneWord word = words_[first];
                word.to = words_.back().to;
                word.plain = reading;
                word.known.clear();
                word.sets.reset();
                know(word, reading);
                words_.resize(first);
                words_.push_back(std::move(word));
                return;
            }
        }
    }

    void passSign() {
        char32_t const c = written_[at_];
        if (c == U'\n' || c == U'\r' || c == 0x2029) {
            ends_ = true;
        } else if (c == U'!' || c == U'?' || c == U'…') {
            ending_ = true;
        } else if (c == U'.') {
            // An initial and a short abbreviation end nothing before a name.
            if (lastLetters_ != 1 && !isAbbreviation()) ending_ = true;
        } else if (c == U',' || c == U';' || c == U'(') {
            comma_ = true;
        } else if (isDash(c)) {
            bool const apart = at_ == 0 || sign(at_ - 1) == U' ' || sign(at_ - 1) == U'\n' ||
                               sign(at_ - 1) == U'\u00A0' || c != U'-';
            dash_ = dash_ || apart;
            opening_ = opening_ || (apart && (words_.empty() || ends_ || ending_));
        } else if (c == U':') {
            colon_ = opening_ = true;
        } else {
            opening_ = opening_ || opensQuotation(at_);
        }
        ++at_;
    }

    bool isAbbreviation() const {
        return abbreviation_ != 0 && !words_.empty() && words_.back().is(abbreviation_);
    }

    /// The quotation that the place stands in, counted from 1; 0 for none. Places rise.
    std::size_t quotationAt(std::size_t place) {
        while (quotation_ < quotations_.size() && quotations_[quotation_].closes < place)
            ++quotation_;
        bool const inside =
            quotation_ < quotations_.size() && quotations_[quotation_].opens < place;
        return inside ? quotation_ + 1 : 0;
    }

    bool opensQuotation(std::size_t place) {
        quotationAt(place);
        return quotation_ < quotations_.size() && quotations_[quotation_].opens == place;
    }

    std::u32string written_;
    std::u32string small_;
    std::vector<Quotation> quotations_;
    ToneLexicon const& lexicon_;
    WordKind abbreviation_;
    bool russian_;
    std::vector<ToneWord> words_;
    std::size_t at_ = 0;
    std::size_t sentence_ = 0;
    std::size_t sentenceBegin_ = 0; ///< its first word
    std::size_t quotation_ = 0;     ///< the index of the next that ends
    std::size_t lastLetters_ = 0;
    bool ends_ = true;    ///< a sentence has ended for certain
    bool ending_ = false; ///< it has unless a small letter follows
    bool opening_ = false;
    bool comma_ = false;
    bool dash_ = false;
    bool colon_ = false;
};

} // namespace

bool ToneWord::is(WordKind kind) const {
    if (kind < sets.size()) return sets.test(kind);
    return std::any_of(known.begin(), known.end(),
                       [&](KnownAs const& one) { return one.kind == kind; });
}

std::vector<ToneWord> toneWords(std::string const& text, ToneLexicon const& lexicon, bool russian) {
    return Splitter(text, lexicon, russian).words();
}

} // namespace redress
