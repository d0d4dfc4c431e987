#pragma once

#include <QListView>

namespace loupe
{

class ThumbnailModel;

/** The pictures in one row, with the verdict as a corner. Choosing one asks for it to be opened. */
class FilmStrip : public QListView
{
    Q_OBJECT

public:
    /** @param pictures outlives the strip */
    explicit FilmStrip(ThumbnailModel *pictures, QWidget *parent = nullptr);

    /** Marks the picture that is open, without asking for it again. */
    void setCurrentFile(const QString &file);
    /** Asks for the next (+1) or previous (-1) picture, if there is one. */
    void step(int by);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void fileChosen(const QString &file);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    ThumbnailModel *m_pictures;
    bool m_quiet = false;
};

} // namespace loupe
