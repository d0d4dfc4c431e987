#pragma once

#include <array>

#include <QWidget>

#include "app/case_query.h"

namespace loupe {

/**
 * How many pictures have which score, and a mark that can be dragged (or moved with the arrow keys) to choose those
 * from a score on. GUI thread.
 */
class ScoreChart : public QWidget {
    Q_OBJECT

public:
    explicit ScoreChart(QWidget *parent = nullptr);

    void setSummary(const CaseSummary &summary);
    /** 0 to 1, in steps of 0.05. */
    double mark() const { return m_mark; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint() / 2; }

Q_SIGNALS:
    /** The user moved it. */
    void markMoved(double score);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveTo(double score);
    QRectF plot() const;

    CaseSummary m_summary;
    double m_mark = 0.5;
};

} // namespace loupe
