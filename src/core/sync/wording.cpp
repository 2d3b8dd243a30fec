#include "core/sync/wording.hpp"

#include "core/language/utf8.hpp"

#include <string_view>

namespace redress {
namespace {

bool isAnswer(WrittenRun const& run) {
    return run.kind == RunKind::answer && !run.question.empty();
}

bool startsWith(std::string_view text, std::string_view start) {
    return text.substr(0, start.size()) == start;
}
bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// Where one answer differs and all else is as it was.
std::vector<Wording> oneWording(WrittenBlock const& written, std::string_view reads) {
    std::vector<Wording> found;
    std::size_t const length = codePoints(written.text);
    for (WrittenRun const& run : written.runs) {
        if (!isAnswer(run)) continue;
        std::string const before = codePointSlice(written.text, 0, run.from);
        std::string const behind = codePointSlice(written.text, run.to, length);
        if (reads.size() < before.size() + behind.size() || !startsWith(reads, before) ||
            !endsWith(reads, behind))
            continue;
        found.push_back({run.question,
                         std::string(reads.substr(before.size(),
                                                  reads.size() - before.size() - behind.size()))});
    }
    return found;
}

/// Where several differ: the words between them tell where each begins and ends.
std::vector<Wording> severalWordings(WrittenBlock const& written, std::string_view reads) {
    std::vector<Wording> found;
    std::size_t at = 0;     // in what is read
    std::size_t behind = 0; // the run before, in what was written
    WrittenRun const* open = nullptr;
    auto const close = [&](std::string_view text) {
        if (open && text != written.textOf(*open))
            found.push_back({open->question, std::string(text)});
    };
    for (WrittenRun const& run : written.runs) {
        if (!isAnswer(run)) continue;
        std::string const between = codePointSlice(written.text, behind, run.from);
        if (open && between.empty()) return {};
        std::size_t const there = open ? reads.find(between, at) : 0;
        if (there == std::string_view::npos || !startsWith(reads.substr(there), between)) return {};
        close(reads.substr(at, there - at));
        at = there + between.size();
        behind = run.to;
        open = &run;
    }
    std::string const rest = codePointSlice(written.text, behind, codePoints(written.text));
    if (!open || reads.size() < at + rest.size() || !endsWith(reads, rest)) return {};
    close(reads.substr(at, reads.size() - rest.size() - at));
    return found;
}

} // namespace

std::vector<Wording> wordingsIn(WrittenBlock const& written, std::string const& reads) {
    if (reads == written.text) return {};
    std::vector<Wording> found = oneWording(written, reads);
    if (found.empty())
        found = severalWordings(written, reads);
    else if (found.size() > 1)
        found.clear();
    for (Wording const& wording : found)
        if (wording.text.empty()) return {};
    return found;
}

} // namespace redress
