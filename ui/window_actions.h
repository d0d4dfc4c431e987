#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace loupe {

/** The commands of the window itself, with their keys and words. What they do is connected by the window. */
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(QObject *parent = nullptr);

    QAction *open;
    QAction *openFolder;
    QAction *samples;
    QAction *settings;
    QAction *quit;
    QAction *resetLayout;
    QAction *fullScreen;
    QAction *modelCard;
    QAction *chooseModel;
    QAction *calibrate;
    QAction *commands;
    QAction *help;
    QAction *shortcuts;
    QAction *logFile;
    QAction *about;
    QList<QAction *> schemes; ///< exclusive; data() is what theme::applyScheme() takes
};

} // namespace loupe
