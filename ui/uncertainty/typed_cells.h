#pragma once

#include <QAbstractItemView>
#include <QKeyEvent>

namespace headroom {

/// A table whose cells are typed into: what is typed goes into the current cell, or nowhere. Qt takes a sign that opens
/// no editor for a search, where a click has just announced an editor and where a cell cannot be edited: the first
/// digit of a number would lead to another cell, and the others be written there.
template <typename View>
class TypedCells : public View {
  public:
    using View::View;

    void keyboardSearch(const QString&) override {}

  protected:
    void keyPressEvent(QKeyEvent* event) override {
        const QModelIndex cell = this->currentIndex();
        if (!isTyped(*event) || !cell.isValid()) {
            View::keyPressEvent(event);
            return;
        }
        endAnnouncedEdit(cell);
        if (cell.flags().testFlag(Qt::ItemIsEditable))
            View::keyPressEvent(event);
        else
            refuseTyping(cell);
    }
    /// What is typed into a cell that cannot be edited.
    virtual void refuseTyping(const QModelIndex&) {}

  private:
    static bool isTyped(const QKeyEvent& event) {
        constexpr auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
        return !event.text().isEmpty() && event.text().front().isPrint() && !(event.modifiers() & commands);
    }
    /// A double click ends the wait for the editor that a click has announced; here it opens none.
    void endAnnouncedEdit(const QModelIndex& cell) {
        const auto triggers = this->editTriggers();
        this->setEditTriggers(QAbstractItemView::NoEditTriggers);
        this->edit(cell, QAbstractItemView::DoubleClicked, nullptr);
        this->setEditTriggers(triggers);
    }
};

} // namespace headroom
