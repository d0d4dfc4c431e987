#pragma once

#include <QPushButton>
#include <QTemporaryDir>

namespace loupe {

class CaseService;

/** Offers the photos of the open case as a collection; hidden while none is open or it has no photos. */
class CasePhotosButton : public QPushButton {
    Q_OBJECT

public:
    /** @param cases outlives the button's use */
    explicit CasePhotosButton(CaseService *cases, QWidget *parent = nullptr);
    /** Counts again: a scan that goes on does not tell of every photo. */
    void refresh();

Q_SIGNALS:
    /** @param list of the photos as they are in the case now, there as long as the button is  @param name for people */
    void made(const QString &list, const QString &name);
    void failed(const QString &sentence);

private:
    void makeList();

    CaseService *m_cases;
    QTemporaryDir m_folder;
    bool m_counting = false;
    bool m_changed = false; ///< while it was being counted
    qint64 m_photos = 0;
};

} // namespace loupe
