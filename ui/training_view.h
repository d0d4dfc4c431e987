#pragma once

#include <QHash>
#include <QTabWidget>

#include "training/trainer.h"

class QLabel;
class QPlainTextEdit;

namespace loupe {

class LineChart;
class ProbeView;

/** What happens in a training: curves, the probe photo, the log. */
class TrainingView : public QTabWidget {
    Q_OBJECT

public:
    explicit TrainingView(QWidget *parent = nullptr);

    /** Before a run. @param probe photo that is looked at again and again; may be empty */
    void begin(const QString &probe);
    void add(const std::vector<TrainEvent> &events);

private:
    using NewPoints = QHash<QString, QList<QPointF>>;

    void addTo(LineChart *chart, const NewPoints &points);
    void exportCurves();

    LineChart *m_loss;
    LineChart *m_validation;
    LineChart *m_rate;
    ProbeView *m_probe;
    QPlainTextEdit *m_log;
    QLabel *m_last; ///< figures of the last step
};

} // namespace loupe
