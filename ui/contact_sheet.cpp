#include "ui/contact_sheet.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include "app/dataset_summary.h"

using namespace Qt::StringLiterals;

namespace loupe {

ContactSheet::ContactSheet(QWidget *parent) : QWidget(parent), m_counts(new QLabel)
{
    m_counts->setWordWrap(true);
    auto *kind = new QComboBox;
    kind->setObjectName(u"sheetKind"_s);
    kind->setAccessibleName(tr("Which pictures are shown"));
    kind->setToolTip(tr("Show all pictures, or those of one kind"));
    kind->addItems({tr("All"), tr("Forged"), tr("Unedited")});
    connect(kind, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_model.setShown(ContactSheetModel::Show(index)); });
    auto *list = new QListView;
    list->setObjectName(u"sheet"_s);
    list->setModel(&m_model);
    list->setAccessibleName(tr("Pictures with the outlines of their masks"));
    list->setToolTip(tr("What is forged is outlined; rest the pointer on a picture to read about it"));
    list->setViewMode(QListView::IconMode);
    list->setResizeMode(QListView::Adjust);
    list->setMovement(QListView::Static);
    list->setUniformItemSizes(true);
    list->setTextElideMode(Qt::ElideMiddle);
    const int side = ContactSheetModel::kSide;
    list->setIconSize({side, side});
    list->setGridSize({side + 16, side + 2 * fontMetrics().height() + 8});
    auto *row = new QHBoxLayout;
    row->addWidget(m_counts, 1);
    row->addWidget(kind);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addLayout(row);
    box->addWidget(list, 1);
}

void ContactSheet::setDataset(std::shared_ptr<const Dataset> dataset)
{
    m_counts->setText(dataset ? countsText(*dataset) : QString());
    m_model.setDataset(std::move(dataset));
}

void ContactSheet::open(std::shared_ptr<const Dataset> dataset, const QString &title, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->resize(780, 560);
    auto *sheet = new ContactSheet;
    sheet->setDataset(std::move(dataset));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *box = new QVBoxLayout(dialog);
    box->addWidget(sheet, 1);
    box->addWidget(buttons);
    dialog->open();
}

} // namespace loupe
