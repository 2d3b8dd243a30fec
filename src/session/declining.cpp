#include "session/declining.hpp"

#include "core/declension/declension.hpp"
#include "core/language/nearest.hpp"
#include "core/language/utf8.hpp"

#include <algorithm>
#include <vector>

namespace redress {
namespace {

std::vector<std::string> const kinds{"first", "middle", "last", "full", "post"};

bool startsRussian(std::string const& text) {
    std::size_t at = text.find_first_not_of(' ');
    auto const first = at == std::string::npos ? std::nullopt : nextCodePoint(text, at);
    return first && *first >= U'А' && *first <= U'я';
}

Declined byKind(Declining const& asked, Gender gender, Case grammaticalCase) {
    std::string const& name = asked.name;
    if (asked.kind == "first") return declinedPart(NamePart::given, name, gender, grammaticalCase);
    if (asked.kind == "middle")
        return declinedPart(NamePart::patronymic, name, gender, grammaticalCase);
    if (asked.kind == "last") return declinedPart(NamePart::surname, name, gender, grammaticalCase);
    if (asked.kind == "post" || (asked.kind.empty() && isPhrase(name)))
        return declinedPhrase(name, grammaticalCase);
    Declined form = declinedFullName(name, gender, grammaticalCase);
    // What has other signs than a name has, though its letters are right, was meant as a phrase.
    bool const phrase = asked.kind.empty() && form.doubt == Doubt::letters && startsRussian(name);
    return phrase ? declinedPhrase(name, grammaticalCase) : form;
}

std::vector<std::string> caseNames() {
    std::vector<std::string> names;
    for (int i = 0; i < 6; ++i)
        names.emplace_back(nameOf(static_cast<Case>(i)));
    return names;
}

std::vector<std::string> columnsOf(std::string_view line) {
    std::vector<std::string> columns;
    for (std::size_t at = 0; at <= line.size();) {
        std::size_t const end = std::min(line.find('\t', at), line.size());
        columns.emplace_back(line.substr(at, end - at));
        at = end + 1;
    }
    return columns;
}

} // namespace

Code codeOf(Doubt doubt) {
    switch (doubt) {
    case Doubt::empty:
        return Code::nameEmpty;
    case Doubt::letters:
        return Code::nameLetters;
    case Doubt::gender:
        return Code::nameGender;
    case Doubt::contradiction:
        return Code::nameContradiction;
    case Doubt::parts:
        return Code::nameParts;
    case Doubt::head:
        return Code::nameHead;
    case Doubt::none:
    case Doubt::undecided:
        break;
    }
    return Code::nameUndecided;
}

std::string declined(Declining const& asked, Place const& place, Severity doubtful,
                     Diagnostics& diagnostics) {
    std::size_t const errors = diagnostics.errors();
    auto const grammaticalCase = parseCase(asked.grammaticalCase);
    if (firstBadByte(asked.name) != std::string_view::npos) diagnostics.error(Code::notUtf8, place);
    if (!grammaticalCase)
        diagnostics.error(Code::unknownCase, place,
                          {asked.grammaticalCase, nearest(asked.grammaticalCase, caseNames())});
    if (!asked.kind.empty() && std::find(kinds.begin(), kinds.end(), asked.kind) == kinds.end())
        diagnostics.error(Code::unknownKind, place, {asked.kind, nearest(asked.kind, kinds)});
    if (!asked.gender.empty() && asked.gender != "m" && asked.gender != "f")
        diagnostics.error(Code::unknownGender, place, {asked.gender});
    if (diagnostics.errors() != errors) return asked.name;
    Gender const gender = asked.gender == "m"   ? Gender::male
                          : asked.gender == "f" ? Gender::female
                                                : Gender::unknown;
    Declined form = byKind(asked, gender, *grammaticalCase);
    if (form.sure()) return std::move(form.text);
    std::vector<std::string> arguments;
    if (form.doubt != Doubt::empty) arguments.push_back(shortened(asked.name, 100));
    bool const wrong = form.doubt == Doubt::empty || form.doubt == Doubt::letters;
    if (wrong || doubtful == Severity::error)
        diagnostics.error(codeOf(form.doubt), place, arguments);
    else
        diagnostics.warning(codeOf(form.doubt), place, arguments);
    return std::move(form.text);
}

std::string declinedLine(std::string_view line, Place const& place, Diagnostics& diagnostics) {
    std::vector<std::string> columns = columnsOf(line);
    if (columns.size() != 4) {
        diagnostics.error(Code::nameRow, place, {std::to_string(columns.size())});
        return columns.front();
    }
    return declined({columns[0], columns[1], columns[2], columns[3]}, place, Severity::warning,
                    diagnostics);
}

} // namespace redress
