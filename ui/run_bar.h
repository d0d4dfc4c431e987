#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include "app/long_run.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace loupe {

/** What the buttons of a long run say. */
struct RunWords {
    QString start;    ///< on the button: "Train"
    QString startTip; ///< what it does
    QString unit;     ///< what is counted, in the plural: "steps"
};

/** Start, pause and cancel of a long run, how far it is, and why it cannot begin. */
class RunBar : public QWidget {
    Q_OBJECT

public:
    /** @param run outlives the bar; paused and cancelled by it */
    RunBar(LongRun *run, const RunWords &words, QWidget *parent = nullptr);

    /** What is missing, as a sentence beside the button that waits for it; empty: the run can begin. */
    void setProblem(const QString &problem);
    /** Of a run with several parts: which one begins, and what is counted in it. */
    void setPhase(const QString &phase, const QString &unit);
    /** What came of the last run; stays until the next one. */
    void setOutcome(const QString &sentence, bool bad = false);

Q_SIGNALS:
    void startRequested();

private:
    void onState(LongRun::State state);
    void onProgress(int done, int total);
    void update();

    LongRun *m_run;
    RunWords m_words;
    QString m_problem;
    QString m_phase;
    int m_total = 0; ///< of the part that is on
    QPushButton *m_start;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_text;
    QElapsedTimer m_clock;
    qint64 m_before = 0; ///< milliseconds of the run before its last pause
    int m_first = -1;    ///< done when this run began: a resumed one does not begin at 0
};

} // namespace loupe
