#include "tests/pages_fixture.h"

#include <QDir>
#include <QListWidget>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QThread>

#include "app/error_text.h"
#include "app/model_importer.h"
#include "model/hashing.h"
#include "model/net/presets.h"
#include "tests/case_samples.h"
#include "ui/models_page.h"

using namespace loupe;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

/** A library of its own folder, and a tiny model elsewhere. */
struct Library {
    PagesFixture f{0, 0};

    Library() { tiny::makeModel(f.path("elsewhere"), InputPolicy::Resize); }
    QString installed(const char *name) const { return f.library->folder() + u'/' + QString::fromLatin1(name); }
    QStringList names() const
    {
        QStringList names;
        for (const InstalledModel &model : f.library->models())
            names << QString::fromStdString(model.card.id) + (model.error ? u" (error)"_s : u""_s);
        return names;
    }
};

/** Two models that answer at once, a photo to open, and the page that compares them. */
struct Compared {
    Library l;
    std::atomic<bool> hangs{false};
    QSemaphore started;
    AnalysisService analysis{nullptr, loader()};
    ComparisonService comparison{&analysis, nullptr, loader()};
    ModelsPage page{l.f.library.get()};

    Compared()
    {
        tiny::makeModel(toPath(l.installed("another")), InputPolicy::Native);
        tiny::makeModel(toPath(l.installed("broken")), InputPolicy::Native);
        l.f.library->refresh();
        photos::writePng(l.f.path("photo.png"), photos::texture(1, {120, 80}));
        page.useComparison(&comparison, l.f.settings.get());
        page.setInUse(l.installed("tiny"));
        page.resize(900, 700);
        page.show();
    }
    /** Each finds its own; the broken one cannot be loaded. */
    ModelLoader loader()
    {
        return [this](const AnalyzerOptions &options) -> Result<LoadedModel> {
            const std::string name = options.modelFolder.filename().string();
            if (name == "broken")
                return Error{Error::Kind::WeightsMismatch, "one is missing"};
            ModelCard card;
            card.id = name;
            const auto analyze = [this, name](const DecodedImage &image, const Progress &progress) -> Result<Analysis> {
                started.release();
                while (hangs && !progress.cancelled())
                    QThread::yieldCurrentThread();
                if (progress.cancelled())
                    return Error{Error::Kind::Cancelled, {}};
                Analysis found = samples::analysis(image.facts.file, name == "tiny" ? 0.93 : 0.2);
                found.facts = image.facts;
                found.modelId = name;
                found.forgedFraction = name == "tiny" ? 0.13 : 0.02;
                return found;
            };
            LoadedModel model;
            model.card = card;
            model.device.name = "cpu";
            model.analyze = analyze;
            return model;
        };
    }
    void open()
    {
        QSignalSpy analysed(&analysis, &AnalysisService::analysed);
        AnalyzerOptions options;
        options.modelFolder = toPath(l.installed("tiny"));
        analysis.setModel(options);
        analysis.open(l.f.file("photo.png"));
        if (!analysed.wait(20000))
            qFatal("the photo is not analysed");
    }
    QString text(const char *label) const { return textOf(page, label); }
    bool seen(const char *label) const { return partOf<QLabel>(page, label)->isVisible(); }
    void compareWith(const char *model)
    {
        page.select(l.installed(model));
        partOf(page, "compareModel")->click();
    }
};

/** Runs an import to its end. */
Result<bool> imported(ModelImporter &importer, const std::function<void()> &begin)
{
    std::optional<Result<bool>> result;
    const auto connection = QObject::connect(&importer, &ModelImporter::imported, &importer,
                                             [&](const QString &, const Result<bool> &good) { result = good; });
    begin();
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 30000))
        qFatal("the import does not end");
    QObject::disconnect(connection);
    return *result;
}

} // namespace

/** The installed models, and their page. */
class TestModelsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsOfOnesOwnAreFound();
    void aDamagedCardIsListedWithItsReason();
    void keepMovesARunIntoTheLibrary();
    void onlyOnesOwnModelsAreRemoved();
    void aModelFolderIsImported();
    void importsRefuse_data();
    void importsRefuse();
    void checkpointFilesBecomeAModel();
    void verifyTellsChangedWeights();
    void thePageShowsChoosesAndRemoves();
    void twoModelsLookAtTheOpenPhoto();
    void withoutAResultThereIsNothingToCompare();
    void aModelThatFailsIsSaid();
    void aComparisonIsCancelled();
};

