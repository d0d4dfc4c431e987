#include "app/training_runs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <span>
#include <utility>

#include "app/paths.h"
#include "model/atomic_file.h"
#include "training/stage_sequence.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

const QString kForm = u"yyyy-MM-dd'T'HHmmss"_s; ///< of a folder's name

} // namespace

TrainingRuns::TrainingRuns(QString folder) : m_folder(std::move(folder)) {}

Result<TrainOptions> TrainingRuns::begin(TrainOptions options) const
{
    const QString name = QDateTime::currentDateTimeUtc().toString(kForm);
    QString folder = m_folder + u'/' + name;
    for (int i = 2; QDir(folder).exists(); ++i) // two in one second
        folder = m_folder + u"/%1-%2"_s.arg(name).arg(i);
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::WriteFailed, folder.toStdString()};
    options.output = toPath(folder);
    const std::string text = trainOptionsToJson(options);
    const auto written = writeAtomically(options.output / "options.json", std::as_bytes(std::span(text)));
    if (!written)
        return written.error();
    return options;
}

QList<TrainingRun> TrainingRuns::all() const
{
    QList<TrainingRun> runs;
    const QDir dir(m_folder);
    const QStringList names = dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        TrainingRun run;
        run.folder = dir.filePath(name);
        QFile file(run.folder + u"/options.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto options = trainOptionsFromJson(file.readAll().toStdString(), {});
        if (!options)
            continue;
        run.begun = QDateTime::fromString(name.left(17), kForm);
        run.begun.setTimeSpec(Qt::UTC);
        run.finished = QFile::exists(run.folder + u"/card.json"_s);
        run.hasCheckpoint = canGoOn(toPath(run.folder));
        run.options = std::move(*options);
        run.options.output = toPath(run.folder); // the data folder may have been moved
        run.options.resume = run.hasCheckpoint;
        runs << run;
    }
    return runs;
}

Result<void> TrainingRuns::discard(const QString &folder) const
{
    if (QDir(folder).absolutePath() == QDir(m_folder).absolutePath() ||
        QFileInfo(folder).absolutePath() != QDir(m_folder).absolutePath())
        return Error{Error::Kind::BadArgument, "no run: " + folder.toStdString()};
    std::error_code code;
    std::filesystem::remove_all(toPath(folder), code);
    return code ? Result<void>(Error{Error::Kind::WriteFailed, code.message()}) : Result<void>();
}

} // namespace loupe
