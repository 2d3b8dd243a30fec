#pragma once

#include "property/office/user_marks.hpp"
#include "property/office/walk.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextSectionsSupplier.hpp>

#include <set>

namespace redress::property {

/// What was there before an act of the program's.
struct Walk::Before {
    explicit Before(Walk& walk);

    /// Nothing is promised for the block in this act.
    bool isExempt(std::string const& id) const { return fixed.count(id) + tracked.count(id) != 0; }
    /// Where a paragraph cannot be taken out between a table and a section, it is emptied.
    bool isCrowded() const { return seen.tables || sections; }

    bool isClean(Line const& line, std::string const& id) const;

    Seen seen;
    std::vector<std::string> whole;
    std::vector<int> marks;
    Names names;
    std::string state;
    int depth;
    int redoDepth;
    bool tracking;
    Draft draft;                     ///< of what was due until now
    std::vector<std::string> owners; ///< of lines, by the ledger
    bool sections = false;
    std::set<std::string> written; ///< texts
    /// Of each block, its bookmark's name, and the bookmark.
    std::map<std::string, std::pair<std::string, Ref<css::container::XNamed>>> bookmarks;
    std::set<std::string> fixed;   ///< protected, or not in the body
    std::set<std::string> tracked; ///< met by a tracked change
};

} // namespace redress::property
