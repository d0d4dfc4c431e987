#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace loupe {

/** A heading that opens and closes what is under it: text, or widgets. */
class Fold : public QWidget {
    Q_OBJECT

public:
    explicit Fold(const QString &title, QWidget *parent = nullptr);
    /** @param content is taken */
    static Fold *around(const QString &title, QWidget *content);
    /** Plain text; without any the whole fold is hidden. */
    void setText(const QString &text);
    bool isOpen() const;
    void setOpen(bool open);

private:
    QToolButton *m_title;
    QLabel *m_text;
    QWidget *m_content; ///< the text, or what stands in its place
};

} // namespace loupe
