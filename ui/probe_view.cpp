#include "ui/probe_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

#include "app/overlay.h"
#include "app/paths.h"
#include "app/task.h"
#include "model/image/decoder.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

constexpr int kPhotoSide = 800; ///< pixels that are kept of the photo, at most
constexpr int kMostLooks = 500; ///< that are kept; then every second one goes

QImage previewOf(const QString &file)
{
    const auto decoded = decode(toPath(file));
    return decoded
               ? toQImage(decoded->rgb).scaled(kPhotoSide, kPhotoSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
               : QImage();
}

} // namespace

ProbeView::ProbeView(QWidget *parent) : QWidget(parent), m_hint(new QLabel), m_slider(new QSlider(Qt::Horizontal))
{
    m_slider->setObjectName(u"looks"_s);
    m_slider->setAccessibleName(tr("From before to now"));
    m_slider->setToolTip(tr("Which look at the probe photo the last picture shows: left the first, right the latest"));
    connect(m_slider, &QSlider::valueChanged, this, &ProbeView::showLook);
    m_pool.setMaxThreadCount(1);
    m_hint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    const QList<std::pair<Picture *, QString>> pictures = {
        {&m_photo, tr("Photo")}, {&m_first, tr("Before")}, {&m_now, tr("Now")}};
    for (const auto &[picture, name] : pictures) {
        picture->label = new QLabel;
        picture->label->setAccessibleName(name);
        picture->label->setAlignment(Qt::AlignCenter);
        picture->label->setMinimumSize(60, 60);
        picture->label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        picture->caption = new QLabel(name);
        picture->caption->setAlignment(Qt::AlignCenter);
        auto *column = new QVBoxLayout;
        column->addWidget(picture->label, 1);
        column->addWidget(picture->caption);
        row->addLayout(column, 1);
    }
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_hint);
    box->addLayout(row, 1);
    auto *between = new QHBoxLayout;
    between->addWidget(new QLabel(tr("Before")));
    between->addWidget(m_slider, 1);
    between->addWidget(new QLabel(tr("Now")));
    box->addLayout(between);
    connect(&m_decoding, &QFutureWatcherBase::finished, this, [this] {
        m_photo.image = m_decoding.result();
        draw(m_photo);
        if (m_photo.image.isNull())
            m_hint->setText(tr("The probe photo cannot be read; the run goes on without it."));
    });
    begin({});
}

ProbeView::~ProbeView()
{
    m_decoding.disconnect();
    m_pool.waitForDone();
}

void ProbeView::begin(const QString &photo)
{
    for (Picture *picture : {&m_photo, &m_first, &m_now}) {
        picture->image = {};
        draw(*picture);
    }
    m_looks.clear();
    m_slider->setRange(0, 0);
    m_slider->setEnabled(false);
    m_now.caption->setText(tr("Now"));
    m_hint->setText(photo.isEmpty() ? tr("Choose a probe photo among the options to see here what the network makes of "
                                         "it while it learns.")
                                    : tr("The maps follow at every look at what is kept aside."));
    if (!photo.isEmpty())
        m_decoding.setFuture(runTask<QImage>(&m_pool, [photo](const Progress &) { return previewOf(photo); }));
}

void ProbeView::setMap(const cv::Mat &scores, int step)
{
    const QImage image = colorizePatches(scores, QSize(scores.cols, scores.rows), ColorMap::Inferno)
                             .convertToFormat(QImage::Format_RGB32);
    if (m_first.image.isNull()) {
        m_first.image = image;
        m_first.caption->setText(tr("Step %1").arg(step));
        draw(m_first);
    }
    const bool follows = m_slider->value() == m_slider->maximum();
    m_looks << Look{step, image};
    if (m_looks.size() > kMostLooks) { // the first one stays, and the latest
        QList<Look> fewer;
        for (qsizetype i = 0; i < m_looks.size(); ++i) {
            if (i % 2 == 0 || i + 1 == m_looks.size())
                fewer << m_looks[i];
        }
        m_looks = fewer;
    }
    m_slider->setRange(0, int(m_looks.size()) - 1);
    m_slider->setEnabled(m_looks.size() > 1);
    if (follows) {
        m_slider->setValue(m_slider->maximum());
        showLook(m_slider->maximum());
    }
}

void ProbeView::showLook(int look)
{
    if (look >= m_looks.size())
        return;
    const int step = m_looks[look].step;
    m_now.image = m_looks[look].map;
    m_now.caption->setText(look + 1 == m_looks.size() ? tr("Now, step %1").arg(step) : tr("Step %1").arg(step));
    draw(m_now);
}

void ProbeView::draw(Picture &picture)
{
    const QSize size = picture.label->size().expandedTo({60, 60});
    picture.label->setPixmap(
        picture.image.isNull() ? QPixmap() : QPixmap::fromImage(picture.image.scaled(size, Qt::KeepAspectRatio)));
}

void ProbeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (Picture *picture : {&m_photo, &m_first, &m_now})
        draw(*picture);
}

} // namespace loupe
