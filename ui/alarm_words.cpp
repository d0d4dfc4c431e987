#include "ui/alarm_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/error_text.h"
#include "app/wording.h"

namespace loupe {

namespace {

/** Gives tr() its context. */
struct AlarmWords {
    Q_DECLARE_TR_FUNCTIONS(loupe::AlarmWords)
};

} // namespace

QString alarmSentence(const AlarmThreshold &threshold, double imageScore)
{
    const QString score = QLocale().toString(threshold.score, 'f', 4);
    const QString side = imageScore >= threshold.score
                             ? AlarmWords::tr("The score reaches your threshold of %1.").arg(score)
                             : AlarmWords::tr("The score lies below your threshold of %1.").arg(score);
    const FalseAlarms &measured = threshold.measured;
    const QString basis =
        threshold.ownPhotos
            ? AlarmWords::tr("Measured on %n of your own photo(s), %1 of which reached it.", nullptr, measured.photos)
            : AlarmWords::tr("Of %n unedited photo(s) that the model's card names, %1 reached it.", nullptr,
                             measured.photos);
    return side + QChar(u' ') + basis.arg(percentText(measured.rate.value));
}

QString alarmsText(const FalseAlarms &alarms)
{
    return AlarmWords::tr("%1 of %n photo(s): %2, 95 % interval %3 to %4", nullptr, alarms.photos)
        .arg(QLocale().toString(alarms.alarms), percentText(alarms.rate.value), percentText(alarms.rate.low),
             percentText(alarms.rate.high));
}

QString photosNeededSentence(double accepted)
{
    const double bound = 2 * accepted;
    if (bound >= 1)
        return {};
    return AlarmWords::tr("To show with 95 % confidence that the rate is below %1 takes %2 photos if none of them "
                          "alarms, and about %3 if %4 of them do.")
        .arg(percentText(bound), QLocale().toString(photosNeeded(bound)),
             QLocale().toString(photosNeededAt(accepted, bound)), percentText(accepted));
}

} // namespace loupe
