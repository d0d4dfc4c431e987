#include "ui/facts_model.h"

#include "app/paths.h"

#include <QFontDatabase>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace loupe {

namespace {

void addRow(QStandardItem *group, const QString &name, const QString &value)
{
    auto *label = new QStandardItem(name);
    auto *content = new QStandardItem(value);
    content->setToolTip(value);
    group->appendRow({label, content});
}

QString encoderWords(const JpegEncoder &encoder)
{
    switch (encoder.match) {
    case JpegEncoder::Match::Libjpeg:
        return FactsModel::tr("libjpeg (IJG), quality %1: all tables exactly").arg(encoder.quality);
    case JpegEncoder::Match::Luma:
        return FactsModel::tr("luma as libjpeg at quality %1, chroma otherwise").arg(encoder.quality);
    case JpegEncoder::Match::Rounded:
        return FactsModel::tr("like libjpeg at quality %1, rounded otherwise").arg(encoder.quality);
    case JpegEncoder::Match::Other:
        return FactsModel::tr("not a standard table: a camera's, a phone's or a program's own");
    }
    return {};
}

QString thumbnailWords(const FileStructure &structure)
{
    if (structure.thumbnailDamaged)
        return FactsModel::tr("there, but it cannot be decoded");
    if (!structure.thumbnail)
        return FactsModel::tr("none");
    const ThumbnailFacts &thumbnail = *structure.thumbnail;
    const QLocale locale;
    QString words =
        FactsModel::tr("%1 \u00d7 %2; differs from the picture by %3 grey levels, correlation %4")
            .arg(thumbnail.width)
            .arg(thumbnail.height)
            .arg(locale.toString(thumbnail.difference, 'f', 1), locale.toString(thumbnail.correlation, 'f', 2));
    if (thumbnail.shapeDiffers)
        words += u"; "_s + FactsModel::tr("its sides have another proportion");
    return words;
}

QString provenanceWords(Provenance provenance)
{
    switch (provenance) {
    case Provenance::None:
        return FactsModel::tr("none");
    case Provenance::Jumbf:
        return FactsModel::tr("JUMBF boxes, but no C2PA manifest");
    case Provenance::C2pa:
        return FactsModel::tr("C2PA manifest there; its signature was not checked");
    }
    return {};
}

} // namespace

FactsModel::FactsModel(QObject *parent) : QStandardItemModel(parent)
{
    setHorizontalHeaderLabels({tr("Name"), tr("Value")});
}

void FactsModel::clearFacts()
{
    removeRows(0, rowCount());
}

void FactsModel::setFacts(const ImageFacts &facts, const FileStructure *structure)
{
    clearFacts();
    addFile(facts);
    if (structure) {
        addStructure(*structure);
        addTraces(structure->traces);
    }
    if (facts.jpeg)
        addJpeg(*facts.jpeg);
    if (structure)
        addSegments(structure->segments);
    addMetadata(structure ? structure->metadata : facts.metadata);
}

void FactsModel::addStructure(const FileStructure &structure)
{
    QStandardItem *group = addGroup(tr("Structure"));
    if (structure.encoder)
        addRow(group, tr("Encoder"), encoderWords(*structure.encoder));
    if (structure.photoshopQuality)
        addRow(group, tr("Photoshop save level"), tr("%1 of 12").arg(*structure.photoshopQuality));
    addRow(group, tr("Thumbnail"), thumbnailWords(structure));
    addRow(group, tr("Content credentials"), provenanceWords(structure.provenance));
    if (structure.bytesAfterEnd > 0)
        addRow(group, tr("Behind the picture's end"),
               tr("%1 bytes").arg(QLocale().toString(qulonglong(structure.bytesAfterEnd))));
}

