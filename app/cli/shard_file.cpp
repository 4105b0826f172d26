#include "cli/shard_file.h"

#include "cli/progress_line.h"
#include "scenario_limits.h"
#include "uncertainty/fans.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>
#include <cmath>
#include <functional>
#include <nlohmann/json.hpp>

namespace headroom::cli {
namespace {

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "shard files hold the processor's own doubles");

constexpr int shardFormat = 1;
constexpr int block = 8;
constexpr qint64 longestHeading = 1 << 20;
constexpr auto digest = QCryptographicHash::Sha256;
/// Bytes of columns that are read of each shard before the next one is opened.
constexpr qint64 readTogether = 8 << 20;

using Json = nlohmann::ordered_json;

Json jsonOfShard(const EnsembleHeading& heading, const Shard& shard) {
    Json json{{"headroom_shard", shardFormat}, {"program", HEADROOM_VERSION}};
    json["shard"] = {shard.index, shard.count};
    json["first_path"] = shard.first;
    json["paths_here"] = shard.paths;
    json["scenario"] = heading.scenario;
    json["name"] = heading.name;
    json["method"] = heading.sampling.method;
    json["seed"] = heading.sampling.seed;
    json["paths"] = heading.sampling.paths;
    json["level"] = heading.level;
    json["start"] = heading.start.text();
    json["months"] = heading.months;
    json["series"] = heading.series;
    json["indicators"] = Json::array();
    for (const auto& indicator : heading.indicators)
        json["indicators"].push_back({{"name", indicator.name}, {"month", indicator.isMonth}});
    return json;
}

/// Throws where something is missing or of another type.
std::pair<EnsembleHeading, Shard> headingOf(const Json& json) {
    EnsembleHeading heading;
    heading.scenario = json.at("scenario").get<std::string>();
    heading.name = json.at("name").get<std::string>();
    heading.sampling.method = json.at("method").get<std::string>();
    heading.sampling.seed = json.at("seed").get<std::uint64_t>();
    heading.sampling.paths = json.at("paths").get<int>();
    heading.level = json.at("level").get<std::string>();
    heading.start = Month::parse(json.at("start").get<std::string>()).value();
    heading.months = json.at("months").get<int>();
    heading.series = json.at("series").get<std::vector<std::string>>();
    for (const Json& indicator : json.at("indicators"))
        heading.indicators.push_back({indicator.at("name").get<std::string>(), indicator.at("month").get<bool>()});
    const bool possible =
        heading.months >= 1 && heading.months <= limits::months && json.at("seed").is_number_unsigned();
    if (!possible)
        throw std::out_of_range("no heading of a shard");
    const auto place = json.at("shard").get<std::array<int, 2>>();
    return {std::move(heading),
            {place[0], place[1], json.at("first_path").get<int>(), json.at("paths_here").get<int>()}};
}

qint64 columnsOf(const EnsembleHeading& heading) {
    return static_cast<qint64>(heading.series.size()) * heading.months + static_cast<qint64>(heading.indicators.size());
}

/// One shard of a file, checked but neither held nor kept open: there may be more of them than files that may be open.
class ShardReader {
  public:
    /// `tell` hears how many bytes more were checked.
    ShardReader(QString path, const std::function<void(qint64)>& tell) : path_(std::move(path)) {
        QFile file(path_);
        open(file);
        written_ = file.fileTime(QFileDevice::FileModificationTime);
        const QByteArray line = file.readLine(longestHeading);
        begin_ = line.size();
        try {
            const Json json = Json::parse(line.toStdString());
            if (json.at("headroom_shard") != shardFormat || json.at("program") != HEADROOM_VERSION)
                refuse(QStringLiteral("was written by another version of headroom-cli; run all shards with this one"));
            std::tie(heading, shard) = headingOf(json);
        } catch (const std::exception& error) {
            if (dynamic_cast<const Refusal*>(&error))
                throw;
            refuse(QStringLiteral("is no shard; make it with 'run --shard'"));
        }
        checkWhole(file, tell);
    }

    const QString& path() const { return path_; }
    /// The numbers of `count` columns, the first of them into `numbers`, each other `stride` numbers further; columns
    /// are counted in the order of the file.
    void read(qint64 first, qint64 count, double* numbers, qint64 stride) const {
        QFile file(path_);
        open(file);
        if (file.fileTime(QFileDevice::FileModificationTime) != written_)
            refuse(QStringLiteral("was changed while it was read; combine again"));
        const qint64 bytes = qint64{shard.paths} * qint64{sizeof(double)};
        bool whole = file.seek(begin_ + first * bytes);
        for (qint64 i = 0; whole && i < count; ++i)
            whole = file.read(reinterpret_cast<char*>(numbers + i * stride), bytes) == bytes;
        if (!whole)
            refuseUnread(file);
        for (qint64 i = 0; i < count; ++i)
            if (!std::all_of(numbers + i * stride, numbers + i * stride + shard.paths,
                             [](double number) { return std::isfinite(number); }))
                refuse(QStringLiteral("holds a number that is not finite; run the shard again"));
    }
    [[noreturn]] void refuse(const QString& sentence) const { throw Refusal(path_, sentence); }

