#include "ui/viewer/layer_panel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include "app/evidence_text.h"
#include "ui/theme.h"
#include "ui/viewer/layer_stack.h"

using namespace Qt::StringLiterals;

namespace loupe {

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
    controls.eye->setToolTip(
        tr("Show or hide this layer (%1)").arg(m_layers->key(row).toString(QKeySequence::NativeText)));
    connect(controls.eye, &QToolButton::clicked, this, [this, row](bool checked) {
        m_layers->setData(m_layers->index(row), checked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    });
    grid->addWidget(controls.eye, row, 0);
    controls.name = new QLabel(name);
    grid->addWidget(controls.name, row, 1);

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
    if (const QVariant evidence = index.data(LayerStack::EvidenceRole); evidence.isValid())
        addHelp(grid, row, EvidenceKind(evidence.toInt()), controls);
    return controls;
}

/** A button that opens the method's page, and the page's name for F1 on any control of the row. */
void LayerPanel::addHelp(QGridLayout *grid, int row, EvidenceKind kind, Row &controls)
{
    const QString topic = evidenceHelpTopic(kind);
    auto *help = new QToolButton;
    help->setIcon(theme::icon(u"help"_s));
    help->setAutoRaise(true);
    help->setAccessibleName(tr("Help on layer: %1").arg(evidenceName(kind)));
    help->setToolTip(tr("What to look for, and what it does not show"));
    connect(help, &QToolButton::clicked, this, [this, topic] { Q_EMIT helpRequested(topic); });
    grid->addWidget(help, row, 4);
    controls.name->setToolTip(evidencePurpose(kind));
    for (QWidget *widget : {static_cast<QWidget *>(controls.eye), static_cast<QWidget *>(controls.opacity),
                            static_cast<QWidget *>(controls.colorMap), static_cast<QWidget *>(help)})
        if (widget) // arrows have no colour map
            widget->setProperty("helpTopic", topic);
}

void LayerPanel::setFindings(EvidenceKind kind, const QStringList &findings)
{
    const QString text = (QStringList(evidencePurpose(kind)) + findings).join(u'\n');
    const Row &row = m_rows[m_layers->rowOf(kind)];
    row.name->setToolTip(text);
    row.eye->setAccessibleDescription(text);
}

void LayerPanel::showRow(int row)
{
    const QModelIndex index = m_layers->index(row);
    const Row &controls = m_rows[row];
    const bool visible = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool available = index.data(LayerStack::AvailableRole).toBool();
    const QVariant busy = index.data(LayerStack::BusyRole);
    const QString name = index.data().toString();
    controls.name->setText(busy.isValid() ? tr("%1: %2 %").arg(name).arg(busy.toInt()) : name);
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
