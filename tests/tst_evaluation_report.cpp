#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <limits>

#include <nlohmann/json.hpp>

#include "app/evaluation_report.h"
#include "app/figure_text.h"

using namespace loupe;

namespace fs = std::filesystem;

/** What is written about an evaluation, read back. */
class TestEvaluationReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonIsReadBack();
    void csvIsReadBack();
    void reportsAppearCompleteOrNotAtAll();

private:
    QTemporaryDir m_folder;
    fs::path m_root = m_folder.path().toStdString();
};

namespace {

std::string bytesOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/** RFC 4180, written down from the RFC: records of fields. */
std::vector<std::vector<std::string>> parseCsv(const std::string &text)
{
    std::vector<std::vector<std::string>> records(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string &field = records.back().back();
        if (quoted && text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"')
            field += text[++i];
        else if (text[i] == '"')
            quoted = !quoted;
        else if (!quoted && text[i] == ',')
            records.back().emplace_back();
        else if (!quoted && text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n' && ++i)
            records.emplace_back(1);
        else
            field += text[i];
    }
    records.pop_back(); // what follows the last line end
    return records;
}

EvaluatedImage row(const char *file, bool forged, double score)
{
    EvaluatedImage image;
    image.file = file;
    image.forged = forged;
    image.score = score;
    image.width = 640;
    image.height = 480;
    image.bytesPerPixel = 1.0 / 3;
    image.pixelAuc = std::numeric_limits<double>::quiet_NaN();
    if (!forged)
        image.forgedShareTrue = 0;
    return image;
}

EvaluatedImage failed(const char *file, bool forged, Error::Kind kind)
{
    EvaluatedImage image;
    image.file = file;
    image.forged = forged;
    image.error = Error{kind, std::string("detail of ") + file};
    return image;
}

/** Two forged images with masks, one without, two authentic, two that failed. */
Evaluation sample()
{
    Evaluation evaluation;
    evaluation.images = {row("a.jpg", true, 0.9),
                         row("b.png", true, 1.0 / 7),
                         row("c.png", true, 0.6),
                         row("d.jpg", false, 0.2),
                         row("e.jpg", false, 0.55),
                         failed("f.jpg", true, Error::Kind::NotAnImage),
                         failed("g.jpg", false, Error::Kind::FileMissing)};
    for (std::size_t i = 0; i < 2; ++i) {
        evaluation.images[i].hasMask = true;
        evaluation.images[i].pixels = {100 + i, 33, 17, 1000};
        evaluation.images[i].pixelAuc = 0.8;
        evaluation.images[i].forgedShareTrue = 0.1;
    }
    evaluation.images[0].jpegQuality = 70;
    evaluation.images[0].meanLumaStep = 34.5;
    evaluation.cardSha256 = std::string(64, 'c');
    DataIssue issue;
    issue.kind = DataIssue::Kind::NoMask;
    issue.file = "c.png";
    evaluation.issues = {issue};
    evaluation.bootstrapRounds = 100;
    summarise(evaluation);
    return evaluation;
}

} // namespace

void TestEvaluationReport::jsonIsReadBack()
{
    Evaluation evaluation = sample();
    evaluation.images[0].file = "\xff \"a\".jpg"; // bytes that are no UTF-8
    const auto json = nlohmann::json::parse(
        evaluationJson(evaluation).dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    QCOMPARE(json["figures"].size(), evaluation.figures.size());
    for (std::size_t i = 0; i < evaluation.figures.size(); ++i) {
        const Figure &figure = evaluation.figures[i];
        const auto &found = json["figures"][i];
        QCOMPARE(found["key"].get<std::string>(), figure.key);
        QCOMPARE(found["value"].get<double>(), *figure.value);
        QCOMPARE(found["low"].get<double>(), *figure.low);
        QCOMPARE(found["high"].get<double>(), *figure.high);
        QCOMPARE(found["definition"].get<std::string>(), definitionOf(figure));
        QCOMPARE(figureDefinition(figure).toStdString(), definitionOf(figure)); // English, as no other is installed
        QCOMPARE(figureName(figure).toStdString(), figure.name);
        QVERIFY2(definitionOf(figure).find("%1") == std::string::npos, figure.key.c_str());
    }
    QCOMPARE(json["model"]["card_sha256"].get<std::string>(), evaluation.cardSha256);
    QCOMPARE(json["data"]["failed"].get<int>(), 2);
    QCOMPARE(json["data"]["issues"][0]["kind"].get<std::string>(), std::string("no_mask"));
    QCOMPARE(json["roc"].size(), evaluation.roc.size());
    QCOMPARE(json["roc"].back()["detection_rate"].get<double>(), 1.0);
    QCOMPARE(json["precision_recall"].back()["recall"].get<double>(), 1.0);
    QCOMPARE(json["best_thresholds"]["image_f1"]["value"].get<double>(), evaluation.bestByF1->value);
    QCOMPARE(json["reliability"].size(), std::size_t(10));
    QCOMPARE(json["images"].size(), evaluation.images.size());
    QCOMPARE(json["images"][1]["score"].get<double>(), evaluation.images[1].score);
    QVERIFY(json["images"][2]["pixel_f1"].is_null()); // no mask
    QVERIFY(json["images"][2]["forged_share_true"].is_null());
    QCOMPARE(json["images"][3]["forged_share_true"].get<double>(), 0.0); // authentic
    QCOMPARE(json["images"][5]["error"].get<std::string>(), std::string("not_an_image"));
    QVERIFY(json["images"][5]["score"].is_null());
    QVERIFY(json["challenge"].is_null());

    Evaluation none;
    summarise(none);
    QVERIFY(evaluationJson(none)["figures"][0]["value"].is_null()); // never NaN, which is no JSON
}

void TestEvaluationReport::csvIsReadBack()
{
    Evaluation evaluation = sample();
    const std::string awkward = "a, \"b\"\r\nc.jpg";
    evaluation.images[0].file = awkward;
    const auto records = parseCsv(imagesCsv(evaluation));
    QCOMPARE(records.size(), evaluation.images.size() + 1);
    for (const auto &record : records)
        QCOMPARE(record.size(), records[0].size());
    const auto field = [&](std::size_t image, const char *column) {
        const auto found = std::find(records[0].begin(), records[0].end(), column);
        return records.at(image + 1).at(std::size_t(found - records[0].begin()));
    };
    QCOMPARE(field(0, "file"), awkward);
    QCOMPARE(field(0, "label"), std::string("forged"));
    QCOMPARE(field(4, "label"), std::string("authentic"));
    QCOMPARE(std::stod(field(0, "score")), evaluation.images[0].score); // not one digit lost
    QCOMPARE(std::stod(field(0, "pixel_f1")), pixelF1(evaluation.images[0].pixels));
    QCOMPARE(field(0, "jpeg_quality"), std::string("70"));
    QCOMPARE(field(1, "jpeg_quality"), std::string());
    QCOMPARE(field(2, "pixel_auc"), std::string());
    QCOMPARE(field(6, "error"), std::string("file_missing"));
    QCOMPARE(field(6, "width"), std::string());

    const auto figures = parseCsv(figuresCsv(evaluation));
    QCOMPARE(figures.size(), evaluation.figures.size() + 1);
    QCOMPARE(std::stod(figures[2][1]), *evaluation.figures[1].value);
    QCOMPARE(figures[2][5], definitionOf(evaluation.figures[1]));
}

void TestEvaluationReport::reportsAppearCompleteOrNotAtAll()
{
    QVERIFY(writeReport("a,b\r\n", m_root / "report.csv").ok());
    QCOMPARE(bytesOf(m_root / "report.csv"), std::string("a,b\r\n"));
    const auto failed = writeReport("a", m_root / "no folder" / "report.csv");
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::WriteFailed);
}

QTEST_GUILESS_MAIN(TestEvaluationReport)
#include "tst_evaluation_report.moc"
