#pragma once

#include <QCoreApplication>

namespace headroom {

/// Gives `tr()` to the functions of the drivers that belong to no widget.
struct DriverText {
    Q_DECLARE_TR_FUNCTIONS(headroom::DriverText)
};

} // namespace headroom
