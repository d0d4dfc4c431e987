#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

#include "ui/facts_model.h"

class QLineEdit;
class QTreeView;

namespace loupe {

/** Facts of the open file, with a search field. Copy takes the selected rows as text. */
class FilePanel : public QWidget {
    Q_OBJECT

public:
    explicit FilePanel(QWidget *parent = nullptr);
    /** @param structure null until it has been read */
    void setFacts(const ImageFacts &facts, const FileStructure *structure = nullptr);
    void clear();

private:
    void showAll();
    void copySelection() const;

    FactsModel m_model;
    QSortFilterProxyModel m_filter;
    QLineEdit *m_search;
    QTreeView *m_view;
};

} // namespace loupe
