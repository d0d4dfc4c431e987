#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include "ui/charts/chart_range.h"
#include "ui/charts/line_chart.h"

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

/** Falls from 100 to 0.01 over 101 steps, with one value that a logarithm cannot show. */
struct Chart {
    LineChart chart{u"Loss"_s, u"step"_s, u"loss"_s};

    Chart()
    {
        QList<QPointF> points;
        for (int step = 0; step <= 100; ++step)
            points << QPointF(step, std::pow(10.0, 2 - step / 25.0));
        points << QPointF(101, 0);
        chart.setPoints(chart.addCurve(u"total"_s, 0), points);
        chart.resize(500, 400);
        chart.show();
    }
    QAction *action(const QString &text) const
    {
        const QList<QAction *> actions = chart.actions();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        qFatal("no action %s", qPrintable(text));
    }
    /** Answers the file dialog that an action opens. */
    void saveAs(const QString &text, const QString &file) const
    {
        action(text)->trigger();
        auto *dialog = chart.findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file);
        delete dialog;
    }
};

} // namespace

/** Curves: zoom, scale, smoothing, and what is saved of them. */
class TestLineChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void zoomKeepsThePointUnderThePointer_data();
    void zoomKeepsThePointUnderThePointer();
    void movingGoesByPartsOfWhatIsSeen();
    void keysAndWheelZoom();
    void newPointsLeaveTheZoom();
    void aLogarithmHasNoZero();
    void smoothingIsAMeanWithoutBias();
    void axesEndAtRoundNumbers();
    void picturesAndValuesAreSaved();
    void whatCannotBeWrittenIsSaid();
};

void TestLineChart::zoomKeepsThePointUnderThePointer_data()
{
    QTest::addColumn<bool>("logarithmic");
    QTest::addColumn<double>("factor");
    QTest::newRow("closer") << false << 2.0;
    QTest::newRow("from afar") << false << 0.5;
    QTest::newRow("closer on logarithms") << true << 2.0;
}

void TestLineChart::zoomKeepsThePointUnderThePointer()
{
    QFETCH(bool, logarithmic);
    QFETCH(double, factor);
    const QRectF before(QPointF(0, 1), QPointF(10, 100));
    const QPointF at(4, 10);
    const QRectF after = ChartRange(before, logarithmic).zoomed(factor, at).values();
    QCOMPARE(after.width(), before.width() / factor);
    const auto height = [&](double low, double high) { return logarithmic ? std::log10(high / low) : high - low; };
    const auto share = [&](const QRectF &range) {
        return height(range.top(), at.y()) / height(range.top(), range.bottom());
    };
    QCOMPARE(share(after), share(before));
    QCOMPARE((at.x() - after.left()) / after.width(), (at.x() - before.left()) / before.width());
}

void TestLineChart::movingGoesByPartsOfWhatIsSeen()
{
    const QRectF moved = ChartRange(QRectF(0, 0, 10, 20), false).moved(0.1, -0.5).values();
    QCOMPARE(moved, QRectF(1, -10, 10, 20));
    const QRectF decades = ChartRange(QRectF(QPointF(0, 1), QPointF(1, 100)), true).moved(0, 0.5).values();
    QCOMPARE(decades.top(), 10.0);
    QCOMPARE(decades.bottom(), 1000.0);
}

