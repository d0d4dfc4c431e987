#include "ui/viewer/layer_panel.h"

#include <algorithm>

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPersistentModelIndex>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include "app/evidence_text.h"
#include "ui/theme.h"
#include "ui/viewer/layer_stack.h"

using namespace Qt::StringLiterals;

namespace loupe {

std::array<QWidget *, 5> LayerPanel::Row::widgets() const
{
    return {eye, name, opacity, colorMap, help};
}

LayerPanel::LayerPanel(LayerStack *layers, QWidget *parent)
    : QWidget(parent), m_layers(layers), m_grid(new QGridLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // the room belongs to the other panels
    m_grid->setColumnStretch(2, 1);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    int widest = 0; // also of rows that are hidden now
    for (int row = 0; row < layers->rowCount(); ++row) {
        m_rows.append(makeRow(row));
        widest = std::max(widest, m_rows.last().name->sizeHint().width());
    }
    m_grid->setColumnMinimumWidth(1, widest);
    placeRows();
    for (int row = 0; row < layers->rowCount(); ++row)
        showRow(row);
    connect(layers, &LayerStack::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row(); ++row)
            showRow(row);
    });
    connect(layers, &LayerStack::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int before) {
                m_rows.move(from, before > from ? before - 1 : before);
                placeRows();
            });
}

LayerPanel::Row LayerPanel::makeRow(int row)
{
    const QPersistentModelIndex index = m_layers->index(row);
    const QString name = index.data().toString();
    Row controls;
    controls.eye = new QToolButton;
    controls.eye->setCheckable(true);
    controls.eye->setAutoRaise(true);
    controls.eye->setAccessibleName(tr("Show layer: %1").arg(name));
    controls.eye->setToolTip(
        tr("Show or hide this layer (%1)").arg(m_layers->key(row).toString(QKeySequence::NativeText)));
    connect(controls.eye, &QToolButton::clicked, this, [this, index](bool checked) {
        m_layers->setData(index, checked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    });
    controls.name = new QLabel(name);
    if (LayerKind(index.data(LayerStack::KindRole).toInt()) != LayerKind::Photo) {
        controls.name->setToolTip(tr("Drag to another place; what is higher is drawn over what is lower"));
        controls.name->setCursor(Qt::OpenHandCursor);
        controls.name->installEventFilter(this);
    }

    controls.opacity = new QSlider(Qt::Horizontal);
    controls.opacity->setRange(0, 100);
    controls.opacity->setPageStep(10);
    controls.opacity->setMinimumWidth(60);
    controls.opacity->setAccessibleName(tr("Opacity of layer: %1").arg(name));
    connect(controls.opacity, &QSlider::valueChanged, this,
            [this, index](int value) { m_layers->setData(index, value / 100.0, LayerStack::OpacityRole); });

    if (index.data(LayerStack::ColoredRole).toBool()) {
        controls.colorMap = new QComboBox;
        controls.colorMap->addItems(colorMapNames());
        controls.colorMap->setAccessibleName(tr("Colour map of layer: %1").arg(name));
        controls.colorMap->setToolTip(tr("Colour map; all are readable without red-green vision"));
        connect(controls.colorMap, &QComboBox::activated, this,
                [this, index](int map) { m_layers->setData(index, map, LayerStack::ColorMapRole); });
    }
    if (const QVariant evidence = index.data(LayerStack::EvidenceRole); evidence.isValid())
        controls.help = makeHelp(EvidenceKind(evidence.toInt()), controls);
    return controls;
}

/** A button that opens the method's page, and the page's name for F1 on any control of the row. */
QToolButton *LayerPanel::makeHelp(EvidenceKind kind, Row &controls)
{
    const QString topic = evidenceHelpTopic(kind);
    auto *help = new QToolButton;
    help->setIcon(theme::icon(u"help"_s));
    help->setAutoRaise(true);
    help->setAccessibleName(tr("Help on layer: %1").arg(evidenceName(kind)));
    help->setToolTip(tr("What to look for, and what it does not show"));
    connect(help, &QToolButton::clicked, this, [this, topic] { Q_EMIT helpRequested(topic); });
    controls.name->setToolTip(evidencePurpose(kind));
    for (QWidget *widget : std::initializer_list<QWidget *>{controls.eye, controls.opacity, controls.colorMap, help})
        if (widget) // arrows have no colour map
            widget->setProperty("helpTopic", topic);
    return help;
}

/** Each row of widgets where its layer is; Tab follows. */
void LayerPanel::placeRows()
{
    QWidget *before = nullptr;
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto widgets = m_rows[row].widgets();
        for (int column = 0; column < int(widgets.size()); ++column) {
            QWidget *widget = widgets[std::size_t(column)];
            if (!widget)
                continue;
            m_grid->addWidget(widget, row, column); // from wherever it was
            if (widget->focusPolicy() == Qt::NoFocus)
                continue;
            if (before)
                setTabOrder(before, widget);
            before = widget;
        }
    }
}

// --- order --------------------------------------------------------------------------------------------------------

void LayerPanel::moveFocused(int by)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto widgets = m_rows[row].widgets();
        if (std::ranges::any_of(widgets, [](const QWidget *widget) { return widget && widget->hasFocus(); })) {
            int to = row + by;
            while (to >= 0 && to < m_rows.size() && m_rows[to].eye->isHidden()) // a ground truth that is not there
                to += by;
            m_layers->move(row, to);
            return;
        }
    }
}

/** @param y in the panel */
void LayerPanel::dragTo(QObject *name, double y)
{
    int from = -1;
    int to = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].name == name)
            from = row;
        const QRect place = m_rows[row].eye->geometry();
        if (!m_rows[row].eye->isHidden() && y >= place.top() && y <= place.bottom())
            to = row;
    }
    if (to >= 0)
        m_layers->move(from, to);
}

bool LayerPanel::eventFilter(QObject *watched, QEvent *event)
{
    auto *name = qobject_cast<QLabel *>(watched);
    if (event->type() == QEvent::MouseButtonPress && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        name->setCursor(Qt::ClosedHandCursor);
        return true; // so that the label gets what follows
    }
    if (event->type() == QEvent::MouseMove && (static_cast<QMouseEvent *>(event)->buttons() & Qt::LeftButton)) {
        m_grid->activate(); // places of rows that have just moved
        dragTo(name, name->mapTo(this, static_cast<QMouseEvent *>(event)->position()).y());
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease)
        name->setCursor(Qt::OpenHandCursor);
    return QWidget::eventFilter(watched, event);
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
    const auto kind = LayerKind(index.data(LayerStack::KindRole).toInt());
    const bool shown = available || (kind != LayerKind::GroundTruth && kind != LayerKind::Confusion); // few have one
    for (QWidget *widget : {static_cast<QWidget *>(controls.eye), static_cast<QWidget *>(controls.name),
                            static_cast<QWidget *>(controls.opacity)})
        widget->setVisible(shown);
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
