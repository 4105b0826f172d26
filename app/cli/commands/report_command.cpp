#include "cli/commands/commands.h"
#include "cli/drawing.h"
#include "cli/output.h"
#include "report/report.h"

namespace headroom::cli {
namespace {

QPageSize::PageSizeId paperOf(const QCommandLineParser& parser) {
    const QString paper = parser.value(QStringLiteral("paper"));
    if (paper == QLatin1String("a4"))
        return QPageSize::A4;
    if (paper == QLatin1String("letter"))
        return QPageSize::Letter;
    throw UsageError(QStringLiteral("there is no paper '%1'; write a4 or letter").arg(paper));
}

class ReportCommand final : public Command {
  public:
    QString name() const override { return QStringLiteral("report"); }
    QString arguments() const override { return QStringLiteral("FILE -o OUT.pdf"); }
    QString summary() const override { return QStringLiteral("Write the report as PDF."); }
    QString example() const override { return QStringLiteral("report plan.headroom -o plan.pdf --language ja"); }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    void addOptions(QCommandLineParser& parser) const override {
        parser.addOption(scenarioOption());
        parser.addOption(setOption());
        parser.addOption(outputOption(QStringLiteral("The PDF to write.")));
        parser.addOption(
            {QStringLiteral("paper"), QStringLiteral("a4 or letter."), QStringLiteral("PAPER"), QStringLiteral("a4")});
        parser.addOption(languageOption());
        addEnsembleOptions(parser);
    }

    Exit run(const QCommandLineParser& parser, const Console& console) const override {
        const QString out = outputOf(parser);
        if (!out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
            throw UsageError(QStringLiteral("'report' needs -o OUT.pdf"));
        const QPageSize::PageSizeId paper = paperOf(parser);
        const QLocale locale = languageOf(parser);
        const Scenario scenario = readChangedScenario(parser, console).scenario;
        refuseUnwritable(out);
        const Snapshot snapshot = snapshotOf(console, scenario, chartsOf(scenario), ensembleCall(parser, scenario));
        if (const auto failure = writeReport(out, snapshot, {paper, locale}))
            throw Refusal({}, *failure);
        return Exit::done;
    }
};

} // namespace

std::unique_ptr<Command> makeReport() {
    return std::make_unique<ReportCommand>();
}

} // namespace headroom::cli
