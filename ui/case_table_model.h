#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QCache>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QImage>
#include <QSet>
#include <QTimer>

#include "app/case_query.h"
#include "app/case_service.h"
#include "ui/thumbnail_loader.h"

namespace loupe {

/**
 * The files of the open case as a table that never holds more than their ids and the rows that are looked at: filtered
 * and sorted by the case, in its thread; rows appear when they have been read. Files keep their selection when the
 * order changes. GUI thread.
 */
class CaseTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /** As CaseColumn, in its order. */
    static constexpr int kColumns = int(CaseColumn::State) + 1;
    static constexpr int kThumbnail = 40; ///< logical pixels, longer side
    enum Role { ItemRole = Qt::UserRole };

    /** @param service outlives the model */
    explicit CaseTableModel(CaseService *service, QObject *parent = nullptr);

    /** Errors: BadArgument, whose detail is what is not understood; the filter stays as it was. */
    Result<void> setFilter(const QString &text);
    const CaseQuery &query() const { return m_query; }
    /** What the query's filter was made of. */
    const QString &filterText() const { return m_filterText; }
    /** The case has changed; reads it again soon, and less often where that takes long. */
    void refreshSoon();
    /** The row that the page shows now; nullptr while it is being read. */
    const CaseRow *row(int number) const;
    /** What a cell says. */
    static QString text(const CaseRow &row, CaseColumn column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /** The files are those of the filter and the order that were asked for last. */
    void refreshed();
    /** Some rows are known now, or anew. */
    void rowsRead();
    void failed(const loupe::Error &error);
    /** The user has typed a note; whoever listens writes it. */
    void noteWritten(qint64 item, const QString &note);

private:
    struct Held {
        CaseRow row;
        int generation = 0;
    };
    using Ids = Result<std::vector<qint64>>;

    void refresh();
    QModelIndexList placesOf(const QModelIndexList &indexes, const std::vector<qint64> &ids) const;
    void take(std::vector<qint64> ids);
    void readPage(int page) const;
    void takeRows(int page, int generation, const std::vector<CaseRow> &rows);
    void clear();
    QVariant thumbnail(const CaseRow &row) const;

    CaseService *m_service;
    CaseQuery m_query;
    QString m_filterText;
    std::vector<qint64> m_ids;
    int m_generation = 0;                ///< rows of an earlier one are shown until they have been read again
    mutable QCache<qint64, Held> m_rows; ///< by item: they stay when the order changes
    mutable QSet<int> m_reading;         ///< pages that have been asked for in this generation
    QFutureWatcher<Ids> *m_refreshing = nullptr;
    bool m_again = false; ///< something changed while the ids were being read
    QTimer m_soon;
    QElapsedTimer m_clock;
    mutable ThumbnailLoader m_loader;
    QCache<QString, QImage> m_thumbnails;
};

} // namespace loupe
