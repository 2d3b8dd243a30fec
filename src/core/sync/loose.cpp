#include "core/sync/loose.hpp"

#include "core/citation/typed_form.hpp"
#include "core/language/messages.hpp"
#include "core/language/utf8.hpp"
#include "core/sync/spans.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace redress {
namespace {

/// The marks of a letter by the paragraphs they stand in.
class Bound {
public:
    Bound(Reading const& reading, State const& written)
        : written_(written), spans_(reading, written.tag) {
        for (WrittenBlock const& block : written.written) {
            auto const span = spans_.find(markName(written, 'b', block.number));
            if (span && span->first == span->last &&
                reading.paragraphs[span->first].text == block.text)
                asWritten_.insert(span->first);
            for (WrittenRun const& run : block.runs)
                note(markKind(run.kind), run.number);
        }
        for (UsersCitation const& citation : written.citations)
            note('c', citation.number);
    }

    /// What it reads is the letter's own, though a citation may live in it besides.
    bool isLetters(std::size_t paragraph) const { return asWritten_.count(paragraph) != 0; }

    std::vector<Stretch> in(std::size_t paragraph) const {
        auto const found = bound_.find(paragraph);
        return found == bound_.end() ? std::vector<Stretch>() : found->second;
    }

private:
    void note(char kind, int number) {
        auto const span = spans_.find(markName(written_, kind, number));
        if (span && span->first == span->last && !span->collapsed())
            bound_[span->first].push_back({span->from, span->to});
    }

    State const& written_;
    Spans spans_;
    std::set<std::size_t> asWritten_;
    std::map<std::size_t, std::vector<Stretch>> bound_;
};

std::vector<Stretch> between(std::vector<Stretch> bound, std::size_t length) {
    std::sort(bound.begin(), bound.end(),
              [](Stretch const& a, Stretch const& b) { return a.from < b.from; });
    std::vector<Stretch> rest;
    std::size_t at = 0;
    for (Stretch const& one : bound) {
        if (at < one.from) rest.push_back({at, one.from});
        at = std::max(at, one.to);
    }
    if (at < length) rest.push_back({at, length});
    return rest;
}

/// Other words would take along what stands in it or at its edges.
std::string whyBound(UsersWords const& words, Stretch const& at) {
    if (!words.fixed.empty()) return words.fixed;
    bool const holds =
        std::any_of(words.things.begin(), words.things.end(),
                    [&](std::size_t thing) { return at.from <= thing && thing <= at.to; });
    return holds ? REDRESS_TEXT("a comment, a note or something else stands in it") : std::string();
}

bool isUnknown(Recognised state) {
    return state == Recognised::unknownProvision || state == Recognised::unknownAct;
}

/// "УПК РФ" alone is a name in a sentence; the name of a case cites it.
bool cites(RecognisedCitation const& found) {
    return isUnknown(found.state) ||
           (found.state == Recognised::fine &&
            (!found.provisions.empty() || found.act->kind == ActKind::judgment));
}

class Search {
public:
    Search(Recogniser const& recogniser, std::string const& style)
        : recogniser_(recogniser), style_(style) {}

    /// Each stretch between what is bound by itself: what lives is no part of what does not.
    void in(UsersWords const& words) {
        for (Stretch const& free : between(words.bound, codePoints(words.text))) {
            std::string const text = codePointSlice(words.text, free.from, free.to);
            for (RecognisedCitation const& one : recogniser_.recognise(text)) {
                if (!cites(one)) continue;
                LooseCitation citation = loose(one, text);
                citation.at = {citation.at.from + free.from, citation.at.to + free.from};
                citation.paragraph = words.paragraph;
                citation.elsewhere = words.elsewhere;
                citation.reason = whyBound(words, citation.at);
                found.push_back(std::move(citation));
            }
        }
    }

    void in(std::string const& question, AnswerValue const& value) {
        if (auto const* rows = std::get_if<Rows>(&value))
            for (AnswerRow const& row : *rows)
                for (auto const& [column, cell] : row.cells)
                    in(question + '/' + row.id + '/' + column, cell);
        auto const* text = std::get_if<std::string>(&value);
        if (!text) return;
        for (RecognisedCitation const& one : recogniser_.recognise(*text)) {
            if (!isUnknown(one.state)) continue;
            LooseCitation citation = loose(one, *text);
            citation.question = question;
            citation.reason = REDRESS_TEXT("it stands in an answer");
            found.push_back(std::move(citation));
        }
    }

    std::vector<LooseCitation> found;

private:
    LooseCitation loose(RecognisedCitation const& one, std::string const& text) const {
        LooseCitation citation;
        std::size_t const from = codePoints(std::string_view(text).substr(0, one.from));
        citation.text = text.substr(one.from, one.to - one.from);
        citation.at = {from, from + codePoints(citation.text)};
        citation.state = one.state;
        citation.reads = one.canonical;
        if (!one.act) return citation;
        citation.cited.act = one.act->id;
        for (Provision const* provision : one.provisions)
            citation.cited.provisions.push_back(provision->id);
        TypedForm const form = typedForm(one, text, style_);
        citation.cited.form = form.form;
        citation.cited.grammaticalCase = form.grammaticalCase;
        citation.cited.sentenceStart = form.sentenceStart;
        return citation;
    }

    Recogniser const& recogniser_;
    std::string const& style_;
};

} // namespace

std::vector<UsersWords> usersWords(Reading const& reading, State const& written) {
    Bound const bound(reading, written);
    std::vector<UsersWords> all;
    auto const add = [&](std::size_t index, bool elsewhere, Paragraph const& paragraph) {
        if (paragraph.text.empty() || (!elsewhere && bound.isLetters(index))) return;
        all.push_back({index, elsewhere, paragraph.text,
                       elsewhere ? std::vector<Stretch>() : bound.in(index), paragraph.others,
                       paragraph.fixed});
    };
    for (std::size_t i = 0; i < reading.paragraphs.size(); ++i)
        add(i, false, reading.paragraphs[i]);
    for (std::size_t i = 0; i < reading.elsewhere.size(); ++i)
        add(i, true, reading.elsewhere[i]);
    return all;
}

bool LooseCitation::operator==(LooseCitation const& other) const {
    return paragraph == other.paragraph && elsewhere == other.elsewhere && at == other.at &&
           question == other.question && text == other.text && state == other.state &&
           cited == other.cited && reason == other.reason;
}

std::vector<LooseCitation> looseCitations(std::vector<UsersWords> const& words,
                                          Answers const& answers, Recogniser const& recogniser,
                                          std::string const& style) {
    Search search(recogniser, style);
    for (UsersWords const& one : words)
        search.in(one);
    for (auto const& [question, value] : answers.values)
        search.in(question, value);
    return std::move(search.found);
}

} // namespace redress
