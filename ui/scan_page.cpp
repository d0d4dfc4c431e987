#include "ui/scan_page.h"

#include <algorithm>

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/case_marks.h"
#include "app/csv_export.h"
#include "app/error_text.h"
#include "app/paths.h"
#include "ui/actions.h"
#include "ui/case_preview.h"
#include "ui/case_table.h"
#include "ui/dropped_files.h"
#include "ui/report_dialog.h"
#include "ui/scan_progress.h"
#include "ui/score_chart.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

namespace {

using Key = Settings::Key;

constexpr int kTyping = 250; // ms without a key before the filter is tried

QToolButton *makeButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(withoutMnemonic(action->text()));
    return button;
}

} // namespace

ScanPage::ScanPage(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_model(services.cases),
      m_marks(services.cases),
      m_scanAction(makeAction(this, {u"scanFolder"_s,
                                     tr("&Scan folder\u2026"),
                                     tr("Look for traces of editing in all photos of a folder"),
                                     u"folder"_s,
                                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}})),
      m_csvAction(makeAction(this, {u"exportCsv"_s,
                                    tr("&Export table\u2026"),
                                    tr("Write the files that the table shows into a CSV file"),
                                    u"export"_s,
                                    {QKeySequence(Qt::CTRL | Qt::Key_E)}})),
      m_reportAction(makeAction(this, {u"makeReport"_s,
                                       tr("Make &report\u2026"),
                                       tr("Write what the case knows of its photos as HTML or PDF"),
                                       u"report"_s,
                                       {QKeySequence(Qt::CTRL | Qt::Key_R)}})),
      m_filter(new QLineEdit),
      m_recursive(new QCheckBox(tr("With the folders in it"))),
      m_notice(new QLabel),
      m_table(new CaseTable(&m_model)),
      m_preview(new CasePreview(services.cases, services.settings)),
      m_summary(new QLabel),
      m_histogram(new ScoreChart)
{
    setAcceptDrops(true);
    setProperty("helpTopic", u"scan#"_s);
    makeFilter();
    makeLayout();
    connectServices();
    showCase();
}

// --- parts --------------------------------------------------------------------------------------------------------

void ScanPage::makeLayout()
{
    m_recursive->setObjectName(u"scanRecursive"_s);
    m_recursive->setChecked(m_services.settings->isOn(Key::ScanRecursive));
    m_recursive->setToolTip(tr("Scans look into the folders in a folder too"));
    m_notice->setObjectName(u"scanNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notice->hide();
    m_summary->setObjectName(u"scanSummary"_s);
    m_summary->setWordWrap(true);

    auto *top = new QHBoxLayout;
    top->addWidget(makeButton(m_scanAction));
    top->addWidget(m_recursive);
    top->addWidget(m_filter, 1);
    top->addWidget(makeButton(m_csvAction));
    top->addWidget(makeButton(m_reportAction));
    auto *progress = new ScanProgress(m_services.scan);
    connect(progress, &ScanProgress::errorsRequested, this, [this] { setFilterText(u"is:error"_s); });
    auto *below = new QVBoxLayout;
    below->addWidget(m_summary);
    below->addStretch();
    below->addWidget(m_histogram);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_preview);
    bottom->addLayout(below, 1);
    auto *box = new QVBoxLayout(this);
    box->addLayout(top);
    box->addWidget(progress);
    box->addWidget(m_notice);
    box->addWidget(m_table, 1);
    box->addLayout(bottom);
}

void ScanPage::makeFilter()
{
    m_filter->setObjectName(u"scanFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Filter: words, or score>0.7 size<500kB band=strong is:error"));
    m_filter->setToolTip(
        tr("Words in path, note or status; and score, share, size, width, height, pixels, regions, seconds with "
           "< <= = >= >; band=strong, moderate, inconclusive or no_trace; status=relevant; "
           "is:done, failed, damaged, pending, error, noted or bookmarked. All must hold. (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter"));
    auto *find = makeAction(this, {u"focusFilter"_s,
                                   tr("&Filter the table"),
                                   tr("Type what the table shows"),
                                   u"search"_s,
                                   {QKeySequence::Find}});
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_filter, qOverload<>(&QWidget::setFocus));
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTyping);
    connect(&m_typing, &QTimer::timeout, this, &ScanPage::applyFilter);
    connect(m_filter, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        m_table->setFocus();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // by the button in it, too
            m_typing.start();
    });
    connect(m_histogram, &ScoreChart::markMoved, this,
            [this](double score) { setFilterText(u"score>=%1"_s.arg(score, 0, 'f', 2)); });
}

