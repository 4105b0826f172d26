#pragma once

#include "machine_code.h"
#include "register_file.h"
#include "vector_math.h"
#include "work_list.h"

#if defined(__AVX512F__) && defined(__AVX512DQ__) && defined(HEADROOM_C_LIBRARY_VECTORS)
#define HEADROOM_MACHINE_CODE

#include <xbyak/xbyak.h>

namespace headroom {

/// Writes the instructions of `MachineCode`, item by item of the work. A number lives in a register, in a slot of
/// memory, or both; constants and drawn inputs have a place in memory from the start.
class MachineCode::Writer : private Xbyak::CodeGenerator {
  public:
    /// Throws `Xbyak::Error` where the system allows no new code. Incomplete where it was stopped.
    Writer(const Tape& tape, std::span<const int> outputs, const std::stop_token& stop);

    std::vector<Section> sections() const;
    std::vector<int> takeConstants() { return std::move(constants_); }
    /// Numbers a part keeps in its slots.
    std::size_t slotNumbers() const { return static_cast<std::size_t>(slotCount_) * registers::width; }
    /// What is not needed once all is written.
    void forget();

  private:
    static constexpr int none = WorkItem::none, never = WorkItem::never;
    static constexpr int numberBytes = static_cast<int>(sizeof(double));
    static constexpr int registerBytes = registers::width * numberBytes;
    /// A section fits into the nearest cache of instructions, with room for what else runs.
    static constexpr std::size_t sectionBytes = 12'000;
    /// The node of the number 0.
    static constexpr int zero = 0;

    // Beginning and end of a section.
    void enter();
    void leave();

    // Items of the work.
    void write(const WorkItem& item);
    void put(const WorkItem& item);
    void compute(const WorkItem& item);
    template <typename Instruction>
    void binary(WorkItem item, bool commutes, const Instruction& instruction);
    void compare(WorkItem item, std::uint8_t predicate, std::uint8_t swappedPredicate);
    void combine(const WorkItem& item);
    void choose(const WorkItem& item);
    void squareRoot(const WorkItem& item);
    void prepareCall(const WorkItem& item);
    void callTo(const void* function);
    void callVector(const WorkItem& item, const void* function);
    void callEachLane(const WorkItem& item, Tape::Function function);

    // Where numbers are.
    const Tape::Node& nodeAt(int node) const { return tape_.nodes()[static_cast<std::size_t>(node)]; }
    bool isConstant(int node) const { return !nodeAt(node).drawn; }
    bool isInput(int node) const { return nodeAt(node).operation == Operation::drawn; }
    RegisterFile& fileOf(int node) { return isTruth(nodeAt(node).operation) ? truths_ : numbers_; }
    int& registerOf(int node) { return registerOf_[static_cast<std::size_t>(node)]; }
    int& slotOf(int node) { return slotOf_[static_cast<std::size_t>(node)]; }
    int& nextUse(int node) { return nextUse_[static_cast<std::size_t>(node)]; }
    Xbyak::RegExp slot(int index) const { return slots_ + index * registerBytes; }
    Xbyak::RegExp constant(int node);
    Xbyak::Address memory(int node);
    bool isBestInMemory(const WorkItem& item, std::size_t operand);

    // Bringing them there.
    Xbyak::Zmm number(int node, std::initializer_list<int> kept = {});
    Xbyak::Opmask truth(int node, std::initializer_list<int> kept = {});
    int freeRegister(RegisterFile& file, std::initializer_list<int> kept = {});
    void vacate(RegisterFile& file, int place);
    void vacateAll();
    void save(int node);
    int newSlot();
    void own(int node, int place);
    /// The register of an item's result; its operands have been read.
    int result(const WorkItem& item);
    void consume(const WorkItem& item);
    void releaseSlots(const WorkItem& item);

    const Xbyak::Reg64 &slots_ = rbx, &inputs_ = r12, &results_ = r13, &pool_ = r14;
    const Tape& tape_;
    std::vector<WorkItem> items_;
    /// By node.
    std::vector<int> nextUse_, registerOf_, slotOf_, constantOf_;
    RegisterFile numbers_{0, 32};
    /// The first one means none to the processor.
    RegisterFile truths_{1, 8};
    std::vector<int> constants_, freeSlots_;
    /// The first slot is for numbers on their way to a function of one number.
    int slotCount_ = 1;
    /// By section: where its instructions begin, and its outputs.
    std::vector<std::size_t> begins_;
    std::vector<std::vector<int>> outputs_;
};

} // namespace headroom

#endif
