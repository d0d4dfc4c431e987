#include "tests/pages_fixture.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QValueAxis>
#include <QtCharts/QXYSeries>

#include "app/evaluation_document.h"
#include "app/evaluation_service.h"
#include "app/figure_text.h"
#include "ui/charts/line_chart.h"
#include "ui/decision_panel.h"
#include "ui/evaluation_page.h"
#include "ui/evaluation_view.h"
#include "ui/theme.h"

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

Evaluation madeUp()
{
    Evaluation evaluation;
    evaluation.modelId = "made-up";
    const auto add = [&](const char *file, bool forged, double score) {
        EvaluatedImage image;
        image.file = file;
        image.forged = forged;
        image.score = score;
        image.width = image.height = 10;
        evaluation.images.push_back(image);
    };
    add("sure.png", true, 0.95);
    add("missed.png", true, 0.1);
    add("clear.png", false, 0.05);
    add("alarm.png", false, 0.8);
    add("broken.png", true, 0);
    evaluation.images.back().error = Error{Error::Kind::Truncated, "cut"};
    summarise(evaluation);
    return evaluation;
}

} // namespace

/** The page Evaluate, with a tiny model and with made-up results. */
class TestEvaluationPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsMissing();
    void measuresAModel();
    void aFailedRunSaysWhy();
    void theWorstPicturesLead();
    void theThresholdDecidesAtOnce();
    void aFigureIsExplained();
    void twoModelsStandSideBySide();
    void failedPicturesCountNowhere();
    void chartsAverageWhatDoesNotFit();
    void aHiddenCurveDoesNotStretchTheAxes();
    void aDocumentHoldsTheFigures();
    void thePageWritesAPdf();
    void chartsAreDrawnOnWhite();
};

void TestEvaluationPage::saysWhatIsMissing()
{
    PagesFixture f;
    EvaluationService service(f.thread);
    EvaluationPage page(&service, f.library.get(), f.settings.get());
    auto *data = page.findChild<DataPanel *>();
    auto *start = partOf(page, "start");
    QVERIFY(!start->isEnabled());
    QVERIFY(textOf(page, "runText").contains(u"none are chosen"));
    QVERIFY(give(data, {f.file("set/Au")}));
    QVERIFY(!start->isEnabled());
    QVERIFY2(textOf(page, "runText").contains(u"No forged picture"), qPrintable(textOf(page, "runText")));
    data->setSources({f.file("not there")});
    QTRY_VERIFY(textOf(page, "runText").contains(u"not there"));
    QVERIFY(!start->isEnabled());
    QVERIFY(give(data, {f.file("set")}));
    QVERIFY(start->isEnabled());
    QCOMPARE(textOf(page, "runText"), QString());
    QVERIFY(textOf(page, "dataSummary").contains(u"12 images: 6 forged (6 with a mask), 6 unedited"));
    QVERIFY(textOf(page, "dataWarnings").contains(u"fewer than 30"));
    auto pickers = page.findChildren<ModelPicker *>();
    pickers[1]->setFolder(pickers[0]->folder());
    QVERIFY(!start->isEnabled());
    QVERIFY(textOf(page, "runText").contains(u"the same"));
}

void TestEvaluationPage::measuresAModel()
{
    PagesFixture f;
    EvaluationService service(f.thread);
    EvaluationPage page(&service, f.library.get(), f.settings.get());
    QVERIFY(give(page.findChild<DataPanel *>(), {f.file("set")}));
    auto *figures = partOf<QTableView>(page, "figures")->model();
    QCOMPARE(figures->rowCount(), 0);
    partOf(page, "start")->click();
    QVERIFY(service.isActive());
    QVERIFY(!partOf(page, "start")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!service.isActive(), 60000);
    QVERIFY2(textOf(page, "runText").contains(u"6 forged (6 with a mask) and 6 unedited"),
             qPrintable(textOf(page, "runText")));
    QVERIFY(figures->rowCount() > 10);
    QCOMPARE(figures->index(1, 0).data().toString(), u"Image AUC"_s);
    QVERIFY(!figures->index(1, 2).data().toString().isEmpty()); // with its interval
    QCOMPARE(partOf<QTableView>(page, "pictures")->model()->rowCount(), 12);
    QVERIFY(partOf(page, "start")->isEnabled());
}

void TestEvaluationPage::aFailedRunSaysWhy()
{
    PagesFixture f;
    EvaluationService service(f.thread, nullptr,
                              [](const Dataset &, const EvaluateOptions &, const auto &, const Progress &) {
                                  return Result<Evaluation>(Error{Error::Kind::OutOfMemory, "9 GB wanted"});
                              });
    EvaluationPage page(&service, f.library.get(), f.settings.get());
    QVERIFY(give(page.findChild<DataPanel *>(), {f.file("set")}));
    partOf(page, "start")->click();
    QTRY_VERIFY(textOf(page, "runText").contains(u"not enough memory"));
    QVERIFY(partOf(page, "start")->isEnabled());
}

