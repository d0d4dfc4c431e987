#include "app/report_service.h"

#include "app/logging.h"
#include "app/task.h"

#include <utility>

namespace loupe {

ReportService::ReportService(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportService::onFinished);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progressChanged(done, m_watcher.progressMaximum()); });
}

ReportService::~ReportService()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void ReportService::start(std::shared_ptr<CaseFile> file, ReportChoice choice, ReportOptions options,
                          const std::filesystem::path &target)
{
    if (std::exchange(m_running, true))
        return;
    const auto work = [file = std::move(file), choice = std::move(choice), options = std::move(options),
                       target](const Progress &progress) -> Result<ReportOutcome> {
        const auto store = CaseStore::open(file);
        if (!store)
            return store.error();
        ReportOptions chosen = options;
        chosen.items = choice.items;
        if (choice.items.empty() && choice.query) {
            auto items = caseItems((*store)->database(), *choice.query);
            if (!items)
                return items.error();
            chosen.items = std::move(*items);
        }
        return writeCaseReport(**store, chosen, target, progress);
    };
    m_watcher.setFuture(runTask<Result<ReportOutcome>>(&m_pool, work));
}

void ReportService::onFinished()
{
    m_running = false;
    // A cancelled future has no result: what its work returned is dropped.
    const Result<ReportOutcome> outcome = m_watcher.isCanceled() || m_watcher.future().resultCount() == 0
                                              ? Result<ReportOutcome>(Error{Error::Kind::Cancelled, {}})
                                              : m_watcher.result();
    if (outcome) {
        Q_EMIT finished(*outcome);
        return;
    }
    logError("report", outcome.error());
    Q_EMIT failed(outcome.error());
}

} // namespace loupe
