#include "code_writer.h"

#ifdef HEADROOM_MACHINE_CODE

#include <cstddef>

namespace headroom {
namespace {

/// Of comparisons that are false where a number is none (Intel 64 manual, CMPPD): and with the operands swapped.
constexpr std::uint8_t isEqual = 0, isLess = 17, isLessOrEqual = 18, isGreaterOrEqual = 29, isGreater = 30;

void eachLane(double* lanes, Tape::Function function) {
    for (int lane = 0; lane < registers::width; ++lane)
        lanes[lane] = function(lanes[lane]);
}

double rounded(double value) {
    return computed(Operation::round, value, 0, 0);
}

void swapOperands(WorkItem& item) {
    std::swap(item.operands[0], item.operands[1]);
    std::swap(item.nextUses[0], item.nextUses[1]);
}

} // namespace

MachineCode::Writer::Writer(const Tape& tape, std::span<const int> outputs, const std::stop_token& stop)
    : CodeGenerator(1 << 20, Xbyak::AutoGrow)
    , tape_(tape)
    , items_(workFor(tape, outputs))
    , nextUse_(tape.nodes().size(), never)
    , registerOf_(tape.nodes().size(), none)
    , slotOf_(tape.nodes().size(), none)
    , constantOf_(tape.nodes().size(), none) {
    enter();
    for (const WorkItem& item : items_) {
        if (getSize() - begins_.back() > sectionBytes) {
            if (stop.stop_requested())
                return;
            leave();
            enter();
        }
        write(item);
    }
    leave();
    readyRE();
}

std::vector<MachineCode::Section> MachineCode::Writer::sections() const {
    std::vector<Section> sections;
    for (std::size_t i = 0; i < begins_.size(); ++i)
        sections.push_back(
            {reinterpret_cast<void (*)(const Call*)>(getCode<std::uint8_t*>() + begins_[i]), outputs_[i]});
    return sections;
}

void MachineCode::Writer::forget() {
    items_ = {};
    nextUse_ = registerOf_ = slotOf_ = constantOf_ = {};
}

void MachineCode::Writer::enter() {
    align(64);
    begins_.push_back(getSize());
    outputs_.emplace_back();
    // One more than is used keeps the stack aligned for calls.
    for (const Xbyak::Reg64& saved : {rbx, r12, r13, r14, r15})
        push(saved);
    mov(slots_, ptr[rdi + offsetof(Call, slots)]);
    mov(pool_, ptr[rdi + offsetof(Call, constants)]);
    mov(inputs_, ptr[rdi + offsetof(Call, drawn)]);
    mov(results_, ptr[rdi + offsetof(Call, outputs)]);
}

/// What later sections read goes to memory.
void MachineCode::Writer::leave() {
    vacateAll();
    vzeroupper();
    for (const Xbyak::Reg64& saved : {r15, r14, r13, r12, rbx})
        pop(saved);
    ret();
}

void MachineCode::Writer::write(const WorkItem& item) {
    if (item.output != none)
        put(item);
    else
        compute(item);
    releaseSlots(item);
}

void MachineCode::Writer::put(const WorkItem& item) {
    std::vector<int>& outputs = outputs_.back();
    const auto place = static_cast<int>(outputs.size()) * mostLanes * numberBytes;
    vmovapd(ptr[results_ + place], number(item.operands[0]));
    outputs.push_back(item.output);
    consume(item);
}

void MachineCode::Writer::compute(const WorkItem& item) {
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
        return compare(item, isLess, isGreater);
    case Operation::lessOrEqual:
        return compare(item, isLessOrEqual, isGreaterOrEqual);
    case Operation::equal:
        return compare(item, isEqual, isEqual);
    case Operation::both:
    case Operation::either:
    case Operation::no:
        return combine(item);
    case Operation::choose:
        return choose(item);
    case Operation::squareRoot:
        return squareRoot(item);
    case Operation::logarithm:
        return callVector(item, reinterpret_cast<const void*>(HEADROOM_VECTOR_FUNCTION(log)));
    case Operation::exponential:
        return callVector(item, reinterpret_cast<const void*>(HEADROOM_VECTOR_FUNCTION(exp)));
    case Operation::round:
        return callEachLane(item, rounded);
    default:
        return callEachLane(item, tape_.function(nodeAt(item.node)));
    }
}

