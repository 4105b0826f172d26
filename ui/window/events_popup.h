#pragma once

#include <QFrame>

class QCheckBox;

namespace headroom {

class Document;

/// The events of the scenario, each to be switched on and off. Stays open until a click beside it or Escape.
class EventsPopup : public QFrame {
    Q_OBJECT

  public:
    EventsPopup(Document& document, QWidget* parent);

    void showBelow(const QWidget* button);

  private:
    QCheckBox* box(const std::string& event);
    QString whenText(const std::string& event) const;

    Document& document_;
};

} // namespace headroom
