#pragma once

#include <QObject>

#include <optional>

namespace headroom {

class DesktopColours;
class Settings;

/// Keeps the colours of the application light or dark, as the person chose or as the desktop has it.
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

  private:
    void apply();

    Settings& settings_;
    Mode mode_ = Mode::system;
    DesktopColours* desktop_;
};

} // namespace headroom