void TestModelsPage::modelsOfOnesOwnAreFound()
{
    Library l;
    QCOMPARE(l.names(), QStringList{u"tiny"_s});
    tiny::makeModel(toPath(l.installed("another")), InputPolicy::Native);
    fs::create_directories(toPath(l.installed(".partial-x")));
    QSignalSpy changed(l.f.library.get(), &ModelLibrary::changed);
    l.f.library->refresh();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(l.names(), (QStringList{u"another"_s, u"tiny"_s}));
    QVERIFY(l.f.library->find(l.installed("tiny") + u'/'));
    QVERIFY(!l.f.library->find(l.installed("none")));
}

void TestModelsPage::aDamagedCardIsListedWithItsReason()
{
    Library l;
    fs::create_directories(toPath(l.installed("damaged")));
    photos::write(toPath(l.installed("damaged")) / "card.json", {'{', '!'});
    l.f.library->refresh();
    QCOMPARE(l.names(), (QStringList{u"damaged (error)"_s, u"tiny"_s}));
    ModelsPage page(l.f.library.get());
    page.select(l.installed("damaged"));
    QVERIFY(page.findChild<QTextBrowser *>()->toPlainText().contains(u"damaged or is no model"));
    QVERIFY(!partOf(page, "useModel")->isEnabled());
}

void TestModelsPage::keepMovesARunIntoTheLibrary()
{
    Library l;
    QVERIFY(!l.f.library->keep(l.f.file("elsewhere"), {u"a name"_s, {}})); // not a name for a folder
    QVERIFY(!l.f.library->keep(l.f.file("nothing"), {u"new"_s, {}}));
    const auto folder = l.f.library->keep(l.f.file("elsewhere"), {u"new"_s, u"For <this> case."_s});
    QVERIFY(folder);
    QCOMPARE(l.names(), (QStringList{u"new"_s, u"tiny"_s}));
    QCOMPARE(notesOf(l.f.library->find(*folder)->card), u"For <this> case."_s);
    QVERIFY(!fs::exists(l.f.path("elsewhere") / "model.safetensors"));
    ModelsPage page(l.f.library.get());
    page.select(*folder);
    QVERIFY(page.findChild<QTextBrowser *>()->toPlainText().contains(u"For <this> case."));
}

void TestModelsPage::onlyOnesOwnModelsAreRemoved()
{
    Library l;
    QVERIFY(!l.f.library->remove(l.f.file("elsewhere")));
    QVERIFY(!l.f.library->remove(l.f.library->folder()));
    QVERIFY(!l.f.library->remove({}));
    QVERIFY(fs::exists(l.f.path("elsewhere") / "card.json"));
    QVERIFY(l.f.library->remove(l.installed("tiny")));
    QVERIFY(!fs::exists(toPath(l.installed("tiny"))));
    QVERIFY(l.names().isEmpty());
}

void TestModelsPage::aModelFolderIsImported()
{
    Library l;
    ModelImporter importer;
    const auto good = imported(importer, [&] { importer.importFolder(l.f.file("elsewhere"), l.installed("copied")); });
    QVERIFY2(good, good ? "" : good.error().detail.c_str());
    l.f.library->refresh();
    QCOMPARE(l.names(), (QStringList{u"copied"_s, u"tiny"_s})); // named after its folder
    QVERIFY(fs::exists(l.f.path("elsewhere") / "card.json"));
}

void TestModelsPage::importsRefuse_data()
{
    QTest::addColumn<QByteArray>("defect");
    QTest::addColumn<int>("kind");
    QTest::newRow("a folder without a card") << QByteArray("no card") << int(Error::Kind::ModelMissing);
    QTest::newRow("a folder without weights") << QByteArray("no weights") << int(Error::Kind::ModelInvalid);
    QTest::newRow("weights that are not those of the card") << QByteArray("hash") << int(Error::Kind::ModelInvalid);
    QTest::newRow("a name that is taken") << QByteArray("taken") << int(Error::Kind::WriteFailed);
}

