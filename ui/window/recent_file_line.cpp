#include "window/recent_file_line.h"

#include "theme.h"
#include "window/recent_files.h"

#include <QFileInfo>
#include <QPainter>

namespace headroom {

namespace {
constexpr int lineHeight = 32;
constexpr int indent = 8;
constexpr int nameWidth = 280;
} // namespace

RecentFileLine::RecentFileLine(const QString& path, QWidget* parent)
    : QAbstractButton(parent)
    , folder_(readablePath(QFileInfo(path).path())) {
    const QFileInfo file(path);
    setText(file.fileName());
    setEnabled(file.exists());
    setToolTip(isEnabled() ? readablePath(path) : tr("The file is no longer in %1.").arg(folder_));
    setAccessibleDescription(toolTip());
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecentFileLine::sizeHint() const {
    return {2 * nameWidth, lineHeight};
}

void RecentFileLine::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEnabled() && (underMouse() || hasFocus())) {
        painter.setPen(hasFocus() ? QPen(theme.accent) : QPen(Qt::NoPen));
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const QFontMetrics metrics(bodyFont());
    painter.setFont(bodyFont());
    const QRect name(indent, 0, nameWidth - indent, lineHeight);
    painter.setPen(isEnabled() ? theme.text : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawText(name, Qt::AlignVCenter, metrics.elidedText(text(), Qt::ElideMiddle, name.width()));
    const QRect folder(nameWidth + indent, 0, width() - nameWidth - 2 * indent, lineHeight);
    painter.setPen(isEnabled() ? theme.mutedText : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawText(folder, Qt::AlignVCenter, metrics.elidedText(folder_, Qt::ElideMiddle, folder.width()));
}

} // namespace headroom