template <typename Instruction>
void MachineCode::Writer::binary(WorkItem item, bool commutes, const Instruction& instruction) {
    if (commutes && isBestInMemory(item, 0) && !isBestInMemory(item, 1))
        swapOperands(item);
    const Xbyak::Zmm a = number(item.operands[0]);
    if (isBestInMemory(item, 1)) {
        const Xbyak::Address b = memory(item.operands[1]);
        instruction(Xbyak::Zmm(result(item)), a, b);
    } else {
        const Xbyak::Zmm b = number(item.operands[1], {a.getIdx()});
        instruction(Xbyak::Zmm(result(item)), a, b);
    }
}

void MachineCode::Writer::compare(WorkItem item, std::uint8_t predicate, std::uint8_t swappedPredicate) {
    if (isBestInMemory(item, 0) && !isBestInMemory(item, 1)) {
        swapOperands(item);
        predicate = swappedPredicate;
    }
    const Xbyak::Zmm a = number(item.operands[0]);
    if (isBestInMemory(item, 1)) {
        const Xbyak::Address b = memory(item.operands[1]);
        vcmppd(Xbyak::Opmask(result(item)), a, b, predicate);
    } else {
        const Xbyak::Zmm b = number(item.operands[1], {a.getIdx()});
        vcmppd(Xbyak::Opmask(result(item)), a, b, predicate);
    }
}

void MachineCode::Writer::combine(const WorkItem& item) {
    const Xbyak::Opmask a = truth(item.operands[0]);
    if (item.operation == Operation::no)
        return knotb(Xbyak::Opmask(result(item)), a);
    const Xbyak::Opmask b = truth(item.operands[1], {a.getIdx()});
    const Xbyak::Opmask to(result(item));
    item.operation == Operation::both ? kandb(to, a, b) : korb(to, a, b);
}

void MachineCode::Writer::choose(const WorkItem& item) {
    const Xbyak::Opmask where = truth(item.operands[0]);
    const int yes = item.operands[1], no = item.operands[2];
    if (no == zero) {
        const Xbyak::Zmm value = number(yes);
        return vmovapd(Xbyak::Zmm(result(item)) | where | T_z, value);
    }
    const Xbyak::Zmm otherwise = number(no);
    if (isBestInMemory(item, 1)) {
        const Xbyak::Address value = memory(yes);
        vblendmpd(Xbyak::Zmm(result(item)) | where, otherwise, value);
    } else {
        const Xbyak::Zmm value = number(yes, {otherwise.getIdx()});
        vblendmpd(Xbyak::Zmm(result(item)) | where, otherwise, value);
    }
}

void MachineCode::Writer::squareRoot(const WorkItem& item) {
    const Xbyak::Zmm x = number(item.operands[0]);
    vsqrtpd(Xbyak::Zmm(result(item)), x);
}

/// Puts the operand into the first register, and everything that is read later into memory: a function may use all
/// registers.
void MachineCode::Writer::prepareCall(const WorkItem& item) {
    const Xbyak::Zmm x = number(item.operands[0]);
    if (x.getIdx() != 0) {
        vacate(numbers_, 0);
        vmovapd(Xbyak::Zmm(0), x);
    }
    consume(item);
    vacateAll();
    nextUse(item.node) = item.firstUse;
}

void MachineCode::Writer::callTo(const void* function) {
    mov(rax, reinterpret_cast<std::size_t>(function));
    call(rax);
}

void MachineCode::Writer::callVector(const WorkItem& item, const void* function) {
    prepareCall(item);
    callTo(function);
    own(item.node, 0);
}

void MachineCode::Writer::callEachLane(const WorkItem& item, Tape::Function function) {
    prepareCall(item);
    vmovapd(ptr[slot(0)], Xbyak::Zmm(0));
    lea(rdi, ptr[slot(0)]);
    mov(rsi, reinterpret_cast<std::size_t>(function));
    callTo(reinterpret_cast<const void*>(eachLane));
    vmovapd(Xbyak::Zmm(0), ptr[slot(0)]);
    own(item.node, 0);
}

