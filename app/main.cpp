#include "app/language.h"
#include "app/logging.h"
#include "app/settings.h"
#include "model/device.h"
#include "model/process_memory.h"
#include "ui/main_window.h"
#include "ui/slider_style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStyle>
#include <QTimer>

#include <clocale>

using namespace Qt::StringLiterals;

namespace {

/** Writes into the log when the window was first painted: how long a start takes is told by that line. */
class FirstPaint : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [] { qDebug("first painted"); });
        }
        return false;
    }
};

QStringList filesToOpen(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Shows where a photo may have been forged."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, QCoreApplication::translate("main", "Photos or folders to open."),
                                 u"[file...]"_s);
    parser.process(application);
    return parser.positionalArguments();
}

} // namespace

int main(int argc, char **argv)
{
    loupe::keepFreedMemory();
    loupe::loadCudaIfPresent();

    QCoreApplication::setOrganizationName(u"Loupe"_s);
    QCoreApplication::setApplicationName(u"Loupe"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LOUPE_VERSION));
    QGuiApplication::setDesktopFileName(u"loupe"_s);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // Qt has taken the user's: libraries that read numbers expect a point

    QApplication::setStyle(new loupe::SliderStyle(QApplication::style()->name()));
    loupe::useLanguage(loupe::Settings().text(loupe::Settings::Key::Language));
    const QStringList files = filesToOpen(application);
    loupe::startLogging();
    loupe::MainWindow window;
    FirstPaint firstPaint;
    window.installEventFilter(&firstPaint);
    window.show();
    if (files.isEmpty())
        window.restoreSession();
    else
        window.openFiles(files);
    return QApplication::exec();
}
