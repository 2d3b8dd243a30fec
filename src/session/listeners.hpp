#pragma once

#include <functional>
#include <map>
#include <vector>

namespace redress {

/// Who wants to hear of changes. Whoever is called may forget itself and others, and add more, who
/// hear of the next change.
class Listeners {
public:
    using Listener = std::function<void()>;

    /// The number is for `forget`, and never given twice.
    int add(Listener listener) {
        all_[++last_] = std::move(listener);
        return last_;
    }
    void forget(int number) { all_.erase(number); }

    /// Calls each by way of `call`, which keeps what one of them throws from the others.
    template <class Call>
    void tell(Call const& call) {
        std::vector<int> numbers;
        for (auto const& [number, listener] : all_)
            numbers.push_back(number);
        for (int const number : numbers)
            if (auto const found = all_.find(number); found != all_.end()) {
                Listener const listener = found->second;
                call(listener);
            }
    }

private:
    std::map<int, Listener> all_;
    int last_ = 0;
};

} // namespace redress
