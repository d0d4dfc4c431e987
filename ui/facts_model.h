#pragma once

#include <QStandardItemModel>

#include "model/file_structure.h"

namespace loupe {

/** Everything known of a file without the network, in groups of name and value, for a tree view. GUI thread. */
class FactsModel : public QStandardItemModel {
    Q_OBJECT

public:
    /** On a group: long, and closed until it is asked for. */
    static constexpr int FoldedRole = Qt::UserRole;

    explicit FactsModel(QObject *parent = nullptr);
    /** @param structure null until it has been read */
    void setFacts(const ImageFacts &facts, const FileStructure *structure = nullptr);
    void clearFacts();

private:
    QStandardItem *addGroup(const QString &title);
    void addFile(const ImageFacts &facts);
    void addJpeg(const JpegFacts &jpeg);
    void addStructure(const FileStructure &structure);
    void addTraces(const std::vector<SoftwareTrace> &traces);
    void addSegments(const std::vector<FileSegment> &segments);
    void addMetadata(const std::vector<std::pair<std::string, std::string>> &metadata);
    void addTable(std::size_t number, const std::vector<std::uint16_t> &table);
};

} // namespace loupe
