#pragma once

#include "findings/finding_text.h"

#include <QWidget>

class QLabel;

namespace headroom {

/// A link of a finding: what it says and what it leads to; both empty where there is none.
struct FindingLink {
    QString text;
    QString target;
    bool operator==(const FindingLink&) const = default;
};

/// One finding: its sentences, a bar in the colour of its level beside the level's word, and its links.
class FindingCard : public QWidget {
    Q_OBJECT

  public:
    explicit FindingCard(QWidget* parent = nullptr);

    void setFinding(FindingLevel level, const FindingText& text);
    void setLinks(const FindingLink& chart, const FindingLink& quantity);

  signals:
    void chartRequested(const QString& id);
    void quantityRequested(const QString& key);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void follow(const QString& link);

    FindingLevel level_ = FindingLevel::good;
    FindingLink chart_, quantity_;
    QLabel* levelWord_;
    QLabel* title_;
    QLabel* detail_;
    QLabel* links_;
};

} // namespace headroom
