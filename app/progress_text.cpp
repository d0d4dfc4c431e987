#include "app/progress_text.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

/** Gives tr() its context. */
struct ProgressText {
    Q_DECLARE_TR_FUNCTIONS(loupe::ProgressText)
};

QString timeLeft(qint64 seconds)
{
    if (seconds >= 3600)
        return ProgressText::tr("%1 h %2 min left").arg(seconds / 3600).arg(seconds % 3600 / 60);
    if (seconds >= 60)
        return ProgressText::tr("%1 min %2 s left").arg(seconds / 60).arg(seconds % 60);
    return ProgressText::tr("%1 s left").arg(seconds);
}

QString bytesText(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeSIFormat);
}

} // namespace

QString rateText(int done, int total, double seconds, const QString &unit)
{
    QString line = ProgressText::tr("%1 of %2 %3").arg(done).arg(total).arg(unit);
    if (done <= 0 || !(seconds > 0))
        return line;
    const double each = seconds / done;
    const auto number = [](double value) { return QLocale().toString(value, 'f', 1); };
    line += u", "_s + (each > 1 ? ProgressText::tr("%1 s each").arg(number(each))
                                : ProgressText::tr("%1 a second").arg(number(1 / each)));
    return done < total ? line + u", "_s + timeLeft(qint64(std::ceil(each * (total - done)))) : line;
}

QString figuresText(const ValidationFigures &figures)
{
    const auto number = [](double value) { return QString::number(value, 'f', 3); };
    return ProgressText::tr("image AUC %1  patch AUC %2  pixel F1 %3  IoU %4  overall %5  on %6 pictures")
        .arg(number(figures.imageAuc), number(figures.patchAuc), number(figures.maskF1), number(figures.iou),
             number(figures.overall), QString::number(figures.pictures));
}

QString stepText(const TrainEvent &event)
{
    QString text = QString::asprintf("step %lld/%lld  loss %.4f", static_cast<long long>(event.step),
                                     static_cast<long long>(event.steps), event.loss);
    for (const auto &[name, value] : event.parts)
        text += QString::asprintf("  %s %.4f", name.c_str(), value);
    return text + QString::asprintf("  lr %.2g  |g| %.2f  %.2f s", event.learningRate, event.gradientNorm,
                                    event.secondsPerStep);
}

QString durationText(double seconds)
{
    if (seconds >= 5400)
        return ProgressText::tr("%1 h").arg(QLocale().toString(seconds / 3600, 'f', 1));
    if (seconds >= 90)
        return ProgressText::tr("%1 min").arg(qint64(std::lround(seconds / 60)));
    return ProgressText::tr("%1 s").arg(qint64(std::ceil(seconds)));
}

QString estimateText(const RunEstimate &estimate)
{
    return ProgressText::tr("about %1, %2 of memory; measured on one step of %n picture(s)", nullptr, estimate.pictures)
        .arg(durationText(estimate.seconds), bytesText(estimate.bytes));
}

QString shortageText(const RunEstimate &estimate)
{
    return ProgressText::tr("This needs about %1 of memory and %2 are free; choose smaller batches or close other "
                            "programs.")
        .arg(bytesText(estimate.bytes), bytesText(estimate.freeBytes));
}

QString stageText(const std::string &stage)
{
    if (stage == "cls")
        return ProgressText::tr("Stage 1 of 3, the verdict");
    if (stage == "seg")
        return ProgressText::tr("Stage 2 of 3, the mask");
    return ProgressText::tr("Stage 3 of 3, all together");
}

QString eventText(const TrainEvent &event)
{
    switch (event.kind) {
    case TrainEvent::Kind::Validation:
        return u"step %1: "_s.arg(event.step) + figuresText(event.validation) + (event.best ? u"  (best)"_s : u""_s);
    case TrainEvent::Kind::Message:
        return QString::fromStdString(event.message);
    case TrainEvent::Kind::Checkpoint:
        return u"step %1: checkpoint written"_s.arg(event.step);
    case TrainEvent::Kind::Estimate:
        return estimateText(event.estimate);
    case TrainEvent::Kind::Stage:
        return stageText(event.message);
    case TrainEvent::Kind::Step:
    case TrainEvent::Kind::Probe:
    case TrainEvent::Kind::Samples:
        break;
    }
    return {};
}

} // namespace loupe
