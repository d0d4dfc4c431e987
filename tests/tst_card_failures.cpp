#include "app/card_failures.h"

#include "app/model_card_text.h"
#include "tests/labelled_set.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace loupe;

namespace fs = std::filesystem;

namespace {

const fs::path kModel = fs::path(LOUPE_SOURCE_DIR) / "resources/models/loupe-trace-preview";

EvaluatedImage evaluated(const LabelledImage &image, double score, Band band, const std::string &type = {})
{
    EvaluatedImage row;
    row.file = image.image;
    row.forged = image.forged;
    row.score = score;
    row.band = band;
    if (image.forged)
        row.forgedShareTrue = image.forgedShare;
    if (!type.empty())
        row.attributes.emplace_back("type", type);
    return row;
}

QImage pictureOf(const KnownFailure &failure)
{
    return QImage::fromData(QByteArray::fromBase64(QByteArray::fromStdString(failure.picture)));
}

} // namespace

/** The pictures of what a model fails on: which they are, what they show, and their way through the card. */
class TestCardFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWorstOfEachKindIsTaken();
    void withoutFailuresThereAreNone();
    void aPictureThatIsGoneIsAnError();
    void aCancelIsFollowed();
    void thePictureShowsTruthAndScores();
    void theCardKeepsThem();
    void aCardWithOtherThingsThanPicturesIsRefused();

private:
    QTemporaryDir m_folder;
    Dataset m_dataset;
    std::vector<LabelledImage> m_forged;
    std::vector<LabelledImage> m_authentic;
    std::optional<Analyzer> m_analyzer;
};

void TestCardFailures::initTestCase()
{
    const fs::path set = fs::path(m_folder.path().toStdString()) / "set";
    photos::makeLabelledSet(set, 3, 2);
    m_dataset = *openDataset({set});
    for (const LabelledImage &image : m_dataset.images)
        (image.forged ? m_forged : m_authentic).push_back(image);
    QCOMPARE(m_forged.size(), std::size_t(3));
    auto analyzer = Analyzer::load({.modelFolder = kModel, .device = "cpu"});
    QVERIFY(analyzer);
    m_analyzer.emplace(std::move(*analyzer));
}

void TestCardFailures::theWorstOfEachKindIsTaken()
{
    Evaluation evaluation;
    evaluation.images = {
        evaluated(m_forged[0], .3, Band::NoTrace, "splice"), evaluated(m_forged[1], .12, Band::NoTrace, "splice"),
        evaluated(m_forged[2], .95, Band::Strong, "copy_move"), // found: no failure
        evaluated(m_authentic[0], .7, Band::Inconclusive), evaluated(m_authentic[1], .1, Band::NoTrace)};
    evaluation.images[3].jpegQuality = 80;
    const auto failures = knownFailures(evaluation, m_dataset, *m_analyzer);
    QVERIFY(failures);
    QCOMPARE(failures->size(), std::size_t(2));
    QCOMPARE(failures->at(0).words, std::string("Missed: splice of 20.8 % of the picture, score 0.12"));
    QCOMPARE(failures->at(1).words, std::string("False alarm: an unedited picture, JPEG quality 80, score 0.70"));
    for (const KnownFailure &failure : *failures)
        QCOMPARE(pictureOf(failure).size(), QSize(2 * 96 + 6, 96));
}

void TestCardFailures::withoutFailuresThereAreNone()
{
    Evaluation evaluation;
    evaluation.images = {evaluated(m_forged[0], .95, Band::Strong), evaluated(m_authentic[0], .1, Band::NoTrace),
                         evaluated(m_forged[1], 0, Band::NoTrace)};
    evaluation.images[2].error = Error{Error::Kind::FileUnreadable, {}}; // of it nothing is known
    const auto failures = knownFailures(evaluation, m_dataset, *m_analyzer);
    QVERIFY(failures);
    QVERIFY(failures->empty());
}

