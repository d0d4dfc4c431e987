#include "ui/viewer/layer_panel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include "ui/theme.h"
#include "ui/viewer/layer_stack.h"

using namespace Qt::StringLiterals;

namespace loupe
{

LayerPanel::LayerPanel(LayerStack *layers, QWidget *parent) : QWidget(parent), m_layers(layers)
{
    auto *grid = new QGridLayout(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the room belongs to the other panels
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    for (int row = 0; row < layers->rowCount(); ++row) {
        m_rows.append(makeRow(grid, row));
        showRow(row);
    }
    connect(layers, &LayerStack::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row(); ++row)
            showRow(row);
    });
}

LayerPanel::Row LayerPanel::makeRow(QGridLayout *grid, int row)
{
    const QModelIndex index = m_layers->index(row);
    const QString name = index.data().toString();
    Row controls;
    controls.eye = new QToolButton;
    controls.eye->setCheckable(true);
    controls.eye->setAutoRaise(true);
    controls.eye->setAccessibleName(tr("Show layer: %1").arg(name));
    controls.eye->setToolTip(tr("Show or hide this layer (%1)").arg(row + 1));
    connect(controls.eye, &QToolButton::clicked, this, [this, row](bool checked) {
        m_layers->setData(m_layers->index(row), checked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    });
    grid->addWidget(controls.eye, row, 0);
    grid->addWidget(new QLabel(name), row, 1);

    controls.opacity = new QSlider(Qt::Horizontal);
    controls.opacity->setRange(0, 100);
    controls.opacity->setPageStep(10);
    controls.opacity->setMinimumWidth(60);
    controls.opacity->setAccessibleName(tr("Opacity of layer: %1").arg(name));
    connect(controls.opacity, &QSlider::valueChanged, this, [this, row](int value) {
        m_layers->setData(m_layers->index(row), value / 100.0, LayerStack::OpacityRole);
    });
    grid->addWidget(controls.opacity, row, 2);

    if (index.data(LayerStack::ColoredRole).toBool()) {
        controls.colorMap = new QComboBox;
        controls.colorMap->addItems(colorMapNames());
        controls.colorMap->setAccessibleName(tr("Colour map of layer: %1").arg(name));
        controls.colorMap->setToolTip(tr("Colour map; all are readable without red-green vision"));
        connect(controls.colorMap, &QComboBox::activated, this,
                [this, row](int map) { m_layers->setData(m_layers->index(row), map, LayerStack::ColorMapRole); });
        grid->addWidget(controls.colorMap, row, 3);
    }
    return controls;
}

void LayerPanel::showRow(int row)
{
    const QModelIndex index = m_layers->index(row);
    const Row &controls = m_rows[row];
    const bool visible = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool available = index.data(LayerStack::AvailableRole).toBool();
    controls.eye->setChecked(visible);
    controls.eye->setIcon(theme::icon(visible ? u"eye"_s : u"eye-off"_s));
    controls.eye->setEnabled(available);
    const int percent = qRound(index.data(LayerStack::OpacityRole).toDouble() * 100);
    const QSignalBlocker quiet(controls.opacity);
    controls.opacity->setValue(percent);
    controls.opacity->setToolTip(tr("Opacity: %1 %").arg(percent));
    controls.opacity->setEnabled(available && visible);
    if (!controls.colorMap)
        return;
    controls.colorMap->setCurrentIndex(index.data(LayerStack::ColorMapRole).toInt());
    controls.colorMap->setEnabled(available && visible);
}

} // namespace loupe
