#include "writer/formatting.hpp"

#include "core/language/utf8.hpp"
#include "writer/cursor.hpp"
#include "writer/utf8.hpp"

#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>

namespace redress {
namespace {

using css::text::XTextRange;

/// The office's name for "no direct formatting of characters".
constexpr char const* noStyle = "0";

bool isParagraphFormat(css::beans::Property const& property) {
    return property.Name.startsWith("Para") && !property.Name.endsWith("StyleName") &&
           (property.Attributes & css::beans::PropertyAttribute::READONLY) == 0;
}

} // namespace

DirectFormatting::DirectFormatting(Ref<XTextRange> const& paragraph) {
    auto const set = as<css::beans::XPropertySet>(paragraph);
    auto const states = as<css::beans::XPropertyState>(paragraph);
    for (css::beans::Property const& property : set->getPropertySetInfo()->getProperties())
        if (isParagraphFormat(property) &&
            states->getPropertyState(property.Name) == css::beans::PropertyState_DIRECT_VALUE)
            paragraph_.emplace_back(property.Name, set->getPropertyValue(property.Name));

    std::size_t at = 0;
    auto const portions = as<css::container::XEnumerationAccess>(paragraph)->createEnumeration();
    while (portions->hasMoreElements()) {
        Ref<XTextRange> const portion(portions->nextElement(), css::uno::UNO_QUERY_THROW);
        Stretch stretch{at, codePoints(toUtf8(portion->getString())), {}};
        at += stretch.length;
        if (stretch.length == 0) continue;
        for (char const* name : {"CharStyleName", "HyperLinkURL", "CharAutoStyleName"}) {
            auto const value = get<rtl::OUString>(portion, name);
            if (!value.isEmpty() && !value.equalsAscii(noStyle))
                stretch.properties.emplace_back(rtl::OUString::createFromAscii(name), value);
        }
        if (!stretch.properties.empty()) stretches_.push_back(std::move(stretch));
    }
}

void DirectFormatting::giveTo(Ref<XTextRange> const& start) const {
    auto const give = [](Ref<XTextRange> const& range, Properties const& properties) {
        auto const set = as<css::beans::XPropertySet>(range);
        for (auto const& [name, value] : properties)
            set->setPropertyValue(name, value);
    };
    give(start, paragraph_);
    for (Stretch const& stretch : stretches_) {
        give(part(start, {stretch.from, stretch.from + stretch.length}), stretch.properties);
    }
}

} // namespace redress
