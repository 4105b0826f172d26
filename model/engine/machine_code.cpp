#include "machine_code.h"

#include "code_writer.h"

#include <algorithm>

namespace headroom {
namespace {

/// Numbers between what the parts keep in memory, so that it does not compete for the same places in a cache.
constexpr std::size_t apart = 5 * 8;

} // namespace

#ifdef HEADROOM_MACHINE_CODE
bool MachineCode::isKnown() {
    return true;
}

std::unique_ptr<MachineCode> MachineCode::write(const Tape& tape, std::span<const int> outputs,
                                                const std::stop_token& stop) {
    std::unique_ptr<MachineCode> code(new MachineCode);
    try {
        code->writer_ = std::make_unique<Writer>(tape, outputs, stop);
    } catch (const Xbyak::Error&) {
        return nullptr;
    }
    if (stop.stop_requested())
        return nullptr;
    code->constants_ = code->writer_->takeConstants();
    code->slotNumbers_ = code->writer_->slotNumbers();
    code->sections_ = code->writer_->sections();
    for (const Section& section : code->sections_)
        code->mostOutputs_ = std::max(code->mostOutputs_, section.outputs.size());
    code->writer_->forget();
    return code;
}
#else
class MachineCode::Writer {};

bool MachineCode::isKnown() {
    return false;
}

std::unique_ptr<MachineCode> MachineCode::write(const Tape&, std::span<const int>, const std::stop_token&) {
    return nullptr;
}
#endif

MachineCode::MachineCode() = default;
MachineCode::~MachineCode() = default;

std::size_t MachineCode::scratch() const {
    constexpr std::size_t parts = mostLanes / registers::width;
    return ((slotNumbers_ + apart) * parts + mostOutputs_ * mostLanes + blockLanes - 1) / blockLanes * blockLanes;
}

void MachineCode::runSection(const Section& section, int lanes, double* scratch, const double* constants,
                             const double* drawn) const {
    double* slots = scratch + mostOutputs_ * mostLanes;
    for (int lane = 0; lane < lanes; lane += registers::width) {
        const Call call{slots, constants, drawn + lane, scratch + lane};
        section.entry(&call);
        slots += slotNumbers_ + apart;
    }
}

} // namespace headroom
