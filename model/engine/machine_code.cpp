#include "machine_code.h"

#include "lanes.h"
#include "vector_math.h"
#include "work_list.h"

#if defined(__AVX512F__) && defined(__AVX512DQ__) && defined(HEADROOM_C_LIBRARY_VECTORS)
#define HEADROOM_MACHINE_CODE
#include <xbyak/xbyak.h>
#endif

#include <algorithm>
#include <array>
#include <cstddef>

namespace headroom {
namespace {

/// Between what the parts keep in memory, so that it does not compete for the same places in a cache.
constexpr std::size_t apart = 5 * 8;

} // namespace

#ifdef HEADROOM_MACHINE_CODE
namespace {

bool isTruth(Operation operation) {
    switch (operation) {
    case Operation::less:
    case Operation::lessOrEqual:
    case Operation::equal:
    case Operation::both:
    case Operation::either:
    case Operation::no:
        return true;
    default:
        return false;
    }
}

void eachLane(double* lanes, Tape::Function function) {
    for (int lane = 0; lane < registers::width; ++lane)
        lanes[lane] = function(lanes[lane]);
}

double rounded(double value) {
    return Lane<blockLanes>(value).round()[0];
}

} // namespace

/// Writes the items one by one. A number lives in a register, in memory, or both; the register whose number is read
/// last is taken when none is free.
class MachineCode::Writer : private Xbyak::CodeGenerator {
  public:
    Writer(const Tape& tape, std::span<const int> outputs)
        : CodeGenerator(1 << 20, Xbyak::AutoGrow)
        , tape_(tape)
        , items_(workFor(tape, outputs))
        , nextUse_(tape.nodes().size(), never)
        , registerOf_(tape.nodes().size(), none)
        , slotOf_(tape.nodes().size(), none)
        , constantOf_(tape.nodes().size(), none) {
        numbers_.fill(none);
        truths_.fill(none);
        scratchSlot_ = slots_++;
        std::size_t begin = 0;
        enter();
        for (const WorkItem& item : items_) {
            if (getSize() - begin > sectionBytes) {
                leave();
                begin = getSize();
                enter();
            }
            write(item);
        }
        leave();
        readyRE();
    }

    /// Where sections begin, and what they put out.
    std::vector<Section> sections() const {
        std::vector<Section> sections;
        for (std::size_t i = 0; i < begins_.size(); ++i)
            sections.push_back(
                {reinterpret_cast<void (*)(const Call*)>(getCode<std::uint8_t*>() + begins_[i]), outputs_[i]});
        return sections;
    }
    std::vector<int> takeConstants() { return std::move(constants_); }
    std::size_t memory() const { return static_cast<std::size_t>(slots_) * width; }
    void forget() {
        items_ = {};
        nextUse_ = registerOf_ = slotOf_ = constantOf_ = {};
    }

  private:
    static constexpr int none = WorkItem::none, never = WorkItem::never;
    static constexpr int width = registers::width;
    /// A section fits into the nearest cache of instructions, with room for what else runs.
    static constexpr std::size_t sectionBytes = 12'000;
    static constexpr int bytes = width * static_cast<int>(sizeof(double));

    const Xbyak::Reg64 &slots = rbx, &inputs = r12, &results = r13, &constants = r14;

    void enter() {
        align(64);
        begins_.push_back(getSize());
        outputs_.emplace_back();
        for (const Xbyak::Reg64& saved : {rbx, r12, r13, r14, r15})
            push(saved);
        mov(slots, ptr[rdi + offsetof(Call, slots)]);
        mov(constants, ptr[rdi + offsetof(Call, constants)]);
        mov(inputs, ptr[rdi + offsetof(Call, drawn)]);
        mov(results, ptr[rdi + offsetof(Call, outputs)]);
    }
    /// What later sections read goes to memory.
    void leave() {
        vacateAll();
        vzeroupper();
        for (const Xbyak::Reg64& saved : {r15, r14, r13, r12, rbx})
            pop(saved);
        ret();
    }
    void vacateAll() {
        for (int place = 0; place < static_cast<int>(numbers_.size()); ++place)
            vacate(numbers_, place);
        for (int place = 1; place < static_cast<int>(truths_.size()); ++place)
            vacate(truths_, place);
    }

