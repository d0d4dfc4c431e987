#include "app/scan.h"

#include "app/analysis_json.h"
#include "app/app_errors.h"
#include "app/case_cards.h"
#include "app/case_content.h"
#include "app/paths.h"
#include "app/task.h"
#include "model/hashing.h"

#include <QElapsedTimer>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <deque>
#include <memory>
#include <optional>
#include <utility>

namespace loupe {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kPage = 64;

/** A file made ready for the network. */
struct Prepared {
    std::string sha256;
    bool unchanged = false;
    std::shared_ptr<const DecodedImage> image;
    std::optional<Error> error;
};

Prepared prepare(const PendingItem &item, const DecodeOptions &options)
{
    if (!item.knownSha256.empty()) {
        const auto hash = sha256OfFile(item.path);
        if (hash && *hash == item.knownSha256)
            return {*hash, true, {}, {}};
    }
    auto image = decode(item.path, options);
    if (image) {
        const std::string hash = image->facts.sha256;
        return {hash, false, std::make_shared<const DecodedImage>(std::move(*image)), {}};
    }
    // So that the row says which bytes are no picture; of what is no file at all, reading might never end.
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(item.path, ignored))
        return {{}, false, {}, image.error()};
    const auto hash = sha256OfFile(item.path);
    return {hash ? *hash : std::string(), false, {}, image.error()};
}

qint64 bytesOf(const Prepared &prepared)
{
    return prepared.image ? qint64(prepared.image->rgb.total() * prepared.image->rgb.elemSize()) : 0;
}

std::string scopeText(const WalkOptions &walk)
{
    const auto strings = [](const QStringList &list) {
        Json json = Json::array();
        for (const QString &text : list)
            json.push_back(text.toStdString());
        return json;
    };
    Json places = Json::array();
    for (const auto &place : walk.places) {
        std::error_code ignored;
        places.push_back(toQString(std::filesystem::absolute(place, ignored).lexically_normal()).toStdString());
    }
    return jsonLine({{"places", places},
                     {"recursive", walk.recursive},
                     {"only", strings(walk.only)},
                     {"skip", strings(walk.skip)},
                     {"shard", walk.shard},
                     {"shards", walk.shards}});
}

RunSettings settingsOf(const LoadedModel &model, const ScanOptions &options)
{
    return {model.card.id,
            model.weightsSha256,
            model.cardSha256,
            model.card.pixelThreshold,
            model.device.name,
            precisionName(model.device.precision),
            options.decode.maxMegapixels};
}

/** Threads and files that are read ahead of the network. */
class ReadAhead {
public:
    ReadAhead(const ScanOptions &options, bool onCpu) : m_decode(options.decode), m_waitingBytes(options.waitingBytes)
    {
        constexpr int kMost = 8;
        const int wanted = onCpu ? 1 : std::clamp(QThread::idealThreadCount() - 1, 1, kMost);
        m_pool.setMaxThreadCount(options.decoders > 0 ? options.decoders : wanted);
    }
    ~ReadAhead() { drop(); }
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    bool takesMore() const
    {
        return int(m_queue.size()) <= m_pool.maxThreadCount() && (m_queue.empty() || *m_waiting < m_waitingBytes);
    }
    bool empty() const { return m_queue.empty(); }

    void add(PendingItem item)
    {
        auto future = runTask<Prepared>(&m_pool, [item, options = m_decode, waiting = m_waiting](const Progress &) {
            Prepared prepared = prepare(item, options);
            *waiting += bytesOf(prepared);
            return prepared;
        });
        m_queue.emplace_back(std::move(item), std::move(future));
    }

    std::pair<PendingItem, Prepared> take()
    {
        auto [item, future] = std::move(m_queue.front());
        m_queue.pop_front();
        Prepared prepared = future.result();
        *m_waiting -= bytesOf(prepared);
        return {std::move(item), std::move(prepared)};
    }

