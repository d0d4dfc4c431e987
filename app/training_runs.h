#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "model/result.h"
#include "training/train_options.h"

namespace loupe {

/** A training that was begun and neither kept nor discarded. */
struct TrainingRun {
    QString folder;
    QDateTime begun;
    TrainOptions options;       ///< to start with; `resume` is set where there is a checkpoint
    bool finished = false;      ///< its model is there, to be kept or discarded
    bool hasCheckpoint = false; ///< it can go on from where it was
};

/**
 * The folders of trainings, one each in a folder of their own: options.json when it begins, checkpoint.safetensors
 * while it runs, a model at its end. What is there outlives the program, so that a run can go on. GUI thread.
 */
class TrainingRuns {
public:
    explicit TrainingRuns(QString folder);

    /** Makes a folder for a run. @return the options with `output` set. Errors: WriteFailed, DiskFull. */
    Result<TrainOptions> begin(TrainOptions options) const;
    /** The newest first; a folder without readable options is left out. */
    QList<TrainingRun> all() const;
    /** Errors: BadArgument (no run of these), WriteFailed. */
    Result<void> discard(const QString &folder) const;

private:
    QString m_folder;
};

} // namespace loupe
