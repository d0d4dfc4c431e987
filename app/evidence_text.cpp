#include "app/evidence_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

/** Gives the sentences of this file one context for translators. */
class EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(loupe::EvidenceText)
};

std::optional<double> figure(const EvidenceMap &map, const char *name)
{
    const auto found = std::ranges::find(map.figures, name, &EvidenceFigure::name);
    return found == map.figures.end() ? std::nullopt : std::optional(found->value);
}

QString number(const EvidenceMap &map, const char *name, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::round(figure(map, name).value_or(0) * scale) / scale + 0.0; // never -0
    return QLocale().toString(rounded, 'f', decimals);
}

QStringList elaFindings(const EvidenceMap &map)
{
    return {EvidenceText::tr("Half of the picture changes by less than %1 grey levels when it is saved at quality %2.")
                .arg(number(map, "median", 1), number(map, "quality", 0))};
}

QStringList ghostFindings(const EvidenceMap &map)
{
    if (!figure(map, "ghost_quality"))
        return {EvidenceText::tr("No area stands out as compressed before, or in another way than the rest.")};
    return {
        EvidenceText::tr("About %1 % of the picture differs by an earlier compression of quality %2.")
            .arg(QLocale().toString(100 * figure(map, "share").value_or(0), 'f', 0), number(map, "ghost_quality", 0)),
        EvidenceText::tr("Its blocks begin at column %1 and row %2 of each 8 x 8 pixels.")
            .arg(number(map, "grid_x", 0), number(map, "grid_y", 0))};
}

QStringList noiseFindings(const EvidenceMap &map)
{
    return {EvidenceText::tr("Usual noise: %1 grey levels; nine tenths of the picture lie between %2 and %3.")
                .arg(number(map, "median", 1), number(map, "low", 1), number(map, "high", 1))};
}

QStringList gridFindings(const EvidenceMap &map)
{
    QStringList lines;
    if (figure(map, "significance"))
        lines << EvidenceText::tr("Areas whose blocks lie on a grid of their own: %1; the clearest begins at column %2 "
                                  "and row %3.")
                     .arg(number(map, "foreign_areas", 0), number(map, "foreign_grid_x", 0),
                          number(map, "foreign_grid_y", 0));
    else
        lines << EvidenceText::tr("No area lies on a block grid of its own.");
    lines << (figure(map, "grid_x") ? EvidenceText::tr("The picture's own blocks begin at column %1 and row %2.")
                                          .arg(number(map, "grid_x", 0), number(map, "grid_y", 0))
                                    : EvidenceText::tr("The picture as a whole shows no JPEG blocks."));
    return lines;
}

QStringList copyFindings(const EvidenceMap &map)
{
    const int pairs = int(map.matches.size());
    if (pairs == 0)
        return {EvidenceText::tr("No two areas were found that show the same content.")};
    return {EvidenceText::tr("Pairs of areas that show the same content: %1.").arg(pairs),
            EvidenceText::tr("The clearest is scaled by %1 and turned by %2 degrees; its score is %3.")
                .arg(number(map, "scale", 2), number(map, "angle", 0), number(map, "score", 2))};
}

} // namespace

// The switches have no default: the compiler names a kind that has no words yet.

QString evidenceName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::ErrorLevel:
        return EvidenceText::tr("Error levels");
    case EvidenceKind::JpegGhost:
        return EvidenceText::tr("JPEG ghost");
    case EvidenceKind::NoiseResidual:
        return EvidenceText::tr("Noise");
    case EvidenceKind::JpegGrid:
        return EvidenceText::tr("Block grid");
    case EvidenceKind::CopyMove:
        return EvidenceText::tr("Copies");
    }
    return {};
}

QString evidencePurpose(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::ErrorLevel:
        return EvidenceText::tr("How much each place changes when the photo is saved as JPEG once more.");
    case EvidenceKind::JpegGhost:
        return EvidenceText::tr("Areas that were compressed before at another quality than the rest.");
    case EvidenceKind::NoiseResidual:
        return EvidenceText::tr("How strong the noise is, place by place.");
    case EvidenceKind::JpegGrid:
        return EvidenceText::tr("Areas whose JPEG blocks do not lie on the grid of the rest.");
    case EvidenceKind::CopyMove:
        return EvidenceText::tr("Areas of the photo that were copied to another place in it.");
    }
    return {};
}

QString evidenceScale(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::ErrorLevel:
        return EvidenceText::tr("Change, grey levels");
    case EvidenceKind::JpegGhost:
        return EvidenceText::tr("Ghost, deeper than usual");
    case EvidenceKind::NoiseResidual:
        return EvidenceText::tr("Noise, grey levels");
    case EvidenceKind::JpegGrid:
        return EvidenceText::tr("Foreign grid, significance");
    case EvidenceKind::CopyMove:
        return EvidenceText::tr("From the solid outline to the broken one");
    }
    return {};
}

QStringList evidenceFindings(const EvidenceMap &map)
{
    switch (map.kind) {
    case EvidenceKind::ErrorLevel:
        return elaFindings(map);
    case EvidenceKind::JpegGhost:
        return ghostFindings(map);
    case EvidenceKind::NoiseResidual:
        return noiseFindings(map);
    case EvidenceKind::JpegGrid:
        return gridFindings(map);
    case EvidenceKind::CopyMove:
        return copyFindings(map);
    }
    return {};
}

QString evidenceHelpTopic(EvidenceKind kind)
{
    return u"evidence#"_s + QString::fromLatin1(evidenceMethod(kind).name);
}

} // namespace loupe
