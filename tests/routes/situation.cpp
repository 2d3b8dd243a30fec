#include "routes/situation.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <istream>
#include <ostream>
#include <set>
#include <sstream>

namespace redress::testing {
namespace {

std::set<std::string> const ofOneValue = {"take",   "letter",  "standing", "opens", "last day",
                                          "wanted", "silence", "refusal",  "asked", "defensible"};
std::set<std::string> const ofSeveral = {"to",    "reason",        "because", "never",
                                         "calls", "contradiction", "says"};
std::set<std::string> const dates = {"opens", "last day", "defensible"};
std::set<std::string> const standings = {"open", "early", "doubtful", "late"};
std::set<std::string> const states = {"authority in time", "authority disputed", "authority late",
                                      "person in time",    "person disputed",    "person late"};

std::string trimmed(std::string const& text) {
    std::size_t const first = text.find_first_not_of(" \t\r");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

std::vector<std::string> split(std::string const& text, char at) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, at);)
        if (part = trimmed(part); !part.empty()) parts.push_back(part);
    return parts;
}

/// Reads the lines of a file, one after the other.
class Reader {
public:
    Reader(std::string file, std::vector<std::string>& wrong)
        : file_(std::move(file)), wrong_(wrong) {}

    std::vector<Situation> read(std::istream& in) {
        for (std::string text; std::getline(in, text);) {
            ++line_;
            text = trimmed(text);
            if (text.empty())
                end();
            else if (text.front() != '#')
                take(text);
        }
        end();
        return std::move(all_);
    }

private:
    void wrong(std::string const& what) {
        wrong_.push_back(file_ + ':' + std::to_string(line_) + ": " + what);
    }

    void take(std::string const& text) {
        if (!inBlock_) {
            inBlock_ = true;
            block_ = {};
            block_.pack = std::filesystem::path(file_).stem().string();
            block_.file = file_;
            block_.line = line_;
            block_.title = text;
            return;
        }
        std::size_t const colon = text.find(": ");
        if (colon == std::string::npos) return wrong("is no `key: value`: " + text);
        std::string const key = text.substr(0, colon);
        std::string const value = trimmed(text.substr(colon + 2));
        if (value.empty()) return wrong(key + " says nothing");
        if (key == "today")
            today(value);
        else if (key == "answers")
            pairs(value, block_.answers);
        else if (key == "gives")
            pairs(value, block_.gives);
        else if (key == "or")
            alternatives(value);
        else if (key == "clock")
            clock(value);
        else if (ofOneValue.count(key) > 0)
            one(key, value);
        else if (ofSeveral.count(key) > 0)
            for (std::string& part : split(value, key == "because" ? ' ' : ';'))
                block_.lists[key].push_back(std::move(part));
        else
            wrong("no such key: " + key);
    }

    void today(std::string const& value) {
        if (auto const date = parseDate(value))
            block_.today = *date;
        else
            wrong("not a day: " + value);
    }

    void one(std::string const& key, std::string const& value) {
        if (dates.count(key) > 0 && !parseDate(value)) wrong("not a day: " + value);
        if (key == "asked" && value.find_first_not_of("0123456789") != std::string::npos)
            wrong("no number: " + value);
        if (key == "standing" && standings.count(value) == 0) wrong("no such standing: " + value);
        if (!block_.values.emplace(key, value).second) wrong("a second " + key);
    }

    void pairs(std::string const& value, std::vector<Situation::Expected>& pairs) {
        for (std::string const& part : split(value, ';')) {
            std::size_t const sign = part.find(" = ");
            if (sign == std::string::npos)
                wrong("is no `question = value`: " + part);
            else
                pairs.push_back({trimmed(part.substr(0, sign)), trimmed(part.substr(sign + 3))});
        }
    }

    void alternatives(std::string const& value) {
        for (std::string const& part : split(value, ';')) {
            auto const words = split(part, ' ');
            Situation::Alternative way{words.front(), "open", {}};
            for (std::size_t i = 1; i < words.size(); ++i)
                if (standings.count(words[i]) > 0)
                    way.standing = words[i];
                else if (words[i].find('.') != std::string::npos)
                    way.letter = words[i];
                else
                    wrong("is no `way standing letter`: " + part);
            block_.alternatives.push_back(std::move(way));
        }
    }

    void clock(std::string const& value) {
        std::size_t const comma = value.find(", ");
        auto const words = split(value.substr(0, comma), ' ');
        bool const runs = comma != std::string::npos;
        if (!runs && words.size() == 2 && words[1] == "none") {
            block_.clocks.push_back({words[0], {}, {}, {}});
            return;
        }
        std::string const state = runs ? value.substr(comma + 2) : std::string();
        bool const two = words.size() == 4 && words[2] == "or";
        if ((words.size() != 2 && !two) || !parseDate(words[1]) || (two && !parseDate(words[3])) ||
            states.count(state) == 0)
            return wrong("is no `clock day or day, who is late`: " + value);
        block_.clocks.push_back({words[0], words[1], two ? words[3] : words[1], state});
    }

    void end() {
        if (!inBlock_) return;
        inBlock_ = false;
        if (!exists(block_.today)) wrong("without today: " + block_.title);
        for (char const* key : {"take", "standing"})
            if (block_.value(key).empty())
                wrong(std::string("without ") + key + ": " + block_.title);
        if (block_.list("to").empty()) wrong("without to: " + block_.title);
        if (!titles_.insert(block_.title).second) wrong("told already: " + block_.title);
        all_.push_back(std::move(block_));
    }

    std::string file_;
    std::vector<std::string>& wrong_;
    int line_ = 0;
    bool inBlock_ = false;
    Situation block_;
    std::set<std::string> titles_;
    std::vector<Situation> all_;
};

struct All {
    std::vector<Situation> situations;
    std::vector<std::string> wrong;
};

All const& all() {
    static All const read = [] {
        namespace fs = std::filesystem;
        std::vector<fs::path> files;
        for (auto const& entry :
             fs::directory_iterator(fs::path(REDRESS_PROJECT) / "tests" / "routes"))
            if (entry.path().extension() == ".txt" && entry.path().stem() != "CMakeLists")
                files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        All result;
        for (fs::path const& file : files) {
            std::ifstream in(file);
            auto more = readSituations(file.filename().string(), in, result.wrong);
            std::move(more.begin(), more.end(), std::back_inserter(result.situations));
        }
        return result;
    }();
    return read;
}

} // namespace

std::string const& Situation::value(std::string const& key) const {
    static std::string const none;
    auto const found = values.find(key);
    return found == values.end() ? none : found->second;
}

std::vector<std::string> const& Situation::list(std::string const& key) const {
    static std::vector<std::string> const none;
    auto const found = lists.find(key);
    return found == lists.end() ? none : found->second;
}

void PrintTo(Situation const& situation, std::ostream* out) {
    *out << situation.file << ':' << situation.line << ": " << situation.title;
}

std::vector<Situation> readSituations(std::string const& file, std::istream& in,
                                      std::vector<std::string>& wrong) {
    return Reader(file, wrong).read(in);
}

std::vector<Situation> const& situations() { return all().situations; }
std::vector<std::string> const& wrongSituations() { return all().wrong; }

} // namespace redress::testing
