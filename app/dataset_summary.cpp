#include "app/dataset_summary.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

#include "app/error_text.h"
#include "app/paths.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

/** Gives tr() its context. */
struct Summary {
    Q_DECLARE_TR_FUNCTIONS(loupe::DatasetSummary)
};

/** Fewer of a class, and an interval is wider than what one would want to learn from it. */
constexpr int kFewToMeasure = 30;
constexpr int kFewToTrain = 100;

QString percent(double share)
{
    return Summary::tr("%1 %").arg(QLocale().toString(100 * share, 'f', share < 0.1 ? 1 : 0));
}

QString layoutText(DataLayout layout)
{
    switch (layout) {
    case DataLayout::TamperedPairs:
        return Summary::tr("forged pictures in Tp, masks in Gt, unedited ones in Au");
    case DataLayout::RealFake:
        return Summary::tr("pictures in real and fake, masks in masks");
    case DataLayout::List:
        return Summary::tr("a list of pictures, masks and labels");
    case DataLayout::JsonPairs:
        return Summary::tr("a JSON list of pictures and masks");
    case DataLayout::Authentic:
        return Summary::tr("photos that count as unedited, but for those with NAME.mask.png beside them");
    }
    return {};
}

qint64 pixels(const LabelledImage &image)
{
    return qint64(image.width) * image.height;
}

} // namespace

QString countsText(const Dataset &data)
{
    return Summary::tr("%1 images: %2 forged (%3 with a mask), %4 unedited")
        .arg(data.images.size())
        .arg(data.forged())
        .arg(data.masks())
        .arg(data.authentic());
}

QString sizesText(const Dataset &data)
{
    if (data.images.empty())
        return {};
    const auto [least, most] = std::minmax_element(data.images.begin(), data.images.end(),
                                                   [](const auto &a, const auto &b) { return pixels(a) < pixels(b); });
    QString text = pixels(*least) == pixels(*most) ? Summary::tr("%1 x %2 pixels").arg(least->width).arg(least->height)
                                                   : Summary::tr("%1 x %2 to %3 x %4 pixels")
                                                         .arg(least->width)
                                                         .arg(least->height)
                                                         .arg(most->width)
                                                         .arg(most->height);
    double sum = 0;
    double low = 1;
    double high = 0;
    for (const LabelledImage &image : data.images) {
        if (image.mask.empty())
            continue;
        sum += image.forgedShare;
        low = std::min(low, image.forgedShare);
        high = std::max(high, image.forgedShare);
    }
    if (data.masks() > 0)
        text += u"; "_s + Summary::tr("forged: %1 of a picture on average, from %2 to %3")
                              .arg(percent(sum / double(data.masks())), percent(low), percent(high));
    return text;
}

QStringList layoutTexts(const Dataset &data)
{
    QStringList lines;
    for (const auto &[source, layout] : data.sources)
        lines << u"%1: %2"_s.arg(toQString(source), layoutText(layout));
    return lines;
}

QStringList issueLines(const Dataset &data, int files)
{
    std::map<DataIssue::Kind, std::vector<const DataIssue *>> kinds;
    for (const DataIssue &issue : data.issues)
        kinds[issue.kind].push_back(&issue);
    QStringList lines;
    for (const auto &[kind, issues] : kinds) {
        lines << u"%1 x %2"_s.arg(issues.size()).arg(issueSentence(*issues.front()));
        const auto shown = std::min(issues.size(), std::size_t(files));
        for (std::size_t i = 0; i < shown; ++i) {
            const QString detail = QString::fromStdString(issues[i]->detail);
            lines << u"    "_s + toQString(issues[i]->file) + (detail.isEmpty() ? u""_s : u": "_s + detail);
        }
        if (shown < issues.size())
            lines << u"    "_s + Summary::tr("and %1 more").arg(issues.size() - shown);
    }
    return lines;
}

QString dataProblem(const Dataset &data, DataUse use)
{
    const auto forged = data.forged();
    const auto authentic = data.authentic();
    if (data.images.empty())
        return Summary::tr("There is no picture in it that can be used.");
    if (use == DataUse::Collection)
        return {};
    if (use == DataUse::Guard && authentic > 0) // false alarms alone can be watched
        return {};
    if (forged == 0)
        return Summary::tr("No forged picture is among them; add some, with a mask for each.");
    if (authentic == 0)
        return Summary::tr("No unedited picture is among them; add some, as nothing else shows false alarms.");
    if (use == DataUse::Training && data.masks() == 0)
        return Summary::tr("None of the forged pictures has a mask; without one nothing says where they are forged.");
    if (use == DataUse::Training && (forged < 2 || authentic < 2))
        return Summary::tr("Training needs at least 2 forged and 2 unedited pictures: one of each is kept aside.");
    return {};
}

QStringList dataWarnings(const Dataset &data, DataUse use)
{
    QStringList lines;
    if (use == DataUse::Collection)
        return lines;
    const int few = use == DataUse::Training ? kFewToTrain : kFewToMeasure;
    const auto least = std::min(data.forged(), data.authentic());
    if (least > 0 && least < few)
        lines << (use == DataUse::Training
                      ? Summary::tr("Only %1 forged and %2 unedited pictures: fewer than %3 of a kind teach little "
                                    "that holds elsewhere.")
                      : Summary::tr("Only %1 forged and %2 unedited pictures: with fewer than %3 of a kind the "
                                    "intervals are wide."))
                     .arg(data.forged())
                     .arg(data.authentic())
                     .arg(few);
    if (least > 0 && std::max(data.forged(), data.authentic()) > 10 * least)
        lines << Summary::tr("One kind is more than ten times as frequent as the other.");
    if (use == DataUse::Guard && data.forged() == 0)
        lines << Summary::tr("No forged picture is among them: they show false alarms, not whether more is found.");
    if (data.masks() > 0 && data.masks() < data.forged())
        lines << Summary::tr("%1 forged pictures have no mask: they count for the whole picture only.")
                     .arg(data.forged() - data.masks());
    return lines;
}

bool isFileOf(const Dataset &data, const std::filesystem::path &file)
{
    return std::any_of(data.images.begin(), data.images.end(), [&](const LabelledImage &item) {
        std::error_code ignored;
        return std::filesystem::equivalent(item.image, file, ignored) ||
               (!item.mask.empty() && std::filesystem::equivalent(item.mask, file, ignored));
    });
}

} // namespace loupe
