#include "core/authority/recognise.hpp"

#include "core/language/language.hpp"
#include "core/language/utf8.hpp"

#include <algorithm>

namespace redress {
namespace {

/// Compares words with a pattern from left to right.
class Matching {
public:
    Matching(Pack const& pack, BodyKind const& kind, std::string words)
        : pack_(pack), kind_(kind), words_(std::move(words)) {}

    /// How many bytes of the words are the pattern's own; 0: they are no such name.
    std::size_t match(std::vector<PatternPiece> const& pieces) {
        written_.clear();
        own_ = 0;
        return !pieces.empty() && matches(pieces, 0, 0) ? own_ : 0;
    }
    BodyValues const& written() const { return written_; }

private:
    bool matches(std::vector<PatternPiece> const& pieces, std::size_t piece, std::size_t at) {
        if (piece == pieces.size()) return at == words_.size();
        PatternPiece const& next = pieces[piece];
        if (next.slot == Slot::body || next.slot == Slot::head) return false;
        if (next.slot == Slot::region) return matchesRegion(pieces, piece, at);
        if (next.slot) return matchesSlot(pieces, piece, at);
        std::string const own = folded(next.words);
        if (words_.compare(at, own.size(), own) != 0) return false;
        if (!matches(pieces, piece + 1, at + own.size())) return false;
        own_ += own.size();
        return true;
    }

    /// A region of the table is as good as words of the pattern.
    bool matchesRegion(std::vector<PatternPiece> const& pieces, std::size_t piece, std::size_t at) {
        for (Region const* region : regionsOf(pack_, kind_)) {
            Region const& named = *regionOf(pack_, kind_, region->id);
            std::string const form = comparable(formOf(named.forms, pieces[piece].grammaticalCase));
            if (words_.compare(at, form.size(), form) != 0) continue;
            if (!matches(pieces, piece + 1, at + form.size())) continue;
            written_[Slot::region] = form;
            own_ += form.size();
            return true;
        }
        return false;
    }

    bool matchesSlot(std::vector<PatternPiece> const& pieces, std::size_t piece, std::size_t at) {
        for (std::size_t end = words_.size(); end > at; --end)
            if (matches(pieces, piece + 1, end)) {
                written_[*pieces[piece].slot] = words_.substr(at, end - at);
                return true;
            }
        return false;
    }

    Pack const& pack_;
    BodyKind const& kind_;
    std::string words_;
    BodyValues written_;
    std::size_t own_ = 0;
};

/// The pattern with what was written in its slots, which stands in their cases already.
std::string rewritten(BodyKind::Pattern const& pattern, BodyValues const& written) {
    std::string text;
    for (PatternPiece const& piece : patternPieces(pattern.text)) {
        auto const value = piece.slot ? written.find(*piece.slot) : written.end();
        text += piece.slot ? value == written.end() ? std::string() : value->second : piece.words;
    }
    return text;
}

} // namespace

std::string comparable(std::string const& words) {
    std::string result = folded(trimmed(words));
    for (std::size_t at = result.find(noBreakSpace); at != std::string::npos;
         at = result.find(noBreakSpace, at))
        result.replace(at, noBreakSpace.size(), " ");
    result.erase(std::unique(result.begin(), result.end(),
                             [](char one, char other) { return one == ' ' && other == ' '; }),
                 result.end());
    return result;
}

std::optional<RecognisedBody> recogniseBody(Pack const& pack, std::string const& words) {
    std::optional<RecognisedBody> best;
    std::size_t most = 0;
    std::string const compared = comparable(words);
    for (BodyKind const& kind : pack.bodies) {
        Matching matching(pack, kind, compared);
        for (BodyKind::Pattern const* pattern : {&kind.called, &kind.brief, &kind.head})
            if (std::size_t const own = matching.match(patternPieces(pattern->text)); own > most) {
                most = own;
                best = {&kind, matching.written()};
            }
    }
    return best;
}

bool isHeadOf(Pack const& pack, std::string const& post, std::string const& body) {
    std::vector<std::string> names{body};
    auto const recognised = recogniseBody(pack, body);
    if (recognised)
        for (BodyKind::Pattern const* pattern :
             {&recognised->kind->called, &recognised->kind->brief})
            names.push_back(rewritten(*pattern, recognised->written));
    for (BodyKind const& kind : pack.bodies) {
        std::vector<PatternPiece> const pieces = patternPieces(kind.head.text);
        if (pieces.size() != 2 || pieces[1].slot != Slot::body) continue;
        for (std::string const& name : names) {
            Declined const form = declinedPhrase(name, pieces[1].grammaticalCase);
            if (form.sure() && comparable(pieces[0].words + form.text) == comparable(post))
                return true;
        }
    }
    return false;
}

} // namespace redress
