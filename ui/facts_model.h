#pragma once

#include <QStandardItemModel>

#include "model/analysis.h"

namespace loupe
{

/** Everything known of a file without the network, in groups of name and value, for a tree view. GUI thread. */
class FactsModel : public QStandardItemModel
{
    Q_OBJECT

public:
    explicit FactsModel(QObject *parent = nullptr);
    void setFacts(const ImageFacts &facts);
    void clearFacts();

private:
    QStandardItem *addGroup(const QString &title);
    void addFile(const ImageFacts &facts);
    void addJpeg(const JpegFacts &jpeg);
    void addTable(std::size_t number, const std::vector<std::uint16_t> &table);
};

} // namespace loupe
