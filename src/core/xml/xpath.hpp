#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace redress::xml {

/// A row of a list variable: the names and values of its questions.
using Row = std::vector<std::pair<std::string, std::string>>;

/// The values that XPath conditions see: texts, numbers, and lists of rows. Holds pugixml's objects
/// behind a pointer, so that pugixml stays in this room.
class Variables {
public:
    Variables();
    ~Variables();
    Variables(Variables&&) noexcept;
    Variables& operator=(Variables&&) noexcept;

    void setText(std::string const& name, std::string const& value);
    void setNumber(std::string const& name, double value);
    /// A node-set with one element for each row, its cells as child elements.
    void setRows(std::string const& name, std::vector<Row> const& rows);
    /// A node-set with one element for each value, so that `$grounds = 'search'` is true if any is.
    void setValues(std::string const& name, std::vector<std::string> const& values);

    struct Error {
        std::string message;
        int offset = 0; ///< bytes from the start of the expression
    };
    struct Result {
        bool value = false;
        std::optional<Error> error;
    };
    /// The expression as a truth value. With `row` of list `list` given (counted from 0), relative
    /// paths read that row.
    Result evaluate(std::string const& expression, std::string_view list = {},
                    std::size_t row = 0) const;

private:
    struct Implementation;
    std::unique_ptr<Implementation> implementation_;
};

} // namespace redress::xml