    const Tape::Node& nodeAt(int node) const { return tape_.nodes()[static_cast<std::size_t>(node)]; }
    bool isConstant(int node) const { return !nodeAt(node).drawn; }
    bool isInput(int node) const { return nodeAt(node).operation == Operation::drawn; }
    bool isTruthNode(int node) const { return isTruth(nodeAt(node).operation); }
    int& registerOf(int node) { return registerOf_[static_cast<std::size_t>(node)]; }
    int& slotOf(int node) { return slotOf_[static_cast<std::size_t>(node)]; }
    int& nextUse(int node) { return nextUse_[static_cast<std::size_t>(node)]; }

    Xbyak::Address constant(int node, bool everywhere) {
        int& place = constantOf_[static_cast<std::size_t>(node)];
        if (place == none) {
            place = static_cast<int>(constants_.size());
            constants_.push_back(node);
        }
        const auto address = constants + place * static_cast<int>(sizeof(double));
        return everywhere ? zword_b[address] : ptr[address];
    }
    /// Where a number is, other than in a register.
    Xbyak::Address memory(int node) {
        if (isConstant(node))
            return constant(node, true);
        if (isInput(node))
            return zword[inputs + nodeAt(node).index() * mostLanes * static_cast<int>(sizeof(double))];
        return zword[slots + slotOf(node) * bytes];
    }
    int newSlot() {
        if (freeSlots_.empty())
            return slots_++;
        const int slot = freeSlots_.back();
        freeSlots_.pop_back();
        return slot;
    }

    void save(int node) {
        if (isConstant(node) || isInput(node) || slotOf(node) != none)
            return;
        slotOf(node) = newSlot();
        const auto address = slots + slotOf(node) * bytes;
        if (isTruthNode(node))
            kmovb(byte[address], Xbyak::Opmask(registerOf(node)));
        else
            vmovapd(zword[address], Xbyak::Zmm(registerOf(node)));
    }
    template <std::size_t size>
    void vacate(std::array<int, size>& file, int place) {
        int& owner = file[static_cast<std::size_t>(place)];
        if (owner == none)
            return;
        if (nextUse(owner) != never)
            save(owner);
        registerOf(owner) = none;
        owner = none;
    }
    /// A register of a file that holds nothing, `first` at least; none of `kept`.
    template <std::size_t size>
    int free(std::array<int, size>& file, int first, std::initializer_list<int> kept = {}) {
        int best = none, furthest = -1;
        for (int place = first; place < static_cast<int>(size); ++place) {
            if (std::ranges::find(kept, place) != kept.end())
                continue;
            const int owner = file[static_cast<std::size_t>(place)];
            const int use = owner == none ? never : nextUse(owner);
            if (owner == none)
                return place;
            if (use > furthest) {
                furthest = use;
                best = place;
            }
        }
        vacate(file, best);
        return best;
    }
    void own(int node, int place) {
        registerOf(node) = place;
        (isTruthNode(node) ? truths_[static_cast<std::size_t>(place)] : numbers_[static_cast<std::size_t>(place)]) =
            node;
    }

    /// The register of a number, which is fetched where it is not in one.
    Xbyak::Zmm number(int node, std::initializer_list<int> kept = {}) {
        if (registerOf(node) != none)
            return Xbyak::Zmm(registerOf(node));
        const int place = free(numbers_, 0, kept);
        if (isConstant(node))
            vbroadcastsd(Xbyak::Zmm(place), constant(node, false));
        else
            vmovapd(Xbyak::Zmm(place), memory(node));
        own(node, place);
        return Xbyak::Zmm(place);
    }
    Xbyak::Opmask truth(int node, int kept = none) {
        if (registerOf(node) == none) {
            const int place = free(truths_, 1, {kept});
            kmovb(Xbyak::Opmask(place), byte[slots + slotOf(node) * bytes]);
            own(node, place);
        }
        return Xbyak::Opmask(registerOf(node));
    }
    /// Whether an operand is better read from memory: it is not in a register, and nobody wants it there.
    bool fromMemory(const WorkItem& item, std::size_t operand) {
        const int node = item.operands[operand];
        return registerOf(node) == none && (isConstant(node) || item.nextUses[operand] == never);
    }

