#include "ui/viewer/evidence_layers.h"

#include "ui/viewer/image_view.h"
#include "ui/viewer/layer_stack.h"

#include <utility>

namespace loupe {

EvidenceLayers::EvidenceLayers(LayerStack *layers, ImageView *view, QObject *parent, EvidenceService::Compute compute)
    : QObject(parent), m_layers(layers), m_view(view), m_service(nullptr, std::move(compute))
{
    connect(layers, &LayerStack::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &, const QList<int> &roles) {
                if (roles.contains(Qt::CheckStateRole)) // the stack reports one row at a time
                    follow(first.row());
            });
    connect(&m_service, &EvidenceService::started, layers,
            [layers](EvidenceKind kind) { layers->setProgress(kind, 0); });
    connect(&m_service, &EvidenceService::progressChanged, layers, &LayerStack::setProgress);
    connect(&m_service, &EvidenceService::cancelled, layers,
            [layers](EvidenceKind kind) { layers->setProgress(kind, {}); });
    connect(&m_service, &EvidenceService::computed, this, &EvidenceLayers::onComputed);
    connect(&m_service, &EvidenceService::failed, this, [this](EvidenceKind kind, const Error &error) {
        m_layers->setProgress(kind, {});
        m_layers->setData(m_layers->index(m_layers->rowOf(kind)), Qt::Unchecked, Qt::CheckStateRole);
        Q_EMIT failed(kind, error);
    });
}

void EvidenceLayers::setImage(const std::shared_ptr<const DecodedImage> &image)
{
    m_service.setImage(image);
    m_computing.clear();
    if (m_cache)
        m_cache->setImage(image);
    for (int row = 0; row < m_layers->rowCount(); ++row) {
        if (const QVariant kind = m_layers->index(row).data(LayerStack::EvidenceRole); kind.isValid()) {
            m_layers->setProgress(EvidenceKind(kind.toInt()), {});
            if (EvidenceKind(kind.toInt()) != EvidenceKind::CopyMove)
                follow(row);
        }
    }
}

void EvidenceLayers::setAnalysis(const Analysis *analysis)
{
    const int row = m_layers->rowOf(EvidenceKind::CopyMove);
    if (!analysis || !analysis->copyMove)
        return follow(row);
    const auto map = std::make_shared<const EvidenceMap>(evidenceOf(*analysis->copyMove));
    m_service.provide(map);
    if (!map->matches.empty())
        m_layers->setData(m_layers->index(row), Qt::Checked, Qt::CheckStateRole);
}

void EvidenceLayers::follow(int row)
{
    const QModelIndex index = m_layers->index(row);
    const QVariant kind = index.data(LayerStack::EvidenceRole);
    if (!kind.isValid())
        return;
    if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
        request(EvidenceKind(kind.toInt()));
    else
        m_service.cancel(EvidenceKind(kind.toInt()));
}

void EvidenceLayers::useCases(CaseService *cases)
{
    m_cache = std::make_unique<EvidenceCache>(cases);
    connect(m_cache.get(), &EvidenceCache::found, &m_service, &EvidenceService::provide);
    connect(m_cache.get(), &EvidenceCache::missing, this, [this](EvidenceKind kind) {
        if (!m_layers->layer(kind).visible)
            return; // switched off meanwhile
        m_computing.insert(kind);
        m_service.request(kind);
    });
}

void EvidenceLayers::request(EvidenceKind kind)
{
    if (m_cache && !m_service.has(kind))
        m_cache->look(kind);
    else
        m_service.request(kind);
}

void EvidenceLayers::onComputed(const std::shared_ptr<const EvidenceMap> &map)
{
    m_layers->setProgress(map->kind, {});
    if (m_computing.erase(map->kind) > 0)
        m_cache->keep(map);
    m_view->setEvidence(map);
    Q_EMIT shown(map);
}

} // namespace loupe
