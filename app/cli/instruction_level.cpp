#include "cli/instruction_level.h"

#include "cli/console.h"
#include "engine/engine_library.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <string_view>
#include <unistd.h>

namespace headroom::cli {
namespace {

/// A level, and the instructions without which the loader of the GNU C library passes over all above it.
struct Level {
    std::string_view name;
    std::string_view hidden;
};
constexpr std::array<Level, 3> levels{{{"x86-64", "-AVX2"}, {"x86-64-v3", "-AVX512F"}, {"x86-64-v4", ""}}};

constexpr const char* tunables = "GLIBC_TUNABLES";

const Level* find(std::string_view name) {
    const auto found = std::ranges::find(levels, name, &Level::name);
    return found == levels.end() ? nullptr : found;
}

std::string_view levelAsked(int argc, char** argv) {
    constexpr std::string_view option = "--level", joined = "--level=";
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word.starts_with(joined))
            return word.substr(joined.size());
        if (word == option && i + 1 < argc)
            return argv[i + 1];
    }
    return {};
}

} // namespace

void pinInstructionLevel(int argc, char** argv) {
    const Level* asked = find(levelAsked(argc, argv));
    if (!asked || asked->hidden.empty() || asked->name == engine_library::instructionLevel())
        return;
    const char* set = std::getenv(tunables);
    const std::string before = set ? std::string(set) + ":" : std::string();
    const std::string wanted = "glibc.cpu.hwcaps=" + std::string(asked->hidden);
    // Started again already: the engine has no such level.
    if (before.find(wanted) != std::string::npos)
        return;
    setenv(tunables, (before + wanted).c_str(), 1);
    execv("/proc/self/exe", argv);
}

void checkInstructionLevel(const QString& level) {
    const std::string current = engine_library::instructionLevel();
    if (level.toStdString() == current)
        return;
    if (!find(level.toStdString()))
        throw UsageError(QStringLiteral("there is no level '%1'; write x86-64, x86-64-v3 or x86-64-v4").arg(level));
    throw UsageError(QStringLiteral("--level %1 is not to be had here, where the engine runs on %2")
                         .arg(level, QString::fromStdString(current)));
}

} // namespace headroom::cli
