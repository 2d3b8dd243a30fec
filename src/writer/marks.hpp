#pragma once

#include "core/sync/state.hpp"
#include "writer/uno.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <stdexcept>
#include <string>
#include <vector>

namespace redress {

/// The document did not take what was written, or not where it was to stand. `what` is for people.
class WriteFailure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A bookmark that was taken off while the text about it changes, with cursors on its edges.
struct LiftedMark {
    rtl::OUString name;
    Ref<css::text::XTextCursor> start;
    Ref<css::text::XTextCursor> end;
};

/// The bookmarks of one document. All ranges are of its texts; a method given a name that is not
/// there does nothing.
class Marks {
public:
    explicit Marks(Ref<css::frame::XModel> const& model) : model_(model) {}

    /// Empty when there is no such bookmark.
    Ref<css::text::XTextRange> find(std::string const& name) const;
    /// Throws WriteFailure when the office gave it another name.
    void put(Ref<css::text::XTextRange> const& range, std::string const& name) const;
    void remove(std::string const& name) const;
    /// Renames and back again: a step for the undo list that changes nothing.
    void touch(std::string const& name) const;

    /// Takes off the bookmarks with these names, where they exist.
    std::vector<LiftedMark> lift(std::vector<std::string> const& names) const;
    /// Puts them on again in the order they are given.
    void putBack(std::vector<LiftedMark> const& marks) const;

private:
    Ref<css::uno::XInterface> bookmark(std::string const& name) const;

    Ref<css::frame::XModel> model_;
};

} // namespace redress
