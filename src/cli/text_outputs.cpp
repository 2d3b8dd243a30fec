#include "cli/text_outputs.hpp"

#include "cli/print.hpp"
#include "core/language/messages.hpp"
#include "core/letter/form_text.hpp"
#include "session/output_file.hpp"
#include "session/whole_file.hpp"

#include <iostream>
#include <vector>

namespace redress {

namespace fs = std::filesystem;

int writeText(Draft const& draft, fs::path const& file, std::size_t limit,
              std::string const& language) {
    std::vector<std::string> parts;
    if (limit == 0)
        parts = {plainText(draft.written(), draft.layout())};
    else
        for (std::string& part : partsForForm(formText(draft.written(), draft.layout()), limit))
            parts.push_back(std::move(part));
    std::string others;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        fs::path one = file;
        if (i > 0) one.replace_extension(std::to_string(i + 1) + file.extension().string());
        if (auto const failed = writeWhole(one, parts[i]))
            return fail(whyNotStored(one, failed.message(), language));
        if (i > 0) others += (others.empty() ? "" : ", ") + one.filename().string();
    }
    if (!others.empty())
        std::cerr << translate(
                         REDRESS_TEXT("{1}: the letter is longer than {2} characters; it goes "
                                      "on in {3}"),
                         language, {file.string(), std::to_string(limit), others})
                  << '\n';
    return 0;
}

} // namespace redress
