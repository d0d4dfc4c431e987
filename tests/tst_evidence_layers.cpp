#include <atomic>

#include <QLabel>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include "app/evidence_text.h"
#include "app/settings.h"
#include "ui/help_window.h"
#include "ui/viewer/evidence_layers.h"
#include "ui/viewer/image_view.h"
#include "ui/viewer/layer_panel.h"
#include "ui/viewer/layer_settings.h"
#include "ui/viewer/layer_stack.h"

#include <QTextBrowser>

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

constexpr EvidenceKind kKind = EvidenceKind::JpegGhost;

std::shared_ptr<const DecodedImage> photo(int level)
{
    auto image = std::make_shared<DecodedImage>();
    image->rgb = cv::Mat(64, 96, CV_8UC3, cv::Scalar::all(level));
    return image;
}

/** The viewer with its layers, and a method that fills the map with the photo's level. */
struct Fixture {
    std::atomic<bool> hangs{false};
    std::atomic<bool> fails{false};
    std::atomic<int> runs{0};
    LayerStack layers;
    ImageView view{&layers};
    LayerPanel panel{&layers};
    EvidenceLayers evidence{
        &layers, &view, nullptr,
        [this](EvidenceKind kind, const cv::Mat &rgb, const Progress &progress) -> Result<EvidenceMap> {
            ++runs;
            progress.report(40, 100);
            while (hangs && !progress.cancelled())
                QThread::yieldCurrentThread();
            if (progress.cancelled())
                return Error{Error::Kind::Cancelled, {}};
            if (fails)
                return Error{Error::Kind::OutOfMemory, {}};
            const float value = float(rgb.at<cv::Vec3b>(0, 0)[0]) / 255;
            return EvidenceMap{kind, cv::Mat(8, 12, CV_32F, cv::Scalar(value)), 8};
        }};
    QSignalSpy shown{&evidence, &EvidenceLayers::shown};
    QSignalSpy failed{&evidence, &EvidenceLayers::failed};

    Fixture()
    {
        view.resize(300, 240);
        open(60);
    }
    void open(int level)
    {
        const auto image = photo(level);
        view.setImage(image);
        evidence.setImage(image);
    }
    QModelIndex row() const { return layers.index(layers.rowOf(kKind)); }
    void set(bool on) { layers.setData(row(), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole); }
    QRgb middle() { return view.grab().toImage().pixel(150, 120); }
};

} // namespace

/** Evidence maps in the viewer: computed when they are switched on, and only then. */
class TestEvidenceLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsComputedUnasked();
    void switchingOnShowsTheMap();
    void theNextPhotoGetsItsOwn();
    void switchingOffCancels();
    void aFailureSwitchesOff();
    void copiesComeWithTheAnalysis();
    void keysDoNotMeet();
    void opacityIsKeptForAll();
    void helpIsOneButtonAway();
    void everyTopicHasAPage();
    void findingsStandInTheTooltip();
    void draggingANameMovesItsLayer();
    void keysMoveTheLayerWithTheFocus();
};

