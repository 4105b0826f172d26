#include "findings/finding_card.h"

#include "findings/panel_labels.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace headroom {

namespace {

constexpr int barWidth = 3;
constexpr char chartLink[] = "chart";
constexpr char quantityLink[] = "quantity";

QString levelName(FindingLevel level) {
    switch (level) {
    case FindingLevel::breach:
        return QStringLiteral("breach");
    case FindingLevel::caution:
        return QStringLiteral("caution");
    case FindingLevel::good:
        return QStringLiteral("good");
    }
    return {};
}

QColor levelColour(FindingLevel level, const Theme& theme) {
    switch (level) {
    case FindingLevel::breach:
        return theme.breach;
    case FindingLevel::caution:
        return theme.caution;
    case FindingLevel::good:
        return theme.good;
    }
    return theme.text;
}

QString linkTo(const char* place, const FindingLink& link) {
    if (link.target.isEmpty())
        return {};
    return QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>")
        .arg(QLatin1String(place), link.text.toHtmlEscaped());
}

} // namespace

FindingCard::FindingCard(QWidget* parent) : QWidget(parent) {
    QFont bold = bodyFont();
    bold.setWeight(QFont::DemiBold);
    title_ = plainLabel(this, bold);
    levelWord_ = plainLabel(this, smallFont());
    detail_ = plainLabel(this, smallFont(), true);
    links_ = new QLabel(this);
    links_->setFont(smallFont());
    links_->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    for (QLabel* label : {title_, detail_, links_})
        label->setWordWrap(true);
    connect(links_, &QLabel::linkActivated, this, &FindingCard::follow);

    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(title_, 1);
    head->addWidget(levelWord_, 0, Qt::AlignTop | Qt::AlignRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(barWidth + 8, 6, 8, 7);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(detail_);
    column->addWidget(links_);
}

void FindingCard::setFinding(FindingLevel level, const FindingText& text) {
    title_->setText(text.title);
    levelWord_->setText(text.level);
    setLevel(levelWord_, levelName(level));
    detail_->setText(text.detail);
    detail_->setVisible(!text.detail.isEmpty());
    if (toolTip() != text.remedy)
        setToolTip(text.remedy);
    setAccessibleName(tr("%1: %2", "level, finding").arg(text.level, text.title));
    setAccessibleDescription(text.detail + u' ' + text.remedy);
    if (level_ != level) {
        level_ = level;
        update();
    }
}

void FindingCard::setLinks(const FindingLink& chart, const FindingLink& quantity) {
    if (chart_ == chart && quantity_ == quantity)
        return;
    chart_ = chart;
    quantity_ = quantity;
    const QStringList links{linkTo(chartLink, chart), linkTo(quantityLink, quantity)};
    QStringList present;
    std::ranges::copy_if(links, std::back_inserter(present), [](const QString& link) { return !link.isEmpty(); });
    links_->setText(present.join(QStringLiteral(" &nbsp; ")));
    links_->setVisible(!present.isEmpty());
}

void FindingCard::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.field);
    painter.fillRect(0, 0, barWidth, height(), levelColour(level_, theme));
}

void FindingCard::follow(const QString& link) {
    if (link == QLatin1String(chartLink))
        emit chartRequested(chart_.target);
    else
        emit quantityRequested(quantity_.target);
}

} // namespace headroom
