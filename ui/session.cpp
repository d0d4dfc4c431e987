#include "ui/session.h"

#include <QFileInfo>

#include "app/case_service.h"

using namespace Qt::StringLiterals;

namespace loupe {

using Key = Settings::Key;

Session::Session(Settings *settings, CaseService *cases, QObject *parent)
    : QObject(parent), m_settings(settings), m_cases(cases)
{
    connect(cases, &CaseService::opened, this, [this] {
        if (restoresPage())
            m_settings->set(Key::SessionCase, m_cases->path());
    });
    connect(cases, &CaseService::closed, this, [this] { m_settings->reset(Key::SessionCase); });
    connect(settings, &Settings::changed, this, [this](Key key) {
        if (key == Key::RestoreSession)
            keep();
    });
}

bool Session::restoresPage() const
{
    return m_settings->text(Key::RestoreSession) != u"nothing";
}

void Session::restore()
{
    QStringList gone;
    const QString file = restoresPage() ? m_settings->text(Key::SessionCase) : QString();
    if (!file.isEmpty() && QFileInfo::exists(file))
        m_cases->open(file);
    else if (!file.isEmpty())
        gone << QFileInfo(file).fileName();
    QStringList photos;
    if (m_settings->text(Key::RestoreSession) == u"photos") {
        const QStringList kept = m_settings->get(Key::SessionPhotos).toStringList();
        for (const QString &photo : kept) {
            if (QFileInfo::exists(photo))
                photos << photo;
            else
                gone << QFileInfo(photo).fileName();
        }
    }
    if (!photos.isEmpty())
        Q_EMIT photosWanted(photos);
    if (gone.size() == 1)
        Q_EMIT message(tr("%1 is not there any more.").arg(gone.front()));
    else if (!gone.isEmpty())
        Q_EMIT message(tr("%n of what was open last time is not there any more.", nullptr, int(gone.size())));
}

void Session::setOpened(const QStringList &paths)
{
    m_opened.clear();
    for (const QString &path : paths)
        m_opened << QFileInfo(path).absoluteFilePath();
    keep();
}

void Session::setPhoto(const QString &photo)
{
    m_photo = photo;
    keep();
}

/** One photo brings those beside it along; of several, the others are named. */
void Session::keep()
{
    if (!restoresPage())
        m_settings->reset(Key::SessionCase);
    else if (m_cases->file())
        m_settings->set(Key::SessionCase, m_cases->path());
    if (m_settings->text(Key::RestoreSession) != u"photos" || m_photo.isEmpty()) {
        m_settings->reset(Key::SessionPhotos);
        return;
    }
    QStringList photos{m_photo};
    if (m_opened.size() > 1)
        photos << m_opened;
    photos.removeDuplicates();
    m_settings->set(Key::SessionPhotos, photos);
}

} // namespace loupe