void TestModelsPage::importsRefuse()
{
    QFETCH(QByteArray, defect);
    QFETCH(int, kind);
    Library l;
    const fs::path source = l.f.path("elsewhere");
    if (defect == "no card")
        fs::remove(source / "card.json");
    if (defect == "no weights")
        fs::remove(source / "model.safetensors");
    if (defect == "hash") {
        auto card = *readModelCard(source);
        card.weightsSha256 = std::string(64, '0');
        QVERIFY(writeModelCard(card, source));
    }
    ModelImporter importer;
    const auto good = imported(importer, [&] {
        importer.importFolder(l.f.file("elsewhere"), l.installed(defect == "taken" ? "tiny" : "copied"));
    });
    QVERIFY(!good);
    QCOMPARE(int(good.error().kind), kind);
    l.f.library->refresh();
    QCOMPARE(l.names(), QStringList{u"tiny"_s});
    QCOMPARE(QDir(l.f.library->folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"tiny"_s}); // nothing half is left
}

/** Weights in two files, as the published ones come, and one that lacks a part. */
void TestModelsPage::checkpointFilesBecomeAModel()
{
    Library l;
    const QString network = u"Loupe-Trace-S"_s;
    LoupeNet net(*presetOptions(network.toStdString()));
    TensorMap first;
    TensorMap second;
    for (const auto &[key, tensor] : moduleWeights(*net, "loupe."))
        (key.starts_with("loupe.backbone.") ? first : second).emplace(key, tensor);
    QVERIFY(!first.empty() && !second.empty());
    QVERIFY(writeSafetensors(first, {}, l.f.path("first.safetensors")));
    QVERIFY(writeSafetensors(second, {}, l.f.path("second.safetensors")));
    ModelImporter importer;
    const auto half = imported(
        importer, [&] { importer.importFiles({l.f.file("first.safetensors")}, network, l.installed("half")); });
    QVERIFY(!half);
    QCOMPARE(half.error().kind, Error::Kind::WeightsMismatch);
    QVERIFY2(half.error().detail.find("missing") != std::string::npos, half.error().detail.c_str());
    const auto whole = imported(importer, [&] {
        importer.importFiles({l.f.file("first.safetensors"), l.f.file("second.safetensors")}, network,
                             l.installed("whole"));
    });
    QVERIFY2(whole, whole ? "" : whole.error().detail.c_str());
    l.f.library->refresh();
    QCOMPARE(l.names(), (QStringList{u"tiny"_s, u"whole"_s}));
    QVERIFY(verifyModel(l.installed("whole")));
    const auto wrong = imported(
        importer, [&] { importer.importFiles({l.f.file("first.safetensors")}, u"No-Such"_s, l.installed("wrong")); });
    QCOMPARE(wrong.error().kind, Error::Kind::BadArgument);
}

void TestModelsPage::verifyTellsChangedWeights()
{
    Library l;
    const fs::path folder = toPath(l.installed("tiny"));
    auto card = *readModelCard(folder);
    QCOMPARE(verifyModel(l.installed("tiny")).error().kind, Error::Kind::ModelInvalid); // the card names no hash
    card.weightsSha256 = *sha256OfFile(folder / "model.safetensors");
    QVERIFY(writeModelCard(card, folder));
    QVERIFY(verifyModel(l.installed("tiny")));
    l.f.library->refresh();
    ModelsPage page(l.f.library.get());
    partOf(page, "verifyModel")->click();
    QTRY_VERIFY(textOf(page, "modelsText").contains(u"are those that the card names"));
    std::ofstream(folder / "model.safetensors", std::ios::app) << 'x';
    partOf(page, "verifyModel")->click();
    QTRY_VERIFY2(textOf(page, "modelsText").contains(u"have the hash"), qPrintable(textOf(page, "modelsText")));
}

