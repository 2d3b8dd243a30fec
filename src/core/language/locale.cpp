#include "core/language/locale.hpp"

#include "core/language/language.hpp"
#include "core/language/messages.hpp"
#include "core/language/utf8.hpp"

#include <map>
#include <mutex>
#include <sstream>
#include <stdexcept>

#include <boost/locale.hpp>

namespace redress {
namespace {

namespace bl = boost::locale;

/// One mutex for the whole room: catalogue folder and locales are shared by all callers.
std::mutex mutex;
std::string catalogues;
std::map<std::string, std::locale> locales;

/// Only ICU is right without system locales; anything else would be silently wrong.
bl::localization_backend_manager icuBackend() {
    bl::localization_backend_manager manager = bl::localization_backend_manager::global();
    manager.select("icu");
    return manager;
}

std::string localeName(std::string const& language) {
    return language.rfind("ru", 0) == 0 ? "ru_RU.UTF-8" : "en_GB.UTF-8";
}

std::locale localeOf(std::string const& language) {
    std::string const name = localeName(language);
    std::lock_guard const lock(mutex);
    auto const known = locales.find(name);
    if (known != locales.end()) return known->second;
    bl::generator generator(icuBackend());
    if (!catalogues.empty()) {
        generator.add_messages_path(catalogues);
        generator.add_messages_domain("redress/UTF-8");
    }
    return locales.emplace(name, generator(name)).first->second;
}

std::string filled(std::string const& text, std::vector<std::string> const& arguments) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        bool const placeholder = text[at] == '{' && at + 2 < text.size() && text[at + 1] >= '1' &&
                                 text[at + 1] <= '9' && text[at + 2] == '}';
        if (!placeholder) {
            result += text[at];
            continue;
        }
        auto const index = static_cast<std::size_t>(text[at + 1] - '1');
        result += index < arguments.size() ? arguments[index] : std::string();
        at += 2;
    }
    return result;
}

} // namespace

std::string formatLongDate(long dayNumber, std::string const& language) {
    std::ostringstream stream;
    stream.imbue(localeOf(language));
    stream << bl::as::date << bl::as::date_long << bl::as::gmt
           << static_cast<double>(dayNumber) * 86400.0;
    std::string text = stream.str();
    if (!stream || text.empty())
        throw std::runtime_error("the library of languages has no dates for " + language);
    constexpr std::string_view narrow = "\xE2\x80\xAF";
    for (std::size_t at = text.find(narrow); at != std::string::npos; at = text.find(narrow, at))
        text.replace(at, narrow.size(), noBreakSpace);
    return text;
}

std::string upperCase(std::string const& text, std::string const& language) {
    return bl::to_upper(text, localeOf(language));
}

std::string lowerCase(std::string const& text, std::string const& language) {
    return bl::to_lower(text, localeOf(language));
}

std::string capitalised(std::string const& text, std::string const& language) {
    std::size_t const first = byteOffset(text, 1);
    return upperCase(text.substr(0, first), language) + text.substr(first);
}

std::string folded(std::string const& text) {
    std::string result = bl::fold_case(text, localeOf("ru"));
    for (std::size_t at = result.find("ё"); at != std::string::npos; at = result.find("ё", at))
        result.replace(at, std::string_view("ё").size(), "е");
    return result;
}

void setCatalogueFolder(std::string const& folder) {
    std::lock_guard const lock(mutex);
    catalogues = folder;
    locales.clear();
}

std::string translate(std::string const& english, std::string const& language,
                      std::vector<std::string> const& arguments) {
    // Asked for its words directly: bl::translate takes everything but ASCII out of a text that the
    // catalogue lacks.
    std::locale const locale = localeOf(language);
    char const* const found =
        std::use_facet<bl::message_format<char>>(locale).get(0, nullptr, english.c_str());
    return filled(found ? found : english, arguments);
}

std::string translate(std::string const& singular, std::string const& plural, int count,
                      std::string const& language) {
    std::locale const locale = localeOf(language);
    char const* const found =
        std::use_facet<bl::message_format<char>>(locale).get(0, nullptr, singular.c_str(), count);
    return filled(found ? found : count == 1 ? singular : plural, {std::to_string(count)});
}

std::string interfaceLanguage(std::string const& localeName) {
    return localeName.rfind("ru", 0) == 0 ? "ru" : "en";
}

} // namespace redress
