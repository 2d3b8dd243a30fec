#pragma once

#include "writer/uno.hpp"

#include <com/sun/star/text/XTextRange.hpp>

#include <string>
#include <utility>
#include <vector>

namespace redress {

/// What the user has formatted in a paragraph of plain text, beyond its style: it goes along when
/// the paragraph is written anew in another place.
class DirectFormatting {
public:
    explicit DirectFormatting(Ref<css::text::XTextRange> const& paragraph);

    /// To the paragraph that begins there and reads the same.
    void giveTo(Ref<css::text::XTextRange> const& start) const;

private:
    using Properties = std::vector<std::pair<rtl::OUString, css::uno::Any>>;
    struct Stretch {
        std::size_t from;
        std::size_t length;
        Properties properties;
    };

    Properties paragraph_;
    std::vector<Stretch> stretches_;
};

} // namespace redress