Xbyak::RegExp MachineCode::Writer::constant(int node) {
    int& place = constantOf_[static_cast<std::size_t>(node)];
    if (place == none) {
        place = static_cast<int>(constants_.size());
        constants_.push_back(node);
    }
    return pool_ + place * numberBytes;
}

/// Where a number is, other than in a register.
Xbyak::Address MachineCode::Writer::memory(int node) {
    if (isConstant(node))
        return zword_b[constant(node)];
    if (isInput(node))
        return zword[inputs_ + nodeAt(node).index() * mostLanes * numberBytes];
    return zword[slot(slotOf(node))];
}

/// Whether an operand is better read from memory: it is not in a register, and nobody wants it there.
bool MachineCode::Writer::isBestInMemory(const WorkItem& item, std::size_t operand) {
    const int node = item.operands[operand];
    return registerOf(node) == none && (isConstant(node) || item.nextUses[operand] == never);
}

/// The register of a number, which is fetched where it is not in one.
Xbyak::Zmm MachineCode::Writer::number(int node, std::initializer_list<int> kept) {
    if (registerOf(node) == none) {
        const int place = freeRegister(numbers_, kept);
        if (isConstant(node))
            vbroadcastsd(Xbyak::Zmm(place), ptr[constant(node)]);
        else
            vmovapd(Xbyak::Zmm(place), memory(node));
        own(node, place);
    }
    return Xbyak::Zmm(registerOf(node));
}

Xbyak::Opmask MachineCode::Writer::truth(int node, std::initializer_list<int> kept) {
    if (registerOf(node) == none) {
        const int place = freeRegister(truths_, kept);
        kmovb(Xbyak::Opmask(place), byte[slot(slotOf(node))]);
        own(node, place);
    }
    return Xbyak::Opmask(registerOf(node));
}

int MachineCode::Writer::freeRegister(RegisterFile& file, std::initializer_list<int> kept) {
    const int place = file.leastWanted(nextUse_, kept);
    vacate(file, place);
    return place;
}

void MachineCode::Writer::vacate(RegisterFile& file, int place) {
    const int node = std::exchange(file[place], RegisterFile::nothing);
    if (node == RegisterFile::nothing)
        return;
    if (nextUse(node) != never)
        save(node);
    registerOf(node) = none;
}

void MachineCode::Writer::vacateAll() {
    for (RegisterFile* file : {&numbers_, &truths_})
        for (int place = file->first(); place < file->end(); ++place)
            vacate(*file, place);
}

void MachineCode::Writer::save(int node) {
    if (isConstant(node) || isInput(node) || slotOf(node) != none)
        return;
    slotOf(node) = newSlot();
    if (&fileOf(node) == &truths_)
        kmovb(byte[slot(slotOf(node))], Xbyak::Opmask(registerOf(node)));
    else
        vmovapd(zword[slot(slotOf(node))], Xbyak::Zmm(registerOf(node)));
}

int MachineCode::Writer::newSlot() {
    if (freeSlots_.empty())
        return slotCount_++;
    const int slot = freeSlots_.back();
    freeSlots_.pop_back();
    return slot;
}

void MachineCode::Writer::own(int node, int place) {
    registerOf(node) = place;
    fileOf(node)[place] = node;
}

int MachineCode::Writer::result(const WorkItem& item) {
    consume(item);
    const int place = freeRegister(fileOf(item.node));
    nextUse(item.node) = item.firstUse;
    own(item.node, place);
    return place;
}

/// Registers of operands that nobody reads again are free.
void MachineCode::Writer::consume(const WorkItem& item) {
    for (std::size_t k = 0; k < static_cast<std::size_t>(item.operandCount); ++k) {
        const int node = item.operands[k];
        nextUse(node) = item.nextUses[k];
        if (nextUse(node) == never && registerOf(node) != none)
            vacate(fileOf(node), registerOf(node));
    }
}

/// And their memory, only after the item is written: a number that gives way for the result may not take it before.
void MachineCode::Writer::releaseSlots(const WorkItem& item) {
    for (std::size_t k = 0; k < static_cast<std::size_t>(item.operandCount); ++k) {
        const int node = item.operands[k];
        if (nextUse(node) == never && slotOf(node) != none)
            freeSlots_.push_back(std::exchange(slotOf(node), none));
    }
}

} // namespace headroom

#endif
