#include "uncertainty/problem_line.h"

#include "problem_text.h"

#include <QStyle>

#include <algorithm>

namespace headroom {

DraftProblem problemUnder(const Scenario& draft, const QString& key) {
    const std::string place = key.toStdString();
    const auto problems = validate(draft);
    const auto found = std::ranges::find_if(
        problems, [&](const Problem& problem) { return problem.key == place || problem.key.starts_with(place + '/'); });
    if (found == problems.end())
        return {};
    return {problemText(draft, *found, key, QLocale()), found->severity == Severity::error};
}

ProblemLine::ProblemLine(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignBottom | Qt::AlignLeft);
}

void ProblemLine::setLines(int lines) {
    ensurePolished();
    setText(QStringList(QStringList::size_type(lines), QStringLiteral("|")).join(u'\n'));
    setMinimumHeight(heightForWidth(QWIDGETSIZE_MAX));
    clear();
}

void ProblemLine::setProblem(const DraftProblem& problem) {
    setText(problem.sentence);
    setProperty("level", problem.stops ? "breach" : "caution");
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace headroom
