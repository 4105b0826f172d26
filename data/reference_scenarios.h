#pragma once

#include "scenario.h"

#include <QString>

namespace headroom {

/// The names of the scenarios that come with the program, in the order to show them: `openai-multicloud` ...
std::vector<std::string> referenceNames();

/// A reference scenario. Throws `std::out_of_range` for a name that is none.
Scenario loadReference(std::string_view name);

/// Makes a new library that holds every reference scenario. Throws `FileError`, as where the file exists.
void createReferenceLibrary(const QString& path);

} // namespace headroom
