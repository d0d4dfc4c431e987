#include "app/case_service.h"

#include "app/logging.h"
#include "app/paths.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace loupe {

QString untitledCase(const QString &folder)
{
    QDir().mkpath(folder); // where this fails, the case cannot be made, and says so
    const QString stem = QDir(folder).filePath(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmm"_s));
    QString name = stem + u".loupe"_s;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = u"%1-%2.loupe"_s.arg(stem).arg(i);
    return name;
}

CaseService::CaseService(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

CaseService::~CaseService()
{
    (void)runTask<bool>(&m_pool, [slot = m_slot](const Progress &) {
        slot->store.reset();
        return true;
    });
    m_pool.waitForDone();
}

void CaseService::open(const QString &file)
{
    replace(file, [path = toPath(file)] { return CaseFile::open(path); });
}

void CaseService::create(const QString &file)
{
    replace(file, [path = toPath(file)] { return CaseFile::create(path); });
}

void CaseService::saveAs(const QString &file)
{
    if (!m_file)
        return;
    replace(file, [original = m_file, path = toPath(file)] { return original->saveAs(path); });
}

void CaseService::close()
{
    m_file.reset();
    (void)runTask<bool>(&m_pool, [slot = m_slot](const Progress &) {
        slot->store.reset();
        return true;
    });
    Q_EMIT closed();
}

QString CaseService::path() const
{
    return m_file ? toQString(m_file->path()) : QString();
}

void CaseService::replace(const QString &file, std::function<Opened()> make)
{
    auto *watcher = new QFutureWatcher<Opened>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, file] {
        watcher->deleteLater();
        const Opened result = watcher->result();
        if (result) {
            m_file = *result;
            Q_EMIT opened();
        } else {
            logError("case", result.error());
            Q_EMIT failed(file, result.error());
        }
    });
    watcher->setFuture(runTask<Opened>(&m_pool, [slot = m_slot, make = std::move(make)](const Progress &) -> Opened {
        const Opened opened = make();
        if (!opened)
            return opened;
        auto store = CaseStore::open(*opened);
        if (!store)
            return store.error();
        slot->store = std::move(*store);
        return opened;
    }));
}

} // namespace loupe
