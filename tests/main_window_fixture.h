#pragma once

#include <atomic>
#include <memory>

#include <QAction>
#include <QFile>
#include <QImage>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include "ui/main_window.h"
#include "ui/regions_table.h"
#include "ui/verdict_card.h"

/** The whole window with a model that the test holds in its hand. */
namespace loupe {

using namespace Qt::StringLiterals;

inline ModelCard testCard()
{
    ModelCard card;
    card.id = "test-model";
    card.title = "A <model> & more";
    card.preview = true;
    card.domain = "test pictures";
    card.limits = {"small edits"};
    card.trainingData = {"nothing"};
    card.numbers = R"({"set": {"AUC": 0.83}})";
    return card;
}

/** Two areas: one of score 0.9 and one of 0.6. */
inline Analysis testAnalysis(const DecodedImage &image)
{
    Analysis analysis;
    analysis.facts = image.facts;
    analysis.facts.width = image.rgb.cols;
    analysis.facts.height = image.rgb.rows;
    analysis.imageScore = 0.93;
    analysis.globalScore = 0.8;
    analysis.patchScore = 0.97;
    analysis.band = Band::Strong;
    analysis.scoreMap = cv::Mat::zeros(40, 40, CV_32F);
    analysis.scoreMap(cv::Rect(4, 4, 12, 12)).setTo(0.9F);
    analysis.scoreMap(cv::Rect(24, 24, 8, 8)).setTo(0.6F);
    analysis.patchMap = cv::Mat(4, 4, CV_32F, 0.3F);
    analysis.threshold = 0.5;
    analysis.forgedFraction = 0.13;
    analysis.device = "cpu";
    analysis.precision = "fp32";
    analysis.notes = {{Note::Kind::RanOnCpu, {"no NVIDIA driver"}}};
    return analysis;
}

/** A model that can be told to fail, or to wait until it is cancelled. */
struct FakeModel {
    std::atomic<bool> fails{false};
    std::atomic<bool> hangs{false};
    std::atomic<bool> looks{false}; ///< photos are large enough for a first look
    std::atomic<int> runs{0};
    QSemaphore started;

    ModelLoader loader()
    {
        return [this](const AnalyzerOptions &) -> Result<LoadedModel> {
            return LoadedModel{testCard(),
                               {"cpu", Precision::Fp32, "no NVIDIA driver"},
                               [this](const DecodedImage &image, const Progress &progress) -> Result<Analysis> {
                                   ++runs;
                                   started.release();
                                   while (hangs && !progress.cancelled())
                                       QThread::yieldCurrentThread();
                                   if (progress.cancelled())
                                       return Error{Error::Kind::Cancelled, {}};
                                   if (fails)
                                       return Error{Error::Kind::OutOfMemory, "9 GB wanted"};
                                   return testAnalysis(image);
                               },
                               [this](const DecodedImage &image, const Progress &) {
                                   return looks ? std::optional(testAnalysis(image)) : std::nullopt;
                               }};
        };
    }
};

struct Fixture {
    FakeModel model;
    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;

    Fixture()
    {
        for (const char *name : {"photo 2.png", "photo 10.png", "photo 1.png"}) {
            QImage image(120, 80, QImage::Format_RGB32);
            image.fill(QColor(90, 120, 150));
            image.save(file(name));
        }
        QFile(file("notes.txt")).open(QIODevice::WriteOnly);
        window = std::make_unique<MainWindow>(Settings::temporary(),
                                              std::make_unique<AnalysisService>(nullptr, model.loader()));
        window->resize(1300, 820);
        window->show();
        window->useModelFolder(u"/fake"_s);
    }
    QString file(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    template <class T>
    T *part() const
    {
        return window->findChild<T *>();
    }
    QAction *action(const QString &name) const { return window->findChild<QAction *>(name); }
    QString headline() const { return part<VerdictCard>()->headline(); }
    QAbstractItemModel *regions() const { return part<RegionsTable>()->model(); }
    void open(const char *name) { window->openFiles({file(name)}); }
    bool openAndWait(const char *name)
    {
        open(name);
        return QTest::qWaitFor([this] { return headline() == u"Strong trace"; });
    }
};

} // namespace loupe
