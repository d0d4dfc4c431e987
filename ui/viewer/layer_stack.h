#pragma once

#include <optional>

#include <QAbstractListModel>
#include <QKeySequence>
#include <QVector>

#include "app/overlay.h"
#include "model/evidence.h"

namespace loupe {

enum class LayerKind { Confusion, GroundTruth, Contour, Fill, ScoreMap, Patches, Evidence, Photo };

struct Layer {
    LayerKind kind{};
    bool visible = true;
    double opacity = 1; ///< 0..1
    bool colored = false;
    ColorMap colorMap = ColorMap::Inferno;     ///< meaningful when `colored`
    bool available = false;                    ///< there is something to show, or to compute
    std::optional<EvidenceKind> evidence = {}; ///< of LayerKind::Evidence
    std::optional<int> percent = {};           ///< it is being computed
    QString id = {};                           ///< for settings and action names; never shown
    QKeySequence key = {};                     ///< switches it
};

/**
 * What is drawn over one another, topmost first: which layers are on, how opaque, in which colours. Knows no pixels
 * (see LayerRenderer) and no widgets (see LayerPanel). GUI thread.
 */
class LayerStack : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole,
        OpacityRole,
        ColoredRole,
        ColorMapRole,
        AvailableRole,
        EvidenceRole,
        BusyRole,
        IdRole
    };

    explicit LayerStack(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /**
     * DisplayRole name, CheckStateRole visible, and Role. EvidenceRole is invalid for other layers, BusyRole (percent)
     * for what is not being computed.
     */
    QVariant data(const QModelIndex &index, int role) const override;
    /** CheckStateRole, OpacityRole (clamped to 0..1), ColorMapRole; anything else is refused. */
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /** From the topmost. */
    const QVector<Layer> &layers() const { return m_layers; }
    /** The one layer of its kind; not for evidence. */
    const Layer &layer(LayerKind kind) const;
    const Layer &layer(EvidenceKind kind) const;
    int rowOf(LayerKind kind) const;
    int rowOf(EvidenceKind kind) const;
    static QString name(const Layer &layer);
    /** What switches it: 1, 2, ...; for evidence Alt+1, Alt+2, ...; for the ground truth G. Stays with the layer. */
    QKeySequence key(int row) const { return m_layers[row].key; }
    /** Whether it is to be drawn: on, there, and neither hidden with the overlays nor by holding the original. */
    bool isDrawn(const Layer &layer) const;
    bool isDrawn(LayerKind kind) const { return isDrawn(layer(kind)); }
    void setAvailable(LayerKind kind, bool available);
    /** @param percent while it is being computed */
    void setProgress(EvidenceKind kind, std::optional<int> percent);
    void toggle(int row);
    /** A layer to another place; the photo stays lowest. False: it cannot go there, or is there. */
    bool move(int from, int to);
    /** Brings the layers into this order; what is not named keeps its place as far as that goes. @param ids topmost
     * first */
    void setOrder(const QStringList &ids);
    QStringList order() const;

    bool overlaysShown() const { return m_overlaysShown; }
    bool originalShown() const { return m_originalShown; }
    /** Hides or shows all but the photo, without forgetting which were on. */
    void setOverlaysShown(bool shown);
    /** The photo alone, whatever else is set, until it is taken back. */
    void setOriginalShown(bool shown);

Q_SIGNALS:
    /** Something has to be drawn anew. */
    void changed();
    void overlaysShownChanged(bool shown);
    void originalShownChanged(bool shown);

private:
    bool apply(Layer &layer, const QVariant &value, int role);

    QVector<Layer> m_layers;
    bool m_overlaysShown = true;
    bool m_originalShown = false;
};

} // namespace loupe
