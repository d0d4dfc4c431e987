#pragma once

#include <memory>
#include <optional>

#include <QAbstractListModel>
#include <QHash>
#include <QImage>

#include "model/analysis.h"
#include "ui/thumbnail_loader.h"

namespace loupe {

/**
 * The pictures that can be leafed through. A thumbnail is made when a view first asks for it. GUI thread.
 */
class ThumbnailModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { FileRole = Qt::UserRole, BandRole, FailedRole };
    static constexpr int kSide = 160; ///< longer side of a thumbnail in screen pixels

    explicit ThumbnailModel(QObject *parent = nullptr);

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
    void onLoaded(const QString &file, const QImage &thumbnail);
    QString description(int row) const;

    QStringList m_files;
    QHash<QString, Item> m_items;
    mutable ThumbnailLoader m_loader; ///< data() asks it
};

} // namespace loupe
