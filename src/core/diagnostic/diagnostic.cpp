#include "core/diagnostic/diagnostic.hpp"

#include "core/language/language.hpp"
#include "core/language/messages.hpp"

namespace redress {

void Diagnostics::add(Diagnostic diagnostic) {
    if (diagnostic.severity == Severity::error) ++errors_;
    if (diagnostic.severity == Severity::warning || errors_ <= limit)
        all_.push_back(std::move(diagnostic));
}

void Diagnostics::error(Code code, Place place, std::vector<std::string> arguments) {
    add({code, std::move(place), std::move(arguments), Severity::error});
}

void Diagnostics::warning(Code code, Place place, std::vector<std::string> arguments) {
    add({code, std::move(place), std::move(arguments), Severity::warning});
}

void Diagnostics::append(Diagnostics const& other) {
    std::size_t const before = errors_;
    for (Diagnostic const& diagnostic : other.all_)
        add(diagnostic);
    errors_ = before + other.errors_; // those that the other only counted too
}

namespace {

/// What a library or another room says of the cause is a message of its own.
std::vector<std::string> saidArguments(Diagnostic const& diagnostic, std::string const& language) {
    std::vector<std::string> arguments = diagnostic.arguments;
    bool const cause =
        diagnostic.code == Code::brokenXml || diagnostic.code == Code::conditionSyntax ||
        diagnostic.code == Code::documentRefused || diagnostic.code == Code::paragraphNotWritable;
    if (!cause || arguments.empty() || arguments.front().empty()) return arguments;
    arguments.front() = translate(arguments.front(), language);
    if (arguments.front().back() == '.') arguments.front().pop_back(); // the sentence goes on
    return arguments;
}

std::string whatAndAdvice(Diagnostic const& diagnostic, std::string const& language) {
    CodeText const& text = textOf(diagnostic.code);
    std::vector<std::string> const arguments = saidArguments(diagnostic, language);
    return translate(text.what, language, arguments) + "; " +
           translate(text.advice, language, arguments);
}

} // namespace

std::string render(Diagnostic const& diagnostic, std::string const& language) {
    std::string line = diagnostic.place.file;
    if (diagnostic.place.line > 0)
        line += ':' + std::to_string(diagnostic.place.line) + ':' +
                std::to_string(diagnostic.place.column);
    if (!line.empty()) line += ": ";
    if (diagnostic.severity == Severity::warning)
        line += translate(REDRESS_TEXT("warning"), language) + ": ";
    return line + whatAndAdvice(diagnostic, language) + " [" + textOf(diagnostic.code).name + ']';
}

std::string sentence(Diagnostic const& diagnostic, std::string const& language) {
    std::string const text = capitalised(whatAndAdvice(diagnostic, language), language);
    bool const ended = std::string_view(".!?").find(text.back()) != std::string_view::npos;
    return ended ? text : text + '.';
}

} // namespace redress
