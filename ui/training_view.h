#pragma once

#include <QHash>
#include <QTabWidget>

#include "training/trainer.h"

class QLabel;
class QPlainTextEdit;

namespace loupe {

class LineChart;
class ProbeView;
class SamplesModel;

/** What happens in a training: curves, the probe photo, samples of the batch, the log. */
class TrainingView : public QTabWidget {
    Q_OBJECT

public:
    explicit TrainingView(QWidget *parent = nullptr);

    /** Before a run. @param probe photo that is looked at again and again; may be empty */
    void begin(const QString &probe);
    void add(const std::vector<TrainEvent> &events);
    /** For a run that tells of no probe and no samples. */
    void hideLooks();

private:
    using NewPoints = QHash<QString, QList<QPointF>>;

    QWidget *makeCurves();
    QWidget *makeSamples();
    void addTo(LineChart *chart, const NewPoints &points);
    void exportCurves();

    LineChart *m_loss;
    LineChart *m_validation;
    LineChart *m_rate;
    ProbeView *m_probe;
    SamplesModel *m_samples;
    QLabel *m_samplesText;
    QPlainTextEdit *m_log;
    double m_before = 0; ///< steps of the stages before this one, where several run in a row
    double m_step = 0;   ///< of all stages
    QLabel *m_last;      ///< figures of the last step
};

} // namespace loupe
