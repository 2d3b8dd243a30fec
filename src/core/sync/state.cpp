#include "core/sync/state.hpp"

#include "core/language/utf8.hpp"

#include <algorithm>
#include <charconv>

namespace redress {
namespace {

constexpr std::string_view prefix = "rd.";
constexpr std::size_t tagLength = 4;
constexpr std::size_t longestName = 20;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isTagCharacter(char c) { return (c >= 'a' && c <= 'z') || isDigit(c); }

bool knows(State const& state, char kind, int number) {
    if (kind == 'b') return state.find(number) != nullptr;
    for (WrittenBlock const& block : state.written)
        for (WrittenRun const& run : block.runs)
            if (run.number == number) return markKind(run.kind) == kind;
    return kind == 'c' && state.findCitation(number) != nullptr;
}

} // namespace

std::string WrittenBlock::textOf(WrittenRun const& run) const {
    return codePointSlice(text, run.from, run.to);
}

WrittenBlock const* State::find(int number) const {
    auto const found = std::find_if(written.begin(), written.end(),
                                    [number](auto const& block) { return block.number == number; });
    return found == written.end() ? nullptr : &*found;
}

UsersCitation const* State::findCitation(int number) const {
    auto const found =
        std::find_if(citations.begin(), citations.end(),
                     [number](UsersCitation const& one) { return one.number == number; });
    return found == citations.end() ? nullptr : &*found;
}

std::string markName(State const& state, char kind, int number) {
    return std::string(prefix) + state.tag + '.' + kind + std::to_string(number);
}

char markKind(RunKind kind) { return kind == RunKind::citation ? 'c' : 'a'; }

bool hasOurPrefix(std::string_view name) {
    std::size_t const kindAt = prefix.size() + tagLength + 1;
    if (name.size() < kindAt + 2 || name.substr(0, prefix.size()) != prefix) return false;
    std::string_view const tag = name.substr(prefix.size(), tagLength);
    char const kind = name[kindAt];
    return std::all_of(tag.begin(), tag.end(), isTagCharacter) && name[kindAt - 1] == '.' &&
           (kind == 'b' || kind == 'a' || kind == 'c') && isDigit(name[kindAt + 1]);
}

std::optional<MarkName> parseMark(std::string_view name, State const& state) {
    if (name.size() > longestName || !hasOurPrefix(name) ||
        name.substr(prefix.size(), tagLength) != state.tag)
        return std::nullopt;
    std::size_t const kindAt = prefix.size() + tagLength + 1;
    std::string_view const digits = name.substr(kindAt + 1);
    MarkName mark{name[kindAt], 0};
    auto const [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), mark.number);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.front() == '0' ||
        !knows(state, mark.kind, mark.number))
        return std::nullopt;
    return mark;
}

} // namespace redress