void TestEvaluationPage::theWorstPicturesLead()
{
    EvaluatedImagesModel model;
    model.setImages(madeUp().images);
    QStringList files;
    for (int row = 0; row < model.rowCount(); ++row)
        files << model.file(row);
    QCOMPARE(files, (QStringList{u"broken.png"_s, u"missed.png"_s, u"alarm.png"_s, u"sure.png"_s, u"clear.png"_s}));
    QVERIFY(model.index(0, EvaluatedImagesModel::Score).data().toString().contains(u"damaged"));
    model.sort(EvaluatedImagesModel::Score, Qt::DescendingOrder);
    QCOMPARE(model.file(0), u"sure.png"_s);
    model.sort(EvaluatedImagesModel::File, Qt::AscendingOrder);
    QCOMPARE(model.file(0), u"alarm.png"_s);
    EvaluationView view;
    view.setEvaluations({madeUp()});
    QSignalSpy opened(&view, &EvaluationView::openRequested);
    auto *table = partOf<QTableView>(view, "pictures");
    Q_EMIT table->activated(table->model()->index(1, 0));
    QCOMPARE(opened.front().front().toString(), u"missed.png"_s);
}

void TestEvaluationPage::theThresholdDecidesAtOnce()
{
    DecisionPanel panel;
    panel.setScores(imageScoresOf(madeUp().images), 0.5);
    const auto cells = [&] {
        return QStringList{textOf(panel, "detected"), textOf(panel, "missed"), textOf(panel, "falseAlarm"),
                           textOf(panel, "clear")};
    };
    QCOMPARE(cells(), (QStringList{u"1 of 2"_s, u"1 of 2"_s, u"1 of 2"_s, u"1 of 2"_s}));
    auto *slider = panel.findChild<QSlider *>();
    slider->setValue(90);
    QCOMPARE(panel.threshold(), 0.9);
    QCOMPARE(cells(), (QStringList{u"1 of 2"_s, u"1 of 2"_s, u"0 of 2"_s, u"2 of 2"_s}));
    panel.findChild<QDoubleSpinBox *>()->setValue(0.1); // a score at the threshold counts as above it
    QCOMPARE(slider->value(), 10);
    QCOMPARE(cells(), (QStringList{u"2 of 2"_s, u"0 of 2"_s, u"1 of 2"_s, u"1 of 2"_s}));
    QVERIFY(textOf(panel, "decisionRates").contains(u"0.80"));
}

void TestEvaluationPage::aFigureIsExplained()
{
    EvaluationView view;
    view.setEvaluations({madeUp()});
    auto *table = partOf<QTableView>(view, "figures");
    table->selectRow(1);
    QVERIFY(textOf(view, "definition").startsWith(u"Chance that a forged image scores above"));
    view.setEvaluations({});
    QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(textOf(view, "definition"), QString());
}

void TestEvaluationPage::twoModelsStandSideBySide()
{
    Evaluation other = madeUp();
    other.modelId = "other";
    other.images[1].score = 0.99;
    summarise(other);
    EvaluationView view;
    view.setEvaluations({madeUp(), other});
    const auto *model = partOf<QTableView>(view, "figures")->model();
    QCOMPARE(model->columnCount(), 6);
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"made-up"_s);
    QCOMPARE(model->headerData(3, Qt::Horizontal).toString(), u"other"_s);
    QCOMPARE(model->index(1, 1).data().toString(), u"0.750"_s); // image AUC: 3 of 4 pairs in order
    QCOMPARE(model->index(1, 3).data().toString(), u"1.000"_s);
}

void TestEvaluationPage::failedPicturesCountNowhere()
{
    const ImageScores scores = imageScoresOf(madeUp().images);
    QCOMPARE(scores.forged, (std::vector<double>{0.95, 0.1}));
    QCOMPARE(scores.authentic, (std::vector<double>{0.05, 0.8}));
}

void TestEvaluationPage::chartsAverageWhatDoesNotFit()
{
    LineChart chart(u"Loss"_s, u"step"_s, u"loss"_s);
    const int curve = chart.addCurve(u"total"_s, 0);
    QList<QPointF> points;
    for (int i = 0; i < 100000; ++i)
        points << QPointF(i, i % 2);
    chart.setPoints(curve, points);
    QCOMPARE(chart.points(curve).size(), 100000); // nothing is lost, for export
    chart.addPoints(curve, {{100000, 0}});
    QCOMPARE(chart.points(curve).size(), 100001);
    QCOMPARE(chart.csv().count(u'\n'), 100002);
    QVERIFY(chart.csv().startsWith(u"curve,x,y\r\n\"total\",0,0\r\n"));
    const auto *series = qobject_cast<QXYSeries *>(chart.chart()->series().front());
    QVERIFY(series->count() < 1000);
    QCOMPARE(series->at(0), QPointF(0, 0));
    QCOMPARE(series->at(series->count() - 1), QPointF(100000, 0));
    QVERIFY(std::abs(series->at(100).y() - 0.5) < 0.05);
}

