#pragma once

#include "drivers/driver_slider.h"
#include "drivers/row_painting.h"

#include <QWidget>

class QMenu;

namespace headroom {

class Document;
class EntryField;

/// One driver: a dot where it differs from the baseline, its label, a mark where it has a source, its value, and the
/// slider. Everything but the slider is painted by the row, so that hundreds of rows stay light; the field for an exact
/// entry exists only while it is used.
class DriverRow : public QWidget {
    Q_OBJECT

  public:
    DriverRow(const Driver& driver, Document& document, QWidget* parent);

    const Driver& driver() const { return driver_; }
    DriverSlider* slider() const { return slider_; }
    /// Follows the hand: only the value changed.
    void showValue(double value);
    /// Reads everything anew: after an edit, an undo, or another baseline.
    void refresh();
    /// Differs from the baseline, by its value or by what is believed about it.
    bool isChanged() const { return changed_; }
    /// What is believed about it hardly allows its value.
    bool isDoubtful() const { return !doubt_.isEmpty(); }
    RowParts parts() const;
    /// Opens the field for an exact entry, with what was typed so far or the exact value.
    void openEntry(const QString& typed = {});
    /// Null while no entry is open.
    EntryField* entryField() const { return entry_; }
    /// Closes it without a value: the row goes, and with it what was being typed.
    void dropEntry() { closeEntry(false); }
    void fillMenu(QMenu& menu);

    QSize sizeHint() const override;

  signals:
    void sourceRequested(const QString& sourceId);
    void distributionRequested(const QString& key);

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void connectSlider();
    void describeSlider();
    void describeBelief();
    void updateMarks();
    void fitScale();
    void closeEntry(bool focusSlider);
    void reset();
    void askForSource();
    void addSourceActions(QMenu& menu);

    Driver driver_;
    Document& document_;
    DriverSlider* slider_;
    EntryField* entry_ = nullptr;
    std::optional<double> baseline_;
    double value_ = 0;
    bool changed_ = false;
    /// What the slider spans where neither the value nor the baseline lies outside.
    SliderScale ownScale_;
    /// That what is believed hardly allows the value; empty where it does.
    QString doubt_;
};

} // namespace headroom
