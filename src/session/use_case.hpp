#pragma once

#include "core/diagnostic/diagnostic.hpp"
#include "core/language/messages.hpp"

#include <exception>

namespace redress {

/// Runs a use case so that nothing it throws reaches the office.
template <typename UseCase>
bool guarded(Diagnostics& diagnostics, UseCase useCase) {
    try {
        return useCase();
    } catch (std::exception const& exception) {
        diagnostics.error(Code::documentRefused, {}, {exception.what()});
    } catch (...) {
        diagnostics.error(Code::documentRefused, {}, {REDRESS_TEXT("a fault in Redress")});
    }
    return false;
}

/// Holds a flag while the document is being written to.
class WritingNow {
public:
    explicit WritingNow(bool& flag) : flag_(flag) { flag_ = true; }
    ~WritingNow() { flag_ = false; }
    WritingNow(WritingNow const&) = delete;
    WritingNow& operator=(WritingNow const&) = delete;

private:
    bool& flag_;
};

} // namespace redress
