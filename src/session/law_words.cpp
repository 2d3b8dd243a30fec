#include "session/law_words.hpp"

#include "core/language/language.hpp"
#include "core/language/utf8.hpp"

#include <algorithm>
#include <functional>

namespace redress {
namespace {

/// Between texts; no XML file can hold it.
constexpr char end = '\1';

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// Whatever is no sign: letters of every alphabet, folded.
bool isLetter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= 0xC0 && c != 0xD7 && c != 0xF7 && c < 0x2000) ||
           c > 0x206F;
}

void addProse(Sentence const& sentence, std::string& text) {
    for (Inline const& item : sentence) {
        if (auto const* prose = std::get_if<Prose>(&item.item)) text += ' ' + prose->text;
        if (auto const* words = std::get_if<IfWords>(&item.item)) addProse(words->content, text);
    }
}

void addProse(FlowContent const& content, std::string& text) {
    for (Flow const& flow : content) {
        if (auto const* paragraph = std::get_if<ParagraphTemplate>(&flow.item)) {
            addProse(paragraph->content, text);
            addProse(paragraph->gloss, text);
        } else if (auto const* repeat = std::get_if<Repeat>(&flow.item))
            addProse(repeat->content, text);
        else if (auto const* group = std::get_if<Group>(&flow.item))
            addProse(group->content, text);
    }
}

} // namespace

std::vector<LawWords> wordsOf(std::vector<std::string> const& texts) {
    std::string all;
    for (std::string const& text : texts) {
        all += text;
        all += end;
    }
    all = folded(all);
    std::vector<LawWords> result;
    LawWords words;
    std::string word;
    bool digits = false;
    for (std::size_t at = 0; at < all.size();) {
        std::size_t const from = at;
        char32_t const c = nextCodePoint(all, at).value_or(U'\0');
        at = std::max(at, from + 1);
        bool const digit = isDigit(c);
        bool const part = digit || isLetter(c);
        if (!word.empty() && (!part || digit != digits)) {
            words.push_back(std::move(word));
            word.clear();
        }
        if (part) word.append(all, from, at - from);
        digits = digit;
        if (c == static_cast<char32_t>(end)) {
            result.push_back(std::move(words));
            words.clear();
        }
    }
    result.resize(texts.size()); // a text of a stranger's could hold the sign that ends one
    return result;
}

std::string namesOf(Act const& act) {
    std::string text = act.number;
    for (Forms const* forms : {&act.title, &act.shortTitle})
        for (auto const& form : *forms)
            text += ' ' + form.second;
    return text;
}

std::string textOf(Provision const& provision) {
    std::string text = provision.gist.en + ' ' + provision.gist.ru;
    for (std::string const& served : provision.serves)
        if (served.find('.') == std::string::npos) text += ' ' + served; // letters have one
    return text;
}

std::string textOf(Clause const& clause) {
    std::string text = clause.name.en + ' ' + clause.name.ru + ' ' + clause.ground;
    addProse(clause.content, text);
    return text;
}

LikelyLaw::LikelyLaw(Pack const& pack, LetterTemplate const& letter) : pack_(pack) {
    add(letter.content);
    for (std::size_t i = 0; i < included_.size(); ++i) // and what they include
        add(included_[i]->content);
}

std::optional<std::size_t> LikelyLaw::use(std::string const& act,
                                          std::string const& provision) const {
    auto const found = provisions_.find({act, provision});
    return found == provisions_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> LikelyLaw::use(std::string const& clause) const {
    auto const found = clauses_.find(clause);
    return found == clauses_.end() ? std::nullopt : std::optional(found->second);
}

void LikelyLaw::add(std::string const& act, std::string const& provision) {
    provisions_.emplace(std::pair(act, provision), next_++);
}

void LikelyLaw::add(Sentence const& sentence) {
    for (Inline const& item : sentence) {
        if (auto const* cite = std::get_if<Cite>(&item.item))
            for (std::string const& provision : cite->provisions)
                add(cite->act, provision);
        if (auto const* words = std::get_if<IfWords>(&item.item)) add(words->content);
    }
}

void LikelyLaw::add(FlowContent const& content) {
    for (Flow const& flow : content) {
        if (auto const* paragraph = std::get_if<ParagraphTemplate>(&flow.item)) {
            add(paragraph->content);
            for (ProvisionReference const& because : paragraph->because)
                add(because.act, because.provision);
        } else if (auto const* repeat = std::get_if<Repeat>(&flow.item)) {
            add(repeat->content);
        } else if (auto const* group = std::get_if<Group>(&flow.item)) {
            add(group->content);
        } else if (auto const* include = std::get_if<Include>(&flow.item)) {
            Clause const* const clause = pack_.findClause(include->clause);
            if (clause && clauses_.emplace(clause->id, next_++).second) included_.push_back(clause);
        }
    }
}

} // namespace redress
