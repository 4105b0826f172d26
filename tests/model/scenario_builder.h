#pragma once

#include "scenario.h"

namespace headroom::test {

/// One provider, one workload, one commitment, 24 months from January 2026. 1 000 000 users times 864 tokens a day are
/// 10 000 tokens a second; at 50 % utilization that takes 200 accelerators of 100 tokens a second, at 2 USD an hour
/// 292 200 USD a month.
inline Scenario minimalScenario() {
    Scenario scenario;
    scenario.id = "6f1f5a52-8f0d-4d53-9a0e-0c1d1f0f0a03";
    scenario.name = "Minimal";
    scenario.start = Month(2026, 1);
    scenario.months = 24;
    const auto put = [&](const char* key, FieldValue value) { scenario.put(key, std::move(value)); };
    put("workload/chat/label", "Chat");
    put("workload/chat/units", Path(1e6));
    put("workload/chat/intensity", Path(864));
    put("workload/chat/price", Path(10));
    put("workload/chat/fee", Path(20));
    put("workload/chat/paid", Path(0.1));
    put("workload/chat/billed", Path(0.5));
    put("workload/chat/placement/cloud", Path(1));
    put("service/max_utilization", Path(0.5));
    put("service/wait_probability", Path(0.5));
    put("service/concurrency", Path(100));
    put("accelerator/gpu/label", "GPU");
    put("accelerator/gpu/throughput", Path(100));
    put("accelerator/gpu/kw", Path(1));
    put("provider/cloud/label", "Cloud");
    put("provider/cloud/mix/gpu", Path(1));
    put("provider/cloud/rate/gpu", Path(2));
    put("commitment/cloud-8m/label", "8 M USD over two years");
    put("commitment/cloud-8m/provider", "cloud");
    put("commitment/cloud-8m/amount", Path(8e6));
    put("commitment/cloud-8m/from", Month(2026, 1));
    put("commitment/cloud-8m/until", Month(2027, 12));
    put("money/opening_cash", Path(1e6));
    put("money/fixed_cost", Path(1.5e6));
    writeReferencePrices(scenario);
    return scenario;
}

} // namespace headroom::test
