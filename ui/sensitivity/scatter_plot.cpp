#include "sensitivity/scatter_plot.h"

#include "numbers.h"
#include "theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double titleHeight = 26;
constexpr double axisHeight = 24;
constexpr double plotMargin = 12;
constexpr double pointSize = 1.6;
constexpr double pointOpacity = 0.45;

struct Ends {
    double low, high;
};

Ends endsOf(const std::vector<double>& values) {
    const auto [low, high] = std::ranges::minmax_element(values);
    return *low < *high ? Ends{*low, *high} : Ends{*low - 1, *high + 1};
}

} // namespace

ScatterPlot::ScatterPlot(QWidget* parent) : QWidget(parent) {
    setMinimumSize(220, 200);
}

void ScatterPlot::show(const std::shared_ptr<const SensitivityAnswer>& answer, const QString& key,
                       const QLocale& locale) {
    scatter_ = {};
    title_.clear();
    const auto found = answer ? answer->scatters.find(key.toStdString()) : decltype(answer->scatters.end()){};
    if (answer && found != answer->scatters.end() && !found->second.output.empty()) {
        scatter_ = found->second;
        title_ = inputName(*answer->request.scenario, found->first, locale);
        input_ = inputAxis(*answer, found->first, locale);
        output_ = outputAxis(*answer, locale);
        setAccessibleName(tr("Futures by %1", "input").arg(title_));
        setAccessibleDescription(tr("%1 from %2 to %3; outcome from %4 to %5")
                                     .arg(title_, input_.first, input_.last, output_.first, output_.last));
    }
    update();
}

ScatterPlot::Axis ScatterPlot::inputAxis(const SensitivityAnswer& answer, const std::string& key,
                                         const QLocale& locale) const {
    const Scenario& scenario = *answer.request.scenario;
    const Ends ends = endsOf(scatter_.input);
    const auto text = [&](double value) {
        if (!scatter_.isEvent)
            return inputText(scenario, key, value, locale);
        const int month = static_cast<int>(std::lround(value));
        return month < scenario.months ? shortMonthText(scenario.start + month, locale) : tr("never", "an event");
    };
    return {ends.low, ends.high, text(ends.low), text(ends.high)};
}

ScatterPlot::Axis ScatterPlot::outputAxis(const SensitivityAnswer& answer, const QLocale& locale) const {
    const Ends ends = endsOf(scatter_.output);
    return {ends.low, ends.high, outcomeText(ends.low, answer, locale), outcomeText(ends.high, answer, locale)};
}

void ScatterPlot::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.panel);
    if (scatter_.output.empty())
        return;
    painter.setFont(titleFont());
    painter.setPen(theme.text);
    const QFontMetricsF title(titleFont());
    painter.drawText(QPointF(plotMargin, 18), title.elidedText(title_, Qt::ElideRight, width() - 2 * plotMargin));
    const QFontMetricsF metrics(numberFont(smallFont()));
    const double left =
        plotMargin + std::max(metrics.horizontalAdvance(output_.first), metrics.horizontalAdvance(output_.last)) + 8;
    const QRectF plot(left, titleHeight + 8, width() - left - plotMargin, height() - titleHeight - axisHeight - 12);
    painter.setPen(theme.grid);
    painter.drawRect(plot);
    painter.setFont(numberFont(smallFont()));
    painter.setPen(theme.mutedText);
    const QRectF values(plotMargin, 0, left - plotMargin - 8, 16);
    painter.drawText(values.translated(0, plot.top() - 2), Qt::AlignRight | Qt::AlignVCenter, output_.last);
    painter.drawText(values.translated(0, plot.bottom() - 14), Qt::AlignRight | Qt::AlignVCenter, output_.first);
    const QRectF below(plot.left(), plot.bottom() + 4, plot.width(), 16);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, input_.first);
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, input_.last);
    QColor ink = theme.accent;
    ink.setAlphaF(pointOpacity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (std::size_t i = 0; i < scatter_.output.size(); ++i) {
        const double x = (scatter_.input[i] - input_.low) / (input_.high - input_.low);
        const double y = (scatter_.output[i] - output_.low) / (output_.high - output_.low);
        painter.drawEllipse(QPointF(plot.left() + x * plot.width(), plot.bottom() - y * plot.height()), pointSize,
                            pointSize);
    }
}

} // namespace headroom
