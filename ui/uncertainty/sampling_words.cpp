#include "uncertainty/sampling_words.h"

#include "uncertainty/uncertainty_text.h"

#include <algorithm>

namespace headroom {

namespace {

struct MethodWords {
    const char* title;
    const char* help;
};

/// In the order of the methods.
constexpr std::array<MethodWords, samplingMethods.size()> words{
    MethodWords{
        QT_TRANSLATE_NOOP("headroom::UncertaintyText", "Scrambled Sobol’"),
        QT_TRANSLATE_NOOP("headroom::UncertaintyText",
                          "Spread most evenly: the same error with the fewest futures, best at powers of two.")},
    MethodWords{QT_TRANSLATE_NOOP("headroom::UncertaintyText", "Latin hypercube"),
                QT_TRANSLATE_NOOP("headroom::UncertaintyText",
                                  "Each quantity spread evenly by itself; more futures change all of them.")},
    MethodWords{QT_TRANSLATE_NOOP("headroom::UncertaintyText", "Pseudo-random"),
                QT_TRANSLATE_NOOP("headroom::UncertaintyText",
                                  "Each future for itself: the error halves with four times as many.")},
};

const MethodWords& wordsOf(std::string_view method) {
    return words.at(static_cast<std::size_t>(std::ranges::find(samplingMethods, method) - samplingMethods.begin()));
}

} // namespace

QString samplingTitle(std::string_view method) {
    return UncertaintyText::tr(wordsOf(method).title);
}

QString samplingHelp(std::string_view method) {
    return UncertaintyText::tr(wordsOf(method).help);
}

} // namespace headroom
