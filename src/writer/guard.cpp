#include "writer/guard.hpp"

#include "writer/utf8.hpp"

#include <com/sun/star/uno/Exception.hpp>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <mutex>
#include <set>
#include <stdexcept>

namespace redress::faults {
namespace {

constexpr std::size_t kept = 100;

unsigned long armedByEnvironment() {
    char const* nth = std::getenv("REDRESS_FAULT");
    return nth == nullptr ? 0 : std::strtoul(nth, nullptr, 10);
}

// The office calls from several threads; these hold no UNO reference, so they may live for ever.
std::atomic<unsigned long> count{0};
std::mutex caughtMutex;
std::vector<Fault> caught;

std::atomic<unsigned long>& armed() {
    static std::atomic<unsigned long> nth{armedByEnvironment()};
    return nth;
}

[[noreturn]] void fail(char const* place) {
    throw std::runtime_error(std::string("fault put into: ") + place);
}

void meet(std::string const& folder, char const* place) {
    static std::mutex mutex;
    static std::set<std::string> met;
    std::lock_guard lock(mutex);
    if (met.insert(place).second) std::ofstream(folder + "/met", std::ios::app) << place << '\n';
    std::string const next = folder + "/next";
    std::string wanted;
    if (!std::getline(std::ifstream(next), wanted) || wanted != place) return;
    std::remove(next.c_str());
    fail(place);
}

/// The text of the exception in flight.
std::string text() {
    try {
        throw;
    } catch (css::uno::Exception const& exception) {
        return toUtf8(exception.Message);
    } catch (std::exception const& exception) {
        return exception.what();
    } catch (...) {
        return "an exception of an unknown type";
    }
}

} // namespace

void arm(unsigned long nth) {
    armed() = nth;
    count = 0;
}

unsigned long calls() { return count; }

std::vector<Fault> take() {
    std::lock_guard lock(caughtMutex);
    return std::exchange(caught, {});
}

void enter(char const* place) {
    unsigned long const nth = armed();
    if (++count == nth) fail(place);
    static char const* const folder = std::getenv("REDRESS_FAULTS");
    if (folder != nullptr) meet(folder, place);
}

void report(char const* place) noexcept {
    try {
        Fault fault{place, text()};
        std::fprintf(stderr, "redress: %s: %s\n", place, fault.what.c_str());
        std::lock_guard lock(caughtMutex);
        if (caught.size() == kept) caught.erase(caught.begin());
        caught.push_back(std::move(fault));
    } catch (...) {
        // Without memory for the report the place alone must do.
        std::fprintf(stderr, "redress: %s\n", place);
    }
}

} // namespace redress::faults
