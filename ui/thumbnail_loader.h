#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

namespace loupe {

/** A file's picture with at most `side` pixels on the longer side, upright; null for what is none. Thread-safe. */
QImage makeThumbnail(const QString &file, int side);

/**
 * Makes small pictures of files in a worker, one after another. What was asked for last comes first, so that scrolling
 * is followed. GUI thread.
 */
class ThumbnailLoader : public QObject {
    Q_OBJECT

public:
    /** @param side longer side of a thumbnail in screen pixels */
    explicit ThumbnailLoader(int side, QObject *parent = nullptr);
    ~ThumbnailLoader() override;

    /** Ends in loaded(), later; a file that is asked for already moves to the front. */
    void request(const QString &file);
    /** Of what was asked for, only the file that is being read is still made. */
    void forget() { m_wanted.clear(); }

Q_SIGNALS:
    /** @param thumbnail null for what is no picture */
    void loaded(const QString &file, const QImage &thumbnail);

private:
    void startNext();
    void onFinished();

    const int m_side;
    QStringList m_wanted; ///< the last is made next
    QString m_working;
    QThreadPool m_pool;
    QFutureWatcher<QImage> m_watcher;
};

} // namespace loupe
