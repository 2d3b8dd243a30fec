#pragma once

#include "core/citation/lexemes.hpp"

#include <algorithm>
#include <optional>

namespace redress {

using Lexemes = std::vector<Lexeme>;
/// Words without their endings.
using Stems = std::vector<std::string>;

/// "59-ФЗ" is 59 and фз, "2202-1" is 2202 and 1.
struct ActNumber {
    std::string number;
    std::string suffix;
};

/// "№", "N", "No".
bool isNumberSign(Lexeme const& lexeme);

/// A place in a Russian text that moves on over what stands beside an act's name. Each of the
/// readings goes behind what it found, or stays where it was. The text has to stay.
class RussianReader {
public:
    RussianReader(Lexemes const& lexemes, std::size_t at) : lexemes_(&lexemes), at_(at) {}

    std::size_t at() const { return at_; }
    /// The last one, which is an end, from the end on.
    Lexeme const& lexeme(std::size_t ahead = 0) const {
        return (*lexemes_)[std::min(at_ + ahead, lexemes_->size() - 1)];
    }
    void go(std::size_t lexemes = 1) { at_ = std::min(at_ + lexemes, lexemes_->size() - 1); }
    bool take(bool condition, std::size_t lexemes = 1) {
        if (condition) go(lexemes);
        return condition;
    }

    /// "РФ", "Российской Федерации", "России".
    bool country();
    /// "от 17.01.1992", "от 17 января 1992 г."
    bool date();
    /// "№ 59-ФЗ", "59-ФЗ", "59 ФЗ", "№ 2202-1"; the sign is there or need not be.
    std::optional<ActNumber> number(bool signNeeded);
    /// A title in quotation marks: its stems. Nothing where none is closed within a title's length.
    std::optional<Stems> quoted();
    /// "(ред. от …)", "(далее — Закон о полиции)", "(часть вторая)".
    bool remark();

private:
    Lexemes const* lexemes_;
    std::size_t at_;
};

} // namespace redress
