#pragma once

#include <QWidget>

#include "ui/contact_sheet_model.h"

class QLabel;

namespace loupe {

/** All pictures of a labelled set at a glance, their masks outlined; all, or those of one kind. */
class ContactSheet : public QWidget {
    Q_OBJECT

public:
    explicit ContactSheet(QWidget *parent = nullptr);
    void setDataset(std::shared_ptr<const Dataset> dataset);
    /** The sheet in a window of its own, which goes when it is closed. */
    static void open(std::shared_ptr<const Dataset> dataset, const QString &title, QWidget *parent);

private:
    ContactSheetModel m_model;
    QLabel *m_counts;
};

} // namespace loupe
