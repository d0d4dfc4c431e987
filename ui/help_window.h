#pragma once

#include <QDialog>

class QTextBrowser;

namespace loupe
{

/** The help text in the user's language, else in English. */
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);
    /** @param topic an anchor of the page, such as "layers"; empty: its beginning */
    void showTopic(const QString &topic);

private:
    QTextBrowser *m_text;
};

} // namespace loupe
