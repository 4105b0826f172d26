#pragma once

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace headroom {

/// Sets a value, and on undo the one before it: the command and its place swap what they hold. Undo and redo are
/// therefore the same act, and the command never holds more than one value.
template <typename Value>
class SetValue : public QUndoCommand {
  public:
    /// Puts the given value into its place and hands back what was there.
    using Exchange = std::function<void(Value&)>;

    SetValue(const QString& text, Value value, Exchange exchange)
        : QUndoCommand(text)
        , value_(std::move(value))
        , exchange_(std::move(exchange)) {}

    void undo() override { exchange_(value_); }
    void redo() override { exchange_(value_); }

  private:
    Value value_;
    Exchange exchange_;
};

} // namespace headroom
