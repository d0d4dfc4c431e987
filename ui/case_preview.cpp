#include "ui/case_preview.h"

#include <QPainter>

#include "app/overlay.h"
#include "app/paths.h"
#include "model/result/mask.h"
#include "ui/theme.h"
#include "ui/thumbnail_loader.h"

namespace loupe {

namespace {

/** @param analysis without a score map: the picture alone */
QImage drawn(const QString &file, const Analysis &analysis, ColorMap map)
{
    QImage image = makeThumbnail(file, CasePreview::kSide);
    if (image.isNull() || analysis.scoreMap.empty())
        return image;
    image = image.convertToFormat(QImage::Format_RGB32);
    const cv::Mat scores = resizeScoreMap(analysis.scoreMap, {image.width(), image.height()});
    QPainter painter(&image);
    painter.drawImage(0, 0, colorizeScores(scores, map));
    const QVector<QPolygonF> outlines = maskContours(thresholdMask(scores, analysis.threshold));
    for (const QPen &pen : {QPen(theme::contourHalo(), 3), QPen(theme::contour(), 1.5)}) {
        painter.setPen(pen);
        for (const QPolygonF &outline : outlines)
            painter.drawPolyline(outline);
    }
    return image;
}

} // namespace

CasePreview::CasePreview(CaseService *cases, Settings *settings, QWidget *parent)
    : QWidget(parent), m_cases(cases), m_settings(settings)
{
    setAccessibleName(tr("Preview of the selected file"));
    m_pool.setMaxThreadCount(1);
    connect(&m_asking, &QFutureWatcherBase::finished, this, [this] {
        if (m_asking.isCanceled())
            return;
        const auto found = m_asking.result();
        const auto map = ColorMap(colorMapNames().indexOf(m_settings->text(Settings::Key::ColorMap)));
        m_drawing.setFuture(runTask<QImage>(&m_pool, [file = m_file, map, analysis = found ? *found : Analysis()](
                                                         const Progress &) { return drawn(file, analysis, map); }));
    });
    connect(&m_drawing, &QFutureWatcherBase::finished, this, [this] {
        if (m_drawing.isCanceled())
            return;
        m_image = m_drawing.result();
        update();
    });
}

CasePreview::~CasePreview()
{
    m_asking.disconnect(this);
    m_drawing.disconnect(this);
    m_drawing.cancel();
    m_pool.waitForDone();
}

void CasePreview::showRow(const CaseRow *row)
{
    const qint64 item = row ? row->id : 0;
    const qint64 result = row ? row->resultId : 0;
    if (item == m_item && result == m_result)
        return;
    if (item != m_item)
        m_image = {};
    m_item = item;
    m_result = result;
    m_file = row ? toQString(row->path) : QString();
    m_asking.cancel();
    m_drawing.cancel();
    update();
    if (row)
        ask();
}

void CasePreview::ask()
{
    m_asking.setFuture(m_cases->ask([result = m_result](CaseStore &store, const Progress &) -> Result<Analysis> {
        return store.analysis(result);
    }));
}

void CasePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::canvas(palette()));
    if (m_image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRectF frame(QPointF(), QSizeF(m_image.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio));
    frame.moveCenter(QRectF(rect()).center());
    painter.drawImage(frame, m_image);
}

} // namespace loupe
