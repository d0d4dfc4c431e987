#include "ui/data_panel.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/error_text.h"
#include "ui/contact_sheet.h"
#include "ui/dropped_files.h"
#include "ui/fold.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

constexpr int kFilesOfAKind = 20; ///< named under one kind of oddity

QLabel *makeText(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

DataPanel::DataPanel(const DataWords &words, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_list(new QListWidget),
      m_progress(new QProgressBar),
      m_summary(makeText(u"dataSummary"_s)),
      m_warnings(makeText(u"dataWarnings"_s)),
      m_layout(new Fold(tr("How it was read"))),
      m_issues(new Fold(tr("What is odd about it")))
{
    setAcceptDrops(true);
    auto *hint = new QLabel(words.hint);
    hint->setWordWrap(true);
    m_list->setAccessibleName(words.name);
    m_list->setToolTip(words.hint);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTextElideMode(Qt::ElideLeft);
    m_list->setMaximumHeight(fontMetrics().height() * 6);
    m_progress->setAccessibleName(tr("Progress of reading"));
    m_progress->setMaximumHeight(8);
    m_progress->setTextVisible(false);
    m_progress->hide();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(hint);
    box->addWidget(m_list);
    box->addLayout(makeButtons());
    m_more = new QVBoxLayout;
    box->addLayout(m_more);
    for (QWidget *part : std::initializer_list<QWidget *>{m_progress, m_summary, m_warnings, m_layout, m_issues})
        box->addWidget(part);
    box->insertWidget(box->indexOf(m_layout), m_sheet, 0, Qt::AlignLeft);
    m_layout->setText({});
    m_issues->setText({});
    connect(m_list, &QListWidget::itemSelectionChanged, m_remove,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(&m_reader, &LongRun::progressChanged, m_progress, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&m_reader, &DatasetReader::finished, this, &DataPanel::onRead);
}

QLayout *DataPanel::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const QString &icon, const QString &text, const QString &tip) {
        auto *button = new QPushButton(theme::icon(icon), text);
        button->setToolTip(tip);
        button->setAccessibleName(u"%1: %2"_s.arg(m_words.name, tip));
        buttons->addWidget(button);
        return button;
    };
    connect(add(u"folder"_s, tr("Folder\u2026"), tr("Add a folder of pictures")), &QPushButton::clicked, this,
            &DataPanel::chooseFolder);
    if (m_words.use != DataUse::Collection)
        connect(add(u"open"_s, tr("List\u2026"), tr("Add a CSV or JSON file that names pictures, masks and labels")),
                &QPushButton::clicked, this, &DataPanel::chooseList);
    m_remove = add(u"remove"_s, QString(), tr("Take the selected ones out; nothing on the disk is touched"));
    connect(m_remove, &QPushButton::clicked, this, &DataPanel::removeSelected);
    m_remove->setEnabled(false);
    buttons->addStretch();
    m_sheet = new QPushButton(theme::icon(u"eye"_s), tr("Look at them\u2026"));
    m_sheet->setObjectName(u"contactSheet"_s);
    m_sheet->setAccessibleName(tr("%1: look at them").arg(m_words.name));
    m_sheet->setToolTip(tr("All pictures at a glance, with the outlines of their masks"));
    m_sheet->hide();
    connect(m_sheet, &QPushButton::clicked, this, &DataPanel::showPictures);
    return buttons;
}

void DataPanel::addButton(QPushButton *button)
{
    m_more->addWidget(button, 0, Qt::AlignLeft);
}

void DataPanel::showPictures()
{
    if (m_data)
        ContactSheet::open(m_data, m_words.name, this);
}

QStringList DataPanel::sources() const
{
    QStringList sources;
    for (int row = 0; row < m_list->count(); ++row)
        sources << m_list->item(row)->data(Qt::UserRole).toString();
    return sources;
}

void DataPanel::setSources(const QStringList &sources)
{
    m_list->clear();
    addSources(sources);
}

void DataPanel::addSources(const QStringList &sources)
{
    for (const QString &source : sources)
        itemOf(QFileInfo(source).absoluteFilePath());
    read();
}

void DataPanel::addList(const QString &file, const QString &name)
{
    QListWidgetItem *item = itemOf(QFileInfo(file).absoluteFilePath());
    item->setText(name);
    item->setToolTip(name);
    read();
}

/** Of a source; made where there is none yet. */
QListWidgetItem *DataPanel::itemOf(const QString &path)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == path)
            return m_list->item(row);
    }
    auto *item = new QListWidgetItem(theme::icon(QFileInfo(path).isDir() ? u"folder"_s : u"open"_s), path, m_list);
    item->setData(Qt::UserRole, path);
    item->setToolTip(path);
    return item;
}

QString DataPanel::problem() const
{
    if (m_list->count() == 0)
        return m_words.optional ? QString() : tr("%1: none are chosen yet.").arg(m_words.name);
    if (m_reader.isActive())
        return tr("The pictures are still being read.");
    if (!m_failure.isEmpty())
        return m_failure;
    return m_data ? dataProblem(*m_data, m_words.use) : tr("The pictures were not read.");
}

void DataPanel::setLocked(bool locked)
{
    m_list->setEnabled(!locked);
    setAcceptDrops(!locked);
    const QList<QPushButton *> buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setEnabled(button == m_sheet ||
                           (!locked && (button != m_remove || !m_list->selectedItems().isEmpty())));
}

void DataPanel::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add a folder of pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &DataPanel::addSources);
    dialog->open();
}

void DataPanel::chooseList()
{
    auto *dialog = new QFileDialog(this, tr("Add lists of pictures"), {},
                                   tr("Lists (*.csv *.json *.txt)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &DataPanel::addSources);
    dialog->open();
}

void DataPanel::removeSelected()
{
    qDeleteAll(m_list->selectedItems());
    read();
}

void DataPanel::read()
{
    m_data.reset();
    m_sheet->hide();
    m_failure.clear();
    for (QLabel *label : {m_summary, m_warnings})
        showText(label, {});
    for (Fold *fold : {m_layout, m_issues})
        fold->setText({});
    m_progress->setVisible(m_list->count() > 0);
    m_progress->setRange(0, 0);
    m_reader.read(sources());
    Q_EMIT changed();
}

void DataPanel::onRead(const Result<std::shared_ptr<const Dataset>> &data)
{
    m_progress->hide();
    if (m_list->count() == 0)
        return;
    QStringList warnings;
    if (data) {
        m_data = *data;
        m_sheet->setVisible(!m_data->images.empty());
        showText(m_summary, countsText(*m_data) + u"\n"_s + sizesText(*m_data));
        warnings = dataWarnings(*m_data, m_words.use);
        if (const QString problem = dataProblem(*m_data, m_words.use); !problem.isEmpty())
            warnings.prepend(problem);
        m_layout->setText(layoutTexts(*m_data).join(u'\n'));
        m_issues->setText(issueLines(*m_data, kFilesOfAKind).join(u'\n'));
    } else {
        m_failure = dataErrorSentence(data.error());
        warnings << m_failure;
    }
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme::warning(colors));
    m_warnings->setPalette(colors);
    showText(m_warnings, warnings.join(u'\n'));
    Q_EMIT changed();
}

// --- dropping -----------------------------------------------------------------------------------------------------

void DataPanel::dragEnterEvent(QDragEnterEvent *event)
{
    acceptLocalFiles(event);
}

void DataPanel::dropEvent(QDropEvent *event)
{
    addSources(takeLocalFiles(event));
}

} // namespace loupe
