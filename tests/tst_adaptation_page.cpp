#include "tests/pages_fixture.h"

#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QThread>

#include <atomic>

#include "app/adaptation_service.h"
#include "app/case_collection.h"
#include "app/case_service.h"
#include "app/error_text.h"
#include "tests/case_samples.h"
#include "tests/event_loop_probe.h"
#include "ui/adaptation_page.h"

using namespace loupe;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

EvaluatedImage marked(bool forged, double share)
{
    EvaluatedImage image;
    image.file = "picture.png";
    image.forged = forged;
    image.forgedShareFound = share;
    return image;
}

/** Twelve pictures of the collection, a guard of one authentic picture, nothing against it. */
Adaptation harmless()
{
    Adaptation adaptation;
    adaptation.report.pictures = 12;
    adaptation.report.forged = 5;
    adaptation.collectionBefore.images.assign(12, marked(false, 0.1));
    adaptation.collectionAfter = adaptation.collectionBefore;
    adaptation.guardBefore.emplace().images = {marked(false, 0.02), marked(true, 0.5)};
    adaptation.guardAfter = adaptation.guardBefore;
    return adaptation;
}

/** An engine whose adaptation copies the model and says what it is told to. */
AdaptationEngine fakeEngine(bool kept)
{
    AdaptationEngine engine;
    engine.evaluate = [](const Dataset &data, const EvaluateOptions &options,
                         const std::function<void(const EvaluatedImage &)> &,
                         const Progress &progress) -> Result<Evaluation> {
        Evaluation evaluation;
        for (const LabelledImage &image : data.images) {
            EvaluatedImage row = marked(image.forged, options.modelFolder.filename() == "tiny" ? 0.1 : 0.3);
            row.file = image.image;
            evaluation.images.push_back(row);
            progress.report(int(evaluation.images.size()), int(data.images.size()));
        }
        evaluation.figures.resize(1);
        evaluation.figures[0].name = "Pixel F1";
        return evaluation;
    };
    engine.adapt = [kept](const AdaptOptions &options, const std::function<void(const TrainEvent &)> &onEvent,
                          const Progress &) -> Result<AdaptReport> {
        fs::create_directories(options.output);
        for (const char *file : {"card.json", "model.safetensors"})
            fs::copy_file(options.model / file, options.output / file);
        onEvent({.step = 1, .steps = 1});
        AdaptReport report;
        report.steps = 1;
        report.pictures = 12;
        report.forged = 5;
        report.kept = kept;
        return report;
    };
    return engine;
}

struct Page {
    PagesFixture f{6, 12};
    AdaptationService service;
    AdaptationPage page;

    explicit Page(const AdaptationEngine &engine = {})
        : service(f.thread, nullptr, engine), page(&service, f.library.get(), f.settings.get())
    {
    }
    DataPanel *panel(int index) const { return page.findChildren<DataPanel *>()[index]; }
    QString text() const { return textOf(page, "runText"); }
    bool ready() const { return partOf(page, "start")->isEnabled(); }
    QStringList leftovers() const
    {
        return QDir(f.settings->dataFolder() + u"/adaptations"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
};

} // namespace

/** The page Adapt: reasons against a model, before and after, and the way back. */
class TestAdaptationPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void saysWhatIsMissing();
    void adaptsATinyModelAndMeasuresBothSides();
    void aGoodOneIsUsedAndOneClickGoesBack();
    void aRefusedOneIsKeptAside();
    void aCancelledOneLeavesNothing();
    void uneditedPicturesAloneWatchForFalseAlarms();
    void thePhotosOfTheOpenCaseAreACollection();
    void aCaseWithoutPhotosOffersNone();
};

