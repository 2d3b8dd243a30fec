#pragma once

namespace redress {

/// Counts one up while it lives: how deep the program is in something.
class Within {
public:
    explicit Within(int& count) : count_(count) { ++count_; }
    ~Within() { --count_; }
    Within(Within const&) = delete;
    Within& operator=(Within const&) = delete;

private:
    int& count_;
};

} // namespace redress
