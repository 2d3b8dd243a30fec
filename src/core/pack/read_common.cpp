#include "core/pack/reader.hpp"

#include <algorithm>
#include <sstream>

namespace redress::reading {

std::string foldedSpace(std::string const& text) {
    std::string result;
    for (char const c : text) {
        bool const space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!space)
            result += c;
        else if (result.empty() || result.back() != ' ')
            result += ' ';
    }
    return result;
}

std::string words(xml::Element const& element) {
    std::string text = foldedSpace(element.text());
    if (!text.empty() && text.front() == ' ') text.erase(0, 1);
    if (!text.empty() && text.back() == ' ') text.pop_back();
    return text;
}

Localised localised(xml::Element const& element, Diagnostics& diagnostics) {
    Localised result{words(element.child("en")), words(element.child("ru"))};
    for (char const* language : {"en", "ru"})
        if (element && !element.child(language))
            diagnostics.error(Code::missingTranslation, element.place(), {element.name, language});
    return result;
}

Forms forms(xml::Element const& element) {
    Forms result;
    for (xml::Element const* child : element.children())
        if (auto const grammaticalCase = parseCase(child->name))
            result[*grammaticalCase] = words(*child);
    return result;
}

Evidence evidence(xml::Element const& element) {
    std::string const& mark = element["mark"];
    return {element["checked"], words(element["source"]),
            mark == "V"    ? Mark::read
            : mark == "V2" ? Mark::secondary
                           : Mark::general};
}

Condition condition(xml::Element const& element) {
    return {element["when"], element.placeOf("when")};
}

std::vector<std::string> authors(xml::Element const& root) {
    std::vector<std::string> result;
    for (xml::Element const* child : root.children("author"))
        result.push_back(words(*child));
    return result;
}

std::vector<Change> changes(xml::Element const& root, Diagnostics& diagnostics) {
    std::vector<Change> result;
    for (xml::Element const* child : root.children("change"))
        result.push_back({(*child)["date"], localised(*child, diagnostics)});
    std::stable_sort(result.begin(), result.end(),
                     [](Change const& one, Change const& other) { return one.date > other.date; });
    return result;
}

std::vector<std::string> words(std::string const& text) {
    std::istringstream stream(text);
    std::vector<std::string> result;
    for (std::string word; stream >> word;)
        result.push_back(word);
    return result;
}

std::vector<ProvisionReference> references(xml::Element const& element,
                                           std::string_view attribute) {
    std::vector<ProvisionReference> result;
    for (std::string const& word : words(element[attribute])) {
        std::size_t const hash = word.find('#');
        result.push_back({word.substr(0, hash),
                          hash == std::string::npos ? std::string() : word.substr(hash + 1),
                          element.placeOf(attribute)});
    }
    return result;
}

} // namespace redress::reading
