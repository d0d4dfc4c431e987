#include "app/logging.h"

#include "app/names.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

constexpr qint64 kMaxLogBytes = 1 << 20;

struct Log {
    QMutex mutex;
    QFile file;
    QtMessageHandler previous = nullptr;
};

Log &log()
{
    static Log *const instance = new Log; // never destroyed: messages still come while the program ends
    return *instance;
}

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    return {};
}

/** The file that is full becomes the old one, and a new one begins. Under the lock. */
void rotate(QFile &file)
{
    file.close();
    const QString old = file.fileName() + u".1"_s;
    QFile::remove(old);
    QFile::rename(file.fileName(), old);
    (void)file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text); // writing to a closed one does nothing
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtDebugMsg || verboseLogging()) {
        const QString line = u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                                     levelName(type), QString::fromUtf8(context.category), message);
        const QMutexLocker lock(&log().mutex);
        if (log().file.size() > kMaxLogBytes)
            rotate(log().file);
        log().file.write(line.toUtf8());
        log().file.flush(); // a crash must not take the last lines with it
    }
    if (log().previous) // a message may come while the handler is being set
        log().previous(type, context, message);
}

} // namespace

void startLogging()
{
    if (log().previous)
        return;
    const QString path = logFile();
    QDir().mkpath(QFileInfo(path).path());
    log().file.setFileName(path);
    if (!log().file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        return;
    log().previous = qInstallMessageHandler(handleMessage);
}

QString logFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/loupe.log"_s;
}

void logError(const char *where, const Error &error)
{
    qWarning("%s: %s: %s", where, errorKindName(error.kind), error.detail.c_str());
}

bool verboseLogging()
{
    return !qEnvironmentVariableIsEmpty("LOUPE_LOG");
}

} // namespace loupe