    /// The operands have been read: registers of those that nobody reads again are free.
    void consume(const WorkItem& item) {
        for (std::size_t k = 0; k < static_cast<std::size_t>(item.operandCount); ++k) {
            const int node = item.operands[k];
            nextUse(node) = item.nextUses[k];
            if (nextUse(node) != never || registerOf(node) == none)
                continue;
            if (isTruthNode(node))
                truths_[static_cast<std::size_t>(registerOf(node))] = none;
            else
                numbers_[static_cast<std::size_t>(registerOf(node))] = none;
            registerOf(node) = none;
        }
    }
    /// And the memory.
    void release(const WorkItem& item) {
        for (std::size_t k = 0; k < static_cast<std::size_t>(item.operandCount); ++k) {
            const int node = item.operands[k];
            if (nextUse(node) == never && slotOf(node) != none) {
                freeSlots_.push_back(slotOf(node));
                slotOf(node) = none;
            }
        }
    }
    Xbyak::Zmm result(const WorkItem& item) {
        consume(item);
        const int place = free(numbers_, 0);
        nextUse(item.node) = item.firstUse;
        own(item.node, place);
        return Xbyak::Zmm(place);
    }
    Xbyak::Opmask truthResult(const WorkItem& item) {
        consume(item);
        const int place = free(truths_, 1);
        nextUse(item.node) = item.firstUse;
        own(item.node, place);
        return Xbyak::Opmask(place);
    }

    void write(const WorkItem& item) {
        if (item.output != none)
            put(item);
        else
            compute(item);
        release(item);
    }
    void put(const WorkItem& item) {
        std::vector<int>& outputs = outputs_.back();
        const auto place = static_cast<int>(outputs.size() * mostLanes * sizeof(double));
        vmovapd(ptr[results + place], number(item.operands[0]));
        outputs.push_back(item.output);
        consume(item);
    }
    void compute(const WorkItem& item) {
        switch (item.operation) {
        case Operation::add:
            return binary(item, true, [this](const auto&... operands) { vaddpd(operands...); });
        case Operation::subtract:
            return binary(item, false, [this](const auto&... operands) { vsubpd(operands...); });
        case Operation::multiply:
            return binary(item, true, [this](const auto&... operands) { vmulpd(operands...); });
        case Operation::divide:
            return binary(item, false, [this](const auto&... operands) { vdivpd(operands...); });
        case Operation::smaller:
            return binary(item, false, [this](const auto&... operands) { vminpd(operands...); });
        case Operation::larger:
            return binary(item, false, [this](const auto&... operands) { vmaxpd(operands...); });
        case Operation::less:
            return compare(item, 17, 30);
        case Operation::lessOrEqual:
            return compare(item, 18, 29);
        case Operation::equal:
            return compare(item, 0, 0);
        case Operation::both:
        case Operation::either:
        case Operation::no:
            return combine(item);
        case Operation::choose:
            return choose(item);
        case Operation::squareRoot: {
            const Xbyak::Zmm x = number(item.operands[0]);
            return vsqrtpd(result(item), x);
        }
        case Operation::logarithm:
            return call(item, reinterpret_cast<const void*>(HEADROOM_VECTOR_FUNCTION(log)));
        case Operation::exponential:
            return call(item, reinterpret_cast<const void*>(HEADROOM_VECTOR_FUNCTION(exp)));
        case Operation::round:
            return callEachLane(item, rounded);
        default:
            return callEachLane(item, tape_.function(nodeAt(item.node)));
        }
    }

    template <typename Instruction>
    void binary(const WorkItem& written, bool commutes, const Instruction& instruction) {
        WorkItem item = written;
        if (commutes && fromMemory(item, 0) && !fromMemory(item, 1)) {
            std::swap(item.operands[0], item.operands[1]);
            std::swap(item.nextUses[0], item.nextUses[1]);
        }
        const Xbyak::Zmm a = number(item.operands[0]);
        if (fromMemory(item, 1)) {
            const Xbyak::Address b = memory(item.operands[1]);
            instruction(result(item), a, b);
        } else {
            const Xbyak::Zmm b = number(item.operands[1], {a.getIdx()});
            instruction(result(item), a, b);
        }
    }
    /// `swapped` is the predicate with the operands the other way round.
    void compare(const WorkItem& written, std::uint8_t predicate, std::uint8_t swapped) {
        WorkItem item = written;
        if (fromMemory(item, 0) && !fromMemory(item, 1)) {
            std::swap(item.operands[0], item.operands[1]);
            std::swap(item.nextUses[0], item.nextUses[1]);
            predicate = swapped;
        }
        const Xbyak::Zmm a = number(item.operands[0]);
        if (fromMemory(item, 1)) {
            const Xbyak::Address b = memory(item.operands[1]);
            vcmppd(truthResult(item), a, b, predicate);
        } else {
            const Xbyak::Zmm b = number(item.operands[1], {a.getIdx()});
            vcmppd(truthResult(item), a, b, predicate);
        }
    }
    void combine(const WorkItem& item) {
        const Xbyak::Opmask a = truth(item.operands[0]);
        if (item.operation == Operation::no)
            return knotb(truthResult(item), a);
        const Xbyak::Opmask b = truth(item.operands[1], a.getIdx());
        const Xbyak::Opmask to = truthResult(item);
        item.operation == Operation::both ? kandb(to, a, b) : korb(to, a, b);
    }
    void choose(const WorkItem& item) {
        const Xbyak::Opmask where = truth(item.operands[0]);
        const int yes = item.operands[1], no = item.operands[2];
        if (no == zero) {
            const Xbyak::Zmm value = number(yes);
            return vmovapd(result(item) | where | T_z, value);
        }
        const Xbyak::Zmm otherwise = number(no);
        if (fromMemory(item, 1)) {
            const Xbyak::Address value = memory(yes);
            vblendmpd(result(item) | where, otherwise, value);
        } else {
            const Xbyak::Zmm value = number(yes, {otherwise.getIdx()});
            vblendmpd(result(item) | where, otherwise, value);
        }
    }

