#pragma once

#include <QStringList>

#include "app/long_run.h"

namespace loupe {

/** Checks and imports models in a worker. GUI thread. */
class ModelImporter : public LongRun {
    Q_OBJECT

public:
    explicit ModelImporter(QObject *parent = nullptr);
    ~ModelImporter() override;

    // Not while a run is on.
    /** Whether the weights are those that the card names. */
    void verify(const QString &folder);
    /** Copies a model folder to `target`, checks it, and only then gives it its name. */
    void importFolder(const QString &source, const QString &target);
    /** Makes a model of published checkpoint files, see importCheckpoints(). */
    void importFiles(const QStringList &files, const QString &network, const QString &target);

Q_SIGNALS:
    /** `target` is an installed model's folder from now on, if there is no error. */
    void verified(const QString &folder, const loupe::Result<bool> &good);
    void imported(const QString &target, const loupe::Result<bool> &good);

private:
    QThreadPool m_pool;
};

} // namespace loupe
