#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

namespace loupe {

/** A table to read and to choose a row of; Tab leaves it. @param name for screen readers */
QTableView *makeTable(QAbstractItemModel *model, const QString &name);

} // namespace loupe
