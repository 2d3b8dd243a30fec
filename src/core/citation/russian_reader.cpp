#include "core/citation/russian_reader.hpp"

namespace redress {

bool isNumberSign(Lexeme const& lexeme) {
    return lexeme.is("№") || lexeme.is("n") || lexeme.is("no");
}

bool RussianReader::country() {
    return take(lexeme().is("рф") || lexeme().is("россии")) ||
           take(lexeme().text.rfind("российск", 0) == 0 && lexeme(1).text.rfind("федерац", 0) == 0,
                2);
}

bool RussianReader::date() {
    if (!lexeme().is("от") || !lexeme(1).isNumber()) return false;
    bool const inDigits = lexeme(1).text.find('.') != std::string::npos;
    if (!inDigits && !(lexeme(2).isWord() && lexeme(3).isNumber())) return false;
    go(inDigits ? 2 : 4);
    if (take(lexeme().is("г") || lexeme().is("года"))) take(lexeme().is("."));
    return true;
}

std::optional<ActNumber> RussianReader::number(bool signNeeded) {
    std::size_t const before = at_;
    bool const sign = take(isNumberSign(lexeme()));
    if ((signNeeded && !sign) || !lexeme().isNumber()) {
        at_ = before;
        return std::nullopt;
    }
    ActNumber result{lexeme().text, {}};
    go();
    bool const dash = lexeme().is("-") && lexeme().glued;
    Lexeme const& next = lexeme(dash ? 1 : 0);
    if (next.is("фз") || next.is("фкз") || (dash && (next.is("i") || next.is("1")))) {
        result.suffix = next.is("i") ? "1" : next.text;
        go(dash ? 2 : 1);
    }
    return result;
}

std::optional<Stems> RussianReader::quoted() {
    constexpr std::size_t longest = 60;
    if (!lexeme().is("\"")) return std::nullopt;
    std::size_t const before = at_;
    Stems stems;
    for (go(); !lexeme().is("\"");) {
        if (lexeme().kind == Lexeme::Kind::end || at_ - before > longest) {
            at_ = before;
            return std::nullopt;
        }
        if (country()) continue;
        if (lexeme().isWord() && !isOneOf(lexeme().text, {"о", "об", "обо", "и"}))
            stems.push_back(stemOf(lexeme().text));
        go();
    }
    go();
    return stems;
}

bool RussianReader::remark() {
    constexpr std::size_t longest = 16;
    if (!lexeme().is("(") || !isOneOf(lexeme(1).text, {"далее", "ред", "в", "с", "часть"}))
        return false;
    for (std::size_t ahead = 2; ahead < longest && lexeme(ahead).kind != Lexeme::Kind::end; ++ahead)
        if (lexeme(ahead).is(")")) {
            go(ahead + 1);
            return true;
        }
    return false;
}

} // namespace redress
