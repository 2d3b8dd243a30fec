#include "names.hpp"

#include <algorithm>
#include <deque>
#include <unordered_map>

namespace redress::model {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

Name takenApart(std::string const& text) {
    Name name;
    name.text = text;
    name.office = text.rfind('_', 0) == 0;
    // rd.k3x9.b12
    name.prefixed = text.size() > 9 && text.rfind("rd.", 0) == 0 && text[7] == '.' &&
                    std::string("bac").find(text[8]) != std::string::npos && isDigit(text[9]);
    if (!name.prefixed || text.size() > 20) return name;
    if (text[9] == '0' || !std::all_of(text.begin() + 9, text.end(), isDigit)) return name;
    name.tag = text.substr(3, 4);
    name.kind = text[8];
    name.number = std::stoi(text.substr(9));
    return name;
}

struct Table {
    std::deque<Name> names;
    std::unordered_map<std::string, int> numbers;
};

Table& table() {
    static Table all;
    return all;
}

} // namespace

int nameNumber(std::string const& text) {
    auto const [found, added] =
        table().numbers.emplace(text, static_cast<int>(table().names.size()));
    if (added) table().names.push_back(takenApart(text));
    return found->second;
}

Name const& nameOf(int number) { return table().names[static_cast<std::size_t>(number)]; }

std::string markText(std::string const& tag, char kind, int number) {
    return "rd." + tag + '.' + kind + std::to_string(number);
}

} // namespace redress::model