void TestCardFailures::aPictureThatIsGoneIsAnError()
{
    Evaluation evaluation;
    evaluation.images = {evaluated(m_forged[0], .1, Band::NoTrace)};
    evaluation.images[0].file = "/nowhere/gone.png";
    const auto failures = knownFailures(evaluation, m_dataset, *m_analyzer);
    QVERIFY(!failures);
    QCOMPARE(failures.error().kind, Error::Kind::FileMissing);
}

void TestCardFailures::aCancelIsFollowed()
{
    Evaluation evaluation;
    evaluation.images = {evaluated(m_forged[0], .1, Band::NoTrace)};
    const Progress cancelled{.report = [](int, int) {}, .cancelled = [] { return true; }};
    const auto failures = knownFailures(evaluation, m_dataset, *m_analyzer, cancelled);
    QVERIFY(!failures);
    QCOMPARE(failures.error().kind, Error::Kind::Cancelled);
}

void TestCardFailures::thePictureShowsTruthAndScores()
{
    const cv::Mat rgb(200, 400, CV_8UC3, cv::Scalar(0, 0, 200));
    cv::Mat truth = cv::Mat::zeros(rgb.size(), CV_8U);
    truth(cv::Rect(100, 50, 200, 100)).setTo(255);
    cv::Mat scores = cv::Mat::zeros(rgb.size(), CV_32F);
    scores(cv::Rect(0, 0, 40, 200)).setTo(1);
    const QImage picture = failurePicture(rgb, truth, scores);
    QCOMPARE(picture.size(), QSize(2 * 300 + 6, 150)); // the longer side of a half in 300 px
    const QColor blue(0, 0, 200);
    QCOMPARE(picture.pixelColor(10, 75), blue);
    QVERIFY(picture.pixelColor(75, 75).lightness() > 200); // the outline of what was edited, at the left only
    QCOMPARE(picture.pixelColor(150, 75), blue);
    QVERIFY(picture.pixelColor(306 + 10, 75) != blue); // the scores, at the right
    QCOMPARE(picture.pixelColor(306 + 75, 75), blue);
}

void TestCardFailures::theCardKeepsThem()
{
    ModelCard card = *readModelCard(kModel);
    QImage picture(7, 5, QImage::Format_RGB888);
    picture.fill(Qt::red);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    QVERIFY(picture.save(&buffer, "jpeg"));
    const QByteArray base64 = jpeg.toBase64();
    card.failures = {{"Missed: <b>splice</b>", base64.toStdString()}, {"no JPEG", "QUJD"}};
    QVERIFY(writeModelCard(card, m_folder.path().toStdString()));
    const auto read = readModelCard(m_folder.path().toStdString());
    QVERIFY(read);
    QCOMPARE(read->failures.size(), std::size_t(2));
    QCOMPARE(read->failures[0].words, card.failures[0].words);
    QCOMPARE(read->failures[0].picture, card.failures[0].picture);
    const QString html = modelCardHtml(*read);
    QVERIFY(html.contains(QStringLiteral("width=\"7\" height=\"5\""))); // without a size a PDF leaves it out
    QVERIFY(html.contains(QStringLiteral("data:image/jpeg;base64,") + QString::fromLatin1(base64)));
    QVERIFY(html.contains(QStringLiteral("<p>no JPEG</p>")));
    QVERIFY(html.contains(QStringLiteral("&lt;b&gt;splice")) && !html.contains(QStringLiteral("<b>splice")));
}

void TestCardFailures::aCardWithOtherThingsThanPicturesIsRefused()
{
    ModelCard card = *readModelCard(kModel);
    for (const char *picture : {"", "QUJ", "\"/><script>a", "QUJD\nQUJD"}) {
        card.failures = {{"words", picture}};
        QVERIFY(writeModelCard(card, m_folder.path().toStdString()));
        const auto read = readModelCard(m_folder.path().toStdString());
        QVERIFY2(!read, picture);
        QCOMPARE(read.error().kind, Error::Kind::ModelInvalid);
    }
}

QTEST_GUILESS_MAIN(TestCardFailures)
#include "tst_card_failures.moc"
