#include "ui/viewer/layer_stack.h"

#include <algorithm>
#include <utility>

#include "app/evidence_text.h"

namespace loupe {

LayerStack::LayerStack(QObject *parent) : QAbstractListModel(parent)
{
    using namespace Qt::StringLiterals;
    const auto add = [this](Layer layer, const QString &id, QKeyCombination key) {
        layer.id = id;
        layer.key = QKeySequence(key);
        m_layers.append(std::move(layer));
    };
    add({LayerKind::Confusion, false}, u"confusion"_s, Qt::SHIFT | Qt::Key_G);
    add({LayerKind::GroundTruth, false}, u"ground_truth"_s, Qt::Key_G);
    // Thin lines, which would be lost under a map.
    const auto addEvidence = [&add](bool copies) {
        int place = 0;
        for (const EvidenceMethod &method : evidenceMethods()) {
            const auto key = Qt::ALT | Qt::Key(Qt::Key_1 + place++);
            if ((method.kind == EvidenceKind::CopyMove) == copies)
                add({LayerKind::Evidence, false, 1.0, !copies, ColorMap::Inferno, false, method.kind},
                    QString::fromLatin1(method.name), key);
        }
    };
    addEvidence(true);
    add({LayerKind::Contour}, u"outline"_s, Qt::Key_1);
    add({LayerKind::Fill, false, 0.35}, u"fill"_s, Qt::Key_2);
    add({LayerKind::ScoreMap, true, 0.65, true, ColorMap::Inferno}, u"score_map"_s, Qt::Key_3);
    add({LayerKind::Patches, false, 0.65, true, ColorMap::Viridis}, u"patches"_s, Qt::Key_4);
    addEvidence(false);
    add({LayerKind::Photo}, u"photo"_s, Qt::Key_5);
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
    case IdRole:
        return layer.id;
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
    return m_layers[rowOf(kind)];
}

int LayerStack::rowOf(LayerKind kind) const
{
    const auto found =
        std::find_if(m_layers.cbegin(), m_layers.cend(), [kind](const Layer &layer) { return layer.kind == kind; });
    return int(found - m_layers.cbegin());
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

QString LayerStack::name(const Layer &layer)
{
    switch (layer.kind) {
    case LayerKind::Confusion:
        return tr("Hits and misses");
    case LayerKind::GroundTruth:
        return tr("Ground truth");
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

bool LayerStack::move(int from, int to)
{
    const int movable = int(m_layers.size()) - 1;
    if (from == to || from < 0 || to < 0 || from >= movable || to >= movable)
        return false;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_layers.move(from, to);
    endMoveRows();
    Q_EMIT changed();
    return true;
}

void LayerStack::setOrder(const QStringList &ids)
{
    int place = 0;
    for (const QString &id : ids) {
        const auto found = std::find_if(m_layers.cbegin() + place, m_layers.cend(),
                                        [&id](const Layer &layer) { return layer.id == id; });
        if (found == m_layers.cend() || found->kind == LayerKind::Photo)
            continue; // of another version, or named twice
        move(int(found - m_layers.cbegin()), place);
        ++place;
    }
}

QStringList LayerStack::order() const
{
    QStringList ids;
    for (const Layer &layer : m_layers)
        ids << layer.id;
    return ids;
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
