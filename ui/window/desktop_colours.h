#pragma once

#include <QDBusVariant>
#include <QObject>

namespace headroom {

/// Whether the desktop prefers dark colours, as its settings portal says. The portal is asked over D-Bus and never
/// waited for: until it answers, and where there is none, the answer is light.
class DesktopColours : public QObject {
    Q_OBJECT

  public:
    explicit DesktopColours(QObject* parent = nullptr);

    bool isDark() const { return dark_; }

  signals:
    void changed();

  private slots:
    void noteSetting(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    bool dark_ = false;
};

} // namespace headroom
