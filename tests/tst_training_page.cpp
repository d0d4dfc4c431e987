#include "tests/pages_fixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>

#include "app/analysis_service.h"
#include "app/train_option_text.h"
#include "app/training_runs.h"
#include "app/training_service.h"
#include "tests/event_loop_probe.h"
#include "ui/charts/line_chart.h"
#include "ui/number_field.h"
#include "ui/probe_view.h"
#include "ui/training_options_form.h"
#include "ui/training_page.h"
#include "ui/training_view.h"

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

/** The page over the real engine. */
struct Page {
    PagesFixture f;
    TrainingService service{f.thread};
    EvaluationService comparison{f.thread};
    std::unique_ptr<TrainingPage> page;

    Page() { make(); }
    void make()
    {
        page = std::make_unique<TrainingPage>(&service, &comparison, f.library.get(), f.settings.get());
        page->resize(1200, 700);
        page->show();
    }
    TrainingOptionsForm *form() const { return page->findChild<TrainingOptionsForm *>(); }
    NumberField *field(const char *label) const
    {
        const QList<NumberField *> fields = page->findChildren<NumberField *>();
        for (NumberField *field : fields) {
            if (field->accessibleName() == QLatin1String(label))
                return field;
        }
        qFatal("no field %s", label);
    }
    QString text() const { return textOf(*page, "runText"); }
    /** Few steps of the classifier of the tiny model. */
    bool prepare(int steps)
    {
        if (!give(page->findChild<DataPanel *>(), {f.file("set")}))
            return false;
        TrainOptions options = *trainPreset("small", TrainStage::Classifier);
        options.from = {toPath(f.tinyModel())};
        options.batch = 4;
        options.steps = steps;
        options.validateEvery = steps;
        options.validationShare = 0.3;
        options.threads = options.workers = 1;
        form()->setOptions(options);
        return partOf(*page, "start")->isEnabled();
    }
};

} // namespace

/** The page Train, with a tiny model: from the data to the photo that the new model analyses. */
class TestTrainingPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOptionHasWords();
    void fieldsRefuseNonsenseWithASentence_data();
    void fieldsRefuseNonsenseWithASentence();
    void presetsFillTheFields();
    void optionsThatDoNotGoTogetherAreRefused();
    void saysWhatIsMissing();
    void trainsKeepsComparesAndAnalyses();
    void aCancelledTrainingGoesOnAfterARestart();
    void aDiscardedModelLeavesNothing();
    void aNameThatIsTakenIsRefused();
    void aRunThatNeedsMoreMemoryThanThereIsEndsInNumbers();
    void theProbesLooksAreKept();
    void everyStageOfARowHasItsPreset();
    void anEstimateStartsNothing();
};

void TestTrainingPage::everyOptionHasWords()
{
    const auto numbers = numberOptions(TrainOptions());
    QVERIFY(numbers.size() > 30);
    QSet<QString> labels;
    for (const NumberOption &number : numbers) {
        const OptionText text = optionText(number.name);
        QVERIFY2(text.label != QString::fromStdString(number.name), number.name.c_str());
        QVERIFY2(!text.tip.isEmpty(), number.name.c_str());
        QVERIFY2(number.value >= number.least && number.value <= number.most, number.name.c_str());
        labels.insert(text.label);
    }
    QCOMPARE(labels.size(), int(numbers.size())); // none is called like another
}

void TestTrainingPage::fieldsRefuseNonsenseWithASentence_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a good number") << u"3"_s << QString();
    QTest::newRow("with blanks") << u" 3 "_s << QString();
    QTest::newRow("in powers of ten") << u"1e1"_s << QString();
    QTest::newRow("nothing") << u""_s << u"no number"_s;
    QTest::newRow("a word") << u"many"_s << u"'many' is no number"_s;
    QTest::newRow("no number at all") << u"nan"_s << u"no number"_s;
    QTest::newRow("without end") << u"inf"_s << u"no number"_s;
    QTest::newRow("a fraction") << u"2.5"_s << u"whole number"_s;
    QTest::newRow("below the range") << u"-1"_s << u"from 0 to 20"_s;
    QTest::newRow("above the range") << u"21"_s << u"from 0 to 20"_s;
}

void TestTrainingPage::fieldsRefuseNonsenseWithASentence()
{
    QFETCH(QString, typed);
    QFETCH(QString, problem);
    NumberField field(u"Batch"_s, {0, 20, true});
    field.setValue(7);
    field.setText(typed);
    QCOMPARE(field.problem().isEmpty(), problem.isEmpty());
    QVERIFY2(field.problem().contains(problem), qPrintable(field.problem()));
    QCOMPARE(field.value() == 7, !problem.isEmpty()); // the last good one
}

