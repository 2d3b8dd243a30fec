#include "core/declension/rules.hpp"

#include "core/declension/letters.hpp"
#include "core/declension/rules_text.hpp"
#include "core/language/utf8.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace redress {

/// Reads the files once. What it finds wrong is a fault of the program, and is thrown.
class RuleReader {
public:
    RuleReader() {
        for (std::string_view const file : rulesText)
            read(std::string(file));
    }

    RuleSection const& section(std::string_view heading) const {
        auto const found = sections_.find(heading);
        if (found == sections_.end())
            throw std::logic_error("the rules have no section " + std::string(heading));
        return found->second;
    }

private:
    using Texts = std::vector<std::string>;

    void read(std::string const& file) {
        std::istringstream lines(file);
        RuleSection* section = nullptr;
        for (std::string line; std::getline(lines, line);) {
            line = trimmed(line.substr(0, line.find('#')));
            std::size_t const colon = line.find(':');
            if (line.empty()) continue;
            if (line.front() == '[' && line.back() == ']')
                section = &sections_[line.substr(1, line.size() - 2)];
            else if (section && colon != std::string::npos)
                readLine(*section, splitAtSpaces(line.substr(0, colon)).words,
                         splitAtSpaces(line.substr(colon + 1)).words);
            else
                readDefinition(splitAtSpaces(line).words, line);
        }
    }

    void readDefinition(Texts const& words, std::string const& line) {
        if (words.size() == 3 && words[0] == "set") {
            sets_[words[1]] = words[2];
        } else if (words.size() == 8 && words[0] == "type") {
            DeclensionType& type = types_[words[1]];
            type.cut = words[2] == "-" ? 0 : codePoints(words[2]);
            type.endings[0] = words[2] == "-" ? "" : words[2];
            for (std::size_t i = 1; i < 6; ++i)
                type.endings[i] = words[i + 2] == "-" ? "" : words[i + 2];
        } else {
            throw std::logic_error("the rules hold a line that says nothing: " + line);
        }
    }

    void readLine(RuleSection& section, Texts const& label, Texts const& patterns) {
        RuleLine& line = lines_.emplace_back();
        for (std::size_t i = 0; i + 1 < label.size(); ++i)
            line.kind += (i == 0 ? "" : " ") + label[i];
        line.name = label.back();
        auto const type = types_.find(line.name);
        if (type != types_.end()) line.type = &type->second;
        for (std::string const& pattern : patterns) {
            bool const ending = pattern.front() == '-';
            for (std::string& text : spelledOut(pattern.substr(ending ? 1 : 0))) {
                if (ending) section.longest_ = std::max(section.longest_, text.size());
                std::string_view const kept = texts_.emplace_back(std::move(text));
                (ending ? section.endings_ : section.words_)[kept] = &line;
            }
        }
    }

    /// "[жш]а" as "жа" and "ша".
    Texts spelledOut(std::string const& pattern) const {
        std::size_t const open = pattern.find('[');
        if (open == std::string::npos) return {plainLetters(pattern)};
        std::size_t const close = pattern.find(']', open);
        std::string letters = pattern.substr(open + 1, close - open - 1);
        auto const set = sets_.find(letters);
        if (set != sets_.end()) letters = set->second;
        Texts result;
        for (std::size_t at = 0; at < letters.size();) {
            std::size_t const from = at;
            nextCodePoint(letters, at);
            for (std::string& rest :
                 spelledOut(pattern.substr(0, open) + letters.substr(from, at - from) +
                            pattern.substr(close + 1)))
                result.push_back(std::move(rest));
        }
        return result;
    }

    std::map<std::string, std::string> sets_;
    std::map<std::string, DeclensionType> types_;
    std::deque<RuleLine> lines_;
    std::deque<std::string> texts_; ///< of the patterns, which sections look into
    std::map<std::string, RuleSection, std::less<>> sections_;
};

std::string DeclensionType::formOf(std::string_view word, Case grammaticalCase) const {
    if (grammaticalCase == Case::nominative) return std::string(word);
    return withEnding(word, cut, endings[static_cast<std::size_t>(grammaticalCase)]);
}

RuleLine const* RuleSection::find(std::string_view plain) const {
    if (auto const word = words_.find(plain); word != words_.end()) return word->second;
    for (std::size_t length = std::min(plain.size(), longest_); length > 0; --length) {
        bool const insideALetter =
            (static_cast<unsigned char>(plain[plain.size() - length]) & 0xC0U) == 0x80U;
        if (insideALetter) continue;
        auto const ending = endings_.find(plain.substr(plain.size() - length));
        if (ending != endings_.end()) return ending->second;
    }
    return nullptr;
}

RuleSection const& ruleSection(std::string_view heading) {
    static RuleReader const rules;
    return rules.section(heading);
}

} // namespace redress
