#pragma once

#include <memory>
#include <set>

#include <QObject>

#include "app/evidence_cache.h"
#include "app/evidence_service.h"

namespace loupe {

class ImageView;
class LayerStack;

/**
 * Computes an evidence map when its layer is switched on, and stops when it is switched off; what is on is computed for
 * the next photo too. GUI thread.
 */
class EvidenceLayers : public QObject {
    Q_OBJECT

public:
    /** Both outlive the object. @param compute see EvidenceService */
    EvidenceLayers(LayerStack *layers, ImageView *view, QObject *parent = nullptr,
                   EvidenceService::Compute compute = computeEvidence);

    /** From now on maps are first looked for in the open case, and kept there. @param cases outlives the object */
    void useCases(CaseService *cases);
    /** nullptr: no photo. Copies wait for the analysis, which looks for them anyway. */
    void setImage(const std::shared_ptr<const DecodedImage> &image);
    /** Takes the copies from it, and shows them if there are any. nullptr: there will be no analysis. */
    void setAnalysis(const Analysis *analysis);

Q_SIGNALS:
    /** A map is there; it is on show if its layer is on. */
    void shown(const std::shared_ptr<const loupe::EvidenceMap> &map);
    /** Its layer has been switched off. */
    void failed(loupe::EvidenceKind kind, const loupe::Error &error);

private:
    void follow(int row);
    void request(EvidenceKind kind);
    void onComputed(const std::shared_ptr<const EvidenceMap> &map);

    LayerStack *m_layers;
    ImageView *m_view;
    EvidenceService m_service;
    std::unique_ptr<EvidenceCache> m_cache;
    std::set<EvidenceKind> m_computing; ///< what is to be kept once it is there
};

} // namespace loupe
