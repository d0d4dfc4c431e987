#pragma once

#include <QTableView>

#include "ui/regions_model.h"

namespace loupe
{

/** The regions as a table; choosing one, by click or Enter, asks to be taken there. */
class RegionsTable : public QTableView
{
    Q_OBJECT

public:
    explicit RegionsTable(QWidget *parent = nullptr);

    void setRegions(const std::vector<Region> &regions);
    /** Nothing was analysed, which is not the same as nothing found. */
    void clear();
    /** Selects the region under the cursor's pixel; nothing there leaves the selection as it is. */
    void highlightAt(QPoint pixel);
    QSize sizeHint() const override { return {260, 140}; }

Q_SIGNALS:
    void regionChosen(const QRect &box);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(const QModelIndex &index);

    RegionsModel m_model;
    bool m_known = false; ///< whether there is a result that could hold regions
};

} // namespace loupe
