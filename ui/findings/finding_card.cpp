#include "findings/finding_card.h"

#include "sentences.h"
#include "theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QLabel>
#include <QPainter>

#include <cmath>

namespace headroom {

namespace {

constexpr int levelBarWidth = 3;
constexpr int leftMargin = levelBarWidth + 8;
constexpr int rightMargin = 8;
constexpr int topMargin = 6;
constexpr int bottomMargin = 7;
constexpr int lineGap = 2;
constexpr int levelGap = 6;
constexpr char chartLink[] = "chart";
constexpr char quantityLink[] = "quantity";

QFont findingFont() {
    QFont font = bodyFont();
    font.setWeight(QFont::Bold);
    return font;
}

QColor findingColour(FindingLevel level, const Theme& theme) {
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

FindingCard::FindingCard(QWidget* parent) : QWidget(parent), links_(new QLabel(this)) {
    // Never higher than it needs to be, as the layout asks for the height of a width; but a fixed height would be that
    // of the width before.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    links_->setFont(smallFont());
    links_->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    links_->hide();
    connect(links_, &QLabel::linkActivated, this, &FindingCard::follow);
}

void FindingCard::setFinding(FindingLevel level, const FindingText& text) {
    if (level == level_ && text == text_)
        return;
    level_ = level;
    text_ = text;
    setToolTip(text.remedy.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.remedy.toHtmlEscaped()));
    setAccessibleName(tr("%1: %2", "level, finding").arg(text.level, text.title));
    setAccessibleDescription(joinedSentences(text.detail, text.remedy));
    textChanged();
}

void FindingCard::setLinks(const FindingLink& chart, const FindingLink& quantity) {
    if (chart_ == chart && quantity_ == quantity)
        return;
    chart_ = chart;
    quantity_ = quantity;
    writeLinks();
    textChanged();
}

void FindingCard::writeLinks() {
    QStringList present{linkTo(chartLink, chart_), linkTo(quantityLink, quantity_)};
    present.removeAll(QString());
    // A label reads the colour of links where its text becomes another one, and only there.
    links_->clear();
    links_->setText(present.join(QStringLiteral(" &nbsp; ")));
    links_->setVisible(!present.isEmpty());
}

int FindingCard::heightForWidth(int width) const {
    return arrange(width).height;
}

QSize FindingCard::sizeHint() const {
    constexpr int usualWidth = 260;
    return {usualWidth, heightForWidth(width() > 0 ? width() : usualWidth)};
}

QSize FindingCard::minimumSizeHint() const {
    return {0, sizeHint().height()};
}

const FindingCard::Arrangement& FindingCard::arrange(int width) const {
    if (arrangement_.title && arrangement_.width == width)
        return arrangement_;
    Arrangement made;
    made.width = width;
    made.levelWidth = std::ceil(QFontMetricsF(smallFont()).horizontalAdvance(text_.level));
    const double room = std::max(1, width - leftMargin - rightMargin);
    made.title =
        std::make_unique<LaidText>(text_.title, findingFont(), std::max(1.0, room - made.levelWidth - levelGap));
    made.detail = std::make_unique<LaidText>(text_.detail, smallFont(), room);
    made.detailTop = topMargin + made.title->height() + lineGap;
    const double detailHeight = text_.detail.isEmpty() ? 0 : made.detail->height() + lineGap;
    made.linksTop = qCeil(made.detailTop + detailHeight);
    made.height = made.linksTop + bottomMargin + (links_->text().isEmpty() ? 0 : links_->sizeHint().height());
    arrangement_ = std::move(made);
    return arrangement_;
}

void FindingCard::textChanged() {
    const int before = arrangement_.title ? arrangement_.height : 0;
    arrangement_.title.reset();
    if (arrange(width()).height != before)
        updateGeometry();
    placeLinks();
    update();
}

void FindingCard::placeLinks() {
    links_->setGeometry(leftMargin, arrange(width()).linksTop, width() - leftMargin - rightMargin,
                        links_->sizeHint().height());
}

void FindingCard::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    const Arrangement& place = arrange(width());
    const QColor ink = findingColour(level_, theme);
    QPainter painter(this);
    painter.fillRect(rect(), theme.field);
    painter.fillRect(0, 0, levelBarWidth, height(), ink);
    place.title->paint(painter, QPointF(leftMargin, topMargin), theme.text);
    place.detail->paint(painter, QPointF(leftMargin, place.detailTop), theme.mutedText);
    painter.setFont(smallFont());
    painter.setPen(textInk(ink, theme.field));
    painter.drawText(QRectF(width() - rightMargin - place.levelWidth, topMargin, place.levelWidth + 1, 18),
                     Qt::AlignRight | Qt::AlignVCenter, text_.level);
}

void FindingCard::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeLinks();
}

void FindingCard::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        writeLinks();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        textChanged();
}

void FindingCard::follow(const QString& link) {
    if (link == QLatin1String(chartLink))
        emit chartRequested(chart_.target);
    else
        emit quantityRequested(quantity_.target);
}

} // namespace headroom
