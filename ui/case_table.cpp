#include "ui/case_table.h"

#include <algorithm>
#include <utility>

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
    setSelectionMode(ExtendedSelection);
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
        setColumnWidth(column, std::max(lettersOf(CaseColumn(column)) * fontMetrics().averageCharWidth(),
                                        header->sectionSizeHint(column)));
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

std::vector<qint64> CaseTable::selectedItems() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<qint64> items;
    for (const QModelIndex &row : std::as_const(rows))
        items.push_back(row.data(CaseTableModel::ItemRole).toLongLong());
    return items;
}

QString CaseTable::rowsText(const std::vector<CaseRow> &rows) const
{
    QList<int> columns;
    for (int place = 0; place < CaseTableModel::kColumns; ++place) {
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns << column;
    }
    const auto line = [&columns](const auto &cell) {
        QStringList cells;
        for (const int column : columns) // a note may have lines and tabs of its own
            cells << QString(cell(column)).simplified();
        return cells.join(u'\t') + u'\n';
    };
    QString text =
        line([this](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (const CaseRow &row : rows)
        text += line([&row](int column) { return CaseTableModel::text(row, CaseColumn(column)); });
    return text;
}

void CaseTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void CaseTable::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && digit >= 0 && digit < itemStatuses().size())
        Q_EMIT statusChosen(digit);
    else if (plain && (event->key() == Qt::Key_N || event->key() == Qt::Key_F2) && currentIndex().isValid())
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
