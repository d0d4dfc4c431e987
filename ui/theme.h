#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

#include "model/analysis.h"

/**
 * The only file with colours. Everything else takes them from here or from the palette, so that light, dark and
 * high-contrast follow the desktop. GUI thread.
 */
namespace loupe::theme {

/** Registers the icons and help texts, which a static library does not do by itself. Cheap to call again. */
void initResources();

/** @param scheme "system", "light" or "dark": the application's palette from now on, readable() */
void applyScheme(const QString &scheme);

/** Of two colours, as WCAG 2.1 defines it: 1 (none) to 21; 4.5 is what small text needs. */
double contrast(const QColor &text, const QColor &background);

/**
 * A palette in which every text can be told from what it stands on: 4.5:1, and 3:1 where it is disabled. Only the roles
 * that fall short are set in what comes back, so that the others still follow the desktop.
 */
QPalette readable(const QPalette &palette);

bool isDark(const QPalette &palette);

/** Grey, amber, red; never green: the absence of a trace is no finding. At least 4.5:1 on the palette's window. */
QColor bandColor(Band band, const QPalette &palette);

/** Text that steps back, still at least 4.5:1 on the palette's window. */
QColor quietText(const QPalette &palette);

/** Frame and text of what needs care. */
QColor warning(const QPalette &palette);

/** Of what is drawn for controls, as a slider's groove: at least 3:1 on the palette's window where it is enabled. */
QColor controlLine(const QPalette &palette, bool enabled);

/** Of the curves of a chart, 0 and on, told apart by colour-blind eyes too: at least 3:1 on the palette's base. */
QColor series(int index, const QPalette &palette);

/** Behind the photo: neutral, so that it does not shift how the photo's own colours are judged. */
QColor canvas(const QPalette &palette);

/** The mask's outline, and the darker line under it that keeps it visible on any photo. */
QColor contour();
QColor contourHalo();
QColor maskFill();

/** Of a comparison with the ground truth: Okabe and Ito's colours, for colour-blind eyes too. */
QColor truth();
QColor hit();
QColor missed(); ///< the same as truth(): it is there, and was not found
QColor falseAlarm();

/** Plate and text of what is drawn on top of a photo: legend, values. */
QColor plate();
QColor plateText();

/** One of resources/icons by its name, drawn in the palette's text colour at any size. */
QIcon icon(const QString &name);

/** The program's own icon, in its own colours. */
QIcon appIcon();

} // namespace loupe::theme
