#include "ui/film_strip.h"

#include <QApplication>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "ui/theme.h"
#include "ui/thumbnail_model.h"

namespace loupe
{

namespace
{

constexpr int kCell = 92; // logical pixels
constexpr int kInset = 6;
constexpr int kCorner = 18;

/** A thumbnail, and the verdict as a coloured corner; in words it is in the tooltip. */
class ThumbnailDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {kCell, kCell}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.palette.highlight());
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
        }
        const QRectF inner = QRectF(option.rect).adjusted(kInset, kInset, -kInset, -kInset);
        const auto image = index.data(Qt::DecorationRole).value<QImage>();
        const QRectF frame = image.isNull() ? inner.adjusted(0, 8, 0, -8) : placed(image.size(), inner);
        if (image.isNull())
            paintEmpty(*painter, option, frame, index.data(ThumbnailModel::FailedRole).toBool());
        else
            painter->drawImage(frame, image);
        const QVariant band = index.data(ThumbnailModel::BandRole);
        if (band.isValid())
            paintCorner(*painter, option.palette, frame, Band(band.toInt()));
        if (option.state & QStyle::State_HasFocus) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(option.palette.color(QPalette::WindowText), 1, Qt::DotLine));
            painter->drawRect(QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5));
        }
        painter->restore();
    }

private:
    static QRectF placed(const QSize &image, const QRectF &box)
    {
        QRectF frame(QPointF(0, 0), QSizeF(image).scaled(box.size(), Qt::KeepAspectRatio));
        frame.moveCenter(box.center());
        return frame;
    }

    static void paintEmpty(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &frame, bool failed)
    {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::quietText(option.palette), 1));
        painter.drawRoundedRect(frame, 3, 3);
        if (!failed)
            return;
        QRect icon(0, 0, 24, 24);
        icon.moveCenter(frame.center().toPoint());
        theme::icon(QStringLiteral("warning")).paint(&painter, icon);
    }

    static void paintCorner(QPainter &painter, const QPalette &palette, const QRectF &frame, Band band)
    {
        const QPointF corner = frame.topRight();
        const QPolygonF triangle{corner, corner - QPointF(kCorner, 0), corner + QPointF(0, kCorner)};
        painter.setPen(QPen(palette.color(QPalette::Base), 1));
        painter.setBrush(theme::bandColor(band, palette));
        painter.drawPolygon(triangle);
    }
};

} // namespace

FilmStrip::FilmStrip(ThumbnailModel *pictures, QWidget *parent) : QListView(parent), m_pictures(pictures)
{
    setModel(pictures);
    setItemDelegate(new ThumbnailDelegate(this));
    setAccessibleName(tr("Pictures"));
    setFlow(LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window); // quiet: the pictures are the content
}

QSize FilmStrip::minimumSizeHint() const
{
    return {kCell, kCell + 2 * frameWidth() + horizontalScrollBar()->sizeHint().height()};
}

QSize FilmStrip::sizeHint() const
{
    return {600, minimumSizeHint().height()};
}

void FilmStrip::setCurrentFile(const QString &file)
{
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    const int row = m_pictures->rowOf(file);
    setCurrentIndex(row >= 0 ? m_pictures->index(row) : QModelIndex());
}

void FilmStrip::step(int by)
{
    const int row = currentIndex().row() + by;
    if (currentIndex().isValid() && row >= 0 && row < m_pictures->rowCount())
        setCurrentIndex(m_pictures->index(row));
}

void FilmStrip::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_quiet)
        Q_EMIT fileChosen(current.data(ThumbnailModel::FileRole).toString());
}

} // namespace loupe
