#include "uncertainty/quantile_list.h"

#include "theme.h"
#include "uncertainty/distribution_words.h"
#include "uncertainty/distributions.h"

#include <QGridLayout>
#include <QLabel>

#include <array>

namespace headroom {

namespace {

constexpr std::array percentiles{0.05, 0.25, 0.5, 0.75, 0.95};

} // namespace

QuantileList::QuantileList(const QString& writtenUnit, QWidget* parent) : QWidget(parent), unit_(writtenUnit) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(5);
    for (const QString& name : {tr("P5"), tr("P25"), tr("Median"), tr("P75"), tr("P95")})
        percentiles_.push_back(addLine(name));
    mean_ = addLine(tr("Mean"));
    value_ = addLine(tr("Value"));
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(grid->rowCount(), 1);
}

QLabel* QuantileList::addLine(const QString& name) {
    auto* grid = static_cast<QGridLayout*>(layout());
    const int row = grid->rowCount();
    auto* caption = new QLabel(name);
    caption->setProperty("muted", true);
    auto* number = new QLabel;
    number->setAlignment(Qt::AlignRight);
    number->setFont(numberFont(number->font()));
    number->setAccessibleName(name);
    grid->addWidget(caption, row, 0);
    grid->addWidget(number, row, 1);
    return number;
}

void QuantileList::setDistribution(const std::optional<Distribution>& distribution, double value) {
    const auto text = [&](double number) { return previewNumber(number, unit_, locale()); };
    for (std::size_t i = 0; i < percentiles.size(); ++i)
        percentiles_[i]->setText(distribution ? text(quantile(*distribution, percentiles[i])) : text(value));
    mean_->setText(text(distribution ? mean(*distribution) : value));
    value_->setText(text(value));
}

} // namespace headroom
