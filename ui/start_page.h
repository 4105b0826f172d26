#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace headroom {

class RecentFiles;

/// What the window shows while no library is open: the reference scenarios, one press each, and the recent files.
class StartPage : public QScrollArea {
    Q_OBJECT

  public:
    explicit StartPage(RecentFiles& recent, QWidget* parent = nullptr);

  signals:
    void referenceChosen(const std::string& name);
    void fileChosen(const QString& path);
    void openRequested();

  protected:
    void showEvent(QShowEvent* event) override;

  private:
    void addTitle(QVBoxLayout* column);
    void addReferences(QVBoxLayout* column);
    void addOpen(QVBoxLayout* column);
    void listRecent();

    RecentFiles& recent_;
    QWidget* recentHeading_;
    QVBoxLayout* recentList_;
};

} // namespace headroom
