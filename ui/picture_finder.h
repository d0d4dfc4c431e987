#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

namespace loupe {

/**
 * Turns what was dropped or chosen into a list to leaf through: folders become their pictures, several files stay as
 * they are, a single file brings the other pictures of its folder. Reads folders in a worker. GUI thread.
 */
class PictureFinder : public QObject {
    Q_OBJECT

public:
    explicit PictureFinder(QObject *parent = nullptr);
    ~PictureFinder() override;

    /** A new search replaces the one that is running. */
    void find(const QStringList &paths);

Q_SIGNALS:
    void found(const QStringList &files);

private:
    QThreadPool m_pool;
    QFutureWatcher<QStringList> m_watcher;
};

} // namespace loupe
