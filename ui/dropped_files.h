#pragma once

#include <QStringList>

class QDragEnterEvent;
class QDropEvent;

namespace loupe {

/** Accepts what holds files or folders of this computer. */
void acceptLocalFiles(QDragEnterEvent *event);

/** What was dropped. A drop never asks the source to move its files away. */
QStringList takeLocalFiles(QDropEvent *event);

} // namespace loupe
