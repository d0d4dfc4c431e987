#include "ui/case_table_model.h"

#include <algorithm>
#include <span>
#include <utility>

#include <QGuiApplication>
#include <QHash>
#include <QLocale>
#include <QPainter>

#include "app/case_marks.h"
#include "app/error_text.h"
#include "app/paths.h"
#include "app/wording.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

namespace {

constexpr int kPage = 128;
constexpr int kRows = 3000;      // looked at lately: some screens
constexpr int kThumbnails = 400; // of 26 kB
constexpr int kSoon = 300;       // ms
constexpr int kShareOfTime = 8;  // reading the order again takes at most one eighth of the case's time
constexpr int kSharpness = 2;    // screen pixels to a logical one: dense screens have so many

/** In the middle of a square, so that the names beside it stand in one line and no row reaches into the next. */
QImage framed(const QImage &thumbnail)
{
    QImage square(kSharpness * QSize(CaseTableModel::kThumbnail, CaseTableModel::kThumbnail),
                  QImage::Format_ARGB32_Premultiplied);
    square.fill(Qt::transparent);
    QPainter(&square).drawImage((square.width() - thumbnail.width()) / 2, (square.height() - thumbnail.height()) / 2,
                                thumbnail);
    square.setDevicePixelRatio(kSharpness);
    return square;
}

} // namespace

CaseTableModel::CaseTableModel(CaseService *service, QObject *parent)
    : QAbstractTableModel(parent),
      m_service(service),
      m_rows(kRows),
      m_loader(kSharpness * kThumbnail),
      m_thumbnails(kThumbnails)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &CaseTableModel::refresh);
    connect(service, &CaseService::opened, this, [this] {
        clear();
        refresh();
    });
    connect(service, &CaseService::closed, this, &CaseTableModel::clear);
    connect(service, &CaseService::changed, this, &CaseTableModel::refreshSoon);
    connect(&m_loader, &ThumbnailLoader::loaded, this, [this](const QString &file, const QImage &image) {
        m_thumbnails.insert(file, new QImage(framed(image)));
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
    });
}

// --- what is shown ------------------------------------------------------------------------------------------------

Result<void> CaseTableModel::setFilter(const QString &text)
{
    auto filter = parseCaseFilter(text);
    if (!filter)
        return filter.error();
    m_query.filter = std::move(*filter);
    m_filterText = text.trimmed();
    refresh();
    return {};
}

void CaseTableModel::sort(int column, Qt::SortOrder order)
{
    m_query.order = CaseColumn(std::clamp(column, 0, kColumns - 1));
    m_query.descending = order == Qt::DescendingOrder;
    refresh();
}

void CaseTableModel::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start(std::max(m_soon.interval(), kSoon));
}

void CaseTableModel::refresh()
{
    m_soon.stop();
    if (!m_service->file())
        return;
    if (m_refreshing) {
        m_again = true;
        return;
    }
    m_clock.start();
    m_refreshing = new QFutureWatcher<Ids>(this);
    connect(m_refreshing, &QFutureWatcherBase::finished, this, [this] {
        auto *watcher = std::exchange(m_refreshing, nullptr);
        watcher->deleteLater();
        Ids ids = watcher->result();
        m_soon.setInterval(int(std::clamp<qint64>(kShareOfTime * m_clock.elapsed(), kSoon, 30000)));
        if (std::exchange(m_again, false)) {
            refresh();
            return;
        }
        if (ids)
            take(std::move(*ids));
        else if (ids.error().kind != Error::Kind::Cancelled)
            Q_EMIT failed(ids.error());
    });
    m_refreshing->setFuture(m_service->ask(
        [query = m_query](CaseStore &store, const Progress &) { return caseItems(store.database(), query); }));
}

/** Where the files of these indexes are among `ids`; invalid for one that is not there. There may be thousands. */
QModelIndexList CaseTableModel::placesOf(const QModelIndexList &indexes, const std::vector<qint64> &ids) const
{
    QHash<qint64, int> rows;
    for (const QModelIndex &old : indexes)
        rows.insert(m_ids[std::size_t(old.row())], -1);
    for (std::size_t i = 0; !rows.isEmpty() && i < ids.size(); ++i) {
        if (const auto found = rows.find(ids[i]); found != rows.end())
            *found = int(i);
    }
    QModelIndexList places;
    for (const QModelIndex &old : indexes) {
        const int row = rows.value(m_ids[std::size_t(old.row())]);
        places << (row < 0 ? QModelIndex() : index(row, old.column()));
    }
    return places;
}

/** The files that are selected stay selected, wherever they are now. */
void CaseTableModel::take(std::vector<qint64> ids)
{
    ++m_generation;
    const int before = rowCount();
    const int after = int(ids.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_ids.resize(ids.size());
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged(); // a selection makes indexes of its rows now
    const QModelIndexList persistent = persistentIndexList();
    const QModelIndexList places = placesOf(persistent, ids);
    m_ids = std::move(ids);
    m_ids.resize(std::size_t(std::max(before, after))); // rows at the end go afterwards
    changePersistentIndexList(persistent, places);
    Q_EMIT layoutChanged();
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_ids.resize(std::size_t(after));
        endRemoveRows();
    }
    m_reading.clear();
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0), index(after - 1, kColumns - 1));
    Q_EMIT refreshed();
}

void CaseTableModel::clear()
{
    beginResetModel();
    m_ids.clear();
    m_rows.clear();
    m_reading.clear();
    ++m_generation;
    endResetModel();
    Q_EMIT refreshed();
}

