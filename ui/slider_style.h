#pragma once

#include <QProxyStyle>

class QStyleOptionSlider;

namespace loupe {

/**
 * The desktop's style, but sliders that can be seen on any palette: Fusion draws them in shades of the window's colour,
 * which vanish on dark and high-contrast ones. Other styles draw their own.
 */
class SliderStyle : public QProxyStyle {
    Q_OBJECT

public:
    /** @param base the name of the style to change */
    explicit SliderStyle(const QString &base);

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void drawSlider(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;

    bool m_isFusion;
};

} // namespace loupe
