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
    return QString::asprintf("image AUC %.3f  patch AUC %.3f  pixel F1 %.3f  IoU %.3f  overall %.3f  on %d pictures",
                             figures.imageAuc, figures.patchAuc, figures.maskF1, figures.iou, figures.overall,
                             figures.pictures);
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

QString eventText(const TrainEvent &event)
{
    switch (event.kind) {
    case TrainEvent::Kind::Validation:
        return u"step %1: "_s.arg(event.step) + figuresText(event.validation) + (event.best ? u"  (best)"_s : u""_s);
    case TrainEvent::Kind::Message:
        return QString::fromStdString(event.message);
    case TrainEvent::Kind::Checkpoint:
        return u"step %1: checkpoint written"_s.arg(event.step);
    case TrainEvent::Kind::Step:
    case TrainEvent::Kind::Probe:
        break;
    }
    return {};
}

} // namespace loupe
