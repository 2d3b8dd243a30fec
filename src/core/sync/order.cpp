#include "core/sync/order.hpp"

#include <algorithm>

namespace redress {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// The heaviest chain that ends below a rank, in a Fenwick tree of maxima.
class Chains {
public:
    struct Chain {
        std::uint64_t weight = 0;
        std::size_t last = none;
    };

    explicit Chains(std::size_t ranks) : tree_(ranks + 1) {}

    Chain below(std::size_t rank) const {
        Chain best;
        for (std::size_t i = rank; i > 0; i -= i & (~i + 1))
            if (tree_[i].weight > best.weight) best = tree_[i];
        return best;
    }
    void put(std::size_t rank, Chain chain) {
        for (std::size_t i = rank + 1; i < tree_.size(); i += i & (~i + 1))
            if (chain.weight > tree_[i].weight) tree_[i] = chain;
    }

private:
    std::vector<Chain> tree_;
};

} // namespace

std::vector<bool> heaviestCommonOrder(std::vector<Ranked> const& blocks) {
    auto const byRank = [](Ranked const& a, Ranked const& b) { return a.rank < b.rank; };
    if (std::is_sorted(blocks.begin(), blocks.end(), byRank))
        return std::vector<bool>(blocks.size(), true);
    std::size_t const ranks = std::max_element(blocks.begin(), blocks.end(), byRank)->rank + 1;
    Chains chains(ranks);
    std::vector<std::size_t> before(blocks.size(), none);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        Chains::Chain const chain = chains.below(blocks[i].rank);
        before[i] = chain.last;
        chains.put(blocks[i].rank, {chain.weight + blocks[i].weight, i});
    }
    std::vector<bool> stays(blocks.size(), false);
    for (std::size_t i = chains.below(ranks).last; i != none; i = before[i])
        stays[i] = true;
    return stays;
}

} // namespace redress
