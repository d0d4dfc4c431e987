#include "ui/window_actions.h"

#include <QActionGroup>

#include "ui/actions.h"

using namespace Qt::StringLiterals;

namespace loupe {

WindowActions::WindowActions(QObject *parent) : QObject(parent)
{
    open = makeAction(this,
                      {u"open"_s, tr("&Open\u2026"), tr("Open one or more photos"), u"open"_s, {QKeySequence::Open}});
    openFolder = makeAction(this, {u"openFolder"_s,
                                   tr("Open &folder\u2026"),
                                   tr("Leaf through the photos of a folder"),
                                   u"folder"_s,
                                   {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}});
    samples = makeAction(
        this, {u"samples"_s, tr("Try the &samples"), tr("Open the photos that come with Loupe"), u"samples"_s});
    settings = makeAction(this, {u"settings"_s,
                                 tr("S&ettings\u2026"),
                                 tr("Device, layers, language, folders"),
                                 u"settings"_s,
                                 {QKeySequence(Qt::CTRL | Qt::Key_Comma)}});
    quit = makeAction(this, {u"quit"_s, tr("&Quit"), tr("Close Loupe"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Q)}});
    resetLayout =
        makeAction(this, {u"resetLayout"_s, tr("Put panels &back"), tr("Show all panels where they were at first")});
    fullScreen = makeAction(
        this, {u"fullScreen"_s, tr("F&ull screen"), tr("Use the whole screen"), {}, {QKeySequence(Qt::Key_F11)}, true});
    modelCard = makeAction(this, {u"modelCard"_s, tr("Model &card"),
                                  tr("What the model was trained on and how it was measured"), u"model"_s});
    modelCard->setEnabled(false);
    chooseModel = makeAction(this, {u"chooseModel"_s, tr("Choose &model folder\u2026"),
                                    tr("Use another model, from a folder with a card.json"), u"folder"_s});
    calibrate = makeAction(this, {u"calibrate"_s, tr("Calibrate on my &photos\u2026"),
                                  tr("Measure how often the model alarms on photos that you know to be unedited"),
                                  u"threshold"_s});
    setWhyDisabled(modelCard, tr("No model is loaded."));
    commands = makeAction(this, {u"commands"_s,
                                 tr("Co&mmands\u2026"),
                                 tr("Find any command by typing a part of its name"),
                                 u"search"_s,
                                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}});
    help = makeAction(this,
                      {u"help"_s, tr("&Help"), tr("About what has the focus"), u"help"_s, {QKeySequence(Qt::Key_F1)}});
    shortcuts = makeAction(this, {u"shortcuts"_s, tr("&Shortcuts"), tr("All keys"), {}});
    logFile =
        makeAction(this, {u"logFile"_s, tr("Show &log file"),
                          tr("Open the folder with what Loupe noted down, to pass on when something went wrong")});
    about = makeAction(this, {u"about"_s, tr("&About Loupe"), tr("Version and licence"), {}});

    auto *group = new QActionGroup(this);
    const QList<std::pair<QString, QString>> names = {
        {u"system"_s, tr("As the &system")}, {u"light"_s, tr("&Light")}, {u"dark"_s, tr("&Dark")}};
    for (const auto &[scheme, text] : names) {
        QAction *action = makeAction(
            this, {.name = u"scheme_"_s + scheme, .text = text, .tip = tr("Colours of the window"), .checkable = true});
        action->setData(scheme);
        group->addAction(action);
        schemes << action;
    }
}

} // namespace loupe
