#pragma once

#include <QVector>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QSlider;
class QToolButton;

namespace loupe
{

class LayerStack;

/** One row of controls a layer: an eye, the opacity, the colour map. Shows and edits a LayerStack. */
class LayerPanel : public QWidget
{
    Q_OBJECT

public:
    /** @param layers outlives the panel */
    explicit LayerPanel(LayerStack *layers, QWidget *parent = nullptr);

private:
    struct Row {
        QToolButton *eye = nullptr;
        QSlider *opacity = nullptr;
        QComboBox *colorMap = nullptr; ///< null where the layer has none
    };
    Row makeRow(QGridLayout *grid, int row);
    void showRow(int row);

    LayerStack *m_layers;
    QVector<Row> m_rows;
};

} // namespace loupe
