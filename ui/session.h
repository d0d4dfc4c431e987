#pragma once

#include <QObject>
#include <QStringList>

#include "app/settings.h"

namespace loupe {

class CaseService;

/**
 * Keeps what is open, as it changes, and opens it again at the next start, as far as the user wants: see
 * Settings::Key::RestoreSession. What is gone by then is left out and said in one line. GUI thread.
 */
class Session : public QObject {
    Q_OBJECT

public:
    /** Both outlive the object. */
    Session(Settings *settings, CaseService *cases, QObject *parent = nullptr);

    /** The page that was seen last comes back too. */
    bool restoresPage() const;
    /** Opens the case and asks for the photos of the session before, as the settings say. */
    void restore();
    /** @param paths what was opened together: photos, folders */
    void setOpened(const QStringList &paths);
    /** @param photo that is looked at */
    void setPhoto(const QString &photo);

Q_SIGNALS:
    /** @param paths the photo that was looked at is the first */
    void photosWanted(const QStringList &paths);
    /** Something to tell the user, in one line. */
    void message(const QString &text);

private:
    void keep();

    Settings *m_settings;
    CaseService *m_cases;
    QStringList m_opened;
    QString m_photo;
};

} // namespace loupe
