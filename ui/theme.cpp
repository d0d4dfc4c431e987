#include "ui/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

static void registerResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace loupe::theme
{

namespace
{

constexpr QRgb kLightBands[] = {0xff5f6368, 0xff6d6038, 0xff875700, 0xffb3261e};
constexpr QRgb kDarkBands[] = {0xffb4b8be, 0xffcdbf92, 0xfff0b24a, 0xffff8a80};

/** Draws one SVG in the colour that the palette has at that moment, so that icons follow a change of theme. */
class PaletteIconEngine : public QIconEngine
{
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
        return palette.color(QPalette::Active, mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
    }

    QByteArray m_svg;
};

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return float(x * share + y * (1 - share)); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

} // namespace

void initResources()
{
    registerResources();
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor bandColor(Band band, const QPalette &palette)
{
    return QColor::fromRgba((isDark(palette) ? kDarkBands : kLightBands)[static_cast<int>(band)]);
}

QColor quietText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.72);
}

QColor warning(const QPalette &palette)
{
    return bandColor(Band::Moderate, palette);
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
