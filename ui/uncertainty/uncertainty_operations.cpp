#include "uncertainty/uncertainty_operations.h"

#include "document.h"
#include "futures_runner.h"
#include "uncertainty/correlations_dialog.h"
#include "uncertainty/distribution_editor.h"
#include "uncertainty/events_dialog.h"
#include "uncertainty/sampling_dialog.h"
#include "window/dialogs.h"

#include <QWidget>

#include <algorithm>

namespace headroom {

namespace {

/// How far from the corner of the window the editor of one quantity opens: over the drivers and beside the charts,
/// which follow it.
constexpr QPoint besideCharts(12, 110);

} // namespace

UncertaintyOperations::UncertaintyOperations(Document& document, const FuturesRunner& futures, Dialogs& dialogs,
                                             QWidget* window)
    : QObject(window)
    , document_(document)
    , futures_(futures)
    , dialogs_(dialogs)
    , window_(window) {}

void UncertaintyOperations::editDistribution(const QString& key) {
    document_.commitPreview();
    const auto drivers = listDrivers(document_.scenario(), window_->locale());
    const auto driver = std::ranges::find(drivers, key, &Driver::key);
    if (driver == drivers.end())
        return;
    DistributionEditor editor(document_, *driver, window_);
    editor.move(window_->mapToGlobal(besideCharts));
    dialogs_.run(editor);
}

void UncertaintyOperations::editCorrelations() {
    document_.commitPreview();
    CorrelationsDialog dialog(document_, window_);
    dialogs_.run(dialog);
}

void UncertaintyOperations::editEvents() {
    document_.commitPreview();
    EventsDialog dialog(document_, window_);
    dialogs_.run(dialog);
}

void UncertaintyOperations::editSampling() {
    document_.commitPreview();
    SamplingDialog dialog(
        document_, [this](const Sampling& sampling) { return futures_.tooMany(sampling); }, window_);
    dialogs_.run(dialog);
}

} // namespace headroom
