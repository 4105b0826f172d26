#pragma once

#include "cli/output.h"
#include "cli/path_values.h"

#include <memory>

namespace headroom::cli {

/// A part of an ensemble: shard `index` of `count`, counted from 1, holds the paths `first`, `first + 1` ...
struct Shard {
    int index = 1;
    int count = 1;
    int first = 0;
    int paths = 0;

    /// Cuts an ensemble into parts of whole blocks, whose bits are those of the whole. Nothing where there are fewer
    /// blocks than shards.
    static std::optional<Shard> of(int index, int count, int paths);
};

/// A shard file: a line of JSON that says what the numbers are; the numbers as little-endian doubles, series after
/// series, in each month after month, in each path after path, then likewise the indicators; SHA-256 of all that. The
/// console is told how far it is.
void writeShard(PathValues& values, const Shard& shard, Delivery& delivery, const Console& console);

/// All shards of one ensemble as the ensemble itself. Throws `Refusal` with the file for one that is no shard or is
/// damaged, belongs to another ensemble than the first, or comes twice, and for missing ones; reading the numbers may,
/// too. Of any number of files one is open at a time. The console, which must outlive the numbers, is told how far it
/// is.
std::unique_ptr<PathValues> combineShards(const QStringList& files, const Console& console);

} // namespace headroom::cli
