#include "ui/report_dialog.h"

#include <utility>

#include <QButtonGroup>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

#include "app/error_text.h"
#include "app/paths.h"
#include "ui/actions.h"
#include "ui/help_window.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

namespace {

constexpr int kHtml = 0;
constexpr int kPdf = 1;

QRadioButton *addChoice(QButtonGroup *group, QBoxLayout *box, int id, const QString &text, const QString &tip)
{
    auto *button = new QRadioButton(text);
    button->setToolTip(tip);
    group->addButton(button, id);
    box->addWidget(button);
    return button;
}

/** NAME.SUFFIX in the folder, or NAME-2.SUFFIX where that is there already. */
QString freeName(const QString &folder, const QString &name, const QString &suffix)
{
    QString file = QDir(folder).filePath(name + suffix);
    for (int i = 2; QFileInfo::exists(file); ++i)
        file = QDir(folder).filePath(u"%1-%2%3"_s.arg(name, QString::number(i), suffix));
    return file;
}

} // namespace

ReportDialog::ReportDialog(CaseService *cases, Subject subject, QWidget *parent)
    : QDialog(parent),
      m_cases(cases),
      m_subject(std::move(subject)),
      m_choices(new QButtonGroup(this)),
      m_formats(new QButtonGroup(this)),
      m_options(new QWidget),
      m_title(new QLineEdit),
      m_examiner(new QLineEdit(m_subject.examiner)),
      m_file(new QLineEdit),
      m_message(new QLabel),
      m_progress(new QProgressBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Make a report"));
    auto *options = new QVBoxLayout(m_options);
    options->setContentsMargins(0, 0, 0, 0);
    options->addWidget(makeChoices());
    options->addWidget(makeFields());
    m_message->setObjectName(u"reportMessage"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_progress->setAccessibleName(tr("How far the report is"));
    m_progress->setToolTip(tr("How far the report is"));
    m_progress->hide();
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_options);
    box->addWidget(m_message);
    box->addWidget(m_progress);
    makeButtons(box);
    resize(560, sizeHint().height());
    connect(m_choices, &QButtonGroup::idToggled, this, &ReportDialog::update);
    connect(m_formats, &QButtonGroup::idToggled, this, &ReportDialog::suggestTarget);
    connect(&m_service, &ReportService::finished, this, &ReportDialog::onFinished);
    connect(&m_service, &ReportService::failed, this, &ReportDialog::onFailed);
    connect(&m_service, &ReportService::progressChanged, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
    suggestTarget();
    count();
}

// --- parts --------------------------------------------------------------------------------------------------------

QWidget *ReportDialog::makeChoices()
{
    auto *group = new QGroupBox(tr("Photos"));
    auto *box = new QVBoxLayout(group);
    const QString name = m_subject.selectedName;
    addChoice(m_choices, box, Selected,
              name.isEmpty() ? tr("The &selected photo")
                             : tr("The &selected photo: %1").arg(QString(name).replace(u'&', u"&&"_s)),
              tr("The row that is selected in the table"));
    addChoice(m_choices, box, Shown, tr("What the &table shows"), tr("In the table's order, with its filter"));
    addChoice(m_choices, box, Bookmarked, tr("Photos with a &bookmark"), tr("All photos in which you marked a place"));
    addChoice(m_choices, box, All, tr("&All photos of the case"), tr("Also those that the table does not show"));
    m_choices->button(Selected)->setEnabled(m_subject.selected != 0);
    m_choices->button(Shown)->setChecked(true);
    return group;
}

QWidget *ReportDialog::makeFields()
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    const auto add = [form](const QString &name, QWidget *field, const QString &tip) {
        field->setAccessibleName(withoutMnemonic(name));
        field->setToolTip(tip);
        form->addRow(name, field);
    };
    m_title->setObjectName(u"reportTitle"_s);
    m_title->setPlaceholderText(tr("Report on the case %1").arg(QFileInfo(m_cases->path()).fileName()));
    add(tr("&Title"), m_title, tr("Stands on the first page"));
    m_examiner->setObjectName(u"reportExaminer"_s);
    m_examiner->setPlaceholderText(tr("Not named"));
    add(tr("&Examiner"), m_examiner, tr("Who answers for the report; may stay empty"));
    auto *formats = new QHBoxLayout;
    addChoice(m_formats, formats, kHtml, tr("&HTML"), tr("One file for any browser, with its pictures in it"));
    addChoice(m_formats, formats, kPdf, tr("&PDF"), tr("Pages of A4, for printing and for files"));
    formats->addStretch();
    m_formats->button(kHtml)->setChecked(true);
    form->addRow(tr("Format"), formats);
    auto *browse = new QPushButton(tr("&Choose\u2026"));
    browse->setObjectName(u"chooseReportFile"_s);
    browse->setToolTip(tr("Choose the report's name and folder"));
    connect(browse, &QPushButton::clicked, this, &ReportDialog::chooseTarget);
    m_file->setObjectName(u"reportFile"_s);
    m_file->setReadOnly(true);
    m_file->setAccessibleName(tr("The report's file"));
    m_file->setToolTip(tr("Where the report goes"));
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(browse);
    form->addRow(tr("File"), file);
    return fields;
}