const CaseRow *CaseTableModel::row(int number) const
{
    const Held *held = m_rows.object(m_ids[std::size_t(number)]);
    if (!held || held->generation != m_generation)
        readPage(number / kPage);
    return held ? &held->row : nullptr;
}

void CaseTableModel::readPage(int page) const
{
    if (m_reading.contains(page))
        return;
    m_reading.insert(page);
    const auto first = m_ids.begin() + std::ptrdiff_t(page) * kPage;
    const auto count = std::min<std::ptrdiff_t>(kPage, m_ids.end() - first);
    std::vector<qint64> ids(first, first + count);
    auto *self = const_cast<CaseTableModel *>(this);
    auto *watcher = new QFutureWatcher<Result<std::vector<CaseRow>>>(self);
    connect(watcher, &QFutureWatcherBase::finished, self, [self, watcher, page, generation = m_generation] {
        watcher->deleteLater();
        if (const auto rows = watcher->result(); rows)
            self->takeRows(page, generation, *rows);
    });
    watcher->setFuture(m_service->ask(
        [ids](CaseStore &store, const Progress &) { return caseRows(store.database(), std::span(ids)); }));
}

void CaseTableModel::takeRows(int page, int generation, const std::vector<CaseRow> &rows)
{
    for (const CaseRow &row : rows) {
        if (row.id != 0)
            m_rows.insert(row.id, new Held{row, generation});
    }
    const int first = page * kPage;
    const int last = std::min(first + kPage, rowCount()) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, kColumns - 1));
    Q_EMIT rowsRead();
}

// --- cells --------------------------------------------------------------------------------------------------------

int CaseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int CaseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant CaseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = CaseColumn(index.column());
    if (role == ItemRole)
        return m_ids[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole) {
        const bool words = column == CaseColumn::File || column == CaseColumn::Verdict ||
                           column == CaseColumn::Status || column == CaseColumn::Note || column == CaseColumn::State;
        return QVariant(Qt::AlignVCenter | (words ? Qt::AlignLeading : Qt::AlignTrailing));
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole && role != Qt::DecorationRole &&
        role != Qt::ForegroundRole)
        return {};
    const CaseRow *found = row(index.row());
    if (!found)
        return {};
    switch (role) {
    case Qt::DecorationRole:
        return column == CaseColumn::File ? thumbnail(*found) : QVariant();
    case Qt::ForegroundRole:
        if (column == CaseColumn::Verdict && found->band)
            return theme::bandColor(*found->band, QGuiApplication::palette());
        return {};
    case Qt::EditRole:
        return column == CaseColumn::Note ? QVariant(found->note) : QVariant();
    case Qt::ToolTipRole:
        if (column == CaseColumn::File)
            return toQString(found->path);
        [[fallthrough]];
    default:
        return text(*found, column);
    }
}

QString CaseTableModel::text(const CaseRow &row, CaseColumn column)
{
    const QLocale locale;
    const bool result = row.score.has_value();
    switch (column) {
    case CaseColumn::File:
        return toQString(row.path.filename());
    case CaseColumn::Verdict:
        if (row.band)
            return bandWords(*row.band);
        return row.error ? tr("Failed") : tr("Waiting");
    case CaseColumn::Score:
        return result ? scoreText(*row.score) : QString();
    case CaseColumn::ForgedShare:
        return result ? percentText(row.forgedFraction) : QString();
    case CaseColumn::Regions:
        return result ? locale.toString(row.regions) : QString();
    case CaseColumn::Size:
        return locale.formattedDataSize(row.bytes, 1, QLocale::DataSizeSIFormat);
    case CaseColumn::Pixels:
        return result ? u"%1 \u00d7 %2"_s.arg(row.width).arg(row.height) : QString();
    case CaseColumn::Seconds:
        return result ? secondsText(row.seconds) : QString();
    case CaseColumn::Status:
        return statusText(row.status);
    case CaseColumn::Note:
        return row.note;
    case CaseColumn::State:
        return row.error ? errorSentence(*row.error) : QString();
    }
    return {};
}

QVariant CaseTableModel::thumbnail(const CaseRow &row) const
{
    const QString file = toQString(row.path);
    if (const QImage *image = m_thumbnails.object(file))
        return *image;
    m_loader.request(file);
    static const QImage nothing = framed({});
    return nothing;
}

Qt::ItemFlags CaseTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == int(CaseColumn::Note) && m_service->canWrite() ? flags | Qt::ItemIsEditable : flags;
}

bool CaseTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Q_EMIT noteWritten(m_ids[std::size_t(index.row())], value.toString());
    return true;
}

QVariant CaseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    switch (CaseColumn(section)) {
    case CaseColumn::File:
        return tr("File");
    case CaseColumn::Verdict:
        return tr("Verdict");
    case CaseColumn::Score:
        return tr("Score");
    case CaseColumn::ForgedShare:
        return tr("Forged share");
    case CaseColumn::Regions:
        return tr("Regions");
    case CaseColumn::Size:
        return tr("Size");
    case CaseColumn::Pixels:
        return tr("Pixels");
    case CaseColumn::Seconds:
        return tr("Time");
    case CaseColumn::Status:
        return tr("Status");
    case CaseColumn::Note:
        return tr("Note");
    case CaseColumn::State:
        return tr("Error");
    }
    return {};
}

} // namespace loupe
