#include "ui/case_desk.h"

#include <QMenuBar>

#include "ui/case_menu.h"
#include "ui/page_bar.h"
#include "ui/scan_page.h"

namespace loupe {

CaseDesk::CaseDesk(AnalysisService *analysis, Settings *settings, QObject *parent)
    : QObject(parent), m_analysis(analysis), m_settings(settings)
{
}

void CaseDesk::addTo(PageBar *bar)
{
    m_page = new ScanPage({m_analysis, &m_cases, &m_scan, m_settings});
    connect(m_page, &ScanPage::openRequested, this, &CaseDesk::openRequested);
    connect(m_page, &ScanPage::message, this, &CaseDesk::message);
    bar->addPage(Page::Scan, m_page);
}

void CaseDesk::addTo(QMenuBar *bar)
{
    auto *menu = new CaseMenu(&m_cases, m_settings, bar);
    m_page->fillMenu(menu);
    connect(menu, &CaseMenu::message, this, &CaseDesk::message);
    bar->addMenu(menu);
}

} // namespace loupe
