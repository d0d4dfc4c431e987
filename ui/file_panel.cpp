#include "ui/file_panel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

FilePanel::FilePanel(QWidget *parent) : QWidget(parent), m_search(new QLineEdit), m_view(new QTreeView)
{
    m_filter.setSourceModel(&m_model);
    m_filter.setRecursiveFilteringEnabled(true);
    m_filter.setAutoAcceptChildRows(true);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter.setFilterKeyColumn(-1);

    m_search->setPlaceholderText(tr("Search names and values"));
    m_search->setAccessibleName(tr("Search in the file's facts"));
    m_search->setToolTip(tr("Show only the facts with these letters in their name or value"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));

    m_view->setModel(&m_filter);
    m_view->setAccessibleName(tr("Facts of the file"));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setUniformRowHeights(true);
    m_view->setRootIsDecorated(true);
    m_view->setIndentation(14);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(true);
    auto *copy = new QAction(theme::icon(u"copy"_s), tr("Copy"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    copy->setToolTip(tr("Copy the selected names and values"));
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 6, 0, 0);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(6, 0, 6, 0);
    searchRow->addWidget(m_search);
    box->addLayout(searchRow);
    box->addWidget(m_view);

    connect(copy, &QAction::triggered, this, &FilePanel::copySelection);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setFilterFixedString(text);
        showAll();
    });
}

void FilePanel::setFacts(const ImageFacts &facts, const FileStructure *structure)
{
    m_model.setFacts(facts, structure);
    showAll();
}

void FilePanel::clear()
{
    m_model.clearFacts();
}

/** Quantisation tables and segments stay folded until they are asked for; a search opens what it finds. */
void FilePanel::showAll()
{
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex group = m_filter.index(row, 0);
        m_view->setExpanded(group, !group.data(FactsModel::FoldedRole).toBool() || !m_search->text().isEmpty());
        m_view->setFirstColumnSpanned(row, {}, true);
    }
}

void FilePanel::copySelection() const
{
    QStringList lines;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows(0);
    for (const QModelIndex &index : rows)
        lines << index.data().toString() + u'\t' + index.siblingAtColumn(1).data().toString();
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace loupe
