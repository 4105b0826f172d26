#pragma once

#include <QDialog>

class QGridLayout;
class QMenu;
class QMenuBar;

namespace headroom {

/// Every key of the window at a glance: those of the menus, and those of drivers and charts.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

  public:
    ShortcutsDialog(const QMenuBar& menus, QWidget* parent);

  private:
    void addMenu(QGridLayout* grid, const QMenu& menu);
    void addOthers(QGridLayout* grid);
    void addHeading(QGridLayout* grid, const QString& text);
    void addLine(QGridLayout* grid, const QString& keys, const QString& what);
};

} // namespace headroom
