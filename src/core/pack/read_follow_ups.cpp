#include "core/pack/reader.hpp"

#include <algorithm>

namespace redress {

bool FollowUp::follows(std::string const& earlier, std::string const& later) const {
    return letter == later && std::find(after.begin(), after.end(), earlier) != after.end();
}

namespace reading {
namespace {

std::vector<Carry> carries(xml::Element const& element) {
    std::vector<Carry> result;
    for (xml::Element const* child : element.children("carry"))
        result.push_back(
            {(*child)["question"], (*child)["from"], (*child)["value"],
             words(*child).empty() && child->children().empty() ? Sentence{} : sentence(*child),
             condition(*child), child->placeOf("question")});
    return result;
}

} // namespace

FollowUp followUp(xml::Element const& element) {
    FollowUp result;
    result.letter = element["letter"];
    result.after = words(element["after"]);
    result.anew = words(element["anew"]);
    result.carries = carries(element);
    for (xml::Element const* child : element.children("row"))
        result.rows.push_back(
            {(*child)["list"], carries(*child), condition(*child), child->placeOf("list")});
    result.place = element.placeOf("letter");
    return result;
}

} // namespace reading
} // namespace redress
