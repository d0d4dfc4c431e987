#pragma once

#include <vector>

#include <QDialog>

#include "app/case_service.h"
#include "app/report_service.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace loupe {

/**
 * Asks which files of the open case a report is of and where it goes, writes it in a worker, and opens it. Use open();
 * deletes itself. GUI thread.
 */
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    /** What can be chosen from. */
    struct Subject {
        qint64 selected = 0; ///< item of the current row; 0: none
        QString selectedName{};
        CaseQuery shown{}; ///< what the table shows, in its order
        QString filter{};  ///< in words
        QString examiner{};
    };
    /** @param cases outlives the dialog; a case is open */
    ReportDialog(CaseService *cases, Subject subject, QWidget *parent = nullptr);

    QString examiner() const;
    /** The report's file. A file that is there is asked about by who chose it. */
    void setTarget(const QString &file);

public Q_SLOTS:
    /** Ends a report that is being written first. */
    void reject() override;

private:
    enum Choice { Selected, Shown, Bookmarked, All };
    QWidget *makeChoices();
    QWidget *makeFields();
    void makeButtons(QVBoxLayout *box);
    void count();
    CaseQuery queryOf(Choice choice) const;
    Choice choice() const;
    bool isPdf() const;
    void chooseTarget();
    void suggestTarget();
    void update();
    void start();
    /** Back to where a report can be made. */
    void endRun();
    void onFinished(const ReportOutcome &outcome);
    void onFailed(const Error &error);
    void say(const QString &text, bool problem);

    CaseService *m_cases;
    Subject m_subject;
    ReportService m_service;
    QString m_target;
    bool m_leaving = false;                      ///< closes when the report has ended
    std::vector<qint64> m_counts{1, -1, -1, -1}; ///< files of each choice; -1: not counted yet

    QButtonGroup *m_choices;
    QButtonGroup *m_formats;
    QWidget *m_options; ///< all that is not changed while it is written
    QLineEdit *m_title;
    QLineEdit *m_examiner;
    QLineEdit *m_file;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_make;
    QPushButton *m_open;
    QPushButton *m_showFolder;
    QPushButton *m_close;
};

} // namespace loupe
