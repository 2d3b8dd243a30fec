#include "session/address_book.hpp"

#include "core/language/utf8.hpp"

#include <algorithm>

namespace redress {

std::vector<std::string> const* AddressBook::of(Question const& question) const {
    if (question.type == QuestionType::address) return &addresses;
    // The post of a head, a region or a place would stand among them as the wrong answer.
    bool const body = question.type == QuestionType::designation && !question.offer.kinds.empty() &&
                      question.offer.aspect == BodyAspect::name;
    return body ? &bodies : nullptr;
}

bool AddressBook::has(Question const& question, std::string const& text) const {
    auto const* entries = of(question);
    return entries && std::find(entries->begin(), entries->end(), trimmed(text)) != entries->end();
}

void AddressBook::keep(Question const& question, std::string const& text) {
    std::string const entry = trimmed(text);
    if (!of(question) || entry.empty()) return;
    forget(question, entry);
    auto& entries = of(question) == &addresses ? addresses : bodies;
    entries.insert(entries.begin(), entry);
    if (entries.size() > most) entries.resize(most);
}

void AddressBook::forget(Question const& question, std::string const& text) {
    if (!of(question)) return;
    auto& entries = of(question) == &addresses ? addresses : bodies;
    entries.erase(std::remove(entries.begin(), entries.end(), trimmed(text)), entries.end());
}

} // namespace redress
