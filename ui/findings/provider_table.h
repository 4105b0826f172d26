#pragma once

#include "run_snapshot.h"

#include <QLocale>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace headroom {

/// The clouds in one month: AI revenue and market share of each.
class ProviderTable : public QWidget {
    Q_OBJECT

  public:
    explicit ProviderTable(QWidget* parent = nullptr);
    /// `snapshot` must have a run, and the month lie in it.
    void show(const RunSnapshot& snapshot, Month month, const QLocale& locale);

  private:
    struct Row {
        QLabel* name;
        QLabel* revenue;
        QLabel* share;
    };
    Row& row(std::size_t index);

    QGridLayout* grid_;
    QLabel* heading_;
    std::vector<Row> rows_;
};

} // namespace headroom
