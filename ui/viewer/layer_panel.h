#pragma once

#include <QVector>
#include <QWidget>

#include "model/evidence.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace loupe {

class LayerStack;

/** One row of controls a layer: an eye, the opacity, the colour map, help on evidence. Shows and edits a LayerStack. */
class LayerPanel : public QWidget {
    Q_OBJECT

public:
    /** @param layers outlives the panel */
    explicit LayerPanel(LayerStack *layers, QWidget *parent = nullptr);
    /** What an evidence map says; stands in the tooltip of its name. */
    void setFindings(EvidenceKind kind, const QStringList &findings);

Q_SIGNALS:
    /** @param topic see HelpWindow */
    void helpRequested(const QString &topic);

private:
    struct Row {
        QToolButton *eye = nullptr;
        QLabel *name = nullptr;
        QSlider *opacity = nullptr;
        QComboBox *colorMap = nullptr; ///< null where the layer has none
    };
    Row makeRow(QGridLayout *grid, int row);
    void addHelp(QGridLayout *grid, int row, EvidenceKind kind, Row &controls);
    void showRow(int row);

    LayerStack *m_layers;
    QVector<Row> m_rows;
};

} // namespace loupe
