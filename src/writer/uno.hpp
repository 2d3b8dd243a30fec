#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/Sequence.hxx>

#include <initializer_list>
#include <type_traits>

/// Short forms for what every file of this room does with UNO objects. Like UNO itself they throw
/// css::uno::Exception.
namespace redress {

/// A css::uno::Reference that is a reference to its base interface too, which the SDK's is not.
template <class T>
class Ref : public css::uno::Reference<T> {
public:
    using Interface = T;
    using css::uno::Reference<T>::Reference;
    Ref() = default;
    Ref(css::uno::Reference<T> const& other) : css::uno::Reference<T>(other) {}
    template <class Derived, class = std::enable_if_t<std::is_base_of_v<T, Derived>>>
    Ref(css::uno::Reference<Derived> const& other) : css::uno::Reference<T>(other.get()) {}
    template <class Base,
              class = std::enable_if_t<std::is_base_of_v<Base, T> && !std::is_same_v<Base, T> &&
                                       !std::is_same_v<Base, css::uno::XInterface>>>
    operator css::uno::Reference<Base>() const {
        return css::uno::Reference<Base>(this->get());
    }
};

template <class T>
struct IsRef : std::false_type {};
template <class T>
struct IsRef<Ref<T>> : std::true_type {};

/// The object by another of its interfaces, which it must have.
template <class T>
Ref<T> as(css::uno::Reference<css::uno::XInterface> const& object) {
    return Ref<T>(object, css::uno::UNO_QUERY_THROW);
}

/// The object by another of its interfaces; empty when it has none such.
template <class T>
Ref<T> ifIs(css::uno::Reference<css::uno::XInterface> const& object) {
    return Ref<T>(object, css::uno::UNO_QUERY);
}

template <class T>
css::uno::Any anyOf(T const& value) {
    if constexpr (IsRef<T>())
        return css::uno::Any(css::uno::Reference<typename T::Interface>(value));
    else
        return css::uno::Any(value);
}

/// A property; the type's default value when it is void or of another type.
template <class T>
T get(css::uno::Reference<css::uno::XInterface> const& object, char const* name) {
    css::uno::Any const any = as<css::beans::XPropertySet>(object)->getPropertyValue(
        rtl::OUString::createFromAscii(name));
    if constexpr (IsRef<T>()) {
        return T(any, css::uno::UNO_QUERY);
    } else {
        T value{};
        any >>= value;
        return value;
    }
}

template <class T>
void set(css::uno::Reference<css::uno::XInterface> const& object, char const* name,
         T const& value) {
    as<css::beans::XPropertySet>(object)->setPropertyValue(rtl::OUString::createFromAscii(name),
                                                           anyOf(value));
}

template <class T>
css::beans::PropertyValue named(char const* name, T const& value) {
    css::beans::PropertyValue property;
    property.Name = rtl::OUString::createFromAscii(name);
    property.Value = anyOf(value);
    return property;
}

/// Elements one after the other: PropertyValue and the like.
template <class T>
css::uno::Sequence<T> sequence(std::initializer_list<T> elements) {
    return css::uno::Sequence<T>(elements.begin(), static_cast<sal_Int32>(elements.size()));
}

} // namespace redress
