#include "app/evidence_blob.h"

#include <opencv2/core.hpp>

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <string>

namespace loupe {
namespace {

constexpr quint32 kMagic = 0x4c504556; // "LPEV"
constexpr quint32 kVersion = 1;
constexpr double kSteps = 65535;
constexpr qint64 kMostValues = 64'000'000; ///< what no method makes: a damaged size must not ask for memory
constexpr quint32 kMostItems = 100'000;

using Outlines = std::vector<std::vector<cv::Point>>;

void write(QDataStream &stream, const Outlines &outlines)
{
    stream << quint32(outlines.size());
    for (const auto &outline : outlines) {
        stream << quint32(outline.size());
        for (const cv::Point &corner : outline)
            stream << qint32(corner.x) << qint32(corner.y);
    }
}

/** A number of things that follow; 0 and a failed stream where it cannot be. */
quint32 readCount(QDataStream &stream)
{
    quint32 count = 0;
    stream >> count;
    if (count > kMostItems)
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream.status() == QDataStream::Ok ? count : 0;
}

Outlines readOutlines(QDataStream &stream)
{
    Outlines outlines(readCount(stream));
    for (auto &outline : outlines) {
        outline.resize(readCount(stream));
        for (cv::Point &corner : outline) {
            qint32 x = 0;
            qint32 y = 0;
            stream >> x >> y;
            corner = {x, y};
        }
    }
    return outlines;
}

void writeValues(QDataStream &stream, const cv::Mat &values)
{
    double least = 0;
    double greatest = 0;
    if (!values.empty())
        cv::minMaxLoc(values, &least, &greatest);
    const double step = greatest > least ? (greatest - least) / kSteps : 1;
    stream << qint32(values.cols) << qint32(values.rows) << least << step;
    for (int y = 0; y < values.rows; ++y)
        for (int x = 0; x < values.cols; ++x)
            stream << quint16(std::lround((double(values.at<float>(y, x)) - least) / step));
}

cv::Mat readValues(QDataStream &stream)
{
    qint32 width = 0;
    qint32 height = 0;
    double least = 0;
    double step = 0;
    stream >> width >> height >> least >> step;
    const bool possible = width >= 0 && height >= 0 && qint64(width) * height <= kMostValues && std::isfinite(least) &&
                          std::isfinite(step) &&
                          qint64(width) * height * qint64(sizeof(quint16)) <= stream.device()->bytesAvailable();
    if (!possible || stream.status() != QDataStream::Ok) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return {};
    }
    cv::Mat values(height, width, CV_32F);
    for (float &value : cv::Mat_<float>(values)) {
        quint16 steps = 0;
        stream >> steps;
        value = float(least + step * steps);
    }
    return values;
}

} // namespace

QByteArray toBlob(const EvidenceMap &map)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << kMagic << kVersion << QByteArray(evidenceMethod(map.kind).name) << qint32(map.cell) << map.low
           << map.high;
    stream << quint32(map.figures.size());
    for (const EvidenceFigure &figure : map.figures)
        stream << QByteArray::fromStdString(figure.name) << figure.value;
    stream << quint32(map.matches.size());
    for (const EvidenceMatch &match : map.matches) {
        write(stream, match.source);
        write(stream, match.target);
        stream << match.score;
    }
    writeValues(stream, map.values);
    return qCompress(bytes, 2);
}

Result<EvidenceMap> fromBlob(const QByteArray &blob)
{
    const QByteArray bytes = qUncompress(blob);
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    quint32 magic = 0;
    quint32 version = 0;
    QByteArray name;
    qint32 cell = 0;
    EvidenceMap map;
    stream >> magic >> version;
    if (magic != kMagic || version != kVersion)
        return Error{Error::Kind::BadArgument, "no evidence map of this version"};
    stream >> name >> cell >> map.low >> map.high;
    const auto method = std::ranges::find(evidenceMethods(), name.toStdString(),
                                          [](const EvidenceMethod &known) { return std::string(known.name); });
    if (method == evidenceMethods().end() || cell < 1 || !(map.low < map.high))
        return Error{Error::Kind::BadArgument, "evidence map " + name.toStdString()};
    map.kind = method->kind;
    map.cell = cell;
    map.figures.resize(readCount(stream));
    for (EvidenceFigure &figure : map.figures) {
        QByteArray figureName;
        stream >> figureName >> figure.value;
        figure.name = figureName.toStdString();
    }
    map.matches.resize(readCount(stream));
    for (EvidenceMatch &match : map.matches) {
        match.source = readOutlines(stream);
        match.target = readOutlines(stream);
        stream >> match.score;
    }
    map.values = readValues(stream);
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return Error{Error::Kind::BadArgument, "damaged evidence map"};
    return map;
}

} // namespace loupe
