#include "program.h"

#include "engine.h"

#include <algorithm>
#include <array>

namespace headroom {
namespace {

/// Runs the code of a program for some blocks of paths.
class ProgramEngine final : public engine_library::BlockEngine {
  public:
    explicit ProgramEngine(const Program& program)
        : program_(program)
        , inputs_(static_cast<std::size_t>(program.inputs()))
        , given_(program.inputOfQuantity().size())
        , scratch_(program.code().scratch() / blockLanes)
        , places_(outputs()) {}

    int mostLanes() const override { return MachineCode::mostLanes; }
    double* parameter(std::size_t quantity) override {
        return input(program_.inputOfQuantity()[quantity], given_[quantity]);
    }
    double* eventStart(std::size_t event) override { return input(program_.inputOfEvent()[event], unread_); }

    void run(int lanes, std::span<const engine_library::KeptCell> cells, std::size_t offset,
             const engine_library::KeptColumns& kept) override {
        placeOutputs(cells, offset, kept);
        const std::size_t streamed = streamedOutputs();
        const auto put = [&](int output, const double* numbers) {
            const auto i = static_cast<std::size_t>(output);
            if (i >= streamed)
                std::copy_n(numbers, lanes, places_[i]);
            else if (places_[i])
                stream(numbers, lanes, places_[i]);
        };
        program_.code().run(lanes, numbers(scratch_), program_.constants().data(), numbers(inputs_), put);
        registers::finishStreams();
    }

  private:
    using Block = Lane<blockLanes>;
    using Blocks = std::array<Block, MachineCode::mostLanes / blockLanes>;

    template <typename Some>
    static double* numbers(std::vector<Some>& blocks) {
        return reinterpret_cast<double*>(blocks.data());
    }
    std::size_t months() const { return static_cast<std::size_t>(program_.months()); }
    std::size_t streamedOutputs() const { return program_.request().streamed.size() * months(); }
    std::size_t outputs() const { return streamedOutputs() + program_.request().kept.size() * months(); }
    double* input(int index, Blocks& otherwise) {
        Blocks& blocks = index < 0 ? otherwise : inputs_[static_cast<std::size_t>(index)];
        return reinterpret_cast<double*>(blocks.data());
    }
    static void stream(const double* numbers, int lanes, double* place) {
        for (int lane = 0; lane < lanes; lane += registers::width)
            registers::stream(place + lane, *reinterpret_cast<const registers::Register*>(numbers + lane));
    }
    void placeOutputs(std::span<const engine_library::KeptCell> cells, std::size_t offset,
                      const engine_library::KeptColumns& kept) {
        const std::size_t streamed = streamedOutputs();
        std::fill_n(places_.begin(), streamed, nullptr);
        for (const engine_library::KeptCell& cell : cells) {
            const int stream = program_.streamOfColumn()[static_cast<std::size_t>(cell.column)];
            places_[static_cast<std::size_t>(stream * program_.months() + cell.month)] = cell.place + offset;
        }
        for (std::size_t i = streamed; i < places_.size(); ++i)
            places_[i] = kept.numbers + (i - streamed) * static_cast<std::size_t>(kept.lanes);
    }

    const Program& program_;
    /// What is drawn, and what the code does not read from here: it has constants.
    std::vector<Blocks> inputs_, given_;
    std::vector<Block> scratch_;
    Blocks unread_{};
    std::vector<double*> places_;
};

std::vector<double> givenInputs(std::span<const double> quantities, const CommonPaths& common) {
    std::vector<double> given(quantities.begin(), quantities.end());
    given.insert(given.end(), common.values.begin(), common.values.end());
    return given;
}

/// Nobody wants the program any more.
struct Stopped {};

} // namespace

std::unique_ptr<Program> Program::write(const EngineLayout& layout, std::span<const double> quantities,
                                        const CommonPaths& common, const Request& request,
                                        const std::stop_token& stop) {
    if (!MachineCode::isKnown())
        return nullptr;
    std::unique_ptr<Program> program(new Program);
    program->request_ = request;
    program->months_ = layout.months;
    Tape tape;
    try {
        const std::vector<int> outputs = program->record(tape, layout, quantities, common, stop);
        program->code_ = MachineCode::write(tape, outputs, stop);
    } catch (const Stopped&) {
        return nullptr;
    }
    if (!program->code_)
        return nullptr;
    program->given_.emplace(tape, program->code_->constants());
    return program->take(quantities, common) ? std::move(program) : nullptr;
}

std::vector<int> Program::record(Tape& tape, const EngineLayout& layout, std::span<const double> quantities,
                                 const CommonPaths& common, const std::stop_token& stop) {
    using Recorded = Lane<recordedLane>;
    const auto recorded = [](int node) { return Recorded(registers::Recorded{node}); };
    const Tape::Recording recording(tape);
    Lanes<recordedLane> parameters, eventStarts;
    inputOfQuantity_.assign(quantities.size(), -1);
    for (const int quantity : request_.drawn)
        inputOfQuantity_[static_cast<std::size_t>(quantity)] = inputs_++;
    for (std::size_t q = 0; q < quantities.size(); ++q) {
        const int input = inputOfQuantity_[q];
        parameters.push_back(recorded(input >= 0 ? tape.drawn(input) : tape.given(static_cast<int>(q), quantities[q])));
    }
    for (const std::optional<RunMonth>& earliest : request_.earliestEvents) {
        inputOfEvent_.push_back(earliest ? inputs_++ : -1);
        eventStarts.push_back(recorded(earliest ? tape.drawn(inputOfEvent_.back(), *earliest) : tape.literal(never)));
    }
    std::vector<Lanes<recordedLane>> rows(static_cast<std::size_t>(layout.months),
                                          lanes<recordedLane>(static_cast<std::size_t>(layout.rowSize())));
    Engine<recordedLane> engine(layout);
    engine.take(std::make_shared<const CommonPaths>(common));
    engine.run(parameters, eventStarts, [&](int month) {
        if (stop.stop_requested())
            throw Stopped();
        return rows[static_cast<std::size_t>(month)].data();
    });

    std::vector<int> outputs;
    streamOfColumn_.assign(static_cast<std::size_t>(layout.rowSize()), -1);
    for (const bool streams : {true, false})
        for (const int column : streams ? request_.streamed : request_.kept) {
            if (streams)
                streamOfColumn_[static_cast<std::size_t>(column)] = static_cast<int>(outputs.size()) / layout.months;
            for (const Lanes<recordedLane>& row : rows)
                outputs.push_back(row[static_cast<std::size_t>(column)].value(0).node);
        }
    return outputs;
}

bool Program::take(std::span<const double> quantities, const CommonPaths& common) {
    return given_->update(givenInputs(quantities, common));
}

std::unique_ptr<engine_library::BlockEngine> Program::makeEngine() const {
    return std::make_unique<ProgramEngine>(*this);
}

} // namespace headroom
