#include "ui/viewer/layer_settings.h"

#include <array>
#include <memory>
#include <utility>

#include <QScopedValueRollback>

#include "app/settings.h"
#include "ui/viewer/layer_stack.h"

namespace loupe {

namespace {

constexpr std::array kOpacities = {
    std::pair(LayerKind::Fill, Settings::Key::MaskFillOpacity),
    std::pair(LayerKind::ScoreMap, Settings::Key::ScoreOpacity),
    std::pair(LayerKind::Patches, Settings::Key::PatchOpacity),
    std::pair(LayerKind::Evidence, Settings::Key::EvidenceOpacity),
};

void keep(const QModelIndex &index, Settings *settings)
{
    const auto kind = LayerKind(index.data(LayerStack::KindRole).toInt());
    for (const auto &[layer, key] : kOpacities) {
        if (layer == kind)
            settings->set(key, index.data(LayerStack::OpacityRole));
    }
    if (kind == LayerKind::ScoreMap)
        settings->set(Settings::Key::ColorMap, colorMapNames().value(index.data(LayerStack::ColorMapRole).toInt()));
}

} // namespace

void bindLayers(LayerStack *layers, Settings *settings)
{
    const auto show = [layers, settings](Settings::Key changed) {
        for (int row = 0; row < layers->rowCount(); ++row) {
            const QModelIndex index = layers->index(row);
            const auto kind = LayerKind(index.data(LayerStack::KindRole).toInt());
            for (const auto &[layer, key] : kOpacities) {
                if (layer == kind && key == changed)
                    layers->setData(index, settings->get(key), LayerStack::OpacityRole);
            }
            const qsizetype map = colorMapNames().indexOf(settings->text(Settings::Key::ColorMap));
            if (kind == LayerKind::ScoreMap && changed == Settings::Key::ColorMap && map >= 0)
                layers->setData(index, int(map), LayerStack::ColorMapRole);
        }
    };
    for (const auto &[layer, key] : kOpacities)
        show(key);
    show(Settings::Key::ColorMap);
    const auto keeping = std::make_shared<bool>(false); // one evidence map must not take the others with it
    QObject::connect(layers, &LayerStack::dataChanged, settings, [settings, keeping](const QModelIndex &first) {
        const QScopedValueRollback<bool> busy(*keeping, true);
        keep(first, settings); // the stack reports one row at a time
    });
    QObject::connect(settings, &Settings::changed, layers, [show, keeping](Settings::Key changed) {
        if (!*keeping)
            show(changed);
    });
}

} // namespace loupe