void ReportDialog::makeButtons(QVBoxLayout *box)
{
    auto *buttons = new QDialogButtonBox;
    const auto add = [buttons](const QString &text, const QString &tip, QDialogButtonBox::ButtonRole role) {
        QPushButton *button = buttons->addButton(text, role);
        button->setToolTip(tip);
        button->setAccessibleName(withoutMnemonic(text));
        return button;
    };
    m_make = add(tr("&Make report"), tr("Read the photos again and write the report"), QDialogButtonBox::ActionRole);
    m_make->setObjectName(u"makeReportNow"_s);
    m_open =
        add(tr("&Open"), tr("Open the report with the program that shows such files"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"openReport"_s);
    m_showFolder = add(tr("Show in &folder"), tr("Open the folder of the report"), QDialogButtonBox::ActionRole);
    m_close = add(tr("Close"), tr("Close; a report that is being written is given up"), QDialogButtonBox::RejectRole);
    auto *help = add(tr("Help"), tr("What a report holds"), QDialogButtonBox::HelpRole);
    m_open->hide();
    m_showFolder->hide();
    connect(m_make, &QPushButton::clicked, this, &ReportDialog::start);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_target)); });
    connect(m_showFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_target).absolutePath())); });
    connect(buttons, &QDialogButtonBox::rejected, this, &ReportDialog::reject);
    connect(help, &QPushButton::clicked, this, [this] { (new HelpWindow(this))->showTopic(u"report#"_s); });
    box->addWidget(buttons);
    m_make->setDefault(true); // not before it is in the dialog: the first button would take the Return key
}

// --- what is chosen -----------------------------------------------------------------------------------------------

CaseQuery ReportDialog::queryOf(Choice choice) const
{
    if (choice == Shown)
        return m_subject.shown;
    CaseQuery query;
    if (choice == Bookmarked)
        if (auto filter = parseCaseFilter(u"is:bookmarked"_s))
            query.filter = std::move(*filter);
    return query;
}

/** How many files each choice has, from the case. */
void ReportDialog::count()
{
    using Counts = Result<std::vector<qint64>>;
    auto *watcher = new QFutureWatcher<Counts>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isCanceled() || watcher->future().resultCount() == 0)
            return;
        const Counts counts = watcher->result();
        if (!counts)
            return say(errorSentence(counts.error()), true);
        for (const Choice choice : {Shown, Bookmarked, All}) {
            m_counts[choice] = (*counts)[std::size_t(choice - Shown)];
            QAbstractButton *button = m_choices->button(choice);
            button->setText(
                tr("%1 (%2)", "choice, number of photos").arg(button->text(), QLocale().toString(m_counts[choice])));
            button->setEnabled(m_counts[choice] > 0);
        }
        if (m_counts[this->choice()] == 0)
            update(); // else what is said stays: a report may have been made meanwhile
    });
    watcher->setFuture(m_cases->ask([queries = std::vector{queryOf(Shown), queryOf(Bookmarked), queryOf(All)}](
                                        CaseStore &store, const Progress &) -> Counts {
        std::vector<qint64> counts;
        for (const CaseQuery &query : queries) {
            const auto items = caseItems(store.database(), query);
            if (!items)
                return items.error();
            counts.push_back(qint64(items->size()));
        }
        return counts;
    }));
}

