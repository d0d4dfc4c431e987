#include "ui/slider_style.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

namespace {
constexpr double kGroove = 4; // logical pixels
constexpr double kRound = 3;
} // namespace

SliderStyle::SliderStyle(const QString &base)
    : QProxyStyle(base), m_isFusion(base.compare(u"fusion"_s, Qt::CaseInsensitive) == 0)
{
}

void SliderStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (m_isFusion && control == CC_Slider && slider && slider->orientation == Qt::Horizontal &&
        slider->tickPosition == QSlider::NoTicks)
        drawSlider(*slider, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void SliderStyle::drawSlider(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    const QRectF groove = subControlRect(CC_Slider, &option, SC_SliderGroove, widget);
    const QRectF handle = QRectF(subControlRect(CC_Slider, &option, SC_SliderHandle, widget)).adjusted(1, 1, -1, -1);
    const bool enabled = option.state.testFlag(State_Enabled);
    const QColor line = theme::controlLine(option.palette, enabled);

    QRectF track(groove.left(), groove.center().y() - kGroove / 2, groove.width(), kGroove);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    painter.drawRoundedRect(track, kGroove / 2, kGroove / 2);
    if (enabled) {
        if (option.upsideDown) // from right to left
            track.setLeft(handle.center().x());
        else
            track.setRight(handle.center().x());
        painter.setBrush(option.palette.highlight());
        painter.drawRoundedRect(track, kGroove / 2, kGroove / 2);
    }
    const bool focused = enabled && option.state.testFlag(State_HasFocus);
    painter.setPen(focused ? QPen(option.palette.color(QPalette::Highlight), 2) : QPen(line, 1));
    painter.setBrush(option.palette.button());
    painter.drawRoundedRect(handle, kRound, kRound);
    painter.restore();
}

} // namespace loupe