void TestAdaptationPage::refusals_data()
{
    using Kind = Refusal::Kind;
    QTest::addColumn<Adaptation>("adaptation");
    QTest::addColumn<QList<int>>("kinds");
    const auto row = [](const char *name, const std::function<void(Adaptation &)> &change, const QList<Kind> &kinds) {
        Adaptation adaptation = harmless();
        change(adaptation);
        QList<int> numbers;
        for (const Kind kind : kinds)
            numbers << int(kind);
        QTest::newRow(name) << adaptation << numbers;
    };
    row("nothing speaks against it", [](Adaptation &) {}, {});
    row("without a guard nothing is known, and nothing refused",
        [](Adaptation &a) { a.guardBefore = a.guardAfter = std::nullopt; }, {});
    row("nine pictures", [](Adaptation &a) { a.collectionBefore.images.resize(9); }, {Kind::TooFewPictures});
    row("ten pictures", [](Adaptation &a) { a.collectionBefore.images.resize(10); }, {});
    row("no picture to learn from", [](Adaptation &a) { a.report.forged = 0; }, {Kind::NothingToLearn});
    row("every picture called forged", [](Adaptation &a) { a.report.forged = 12; }, {Kind::OneSided});
    row("the guard liked the original better", [](Adaptation &a) { a.report.kept = false; }, {Kind::GuardNotBetter});
    row("a little more marked on authentic pictures",
        [](Adaptation &a) { a.guardAfter->images[0].forgedShareFound = 0.029; }, {});
    row("more marked on authentic pictures", [](Adaptation &a) { a.guardAfter->images[0].forgedShareFound = 0.2; },
        {Kind::MoreFalseAlarms});
    row("more marked on forged pictures is no harm",
        [](Adaptation &a) { a.guardAfter->images[1].forgedShareFound = 1; }, {});
    row("a picture that failed does not count",
        [](Adaptation &a) {
            a.guardAfter->images[0].forgedShareFound = 0.9;
            a.guardAfter->images[0].error = Error{};
        },
        {});
    const auto marks = [](int before, int after) {
        return [before, after](Adaptation &a) {
            a.collectionBefore.images.assign(12, {});
            a.collectionAfter.images.assign(12, {});
            for (int i = 0; i < 12; ++i) {
                a.collectionBefore.images[std::size_t(i)].forgedShareFound = i < before ? 0.1 : 0;
                a.collectionAfter.images[std::size_t(i)].forgedShareFound = i < after ? 0.1 : 0;
            }
        };
    };
    row("something is marked on all of them now", marks(6, 12), {Kind::Collapsed});
    row("nothing is marked any more", marks(6, 0), {Kind::Collapsed});
    row("it was like that before", marks(12, 12), {});
    row("more is marked, not everywhere", marks(3, 9), {});
    row("two reasons",
        [](Adaptation &a) {
            a.report.forged = 0;
            a.collectionBefore.images.resize(1);
        },
        {Kind::TooFewPictures, Kind::NothingToLearn});
}

void TestAdaptationPage::refusals()
{
    QFETCH(Adaptation, adaptation);
    QFETCH(QList<int>, kinds);
    QList<int> found;
    for (const Refusal &refusal : refusalsOf(adaptation)) {
        found << int(refusal.kind);
        const QString sentence = refusalSentence(refusal);
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u"%1"_s), qPrintable(sentence));
    }
    QCOMPARE(found, kinds);
}

void TestAdaptationPage::saysWhatIsMissing()
{
    Page p;
    QVERIFY(!p.ready());
    QVERIFY2(p.text().contains(u"Collection: none are chosen"), qPrintable(p.text()));
    QVERIFY(give(p.panel(0), {p.f.file("set/Au")}));
    QVERIFY(p.ready()); // a guard may be missing
    QVERIFY(give(p.panel(1), {p.f.file("set/Au")}));
    QVERIFY2(p.ready(), qPrintable(p.text())); // false alarms alone can be watched
    QVERIFY2(textOf(*p.panel(1), "dataWarnings").contains(u"No forged picture"), "a guard of unedited pictures");
    QVERIFY(give(p.panel(1), {p.f.file("set")}));
    QVERIFY(p.ready());
}