    /** Lets go of all that was read ahead. @return the files, in order: they have to be added again */
    std::deque<PendingItem> drop()
    {
        std::deque<PendingItem> items;
        for (auto &[item, future] : m_queue) {
            future.cancel(); // one that has not begun never does
            items.push_back(std::move(item));
        }
        m_pool.waitForDone();
        m_queue.clear();
        *m_waiting = 0;
        return items;
    }

private:
    const DecodeOptions m_decode;
    const qint64 m_waitingBytes;
    std::shared_ptr<std::atomic<qint64>> m_waiting = std::make_shared<std::atomic<qint64>>(0);
    QThreadPool m_pool;
    std::deque<std::pair<PendingItem, QFuture<Prepared>>> m_queue;
};

class Scan {
public:
    Scan(CaseStore &store, const LoadedModel &model, const ScanOptions &options, const ScanEvents &events)
        : m_store(store),
          m_model(model),
          m_options(options),
          m_events(events),
          m_ahead(options, model.device.name == "cpu")
    {
    }

    Result<ScanReport> all();

private:
    Result<void> list();
    Result<void> files();
    Result<void> refill();
    Result<void> finish(const PendingItem &item, Prepared prepared);
    Result<bool> takeOver(const PendingItem &item, const ImageFacts &facts);
    Result<void> analyzeAndRecord(const PendingItem &item, const Prepared &prepared);
    Result<qint64> record(const PendingItem &item, const ItemOutcome &outcome);
    Result<Analysis> analyze(const DecodedImage &image);
    Result<Analysis> analyzeOnCpu(const DecodedImage &image);
    void makeRoom();

    CaseStore &m_store;
    const LoadedModel &m_model;
    const ScanOptions &m_options;
    const ScanEvents &m_events;
    CaseRun m_run;
    ScanReport m_report;
    ReadAhead m_ahead;
    std::deque<PendingItem> m_next; ///< read from the case, not yet read ahead
    qint64 m_lastId = 0;            ///< of the last file in m_next
    std::optional<Result<LoadedModel>> m_cpuModel;
};

Result<ScanReport> Scan::all()
{
    if (const auto relaxed = m_store.relaxDurability(); !relaxed)
        return relaxed.error();
    auto run = m_store.beginRun(settingsOf(m_model, m_options), scopeText(m_options.walk));
    if (!run)
        return run.error();
    m_run = std::move(*run);
    if (const auto kept = keepModelCard(m_store.database(), m_model.cardSha256, m_model.cardText); !kept)
        return kept.error();
    if (const auto listed = list(); !listed)
        return listed.error();
    if (const auto done = files(); !done)
        return done.error();
    const ScanStatus &status = m_report.status;
    const Json detail{{"files", status.files},
                      {"unchanged", status.unchanged},
                      {"same_content", status.sameContent},
                      {"errors", status.errors},
                      {"folders_not_read", m_report.folders.size()}};
    if (const auto ended = m_store.endRun(m_run, jsonLine(detail)); !ended)
        return ended.error();
    return m_report;
}

Result<void> Scan::list()
{
    ScanStatus &status = m_report.status;
    Progress progress;
    progress.cancelled = m_events.cancelled;
    progress.report = [this, &status](int found, int) {
        status.files = found;
        m_events.status(status);
    };
    auto failures = walkPictures(
        m_options.walk, [this](std::span<const ListedFile> found) { return m_store.addListed(m_run, found); },
        progress);
    if (!failures)
        return failures.error();
    m_report.folders = std::move(*failures);
    const auto counts = m_store.counts(m_run);
    if (!counts)
        return counts.error();
    status = {false, counts->listed, counts->checked, counts->checked, 0, 0, counts->errors};
    m_events.status(status);
    return {};
}

Result<void> Scan::refill()
{
    while (m_ahead.takesMore()) {
        if (m_next.empty()) {
            auto page = m_store.pending(m_run, m_lastId, kPage);
            if (!page)
                return page.error();
            if (page->empty())
                return {};
            m_lastId = page->back().id;
            m_next.assign(std::make_move_iterator(page->begin()), std::make_move_iterator(page->end()));
        }
        m_ahead.add(std::move(m_next.front()));
        m_next.pop_front();
    }
    return {};
}

Result<void> Scan::files()
{
    while (true) {
        m_events.betweenPictures();
        if (m_events.cancelled())
            return Error{Error::Kind::Cancelled, {}};
        if (auto filled = refill(); !filled)
            return filled;
        if (m_ahead.empty())
            return {};
        auto [item, prepared] = m_ahead.take();
        if (auto done = finish(item, std::move(prepared)); !done)
            return done;
        ++m_report.status.done;
        m_events.status(m_report.status);
    }
}

