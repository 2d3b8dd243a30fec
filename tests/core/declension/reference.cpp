#include "core/declension/reference.hpp"

#include "core/declension/letters.hpp"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <sstream>

namespace redress::reference {
namespace {

std::filesystem::path folder() {
    if (char const* const named = std::getenv("REDRESS_NAMES")) return named;
    return std::filesystem::path(REDRESS_PROJECT).parent_path() / "shared" / "names";
}

std::vector<std::string> splitAt(std::string const& text, char separator) {
    std::vector<std::string> parts(1);
    for (char const c : text)
        if (c == separator)
            parts.emplace_back();
        else
            parts.back() += c;
    return parts;
}

std::optional<Case> caseNamed(std::string const& word) {
    static std::map<std::string, Case> const cases{{"рд", Case::genitive},
                                                   {"дт", Case::dative},
                                                   {"вн", Case::accusative},
                                                   {"тв", Case::instrumental},
                                                   {"пр", Case::prepositional}};
    auto const found = cases.find(word);
    return found == cases.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::optional<std::vector<std::vector<std::string>>> rows(std::string const& file) {
    std::filesystem::path const path = folder() / file;
    if (!std::filesystem::exists(path)) return std::nullopt;
    FILE* const pipe = popen(("gzip -dc '" + path.string() + '\'').c_str(), "r");
    if (!pipe) return std::nullopt;
    std::string text;
    char buffer[65536];
    for (std::size_t got = 0; (got = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;)
        text.append(buffer, got);
    if (pclose(pipe) != 0) return std::nullopt;
    std::vector<std::vector<std::string>> result;
    std::istringstream lines(text);
    std::string line;
    std::getline(lines, line); // the names of the columns
    while (std::getline(lines, line))
        result.push_back(splitAt(line, '\t'));
    return result;
}

std::vector<Entry> entries(std::vector<std::vector<std::string>> const& rows) {
    std::map<std::tuple<std::string, Gender, Case>, std::set<std::string>> found;
    std::set<std::pair<std::string, Gender>> indeclinable;
    std::set<std::pair<std::string, Gender>> declined;
    for (auto const& row : rows) {
        std::string const& lemma = row.at(0);
        std::vector<std::string> const words = splitAt(row.at(2), ',');
        std::set<std::string> const said(words.begin(), words.end());
        auto const grammaticalCase = caseNamed(words.back());
        for (auto const& [word, gender] :
             {std::pair("мр", Gender::male), std::pair("жр", Gender::female)}) {
            if (said.count(word) == 0 && said.count("мр-жр") == 0) continue;
            if (words.back() == "0") indeclinable.insert({lemma, gender});
            if (said.count("ед") == 0 || !grammaticalCase) continue;
            declined.insert({lemma, gender});
            found[{lemma, gender, *grammaticalCase}].insert(plainLetters(row.at(1)));
        }
    }
    for (auto const& name : indeclinable)
        for (Case const one : {Case::genitive, Case::dative, Case::accusative, Case::instrumental,
                               Case::prepositional}) {
            auto const key = std::tuple(name.first, name.second, one);
            if (declined.count(name) == 0 || found.count(key) > 0)
                found[key].insert(plainLetters(name.first));
        }
    std::vector<Entry> result;
    for (auto const& [key, forms] : found)
        result.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), forms});
    return result;
}

std::vector<GenderEntry> genderEntries(std::vector<std::vector<std::string>> const& rows) {
    std::vector<GenderEntry> result;
    for (auto const& row : rows)
        result.push_back({row.at(0), row.at(1) == "мр"   ? Gender::male
                                     : row.at(1) == "жр" ? Gender::female
                                                         : Gender::unknown});
    return result;
}

bool heldOut(std::string const& lemma) {
    std::uint32_t hash = 2166136261U;
    for (char const c : lemma)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash / 7 % 3 == 0;
}

} // namespace redress::reference
