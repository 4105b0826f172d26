#include "findings/provider_table.h"

#include "dashboards/entity_names.h"
#include "findings/panel_labels.h"
#include "numbers.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>

namespace headroom {

ProviderTable::ProviderTable(QWidget* parent) : QWidget(parent) {
    grid_ = new QGridLayout(this);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(3);
    grid_->setColumnStretch(0, 1);
    heading_ = plainLabel(this, smallFont());
    heading_->setProperty("heading", true);
    grid_->addWidget(heading_, 0, 0, 1, 3);
}

void ProviderTable::show(const RunSnapshot& snapshot, Month month, const QLocale& locale) {
    const Run& run = *snapshot.run;
    const int at = month - run.plan().start();
    heading_->setText(tr("At %1: AI revenue and share", "month").arg(monthText(month, locale)));
    const auto& participants = run.plan().elements(Dimension::participant);
    for (std::size_t index = 0; index < std::max(participants.size(), rows_.size()); ++index) {
        Row& labels = row(index);
        const bool used = index < participants.size();
        for (QLabel* label : {labels.name, labels.revenue, labels.share})
            label->setVisible(used);
        if (!used)
            continue;
        const std::string& provider = participants[index];
        const double revenue = run.series("ai_revenue/" + provider)[at];
        const double share = run.series("market_share/" + provider)[at];
        labels.name->setText(shortProviderName(*snapshot.scenario, provider));
        labels.revenue->setText(compactNumber(revenue, "USD", locale));
        labels.share->setText(compactNumber(share, "fraction", locale));
        labels.revenue->setToolTip(detailedNumber(revenue, "USD/year", locale));
        labels.share->setToolTip(detailedNumber(share, "fraction", locale));
    }
}

ProviderTable::Row& ProviderTable::row(std::size_t index) {
    while (rows_.size() <= index) {
        const QFont numbers = numberFont(bodyFont());
        Row made{plainLabel(this, bodyFont()), plainLabel(this, numbers), plainLabel(this, numbers, true)};
        const int line = static_cast<int>(rows_.size()) + 1;
        grid_->addWidget(made.name, line, 0);
        grid_->addWidget(made.revenue, line, 1, Qt::AlignRight);
        grid_->addWidget(made.share, line, 2, Qt::AlignRight);
        rows_.push_back(made);
    }
    return rows_[index];
}

} // namespace headroom
