#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;

namespace headroom {

class Document;

/// The events of the scenario, each to be switched on and off. Stays open until a click beside it or Escape.
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
    QString whenText(const std::string& event) const;
    void requestEdit();

    Document& document_;
};

} // namespace headroom
