#include "ui/case_menu.h"

#include <functional>

#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>

#include "app/error_text.h"
#include "ui/actions.h"

using namespace Qt::StringLiterals;

namespace loupe {

namespace {

/** @param take gets the file that was chosen */
void chooseFile(QWidget *parent, const QString &title, const QString &start, bool save,
                const std::function<void(const QString &)> &take)
{
    auto *dialog = new QFileDialog(parent, title, start, CaseMenu::tr("Cases of Loupe (*.loupe)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setDefaultSuffix(u"loupe"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, take);
    dialog->open();
}

} // namespace

CaseMenu::CaseMenu(CaseService *cases, Settings *settings, QWidget *parent)
    : QMenu(tr("&Case"), parent), m_cases(cases), m_settings(settings)
{
    QAction *create = makeAction(this, {u"newCase"_s, tr("&New case\u2026"),
                                        tr("A file that keeps what scans find, your notes, and a log of it all")});
    QAction *open = makeAction(this, {u"openCase"_s, tr("&Open case\u2026"), tr("Go on with a case"), u"open"_s});
    m_saveAs = makeAction(this, {u"saveCaseAs"_s, tr("Save &as\u2026"),
                                 tr("Copy the case to another file and go on with that; a case saves itself")});
    m_check = makeAction(this, {u"checkCase"_s, tr("&Check the case"),
                                tr("Compute the log's hashes again, to see whether somebody has changed the file")});
    for (QAction *action : {m_saveAs, m_check})
        setWhyDisabled(action, tr("No case is open."));
    addActions({create, open});
    m_recent = addMenu(tr("Open &recent case"));
    m_recent->setToolTipsVisible(true);
    addActions({m_saveAs, m_check});
    connect(create, &QAction::triggered, this, &CaseMenu::chooseNew);
    connect(open, &QAction::triggered, this, &CaseMenu::chooseOpen);
    connect(m_saveAs, &QAction::triggered, this, &CaseMenu::chooseSaveAs);
    connect(m_check, &QAction::triggered, this, &CaseMenu::check);
    connect(m_recent, &QMenu::aboutToShow, this, &CaseMenu::fillRecent);
    connect(cases, &CaseService::opened, this, &CaseMenu::onOpened);
    connect(cases, &CaseService::closed, this, [this] {
        m_saveAs->setEnabled(false);
        m_check->setEnabled(false);
    });
    m_saveAs->setEnabled(m_cases->file() != nullptr);
    m_check->setEnabled(m_cases->file() != nullptr);
    fillRecent();
}

void CaseMenu::chooseNew()
{
    chooseFile(parentWidget(), tr("New case"), m_settings->casesFolder(), true,
               [this](const QString &file) { m_cases->create(file); });
}

void CaseMenu::chooseOpen()
{
    chooseFile(parentWidget(), tr("Open a case"), QFileInfo(m_cases->path()).absolutePath(), false,
               [this](const QString &file) { m_cases->open(file); });
}

void CaseMenu::chooseSaveAs()
{
    chooseFile(parentWidget(), tr("Save the case as"), m_cases->path(), true,
               [this](const QString &file) { m_cases->saveAs(file); });
}

void CaseMenu::check()
{
    auto *watcher = new QFutureWatcher<Result<LogCheck>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto result = watcher->result();
        if (!result)
            Q_EMIT message(errorSentence(result.error()));
        else if (result->intact())
            Q_EMIT message(
                tr("No change was found: all %n entries of the log fit together.", nullptr, int(result->entries)));
        else if (result->brokenAt)
            Q_EMIT message(
                tr("The case was changed from outside: its log is broken at entry %1.").arg(*result->brokenAt));
        else
            Q_EMIT message(tr("The case was changed from outside: %n result(s) are not what was logged.", nullptr,
                              int(result->changedResults.size())));
    });
    watcher->setFuture(m_cases->ask(
        [](CaseStore &store, const Progress &progress) { return store.log().verify(progress.cancelled); }));
}

void CaseMenu::fillRecent()
{
    m_recent->clear();
    const QStringList files = m_settings->recentCases();
    for (const QString &file : files) {
        QAction *action = m_recent->addAction(QFileInfo(file).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(file);
        connect(action, &QAction::triggered, this, [this, file] { m_cases->open(file); });
    }
    m_recent->setEnabled(!files.isEmpty());
}

void CaseMenu::onOpened()
{
    m_settings->addRecent(Settings::Key::RecentCases, m_cases->path());
    m_saveAs->setEnabled(true);
    m_check->setEnabled(true);
    fillRecent();
}

} // namespace loupe
