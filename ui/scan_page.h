#pragma once

#include <QTimer>
#include <QWidget>

#include "app/analysis_service.h"
#include "app/case_service.h"
#include "app/mark_history.h"
#include "app/scan_service.h"
#include "app/settings.h"
#include "ui/case_table_model.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;

namespace loupe {

class CasePreview;
class CaseTable;
class ScoreChart;

/** Folders in, a table that fills as it goes: filter, sort, open; pause and go on; export. GUI thread. */
class ScanPage : public QWidget {
    Q_OBJECT

public:
    /** What the page works with; all of it outlives the page. */
    struct Services {
        AnalysisService *analysis;
        CaseService *cases;
        ScanService *scan;
        Settings *settings;
    };
    explicit ScanPage(const Services &services, QWidget *parent = nullptr);

    /** Scans into the open case; without one, into a new case that gets a name by itself. */
    void scanPlaces(const QStringList &places);
    /** Scan folder, export and report, for the Case menu. */
    void fillMenu(QMenu *menu) const;
    /** Through which the examiner's marks are written. */
    MarkHistory *marks() { return &m_marks; }

Q_SIGNALS:
    void openRequested(const QString &file);
    /** Something to tell the user, in one line. */
    void message(const QString &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeLayout();
    void makeFilter();
    void connectServices();
    void chooseFolder();
    void chooseCsv();
    void exportCsv(const QString &file);
    void makeReport();
    void begin();
    void applyFilter();
    void setFilterText(const QString &text);
    void setStatus(int digit);
    void copyRows();
    void showCase();
    void showSummary();
    void notice(const QString &text);
    void onFinished(const ScanReport &report);
    void onFailed(const Error &error);

    Services m_services;
    QStringList m_waiting; ///< places to scan once the case is open
    CaseTableModel m_model;
    MarkHistory m_marks;
    QTimer m_typing;

    QAction *m_scanAction;
    QAction *m_csvAction;
    QAction *m_reportAction;
    QString m_examiner; ///< as in the last report
    QLineEdit *m_filter;
    QCheckBox *m_recursive;
    QLabel *m_notice;
    CaseTable *m_table;
    CasePreview *m_preview;
    QLabel *m_summary;
    ScoreChart *m_histogram;
};

} // namespace loupe
