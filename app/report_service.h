#pragma once

#include "app/case_query.h"
#include "app/report.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <filesystem>
#include <memory>
#include <optional>

namespace loupe {

/** Which files of a case a report is of. */
struct ReportChoice {
    std::vector<qint64> items{};         ///< these, where there are any
    std::optional<CaseQuery> query = {}; ///< else those of the query
};

/** Writes reports in a worker, with a connection to the case of its own. One at a time. GUI thread. */
class ReportService : public QObject {
    Q_OBJECT

public:
    explicit ReportService(QObject *parent = nullptr);
    /** Cancels, then waits: at most for one photo. */
    ~ReportService() override;

    /** Does nothing while a report is being written. @param options their items come from `choice` */
    void start(std::shared_ptr<CaseFile> file, ReportChoice choice, ReportOptions options,
               const std::filesystem::path &target);
    void cancel() { m_watcher.cancel(); }
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressChanged(int done, int total);
    void finished(const loupe::ReportOutcome &outcome);
    /** Nothing was written. Also Cancelled. */
    void failed(const loupe::Error &error);

private:
    void onFinished();

    bool m_running = false;
    QThreadPool m_pool;
    QFutureWatcher<Result<ReportOutcome>> m_watcher;
};

} // namespace loupe
