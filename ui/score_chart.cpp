#include "ui/score_chart.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include "ui/theme.h"

namespace loupe {

namespace {

constexpr int kBars = 20;

} // namespace

ScoreChart::ScoreChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Scores"));
    setToolTip(tr("How many pictures have which score. Drag the mark, or use the arrow keys, to see those from a score "
                  "on."));
}

void ScoreChart::setSummary(const CaseSummary &summary)
{
    m_summary = summary;
    update();
}

QSize ScoreChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 4};
}

QRectF ScoreChart::plot() const
{
    const int text = fontMetrics().height();
    return QRectF(rect()).adjusted(4, 4, -4, -text - 4);
}

void ScoreChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = plot();
    const auto most = std::max<qint64>(1, *std::max_element(std::begin(m_summary.scores), std::end(m_summary.scores)));
    const double width = area.width() / kBars;
    for (int i = 0; i < kBars; ++i) {
        if (m_summary.scores[i] == 0)
            continue;
        // The square root keeps one picture visible beside ten thousand.
        const double height = area.height() * std::sqrt(double(m_summary.scores[i]) / double(most));
        const QRectF bar(area.left() + i * width + 0.5, area.bottom() - height, width - 1, height);
        const bool chosen = (i + 0.5) / kBars >= m_mark;
        painter.fillRect(bar, chosen ? palette().color(QPalette::Highlight) : theme::controlLine(palette(), true));
    }
    painter.setPen(theme::controlLine(palette(), true));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const double x = area.left() + m_mark * area.width();
    painter.setPen(QPen(palette().color(QPalette::WindowText), hasFocus() ? 3 : 1.5));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() + 3));
    const QRectF below(rect().left(), area.bottom() + 2, rect().width(), fontMetrics().height());
    painter.setPen(palette().color(QPalette::WindowText));
    const QLocale locale;
    painter.drawText(below.adjusted(4, 0, -4, 0), Qt::AlignLeft, locale.toString(0.0, 'f', 1));
    painter.drawText(below.adjusted(4, 0, -4, 0), Qt::AlignRight, locale.toString(1.0, 'f', 1));
    painter.drawText(QRectF(x - 40, below.top(), 80, below.height()), Qt::AlignHCenter,
                     locale.toString(m_mark, 'f', 2));
}

void ScoreChart::moveTo(double score)
{
    const double stepped = std::clamp(std::round(score * kBars) / kBars, 0.0, 1.0);
    if (stepped == m_mark)
        return;
    m_mark = stepped;
    update();
    Q_EMIT markMoved(m_mark);
}

void ScoreChart::mousePressEvent(QMouseEvent *event)
{
    moveTo((event->position().x() - plot().left()) / plot().width());
}

void ScoreChart::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo((event->position().x() - plot().left()) / plot().width());
}

void ScoreChart::keyPressEvent(QKeyEvent *event)
{
    const double step = 1.0 / kBars;
    if (event->key() == Qt::Key_Left)
        moveTo(m_mark - step);
    else if (event->key() == Qt::Key_Right)
        moveTo(m_mark + step);
    else
        QWidget::keyPressEvent(event);
}

} // namespace loupe