void FactsModel::addTraces(const std::vector<SoftwareTrace> &traces)
{
    if (traces.empty())
        return;
    QStandardItem *group = addGroup(tr("Traces of software"));
    for (const SoftwareTrace &trace : traces)
        addRow(group, QString::fromStdString(trace.source), QString::fromStdString(trace.text));
}

void FactsModel::addSegments(const std::vector<FileSegment> &segments)
{
    if (segments.empty())
        return;
    const QLocale locale;
    QStandardItem *group = addGroup(tr("Segments"));
    group->setData(true, FoldedRole);
    for (const FileSegment &segment : segments) {
        QString text =
            tr("at %1, %2 bytes")
                .arg(locale.toString(qulonglong(segment.offset)), locale.toString(qulonglong(segment.bytes)));
        if (!segment.content.empty())
            text += u": "_s + QString::fromStdString(segment.content);
        if (segment.flawed)
            text += u' ' + tr("(damaged)");
        addRow(group, QString::fromStdString(segment.name), text);
    }
}

void FactsModel::addMetadata(const std::vector<std::pair<std::string, std::string>> &metadata)
{
    if (metadata.empty())
        return;
    QStandardItem *group = addGroup(tr("Metadata"));
    for (const auto &[key, value] : metadata)
        addRow(group, QString::fromStdString(key), QString::fromStdString(value));
}

QStandardItem *FactsModel::addGroup(const QString &title)
{
    auto *group = new QStandardItem(title);
    QFont bold = group->font();
    bold.setBold(true);
    group->setFont(bold);
    auto *empty = new QStandardItem;
    appendRow({group, empty});
    return group;
}

void FactsModel::addFile(const ImageFacts &facts)
{
    const QLocale locale;
    QStandardItem *group = addGroup(tr("File"));
    addRow(group, tr("Path"), toQString(facts.file));
    addRow(group, tr("Size"), tr("%1 bytes").arg(locale.toString(qulonglong(facts.bytes))));
    addRow(group, u"SHA-256"_s, QString::fromStdString(facts.sha256));
    addRow(group, tr("Format"), QString::fromStdString(facts.format));
    addRow(group, tr("Picture"), tr("%1 \u00d7 %2 pixels").arg(facts.width).arg(facts.height));
    addRow(group, tr("Channels"), tr("%1 of %2 bits").arg(facts.channels).arg(facts.bitDepth));
    if (facts.orientation != 1)
        addRow(group, tr("EXIF orientation"), locale.toString(facts.orientation));
    if (facts.frames > 1)
        addRow(group, tr("Frames"), locale.toString(facts.frames));
}

void FactsModel::addJpeg(const JpegFacts &jpeg)
{
    const QLocale locale;
    QStandardItem *group = addGroup(u"JPEG"_s);
    addRow(group, tr("Quality"), jpeg.quality > 0 ? tr("%1 (estimated)").arg(jpeg.quality) : tr("own tables"));
    addRow(group, tr("Mean luma step"), locale.toString(jpeg.meanLumaStep, 'f', 1));
    addRow(group, tr("Chroma subsampling"),
           jpeg.subsampling.empty() ? tr("unusual") : QString::fromStdString(jpeg.subsampling));
    addRow(group, tr("Coding"), jpeg.progressive ? tr("progressive") : tr("sequential"));
    for (std::size_t i = 0; i < jpeg.quantTables.size(); ++i)
        addTable(i, jpeg.quantTables[i]);
}

void FactsModel::addTable(std::size_t number, const std::vector<std::uint16_t> &table)
{
    QStandardItem *group = addGroup(tr("Quantisation table %1").arg(number));
    group->setData(true, FoldedRole);
    for (std::size_t row = 0; row * 8 + 8 <= table.size(); ++row) {
        QString values;
        for (std::size_t column = 0; column < 8; ++column)
            values += QString::number(table[row * 8 + column]).rightJustified(4);
        addRow(group, tr("Row %1").arg(row + 1), values);
        group->child(int(row), 1)->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
}

} // namespace loupe
