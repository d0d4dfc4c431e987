#pragma once

#include <QWidget>

namespace loupe
{

/** What is seen before anything is open: one line on what to do, and three ways to do it. */
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(bool hasSamples, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested();
    void openFolderRequested();
    void samplesRequested();
};

} // namespace loupe