    /// Puts the operand into the first register, and everything that is read later into memory.
    void prepareCall(const WorkItem& item) {
        const Xbyak::Zmm x = number(item.operands[0]);
        if (x.getIdx() != 0) {
            vacate(numbers_, 0);
            vmovapd(Xbyak::Zmm(0), x);
        }
        consume(item);
        vacateAll();
        nextUse(item.node) = item.firstUse;
    }
    void callTo(const void* function) {
        mov(rax, reinterpret_cast<std::size_t>(function));
        Xbyak::CodeGenerator::call(rax);
    }
    void call(const WorkItem& item, const void* function) {
        prepareCall(item);
        callTo(function);
        own(item.node, 0);
    }
    void callEachLane(const WorkItem& item, Tape::Function function) {
        prepareCall(item);
        const auto lanes = slots + scratchSlot_ * bytes;
        vmovapd(ptr[lanes], Xbyak::Zmm(0));
        lea(rdi, ptr[lanes]);
        mov(rsi, reinterpret_cast<std::size_t>(function));
        callTo(reinterpret_cast<const void*>(eachLane));
        vmovapd(Xbyak::Zmm(0), ptr[lanes]);
        own(item.node, 0);
    }

    /// The node of the number 0.
    static constexpr int zero = 0;

    const Tape& tape_;
    std::vector<WorkItem> items_;
    /// By section: where its instructions begin, and its outputs.
    std::vector<std::size_t> begins_;
    std::vector<std::vector<int>> outputs_;
    std::vector<int> nextUse_, registerOf_, slotOf_, constantOf_;
    std::vector<int> constants_, freeSlots_;
    int slots_ = 0, scratchSlot_ = 0;
    /// The node each register holds. The first register of truths means none to the processor.
    std::array<int, 32> numbers_{};
    std::array<int, 8> truths_{};
};

std::unique_ptr<MachineCode> MachineCode::write(const Tape& tape, std::span<const int> outputs) {
    std::unique_ptr<MachineCode> code(new MachineCode);
    try {
        code->writer_ = std::make_unique<Writer>(tape, outputs);
    } catch (const Xbyak::Error&) {
        return nullptr;
    }
    code->constants_ = code->writer_->takeConstants();
    code->slots_ = code->writer_->memory();
    code->sections_ = code->writer_->sections();
    for (const Section& section : code->sections_)
        code->mostOutputs_ = std::max(code->mostOutputs_, section.outputs.size());
    code->writer_->forget();
    return code;
}
#else
class MachineCode::Writer {};

std::unique_ptr<MachineCode> MachineCode::write(const Tape&, std::span<const int>) {
    return nullptr;
}
#endif

MachineCode::MachineCode() = default;
MachineCode::~MachineCode() = default;

std::size_t MachineCode::scratch() const {
    constexpr std::size_t parts = mostLanes / registers::width;
    return ((slots_ + apart) * parts + mostOutputs_ * mostLanes + blockLanes - 1) / blockLanes * blockLanes;
}

void MachineCode::runSection(const Section& section, int lanes, double* scratch, const double* constants,
                             const double* drawn) const {
    double* slots = scratch + mostOutputs_ * mostLanes;
    for (int lane = 0; lane < lanes; lane += registers::width) {
        const Call call{slots, constants, drawn + lane, scratch + lane};
        section.entry(&call);
        slots += slots_ + apart;
    }
}

} // namespace headroom
