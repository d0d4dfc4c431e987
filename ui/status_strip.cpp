#include "ui/status_strip.h"

#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include "app/error_text.h"
#include "app/wording.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

StatusStrip::StatusStrip(QWidget *parent) : QStatusBar(parent)
{
    m_picture = makeLabel(u"picture"_s, tr("Size and format of the picture"), {});
    m_position = makeLabel(u"position"_s, tr("Pixel under the cursor"), tr("x %1  y %2").arg(99999).arg(99999));
    m_color = makeLabel(u"color"_s, tr("Red, green and blue of that pixel"), u"RGB 255 255 255"_s);
    m_score = makeLabel(u"score"_s, tr("Score map at that pixel, and the patch it lies in"),
                        tr("score %1").arg(u"> 0.99"_s) + u"  "_s + tr("patch %1").arg(u"> 0.99"_s));
    m_zoom = makeLabel(u"zoom"_s, tr("Screen pixels per picture pixel"), u"6400 %"_s);
    m_device = makeLabel(u"device"_s, tr("Where the network runs"), {});
    m_stage = makeLabel(u"stage"_s, tr("What is running"), {});
    m_progress = new QProgressBar;
    m_progress->setMaximumWidth(140);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setToolTip(tr("Progress of the analysis"));
    m_cancel = new QToolButton;
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(theme::icon(u"cancel"_s));
    m_cancel->setAccessibleName(tr("Cancel"));
    m_cancel->setToolTip(tr("Cancel the analysis (Esc)"));
    for (QLabel *label : {m_picture, m_position, m_color, m_score})
        addWidget(label);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_stage, m_progress, m_cancel, m_zoom, m_device})
        addPermanentWidget(widget);
    connect(m_cancel, &QToolButton::clicked, this, &StatusStrip::cancelRequested);
    connect(this, &QStatusBar::messageChanged, this, &StatusStrip::fitWidth);
    setPicture(nullptr);
    setStage(AnalysisService::Stage::Idle);
}

/** @param widest keeps the width, so that the line does not jump while the cursor moves */
QLabel *StatusStrip::makeLabel(const QString &name, const QString &tip, const QString &widest)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setToolTip(tip);
    label->setContentsMargins(4, 0, 4, 0);
    if (!widest.isEmpty())
        label->setMinimumWidth(label->fontMetrics().horizontalAdvance(widest) + 10);
    return label;
}

void StatusStrip::setPicture(const ImageFacts *facts)
{
    clearMessage(); // Qt hides these labels under a message
    m_picture->setText(facts ? pictureText(*facts) : QString());
    m_picture->setVisible(facts != nullptr);
    m_zoom->setVisible(facts != nullptr);
    if (!facts)
        setProbe(std::nullopt);
    fitWidth();
}

void StatusStrip::setProbe(const std::optional<Probe> &probe)
{
    for (QLabel *label : {m_position, m_color, m_score})
        label->clear();
    if (!probe)
        return;
    m_position->setText(tr("x %1  y %2").arg(probe->pixel.x()).arg(probe->pixel.y()));
    m_color->setText(u"RGB %1 %2 %3"_s.arg(probe->color.red()).arg(probe->color.green()).arg(probe->color.blue()));
    QStringList scores;
    if (probe->score)
        scores << tr("score %1").arg(scoreText(*probe->score));
    if (probe->patch)
        scores << tr("patch %1").arg(scoreText(*probe->patch));
    m_score->setText(scores.join(u"  "_s));
}

void StatusStrip::setZoom(double zoom)
{
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(zoom * 100, 'f', zoom < 0.1 ? 1 : 0)));
}

void StatusStrip::setDevice(const DeviceChoice &device)
{
    m_choice = device;
    fitWidth();
}

/** Where there is no room for all, first the reason for the CPU goes (the corner's tooltip has it), then the colour. */
void StatusStrip::fitWidth()
{
    if (!currentMessage().isEmpty())
        return; // Qt has hidden the labels; showing one would put it over the text
    const auto tooWide = [this] {
        layout()->activate(); // a nested layout forgets its old size only then
        return layout()->minimumSize().width() > width();
    };
    const QString reason = m_choice ? cpuReason(m_choice->reason) : QString();
    const QString brief = m_choice ? deviceText(*m_choice) : QString();
    m_color->show();
    m_device->setText(reason.isEmpty() ? brief : tr("%1: %2").arg(brief, reason));
    if (tooWide())
        m_device->setText(brief);
    m_color->setVisible(!tooWide());
}

void StatusStrip::setStage(AnalysisService::Stage stage)
{
    using Stage = AnalysisService::Stage;
    const QString words = stage == Stage::Decoding       ? tr("Decoding")
                          : stage == Stage::LoadingModel ? tr("Loading the model")
                          : stage == Stage::Analysing    ? tr("Analysing")
                                                         : QString();
    const bool busy = stage != Stage::Idle;
    m_stage->setText(words);
    m_progress->setRange(0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_stage, m_progress, m_cancel})
        widget->setVisible(busy);
    fitWidth();
}

void StatusStrip::setProgress(int done, int total)
{
    if (total <= 1)
        return;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_stage->setText(tr("Analysing %1/%2").arg(done).arg(total));
    fitWidth();
}

QSize StatusStrip::minimumSizeHint() const
{
    return {0, QStatusBar::minimumSizeHint().height()};
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fitWidth();
}

} // namespace loupe
