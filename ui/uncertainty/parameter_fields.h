#pragma once

#include "quantity.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;

namespace headroom {

class NumberField;

/// The numbers of a distribution with parameters, side by side, and its truncation below.
class ParameterFields : public QWidget {
    Q_OBJECT

  public:
    explicit ParameterFields(const QString& writtenUnit, QWidget* parent = nullptr);

    /// Shows another distribution; no signal. Of a discrete one only the truncation.
    void setDistribution(const Distribution& distribution);
    /// As far as it can be read: false where `refusal()` says why not.
    bool read(Distribution& distribution) const;
    QString refusal() const;
    /// What takes the focus, in its order.
    std::vector<QWidget*> stops() const;

  signals:
    void edited();

  private:
    void rebuild(DistributionKind kind);
    void buildTruncation();
    void switchTruncation(bool on);
    void showTruncation(bool on);
    std::vector<const NumberField*> shownFields() const;

    QString unit_;
    std::optional<DistributionKind> kind_;
    QHBoxLayout* row_;
    std::vector<NumberField*> fields_;
    QCheckBox* truncated_;
    NumberField* low_;
    QLabel* dash_;
    NumberField* high_;
};

} // namespace headroom
