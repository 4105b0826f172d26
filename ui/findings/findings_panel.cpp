#include "findings/findings_panel.h"

#include "dashboards/chart_catalog.h"
#include "findings/finding_card.h"
#include "findings/kpi_card.h"
#include "findings/odds_text.h"
#include "findings/provider_table.h"
#include "sentences.h"
#include "theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kpiCount = 4;
constexpr unsigned mostFindings = 7;
constexpr int rhythm = 8;

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(rhythm + 2, rhythm + 2, rhythm + 2, rhythm + 2);
    column->setSpacing(rhythm);

    planned_ = new QLabel(content);
    planned_->setProperty("muted", true);
    planned_->setFont(smallFont());
    planned_->hide();
    auto* cards = new QGridLayout;
    cards->setSpacing(rhythm);
    for (int index = 0; index < kpiCount; ++index) {
        kpiCards_.push_back(new KpiCard(content));
        cards->addWidget(kpiCards_.back(), index / 2, index % 2);
    }
    findingColumn_ = new QVBoxLayout;
    findingColumn_->setSpacing(rhythm);
    table_ = new ProviderTable(content);
    column->addWidget(planned_);
    column->addLayout(cards);
    column->addLayout(findingColumn_);
    column->addWidget(table_);
    column->addStretch();
    setWidget(content);
    content->setVisible(false);
}

void FindingsPanel::setSnapshot(const Snapshot& snapshot) {
    if (!snapshot || !snapshot->run)
        return;
    snapshot_ = snapshot;
    widget()->setVisible(true);
    showAll();
}

void FindingsPanel::setCursor(std::optional<Month> month) {
    cursor_ = month;
    showTable();
}

void FindingsPanel::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        showAll();
}

void FindingsPanel::showAll() {
    if (!snapshot_)
        return;
    showKpis();
    showFindings();
    showTable();
}

void FindingsPanel::showKpis() {
    const std::vector<KpiText> texts = headlineKpis(*snapshot_, locale());
    // The charts show means and medians, which are other numbers.
    planned_->setText(tr("As planned"));
    planned_->setVisible(snapshot_->futures && !snapshot_->futures->fans.empty());
    for (std::size_t index = 0; index < kpiCards_.size(); ++index) {
        kpiCards_[index]->setVisible(index < texts.size());
        if (index < texts.size())
            kpiCards_[index]->setText(texts[index]);
    }
}

void FindingsPanel::showFindings() {
    std::size_t shown = 0;
    if (!anyBreached(*snapshot_)) {
        FindingCard* card = findingCard(shown++);
        card->setFinding(FindingLevel::good, nothingBreached(*snapshot_, locale()));
        card->setLinks({}, {});
    }
    // Of one level what breaches in many futures stands before what is only a caution as planned.
    const std::vector<Finding>& planned = snapshot_->findings;
    const std::vector<ProbabilityFinding> further = furtherOdds(*snapshot_);
    for (const FindingLevel level : {FindingLevel::breach, FindingLevel::caution, FindingLevel::good}) {
        for (const ProbabilityFinding& odds : further)
            if (levelOf(odds) == level && shown < mostFindings)
                showOdds(odds, shown++);
        for (const Finding& finding : planned)
            if (finding.level == level && shown < mostFindings)
                showFinding(finding, shown++);
    }
    for (std::size_t index = 0; index < findingCards_.size(); ++index)
        findingCards_[index]->setVisible(index < shown);
}

void FindingsPanel::showFinding(const Finding& finding, std::size_t place) {
    FindingText text = findingText(finding, *snapshot_, locale());
    text.detail = joinedSentences(text.detail, oddsSentence(finding, *snapshot_, locale()));
    FindingCard* card = findingCard(place);
    card->setFinding(finding.level, text);
    setLinks(card, finding.series, finding.quantity);
}

void FindingsPanel::showOdds(const ProbabilityFinding& odds, std::size_t place) {
    FindingCard* card = findingCard(place);
    card->setFinding(levelOf(odds), findingText(odds, *snapshot_, locale()));
    setLinks(card, odds.series, odds.quantity);
}

void FindingsPanel::showTable() {
    if (!snapshot_)
        return;
    const Plan& plan = snapshot_->run->plan();
    const Month last = plan.start() + (plan.months() - 1);
    table_->show(*snapshot_, cursor_ ? std::clamp(*cursor_, plan.start(), last) : last, locale());
}

void FindingsPanel::setLinks(FindingCard* card, const std::string& series, const std::string& quantity) {
    const Scenario& scenario = *snapshot_->scenario;
    const auto chart = chartShowing(scenario, series);
    const QString change = changeText(quantity, scenario, locale());
    card->setLinks(chart ? FindingLink{tr("Show chart"), chart->id()} : FindingLink{},
                   change.isEmpty() ? FindingLink{} : FindingLink{change, QString::fromStdString(quantity)});
}

FindingCard* FindingsPanel::findingCard(std::size_t index) {
    while (findingCards_.size() <= index) {
        auto* card = new FindingCard(widget());
        connect(card, &FindingCard::chartRequested, this, &FindingsPanel::chartRequested);
        connect(card, &FindingCard::quantityRequested, this, &FindingsPanel::quantityRequested);
        findingColumn_->addWidget(card);
        findingCards_.push_back(card);
    }
    return findingCards_[index];
}

} // namespace headroom