void TestTrainingPage::presetsFillTheFields()
{
    Page p;
    auto *preset = p.page->findChildren<QComboBox *>().last();
    for (QComboBox *combo : p.page->findChildren<QComboBox *>()) {
        if (combo->accessibleName() == u"Preset")
            preset = combo;
    }
    for (const char *name : {"paper", "released", "small"}) {
        preset->setCurrentIndex(preset->findData(QString::fromLatin1(name)));
        const TrainOptions wanted = *trainPreset(name, TrainStage::Joint);
        const auto options = numberOptions(p.form()->options());
        const auto expected = numberOptions(wanted);
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(qFuzzyCompare(1 + options[i].value, 1 + expected[i].value), options[i].name.c_str());
        QCOMPARE(p.form()->options().imageTerm, wanted.imageTerm);
    }
}

void TestTrainingPage::optionsThatDoNotGoTogetherAreRefused()
{
    Page p;
    QVERIFY(p.prepare(3));
    p.field("Low rank")->setText(u"4"_s); // the classifier stage leaves the backbone alone
    QVERIFY(!partOf(*p.page, "start")->isEnabled());
    QVERIFY2(p.text().contains(u"do not go together"), qPrintable(p.text()));
    p.field("Low rank")->setText(u"0"_s);
    QVERIFY(partOf(*p.page, "start")->isEnabled());
    p.field("Learning rate")->setText(u"fast"_s);
    QVERIFY(!partOf(*p.page, "start")->isEnabled());
    QVERIFY2(p.text().contains(u"'fast' is no number"), qPrintable(p.text()));
}

void TestTrainingPage::saysWhatIsMissing()
{
    Page p;
    auto *panel = p.page->findChild<DataPanel *>();
    QVERIFY(!partOf(*p.page, "start")->isEnabled());
    QVERIFY(p.text().contains(u"to learn from"));
    QVERIFY(give(panel, {p.f.file("set/Au")}));
    QVERIFY2(p.text().contains(u"No forged picture"), qPrintable(p.text()));
    photos::makeLabelledSet(p.f.path("one"), 1, 1);
    QVERIFY(give(panel, {p.f.file("one")}));
    QVERIFY2(p.text().contains(u"at least 2"), qPrintable(p.text()));
}

void TestTrainingPage::trainsKeepsComparesAndAnalyses()
{
    Page p;
    QVERIFY(p.prepare(4));
    EventLoopProbe pause;
    partOf(*p.page, "start")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!p.service.isActive(), 60000);
    qInfo("longest pause of the event loop while training: %lld ms in %d turns", pause.longest(), pause.turns());
    QVERIFY2(p.text().startsWith(u"Done"), qPrintable(p.text()));
    int points = 0;
    for (const LineChart *chart : p.page->findChildren<LineChart *>()) {
        if (const int total = chart->curve(u"total"_s); total >= 0)
            points = int(chart->points(total).size());
    }
    QCOMPARE(points, 4);

    partOf(*p.page, "compare")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!p.comparison.isActive(), 60000);
    QCOMPARE(partOf<QTableView>(*p.page, "figures")->model()->columnCount(), 6);

    partOf<QLineEdit>(*p.page, "modelName")->setText(u"my-model"_s);
    QSignalSpy kept(p.page.get(), &TrainingPage::kept);
    partOf(*p.page, "keepModel")->click();
    QCOMPARE(kept.count(), 1);
    const QString folder = kept.front().front().toString();
    const InstalledModel *model = p.f.library->find(folder);
    QVERIFY(model && !model->error);
    QVERIFY(model->card.id == "my-model");
    QVERIFY(model->card.numbers.find("parent") != std::string::npos);
    QVERIFY(verifyModel(folder));
    QVERIFY(TrainingRuns(p.f.settings->dataFolder() + u"/trainings"_s).all().isEmpty());

    AnalysisService analysis;
    std::shared_ptr<const Analysis> seen;
    connect(&analysis, &AnalysisService::analysed, this, [&](const auto &result) { seen = result; });
    AnalyzerOptions options;
    options.modelFolder = toPath(folder);
    options.device = "cpu";
    analysis.setModel(options);
    analysis.open(p.f.file("set/Tp/picture0.png"));
    QTRY_VERIFY_WITH_TIMEOUT(seen, 30000);
    QVERIFY(seen->imageScore >= 0 && seen->imageScore <= 1);
}