ReportDialog::Choice ReportDialog::choice() const
{
    return Choice(m_choices->checkedId());
}

bool ReportDialog::isPdf() const
{
    return m_formats->checkedId() == kPdf;
}

QString ReportDialog::examiner() const
{
    return m_examiner->text();
}

void ReportDialog::suggestTarget()
{
    const QFileInfo known(m_target.isEmpty() ? m_cases->path() : m_target);
    const QString suffix = isPdf() ? u".pdf"_s : u".html"_s;
    setTarget(freeName(known.absolutePath(), known.completeBaseName(), suffix));
}

void ReportDialog::setTarget(const QString &file)
{
    m_target = file;
    m_file->setText(QDir::toNativeSeparators(file));
    m_file->setCursorPosition(int(m_file->text().size()));
    update();
}

void ReportDialog::chooseTarget()
{
    auto *dialog = new QFileDialog(this, tr("The report's file"), QFileInfo(m_target).absolutePath(),
                                   isPdf() ? tr("PDF (*.pdf)") : tr("HTML (*.html)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isPdf() ? u"pdf"_s : u"html"_s);
    dialog->selectFile(QFileInfo(m_target).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::setTarget);
    dialog->open();
}

void ReportDialog::update()
{
    if (m_service.isRunning())
        return;
    const bool none = m_counts[std::size_t(choice())] == 0;
    m_make->setEnabled(!none && !m_target.isEmpty());
    m_open->hide(); // what was written was another choice
    m_showFolder->hide();
    say(none ? tr("There is no such photo in the case; choose others.") : QString(), true);
}

// --- writing ------------------------------------------------------------------------------------------------------

void ReportDialog::start()
{
    if (m_service.isRunning() || !m_cases->file())
        return;
    ReportChoice choice;
    ReportOptions options;
    options.title = m_title->text().trimmed();
    options.examiner = m_examiner->text().trimmed();
    options.format = isPdf() ? ReportFormat::Pdf : ReportFormat::Html;
    if (this->choice() == Selected) {
        choice.items = {m_subject.selected};
    } else {
        choice.query = queryOf(this->choice());
        options.selection = this->choice() == Shown        ? m_subject.filter
                            : this->choice() == Bookmarked ? tr("photos with a bookmark")
                                                           : QString();
    }
    m_options->setEnabled(false);
    m_make->setEnabled(false);
    m_open->hide();
    m_showFolder->hide();
    m_close->setText(tr("Cancel"));
    m_progress->setRange(0, 0);
    m_progress->show();
    say(tr("Reading the photos and writing the report\u2026"), false);
    m_service.start(m_cases->file(), std::move(choice), options, toPath(m_target));
}

void ReportDialog::endRun()
{
    m_options->setEnabled(true);
    m_progress->hide();
    m_close->setText(tr("Close"));
    m_make->setEnabled(true);
    if (m_leaving)
        QDialog::reject();
}

void ReportDialog::onFinished(const ReportOutcome &outcome)
{
    endRun();
    QString text = tr("Photos in the report: %1.").arg(QLocale().toString(outcome.files));
    if (outcome.different > 0)
        text += u' ' + tr("Changed since the scan, missing or not readable: %1; the report says which.")
                           .arg(QLocale().toString(outcome.different));
    say(text, outcome.different > 0);
    m_open->show();
    m_showFolder->show();
    m_open->setDefault(true);
    m_open->setFocus();
    m_cases->noteChange(); // the log has an entry more
}

void ReportDialog::onFailed(const Error &error)
{
    endRun();
    say(error.kind == Error::Kind::Cancelled ? tr("Cancelled; no report was written.")
                                             : errorSentence(error) + u' ' + QString::fromStdString(error.detail),
        error.kind != Error::Kind::Cancelled);
}

void ReportDialog::say(const QString &text, bool problem)
{
    QPalette colors = palette();
    if (problem)
        colors.setColor(QPalette::WindowText, theme::warning(palette()));
    m_message->setPalette(colors);
    m_message->setText(text);
}

void ReportDialog::reject()
{
    if (!m_service.isRunning()) {
        QDialog::reject();
        return;
    }
    m_service.cancel(); // ends in onFailed()
    m_leaving = true;
    say(tr("Ending\u2026"), false);
}

} // namespace loupe
