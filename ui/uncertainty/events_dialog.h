#pragma once

#include "uncertainty/draft_dialog.h"

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace headroom {

class EventForm;

/// The events of the scenario: which there are, when and how likely each happens, and what it changes. While it is
/// open, the charts show the draft; OK makes one undo step of all that was changed.
class EventsDialog : public DraftDialog {
    Q_OBJECT

  public:
    EventsDialog(Document& document, QWidget* parent);

    const Scenario& draft() const { return draft_; }

  protected:
    void commit() override;

  private:
    QLayout* buildList();
    void listEvents(int current);
    void describe(QListWidgetItem& item) const;
    void add();
    void remove();
    void showEvent();
    void take();
    DraftProblem firstProblem() const;
    std::string eventOf(int row) const;

    Scenario draft_;
    QListWidget* list_ = nullptr;
    QPushButton* fresh_ = nullptr;
    QPushButton* remove_ = nullptr;
    EventForm* form_;
    QLabel* nothing_;
};

} // namespace headroom
