#include "ui/case_photos_button.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QFutureWatcher>

#include "app/case_collection.h"
#include "app/case_query.h"
#include "app/case_service.h"
#include "app/error_text.h"
#include "app/paths.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

CasePhotosButton::CasePhotosButton(CaseService *cases, QWidget *parent) : QPushButton(parent), m_cases(cases)
{
    setObjectName(u"casePhotos"_s);
    setIcon(theme::icon(u"scan"_s));
    setToolTip(tr("Take all photos of the open case as the collection; those that are gone are listed as problems"));
    hide();
    connect(this, &QPushButton::clicked, this, &CasePhotosButton::makeList);
    for (const auto signal : {&CaseService::opened, &CaseService::changed, &CaseService::closed})
        connect(cases, signal, this, &CasePhotosButton::refresh);
    refresh();
}

/** One question at a time. */
void CasePhotosButton::refresh()
{
    m_changed = m_counting;
    if (m_counting)
        return;
    m_counting = true;
    auto *watcher = new QFutureWatcher<Result<CaseSummary>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto summary = watcher->result();
        m_photos = summary && m_cases->file() ? summary->files : 0;
        setText(tr("Photos of the open case (%1)").arg(locale().toString(m_photos)));
        setVisible(m_photos > 0);
        m_counting = false;
        if (m_changed)
            refresh();
    });
    watcher->setFuture(m_cases->ask([](CaseStore &store, const Progress &) { return caseSummary(store.database()); }));
}

void CasePhotosButton::makeList()
{
    const QString path = m_cases->path();
    const QString key = QString::fromLatin1(
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16)); // one list a case
    const QString list = m_folder.filePath(key + u".csv"_s);
    const QString name = tr("%1: photos of the case (%2)").arg(QFileInfo(path).fileName(), locale().toString(m_photos));
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, list, name] {
        watcher->deleteLater();
        if (const auto written = watcher->result())
            Q_EMIT made(list, name);
        else
            Q_EMIT failed(errorSentence(written.error()));
    });
    watcher->setFuture(m_cases->ask([target = toPath(list)](const CaseStore &store, const Progress &) {
        return writeCaseCollection(store, target);
    }));
}

} // namespace loupe
