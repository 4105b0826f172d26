#pragma once

#include "engine_library.h"
#include "given_numbers.h"
#include "machine_code.h"

#include <optional>

namespace headroom {

/// The equations of a plan, written down once and turned into machine code for some of their series.
class Program final : public engine_library::Program {
  public:
    using Request = engine_library::ProgramRequest;

    static std::unique_ptr<Program> write(const EngineLayout& layout, std::span<const double> quantities,
                                          const CommonPaths& common, const Request& request,
                                          const std::stop_token& stop);

    bool take(std::span<const double> quantities, const CommonPaths& common) override;
    const Request& request() const override { return request_; }
    int mostLanes() const override { return MachineCode::mostLanes; }
    std::unique_ptr<engine_library::BlockEngine> makeEngine() const override;

    const MachineCode& code() const { return *code_; }
    std::span<const double> constants() const { return given_->numbers(); }
    int months() const { return months_; }
    /// Of each drawn quantity and event among the inputs; −1 for the others.
    std::span<const int> inputOfQuantity() const { return inputOfQuantity_; }
    std::span<const int> inputOfEvent() const { return inputOfEvent_; }
    int inputs() const { return inputs_; }
    /// Of each column among `request().streamed`; −1 for the others.
    std::span<const int> streamOfColumn() const { return streamOfColumn_; }

  private:
    Program() = default;
    std::vector<int> record(Tape& tape, const EngineLayout& layout, std::span<const double> quantities,
                            const CommonPaths& common, const std::stop_token& stop);

    Request request_;
    int months_ = 0, inputs_ = 0;
    std::vector<int> inputOfQuantity_, inputOfEvent_, streamOfColumn_;
    std::unique_ptr<MachineCode> code_;
    std::optional<GivenNumbers> given_;
};

} // namespace headroom
