#pragma once

#include <string>
#include <vector>

namespace redress::model {

/// A bookmark's name, taken apart by the test's own reading of docs/living-letter.md.
struct Name {
    std::string text;
    std::string tag; ///< of a name that has our form to the last character; else empty
    char kind = 0;
    int number = 0;
    bool prefixed = false; ///< begins as a name of ours does: ours, a copy, another letter's
    bool office = false;   ///< "_GoBack": comes and goes as the office likes
};

/// Names are numbers in the model: what is compared and copied often is small.
int nameNumber(std::string const& text);
Name const& nameOf(int number);

std::string markText(std::string const& tag, char kind, int number);

} // namespace redress::model
