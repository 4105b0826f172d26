#pragma once

#include "run_snapshot.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace headroom {

class FindingCard;
class KpiCard;
class ProviderTable;

/// What a run says: the indicators on cards, the findings with the worst first, and the clouds in one month. Writes
/// numbers in its own locale.
class FindingsPanel : public QScrollArea {
    Q_OBJECT

  public:
    explicit FindingsPanel(QWidget* parent = nullptr);

    void setSnapshot(const Snapshot& snapshot);

  public slots:
    /// The month of the table of clouds: that of the time cursor, or the last one of the run.
    void setCursor(std::optional<headroom::Month> month);

  signals:
    /// A chart of the catalogue that shows a finding.
    void chartRequested(const QString& id);
    /// The quantity that most directly mends a finding.
    void quantityRequested(const QString& key);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void showAll();
    void showKpis();
    void showFindings();
    void showTable();
    void showFinding(const Finding& finding, std::size_t place);
    void showOdds(const ProbabilityFinding& odds, std::size_t place);
    void setLinks(FindingCard* card, const std::string& series, const std::string& quantity);
    FindingCard* findingCard(std::size_t index);

    Snapshot snapshot_;
    std::optional<Month> cursor_;
    /// Above the indicators, where charts show many futures.
    QLabel* planned_;
    QVBoxLayout* findingColumn_;
    std::vector<KpiCard*> kpiCards_;
    std::vector<FindingCard*> findingCards_;
    ProviderTable* table_;
};

} // namespace headroom
