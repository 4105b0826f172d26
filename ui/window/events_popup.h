#pragma once

#include <QFrame>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace headroom {

class Document;

/// The events of the scenario: which of them happen in the run as planned, each to be switched on and off, and how many
/// futures draw them. Stays open until a click beside it or Escape.
class EventsPopup : public QFrame {
    Q_OBJECT

  public:
    EventsPopup(Document& document, QWidget* parent);

    void showBelow(const QWidget* button);

  signals:
    /// The popup is closed by then.
    void editRequested();

  private:
    QCheckBox* box(const std::string& event);
    QLabel* muted(const QString& text) const;
    void addHeadings(QGridLayout& grid) const;
    QLabel* explanation() const;
    /// From when on, where it is ticked.
    QString plannedText(const std::string& event) const;
    void requestEdit();

    Document& document_;
};

} // namespace headroom
