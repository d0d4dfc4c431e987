#pragma once

#include <array>

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

/**
 * One row of controls a layer: an eye, the opacity, the colour map, help on evidence. Names can be dragged to another
 * place. Shows and edits a LayerStack.
 */
class LayerPanel : public QWidget {
    Q_OBJECT

public:
    /** @param layers outlives the panel */
    explicit LayerPanel(LayerStack *layers, QWidget *parent = nullptr);
    /** What an evidence map says; stands in the tooltip of its name. */
    void setFindings(EvidenceKind kind, const QStringList &findings);
    /** Moves the layer whose controls have the focus. @param by -1: up, 1: down */
    void moveFocused(int by);

Q_SIGNALS:
    /** @param topic see HelpWindow */
    void helpRequested(const QString &topic);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QToolButton *eye = nullptr;
        QLabel *name = nullptr;
        QSlider *opacity = nullptr;
        QComboBox *colorMap = nullptr; ///< null where the layer has none
        QToolButton *help = nullptr;   ///< likewise

        /** By column, null where there is none. */
        std::array<QWidget *, 5> widgets() const;
    };
    Row makeRow(int row);
    QToolButton *makeHelp(EvidenceKind kind, Row &controls);
    void placeRows();
    void showRow(int row);
    void dragTo(QObject *name, double y);

    LayerStack *m_layers;
    QGridLayout *m_grid;
    QVector<Row> m_rows;
};

} // namespace loupe
