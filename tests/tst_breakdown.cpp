#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <string>

#include "training/breakdown.h"
#include "training/card_figures.h"

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

EvaluatedImage image(bool forged, double score, const std::string &scale = {}, const std::string &type = {})
{
    EvaluatedImage row;
    row.forged = forged;
    row.score = score;
    row.width = 640;
    row.height = 480;
    if (!scale.empty())
        row.attributes.emplace_back("scale", scale);
    if (!type.empty())
        row.attributes.emplace_back("type", type);
    return row;
}

Evaluation evaluationOf(std::vector<EvaluatedImage> images)
{
    Evaluation evaluation;
    evaluation.images = std::move(images);
    evaluation.card.strong.score = .9;
    evaluation.card.moderate.score = .7;
    return evaluation;
}

} // namespace

/** Parts of an evaluation hold the images that belong there, and the figures of those alone. */
class TestBreakdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersFallIntoBins();
    void wordsMakeAPartEach();
    void falseAlarmsAreThoseOfThePart();
    void everyImageKnowsItsCompression();
    void failedAndUnknownImagesAreLeftOut();
    void theCardKeepsWhatWasMeasured();
};

void TestBreakdown::numbersFallIntoBins()
{
    const auto rows = breakdown(evaluationOf({image(true, .9, "0.5"), image(true, .1, "1"), image(true, .8, "-1.5"),
                                              image(true, .2, "1.99"), image(true, .9, "2")}),
                                "scale", {1, 2});
    QCOMPARE(rows.size(), std::size_t(3));
    QCOMPARE(rows[0].forged, 1);
    QCOMPARE(rows[1].forged, 3); // 1 belongs above the edge, -1.5 counts as 1.5
    QCOMPARE(rows[2].forged, 1);
    QCOMPARE(*rows[1].figure("detection_rate")->value, 1.0 / 3);
    QVERIFY(std::isinf(rows[2].to));
    QCOMPARE(rows[1].from, 1.0);
    QCOMPARE(rows[1].to, 2.0);
}

void TestBreakdown::wordsMakeAPartEach()
{
    const auto rows = breakdown(evaluationOf({image(true, .9, {}, "splice"), image(true, .1, {}, "removal"),
                                              image(true, .9, {}, "splice"), image(false, .1)}),
                                "type", {});
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].value, std::string("removal"));
    QCOMPARE(*rows[0].figure("detection_rate")->value, 0.0);
    QCOMPARE(rows[1].value, std::string("splice"));
    QCOMPARE(rows[1].forged, 2);
    QCOMPARE(rows[1].authentic, 0);
}

void TestBreakdown::falseAlarmsAreThoseOfThePart()
{
    const auto rows = breakdown(evaluationOf({image(false, .95, "1"), image(false, .75, "1"), image(false, .1, "1"),
                                              image(false, .1, "1"), image(false, .95, "3")}),
                                "scale", {2});
    QCOMPARE(rows[0].authentic, 4);
    QCOMPARE(*rows[0].figure("strong_false_alarm_rate")->value, .25);
    QCOMPARE(*rows[0].figure("moderate_false_alarm_rate")->value, .5);
    QCOMPARE(*rows[1].figure("strong_false_alarm_rate")->value, 1.0);
    QVERIFY(!rows[0].figure("detection_rate")->value);
    QVERIFY(!rows[0].figure("no such figure"));
}

void TestBreakdown::everyImageKnowsItsCompression()
{
    EvaluatedImage strong = image(false, .1);
    strong.jpegQuality = 60;
    strong.meanLumaStep = 18;
    EvaluatedImage light = image(false, .1);
    light.jpegQuality = 95;
    light.meanLumaStep = 3;
    EvaluatedImage otherTables = image(false, .1);
    otherTables.jpegQuality = 0;
    otherTables.meanLumaStep = 3;
    const auto evaluation = evaluationOf({strong, light, otherTables, image(false, .1)});
    const auto quality = breakdown(evaluation, "jpeg_quality", {75});
    QCOMPARE(quality[0].authentic, 1);
    QCOMPARE(quality[1].authentic, 1);
    const auto step = breakdown(evaluation, "mean_luma_step", {5});
    QCOMPARE(step[0].authentic, 2);
    QCOMPARE(step[1].authentic, 1);
    QCOMPARE(breakdown(evaluation, "side", {640})[1].authentic, 4);
}

void TestBreakdown::failedAndUnknownImagesAreLeftOut()
{
    EvaluatedImage failed = image(true, 1, "1");
    failed.error = Error{Error::Kind::FileUnreadable, {}};
    const auto rows = breakdown(evaluationOf({failed, image(true, .9), image(true, .9, "much")}), "scale", {1});
    QCOMPARE(rows[0].forged + rows[1].forged, 0);
    QVERIFY(breakdown(evaluationOf({image(true, .9)}), "scale", {}).empty());
}

void TestBreakdown::theCardKeepsWhatWasMeasured()
{
    Evaluation evaluation = evaluationOf({image(true, .95, "1"), image(true, .2, "3"), image(false, .1, "1"),
                                          image(false, .75, "1"), image(false, .1, "3")});
    evaluation.bootstrapRounds = 50;
    summarise(evaluation);
    ModelCard card;
    card.numbers = R"({"training": {"steps": 3}, "web": {"old": "gone"}})";
    recordFigures(card, "web", evaluation, breakdown(evaluation, "scale", {2}));
    const auto numbers = QJsonDocument::fromJson(QByteArray::fromStdString(card.numbers)).object();
    QCOMPARE(numbers[u"training"_s].toObject()[u"steps"_s].toInt(), 3); // other groups stay
    const QJsonObject group = numbers[u"web"_s].toObject();
    QVERIFY(!group.contains(u"old"_s));
    QCOMPARE(group[u"pictures"_s].toString(), u"2 forged, 3 unedited"_s);
    QVERIFY(group[u"Image AUC"_s].toString().startsWith(u"0.833 (95 % interval "_s));
    QVERIFY(!group.contains(u"Pixel F1"_s)); // no masks
    QVERIFY(group[u"by scale: 0 to 2"_s].toString().startsWith(u"1 forged, moderate or more 100.0 % ("_s));
    QVERIFY(group[u"by scale: 0 to 2"_s].toString().contains(u"2 unedited, strong 0.0 %"_s));
    QCOMPARE(group[u"score 0.1 to 0.2"_s].toString(), u"2 pictures, 0 % forged"_s);
    QCOMPARE(group[u"score 0.9 to 1.0"_s].toString(), u"1 picture, 100 % forged"_s);
    QVERIFY(group[u"by scale: 2 and more"_s].toString().startsWith(u"1 forged, moderate or more 0.0 %"_s));
    card.strong.score = .9;
    recordFalseAlarmRates(card, evaluation);
    QCOMPARE(card.authenticPhotos, 3);
    QCOMPARE(card.strong.falseAlarmRate, 0.0);
    QCOMPARE(card.moderate.falseAlarmRate, 1.0 / 3);
    QCOMPARE(card.strong.score, .9);
}

QTEST_APPLESS_MAIN(TestBreakdown)
#include "tst_breakdown.moc"
