#pragma once

#include <QColor>

/** What theme.cpp has for a comparison with the ground truth: Okabe and Ito's colours, for colour-blind eyes too. */
namespace loupe::theme {

QColor truth();
QColor hit();
QColor missed(); ///< the same as truth(): it is there, and was not found
QColor falseAlarm();

} // namespace loupe::theme
