#pragma once

#include "run_snapshot.h"

#include <QLocale>
#include <QWidget>

namespace headroom {

/// The clouds in one month: AI revenue and market share of each. It changes with every move of the hand and of the time
/// cursor, so that it paints its texts itself.
class ProviderTable : public QWidget {
    Q_OBJECT

  public:
    explicit ProviderTable(QWidget* parent = nullptr);
    /// `snapshot` must have a run, and the month lie in it.
    void show(const RunSnapshot& snapshot, Month month, const QLocale& locale);

    struct Row {
        QString name, revenue, share;
        /// Every digit, for the pointer.
        QString precise;
    };
    const QString& heading() const { return heading_; }
    const std::vector<Row>& rows() const { return rows_; }

    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    QRect rowArea(std::size_t index) const;

    QString heading_;
    std::vector<Row> rows_;
};

} // namespace headroom
