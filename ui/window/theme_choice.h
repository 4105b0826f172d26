#pragma once

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace headroom {

class Settings;

/// Keeps the window's colours light or dark, as the person chose or as the desktop does. The desktop is asked through
/// its settings portal and never waited for: until it answers, and where it does not, the window is light.
class ThemeChoice : public QObject {
    Q_OBJECT

  public:
    enum class Mode { system, light, dark };

    /// Applies the remembered choice at once.
    explicit ThemeChoice(Settings& settings, QObject* parent = nullptr);

    Mode mode() const { return mode_; }
    /// Applies and remembers a choice.
    void setMode(Mode mode);
    /// Applies a choice for this start only.
    void overrideMode(Mode mode);

    /// `system`, `light` or `dark`.
    static std::optional<Mode> parse(const QString& name);
    static QString name(Mode mode);

  signals:
    void modeChanged(headroom::ThemeChoice::Mode mode);

  private slots:
    void portalSettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    void askDesktop();
    void apply();

    Settings& settings_;
    Mode mode_ = Mode::system;
    bool desktopIsDark_ = false;
};

} // namespace headroom