void TestTrainingPage::aCancelledTrainingGoesOnAfterARestart()
{
    Page p;
    QVERIFY(p.prepare(2000));
    partOf(*p.page, "start")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!textOf(*p.page, "lastStep").isEmpty(), 60000);
    partOf(*p.page, "cancelRun")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!p.service.isActive(), 60000);
    QVERIFY2(p.text().contains(u"can go on"), qPrintable(p.text()));

    p.make(); // as after a restart of the program
    QTRY_VERIFY(partOf(*p.page, "goOn")->isVisible());
    partOf(*p.page, "goOn")->click();
    QVERIFY(p.service.isActive());
    QTRY_VERIFY_WITH_TIMEOUT(!textOf(*p.page, "lastStep").isEmpty(), 60000);
    QVERIFY2(!textOf(*p.page, "lastStep").startsWith(u"step 1/"), qPrintable(textOf(*p.page, "lastStep")));
    partOf(*p.page, "cancelRun")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!p.service.isActive(), 60000);
    partOf(*p.page, "discardRun")->click();
    QVERIFY(!partOf(*p.page, "goOn")->isVisible());
    QVERIFY(TrainingRuns(p.f.settings->dataFolder() + u"/trainings"_s).all().isEmpty());
}

void TestTrainingPage::aDiscardedModelLeavesNothing()
{
    Page p;
    QVERIFY(p.prepare(2));
    partOf(*p.page, "start")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!p.service.isActive(), 60000);
    QVERIFY(!partOf(*p.page, "start")->isEnabled()); // first the last one's fate
    QVERIFY(partOf(*p.page, "discardModel")->isVisible());
    partOf(*p.page, "discardModel")->click();
    QVERIFY(TrainingRuns(p.f.settings->dataFolder() + u"/trainings"_s).all().isEmpty());
    QCOMPARE(p.f.library->models().size(), 1);
    QVERIFY(partOf(*p.page, "start")->isEnabled());
}

void TestTrainingPage::aNameThatIsTakenIsRefused()
{
    Page p;
    QVERIFY(p.prepare(2));
    partOf(*p.page, "start")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!p.service.isActive(), 60000);
    auto *name = partOf<QLineEdit>(*p.page, "modelName");
    QCOMPARE(name->text(), u"tiny-trained"_s);
    for (const auto &[typed, problem] : QList<std::pair<QString, QString>>{{u""_s, u"needs a name"_s},
                                                                           {u"tiny"_s, u"there already"_s},
                                                                           {u"TINY"_s, u"there already"_s},
                                                                           {u"../up"_s, u"Use letters"_s},
                                                                           {u".hidden"_s, u"Use letters"_s},
                                                                           {QString(100, u'a'), u"too long"_s}}) {
        name->setText(typed);
        QVERIFY2(textOf(*p.page, "nameProblem").contains(problem), qPrintable(typed));
        QVERIFY(!partOf(*p.page, "keepModel")->isEnabled());
    }
}

void TestTrainingPage::aRunThatNeedsMoreMemoryThanThereIsEndsInNumbers()
{
    Page p;
    TrainingService service(p.f.thread, nullptr,
                            [](const TrainOptions &, const std::function<void(const TrainEvent &)> &onEvent,
                               const Progress &) -> Result<ValidationFigures> {
                                const RunEstimate estimate{750, 5'200'000'000, 3'100'000'000, 4};
                                onEvent({.kind = TrainEvent::Kind::Estimate, .estimate = estimate});
                                return Error{Error::Kind::OutOfMemory, "5200000000 bytes are needed"};
                            });
    p.page = std::make_unique<TrainingPage>(&service, &p.comparison, p.f.library.get(), p.f.settings.get());
    QVERIFY(p.prepare(3));
    partOf(*p.page, "start")->click();
    QTRY_VERIFY(!service.isActive());
    QVERIFY2(p.text().contains(u"5.2 GB of memory and 3.1 GB are free"), qPrintable(p.text()));
    const QString takes = textOf(*p.page, "estimate");
    QVERIFY2(takes.contains(u"about 13 min, 5.2 GB") && takes.contains(u"4 picture"), qPrintable(takes));
    p.page.reset(); // before the service that it shows
}

