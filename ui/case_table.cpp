#include "ui/case_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include "app/case_marks.h"
#include "app/paths.h"
#include "ui/theme.h"

namespace loupe {

namespace {

/** In widths of a letter: wide enough for what usually stands there. */
int lettersOf(CaseColumn column)
{
    switch (column) {
    case CaseColumn::File:
        return 38;
    case CaseColumn::Verdict:
        return 22;
    case CaseColumn::State:
        return 44;
    case CaseColumn::Note:
        return 24;
    case CaseColumn::Pixels:
    case CaseColumn::Status:
        return 15;
    default:
        return 12;
    }
}

/** Rows are read again while a scan runs: what is being typed stays. */
class NoteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        const auto *line = qobject_cast<QLineEdit *>(editor);
        if (!line || !line->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
    }
};

} // namespace

CaseTable::CaseTable(CaseTableModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegateForColumn(int(CaseColumn::Note), new NoteDelegate(this));
    setAccessibleName(tr("Files of the case"));
    setToolTipDuration(8000);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed);
    setIconSize({CaseTableModel::kThumbnail, CaseTableModel::kThumbnail});
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    sortByColumn(int(CaseColumn::File), Qt::AscendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(CaseTableModel::kThumbnail + 6);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    for (int column = 0; column < CaseTableModel::kColumns; ++column)
        setColumnWidth(column, lettersOf(CaseColumn(column)) * fontMetrics().averageCharWidth());
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &CaseTable::showColumnsMenu);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const CaseRow *row = m_model->row(index.row()))
            Q_EMIT openRequested(toQString(row->path));
    });
}

qint64 CaseTable::currentItem() const
{
    return currentIndex().isValid() ? currentIndex().data(CaseTableModel::ItemRole).toLongLong() : 0;
}

void CaseTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void CaseTable::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && digit >= 0 && digit < itemStatuses().size())
        Q_EMIT statusChosen(digit);
    else if (plain && event->key() == Qt::Key_N && currentIndex().isValid())
        edit(currentIndex().siblingAtColumn(int(CaseColumn::Note)));
    else if (plain && event->key() == Qt::Key_F2 && currentIndex().isValid())
        edit(currentIndex().siblingAtColumn(int(CaseColumn::Note)));
    else
        QTableView::keyPressEvent(event);
}

void CaseTable::showColumnsMenu(QPoint position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < CaseTableModel::kColumns; ++column) { // the file's name stays
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void CaseTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(theme::quietText(palette()));
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace loupe