void ScanPage::connectServices()
{
    connect(m_scanAction, &QAction::triggered, this, &ScanPage::chooseFolder);
    connect(m_csvAction, &QAction::triggered, this, &ScanPage::chooseCsv);
    connect(m_reportAction, &QAction::triggered, this, &ScanPage::makeReport);
    connect(m_recursive, &QCheckBox::toggled, m_services.settings,
            [this](bool on) { m_services.settings->set(Key::ScanRecursive, on); });
    connect(m_table, &CaseTable::openRequested, this, &ScanPage::openRequested);
    connect(m_table, &CaseTable::statusChosen, this, &ScanPage::setStatus);
    connect(m_table, &CaseTable::copyRequested, this, &ScanPage::copyRows);
    const auto preview = [this] {
        const QModelIndex current = m_table->currentIndex();
        m_preview->showRow(current.isValid() ? m_model.row(current.row()) : nullptr);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_preview, preview);
    connect(&m_model, &CaseTableModel::rowsRead, m_preview, preview);
    connect(&m_model, &CaseTableModel::refreshed, this, &ScanPage::showSummary);
    connect(&m_model, &CaseTableModel::failed, this, [this](const Error &error) { notice(errorSentence(error)); });
    connect(&m_model, &CaseTableModel::noteWritten, &m_marks, &MarkHistory::setNote);
    connect(&m_marks, &MarkHistory::failed, this, [this](const Error &error) { notice(errorSentence(error)); });

    CaseService *cases = m_services.cases;
    connect(cases, &CaseService::opened, this, [this] {
        showCase();
        if (!m_waiting.isEmpty())
            begin();
    });
    connect(cases, &CaseService::closed, this, &ScanPage::showCase);
    connect(cases, &CaseService::failed, this, [this](const QString &file, const Error &error) {
        m_waiting.clear();
        notice(tr("%1: %2").arg(QFileInfo(file).fileName(), errorSentence(error)));
    });

    ScanService *scan = m_services.scan;
    connect(scan, &ScanService::statusChanged, &m_model, &CaseTableModel::refreshSoon);
    connect(scan, &ScanService::finished, this, &ScanPage::onFinished);
    connect(scan, &ScanService::failed, this, &ScanPage::onFailed);
    connect(scan, &ScanService::stateChanged, this,
            [this](ScanService::State state) { m_scanAction->setEnabled(state == ScanService::State::Idle); });
}

void ScanPage::fillMenu(QMenu *menu) const
{
    menu->addSeparator();
    menu->addActions({m_scanAction, m_csvAction, m_reportAction});
}

// --- scanning -----------------------------------------------------------------------------------------------------

void ScanPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Scan a folder"), m_services.settings->text(Key::LastFolder));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &ScanPage::scanPlaces);
    dialog->open();
}

void ScanPage::scanPlaces(const QStringList &places)
{
    if (places.isEmpty() || m_services.scan->state() != ScanService::State::Idle)
        return;
    m_waiting = places;
    if (m_services.cases->file()) {
        begin();
        return;
    }
    m_services.cases->create(untitledCase(m_services.settings->casesFolder()));
}

void ScanPage::begin()
{
    const QStringList places = std::exchange(m_waiting, {});
    const auto model = m_services.analysis->sharedModel();
    if (!model) {
        notice(tr("There is no model yet: wait until it is loaded, or choose a model folder in the Tools menu."));
        return;
    }
    if (!m_services.cases->canWrite()) {
        showCase();
        return;
    }
    notice({});
    ScanOptions options;
    for (const QString &place : places)
        options.walk.places.push_back(toPath(place));
    options.walk.recursive = m_recursive->isChecked();
    options.decode.maxMegapixels = m_services.settings->number(Key::DecodeMegapixels);
    m_services.settings->set(Key::LastFolder, places.constFirst());
    m_services.scan->start(m_services.cases->file(), *model, options);
}

void ScanPage::onFinished(const ScanReport &report)
{
    m_model.refreshSoon();
    QStringList lines;
    if (report.status.files == 0)
        lines << tr("There are no pictures in what was chosen.");
    for (const auto &[folder, error] : report.folders)
        lines << tr("%1: %2").arg(toQString(folder), errorSentence(error));
    notice(lines.join(u'\n'));
    Q_EMIT message(tr("Scanned %n picture(s).", nullptr, int(report.status.done)));
}

void ScanPage::onFailed(const Error &error)
{
    m_model.refreshSoon();
    if (error.kind == Error::Kind::Cancelled)
        Q_EMIT message(tr("Stopped. Scanning the same folders again goes on from here."));
    else
        notice(errorSentence(error));
}

// --- the table ----------------------------------------------------------------------------------------------------

void ScanPage::applyFilter()
{
    m_typing.stop();
    const auto done = m_model.setFilter(m_filter->text());
    notice(done ? QString()
                : tr("The filter does not know \u201c%1\u201d.").arg(QString::fromStdString(done.error().detail)));
}