void TestTrainingPage::theProbesLooksAreKept()
{
    ProbeView view;
    view.begin({});
    auto *slider = view.findChild<QSlider *>(u"looks"_s);
    QVERIFY(!slider->isEnabled());
    for (int step = 1; step <= 600; ++step) {
        view.setMap(cv::Mat(4, 4, CV_32F, cv::Scalar(step / 600.0)), step);
        QCOMPARE(slider->value(), slider->maximum()); // follows what comes
    }
    QVERIFY2(slider->maximum() < 500, "not all of a long run");
    slider->setValue(0);
    QStringList captions;
    for (const QLabel *label : view.findChildren<QLabel *>())
        captions << label->text();
    QCOMPARE(captions.count(u"Step 1"_s), 2); // before, and what is looked at
    view.setMap(cv::Mat(4, 4, CV_32F, cv::Scalar(1)), 601);
    QCOMPARE(slider->value(), 0); // stays where the user put it
}

void TestTrainingPage::everyStageOfARowHasItsPreset()
{
    Page p;
    auto *stage = partOf<QComboBox>(*p.page, "stage");
    auto *preset = partOf<QComboBox>(*p.page, "preset");
    auto *first = partOf<QComboBox>(*p.page, "classifierPreset");
    auto *second = partOf<QComboBox>(*p.page, "segmenterPreset");
    using Names = std::vector<std::string>;
    QVERIFY(!first->isVisible() && !second->isVisible());
    QCOMPARE(p.form()->options().stagePresets, Names());
    stage->setCurrentIndex(stage->findData(u"all"_s));
    QVERIFY(first->isVisible() && second->isVisible());
    QCOMPARE(p.form()->options().stagePresets, (Names{"small", "small", "small"}));
    preset->setCurrentIndex(preset->findData(u"released"_s)); // for all of them
    QCOMPARE(p.form()->options().stagePresets, (Names{"released", "released", "released"}));
    QCOMPARE(p.form()->options().batch, trainPreset("released", TrainStage::Joint)->batch);
    second->setCurrentIndex(second->findData(u"paper"_s));
    p.field("Batch")->setText(u"3"_s); // chosen by hand
    const TrainOptions options = p.form()->options();
    QCOMPARE(options.stagePresets, (Names{"released", "paper", "released"}));
    const auto segmenter = stageOptions(options, TrainStage::Segmenter);
    QVERIFY(segmenter.ok());
    QCOMPARE(segmenter->batch, 3);
    QCOMPARE(segmenter->boxWeight, trainPreset("paper", TrainStage::Segmenter)->boxWeight);
    QCOMPARE(stageOptions(options, TrainStage::Classifier)->weightDecay,
             trainPreset("released", TrainStage::Classifier)->weightDecay);

    TrainOptions older = options; // of a run before stages had presets
    older.stagePresets.clear();
    p.form()->setOptions(older);
    QCOMPARE(first->currentText(), u"The same numbers"_s);
    QCOMPARE(stageOptions(p.form()->options(), TrainStage::Classifier)->weightDecay, older.weightDecay);
    p.form()->setOptions(options);
    QCOMPARE(second->currentData().toString(), u"paper"_s);
    stage->setCurrentIndex(stage->findData(u"joint"_s));
    QVERIFY(!first->isVisible());
    QCOMPARE(p.form()->options().stagePresets, Names());
}

void TestTrainingPage::anEstimateStartsNothing()
{
    Page p;
    auto *estimate = partOf(*p.page, "estimateOnly");
    QVERIFY(!estimate->isEnabled()); // nothing to learn from yet
    QVERIFY(p.prepare(20));
    QVERIFY(estimate->isEnabled());
    estimate->click();
    QVERIFY(p.service.isActive() && !estimate->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!p.service.isActive(), 60000);
    QCOMPARE(p.text(), u"Measured; nothing was started."_s);
    const QString takes = textOf(*p.page, "estimate");
    QVERIFY2(takes.contains(u"of memory; measured on one step of 4 picture"), qPrintable(takes));
    QVERIFY(TrainingRuns(p.f.settings->dataFolder() + u"/trainings"_s).all().isEmpty());
    QVERIFY(partOf(*p.page, "start")->isEnabled());

    TrainingService service(p.f.thread, nullptr, trainStages,
                            [](const TrainOptions &, const Progress &) -> Result<RunEstimate> {
                                return RunEstimate{750, 5'200'000'000, 3'100'000'000, 4};
                            });
    p.page = std::make_unique<TrainingPage>(&service, &p.comparison, p.f.library.get(), p.f.settings.get());
    QVERIFY(p.prepare(3));
    partOf(*p.page, "estimateOnly")->click();
    QTRY_VERIFY(!service.isActive());
    QVERIFY2(p.text().contains(u"5.2 GB of memory and 3.1 GB are free"), qPrintable(p.text()));
    p.page.reset(); // before the service that it shows
}

QTEST_MAIN(TestTrainingPage)
#include "tst_training_page.moc"
