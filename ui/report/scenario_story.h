#pragma once

#include "run_snapshot.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace headroom {

/// What a scenario says about one matter, in sentences.
struct StoryParagraph {
    QString topic;
    std::vector<QString> sentences;
};

/// What a scenario says, in words: its months, demand, capacity, contracts, funding, events and how well it is sourced.
/// Matters of which it says nothing are left out. `snapshot` must have a run.
std::vector<StoryParagraph> scenarioStory(const RunSnapshot& snapshot, const QLocale& locale);

} // namespace headroom
