#pragma once

#include <QAbstractListModel>
#include <QVector>

#include "app/overlay.h"

namespace loupe
{

enum class LayerKind { Contour, Fill, ScoreMap, Patches, Photo };

struct Layer {
    LayerKind kind{};
    bool visible = true;
    double opacity = 1; ///< 0..1
    bool colored = false;
    ColorMap colorMap = ColorMap::Inferno; ///< meaningful when `colored`
    bool available = false;                ///< there is something to show
};

/**
 * What is drawn over one another, topmost first: which layers are on, how opaque, in which colours. Knows no pixels
 * (see LayerRenderer) and no widgets (see LayerPanel). GUI thread.
 */
class LayerStack : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, OpacityRole, ColoredRole, ColorMapRole, AvailableRole };

    explicit LayerStack(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /** DisplayRole name, CheckStateRole visible, and Role. */
    QVariant data(const QModelIndex &index, int role) const override;
    /** CheckStateRole, OpacityRole (clamped to 0..1), ColorMapRole; anything else is refused. */
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    const Layer &layer(LayerKind kind) const;
    static QString name(LayerKind kind);
    /** Whether it is to be drawn: on, there, and neither hidden with the overlays nor by holding the original. */
    bool isDrawn(LayerKind kind) const;
    void setAvailable(LayerKind kind, bool available);
    void toggle(int row);

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
