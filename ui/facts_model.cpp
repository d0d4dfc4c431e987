#include "ui/facts_model.h"

#include "app/paths.h"

#include <QFontDatabase>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace loupe
{

namespace
{

void addRow(QStandardItem *group, const QString &name, const QString &value)
{
    auto *label = new QStandardItem(name);
    auto *content = new QStandardItem(value);
    content->setToolTip(value);
    group->appendRow({label, content});
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

void FactsModel::setFacts(const ImageFacts &facts)
{
    clearFacts();
    addFile(facts);
    if (facts.jpeg)
        addJpeg(*facts.jpeg);
    if (facts.metadata.empty())
        return;
    QStandardItem *group = addGroup(tr("Metadata"));
    for (const auto &[key, value] : facts.metadata)
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
    for (std::size_t row = 0; row * 8 + 8 <= table.size(); ++row) {
        QString values;
        for (std::size_t column = 0; column < 8; ++column)
            values += QString::number(table[row * 8 + column]).rightJustified(4);
        addRow(group, tr("Row %1").arg(row + 1), values);
        group->child(int(row), 1)->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
}

} // namespace loupe
