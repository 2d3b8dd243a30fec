#pragma once

#include "core/review/tone_text.hpp"

namespace redress {

/// A phrase of the lexicon in a text.
struct ToneMatch {
    ToneEntry const* entry = nullptr;
    std::size_t first = 0; ///< of the words
    std::size_t last = 0;  ///< the one behind its last
    std::uint8_t form = 0; ///< of its first word
};

/// Whose words they are and of whom they are said.
class ToneContext {
public:
    ToneContext(std::vector<ToneWord> const& words, ToneLexicon const& lexicon, bool russian);

    /// Whether the writer says it, and of an official where that is asked for.
    bool counts(ToneMatch const& match) const;

private:
    bool isQuoted(ToneMatch const& match) const;
    bool isName(ToneMatch const& match) const;
    bool isTold(ToneMatch const& match) const;
    bool isTold(std::size_t verb, std::size_t harsh, std::size_t behind) const;
    bool isToldAt(std::size_t first, std::size_t last) const;
    bool isAimed(ToneMatch const& match) const;
    bool isPredicate(ToneMatch const& match) const;
    bool isAgent(ToneMatch const& match) const;
    bool isAimedBefore(std::size_t first, bool personally) const;
    bool isAimedBehind(std::size_t last) const;
    bool speaksToReader(std::size_t from, std::size_t to) const;

    std::size_t sentenceBegin(std::size_t word) const;
    std::size_t sentenceEnd(std::size_t word) const;
    bool anyIs(std::size_t from, std::size_t to, WordKind kind) const;
    bool is(std::size_t word, WordKind kind) const { return words_[word].is(kind); }
    bool qualifies(std::size_t word) const;

    std::vector<ToneWord> const& words_;
    std::vector<std::size_t> sentences_; ///< the first word of each, and the end of the last
    bool russian_;
    WordKind you_;      ///< the reader: вы, ваш; you, your
    WordKind pointing_; ///< эти, такие; these, such
    WordKind others_;   ///< они; they, he
    WordKind official_; ///< police, officer, court
    WordKind place_;    ///< what follows: в погонах, из отдела; in uniform
    WordKind victim_;   ///< я, меня, жену; me, my
    WordKind telling_;  ///< said, shouted
    WordKind naming_;   ///< called, обозвал
    WordKind speech_;   ///< words, insults: what is told without a verb
    WordKind adversative_;
    WordKind declaring_; ///< what the writer says now: скажу, I say
    WordKind filler_;    ///< between the one meant and the word
    WordKind animal_;    ///< animals, farms and things are spoken of
    WordKind rank_;
    WordKind given_;   ///< names that are words too
    WordKind clause_;  ///< что, that
    WordKind so_;      ///< «так называемый», "so-called": no naming
    WordKind inside_;  ///< in, of: before a place
    WordKind hailing_; ///< stop, хватит
    WordKind writer_;  ///< я, мы; I, we
    WordKind asking_;  ///< what the writer did themselves: сказал, asked
    WordKind copula_;  ///< is, was
    WordKind who_;     ///< that a human being is spoken of: who, который
    WordKind article_; ///< a, the, such
    WordKind proper_;  ///< what has a capital letter and is no name: Nazi
    WordKind self_;    ///< "call themselves officers"
    WordKind by_;      ///< behind a verb: who did it
    WordKind past_;    ///< was, шёл
    WordKind present_; ///< will, you: more than the past is spoken of
    WordKind office_;  ///< what officials do: interviewed, допрашивал
};

} // namespace redress
