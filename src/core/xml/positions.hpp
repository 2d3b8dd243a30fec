#pragma once

#include "core/diagnostic/diagnostic.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace redress::xml {

/// Finds line and column of a byte offset; offsets are mostly asked in rising order, so it walks on
/// from the last one.
class Positions {
public:
    explicit Positions(std::string_view text) : text_(text) {}

    std::pair<int, int> at(std::size_t offset) {
        offset = std::min(offset, text_.size());
        if (offset < offset_) {
            offset_ = 0;
            line_ = column_ = 1;
        }
        for (; offset_ < offset; ++offset_) {
            auto const byte = static_cast<unsigned char>(text_[offset_]);
            if (byte == '\n') {
                ++line_;
                column_ = 1;
            } else if ((byte & 0xC0u) != 0x80u) {
                ++column_;
            }
        }
        return {line_, column_};
    }

private:
    std::string_view text_;
    std::size_t offset_ = 0;
    int line_ = 1;
    int column_ = 1;
};

inline Place placeAt(std::string_view text, std::string const& file, std::size_t offset) {
    auto const [line, column] = Positions(text).at(offset);
    return {file, line, column};
}

} // namespace redress::xml
