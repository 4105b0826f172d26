#include "window/about_text.h"

#include <QApplication>

namespace headroom {

namespace {
struct AboutText {
    Q_DECLARE_TR_FUNCTIONS(headroom::AboutText)
};
} // namespace

QString aboutText() {
    const QString title =
        QString("<h3>%1 %2</h3>").arg(QApplication::applicationDisplayName(), QApplication::applicationVersion());
    const QString paragraphs[] = {
        AboutText::tr("Plans the capacity and the cost of an AI lab, month by month and years ahead."),
        AboutText::tr("Free software under the GNU General Public License, version 3 or later. It comes with no "
                      "warranty, to the extent the law permits."),
        AboutText::tr("Built with Qt, Qt Charts, Eigen, Boost, SQLite and JSON for Modern C++."),
    };
    QString text = title;
    for (const QString& paragraph : paragraphs)
        text += "<p>" + paragraph.toHtmlEscaped() + "</p>";
    return text;
}

} // namespace headroom
