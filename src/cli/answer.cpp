#include "cli/commands.hpp"
#include "cli/office_process.hpp"
#include "cli/outputs.hpp"
#include "cli/print.hpp"

#include <fstream>

namespace redress::commands {

int answer(Common const& common, AnswerRequest const& request) {
    if (std::string const wrong = whyNotWritten(request.outputs, common.language); !wrong.empty())
        return fail(wrong);
    Order order;
    order.packs = common.packs;
    order.language = common.language;
    order.outputs = request.outputs;
    order.document = request.document;
    order.name = request.document.string();
    order.given = request.given;
    // A folder opens, but has no first byte.
    if (std::ifstream(order.document, std::ios::binary).get() ==
        std::ifstream::traits_type::eof()) {
        Diagnostics diagnostics;
        diagnostics.error(Code::fileUnreadable, {order.name, 0, 0});
        return print(diagnostics, common.language);
    }
    return print(runInOffice(order));
}

} // namespace redress::commands