    EnsembleHeading heading;
    Shard shard;

  private:
    void open(QFile& file) const {
        if (!file.open(QIODevice::ReadOnly))
            refuseUnread(file);
    }
    [[noreturn]] void refuseUnread(const QFile& file) const {
        refuse(QStringLiteral("cannot be read (%1)").arg(file.errorString()));
    }

    void checkWhole(QFile& file, const std::function<void(qint64)>& tell) const {
        const auto expected = Shard::of(shard.index, shard.count, heading.sampling.paths);
        const qint64 end = begin_ + columnsOf(heading) * qint64{sizeof(double)} * shard.paths;
        const bool fits = expected && expected->first == shard.first && expected->paths == shard.paths &&
                          heading.months > 0 && file.size() == end + QCryptographicHash::hashLength(digest);
        if (!fits || !digestFits(file, end, tell))
            refuse(QStringLiteral("is damaged or was cut off; run the shard again"));
    }

    static bool digestFits(QFile& file, qint64 end, const std::function<void(qint64)>& tell) {
        QCryptographicHash hash(digest);
        file.seek(0);
        for (qint64 left = end; left > 0;) {
            const QByteArray part = file.read(std::min<qint64>(left, 1 << 20));
            if (part.isEmpty())
                return false;
            hash.addData(part);
            left -= part.size();
            tell(part.size());
        }
        return file.readAll() == hash.result();
    }

    QString path_;
    QDateTime written_;
    qint64 begin_ = 0;
};

/// What sets two ensembles apart, in words; empty where nothing does.
QString headingDifference(const EnsembleHeading& a, const EnsembleHeading& b) {
    if (a.scenario != b.scenario)
        return QStringLiteral("another scenario, or one with other values");
    if (a.sampling.seed != b.sampling.seed)
        return QStringLiteral("another seed, %1 instead of %2").arg(b.sampling.seed).arg(a.sampling.seed);
    if (a.sampling.method != b.sampling.method)
        return QStringLiteral("another method, %1 instead of %2")
            .arg(QString::fromStdString(b.sampling.method), QString::fromStdString(a.sampling.method));
    if (a.sampling.paths != b.sampling.paths)
        return QStringLiteral("another number of paths, %1 instead of %2").arg(b.sampling.paths).arg(a.sampling.paths);
    if (a.level != b.level)
        return QStringLiteral("another level of instructions, %1 instead of %2")
            .arg(QString::fromStdString(b.level), QString::fromStdString(a.level));
    if (a.series != b.series || a.indicators != b.indicators || a.months != b.months || a.start != b.start)
        return QStringLiteral("other series");
    return {};
}

class CombinedShards final : public PathValues {
  public:
    CombinedShards(const QStringList& files, const Console& console) : line_(console, 0) {
        addAll(files);
        std::ranges::sort(readers_, {}, [](const ShardReader& reader) { return reader.shard.index; });
        const ShardReader& first = readers_.front();
        if (static_cast<int>(readers_.size()) != first.shard.count)
            first.refuse(QStringLiteral("is one of %1 shards, of which %2 missing; run these and combine again")
                             .arg(first.shard.count)
                             .arg(missing()));
        const qint64 bytes = qint64{sizeof(double)} * heading().sampling.paths;
        together_ = std::max<qint64>(1, readTogether / bytes);
        numbers_.resize(static_cast<std::size_t>(together_ * heading().sampling.paths));
    }

    const EnsembleHeading& heading() const override { return readers_.front().heading; }
    std::span<const double> series(std::size_t index, int month) override {
        return column(static_cast<qint64>(index) * heading().months + month);
    }
    std::span<const double> indicator(std::size_t index) override {
        return column(static_cast<qint64>(heading().series.size()) * heading().months + static_cast<qint64>(index));
    }

    Fan fan(std::size_t index) override {
        Fan fan = emptyFan(heading().months);
        const std::int64_t paths = heading().sampling.paths, months = heading().months;
        const auto before = static_cast<std::int64_t>(index),
                   count = static_cast<std::int64_t>(heading().series.size());
        for (int month = 0; month < months; ++month) {
            put(fan, month, summarise(series(index, month)));
            line_.show((before * months + month + 1) * paths, count * months * paths, QStringLiteral("numbers"));
        }
        // After the last one the result may be written to the same terminal.
        if (before + 1 == count)
            line_.erase();
        return fan;
    }

