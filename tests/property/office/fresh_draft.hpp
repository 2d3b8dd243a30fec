#pragma once

#include "core/letter/letter.hpp"
#include "core/sync/state.hpp"
#include "property/office/seen.hpp"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <map>
#include <string>
#include <vector>

namespace redress::property {

/// What a letter is when nobody has touched it.
struct Draft {
    std::vector<std::string> order; ///< ids
    std::map<std::string, Line> lines;
    std::map<std::string, std::string> keys; ///< with bookmarks called as `namesOf` does
};

/// Names that tell what a bookmark of ours stands for, whatever its number: "b:<id>" for a block,
/// "a:<id>:<question>:<n>" for what is in it.
Names namesOf(State const& state);

/// Drafts letters into an empty document of its own, each kind once.
class FreshDrafts {
public:
    explicit FreshDrafts(css::uno::Reference<css::uno::XComponentContext> const& context)
        : context_(context) {}
    ~FreshDrafts();
    FreshDrafts(FreshDrafts const&) = delete;
    FreshDrafts& operator=(FreshDrafts const&) = delete;

    Draft const& of(Pack const& pack, Answers const& answers);

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    Ref<css::text::XTextDocument> document_;
    std::map<std::string, Draft> drafts_;
};

} // namespace redress::property