void TestModelsPage::thePageShowsChoosesAndRemoves()
{
    Library l;
    tiny::makeModel(toPath(l.installed("another")), InputPolicy::Native);
    l.f.library->refresh();
    ModelsPage page(l.f.library.get());
    page.setInUse(l.installed("tiny"));
    page.select(l.installed("tiny"));
    QVERIFY(!partOf(page, "useModel")->isEnabled());
    QVERIFY(!partOf(page, "removeModel")->isEnabled()); // it is in use
    QCOMPARE(page.findChild<QListWidget *>()->currentItem()->text(), u"tiny (in use)"_s);
    page.select(l.installed("another"));
    QVERIFY(page.findChild<QTextBrowser *>()->toPlainText().contains(u"another"));
    QSignalSpy used(&page, &ModelsPage::useRequested);
    partOf(page, "useModel")->click();
    QCOMPARE(used.front().front().toString(), l.installed("another"));
    partOf(page, "removeModel")->click();
    QVERIFY(fs::exists(toPath(l.installed("another")))); // asked first
    QVERIFY(textOf(page, "modelsText").contains(u"once more"));
    page.select(l.installed("tiny")); // another thought
    page.select(l.installed("another"));
    partOf(page, "removeModel")->click();
    QVERIFY(fs::exists(toPath(l.installed("another"))));
    partOf(page, "removeModel")->click();
    QVERIFY(!fs::exists(toPath(l.installed("another"))));
    QCOMPARE(l.names(), QStringList{u"tiny"_s});
}

void TestModelsPage::twoModelsLookAtTheOpenPhoto()
{
    Compared c;
    c.open();
    c.page.select(c.l.installed("tiny"));
    QVERIFY(!partOf(c.page, "compareModel")->isEnabled()); // with itself
    c.compareWith("another");
    QTRY_VERIFY(c.seen("verdictOther"));
    QVERIFY2(c.text("comparisonText").contains(u"photo.png"), qPrintable(c.text("comparisonText")));
    QVERIFY(c.text("modelShown").contains(u"tiny"));
    QCOMPARE(c.text("modelOther"), u"another"_s);
    QCOMPARE(c.text("verdictShown"), bandWords(Band::Strong));
    QCOMPARE(c.text("verdictOther"), bandWords(Band::NoTrace));
    QVERIFY2(c.text("figuresShown").contains(u"0.93") && c.text("figuresShown").contains(u"13"),
             qPrintable(c.text("figuresShown")));
    QVERIFY2(c.text("figuresOther").contains(u"0.20") && c.text("figuresOther").contains(u"2.0"),
             qPrintable(c.text("figuresOther")));
    for (const char *picture : {"pictureShown", "pictureOther"})
        QVERIFY(!partOf<QLabel>(c.page, picture)->pixmap().isNull());
    QCOMPARE(c.analysis.sharedModel()->card.id, std::string("tiny")); // still in use
    c.open();
    QVERIFY(!c.seen("verdictOther")); // of the photo before
}

void TestModelsPage::withoutAResultThereIsNothingToCompare()
{
    Compared c;
    c.compareWith("another");
    QVERIFY2(c.text("comparisonText").contains(u"No photo is open"), qPrintable(c.text("comparisonText")));
    QVERIFY(!c.comparison.isBusy() && !c.seen("verdictOther"));
    QSignalSpy decoded(&c.analysis, &AnalysisService::decoded);
    c.analysis.open(c.l.f.file("photo.png")); // there is no model that could analyse it
    QVERIFY(decoded.wait(20000));
    c.compareWith("another");
    QVERIFY2(c.text("comparisonText").contains(u"no result yet"), qPrintable(c.text("comparisonText")));
    QVERIFY(!c.comparison.isBusy());
}

void TestModelsPage::aModelThatFailsIsSaid()
{
    Compared c;
    c.open();
    c.compareWith("broken");
    QTRY_COMPARE(c.text("comparisonText"), errorSentence({Error::Kind::WeightsMismatch, {}}));
    QVERIFY(!c.seen("verdictOther"));
    c.compareWith("another");
    QTRY_VERIFY(c.seen("verdictOther"));
}

void TestModelsPage::aComparisonIsCancelled()
{
    Compared c;
    c.open();
    QVERIFY(c.started.tryAcquire());
    c.hangs = true;
    c.compareWith("another");
    QVERIFY(QTest::qWaitFor([&c] { return c.started.tryAcquire(); }));
    partOf(c.page, "compareModel")->click();
    QVERIFY(!c.comparison.isBusy() && !c.seen("comparisonText"));
    c.hangs = false;
    c.open(); // nothing holds the model thread
}

QTEST_MAIN(TestModelsPage)
#include "tst_models_page.moc"
