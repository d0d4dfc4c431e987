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

QString messageText(const TrainMessage &message)
{
    const auto value = [&message](std::size_t i) {
        return i < message.values.size() ? QString::fromStdString(message.values[i]) : QString();
    };
    switch (message.kind) {
    case TrainMessage::Kind::DataSplit:
        return ProgressText::tr("%1 pictures train (%2 forged), %3 validate").arg(value(0), value(1), value(2));
    case TrainMessage::Kind::FileLeftOut:
        return ProgressText::tr("%1 (left out): %2").arg(value(0), value(1));
    case TrainMessage::Kind::FileUsed:
        return ProgressText::tr("%1 (used): %2").arg(value(0), value(1));
    case TrainMessage::Kind::BatchChosen:
        return ProgressText::tr("batches of %1, by the memory that is free").arg(value(0));
    case TrainMessage::Kind::TokensKept:
        return ProgressText::tr("the backbone's tokens of %1 pictures are kept in %2: %3 MB, limit %4 MB")
            .arg(value(0), value(1), value(2), value(3));
    case TrainMessage::Kind::TokensNotKept:
        return ProgressText::tr("tokens are not kept any more: %1").arg(value(0));
    case TrainMessage::Kind::CheckpointFailed:
        return ProgressText::tr("the checkpoint could not be written, the one before stays: %1").arg(value(0));
    case TrainMessage::Kind::Processes:
        return value(0);
    }
    return {};
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
        return (event.best ? ProgressText::tr("step %1, the best so far: %2") : ProgressText::tr("step %1: %2"))
            .arg(QString::number(event.step), figuresText(event.validation));
    case TrainEvent::Kind::Message:
        return messageText(event.message);
    case TrainEvent::Kind::Checkpoint:
        return ProgressText::tr("step %1: checkpoint written").arg(event.step);
    case TrainEvent::Kind::Estimate:
        return estimateText(event.estimate);
    case TrainEvent::Kind::Stage:
        return stageText(event.stage);
    case TrainEvent::Kind::Step:
    case TrainEvent::Kind::Probe:
    case TrainEvent::Kind::Samples:
        break;
    }
    return {};
}

} // namespace loupe
