#include "sample_charts.h"

#include "theme.h"

#include <cmath>
#include <functional>

namespace headroom::samples {

namespace {

constexpr int months = 132;

using Curve = std::function<double(double year)>;

std::vector<double> sampled(const Curve& curve) {
    std::vector<double> values;
    for (int t = 0; t < months; ++t)
        values.push_back(curve(t / 12.0));
    return values;
}

/// From 0 to 1 around a year.
double ramp(double year, double middle, double width) {
    return 1 / (1 + std::exp(-(year - middle) / width));
}

ChartData frameOf(const char* name, const char* title, const char* subtitle, const char* unit) {
    ChartData data;
    data.name = QString::fromLatin1(name);
    data.title = QString::fromLatin1(title);
    data.subtitle = QString::fromLatin1(subtitle);
    data.unit = QString::fromLatin1(unit);
    data.start = Month(2025, 1);
    data.months = months;
    return data;
}

ChartSeries series(const char* name, const char* label, int index, const Curve& curve, const Curve& baseline) {
    ChartSeries s;
    s.name = QString::fromLatin1(name);
    s.label = QString::fromLatin1(label);
    s.colour = seriesColour(s.name, index);
    s.dash = seriesDash(s.name, index);
    s.values = sampled(curve);
    s.baseline = sampled(baseline);
    return s;
}

/// Symmetric about the series: nine futures in ten within `spread`, half of them within half of it.
void addFan(ChartSeries& series, const Curve& middle, const Curve& spread) {
    const auto at = [&](double width) { return sampled([&](double y) { return middle(y) + width * spread(y); }); };
    series.fan = std::make_shared<const ChartFan>(ChartFan{at(-1), at(-0.5), at(0), at(0.5), at(1), at(0.1)});
}

} // namespace

ChartData marketShare(double sway) {
    ChartData data = frameOf("market-share", "Market share", "AI cloud revenue", "fraction");
    data.form = ChartForm::shares;
    data.note = u"HHI 2 930"_qs;
    const auto azure = [](double s) {
        return [s](double y) { return 0.52 - (0.14 - s) * ramp(y, 2.2, 0.35) - 0.06 * ramp(y, 5, 1.5); };
    };
    const auto others = [](double y) { return 0.06 + 0.005 * std::sin(y); };
    const auto oracle = [](double y) { return 0.03 + 0.067 * ramp(y, 4, 0.6); };
    const auto google = [](double y) { return 0.13 + 0.05 * ramp(y, 6, 1.5); };
    const auto aws = [=](double s) {
        return [=](double y) { return 1 - azure(s)(y) - others(y) - oracle(y) - google(y); };
    };
    data.series = {series("azure", "Azure", 0, azure(sway), azure(0.03)), series("aws", "AWS", 1, aws(sway), aws(0.03)),
                   series("gcp", "Google", 2, google, google), series("oracle", "Oracle", 3, oracle, oracle),
                   series("others", "Others", 4, others, others)};
    return data;
}

ChartData commitment(double sway) {
    ChartData data = frameOf("azure-commitment", "Azure commitment", "credited of $250 B", "USD");
    const auto credited = [sway](double y) {
        return std::min(250e9, y < 1 ? 0.0 : 14.2e9 * (1 + sway) * std::pow(y - 1, 1.24));
    };
    data.series = {series("credited", "credited", 0, credited, credited)};
    data.series[0].baseline.clear();
    addFan(data.series[0], credited, [](double y) { return y < 1 ? 0 : 7e9 * (y - 1); });
    ChartLimit pace;
    pace.label = u"needed pace"_qs;
    pace.values = sampled([](double y) { return y < 1 || y > 7.95 ? std::nan("") : 250e9 * (y - 1) / 6.93; });
    data.limits = {pace};
    const double reached = credited(95 / 12.0);
    data.bars = {{Month(2032, 12), reached, 250e9, u"$87 B due"_qs, ChartLevel::breach}};
    return data;
}

ChartData fleet(double sway) {
    ChartData data = frameOf("fleet", "Fleet", "installed and required", "accelerators");
    const auto required = [](double s) {
        return [s](double y) { return (0.5e6 + 0.35e6 * std::pow(y, 1.5) * (1 + s)) * (1 + 0.2 * ramp(y, 1.5, 0.2)); };
    };
    const auto installed = [required](double s) { return [=](double y) { return 0.98 * required(s)(y); }; };
    data.series = {series("gcp", "required", 2, required(sway), required(0.1)),
                   series("own", "installed", 4, installed(sway), installed(0.1))};
    data.series[1].dash = Qt::DashLine;
    data.series[1].baseline.clear();
    addFan(data.series[0], required(sway), [](double y) { return 0.05e6 * y * y; });
    data.spans = {{Month(2027, 3), Month(2027, 9), u"short 82 000"_qs, ChartLevel::caution}};
    return data;
}

ChartData cash(double sway) {
    ChartData data = frameOf("cash", "Cash", "end of month", "USD");
    const auto held = [](double s) {
        return [s](double y) {
            const double trough = -36e9 * std::exp(-(y - 4.2) * (y - 4.2) / 4) * (1 - s);
            return 10e9 + trough + 0.9e9 * y * y * (1 + s) - (y >= 8 ? 45e9 : 0.0) + (y > 1 ? 5e9 : 0.0);
        };
    };
    data.series = {series("aws", "cash", 1, held(sway), held(0.2))};
    addFan(data.series[0], held(sway), [](double y) { return 5e9 * y; });
    data.markers = {{Month(2029, 4), held(sway)(51 / 12.0), u"low −$8.9 B"_qs, ChartLevel::breach}};
    return data;
}

ChartData revenueAndCost(double sway) {
    ChartData data = frameOf("revenue-cost", "Revenue and cost", "per month", "USD/month");
    const auto growth = [](double start, double rate) {
        return [=](double y) { return start * std::pow(1 + rate, y) / (1 + 0.02 * std::pow(1.6, y)); };
    };
    data.series = {series("revenue", "Revenue", 0, growth(0.6e9, 0.62 + sway), growth(0.6e9, 0.64)),
                   series("compute", "Compute", 1, growth(0.9e9, 0.52), growth(0.9e9, 0.52)),
                   series("shares", "Revenue shares", 3, growth(0.12e9, 0.5), growth(0.12e9, 0.5)),
                   series("fixed", "Fixed cost", 4, growth(0.4e9, 0.2), growth(0.4e9, 0.2)),
                   series("power", "Power and upkeep", 5, growth(0.05e9, 0.7), growth(0.05e9, 0.7))};
    return data;
}

ChartData spendByProvider(double sway) {
    ChartData data = frameOf("spend", "Spend by cloud", "per month", "USD/month");
    data.form = ChartForm::stacked;
    const auto growth = [](double start, double rate) {
        return [=](double y) { return start * std::pow(1 + rate, y); };
    };
    data.series = {series("azure", "Azure", 0, growth(0.88e9, 0.2 + sway), growth(0.88e9, 0.22)),
                   series("aws", "AWS", 1, growth(0.1e9, 0.4), growth(0.1e9, 0.4)),
                   series("gcp", "Google", 2, growth(0.04e9, 0.3), growth(0.04e9, 0.3)),
                   series("oracle", "Oracle", 3, growth(0.01e9, 0.8), growth(0.01e9, 0.8)),
                   series("own", "Own", 4, growth(0.002e9, 0.7), growth(0.002e9, 0.7))};
    return data;
}

ChartData costPerMtok(double sway) {
    ChartData data = frameOf("cost-per-mtok", "Cost and price", "of what is served", "USD/Mtok");
    const auto fall = [](double start, double rate) { return [=](double y) { return start * std::pow(1 - rate, y); }; };
    data.series = {series("price", "Price", 0, fall(4.2, 0.18 - sway), fall(4.2, 0.18)),
                   series("cost", "Cost", 1, fall(3.1, 0.22), fall(3.1, 0.22))};
    return data;
}

ChartData shortRun() {
    ChartData data = frameOf("short-run", "Power", "end of month", "MW");
    data.months = 18;
    data.start = Month(2026, 4);
    data.series = {series(
        "azure", "Microsoft Azure", 0, [](double y) { return 900 + 300 * y; }, [](double y) { return 900 + 250 * y; })};
    for (std::vector<double>* values : {&data.series[0].values, &data.series[0].baseline})
        values->resize(18);
    ChartLimit cap;
    cap.label = u"power cap"_qs;
    cap.values = {1300};
    data.limits = {cap};
    return data;
}

} // namespace headroom::samples