  private:
    void addAll(const QStringList& files) {
        constexpr qint64 megabyte = 1'000'000;
        qint64 checked = 0, all = 0;
        for (const QString& file : files)
            all += QFileInfo(file).size();
        const auto tell = [&](qint64 bytes) {
            checked += bytes;
            line_.show(checked / megabyte, all / megabyte, QStringLiteral("MB checked"));
        };
        for (const QString& file : files)
            add(ShardReader(file, tell));
        line_.erase();
    }

    void add(ShardReader reader) {
        if (!readers_.empty()) {
            const ShardReader& first = readers_.front();
            QString other = headingDifference(first.heading, reader.heading);
            if (other.isEmpty() && first.shard.count != reader.shard.count)
                other = QStringLiteral("another number of shards, %1 instead of %2")
                            .arg(reader.shard.count)
                            .arg(first.shard.count);
            if (!other.isEmpty())
                reader.refuse(QStringLiteral("has %1; combine the shards of one run").arg(other));
        }
        for (const ShardReader& known : readers_)
            if (known.shard.index == reader.shard.index)
                reader.refuse(QStringLiteral("is shard %1 of %2, as is %3; give each shard once")
                                  .arg(reader.shard.index)
                                  .arg(reader.shard.count)
                                  .arg(known.path()));
        readers_.push_back(std::move(reader));
    }

    QString missing() const {
        QStringList places;
        for (int i = 1; i <= readers_.front().shard.count; ++i)
            if (std::ranges::none_of(readers_, [i](const ShardReader& reader) { return reader.shard.index == i; }))
                places << QString::number(i);
        const bool one = places.size() == 1;
        if (places.size() > 10)
            places = places.mid(0, 10) << QStringLiteral("...");
        return places.join(QStringLiteral(", ")) + (one ? QStringLiteral(" is") : QStringLiteral(" are"));
    }

    std::span<const double> column(qint64 place) {
        if (place < first_ || place >= first_ + held_)
            hold(place);
        const auto paths = static_cast<std::size_t>(heading().sampling.paths);
        return std::span<const double>(numbers_).subspan(static_cast<std::size_t>(place - first_) * paths, paths);
    }

    /// This column and those that follow it.
    void hold(qint64 first) {
        const qint64 count = std::min(together_, columnsOf(heading()) - first);
        for (const ShardReader& reader : readers_)
            reader.read(first, count, numbers_.data() + reader.shard.first, heading().sampling.paths);
        first_ = first;
        held_ = count;
    }

    ProgressLine line_;
    std::vector<ShardReader> readers_;
    /// Columns `first_` to `first_ + held_`, of which there is room for `together_`, one after the other.
    std::vector<double> numbers_;
    qint64 together_ = 1, first_ = 0, held_ = 0;
};

} // namespace

QString EnsembleHeading::words() const {
    return QStringLiteral("%1 paths, %2, seed %3, %4")
        .arg(sampling.paths)
        .arg(QString::fromStdString(sampling.method))
        .arg(sampling.seed)
        .arg(QString::fromStdString(level));
}

std::optional<Shard> Shard::of(int index, int count, int paths) {
    const std::int64_t blocks = (std::int64_t{paths} + block - 1) / block;
    if (index < 1 || count < index || blocks < count)
        return std::nullopt;
    const auto begin = [&](std::int64_t i) { return std::min<std::int64_t>(paths, block * (blocks * i / count)); };
    return Shard{index, count, static_cast<int>(begin(index - 1)), static_cast<int>(begin(index) - begin(index - 1))};
}

void writeShard(PathValues& values, const Shard& shard, Delivery& delivery, const Console& console) {
    QCryptographicHash hash(digest);
    const auto write = [&](std::string_view bytes) {
        hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        delivery.write(bytes);
    };
    const auto writeNumbers = [&](std::span<const double> numbers) {
        write({reinterpret_cast<const char*>(numbers.data()), numbers.size_bytes()});
    };
    const EnsembleHeading& heading = values.heading();
    write(jsonOfShard(heading, shard).dump() + "\n");
    const std::int64_t perSeries = std::int64_t{heading.months} * shard.paths;
    ProgressLine line(console, shard.paths);
    for (std::size_t i = 0; i < heading.series.size(); ++i) {
        // A series may be run first, which has a line of its own.
        line.erase();
        for (int month = 0; month < heading.months; ++month)
            writeNumbers(values.series(i, month));
        line.show(perSeries * static_cast<std::int64_t>(i + 1),
                  perSeries * static_cast<std::int64_t>(heading.series.size()), QStringLiteral("numbers"));
    }
    for (std::size_t i = 0; i < heading.indicators.size(); ++i)
        writeNumbers(values.indicator(i));
    const QByteArray result = hash.result();
    delivery.write({result.constData(), static_cast<std::size_t>(result.size())});
}

std::unique_ptr<PathValues> combineShards(const QStringList& files, const Console& console) {
    return std::make_unique<CombinedShards>(files, console);
}

} // namespace headroom::cli
