#include "ui/viewer/layer_stack.h"

#include <algorithm>
#include <utility>

#include "app/evidence_text.h"

namespace loupe {

LayerStack::LayerStack(QObject *parent) : QAbstractListModel(parent)
{
    m_layers = {
        {LayerKind::Contour, true, 1.0, false, {}, false},
        {LayerKind::Fill, false, 0.35, false, {}, false},
        {LayerKind::ScoreMap, true, 0.65, true, ColorMap::Inferno, false},
        {LayerKind::Patches, false, 0.65, true, ColorMap::Viridis, false},
    };
    for (const EvidenceMethod &method : evidenceMethods())
        m_layers.append({LayerKind::Evidence, false, 1.0, method.kind != EvidenceKind::CopyMove, ColorMap::Inferno,
                         false, method.kind});
    m_layers.append({LayerKind::Photo, true, 1.0, false, {}, false});
}

int LayerStack::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_layers.size());
}

QVariant LayerStack::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Layer &layer = m_layers[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return name(layer);
    case Qt::CheckStateRole:
        return layer.visible ? Qt::Checked : Qt::Unchecked;
    case KindRole:
        return int(layer.kind);
    case OpacityRole:
        return layer.opacity;
    case ColoredRole:
        return layer.colored;
    case ColorMapRole:
        return int(layer.colorMap);
    case AvailableRole:
        return layer.available;
    case EvidenceRole:
        return layer.evidence ? QVariant(int(*layer.evidence)) : QVariant();
    case BusyRole:
        return layer.percent ? QVariant(*layer.percent) : QVariant();
    default:
        return {};
    }
}

bool LayerStack::apply(Layer &layer, const QVariant &value, int role)
{
    if (role == Qt::CheckStateRole) {
        layer.visible = value.toInt() == Qt::Checked;
        return true;
    }
    if (role == OpacityRole) {
        layer.opacity = std::clamp(value.toDouble(), 0.0, 1.0);
        return true;
    }
    const int map = value.toInt();
    if (role == ColorMapRole && layer.colored && map >= 0 && map < colorMapNames().size()) {
        layer.colorMap = ColorMap(map);
        return true;
    }
    return false;
}

bool LayerStack::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !apply(m_layers[index.row()], value, role))
        return false;
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT changed();
    return true;
}

Qt::ItemFlags LayerStack::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable | Qt::ItemIsEditable : flags;
}

const Layer &LayerStack::layer(LayerKind kind) const
{
    return *std::find_if(m_layers.cbegin(), m_layers.cend(), [kind](const Layer &layer) { return layer.kind == kind; });
}

const Layer &LayerStack::layer(EvidenceKind kind) const
{
    return m_layers[rowOf(kind)];
}

int LayerStack::rowOf(EvidenceKind kind) const
{
    const auto found =
        std::find_if(m_layers.cbegin(), m_layers.cend(), [kind](const Layer &layer) { return layer.evidence == kind; });
    return int(found - m_layers.cbegin());
}

QKeySequence LayerStack::key(int row) const
{
    const bool evidence = m_layers[row].evidence.has_value();
    const auto place = std::count_if(m_layers.cbegin(), m_layers.cbegin() + row,
                                     [evidence](const Layer &layer) { return layer.evidence.has_value() == evidence; });
    return QKeySequence((evidence ? int(Qt::ALT) : 0) + Qt::Key_1 + int(place));
}

QString LayerStack::name(const Layer &layer)
{
    switch (layer.kind) {
    case LayerKind::Contour:
        return tr("Outline");
    case LayerKind::Fill:
        return tr("Fill");
    case LayerKind::ScoreMap:
        return tr("Score map");
    case LayerKind::Patches:
        return tr("Patches");
    case LayerKind::Evidence:
        return evidenceName(*layer.evidence);
    case LayerKind::Photo:
        return tr("Photo");
    }
    return {};
}

bool LayerStack::isDrawn(const Layer &wanted) const
{
    if (wanted.kind == LayerKind::Photo)
        return wanted.available && (wanted.visible || m_originalShown);
    return wanted.available && wanted.visible && m_overlaysShown && !m_originalShown;
}

void LayerStack::setAvailable(LayerKind kind, bool available)
{
    for (int row = 0; row < m_layers.size(); ++row) {
        if (m_layers[row].kind != kind || m_layers[row].available == available)
            continue;
        m_layers[row].available = available;
        Q_EMIT dataChanged(index(row), index(row), {AvailableRole});
        Q_EMIT changed();
    }
}

void LayerStack::setProgress(EvidenceKind kind, std::optional<int> percent)
{
    const int row = rowOf(kind);
    if (std::exchange(m_layers[row].percent, percent) != percent)
        Q_EMIT dataChanged(index(row), index(row), {BusyRole});
}

void LayerStack::toggle(int row)
{
    const QModelIndex where = index(row);
    if (where.isValid())
        setData(where, m_layers[row].visible ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void LayerStack::setOverlaysShown(bool shown)
{
    if (m_overlaysShown == shown)
        return;
    m_overlaysShown = shown;
    Q_EMIT overlaysShownChanged(shown);
    Q_EMIT changed();
}

void LayerStack::setOriginalShown(bool shown)
{
    if (m_originalShown == shown)
        return;
    m_originalShown = shown;
    Q_EMIT originalShownChanged(shown);
    Q_EMIT changed();
}

} // namespace loupe
