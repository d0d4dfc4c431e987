#include "app/wording.h"

#include "app/error_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace loupe {

namespace {

/** Gives tr() its context. */
struct Wording {
    Q_DECLARE_TR_FUNCTIONS(loupe::Wording)
};

constexpr double kHigh = 0.5; // a head that says "rather forged"

QString disagreement(const Analysis &analysis, const std::vector<Region> &regions)
{
    const bool whole = analysis.globalScore >= kHigh;
    if (whole && regions.empty())
        return Wording::tr("The picture as a whole looks edited, but no region stands out at this threshold.");
    if (!whole && !regions.empty() && analysis.imageScore < kHigh)
        return Wording::tr("A region stands out, but the picture as a whole does not look edited.");
    return {};
}

} // namespace

QString percentText(double share)
{
    const QLocale locale;
    if (share > 0 && share < 0.001)
        return Wording::tr("< %1 %").arg(locale.toString(0.1, 'f', 1));
    const int decimals = share < 0.1 ? 1 : 0;
    return Wording::tr("%1 %").arg(locale.toString(share * 100, 'f', decimals));
}

QString secondsText(double seconds)
{
    return Wording::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 10 ? 1 : 0));
}

QString pictureText(const ImageFacts &facts)
{
    QString text = Wording::tr("%1 \u00d7 %2").arg(facts.width).arg(facts.height);
    text += u"   "_s + QString::fromStdString(facts.format);
    if (!facts.jpeg)
        return text;
    if (facts.jpeg->quality > 0)
        text += Wording::tr(" q%1", "JPEG quality").arg(facts.jpeg->quality);
    if (!facts.jpeg->subsampling.empty())
        text += u' ' + QString::fromStdString(facts.jpeg->subsampling);
    return text;
}

QString deviceText(const DeviceChoice &device)
{
    const QString precision = QString::fromLatin1(precisionName(device.precision));
    if (device.name == "cpu")
        return Wording::tr("CPU %1").arg(precision);
    const QString number = QString::fromStdString(device.name).section(u':', 1);
    return Wording::tr("GPU %1 %2").arg(number.isEmpty() ? u"0"_s : number, precision);
}

QString falseAlarmSentence(const ModelCard &card, double imageScore)
{
    const std::optional<double> rate = card.falseAlarmRateAt(imageScore);
    if (!rate || card.authenticPhotos <= 0)
        return Wording::tr("How often this model gives unedited photos such a score was never measured.");
    const int photos = card.authenticPhotos;
    if (*rate <= 0)
        return Wording::tr("Of %n unedited photo(s) this model was measured on, none reached this band.", nullptr,
                           photos);
    if (*rate >= 1) // the lowest band
        return Wording::tr("Such a score is usual for unedited photos; edited ones that the model misses get it too.");
    return Wording::tr("Of %n unedited photo(s) this model was measured on, %1 reached this band.", nullptr, photos)
        .arg(percentText(*rate));
}

QString statusText(const QString &status)
{
    if (status == u"relevant")
        return Wording::tr("Relevant");
    if (status == u"irrelevant")
        return Wording::tr("Not relevant");
    if (status == u"check_again")
        return Wording::tr("Check again");
    if (status == u"done")
        return Wording::tr("Done");
    return {};
}

QString whatItShows()
{
    return Wording::tr("Where the picture's fine structure differs from its surroundings, as pasted, copied or "
                       "painted-over areas often do. The score says how strongly, compared with photos the model "
                       "has learned from. It is a hint where to look, to be checked by other means.");
}

QString whatItHides()
{
    return Wording::tr("Who edited the photo, when, or with what intent; whether what it shows is true; edits "
                       "that left no trace the model knows. A photo without findings may still be edited.");
}

QStringList reasons(const Analysis &analysis, const std::vector<Region> &regions)
{
    QStringList lines;
    const auto strongest = std::max_element(regions.begin(), regions.end(),
                                            [](const Region &a, const Region &b) { return a.meanScore < b.meanScore; });
    if (strongest != regions.end()) {
        lines << Wording::tr("Strongest region: score %1 on %2 of the picture.")
                     .arg(scoreText(strongest->meanScore), percentText(strongest->area));
    } else {
        lines << Wording::tr("No region lies above the threshold.");
    }
    lines << Wording::tr("Picture as a whole: %1. Strongest patch: %2.")
                 .arg(scoreText(analysis.globalScore), scoreText(analysis.patchScore));
    if (analysis.copyMove && !analysis.copyMove->regions.empty()) // not part of the score of every model
        lines << Wording::tr("An area of the picture occurs twice in it; the layer Copies shows where.");
    const QString conflict = disagreement(analysis, regions);
    if (!conflict.isEmpty())
        lines << conflict;
    return lines;
}

} // namespace loupe
