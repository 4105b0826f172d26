#pragma once

#include "findings/finding_text.h"
#include "laid_text.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace headroom {

/// A link of a finding: what it says and what it leads to; both empty where there is none.
struct FindingLink {
    QString text;
    QString target;
    bool operator==(const FindingLink&) const = default;
};

/// One finding: its sentences, a bar in the colour of its level beside the level's word, and its links. Findings change
/// with every move of the hand, so that it paints its texts itself and is laid out anew only when its height changes.
class FindingCard : public QWidget {
    Q_OBJECT

  public:
    explicit FindingCard(QWidget* parent = nullptr);

    void setFinding(FindingLevel level, const FindingText& text);
    void setLinks(const FindingLink& chart, const FindingLink& quantity);
    const FindingText& text() const { return text_; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  signals:
    void chartRequested(const QString& id);
    void quantityRequested(const QString& key);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    /// Where the texts stand in a width.
    struct Arrangement {
        int width = 0;
        double levelWidth = 0;
        std::unique_ptr<LaidText> title, detail;
        double detailTop = 0;
        int linksTop = 0;
        int height = 0;
    };
    const Arrangement& arrange(int width) const;
    void textChanged();
    void writeLinks();
    void placeLinks();
    void follow(const QString& link);

    FindingLevel level_ = FindingLevel::good;
    FindingText text_;
    FindingLink chart_, quantity_;
    QLabel* links_;
    mutable Arrangement arrangement_;
};

} // namespace headroom