void TestAdaptationPage::adaptsATinyModelAndMeasuresBothSides()
{
    Page p;
    QVERIFY(give(p.panel(0), {p.f.file("set/Au")}));
    QVERIFY(give(p.panel(1), {p.f.file("set")}));
    EventLoopProbe pause;
    partOf(p.page, "start")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!p.service.isActive(), 60000);
    qInfo("longest pause of the event loop while adapting: %lld ms in %d turns", pause.longest(), pause.turns());
    QVERIFY2(textOf(p.page, "adaptationSummary").contains(u"Unedited pictures of the guard"), qPrintable(p.text()));
    QCOMPARE(partOf<QTableView>(p.page, "guardFigures")->model()->columnCount(), 6);
    QCOMPARE(partOf<QTableView>(p.page, "shifts")->model()->rowCount(), 12);
    QVERIFY(!p.ready()); // its fate first
    partOf(p.page, "discardModel")->click();
    QVERIFY(p.ready());
    QVERIFY(p.leftovers().isEmpty());
}

void TestAdaptationPage::aGoodOneIsUsedAndOneClickGoesBack()
{
    Page p(fakeEngine(true));
    QVERIFY(give(p.panel(0), {p.f.file("set/Au")}));
    partOf(p.page, "start")->click();
    QTRY_VERIFY(!p.service.isActive());
    QVERIFY2(p.text().startsWith(u"Done"), qPrintable(p.text()));
    QSignalSpy used(&p.page, &AdaptationPage::useRequested);
    QCOMPARE(partOf<QLineEdit>(p.page, "modelName")->text(), u"tiny-adapted"_s);
    partOf(p.page, "keepModel")->click();
    QCOMPARE(used.count(), 1);
    QVERIFY(used[0][0].toString().endsWith(u"/tiny-adapted"));
    QVERIFY(p.leftovers().isEmpty());
    partOf(p.page, "goBack")->click();
    QCOMPARE(used[1][0].toString(), p.f.tinyModel());
    QVERIFY(p.f.library->find(p.f.library->folder() + u"/tiny-adapted"_s)); // it stays installed
}

void TestAdaptationPage::aRefusedOneIsKeptAside()
{
    Page p(fakeEngine(false));
    QVERIFY(give(p.panel(0), {p.f.file("set/Au")}));
    QVERIFY(give(p.panel(1), {p.f.file("set")}));
    QSignalSpy used(&p.page, &AdaptationPage::useRequested);
    partOf(p.page, "start")->click();
    QTRY_VERIFY(!p.service.isActive());
    QVERIFY2(p.text().contains(u"Kept aside"), qPrintable(p.text()));
    QString words;
    for (const QLabel *label : p.page.findChildren<QLabel *>())
        words += label->text();
    QVERIFY(words.contains(u"Nothing was better on the guard"));
    QVERIFY(words.contains(u"10 % before, 30 % after") || words.contains(u"10.0 % before, 30.0 % after"));
    QCOMPARE(used.count(), 0);
    QCOMPARE(p.f.library->models().size(), 1); // not among the models
    partOf(p.page, "discardModel")->click();
    QVERIFY(p.leftovers().isEmpty());
}

void TestAdaptationPage::aCancelledOneLeavesNothing()
{
    AdaptationEngine engine = fakeEngine(true);
    std::atomic<bool> begun = false;
    const auto copies = engine.adapt;
    engine.adapt = [&begun, copies](const AdaptOptions &options, const auto &onEvent,
                                    const Progress &progress) -> Result<AdaptReport> {
        const auto report = copies(options, onEvent, progress);
        begun = true;
        while (!progress.cancelled())
            QThread::yieldCurrentThread();
        return Error{Error::Kind::Cancelled, {}};
    };
    Page p(engine);
    QVERIFY(give(p.panel(0), {p.f.file("set/Au")}));
    partOf(p.page, "start")->click();
    QTRY_VERIFY(begun);
    partOf(p.page, "cancelRun")->click();
    QTRY_VERIFY(!p.service.isActive());
    QVERIFY2(p.text().contains(u"Stopped"), qPrintable(p.text()));
    QVERIFY(p.leftovers().isEmpty());
    QVERIFY(p.ready());
}

