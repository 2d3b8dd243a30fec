#include "cli/commands.hpp"
#include "cli/office_process.hpp"
#include "cli/outputs.hpp"
#include "cli/print.hpp"

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
    return print(runInOffice(order));
}

} // namespace redress::commands
