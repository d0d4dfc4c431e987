#pragma once

#include <QDialog>

class QTextBrowser;

namespace loupe {

/** The help text in the user's language, else in English. */
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);
    /** @param topic an anchor of the page on Inspect, such as "layers", or page#anchor; empty: its beginning */
    void showTopic(const QString &topic);

private:
    void load(const QString &page);

    QString m_page;
    QTextBrowser *m_text;
};

} // namespace loupe
