#include "engine_library.h"

#include "engine.h"
#include "program.h"

#ifndef HEADROOM_INSTRUCTION_LEVEL
#define HEADROOM_INSTRUCTION_LEVEL "generic"
#endif

namespace headroom::engine_library {
namespace {

template <int N>
class Implementation final : public LaneEngine {
  public:
    explicit Implementation(const EngineLayout& layout)
        : layout_(layout)
        , engine_(layout)
        , parameters_(lanes<N>(static_cast<std::size_t>(layout.quantityCount)))
        , eventStarts_(lanes<N>(layout.events.size()))
        , twoRows_(2 * columns()) {}

    int mostLanes() const override { return N; }
    double* parameter(std::size_t quantity) override { return &parameters_[quantity][0]; }
    double* eventStart(std::size_t event) override { return &eventStarts_[event][0]; }

    void take(std::shared_ptr<const CommonPaths> common) override { engine_.take(std::move(common)); }

    void run(double* rows) override {
        engine_.run(parameters_, eventStarts_, [&](int month) {
            return reinterpret_cast<Lane<N>*>(rows) + static_cast<std::size_t>(month) * columns();
        });
    }

    void run(int, std::span<const KeptCell> cells, std::size_t offset, const KeptColumns& kept) override {
        auto cell = cells.begin();
        const Lane<N>* done = nullptr;
        const auto keep = [&](int month) {
            for (; cell != cells.end() && cell->month == month; ++cell)
                for (int k = 0; k < Lane<N>::Kind::count; ++k)
                    registers::stream(cell->place + offset + k * (N / Lane<N>::Kind::count),
                                      done[cell->column].value(k));
            Lane<N>* place = reinterpret_cast<Lane<N>*>(kept.numbers) + month;
            for (const int column : kept.columns) {
                *place = done[column];
                place += layout_.months;
            }
        };
        engine_.run(parameters_, eventStarts_, [&](int month) {
            if (month > 0)
                keep(month - 1);
            Lane<N>* row = twoRows_.data() + static_cast<std::size_t>(month % 2) * columns();
            done = row;
            return row;
        });
        keep(layout_.months - 1);
        registers::finishStreams();
    }

  private:
    std::size_t columns() const { return static_cast<std::size_t>(layout_.rowSize()); }

    const EngineLayout& layout_;
    Engine<N> engine_;
    Lanes<N> parameters_, eventStarts_, twoRows_;
};

} // namespace

int blockLanes() {
    return headroom::blockLanes;
}

std::unique_ptr<LaneEngine> makeSingleEngine(const EngineLayout& layout) {
    return std::make_unique<Implementation<1>>(layout);
}

std::unique_ptr<LaneEngine> makeBlockEngine(const EngineLayout& layout) {
    return std::make_unique<Implementation<headroom::blockLanes>>(layout);
}

std::unique_ptr<Program> makeProgram(const EngineLayout& layout, std::span<const double> quantities,
                                     const CommonPaths& common, const ProgramRequest& request,
                                     const std::stop_token& stop) {
    return headroom::Program::write(layout, quantities, common, request, stop);
}

std::shared_ptr<const CommonPaths> commonPaths(const EngineLayout& layout, std::span<const double> quantities,
                                               std::span<const int> drawn) {
    return std::make_shared<const CommonPaths>(headroom::commonPaths(layout, quantities, drawn));
}

void evaluatePath(const EngineLayout& layout, std::span<const double> quantities, double* values) {
    PathEvaluator<1> evaluator(layout);
    const Lanes<1> numbers(quantities.begin(), quantities.end());
    evaluator.begin(numbers, {});
    for (int month = 0; month < layout.months; ++month) {
        evaluator.evaluate(month);
        values[month] = evaluator[Slot{layout.paths.front().slot}][0];
    }
}

const char* instructionLevel() {
    return HEADROOM_INSTRUCTION_LEVEL;
}

} // namespace headroom::engine_library
