#pragma once

#include "model/analysis.h"
#include "model/evidence.h"

#include <QObject>

#include <memory>
#include <string>

namespace loupe {

class CaseService;

/**
 * The evidence maps that the open case keeps of the open photo, if the case knows its content (by SHA-256). Disk work
 * runs in the case's thread. All methods and signals belong to the GUI thread.
 */
class EvidenceCache : public QObject {
    Q_OBJECT

public:
    /** @param cases outlives the object */
    explicit EvidenceCache(CaseService *cases, QObject *parent = nullptr);

    /** Answers about a photo before are not delivered any more. nullptr: no photo. */
    void setImage(const std::shared_ptr<const DecodedImage> &image);
    /** found() or missing() follows; missing() at once where no case is open. */
    void look(EvidenceKind kind);
    /** Keeps a map of the open photo. What cannot be written is computed again another time. */
    void keep(const std::shared_ptr<const EvidenceMap> &map);

Q_SIGNALS:
    void found(const std::shared_ptr<const loupe::EvidenceMap> &map);
    void missing(loupe::EvidenceKind kind);

private:
    CaseService *m_cases;
    std::string m_sha256;
    int m_photo = 0; ///< counts photos: answers about one before are dropped
};

} // namespace loupe
