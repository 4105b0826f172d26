#pragma once

#include "random_runnable.h"
#include "results.h"

#include <QtTest>

#include <cmath>

namespace headroom::test {

/// Rows of a test over random scenarios.
inline void addSeeds(quint64 count = 200) {
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= count; ++seed)
        QTest::addRow("seed %d", static_cast<int>(seed)) << seed;
}

inline std::vector<std::string> namesUnder(const Results& results, const std::string& prefix) {
    std::vector<std::string> names;
    for (const std::string& name : results.run().plan().seriesNames())
        if (name.starts_with(prefix))
            names.push_back(name);
    return names;
}

} // namespace headroom::test
