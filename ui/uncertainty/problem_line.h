#pragma once

#include "scenario.h"

#include <QLabel>

namespace headroom {

/// What keeps a draft from being taken, or what a person should know of it.
struct DraftProblem {
    QString sentence;
    /// The draft cannot be run.
    bool stops = false;
};

/// The first problem of a draft that belongs to a key or lies under it (`event/surge`, `correlation`): errors come
/// first. An empty sentence where there is none.
DraftProblem problemUnder(const Scenario& draft, const QString& key);

/// The place in an editor where one sentence says what is wrong. It keeps its room, so that nothing moves while a
/// person types.
class ProblemLine : public QLabel {
    Q_OBJECT

  public:
    explicit ProblemLine(QWidget* parent = nullptr);

    /// The room for so many lines.
    void setLines(int lines);
    void setProblem(const DraftProblem& problem);
};

} // namespace headroom
