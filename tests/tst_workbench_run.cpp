#include "tests/pages_fixture.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>

#include "app/analysis_service.h"
#include "tests/event_loop_probe.h"
#include "ui/adaptation_page.h"
#include "ui/charts/line_chart.h"
#include "ui/evaluation_page.h"
#include "ui/model_pages.h"
#include "ui/models_page.h"
#include "ui/page_bar.h"
#include "ui/samples_model.h"
#include "ui/training_options_form.h"
#include "ui/training_page.h"

#include <QStackedWidget>

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

/** The pages as the window has them, over the real engine, with an analysis that shares its thread. */
struct Workbench {
    PagesFixture f{6, 12};
    AnalysisService analysis;
    ModelPages pages{&analysis, f.settings.get()};
    QStackedWidget stack;
    PageBar bar{&stack};

    Workbench()
    {
        pages.addTo(&bar);
        stack.resize(1200, 760);
        stack.show();
    }
    template <class T>
    T *page() const
    {
        return stack.findChild<T *>();
    }
};

/** Drops a folder on a panel, as a mouse does. */
bool drop(DataPanel *panel, const QString &folder)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder)});
    const QPoint at(5, 5);
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &enter);
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(panel, &dropped);
    return QTest::qWaitFor([panel] { return panel->data() != nullptr; }, 30000);
}

/** Until the run that the page's button began has ended. */
bool runToItsEnd(const QWidget &page)
{
    auto *start = partOf(page, "start");
    auto *cancel = partOf(page, "cancelRun");
    if (!start->isEnabled())
        return false;
    start->click();
    return cancel->isEnabled() && QTest::qWaitFor([cancel] { return !cancel->isEnabled(); }, 60000);
}

} // namespace

/** From pictures to a verdict: train all stages, adapt, evaluate, keep, choose, analyse, by the pages' own controls. */
class TestWorkbenchRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void trainsAllStagesAndKeepsTheModel();
    void adaptsTheKeptModel();
    void evaluatesBothSideBySide();
    void theChosenModelAnalysesAPhoto();
    void cleanupTestCase();

private:
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<EventLoopProbe> m_pause;
};

void TestWorkbenchRun::init()
{
    if (m_bench) // one story in four parts
        return;
    m_bench = std::make_unique<Workbench>();
    QTest::qWait(0);
    m_pause = std::make_unique<EventLoopProbe>();
}

void TestWorkbenchRun::trainsAllStagesAndKeepsTheModel()
{
    Workbench &w = *m_bench;
    auto *page = w.page<TrainingPage>();
    QVERIFY(drop(page->findChild<DataPanel *>(), w.f.file("set")));
    auto *form = page->findChild<TrainingOptionsForm *>();
    auto *stage = partOf<QComboBox>(*form, "stage");
    stage->setCurrentIndex(stage->findData(u"all"_s));
    QVERIFY(form->options().allStages);
    TrainOptions options = form->options();
    options.from = {toPath(w.f.tinyModel())};
    options.batch = 4;
    options.steps = 2;
    options.validateEvery = 2;
    options.validationShare = 0.3;
    options.threads = options.workers = 1;
    form->setOptions(options);
    QCOMPARE(stage->currentData().toString(), u"all"_s); // shown as it is
    QVERIFY2(runToItsEnd(*page), qPrintable(textOf(*page, "runText")));
    QVERIFY2(textOf(*page, "runText").startsWith(u"Done"), qPrintable(textOf(*page, "runText")));
    QVERIFY2(textOf(*page, "estimate").contains(u"measured on one step"), qPrintable(textOf(*page, "estimate")));
    double last = 0;
    for (const LineChart *chart : page->findChildren<LineChart *>()) {
        if (const int total = chart->curve(u"total"_s); total >= 0) {
            QCOMPARE(chart->points(total).size(), 6); // two steps of three stages, one after the other
            last = chart->points(total).back().x();
        }
    }
    QCOMPARE(last, 6.0);
    QVERIFY(partOf<QTableView>(*page, "samples")->model()->rowCount() > 0);

    partOf<QLineEdit>(*page, "modelName")->setText(u"all-stages"_s);
    partOf(*page, "keepModel")->click();
    const InstalledModel *model = w.pages.library().find(w.pages.library().folder() + u"/all-stages"_s);
    QVERIFY(model && !model->error);
    QVERIFY2(model->card.numbers.find("\"tiny\"") != std::string::npos, model->card.numbers.c_str()); // its parent
    QCOMPARE(model->card.trainingData.size(), std::size_t(1)); // the data once, not for each stage
}

