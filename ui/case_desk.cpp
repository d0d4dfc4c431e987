#include "ui/case_desk.h"

#include <utility>

#include <QFutureWatcher>
#include <QMenuBar>

#include "app/error_text.h"
#include "ui/case_menu.h"
#include "ui/page_bar.h"
#include "ui/scan_page.h"

namespace loupe {

CaseDesk::CaseDesk(AnalysisService *analysis, Settings *settings, QObject *parent)
    : QObject(parent), m_analysis(analysis), m_settings(settings)
{
    connect(&m_scan, &ScanService::stateChanged, this, [this, before = m_scan.state()](ScanService::State now) mutable {
        if (std::exchange(before, now) == ScanService::State::Idle && now == ScanService::State::Scanning)
            logThreshold();
    });
}

void CaseDesk::logThreshold()
{
    if (!m_alarm || !m_cases.canWrite())
        return;
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (const auto logged = watcher->result(); !logged)
            Q_EMIT message(errorSentence(logged.error()));
    });
    watcher->setFuture(m_cases.ask([threshold = *m_alarm](CaseStore &store, const Progress &) {
        return logAlarmThreshold(store.database(), threshold);
    }));
}

void CaseDesk::addTo(PageBar *bar)
{
    m_page = new ScanPage({m_analysis, &m_cases, &m_scan, m_settings});
    connect(m_page, &ScanPage::openRequested, this, &CaseDesk::openRequested);
    connect(m_page, &ScanPage::message, this, &CaseDesk::message);
    bar->addPage(Page::Scan, m_page);
}

MarkHistory *CaseDesk::marks() const
{
    return m_page->marks();
}

void CaseDesk::addTo(QMenuBar *bar)
{
    auto *menu = new CaseMenu(&m_cases, m_settings, bar);
    m_page->fillMenu(menu);
    connect(menu, &CaseMenu::message, this, &CaseDesk::message);
    bar->addMenu(menu);
}

} // namespace loupe
