#include "core/sync/rows.hpp"

namespace redress {
namespace {

void gather(AnswerValue const& value, std::set<std::string_view>& ids) {
    auto const* rows = std::get_if<Rows>(&value);
    if (!rows) return;
    for (AnswerRow const& row : *rows) {
        ids.insert(row.id);
        for (auto const& cell : row.cells)
            gather(cell.second, ids);
    }
}

} // namespace

bool AnswerRows::exist(std::string_view blockId, Answers const& answers) {
    std::size_t const slash = blockId.rfind('/');
    if (slash == std::string_view::npos) return true;
    if (!ids_) {
        ids_.emplace();
        for (auto const& answer : answers.values)
            gather(answer.second, *ids_);
    }
    return ids_->count(blockId.substr(slash + 1)) != 0;
}

} // namespace redress