void TestWorkbenchRun::adaptsTheKeptModel()
{
    Workbench &w = *m_bench;
    auto *page = w.page<AdaptationPage>();
    const QList<DataPanel *> panels = page->findChildren<DataPanel *>();
    QVERIFY(drop(panels[0], w.f.file("set/Au")));
    QVERIFY(drop(panels[1], w.f.file("set")));
    page->findChild<ModelPicker *>()->setFolder(w.pages.library().folder() + u"/all-stages"_s);
    QVERIFY2(runToItsEnd(*page), qPrintable(textOf(*page, "runText")));
    QVERIFY(textOf(*page, "adaptationSummary").contains(u"before"));
    partOf<QLineEdit>(*page, "modelName")->setText(u"adapted"_s);
    QSignalSpy used(&w.pages, &ModelPages::useRequested);
    partOf(*page, "keepModel")->click();
    QCOMPARE(used.count(), 1);
    QVERIFY(used[0][0].toString().endsWith(u"/adapted"));
    partOf(*page, "goBack")->click();
    QVERIFY(used[1][0].toString().endsWith(u"/all-stages"));
}

void TestWorkbenchRun::evaluatesBothSideBySide()
{
    Workbench &w = *m_bench;
    auto *page = w.page<EvaluationPage>();
    QVERIFY(drop(page->findChild<DataPanel *>(), w.f.file("set")));
    const QList<ModelPicker *> pickers = page->findChildren<ModelPicker *>();
    pickers[0]->setFolder(w.pages.library().folder() + u"/adapted"_s);
    pickers[1]->setFolder(w.pages.library().folder() + u"/all-stages"_s);
    QVERIFY2(runToItsEnd(*page), qPrintable(textOf(*page, "runText")));
    QVERIFY2(textOf(*page, "runText").startsWith(u"Measured on 6 forged"), qPrintable(textOf(*page, "runText")));
    QCOMPARE(partOf<QTableView>(*page, "pictures")->model()->rowCount(), 18);
}

void TestWorkbenchRun::theChosenModelAnalysesAPhoto()
{
    Workbench &w = *m_bench;
    std::shared_ptr<const Analysis> seen;
    connect(&w.analysis, &AnalysisService::analysed, this, [&](const auto &result) { seen = result; });
    connect(&w.pages, &ModelPages::useRequested, this, [&](const QString &folder) {
        AnalyzerOptions options;
        options.modelFolder = toPath(folder);
        options.device = "cpu";
        w.analysis.setModel(options);
    });
    auto *models = w.page<ModelsPage>();
    models->select(w.pages.library().folder() + u"/all-stages"_s);
    partOf(*models, "useModel")->click();
    w.analysis.open(w.f.file("set/Tp/picture0.png"));
    QTRY_VERIFY_WITH_TIMEOUT(seen, 30000);
    QVERIFY(seen->imageScore >= 0 && seen->imageScore <= 1);
}

void TestWorkbenchRun::cleanupTestCase()
{
    if (m_pause)
        qInfo("longest pause of the event loop in all of it: %lld ms in %d turns", m_pause->longest(),
              m_pause->turns());
    m_pause.reset();
    m_bench.reset();
}

QTEST_MAIN(TestWorkbenchRun)
#include "tst_workbench_run.moc"
