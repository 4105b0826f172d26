#include "dashboards/entity_names.h"
#include "findings/odds_text.h"
#include "report/report_blocks.h"
#include "report/report_sections.h"
#include "report/scenario_story.h"
#include "sentences.h"

#include <QCoreApplication>
#include <QPainter>

namespace headroom {

namespace {

constexpr double findingBarWidth = 3;
constexpr double barGap = 11;
constexpr double findingGap = 10;

class SummarySection {
    Q_DECLARE_TR_FUNCTIONS(SummarySection)

  public:
    SummarySection(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale)
        : flow_(flow)
        , snapshot_(snapshot)
        , locale_(locale) {}

    void add() {
        const Scenario& scenario = *snapshot_.scenario;
        flow_.startSection(tr("Summary"));
        flow_.add(textBlock(QString::fromStdString(scenario.name), reportStyles().title, flow_.width()));
        addParagraph(QString::fromStdString(scenario.description), 8);
        flow_.add(headingBlock(tr("What the scenario says"), flow_.width()));
        addStory();
        flow_.add(headingBlock(tr("Findings"), flow_.width()));
        addFindings();
    }

  private:
    void addParagraph(const QString& text, double spaceBefore) {
        if (text.isEmpty())
            return;
        PageBlock block = textBlock(text, reportStyles().body, flow_.width());
        block.spaceBefore = spaceBefore;
        flow_.add(std::move(block));
    }

    void addStory() {
        ReportTable table({{{}, 1}, {{}, 5}}, flow_.width());
        for (const StoryParagraph& paragraph : scenarioStory(snapshot_, locale_)) {
            QStringList sentences(paragraph.sentences.begin(), paragraph.sentences.end());
            table.addRow({TableCell(paragraph.topic, reportStyles().strong),
                          TableCell(sentences.join(QChar(QChar::LineSeparator)), reportStyles().body)});
        }
        std::move(table).addTo(flow_);
    }

    void addFindings() {
        if (!anyBreached(snapshot_))
            addFinding(FindingLevel::good, nothingBreached(snapshot_, locale_));
        for (const Finding& finding : snapshot_.findings) {
            FindingText text = findingText(finding, snapshot_, locale_);
            text.detail = joinedSentences(text.detail, oddsSentence(finding, snapshot_, locale_));
            addFinding(finding.level, text);
        }
        for (const ProbabilityFinding& odds : furtherOdds(snapshot_))
            addFinding(levelOf(odds), findingText(odds, snapshot_, locale_));
    }

    void addFinding(FindingLevel level, const FindingText& text) {
        const ReportStyles& styles = reportStyles();
        const double width = flow_.width() - findingBarWidth - barGap;
        const QColor colour = level == FindingLevel::breach    ? styles.breach
                              : level == FindingLevel::caution ? styles.caution
                                                               : styles.good;
        const PageBlock word = textBlock(text.level, coloured(styles.muted, colour), width);
        const PageBlock title = textBlock(text.title, styles.strong, width);
        const QString rest = joinedSentences(text.detail, text.remedy);
        const PageBlock detail = textBlock(rest, styles.body, width);
        PageBlock block;
        block.spaceBefore = findingGap;
        block.height = word.height + title.height + (rest.isEmpty() ? 0 : detail.height);
        block.paint = [=, height = block.height](QPainter& painter, QPointF at) {
            painter.fillRect(QRectF(at, QSizeF(findingBarWidth, height)), colour);
            const double left = at.x() + findingBarWidth + barGap;
            word.paint(painter, {left, at.y()});
            title.paint(painter, {left, at.y() + word.height});
            detail.paint(painter, {left, at.y() + word.height + title.height});
        };
        flow_.add(std::move(block));
    }

    PageFlow& flow_;
    const RunSnapshot& snapshot_;
    const QLocale& locale_;
};

} // namespace

void addSummary(PageFlow& flow, const RunSnapshot& snapshot, const QLocale& locale) {
    SummarySection(flow, snapshot, locale).add();
}

} // namespace headroom
