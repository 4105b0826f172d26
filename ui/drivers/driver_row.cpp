#include "drivers/driver_row.h"

#include "document.h"
#include "drivers/driver_change.h"
#include "drivers/driver_range.h"
#include "drivers/driver_tooltip.h"
#include "drivers/entry_field.h"
#include "drivers/written_unit.h"
#include "numbers.h"
#include "quantity_edit.h"
#include "sentences.h"
#include "theme.h"
#include "uncertainty/distribution_words.h"
#include "validation.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace headroom {

namespace {

constexpr int sliderMargin = row_painting::margin - 2;

} // namespace

DriverRow::DriverRow(const Driver& driver, Document& document, QWidget* parent)
    : QWidget(parent)
    , driver_(driver)
    , document_(document)
    , slider_(new DriverSlider(this)) {
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    const Scenario& scenario = document.scenario();
    const Scenario* baseline = document.baseline();
    const bool inBaseline = baseline && baseline->quantity(driver.key.toStdString());
    const Quantity quantity = quantityOf(inBaseline ? *baseline : scenario, driver.key);
    const std::string unit = driver.unit.toStdString();
    ownScale_ = SliderScale(sliderRange(quantity, driver.domain, unit), grainOf(unit));
    describeSlider();
    connectSlider();
    refresh();
}

void DriverRow::describeSlider() {
    slider_->setAccessibleName(driver_.fullLabel);
    slider_->setValueText([this](double value) { return compactNumber(value, driver_.writtenUnit, locale()); });
}

void DriverRow::connectSlider() {
    const QString key = driver_.key;
    connect(slider_, &DriverSlider::moved, this, [this, key](double value) { document_.previewQuantity(key, value); });
    connect(slider_, &DriverSlider::settled, &document_, &Document::commitPreview);
    connect(slider_, &DriverSlider::cancelled, &document_, &Document::cancelPreview);
    connect(slider_, &DriverSlider::resetRequested, this, &DriverRow::reset);
    connect(slider_, &DriverSlider::entryRequested, this, &DriverRow::openEntry);
    connect(slider_, &DriverSlider::beliefRequested, this, [this, key] { emit distributionRequested(key); });
}

void DriverRow::showValue(double value) {
    value_ = value;
    slider_->setValue(value);
    updateMarks();
    update();
}

void DriverRow::refresh() {
    const Scenario* baseline = document_.baseline();
    baseline_ = baseline ? quantityValue(*baseline, driver_.key.toStdString()) : std::nullopt;
    showValue(document_.shownValue(driver_.key));
    fitScale();
    describeBelief();
}

/// As wide as value and baseline need, so that a number mistyped and taken back leaves nothing behind. The groove holds
/// still under the hand.
void DriverRow::fitScale() {
    if (slider_->isHeld() || slider_->isMoving())
        return;
    const SliderScale scale = ownScale_.including(value_);
    slider_->setScale(baseline_ ? scale.including(*baseline_) : scale);
}

void DriverRow::describeBelief() {
    QString description = driver_.assumed ? tr("An assumption: no source.") : tr("Has a source.");
    if (driver_.uncertain)
        description = joinedSentences(description, tr("It is uncertain."));
    slider_->setAccessibleDescription(isDoubtful() ? joinedSentences(description, doubt_) : description);
}

void DriverRow::updateMarks() {
    // What is believed about a quantity moves along with it.
    const Quantity quantity = moved(quantityOf(document_.scenario(), driver_.key), value_, driver_.domain);
    SliderMarks marks;
    marks.baseline = baseline_;
    if (quantity.distribution)
        marks.uncertain = uncertainSpan(*quantity.distribution);
    const bool believed = quantity.distribution && isWellFormed(*quantity.distribution);
    doubt_ = believed ? doubtText(*quantity.distribution, value_, driver_.writtenUnit, locale()) : QString();
    const Scenario* baseline = document_.baseline();
    const Quantity before = quantityOf(baseline ? *baseline : document_.scenario(), driver_.key);
    marks.sourced = sourcedValues(before);
    slider_->setMarks(marks);
    const auto belief = [](const Quantity& about) { return about.distribution ? &*about.distribution : nullptr; };
    changed_ = baseline_ && (*baseline_ != value_ || !sameBelief(belief(quantity), belief(before)));
}

