#pragma once

#include "facts.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace headroom {

class Document;

/// The sources of the scenario: what each says, how sure it is, which quantities rest on it, and which other sources
/// contradict it.
class SourcesDialog : public QDialog {
    Q_OBJECT

  public:
    SourcesDialog(const Document& document, QWidget* parent);

    void show(const QString& sourceId);

  signals:
    void quantityRequested(const QString& key);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void listSources();
    void showCurrent();
    void refresh();
    void filter(const QString& text);
    void showSource(const QString& id);
    void follow(const QUrl& link);

    const Document& document_;
    const FactBase facts_;
    QLineEdit* search_;
    QListWidget* list_;
    QTextBrowser* text_;
};

} // namespace headroom
