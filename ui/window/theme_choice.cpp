#include "window/theme_choice.h"

#include "theme.h"
#include "window/desktop_colours.h"
#include "window/settings.h"

namespace headroom {

std::optional<ThemeChoice::Mode> ThemeChoice::parse(const QString& name) {
    for (const Mode mode : {Mode::system, Mode::light, Mode::dark}) {
        if (ThemeChoice::name(mode) == name)
            return mode;
    }
    return std::nullopt;
}

QString ThemeChoice::name(Mode mode) {
    switch (mode) {
    case Mode::light:
        return QStringLiteral("light");
    case Mode::dark:
        return QStringLiteral("dark");
    case Mode::system:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice::ThemeChoice(Settings& settings, QObject* parent)
    : QObject(parent)
    , settings_(settings)
    , desktop_(new DesktopColours(this)) {
    mode_ = parse(settings.value(Setting::theme).toString()).value_or(Mode::system);
    connect(desktop_, &DesktopColours::changed, this, [this] {
        if (mode_ == Mode::system)
            apply();
    });
    apply();
}

void ThemeChoice::setMode(Mode mode) {
    settings_.set(Setting::theme, name(mode));
    overrideMode(mode);
}

void ThemeChoice::overrideMode(Mode mode) {
    if (mode == mode_)
        return;
    mode_ = mode;
    apply();
}

void ThemeChoice::apply() {
    const bool dark = mode_ == Mode::dark || (mode_ == Mode::system && desktop_->isDark());
    applyTheme(dark ? darkTheme() : lightTheme());
}

} // namespace headroom
