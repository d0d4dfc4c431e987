#include "ui/stability_check.h"

#include <QAction>
#include <QFutureWatcher>

#include "app/analysis_service.h"
#include "app/case_service.h"
#include "app/case_stability.h"
#include "app/error_text.h"
#include "app/logging.h"
#include "ui/stability_panel.h"

namespace loupe {

StabilityCheck::StabilityCheck(AnalysisService *analysis, StabilityPanel *panel, QAction *action, QObject *parent)
    : QObject(parent), m_service(analysis), m_panel(panel), m_action(action)
{
    connect(action, &QAction::triggered, this, &StabilityCheck::start);
    connect(panel, &StabilityPanel::cancelRequested, this, &StabilityCheck::cancel);
    connect(&m_check, &StabilityService::progressChanged, panel, &StabilityPanel::setProgress);
    connect(&m_check, &StabilityService::checked, this, &StabilityCheck::onChecked);
    connect(&m_check, &StabilityService::failed, this, &StabilityCheck::onFailed);
}

void StabilityCheck::setImage(const std::shared_ptr<const DecodedImage> &image)
{
    m_image = image;
    setAnalysis(nullptr);
}

void StabilityCheck::setAnalysis(const std::shared_ptr<const Analysis> &analysis)
{
    m_check.cancel();
    m_analysis = analysis;
    m_action->setEnabled(analysis && m_image);
    m_panel->clear();
    if (analysis)
        lookUp();
}

void StabilityCheck::cancel()
{
    m_check.cancel();
    m_action->setEnabled(m_analysis && m_image);
    m_panel->clear();
}

void StabilityCheck::start()
{
    const auto model = m_service->sharedModel();
    if (!m_analysis || !m_image || !model)
        return;
    m_action->setEnabled(false);
    m_panel->setProgress(0, 0);
    m_check.check(m_image, m_analysis, *model);
}

void StabilityCheck::onChecked(const Stability &stability)
{
    m_action->setEnabled(true);
    m_panel->setStability(stability);
    if (!m_cases || !m_cases->canWrite() || m_image->facts.sha256.empty())
        return;
    auto *watcher = new QFutureWatcher<Result<int>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto kept = watcher->result();
        if (!kept)
            logError("stability", kept.error());
        else if (*kept > 0)
            m_cases->noteChange();
    });
    watcher->setFuture(m_cases->ask([sha256 = m_image->facts.sha256, model = m_analysis->modelSha256,
                                     stability](CaseStore &store, const Progress &) {
        return keepStability(store.database(), sha256, model, stability);
    }));
}

void StabilityCheck::onFailed(const Error &error)
{
    m_action->setEnabled(true);
    m_panel->setFailure(error.kind == Error::Kind::BadArgument
                            ? tr("Another model is in use now; analyse the photo again first.")
                            : errorSentence(error));
}

/** An earlier check, if the open case has one. */
void StabilityCheck::lookUp()
{
    if (!m_cases || !m_cases->file() || m_image->facts.sha256.empty())
        return;
    auto *watcher = new QFutureWatcher<Result<std::string>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, analysis = m_analysis] {
        watcher->deleteLater();
        const auto kept = watcher->result();
        if (kept && analysis == m_analysis && !m_check.isBusy())
            m_panel->setKnown(QString::fromStdString(*kept));
    });
    watcher->setFuture(m_cases->ask(
        [sha256 = m_image->facts.sha256, model = m_analysis->modelSha256](CaseStore &store, const Progress &) {
            return keptStability(store.database(), sha256, model);
        }));
}

} // namespace loupe
