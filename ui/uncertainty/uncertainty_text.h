#pragma once

#include <QCoreApplication>

namespace headroom {

/// Gives `tr()` to the functions of the uncertainty editors that belong to no widget.
struct UncertaintyText {
    Q_DECLARE_TR_FUNCTIONS(headroom::UncertaintyText)
};

} // namespace headroom