void TestLineChart::keysAndWheelZoom()
{
    Chart c;
    const QRectF all = c.chart.shown();
    c.action(u"Look closer"_s)->trigger();
    QVERIFY(c.chart.isZoomed());
    QVERIFY(c.chart.shown().width() < all.width());
    const double left = c.chart.shown().left();
    QTest::keyClick(&c.chart, Qt::Key_Right);
    QVERIFY(c.chart.shown().left() > left);
    c.action(u"Show everything"_s)->trigger();
    QCOMPARE(c.chart.shown(), all);
    QWheelEvent wheel(QPointF(250, 200), c.chart.viewport()->mapToGlobal(QPointF(250, 200)), {}, QPoint(0, 120),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(c.chart.viewport(), &wheel);
    QVERIFY(c.chart.isZoomed());
    QVERIFY(c.chart.shown().width() < all.width());
    c.chart.resetZoom();
    QTest::mousePress(c.chart.viewport(), Qt::LeftButton, {}, QPoint(200, 150));
    QTest::mouseRelease(c.chart.viewport(), Qt::LeftButton, {}, QPoint(202, 151)); // a click, no rectangle
    QVERIFY(!c.chart.isZoomed());
    QTest::mousePress(c.chart.viewport(), Qt::LeftButton, {}, QPoint(200, 100));
    QTest::mouseRelease(c.chart.viewport(), Qt::LeftButton, {}, QPoint(300, 200));
    QVERIFY(c.chart.isZoomed());
    QVERIFY(c.chart.shown().width() < all.width() / 2);
}

void TestLineChart::newPointsLeaveTheZoom()
{
    Chart c;
    c.chart.zoom(2);
    const QRectF seen = c.chart.shown();
    c.chart.addPoints(0, {{200, 300}});
    QCOMPARE(c.chart.shown(), seen);
    c.chart.resetZoom();
    QVERIFY(c.chart.shown().right() >= 200 && c.chart.shown().bottom() >= 300);
}

void TestLineChart::aLogarithmHasNoZero()
{
    Chart c;
    QCOMPARE(c.chart.shown().top(), 0.0);
    c.action(u"Logarithmic scale"_s)->trigger();
    QVERIFY(c.chart.isLogarithmic());
    QVERIFY(c.chart.shown().top() > 0);
    QVERIFY(c.chart.shown().top() <= 0.01 && c.chart.shown().bottom() >= 100);
    c.chart.addPoints(0, {{102, -1}});
    QVERIFY(c.chart.shown().top() > 0);
    c.chart.setLogarithmic(false);
    QVERIFY(c.chart.shown().top() <= -1);
}

void TestLineChart::smoothingIsAMeanWithoutBias()
{
    LineChart chart(u"Loss"_s, u"step"_s, u"loss"_s);
    QList<QPointF> points;
    for (int step = 0; step < 50; ++step)
        points << QPointF(step, step % 2 == 0 ? 0 : 2);
    chart.setPoints(chart.addCurve(u"total"_s, 0), points);
    const double before = chart.shown().bottom();
    chart.setSmoothing(0.9);
    QVERIFY(chart.shown().bottom() < before);        // the swings are smaller
    QCOMPARE(chart.points(0), points);               // what was measured stays
    QVERIFY(chart.csv().contains(u"\"total\",1,2")); // and is what is written
    chart.setPoints(0, {{0, 5}, {1, 5}, {2, 5}});
    QCOMPARE(chart.shown().bottom(), 6.0); // not drawn towards 0 at the beginning
}

void TestLineChart::axesEndAtRoundNumbers()
{
    for (const auto &[value, end] : {std::pair(1.0, 1.0), std::pair(9.0, 10.0), std::pair(21.0, 24.0),
                                     std::pair(0.00101, 0.0012), std::pair(100.0, 100.0), std::pair(3.3e6, 4e6)})
        QVERIFY2(qAbs(roundEnd(value) / end - 1) < 1e-9, QByteArray::number(roundEnd(value)));
}

void TestLineChart::picturesAndValuesAreSaved()
{
    Chart c;
    QTemporaryDir dir;
    QSignalSpy told(&c.chart, &LineChart::told);
    c.saveAs(u"Save picture\u2026"_s, dir.filePath(u"loss.png"_s));
    QCOMPARE(QImage(dir.filePath(u"loss.png"_s)).size(), c.chart.size() * c.chart.devicePixelRatio());
    c.saveAs(u"Save values\u2026"_s, dir.filePath(u"loss.csv"_s));
    QFile csv(dir.filePath(u"loss.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count('\n'), 103);
    QCOMPARE(told.count(), 2);
    QVERIFY(!told[0][1].toBool() && told[0][0].toString().contains(u"loss.png"));
}

void TestLineChart::whatCannotBeWrittenIsSaid()
{
    Chart c;
    QTemporaryDir dir;
    QSignalSpy told(&c.chart, &LineChart::told);
    c.saveAs(u"Save picture\u2026"_s, dir.filePath(u"no folder/loss.png"_s));
    c.saveAs(u"Save values\u2026"_s, dir.filePath(u"no folder/loss.csv"_s));
    QCOMPARE(told.count(), 2);
    QVERIFY(told[0][1].toBool() && told[1][1].toBool());
    QVERIFY(!told[0][0].toString().isEmpty());
}

QTEST_MAIN(TestLineChart)
#include "tst_line_chart.moc"
