#pragma once

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

/// The only way in from the office. A std::exception that leaves a UNO override aborts the whole
/// office with every document in it, so each override of ours has its body inside `guarded`:
///
///     void SAL_CALL disposing(css::lang::EventObject const& event) override {
///         guarded("letter: disposing", [&] { forget(event.Source); });
///     }
///     sal_Bool SAL_CALL supportsService(OUString const& name) override {
///         return guarded("job: supportsService", [&] { return offers(name); }, false);
///     }
///
/// Nothing leaves, css::uno::Exception included; what was caught is printed to standard error and
/// kept for the session to show.
namespace redress {

/// A bug that a guard stopped.
struct Fault {
    std::string place; ///< the name the guarded call gave itself
    std::string what;  ///< the exception's own text, UTF-8
};

namespace faults {

/// Counts guarded calls from zero again and makes the nth of them throw std::runtime_error before
/// its body runs; 0 disarms. The environment variable REDRESS_FAULT arms the library when its first
/// guarded call comes in. With a folder in REDRESS_FAULTS a test arms it by the place: the library
/// appends each place to the file `met` there when it first comes to it, and throws at the place
/// that the file `next` names, which it takes away.
void arm(unsigned long nth);

/// Guarded calls since the library was loaded, or since `arm`.
unsigned long calls();

/// What was caught and not taken yet, oldest first; only the last hundred are kept.
std::vector<Fault> take();

/// For `guarded` only: counts the call, and throws if it is the armed one.
void enter(char const* place);

/// For `guarded` only: reports the exception in flight. Call it from inside a catch block.
void report(char const* place) noexcept;

} // namespace faults

/// Runs `body`. `place` is a literal that says where in the program this is.
template <class Body>
void guarded(char const* place, Body&& body) noexcept {
    static_assert(std::is_void_v<std::invoke_result_t<Body>>, "a result needs a fallback");
    try {
        faults::enter(place);
        std::forward<Body>(body)();
    } catch (...) {
        faults::report(place);
    }
}

/// Runs `body` and gives its result, or `fallback` if it threw.
template <class Body>
std::invoke_result_t<Body> guarded(char const* place, Body&& body,
                                   std::invoke_result_t<Body> fallback) noexcept {
    try {
        faults::enter(place);
        return std::forward<Body>(body)();
    } catch (...) {
        faults::report(place);
    }
    return fallback;
}

} // namespace redress
