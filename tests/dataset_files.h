#pragma once

#include <QMap>
#include <QStringList>

#include <filesystem>
#include <fstream>

#include "tests/generated_photos.h"
#include "training/dataset.h"

/** Small labelled sets on the disk, and data sets in words. */
namespace loupe::testing {

/** What files a row has: name -> what is in it. "7": picture number 7; "m": a mask; "0": an empty mask; else text. */
using Files = QMap<QString, QByteArray>;

constexpr int kSide = 40;

inline cv::Mat maskPicture(int side = kSide)
{
    cv::Mat mask = cv::Mat::zeros(side, side, CV_8U);
    mask(cv::Rect(side / 4, side / 4, side / 4, side / 4)) = 255;
    return mask;
}

inline void writeText(const std::filesystem::path &file, const QByteArray &text)
{
    std::ofstream(file, std::ios::binary).write(text.constData(), text.size());
}

inline void make(const std::filesystem::path &root, const Files &files)
{
    for (auto it = files.begin(); it != files.end(); ++it) {
        const std::filesystem::path file = root / it.key().toStdString();
        std::filesystem::create_directories(file.parent_path());
        bool number = false;
        const int picture = it->toInt(&number);
        if (*it == "m")
            photos::writePng(file, maskPicture());
        else if (*it == "wide m")
            photos::writePng(file, maskPicture(2 * kSide));
        else if (*it == "0")
            photos::writePng(file, cv::Mat::zeros(kSide, kSide, CV_8U));
        else if (*it == "full")
            photos::writePng(file, cv::Mat(kSide, kSide, CV_8U, cv::Scalar(255)));
        else if (number)
            photos::writePng(file, photos::texture(picture, {kSide, kSide}));
        else
            writeText(file, *it);
    }
}

/** "Tp/a.png forged masks/a.png", one for each image, in order. */
inline QStringList described(const Dataset &set, const std::filesystem::path &root)
{
    QStringList lines;
    for (const LabelledImage &image : set.images) {
        QString line = QString::fromStdString(image.image.lexically_normal().lexically_relative(root).string());
        line += image.forged ? QStringLiteral(" forged") : QStringLiteral(" authentic");
        if (!image.mask.empty())
            line += u' ' + QString::fromStdString(image.mask.lexically_relative(root).string());
        lines << line;
    }
    return lines;
}

inline const char *kindName(DataIssue::Kind kind)
{
    static constexpr const char *kNames[] = {"Unreadable", "NoImage",     "NoMask",  "MaskSize",  "MaskEmpty",
                                             "Duplicate",  "Conflicting", "BadLine", "Unlabelled"};
    return kNames[int(kind)];
}

/** "NoMask Tp/a.png", sorted; "(used)" behind what is in the set all the same. */
inline QStringList issuesOf(const Dataset &set, const std::filesystem::path &root)
{
    QStringList lines;
    for (const DataIssue &issue : set.issues)
        lines << QLatin1String(kindName(issue.kind)) + u' ' +
                     QString::fromStdString(issue.file.lexically_relative(root).string()) +
                     (issue.used ? QStringLiteral(" (used)") : QString());
    lines.sort();
    return lines;
}

} // namespace loupe::testing