Result<void> Scan::finish(const PendingItem &item, Prepared prepared)
{
    if (prepared.unchanged) {
        ++m_report.status.unchanged;
        m_report.status.errors += item.knownError ? 1 : 0;
        return m_store.markUnchanged(m_run, item.id);
    }
    if (prepared.error && prepared.error->kind == Error::Kind::OutOfMemory) {
        makeRoom();
        prepared = prepare(item, m_options.decode);
    }
    if (prepared.image) {
        const auto taken = takeOver(item, prepared.image->facts);
        if (!taken || *taken)
            return taken ? Result<void>() : taken.error();
    }
    return analyzeAndRecord(item, prepared);
}

/** Copies and hard links of what was analysed get its result. @return whether there was one */
Result<bool> Scan::takeOver(const PendingItem &item, const ImageFacts &facts)
{
    QElapsedTimer clock;
    clock.start();
    auto known = knownContent(m_store, m_run, facts.sha256);
    if (!known)
        return known.error();
    if (!*known)
        return false;
    Analysis analysis = takenOver(std::move((*known)->analysis), facts, double(clock.nsecsElapsed()) / 1e9);
    const auto recorded = record(item, {facts.sha256, std::move(analysis), {}});
    if (!recorded)
        return recorded.error();
    ++m_report.status.sameContent;
    if (const std::string &reliability = (*known)->reliability; !reliability.empty()) {
        if (const auto kept = keepReliability(m_store, *recorded, reliability); !kept)
            return kept.error();
    }
    return true;
}

Result<void> Scan::analyzeAndRecord(const PendingItem &item, const Prepared &prepared)
{
    ItemOutcome outcome{prepared.sha256, {}, prepared.error};
    if (prepared.image) {
        auto analysis = analyze(*prepared.image);
        if (!analysis && analysis.error().kind == Error::Kind::Cancelled)
            return analysis.error();
        if (analysis) {
            outcome.analysis = std::move(*analysis);
            outcome.error = damageOf(prepared.image->facts);
        } else {
            outcome.error = analysis.error();
        }
    }
    const auto recorded = record(item, outcome);
    return recorded ? Result<void>() : recorded.error();
}

/** @return the id of the result */
Result<qint64> Scan::record(const PendingItem &item, const ItemOutcome &outcome)
{
    auto recorded = m_store.record(m_run, item, outcome);
    if (!recorded)
        return recorded;
    m_report.status.errors += outcome.error ? 1 : 0;
    m_events.item(item.path, outcome);
    return recorded;
}

Result<Analysis> Scan::analyze(const DecodedImage &image)
{
    Progress progress;
    progress.cancelled = m_events.cancelled;
    auto result = m_model.analyze(image, progress);
    if (result || result.error().kind != Error::Kind::OutOfMemory)
        return result;
    makeRoom();
    result = m_model.analyze(image, progress);
    if (result || result.error().kind != Error::Kind::OutOfMemory)
        return result;
    return m_model.device.name == "cpu" || !m_options.loadOnCpu ? result : analyzeOnCpu(image);
}

Result<Analysis> Scan::analyzeOnCpu(const DecodedImage &image)
{
    if (!m_cpuModel)
        m_cpuModel = m_options.loadOnCpu();
    if (!*m_cpuModel)
        return m_cpuModel->error();
    Progress progress;
    progress.cancelled = m_events.cancelled;
    auto result = (**m_cpuModel).analyze(image, progress);
    if (result)
        result->notes.push_back({Note::Kind::RanOnCpu, {"the GPU's memory does not hold this picture"}});
    return result;
}

/** Gives back the memory of what was read ahead; it is read again afterwards. */
void Scan::makeRoom()
{
    std::deque<PendingItem> dropped = m_ahead.drop();
    m_next.insert(m_next.begin(), std::make_move_iterator(dropped.begin()), std::make_move_iterator(dropped.end()));
}

} // namespace

Result<ScanReport> scan(CaseStore &store, const LoadedModel &model, const ScanOptions &options,
                        const ScanEvents &events)
{
    return Scan(store, model, options, events).all();
}

} // namespace loupe
