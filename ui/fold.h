#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace loupe
{

/** A heading that opens and closes the text under it. */
class Fold : public QWidget
{
    Q_OBJECT

public:
    explicit Fold(const QString &title, QWidget *parent = nullptr);
    /** Plain text; without any the whole fold is hidden. */
    void setText(const QString &text);
    bool isOpen() const;
    void setOpen(bool open);

private:
    QToolButton *m_title;
    QLabel *m_text;
};

} // namespace loupe
