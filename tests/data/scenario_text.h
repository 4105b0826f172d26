#pragma once

#include <string>

namespace headroom {

/// Writes scenarios of a few fields: the head that every text needs, and the sections given.
inline const std::string head = R"("format": "headroom-scenario/1", "id": "6f1f5a52-8f0d-4d53-9a0e-0c1d1f0f0a09",
    "name": "Test", "start": "2026-01", "months": 24)";

inline std::string scenarioWith(const std::string& sections) {
    return "{" + head + (sections.empty() ? "" : ", ") + sections + "}";
}

} // namespace headroom
