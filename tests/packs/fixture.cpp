#include "packs/fixture.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

namespace redress::testing {
namespace {

namespace fs = std::filesystem;

fs::path const bad = fs::path(REDRESS_PROJECT) / "tests" / "bad";

std::string replaced(std::string text, std::string const& what, std::string const& by) {
    for (std::size_t at = text.find(what); at != std::string::npos;
         at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::string repeated(std::string const& text, int count) {
    bool const numbered = text.find("\\#") != std::string::npos;
    std::string result;
    for (int i = 1; i <= count; ++i)
        result += numbered ? replaced(text, "\\#", std::to_string(i)) : text;
    return result;
}

std::string unescaped(std::string const& text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        char const next = text[at] == '\\' && at + 1 < text.size() ? text[at + 1] : '\0';
        if (next == 'n') {
            result += '\n';
            at += 1;
        } else if (next == 'x') {
            result += static_cast<char>(std::stoi(text.substr(at + 2, 2), nullptr, 16));
            at += 3;
        } else if (next == '*') {
            std::size_t const open = text.find('(', at);
            std::size_t const close = text.find(')', open);
            result += repeated(text.substr(open + 1, close - open - 1),
                               std::stoi(text.substr(at + 2, open - at - 2)));
            at = close;
        } else {
            result += text[at];
        }
    }
    return result;
}

Fixture fixture(fs::path const& path) {
    Fixture result;
    result.code = path.parent_path().filename().string();
    result.name = path.stem().string();
    std::string file;
    std::istringstream lines(contentOf(path));
    for (std::string line; std::getline(lines, line);) {
        std::size_t const colon = std::min(line.find(": "), line.size() - 1);
        std::string const key = line.substr(0, colon);
        std::string const value = line.substr(std::min(colon + 2, line.size()));
        if (key == "file")
            file = value;
        else if (key == "by")
            result.changes.back().by = value;
        else if (key == "replace" || key == "content" || key == "delete" || key == "size")
            result.changes.push_back({file, key, value, {}});
        else if (key == "letter")
            result.letter = value;
        else if (key == "final")
            result.final = true;
        else if (key == "reading-copy")
            result.readingCopy = true;
        else if (key == "marks")
            result.marks = true;
        else if (key == "lint")
            result.lint = value;
        else if (key == "state")
            result.state = unescaped(value);
        else if (key == "document")
            result.document = value;
        else if (key == "cite" || key == "find" || key == "text")
            result.law = {key, unescaped(value)};
        else if (key == "given")
            result.given.push_back(unescaped(value));
        else if (key == "route")
            result.route = value;
        else if (key == "triage")
            result.triage.push_back(value);
        else if (key == "decline")
            result.decline = unescaped(value);
        else if (key == "body")
            result.body = value;
        else if (key == "sent")
            result.sent = unescaped(value);
        else if (key == "calendar")
            result.calendar = true;
        else if (key == "next")
            result.next = true;
        else if (key == "says")
            result.says = unescaped(value);
        else if (key == "en")
            result.en += value + '\n';
        else if (key == "ru")
            result.ru += value + '\n';
        else
            result.changes.push_back({file, "unknown key " + key, {}, {}});
    }
    return result;
}

void write(fs::path const& file, std::string const& text) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
}

std::string apply(Fixture::Change const& change, fs::path const& file) {
    std::string const given = unescaped(change.text);
    if (change.key == "delete") {
        fs::remove(file);
    } else if (change.key == "size") {
        fs::resize_file(file, std::stoull(given));
    } else if (change.key == "content") {
        write(file, given);
    } else if (change.key == "replace") {
        std::string text = contentOf(file);
        std::size_t const at = text.find(given);
        if (at == std::string::npos || text.find(given, at + 1) != std::string::npos)
            return "does not stand once in " + change.file + ": " + given;
        write(file, text.replace(at, given.size(), unescaped(change.by)));
    } else {
        return change.key;
    }
    return {};
}

} // namespace

std::string contentOf(fs::path const& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<Fixture> const& fixtures() {
    static std::vector<Fixture> const all = [] {
        std::vector<fs::path> paths;
        for (auto const& entry : fs::recursive_directory_iterator(bad))
            if (entry.path().extension() == ".txt") paths.push_back(entry.path());
        std::sort(paths.begin(), paths.end());
        std::vector<Fixture> read;
        for (fs::path const& path : paths)
            read.push_back(fixture(path));
        return read;
    }();
    return all;
}

std::string make(Fixture const& fixture, fs::path const& folder) {
    fs::copy(bad / "base", folder / "base", fs::copy_options::recursive);
    fs::rename(folder / "base" / "answers.xml", folder / "answers.xml");
    for (Fixture::Change const& change : fixture.changes) {
        fs::path const in = change.file == "answers.xml" ? folder : folder / "base";
        if (std::string const wrong = apply(change, in / change.file); !wrong.empty()) return wrong;
    }
    return {};
}

} // namespace redress::testing