void TestAdaptationPage::uneditedPicturesAloneWatchForFalseAlarms()
{
    AdaptationEngine engine = fakeEngine(true);
    std::atomic<bool> guarded = true;
    const auto copies = engine.adapt;
    engine.adapt = [&guarded, copies](const AdaptOptions &options, const auto &onEvent, const Progress &progress) {
        guarded = !options.guard.empty();
        return copies(options, onEvent, progress);
    };
    Page p(engine);
    QVERIFY(give(p.panel(0), {p.f.file("set/Au")}));
    QVERIFY(give(p.panel(1), {p.f.file("set/Au")}));
    partOf(p.page, "start")->click();
    QTRY_VERIFY(!p.service.isActive());
    QVERIFY(!guarded); // they cannot tell the engine which weights find more
    QString words;
    for (const QLabel *label : p.page.findChildren<QLabel *>())
        words += label->text();
    QVERIFY2(words.contains(u"More of the guard's unedited pictures is marked"), qPrintable(words));
}

void TestAdaptationPage::thePhotosOfTheOpenCaseAreACollection()
{
    Page p;
    QDir photos(p.f.file("set/Au"));
    QVERIFY(QFile::copy(photos.filePath(photos.entryList(QDir::Files).front()), p.f.file("odd, \"name\".png")));
    {
        samples::Listed listed(p.f.path("the.loupe"), {}); // one of them gone, one with an odd name
        std::vector<ListedFile> files{{p.f.path("gone.jpg"), 1, 1}, {p.f.path("odd, \"name\".png"), 1, 1}};
        for (const QFileInfo &file : photos.entryInfoList(QDir::Files).mid(1))
            files.push_back({toPath(file.filePath()), file.size(), 1});
        QVERIFY(listed.store->addListed(listed.run, files));
    }
    CaseService cases;
    p.page.useCases(&cases);
    p.page.show();
    auto *button = partOf(p.page, "casePhotos");
    QVERIFY(!button->isVisible());
    cases.open(p.f.file("the.loupe"));
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Photos of the open case (13)"_s);
    button->click();
    QTRY_VERIFY(p.panel(0)->data());
    QVERIFY2(p.ready(), qPrintable(p.text()));
    const auto found = p.panel(0)->data();
    QCOMPARE(found->images.size(), std::size_t(12));
    QCOMPARE(found->issues.size(), std::size_t(1));
    QCOMPARE(found->issues.front().file, p.f.path("gone.jpg"));
    QCOMPARE(found->fingerprint(), openDataset({p.f.path("set/Au")})->fingerprint()); // as from the folder
    const QStringList sources = p.panel(0)->sources();
    button->click(); // the same case again is no second source
    QTRY_VERIFY(p.panel(0)->data() && p.panel(0)->data() != found);
    QCOMPARE(p.panel(0)->sources(), sources);
    cases.close();
    QTRY_VERIFY(!button->isVisible());
    QVERIFY(p.ready()); // what was taken from it stays
}

void TestAdaptationPage::aCaseWithoutPhotosOffersNone()
{
    Page p;
    CaseService cases;
    p.page.useCases(&cases);
    p.page.show();
    QSignalSpy opened(&cases, &CaseService::opened);
    cases.create(p.f.file("empty.loupe"));
    QVERIFY(opened.wait());
    QVERIFY(cases.ask([](CaseStore &, const Progress &) { return Result<void>(); }).result()); // it was counted before
    QCoreApplication::processEvents();
    QVERIFY(!partOf(p.page, "casePhotos")->isVisible());
    auto store = CaseStore::open(cases.file());
    QVERIFY(store);
    QCOMPARE(writeCaseCollection(**store, p.f.path("list.csv")).error().kind, Error::Kind::BadArgument);
    QVERIFY(!QFile::exists(p.f.file("list.csv")));
}

QTEST_MAIN(TestAdaptationPage)
#include "tst_adaptation_page.moc"