void TestEvidenceLayers::nothingIsComputedUnasked()
{
    Fixture f;
    QVERIFY(f.row().data(LayerStack::AvailableRole).toBool());
    QCOMPARE(f.row().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    f.open(90);
    QCOMPARE(f.runs.load(), 0);
    f.view.setImage(nullptr);
    QVERIFY(!f.row().data(LayerStack::AvailableRole).toBool());
}

void TestEvidenceLayers::switchingOnShowsTheMap()
{
    Fixture f;
    const QRgb before = f.middle();
    f.set(true);
    QVERIFY(f.row().data(LayerStack::BusyRole).isValid());
    QTRY_COMPARE(f.shown.size(), 1);
    QVERIFY(!f.row().data(LayerStack::BusyRole).isValid());
    QCOMPARE(f.middle(), colorTable(ColorMap::Inferno)[60] | 0xff000000U);
    f.layers.setData(f.row(), int(ColorMap::Viridis), LayerStack::ColorMapRole);
    QCOMPARE(f.middle(), colorTable(ColorMap::Viridis)[60] | 0xff000000U);
    f.set(false);
    QCOMPARE(f.middle(), before);
    f.set(true); // kept
    QCOMPARE(f.shown.size(), 2);
    QCOMPARE(f.runs.load(), 1);
}

void TestEvidenceLayers::theNextPhotoGetsItsOwn()
{
    Fixture f;
    f.set(true);
    QTRY_COMPARE(f.shown.size(), 1);
    f.hangs = true;
    f.open(200);
    QCOMPARE(f.middle(), qRgb(200, 200, 200)); // the old map is gone
    f.hangs = false;
    QTRY_COMPARE(f.shown.size(), 2);
    QCOMPARE(f.middle(), colorTable(ColorMap::Inferno)[200] | 0xff000000U);
}

void TestEvidenceLayers::switchingOffCancels()
{
    Fixture f;
    f.hangs = true;
    f.set(true);
    QTRY_COMPARE(f.row().data(LayerStack::BusyRole).toInt(), 40);
    QTRY_VERIFY(f.panel.findChildren<QLabel *>()[f.row().row()]->text().contains(u"40 %"));
    f.set(false);
    QVERIFY(!f.row().data(LayerStack::BusyRole).isValid());
    f.hangs = false;
    f.set(true);
    QTRY_COMPARE(f.shown.size(), 1);
    QCOMPARE(f.runs.load(), 2);
    QCOMPARE(f.failed.size(), 0);
}

void TestEvidenceLayers::aFailureSwitchesOff()
{
    Fixture f;
    f.fails = true;
    f.set(true);
    QTRY_COMPARE(f.failed.size(), 1);
    QCOMPARE(f.row().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!f.row().data(LayerStack::BusyRole).isValid());
}

void TestEvidenceLayers::copiesComeWithTheAnalysis()
{
    Fixture f;
    const QModelIndex row = f.layers.index(f.layers.rowOf(EvidenceKind::CopyMove));
    const QRgb before = f.middle();
    Analysis analysis;
    analysis.copyMove.emplace();
    f.evidence.setAnalysis(&analysis);
    QCOMPARE(f.shown.size(), 1);
    QCOMPARE(row.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked)); // nothing to see
    CopiedRegion copy;
    copy.source = {{{2, 30}, {20, 30}, {20, 34}, {2, 34}}};
    copy.target = {{{76, 30}, {94, 30}, {94, 34}, {76, 34}}};
    analysis.copyMove->regions = {copy};
    f.evidence.setAnalysis(&analysis);
    QCOMPARE(row.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(f.middle() != before); // the arrow
    f.set(true);
    QTRY_COMPARE(f.shown.size(), 3);
    QVERIFY(f.middle() != (colorTable(ColorMap::Inferno)[60] | 0xff000000U)); // over another map, too
    f.set(false);
    QCOMPARE(f.runs.load(), 1); // of the other
    f.open(90);                 // it stays on, and waits for what the analysis of the next photo brings
    QCOMPARE(f.runs.load(), 1);
    f.evidence.setAnalysis(nullptr); // there is none
    QTRY_COMPARE(f.runs.load(), 2);
}

void TestEvidenceLayers::keysDoNotMeet()
{
    const LayerStack layers;
    QStringList keys;
    for (int row = 0; row < layers.rowCount(); ++row)
        keys << layers.key(row).toString(QKeySequence::PortableText);
    keys.removeDuplicates();
    QCOMPARE(keys.size(), layers.rowCount());
    QCOMPARE(layers.key(layers.rowOf(LayerKind::GroundTruth)).toString(QKeySequence::PortableText), u"G"_s);
    QCOMPARE(layers.key(layers.rowOf(LayerKind::Contour)).toString(QKeySequence::PortableText), u"1"_s);
    QCOMPARE(keys.last(), u"5"_s); // the photo
    QCOMPARE(layers.key(layers.rowOf(EvidenceKind::ErrorLevel)).toString(QKeySequence::PortableText), u"Alt+1"_s);
}

void TestEvidenceLayers::opacityIsKeptForAll()
{
    const std::unique_ptr<Settings> settings = Settings::temporary();
    LayerStack first;
    bindLayers(&first, settings.get());
    first.setData(first.index(first.rowOf(kKind)), 0.5, LayerStack::OpacityRole);
    LayerStack second;
    bindLayers(&second, settings.get());
    QCOMPARE(second.layer(kKind).opacity, 0.5);
}

void TestEvidenceLayers::helpIsOneButtonAway()
{
    Fixture f;
    QSignalSpy asked(&f.panel, &LayerPanel::helpRequested);
    for (const EvidenceMethod &method : evidenceMethods()) {
        const QString topic = evidenceHelpTopic(method.kind);
        int controls = 0;
        const QList<QWidget *> widgets = f.panel.findChildren<QWidget *>();
        for (QWidget *widget : widgets)
            controls += widget->property("helpTopic").toString() == topic ? 1 : 0;
        QCOMPARE(controls, method.kind == EvidenceKind::CopyMove ? 3 : 4); // F1 on any; arrows have no colour map
        const QList<QToolButton *> buttons = f.panel.findChildren<QToolButton *>();
        for (QToolButton *button : buttons)
            if (button->accessibleName().contains(evidenceName(method.kind)) && !button->isCheckable())
                button->click();
        QCOMPARE(asked.last().first().toString(), topic);
    }
    QCOMPARE(asked.size(), qsizetype(evidenceMethods().size()));
}

void TestEvidenceLayers::everyTopicHasAPage()
{
    HelpWindow window;
    window.showTopic(u"layers"_s);
    const auto *text = window.findChild<QTextBrowser *>();
    QVERIFY(text->toPlainText().contains(u"Threshold"));
    for (const EvidenceMethod &method : evidenceMethods()) {
        window.showTopic(evidenceHelpTopic(method.kind));
        QVERIFY2(text->toHtml().contains(u"name=\"%1\""_s.arg(QString::fromLatin1(method.name))), method.name);
    }
    QVERIFY(text->toPlainText().count(u"What to look for"_s) >= int(evidenceMethods().size()));
    QVERIFY(text->toPlainText().count(u"What it does not show"_s) >= int(evidenceMethods().size()));
}

void TestEvidenceLayers::findingsStandInTheTooltip()
{
    Fixture f;
    f.panel.setFindings(kKind, {u"Found <this>."_s});
    const QLabel *name = f.panel.findChildren<QLabel *>()[f.row().row()];
    QVERIFY(name->toolTip().contains(u"Found <this>."));
}

void TestEvidenceLayers::draggingANameMovesItsLayer()
{
    Fixture f;
    f.panel.show();
    const QList<QLabel *> names = f.panel.findChildren<QLabel *>(); // one a row
    const int from = f.layers.rowOf(LayerKind::Contour);
    const int to = f.layers.rowOf(LayerKind::ScoreMap);
    QLabel *name = names[from];
    const auto drag = [&](QLabel *target) {
        const QPoint at = name->mapFrom(&f.panel, target->geometry().center());
        QMouseEvent move(QEvent::MouseMove, QPointF(at), name->mapToGlobal(QPointF(at)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(name, &move);
    };
    QTest::mousePress(name, Qt::LeftButton);
    drag(names[to]);
    QCOMPARE(f.layers.rowOf(LayerKind::Contour), to);
    QTest::mouseRelease(name, Qt::LeftButton);
    QTRY_VERIFY(name->y() > names[to]->y());
    QTest::mousePress(name, Qt::LeftButton);
    drag(names.last()); // the photo
    QTest::mouseRelease(name, Qt::LeftButton);
    QCOMPARE(f.layers.rowOf(LayerKind::Contour), to);
}

void TestEvidenceLayers::keysMoveTheLayerWithTheFocus()
{
    Fixture f;
    f.panel.show();
    f.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.panel));
    const QStringList before = f.layers.order();
    f.panel.moveFocused(1); // whoever has it, nothing below the photo
    const int row = f.layers.rowOf(LayerKind::ScoreMap);
    const QList<QSlider *> sliders = f.panel.findChildren<QSlider *>();
    f.layers.setAvailable(LayerKind::ScoreMap, true);
    for (QSlider *slider : sliders)
        if (slider->accessibleName().contains(u"Score map"))
            slider->setFocus();
    f.panel.moveFocused(-1);
    QCOMPARE(f.layers.rowOf(LayerKind::ScoreMap), row - 1);
    f.panel.moveFocused(1);
    QCOMPARE(f.layers.rowOf(LayerKind::ScoreMap), row);
    for (int i = 0; i < 20; ++i)
        f.panel.moveFocused(-1);
    QCOMPARE(f.layers.rowOf(LayerKind::ScoreMap), 2); // above it there is only a ground truth that is not there
    QCOMPARE(f.layers.order().size(), before.size());
}

QTEST_MAIN(TestEvidenceLayers)
#include "tst_evidence_layers.moc"
