#pragma once

#include "schema.h"

#include <QAbstractButton>

namespace headroom {

/// The heading of a group of drivers: a button that opens and closes it. Checked while open.
class GroupHeader : public QAbstractButton {
    Q_OBJECT

  public:
    GroupHeader(DriverGroup group, QWidget* parent);

    DriverGroup group() const { return group_; }
    /// How many drivers of the group are listed, and whether one of the group differs from the baseline.
    void setContents(int count, bool changed);
    bool marksAChange() const { return changed_; }

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString withCount(const QString& title) const;

    DriverGroup group_;
    int count_ = 0;
    bool changed_ = false;
};

} // namespace headroom
