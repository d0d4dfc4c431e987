#pragma once

#include <memory>
#include <optional>

#include <QAbstractListModel>
#include <QFutureWatcher>
#include <QHash>
#include <QImage>
#include <QThreadPool>

#include "model/analysis.h"

namespace loupe
{

/**
 * The pictures that can be leafed through. A thumbnail is made, in a worker, when a view first asks for it; what was
 * asked for last comes first, so that scrolling is followed. GUI thread.
 */
class ThumbnailModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { FileRole = Qt::UserRole, BandRole, FailedRole };
    static constexpr int kSide = 160; ///< longer side of a thumbnail in screen pixels

    explicit ThumbnailModel(QObject *parent = nullptr);
    ~ThumbnailModel() override;

    void setFiles(const QStringList &files);
    const QStringList &files() const { return m_files; }
    int rowOf(const QString &file) const { return int(m_files.indexOf(file)); }
    /** Remembers what was found, for the corner and the tooltip. */
    void setVerdict(const QString &file, Band band, double score);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Item {
        QImage thumbnail;
        bool failed = false;
        std::optional<Band> band;
        double score = 0;
    };
    void request(int row) const;
    void startNext();
    void onFinished();
    QString description(int row) const;

    QStringList m_files;
    QHash<QString, Item> m_items;
    mutable QStringList m_wanted; ///< the last is made next
    QString m_working;
    QThreadPool m_pool;
    QFutureWatcher<QImage> m_watcher;
};

} // namespace loupe
