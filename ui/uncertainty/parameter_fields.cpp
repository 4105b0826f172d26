#include "uncertainty/parameter_fields.h"

#include "uncertainty/distribution_words.h"
#include "uncertainty/distributions.h"
#include "uncertainty/number_field.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace headroom {

ParameterFields::ParameterFields(const QString& writtenUnit, QWidget* parent)
    : QWidget(parent)
    , unit_(writtenUnit)
    , row_(new QHBoxLayout)
    , truncated_(new QCheckBox(tr("&Truncate to")))
    , low_(new NumberField(tr("Truncated from"), writtenUnit))
    , dash_(new QLabel(QStringLiteral("–")))
    , high_(new NumberField(tr("Truncated to"), writtenUnit)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    row_->setSpacing(8);
    column->addLayout(row_);
    buildTruncation();
}

void ParameterFields::buildTruncation() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(truncated_);
    row->addWidget(low_);
    row->addWidget(dash_);
    row->addWidget(high_);
    row->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    truncated_->setToolTip(tr("No future has a value beyond these two; what they cut off is spread over the rest."));
    for (NumberField* field : {low_, high_}) {
        // The row keeps its height without them.
        QSizePolicy policy = field->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        field->setSizePolicy(policy);
        connect(field, &NumberField::textEdited, this, &ParameterFields::edited);
    }
    showTruncation(false);
    connect(truncated_, &QCheckBox::clicked, this, &ParameterFields::switchTruncation);
}

void ParameterFields::showTruncation(bool on) {
    for (QWidget* widget : std::initializer_list<QWidget*>{low_, dash_, high_})
        widget->setVisible(on);
}

void ParameterFields::switchTruncation(bool on) {
    showTruncation(on);
    if (on)
        low_->setFocus(Qt::TabFocusReason);
    emit edited();
}

void ParameterFields::rebuild(DistributionKind kind) {
    while (QLayoutItem* item = row_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    fields_.clear();
    kind_ = kind;
    for (std::size_t i = 0; i < parameterNames(kind).size(); ++i) {
        const QString label = parameterLabel(kind, i);
        auto* field = new NumberField(label, parameterUnit(kind, i, unit_));
        auto* cell = new QWidget;
        auto* column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(3);
        auto* caption = new QLabel(label);
        caption->setProperty("muted", true);
        caption->setBuddy(field);
        column->addWidget(caption);
        column->addWidget(field);
        row_->addWidget(cell);
        connect(field, &NumberField::textEdited, this, &ParameterFields::edited);
        fields_.push_back(field);
    }
    row_->addStretch();
}

void ParameterFields::setDistribution(const Distribution& distribution) {
    if (kind_ != distribution.kind)
        rebuild(distribution.kind);
    for (std::size_t i = 0; i < fields_.size(); ++i)
        fields_[i]->setValue(distribution.parameters[i]);
    const bool cut = distribution.truncate.has_value();
    truncated_->setChecked(cut);
    showTruncation(cut);
    if (cut) {
        low_->setValue(distribution.truncate->low);
        high_->setValue(distribution.truncate->high);
    }
}

std::vector<QWidget*> ParameterFields::stops() const {
    std::vector<QWidget*> all(fields_.begin(), fields_.end());
    all.insert(all.end(), {truncated_, low_, high_});
    return all;
}

std::vector<const NumberField*> ParameterFields::shownFields() const {
    std::vector<const NumberField*> shown(fields_.begin(), fields_.end());
    if (truncated_->isChecked())
        shown.insert(shown.end(), {low_, high_});
    return shown;
}

QString ParameterFields::refusal() const {
    for (const NumberField* field : shownFields()) {
        if (const QString sentence = field->refusal(); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

bool ParameterFields::read(Distribution& distribution) const {
    if (!refusal().isEmpty())
        return false;
    distribution.parameters.clear();
    for (const NumberField* field : fields_)
        distribution.parameters.push_back(*field->value());
    distribution.truncate.reset();
    if (truncated_->isChecked())
        distribution.truncate = Range{*low_->value(), *high_->value()};
    return true;
}

} // namespace headroom
