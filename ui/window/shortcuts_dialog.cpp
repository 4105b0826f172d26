#include "window/shortcuts_dialog.h"

#include "window/size_within.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>

namespace headroom {

namespace {

/// A menu's text without its mnemonic, which some languages write behind it in brackets, and without its ellipsis.
QString withoutMnemonic(QString text) {
    static const QRegularExpression behind("\\(&\\w\\)");
    return text.remove(behind).remove('&').remove(QString::fromUtf8("…"));
}

struct KeyedAction {
    QString keys;
    QString what;
};

/// The actions of a menu and its submenus that have a key; those of a submenu say of which.
QList<KeyedAction> actionsWithKeys(const QMenu& menu, const QString& prefix = {}) {
    QList<KeyedAction> found;
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            found << actionsWithKeys(*action->menu(),
                                     ShortcutsDialog::tr("%1: ", "menu").arg(withoutMnemonic(action->text())));
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts())
            keys << key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            found << KeyedAction{keys.join(ShortcutsDialog::tr(" or ")), prefix + withoutMnemonic(action->text())};
    }
    return found;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar& menus, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(48);
    QGridLayout* left = new QGridLayout;
    QGridLayout* right = new QGridLayout;
    const QList<QAction*> titles = menus.actions();
    for (int i = 0; i < titles.size(); ++i)
        addMenu(i < 2 ? left : right, *titles[i]->menu());
    addOthers(left);
    for (QGridLayout* grid : {left, right}) {
        grid->setHorizontalSpacing(24);
        grid->setVerticalSpacing(4);
        grid->setColumnStretch(1, 1);
        grid->setRowStretch(grid->rowCount(), 1);
        columns->addLayout(grid);
    }

    auto* page = new QWidget;
    page->setLayout(columns);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll);
    column->addWidget(buttons);
    resize(sizeWithin(screen()->availableSize(), {page->sizeHint().width() + 64, 640}));
}

void ShortcutsDialog::addMenu(QGridLayout* grid, const QMenu& menu) {
    const QList<KeyedAction> actions = actionsWithKeys(menu);
    if (!actions.isEmpty())
        addHeading(grid, withoutMnemonic(menu.title()));
    for (const KeyedAction& action : actions)
        addLine(grid, action.keys, action.what);
}

void ShortcutsDialog::addOthers(QGridLayout* grid) {
    addHeading(grid, tr("Drivers"));
    addLine(grid, tr("/"), tr("Find a driver"));
    addLine(grid, tr("Left, Right"), tr("Move the driver"));
    addLine(grid, tr("Shift, Ctrl"), tr("With the arrows or the mouse: in fine, in coarse steps"));
    addLine(grid, tr("Return or F2"), tr("Enter a value"));
    addLine(grid, tr("U"), tr("Change its uncertainty"));
    addLine(grid, tr("Delete"), tr("Back to the compared value"));
    addHeading(grid, tr("Charts"));
    addLine(grid, tr("Left, Right"), tr("Move the time cursor"));
    addLine(grid, tr("Escape"), tr("From one chart back to all"));
}

void ShortcutsDialog::addHeading(QGridLayout* grid, const QString& text) {
    const int row = grid->rowCount();
    if (row > 1)
        grid->setRowMinimumHeight(row, 12);
    auto* label = new QLabel(text.toUpper());
    label->setProperty("heading", true);
    grid->addWidget(label, row + 1, 0, 1, 2);
}

void ShortcutsDialog::addLine(QGridLayout* grid, const QString& keys, const QString& what) {
    const int row = grid->rowCount();
    auto* key = new QLabel(keys);
    key->setProperty("muted", true);
    grid->addWidget(key, row, 0);
    grid->addWidget(new QLabel(what), row, 1);
}

} // namespace headroom
