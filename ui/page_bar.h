#pragma once

#include <QActionGroup>
#include <QToolBar>

class QStackedWidget;

namespace loupe
{

/** The pages of the window as icons with words, Ctrl+1 and on. */
class PageBar : public QToolBar
{
    Q_OBJECT

public:
    /** @param pages receives the pages and outlives the bar's use */
    explicit PageBar(QStackedWidget *pages, QWidget *parent = nullptr);

    QAction *addPage(const QString &icon, const QString &title, const QString &tip, QWidget *page);

private:
    QStackedWidget *m_pages;
    QActionGroup m_group;
};

} // namespace loupe