void ScanPage::setFilterText(const QString &text)
{
    m_filter->setText(text);
    applyFilter();
}

void ScanPage::setStatus(int digit)
{
    const std::vector<qint64> items = m_table->selectedItems();
    if (!items.empty() && m_services.cases->canWrite())
        m_marks.setStatus(items, itemStatuses()[digit]);
}

/** Those that are not on the screen have to be read first. */
void ScanPage::copyRows()
{
    const std::vector<qint64> items = m_table->selectedItems();
    if (items.empty())
        return;
    auto *watcher = new QFutureWatcher<Result<std::vector<CaseRow>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto rows = watcher->result();
        if (!rows) {
            notice(errorSentence(rows.error()));
            return;
        }
        QGuiApplication::clipboard()->setText(m_table->rowsText(*rows));
        Q_EMIT message(tr("%n row(s) copied.", nullptr, int(rows->size())));
    });
    watcher->setFuture(m_services.cases->ask(
        [items](CaseStore &store, const Progress &) { return caseRows(store.database(), std::span(items)); }));
}

void ScanPage::chooseCsv()
{
    if (!m_services.cases->file())
        return;
    const QFileInfo file(m_services.cases->path());
    auto *dialog = new QFileDialog(this, tr("Export the table"), file.absolutePath(), tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(file.completeBaseName() + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ScanPage::exportCsv);
    dialog->open();
}

void ScanPage::exportCsv(const QString &file)
{
    auto *watcher = new QFutureWatcher<Result<qint64>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, file] {
        watcher->deleteLater();
        const auto rows = watcher->result();
        if (rows)
            Q_EMIT message(tr("%n file(s) written to %1.", nullptr, int(*rows)).arg(QFileInfo(file).fileName()));
        else
            notice(tr("%1: %2").arg(QFileInfo(file).fileName(), errorSentence(rows.error())));
    });
    watcher->setFuture(m_services.cases->ask(
        [query = m_model.query(), target = toPath(file)](CaseStore &store, const Progress &progress) {
            return loupe::exportCsv(store, query, target, progress);
        }));
}

void ScanPage::makeReport()
{
    if (!m_services.cases->file())
        return;
    const QModelIndex current = m_table->currentIndex();
    const CaseRow *row = current.isValid() ? m_model.row(current.row()) : nullptr;
    auto *dialog = new ReportDialog(m_services.cases,
                                    {.selected = m_table->currentItem(),
                                     .selectedName = row ? toQString(row->path.filename()) : QString(),
                                     .shown = m_model.query(),
                                     .filter = m_model.filterText(),
                                     .examiner = m_examiner},
                                    this);
    connect(dialog, &QDialog::finished, this, [this, dialog] { m_examiner = dialog->examiner(); });
    dialog->open();
}

void ScanPage::showCase()
{
    const bool open = m_services.cases->file() != nullptr;
    m_csvAction->setEnabled(open);
    m_reportAction->setEnabled(open);
    m_table->setEmptyText(
        open ? tr("No file of the case is like this.")
             : tr("Drop folders here, or use Scan folder. What is found is kept in a case file; photos "
                  "are only read."));
    const auto why = open ? m_services.cases->file()->whyReadOnly() : std::nullopt;
    notice(why ? errorSentence(*why) + u' ' + QString::fromStdString(why->detail) : QString());
}

/** "12 strong trace, ..." and the histogram below the table. */
void ScanPage::showSummary()
{
    if (!m_services.cases->file()) {
        m_summary->clear();
        m_histogram->setSummary({});
        return;
    }
    auto *watcher = new QFutureWatcher<Result<CaseSummary>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto summary = watcher->result();
        if (!summary)
            return;
        const QLocale locale;
        QStringList parts{
            tr("%1 of %2 files shown").arg(locale.toString(m_model.rowCount()), locale.toString(summary->files))};
        for (const Band band : {Band::Strong, Band::Moderate, Band::Inconclusive, Band::NoTrace})
            parts << tr("%1: %2").arg(bandWords(band), locale.toString(summary->bands[int(band)]));
        if (summary->errors > 0)
            parts << tr("with errors: %1").arg(locale.toString(summary->errors));
        if (summary->pending > 0)
            parts << tr("waiting: %1").arg(locale.toString(summary->pending));
        m_summary->setText(parts.join(u" \u00b7 "_s));
        m_histogram->setSummary(*summary);
    });
    watcher->setFuture(
        m_services.cases->ask([](CaseStore &store, const Progress &) { return caseSummary(store.database()); }));
}

void ScanPage::notice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
}

void ScanPage::dragEnterEvent(QDragEnterEvent *event)
{
    acceptLocalFiles(event);
}

void ScanPage::dropEvent(QDropEvent *event)
{
    scanPlaces(takeLocalFiles(event));
}

} // namespace loupe
