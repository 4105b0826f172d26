#include "theme.h"

#include <QApplication>
#include <QStyleFactory>
#include <QToolTip>

namespace headroom {

namespace {

QPalette paletteOf(const Theme& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.ground);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.panel);
    p.setColor(QPalette::AlternateBase, t.field);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.mutedText);
    p.setColor(QPalette::Button, t.panel);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.onAccent);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::ToolTipBase, t.panel);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Light, t.panel);
    p.setColor(QPalette::Midlight, t.grid);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.border);
    p.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, blended(t.mutedText, t.panel, 0.6));
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.border);
    return p;
}

/// Words in braces stand for the colours of a theme.
constexpr const char* sheet = R"(
QToolTip { background: {panel}; color: {text}; border: 1px solid {border}; padding: 4px 6px; }
QMainWindow::separator { background: {border}; width: 1px; height: 1px; }
QMenuBar { background: {panel}; border-bottom: 1px solid {border}; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: {field}; }
QMenu { background: {panel}; border: 1px solid {border}; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: {field}; color: {text}; }
QMenu::item:disabled { color: {disabled}; }
QMenu::separator { height: 1px; background: {border}; margin: 4px 8px; }
QToolBar { background: {panel}; border: none; border-bottom: 1px solid {border}; padding: 6px 8px; spacing: 8px; }
QStatusBar { background: {panel}; border-top: 1px solid {border}; color: {muted}; }
QStatusBar::item { border: none; }
QToolBar QToolButton, QPushButton, QComboBox { background: {panel}; border: 1px solid {border}; border-radius: 5px;
    padding: 4px 10px; min-height: 18px; }
QToolBar QToolButton:hover, QPushButton:hover, QComboBox:hover { background: {field}; }
QToolBar QToolButton:pressed, QPushButton:pressed { background: {border}; }
QToolBar QToolButton:disabled, QPushButton:disabled { color: {disabled}; }
QToolButton[segment] { background: {panel}; color: {muted}; border: 1px solid {border}; padding: 1px 9px; }
QToolButton[segment="first"] { border-top-left-radius: 5px; border-bottom-left-radius: 5px; }
QToolButton[segment="last"] { border-top-right-radius: 5px; border-bottom-right-radius: 5px; border-left: none; }
QToolButton[segment]:hover { color: {text}; }
QToolButton[segment]:checked { background: {selected}; color: {text}; }
QToolButton[segment]:focus { color: {accent}; border-color: {accent}; }
QToolButton[link="true"] { background: transparent; color: {accent}; border: none; padding: 1px 4px; }
QToolButton[link="true"]:hover, QToolButton[link="true"]:focus { text-decoration: underline; }
QPushButton:focus, QComboBox:focus { border-color: {accent}; }
QPushButton[primary="true"], QToolBar QToolButton[primary="true"] { background: {accent}; color: {onAccent};
    border-color: {accent}; }
QPushButton[primary="true"]:disabled { background: {border}; color: {muted}; border-color: {border}; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/chevron.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: {panel}; border: 1px solid {border}; selection-background-color: {field};
    selection-color: {text}; }
QLineEdit, QPlainTextEdit, QTextEdit { background: {field}; border: 1px solid transparent; border-radius: 4px;
    padding: 3px 6px; selection-background-color: {accent}; selection-color: {onAccent}; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: {accent}; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 14px; height: 14px; background: {panel}; border: 1px solid {muted}; border-radius: 3px; }
QCheckBox::indicator:checked { background: {accent}; border-color: {accent}; image: url(:/icons/{check}.svg); }
QCheckBox::indicator:focus { border-color: {accent}; }
QCheckBox::indicator:checked:focus { border-color: {text}; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: {muted}; border: none; border-bottom: 2px solid transparent;
    padding: 7px 4px; }
QTabBar::tab:selected { color: {text}; border-bottom-color: {accent}; font-weight: 700; }
QTabBar::tab:hover { color: {text}; }
QTabBar::tab:focus { color: {accent}; }
QTabWidget::pane { border: none; }
QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; border: none; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; border: none; height: 10px; margin: 0; }
QScrollBar::handle { background: {border}; border: none; border-radius: 3px; margin: 2px;
    min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: {muted}; }
QScrollBar::add-line, QScrollBar::sub-line { background: none; border: none; width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; }
QDockWidget::title { background: {panel}; padding: 6px 8px; }
QHeaderView { background: {panel}; border: none; }
QHeaderView::section { background: {panel}; color: {muted}; border: none; border-bottom: 1px solid {border};
    padding: 4px 6px; }
QTableView, QTreeView, QListView { background: {panel}; border: none; gridline-color: {grid};
    selection-background-color: {selected}; selection-color: {text}; }
QFrame[card="true"] { background: {panel}; border: 1px solid {border}; border-radius: 6px; }
QLabel[muted="true"] { color: {muted}; }
QLabel[heading="true"] { color: {muted}; font-size: 11px; font-weight: 700; }
QLabel[level="breach"] { color: {breach}; }
QLabel[level="caution"] { color: {caution}; }
QLabel[level="good"] { color: {good}; }
)";

QString styleSheetOf(const Theme& t) {
    const std::pair<const char*, QColor> colours[] = {
        {"{panel}", t.panel},
        {"{text}", t.text},
        {"{muted}", t.mutedText},
        {"{border}", t.border},
        {"{grid}", t.grid},
        {"{field}", t.field},
        {"{accent}", t.accent},
        {"{onAccent}", t.onAccent},
        {"{disabled}", blended(t.mutedText, t.panel, 0.6)},
        {"{selected}", blended(t.accent, t.panel, 0.16)},
        {"{breach}", textInk(t.breach, t.panel)},
        {"{caution}", textInk(t.caution, t.panel)},
        {"{good}", textInk(t.good, t.panel)},
    };
    QString text = QString::fromLatin1(sheet);
    text.replace(QLatin1String("{check}"), QLatin1String(t.dark ? "check-dark" : "check-light"));
    for (const auto& [word, colour] : colours)
        text.replace(QLatin1String(word), colour.name());
    return text;
}

} // namespace

void applyTheme(const Theme& theme) {
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(bodyFont());
    QToolTip::setFont(bodyFont());
    qApp->setStyleSheet(styleSheetOf(theme));
}

} // namespace headroom
