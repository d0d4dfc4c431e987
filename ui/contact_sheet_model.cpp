#include "ui/contact_sheet_model.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

#include "app/overlay.h"
#include "app/paths.h"
#include "app/wording.h"
#include "ui/theme.h"

#include <opencv2/core.hpp>

namespace loupe {
namespace {

/** A mask may be black and white, or 0 and 1: its own range says what is marked. */
cv::Mat marked(const QImage &mask)
{
    const QImage grey = mask.convertToFormat(QImage::Format_Grayscale8);
    const cv::Mat view(grey.height(), grey.width(), CV_8U, const_cast<uchar *>(grey.constBits()),
                       std::size_t(grey.bytesPerLine()));
    double low = 0;
    double high = 0;
    cv::minMaxLoc(view, &low, &high);
    return high > low ? cv::Mat(view > (low + high) / 2) : cv::Mat(cv::Mat::zeros(view.size(), CV_8U));
}

QImage outlined(const QImage &picture, const QImage &mask)
{
    QImage image = picture.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(double(image.width()) / mask.width(), double(image.height()) / mask.height());
    const QVector<QPolygonF> outlines = maskContours(marked(mask));
    for (const auto &[color, width] : {std::pair(theme::contourHalo(), 4), std::pair(theme::contour(), 2)}) {
        QPen pen(color, width);
        pen.setCosmetic(true);
        painter.setPen(pen);
        for (const QPolygonF &outline : outlines)
            painter.drawPolyline(outline);
    }
    return image;
}

} // namespace

ContactSheetModel::ContactSheetModel(QObject *parent) : QAbstractListModel(parent), m_pictures(kSide), m_masks(kSide)
{
    connect(&m_pictures, &ThumbnailLoader::loaded, this, &ContactSheetModel::onPicture);
    connect(&m_masks, &ThumbnailLoader::loaded, this, &ContactSheetModel::onMask);
}

void ContactSheetModel::setDataset(std::shared_ptr<const Dataset> data)
{
    beginResetModel();
    m_data = std::move(data);
    m_items.clear();
    m_pictures.forget();
    m_masks.forget();
    fill();
    endResetModel();
}

void ContactSheetModel::setShown(Show show)
{
    beginResetModel();
    m_show = show;
    fill();
    endResetModel();
}

void ContactSheetModel::fill()
{
    m_rows.clear();
    m_pictureRows.clear();
    m_maskRows.clear();
    for (std::size_t i = 0; m_data && i < m_data->images.size(); ++i) {
        const LabelledImage &image = m_data->images[i];
        if (m_show != Show::All && image.forged != (m_show == Show::Forged))
            continue;
        m_pictureRows.insert(toQString(image.image), int(m_rows.size()));
        if (!image.mask.empty())
            m_maskRows.insert(toQString(image.mask), int(m_rows.size()));
        m_rows << i;
    }
}

int ContactSheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString ContactSheetModel::description(int row) const
{
    const LabelledImage &picture = image(row);
    const QString name = toQString(picture.image.filename());
    if (!picture.forged)
        return tr("%1: unedited").arg(name);
    return picture.mask.empty() ? tr("%1: forged, without a mask").arg(name)
                                : tr("%1: forged on %2 of its area").arg(name, percentText(picture.forgedShare));
}

QVariant ContactSheetModel::decoration(int row) const
{
    const LabelledImage &labelled = image(row);
    const auto item = m_items.constFind(m_rows[row]);
    if (item != m_items.cend() && item->failed)
        return theme::icon(QStringLiteral("warning"));
    if (item == m_items.cend() || item->picture.isNull())
        m_pictures.request(toQString(labelled.image));
    if (!labelled.mask.empty() && (item == m_items.cend() || item->mask.isNull()))
        m_masks.request(toQString(labelled.mask));
    if (item == m_items.cend() || item->picture.isNull())
        return {};
    return item->mask.isNull() ? item->picture : outlined(item->picture, item->mask);
}

QVariant ContactSheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return toQString(image(index.row()).image.filename());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return description(index.row());
    case Qt::DecorationRole:
        return decoration(index.row());
    case Qt::SizeHintRole: // the same before the picture is made and after
        return QSize(kSide + 8, kSide + 2 * QFontMetrics(QGuiApplication::font()).height());
    default:
        return {};
    }
}

void ContactSheetModel::onPicture(const QString &file, const QImage &picture)
{
    const int row = m_pictureRows.value(file, -1);
    if (row < 0)
        return;
    Item &item = m_items[m_rows[row]];
    item.picture = picture;
    item.failed = picture.isNull();
    tell(row);
}

void ContactSheetModel::onMask(const QString &file, const QImage &mask)
{
    const QList<int> rows = m_maskRows.values(file);
    for (const int row : rows) {
        m_items[m_rows[row]].mask = mask.isNull() ? QImage(1, 1, QImage::Format_Grayscale8) : mask;
        tell(row);
    }
}

void ContactSheetModel::tell(int row)
{
    Q_EMIT dataChanged(index(row), index(row), {Qt::DecorationRole});
}

} // namespace loupe
