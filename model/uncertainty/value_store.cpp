#include "uncertainty/value_store.h"

#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <new>
#include <numeric>
#include <vector>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace headroom {
namespace {

/// A huge page: with small ones, more time goes into finding the pages than into the numbers.
constexpr std::size_t hugePage = std::size_t{1} << 21;

/// To be freed with `std::free`.
double* allocate(std::size_t bytes) {
    void* memory = std::aligned_alloc(hugePage, bytes);
    if (!memory)
        throw std::bad_alloc();
#ifdef __linux__
    // Where the system does not give huge pages, small ones do.
    static_cast<void>(madvise(memory, bytes, MADV_HUGEPAGE));
#endif
    return static_cast<double*>(memory);
}

} // namespace

/// What was given back: at most two, as one ensemble is on screen while the next is made, and no more than is kept.
struct ValueStore::Shelf {
    struct Free {
        void operator()(double* memory) const { std::free(memory); }
    };
    struct Item {
        std::unique_ptr<double[], Free> memory;
        std::size_t bytes = 0;
    };
    std::mutex mutex;
    std::vector<Item> items;

    std::size_t bytes() const {
        return std::transform_reduce(items.begin(), items.end(), std::size_t{0}, std::plus<>(),
                                     [](const Item& item) { return item.bytes; });
    }
    void put(Item item) {
        const std::lock_guard lock(mutex);
        items.push_back(std::move(item));
        while (items.size() > 2 || bytes() > mostKept)
            items.erase(items.begin());
    }
};

ValueStore::ValueStore() : shelf_(std::make_shared<Shelf>()) {}
ValueStore::~ValueStore() = default;

std::shared_ptr<double[]> ValueStore::take(std::size_t count) {
    const std::size_t bytes = std::max<std::size_t>(1, (count * sizeof(double) + hugePage - 1) / hugePage) * hugePage;
    Shelf::Item item;
    {
        const std::lock_guard lock(shelf_->mutex);
        const auto fits = [bytes](const Shelf::Item& each) { return each.bytes >= bytes && each.bytes / 4 <= bytes; };
        const auto found = std::ranges::find_if(shelf_->items, fits);
        if (found != shelf_->items.end()) {
            item = std::move(*found);
            shelf_->items.erase(found);
        }
    }
    if (!item.memory)
        item = {std::unique_ptr<double[], Shelf::Free>(allocate(bytes)), bytes};
    double* numbers = item.memory.get();
    auto owner = std::make_shared<Shelf::Item>(std::move(item));
    return std::shared_ptr<double[]>(numbers, [shelf = shelf_, owner](double*) { shelf->put(std::move(*owner)); });
}

} // namespace headroom