void TestEvaluationPage::aHiddenCurveDoesNotStretchTheAxes()
{
    LineChart chart(u"Loss"_s, u"step"_s, u"loss"_s);
    chart.resize(600, 400);
    chart.show(); // only then the legend has room for its markers
    chart.setPoints(chart.addCurve(u"small"_s, 0), {{0, 0}, {10, 1}});
    chart.setPoints(chart.addCurve(u"large"_s, 1), {{0, 0}, {10, 100}});
    const auto *axis = qobject_cast<QValueAxis *>(chart.chart()->axes(Qt::Vertical).front());
    QVERIFY(axis->max() > 99);
    auto *marker = chart.chart()->legend()->markers().back();
    Q_EMIT marker->clicked();
    QVERIFY(axis->max() < 2);
    QTRY_VERIFY(marker->isVisible()); // to get it back
    Q_EMIT marker->clicked();
    QVERIFY(axis->max() > 99);
}

void TestEvaluationPage::aDocumentHoldsTheFigures()
{
    QTemporaryDir dir;
    Evaluation evaluation = madeUp();
    evaluation.images[0].file = "<b>odd</b>.png";
    evaluation.card.id = "made-up";
    evaluation.card.limits = {"small edits"};
    evaluation.dataSha256 = std::string(64, 'd');
    const QString html = evaluationHtml({{evaluation}, {}});
    for (const Figure &figure : evaluation.figures) {
        QVERIFY2(html.contains(QString::fromStdString(figure.name).toHtmlEscaped()), figure.name.c_str());
        QVERIFY2(html.contains(figureDefinition(figure).toHtmlEscaped()), figure.key.c_str());
        if (figure.value)
            QVERIFY2(html.contains(QLocale().toString(*figure.value, 'f', 3)), figure.name.c_str());
    }
    QVERIFY(html.contains(u"small edits"_s) && html.contains(QString(64, u'd')));
    QVERIFY(html.contains(u"Detection rate 50"_s) && html.contains(u"false-alarm rate 50"_s));
    QVERIFY(!html.contains(u"<b>odd"_s));
    const auto broken = html.indexOf(u"broken.png"_s);
    QVERIFY(broken > 0 && html.indexOf(u"missed.png"_s) > broken); // the worst first
    QCOMPARE(evaluationHtml({{evaluation}, {}}), html);

    const auto file = toPath(dir.filePath(u"e.pdf"_s));
    QVERIFY(writeEvaluationDocument({{evaluation, evaluation}, drawnCharts({evaluation})}, file).ok());
    QFile pdf(toQString(file));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(bytes.contains("/Type /Page\n") || bytes.contains("/Type /Page "));
    QCOMPARE(writeEvaluationDocument({}, file).error().kind, Error::Kind::BadArgument);
    const auto nowhere = toPath(dir.filePath(u"not there/e.pdf"_s));
    QCOMPARE(writeEvaluationDocument({{evaluation}, {}}, nowhere).error().kind, Error::Kind::WriteFailed);
}

void TestEvaluationPage::thePageWritesAPdf()
{
    PagesFixture f;
    EvaluationService service(f.thread, nullptr,
                              [](const Dataset &, const EvaluateOptions &, const auto &, const Progress &) {
                                  return Result<Evaluation>(madeUp());
                              });
    EvaluationPage page(&service, f.library.get(), f.settings.get());
    page.show();
    QVERIFY(give(page.findChild<DataPanel *>(), {f.file("set")}));
    partOf(page, "start")->click();
    QTRY_VERIFY(!service.isActive());
    QPushButton *button = nullptr;
    for (QPushButton *one : page.findChildren<QPushButton *>())
        button = one->accessibleName().endsWith(u"as PDF") ? one : button;
    QVERIFY(button && button->isEnabled());
    const auto save = [&](const QString &file) {
        button->click();
        auto *dialog = page.findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(file);
        delete dialog;
    };
    save(f.file("set/Tp/picture0.png")); // the pictures are never written
    QVERIFY2(textOf(page, "runText").contains(u"one of the pictures"), qPrintable(textOf(page, "runText")));
    save(f.file("page.pdf"));
    QTRY_VERIFY_WITH_TIMEOUT(textOf(page, "runText").contains(u"Written to"), 30000);
    QVERIFY(QFileInfo(f.file("page.pdf")).size() > 10000);
}

void TestEvaluationPage::chartsAreDrawnOnWhite()
{
    const QPalette before = QApplication::palette();
    theme::applyScheme(u"dark"_s);
    const auto charts = drawnCharts({madeUp()});
    QApplication::setPalette(before);
    QCOMPARE(charts.size(), std::size_t(4));
    for (const EvaluationChart &chart : charts) {
        QVERIFY(!chart.title.isEmpty());
        QCOMPARE(chart.picture.pixelColor(2, 2), QColor(Qt::white));
        QSet<QRgb> colors; // something is drawn on it
        for (int y = 0; y < chart.picture.height(); y += 3) {
            for (int x = 0; x < chart.picture.width(); x += 3)
                colors << chart.picture.pixel(x, y);
        }
        QVERIFY2(colors.size() > 10, qPrintable(chart.title));
    }
}

QTEST_MAIN(TestEvaluationPage)
#include "tst_evaluation_page.moc"
