#include "binder.h"

#include <stdexcept>

namespace headroom {

Slot Binder::addProgram(PathProgram program) {
    const Slot slot{layout_.slotCount++};
    program.slot = slot.index;
    layout_.paths.push_back(std::move(program));
    return slot;
}

int Binder::parameter(const std::string& quantityKey, double value) {
    const int place = static_cast<int>(keys_.size());
    keys_.push_back(quantityKey);
    values_.push_back(value);
    places_.emplace(quantityKey, place);
    return place;
}

Slot Binder::pathSlot(const std::string& fieldKey, const Path& path) {
    PathProgram program;
    program.kind = path.kind;
    program.interpolation = path.interpolation;
    program.firstQuantity = static_cast<int>(keys_.size());
    forEachQuantity(FieldValue(path), [&](const std::string& suffix, const Quantity& quantity) {
        parameter(fieldKey + suffix, quantity.value);
    });
    program.quantityCount = static_cast<int>(keys_.size()) - program.firstQuantity;
    for (const Anchor& anchor : path.anchors)
        program.anchors.push_back(anchor.month - scenario_.start);
    programs_.emplace(fieldKey, layout_.paths.size());
    const Slot slot = addProgram(std::move(program));
    slots_.emplace(fieldKey, slot);
    return slot;
}

std::optional<Slot> Binder::writtenSlot(const std::string& fieldKey) {
    if (const auto bound = slots_.find(fieldKey); bound != slots_.end())
        return bound->second;
    const FieldValue* value = scenario_.field(fieldKey);
    const Path* path = value ? std::get_if<Path>(value) : nullptr;
    return path ? std::optional(pathSlot(fieldKey, *path)) : std::nullopt;
}

std::optional<Slot> Binder::optionalSlot(const std::string& fieldKey) {
    if (const auto written = writtenSlot(fieldKey))
        return written;
    const FieldDecl* field = findField(fieldKey);
    if (!field || !field->fallback)
        return std::nullopt;
    return pathSlot(fieldKey, Path(*field->fallback));
}

Slot Binder::slot(const std::string& fieldKey) {
    if (const auto found = optionalSlot(fieldKey))
        return *found;
    throw std::logic_error(fieldKey + " has no value and no default");
}

Slot Binder::slotBeforeEvents(const std::string& fieldKey) {
    PathProgram program = layout_.paths[programs_.at(fieldKey)];
    program.beforeEvents = true;
    return addProgram(std::move(program));
}

Slot Binder::quantitySlot(const std::string& quantityKey, double value) {
    return pathSlot(quantityKey, Path(value));
}

std::optional<Slot> Binder::slotOf(const std::string& key) const {
    const auto found = slots_.find(key);
    return found == slots_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> Binder::parameterOf(const std::string& key) const {
    const auto found = places_.find(key);
    return found == places_.end() ? std::nullopt : std::optional(found->second);
}

} // namespace headroom
