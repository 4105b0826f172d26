#pragma once

#include "facts.h"
#include "scenario.h"

#include <QLocale>
#include <QString>

class QUrl;

namespace headroom {

/// A source as rich text: title, address, date, confidence, note, the figure it is taken from, what contradicts it, and
/// the quantities that rest on it, each a link `quantity:KEY`. Everything from the scenario is escaped.
QString sourceText(const Scenario& scenario, const Source& source, const FactBase& facts, const QLocale& locale);

/// Whether a link of a source may be handed to the desktop: an address of the web, and nothing else.
bool isWebAddress(const QUrl& url);

} // namespace headroom