RowParts DriverRow::parts() const {
    const bool offersReset = isChanged() && (underMouse() || slider_->hasFocus());
    return row_painting::arrange(driver_, shortValue(value_, driver_.writtenUnit, locale()), offersReset, font(),
                                 width());
}

QSize DriverRow::sizeHint() const {
    return {300, row_painting::rowHeight};
}

void DriverRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    row_painting::paint(painter, parts(), {isChanged(), isDoubtful()}, font(), themeOf(palette()));
}

void DriverRow::resizeEvent(QResizeEvent*) {
    slider_->setGeometry(sliderMargin, row_painting::labelHeight, width() - 2 * sliderMargin,
                         slider_->sizeHint().height());
    if (entry_)
        entry_->place();
}

bool DriverRow::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::ToolTip:
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                           driverTooltip(driver_, document_.scenario(), document_.baseline(), value_, locale()), this);
        return true;
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
        update();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

void DriverRow::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    const RowParts shown = parts();
    const QPoint position = event->position().toPoint();
    if (shown.value.contains(position))
        openEntry();
    else if (shown.reset.contains(position))
        reset();
    else if (shown.source.contains(position))
        askForSource();
    else if (shown.belief.contains(position))
        emit distributionRequested(driver_.key);
    else
        slider_->setFocus(Qt::MouseFocusReason);
}

void DriverRow::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        openEntry();
}

void DriverRow::mouseMoveEvent(QMouseEvent* event) {
    const RowParts shown = parts();
    const QPoint position = event->position().toPoint();
    if (shown.value.contains(position))
        setCursor(Qt::IBeamCursor);
    else if (shown.reset.contains(position) || shown.source.contains(position) || shown.belief.contains(position))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void DriverRow::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(event->globalPos());
}

void DriverRow::fillMenu(QMenu& menu) {
    menu.addAction(tr("Enter a value…"), this, [this] { openEntry(); });
    auto* resetAction = menu.addAction(tr("Reset to the baseline"), this, &DriverRow::reset);
    resetAction->setEnabled(isChanged());
    menu.addAction(driver_.uncertain ? tr("Change its uncertainty…") : tr("Make it uncertain…"), this,
                   [this] { emit distributionRequested(driver_.key); });
    menu.addSeparator();
    menu.addAction(tr("Copy the value"), this,
                   [this] { QApplication::clipboard()->setText(exactNumber(value_, driver_.writtenUnit, locale())); });
    menu.addAction(tr("Copy the key"), this, [this] { QApplication::clipboard()->setText(driver_.key); });
    addSourceActions(menu);
}

void DriverRow::addSourceActions(QMenu& menu) {
    menu.addSeparator();
    if (driver_.assumed)
        menu.addAction(tr("An assumption: no source"))->setEnabled(false);
    for (const auto& id : quantityOf(document_.scenario(), driver_.key).source) {
        const Source* source = document_.scenario().source(id);
        const QString title = QString::fromStdString(source && !source->title.empty() ? source->title : id);
        const QString shown = fontMetrics().elidedText(title, Qt::ElideRight, 280).replace(u'&', QStringLiteral("&&"));
        menu.addAction(tr("Show source: %1").arg(shown), this,
                       [this, name = QString::fromStdString(id)] { emit sourceRequested(name); });
    }
}

void DriverRow::askForSource() {
    const auto sources = quantityOf(document_.scenario(), driver_.key).source;
    if (!sources.empty())
        emit sourceRequested(QString::fromStdString(sources.front()));
}

void DriverRow::reset() {
    document_.resetQuantity(driver_.key);
}

void DriverRow::openEntry(const QString& typed) {
    closeEntry(false);
    entry_ = new EntryField(driver_, value_, typed, this);
    connect(entry_, &EntryField::entered, &document_,
            [document = &document_, key = driver_.key](double value) { document->setQuantity(key, value); });
    connect(&document_, &Document::entriesWanted, entry_, &EntryField::enter);
    connect(entry_, &EntryField::finished, this, &DriverRow::closeEntry);
    setTabOrder(slider_, entry_);
    entry_->show();
    entry_->setFocus();
}

void DriverRow::closeEntry(bool focusSlider) {
    if (!entry_)
        return;
    // The field may be the one whose event is being handled.
    EntryField* field = entry_;
    entry_ = nullptr;
    field->disconnect(this);
    field->cancel();
    if (focusSlider)
        slider_->setFocus();
    field->hide();
    field->deleteLater();
}

} // namespace headroom
