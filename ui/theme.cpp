#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QStyle>
#include <QSvgRenderer>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

static void registerResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace loupe::theme {

namespace {

constexpr QRgb kLightBands[] = {0xff5f6368, 0xff6d6038, 0xff875700, 0xffb3261e};
/** Okabe and Ito's colours, which differ for every kind of colour blindness. */
constexpr QRgb kSeries[] = {0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7, 0xff56b4e9, 0xffe69f00};
constexpr QRgb kDarkBands[] = {0xffb4b8be, 0xffcdbf92, 0xfff0b24a, 0xffff8a80};

/** Draws one SVG in the colour that the palette has at that moment, so that icons follow a change of theme. */
class PaletteIconEngine : public QIconEngine {
public:
    explicit PaletteIconEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", colorFor(mode).name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new PaletteIconEngine(m_svg); }

private:
    static QColor colorFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return palette.color(QPalette::Active,
                             mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    QByteArray m_svg;
};

QPalette darkPalette()
{
    const QColor window(0x2a, 0x2b, 0x2d);
    const QColor text(0xe8, 0xe8, 0xe8);
    const QColor faint(0x8a, 0x8c, 0x90);
    QPalette palette(QColor(0x38, 0x3a, 0x3d), window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Base, QColor(0x1f, 0x20, 0x22));
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x3c, 0x40));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x6f, 0xb4));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7f, 0xb2, 0xff));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint.darker(125));
    return palette;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return float(x * share + y * (1 - share)); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

double luminance(const QColor &color)
{
    const auto linear = [](float c) { return c <= 0.04045F ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/** `color` as it is, or moved away from `other` no further than `least` needs. */
QColor apart(const QColor &color, const QColor &other, double least)
{
    const QColor solid = mixed(color, other, color.alphaF());
    if (contrast(solid, other) >= least)
        return color;
    const bool lighter = contrast(Qt::white, other) > contrast(Qt::black, other);
    QColor moved = solid;
    for (double share = 0.95; share > 0 && contrast(moved, other) < least; share -= 0.05)
        moved = mixed(solid, lighter ? Qt::white : Qt::black, share);
    return moved;
}

} // namespace

void initResources()
{
    registerResources();
}

void applyScheme(const QString &scheme)
{
    QPalette palette; // nothing set: as the desktop has it
    if (scheme == u"dark")
        palette = darkPalette();
    else if (scheme == u"light")
        palette = QApplication::style()->standardPalette();
    QApplication::setPalette(palette);
    QApplication::setPalette(readable(scheme == u"dark" || scheme == u"light" ? palette : QPalette()));
}

double contrast(const QColor &text, const QColor &background)
{
    const double a = luminance(text) + 0.05;
    const double b = luminance(background) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QPalette readable(const QPalette &palette)
{
    using P = QPalette;
    QPalette result = palette;
    for (const P::ColorGroup group : {P::Active, P::Inactive, P::Disabled}) {
        const double least = group == P::Disabled ? 3 : 4.5;
        for (const auto &[text, ground] : {std::pair(P::WindowText, P::Window), std::pair(P::Text, P::Base),
                                           std::pair(P::ButtonText, P::Button), std::pair(P::PlaceholderText, P::Base),
                                           std::pair(P::Link, P::Base), std::pair(P::ToolTipText, P::ToolTipBase),
                                           std::pair(P::Highlight, P::HighlightedText)}) { // there the ground gives way
            const QColor color = apart(palette.color(group, text), palette.color(group, ground), least);
            if (color != palette.color(group, text))
                result.setColor(group, text, color);
        }
    }
    return result;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor bandColor(Band band, const QPalette &palette)
{
    const QRgb color = (isDark(palette) ? kDarkBands : kLightBands)[static_cast<int>(band)];
    return apart(QColor::fromRgba(color), palette.color(QPalette::Window), 4.5);
}

QColor quietText(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return apart(mixed(palette.color(QPalette::WindowText), window, 0.72), window, 4.5);
}

QColor warning(const QPalette &palette)
{
    return bandColor(Band::Moderate, palette);
}

QColor controlLine(const QPalette &palette, bool enabled)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor line = mixed(palette.color(QPalette::Active, QPalette::WindowText), window, enabled ? 0.5 : 0.3);
    return enabled ? apart(line, window, 3) : line;
}

QColor series(int index, const QPalette &palette)
{
    return apart(QColor::fromRgba(kSeries[index % int(std::size(kSeries))]), palette.color(QPalette::Base), 3);
}

QColor canvas(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x1b, 0x1b, 0x1b) : QColor(0xd4, 0xd4, 0xd4);
}

QColor contour()
{
    return {0xff, 0xd6, 0x4a};
}

QColor contourHalo()
{
    return {0, 0, 0, 150};
}

QColor maskFill()
{
    return {0xff, 0xb0, 0x2e};
}

QColor truth()
{
    return QColor::fromRgba(kSeries[4]);
}

QColor hit()
{
    return QColor::fromRgba(kSeries[2]);
}

QColor missed()
{
    return truth();
}

QColor falseAlarm()
{
    return QColor::fromRgba(kSeries[1]);
}

QColor plate()
{
    return {20, 20, 20, 205};
}

QColor plateText()
{
    return {0xf2, 0xf2, 0xf2};
}

QIcon icon(const QString &name)
{
    initResources();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new PaletteIconEngine(file.readAll()));
}

QIcon appIcon()
{
    initResources();
    return QIcon(u":/icons/loupe.svg"_s);
}

} // namespace loupe::theme
