#pragma once

#include <QActionGroup>
#include <QList>
#include <QToolBar>

class QStackedWidget;

namespace loupe {

/** The pages of the window, in the order in which they stand. A new one has a row in page_bar.cpp. */
enum class Page { Inspect, Scan, Train, Adapt, Evaluate, Models };

/** The pages as icons with words, Ctrl+1 and on. Only those that were added are there. */
class PageBar : public QToolBar {
    Q_OBJECT

public:
    /** @param pages receives the pages and outlives the bar's use */
    explicit PageBar(QStackedWidget *pages, QWidget *parent = nullptr);

    /** At its place, whatever the order of adding; the first page that is added is shown. */
    void addPage(Page page, QWidget *content);
    /** Does nothing when there is no such page. */
    void showPage(Page page);
    /** By what name() gives; anything else leaves the page that is shown. */
    void showPage(const QString &name);
    Page current() const { return m_current; }
    /** For machines: "inspect". */
    static QString name(Page page);
    /** One a page, in order. */
    QList<QAction *> pageActions() const { return actions(); }

Q_SIGNALS:
    void currentChanged(loupe::Page page);

private:
    QStackedWidget *m_pages;
    QActionGroup m_group;
    Page m_current = Page::Inspect;
};

} // namespace loupe
