#pragma once

#include <QToolBar>

class QComboBox;
class QToolButton;

namespace headroom {

class Document;
class ScenarioList;

/// The bar above the charts: undo, which scenario is edited and against which it is compared, its events, the report.
class LibraryBar : public QToolBar {
    Q_OBJECT

  public:
    /// The actions must outlive the bar.
    LibraryBar(Document& document, QAction* undo, QAction* redo, QAction* exportReport, QWidget* parent = nullptr);

    void chooseScenario();
    void chooseBaseline();
    void showEvents();

  signals:
    void editEventsRequested();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    static void refresh(QComboBox* box, ScenarioList* list);
    void countEvents();
    void colourIcons();

    Document& document_;
    QAction* undo_;
    QAction* redo_;
    ScenarioList* scenarios_;
    ScenarioList* baselines_;
    QComboBox* scenario_;
    QComboBox* baseline_;
    QToolButton* events_;
    QAction* eventsPlace_ = nullptr;
};

} // namespace headroom
