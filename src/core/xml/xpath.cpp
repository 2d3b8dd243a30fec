#include "core/xml/xpath.hpp"

#include "core/language/messages.hpp"

#include <map>

#include <pugixml.hpp>

namespace redress::xml {
namespace {

/// What is wrong with an expression, in words of our own for what the library says.
std::string described(std::string_view said) {
    constexpr std::pair<std::string_view, char const*> words[] = {
        {"Expected ')' to match an opening '('", REDRESS_TEXT("a ) is missing")},
        {"Expected ']' to match an opening '['", REDRESS_TEXT("a ] is missing")},
        {"No comma between function arguments", REDRESS_TEXT("a comma is missing")},
        {"Unrecognized function or wrong parameter count",
         REDRESS_TEXT("a function has too few or too many arguments")},
        {"Function has to be applied to node set", REDRESS_TEXT("count needs a list")},
        {"Predicate has to be applied to node set", REDRESS_TEXT("only a list can go before [")},
        {"Expression does not evaluate to node set",
         REDRESS_TEXT("only a list can go before / or [")},
    };
    for (auto const& [theirs, ours] : words)
        if (said == theirs) return ours;
    return REDRESS_TEXT("something is missing here, or should not stand here");
}

} // namespace

struct Variables::Implementation {
    pugi::xpath_variable_set variables;
    pugi::xml_document lists; // one child for each list, one grandchild for each row
    std::map<std::string, pugi::xml_node> listNodes;

    void setNodes(std::string const& name, pugi::xml_node list) {
        pugi::xpath_node_set const nodes = list.select_nodes("*");
        variables.set(name.c_str(), nodes);
        listNodes[name] = list;
    }
};

Variables::Variables() : implementation_(std::make_unique<Implementation>()) {}
Variables::~Variables() = default;
Variables::Variables(Variables&&) noexcept = default;
Variables& Variables::operator=(Variables&&) noexcept = default;

void Variables::setText(std::string const& name, std::string const& value) {
    implementation_->variables.set(name.c_str(), value.c_str());
}

void Variables::setNumber(std::string const& name, double value) {
    implementation_->variables.set(name.c_str(), value);
}

void Variables::setRows(std::string const& name, std::vector<Row> const& rows) {
    pugi::xml_node list = implementation_->lists.append_child("list");
    for (Row const& row : rows) {
        pugi::xml_node node = list.append_child("row");
        for (auto const& [cell, value] : row)
            node.append_child(cell.c_str()).text().set(value.c_str());
    }
    implementation_->setNodes(name, list);
}

void Variables::setValues(std::string const& name, std::vector<std::string> const& values) {
    pugi::xml_node list = implementation_->lists.append_child("list");
    for (std::string const& value : values)
        list.append_child("value").text().set(value.c_str());
    implementation_->setNodes(name, list);
}

Variables::Result Variables::evaluate(std::string const& expression, std::string_view list,
                                      std::size_t row) const {
    pugi::xml_node context = implementation_->lists;
    auto const found = implementation_->listNodes.find(std::string(list));
    if (found != implementation_->listNodes.end()) {
        context = found->second.first_child();
        for (; row > 0 && context; --row)
            context = context.next_sibling();
    }
    // Debian builds pugixml with exceptions; a build without them reports through result().
    try {
        pugi::xpath_query const query(expression.c_str(), &implementation_->variables);
        if (!query.result())
            return {false, Error{described(query.result().description()),
                                 static_cast<int>(query.result().offset)}};
        return {query.evaluate_boolean(context), std::nullopt};
    } catch (pugi::xpath_exception const& error) {
        return {false, Error{described(error.result().description()),
                             static_cast<int>(error.result().offset)}};
    }
}

} // namespace redress::xml
