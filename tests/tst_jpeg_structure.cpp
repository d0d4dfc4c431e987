#include "model/image/jpeg_structure.h"
#include "tests/picture_files.h"

#include <QTest>

#include <random>

using namespace loupe;
using namespace loupe::testing;
using namespace Qt::StringLiterals;

namespace {

std::span<const std::byte> view(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::byte *>(bytes.constData()), std::size_t(bytes.size())};
}

JpegStructure structureOf(const QByteArray &file)
{
    return readJpegStructure(view(file)).value_or(JpegStructure{});
}

} // namespace

/** What a JPEG file says of itself, without decoding it. */
class TestJpegStructure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void subsamplingIsNamed_data();
    void subsamplingIsNamed();
    void qualityOfLibjpegIsFound();
    void otherTablesHaveNoQuality();
    void roundingDoesNotHideTheQuality();
    void tablesAreInNaturalOrder();
    void kindsAreTold();
    void exifIsFoundBehindOtherSegments();
    void everyCutIsSurvived();
    void damageIsSurvived();
    void othersAreRefused_data();
    void othersAreRefused();
};

void TestJpegStructure::subsamplingIsNamed_data()
{
    QTest::addColumn<int>("horizontal");
    QTest::addColumn<int>("vertical");
    QTest::addColumn<QString>("name");
    QTest::newRow("full chroma") << 1 << 1 << u"4:4:4"_s;
    QTest::newRow("half the columns") << 2 << 1 << u"4:2:2"_s;
    QTest::newRow("half of both") << 2 << 2 << u"4:2:0"_s;
    QTest::newRow("half the rows") << 1 << 2 << u"4:4:0"_s;
    QTest::newRow("a quarter of the columns") << 4 << 1 << u"4:1:1"_s;
    QTest::newRow("a quarter of the columns, half the rows") << 4 << 2 << u"4:1:0"_s;
    QTest::newRow("no common scheme") << 3 << 1 << QString();
}

void TestJpegStructure::subsamplingIsNamed()
{
    QFETCH(int, horizontal);
    QFETCH(int, vertical);
    QFETCH(QString, name);
    const QByteArray file = jpegFile(samplePicture(), {.horizontal = horizontal, .vertical = vertical});
    QCOMPARE(QString::fromStdString(jpegFacts(structureOf(file)).subsampling), name);
    const QByteArray grey = jpegFile(greyOf(samplePicture()));
    QCOMPARE(jpegFacts(structureOf(grey)).subsampling, std::string("grey"));
}

void TestJpegStructure::qualityOfLibjpegIsFound()
{
    for (int quality = 1; quality <= 100; ++quality) {
        const JpegStructure structure = structureOf(jpegFile(samplePicture(16, 16), {.quality = quality}));
        QVERIFY(structure.tables[0]);
        QCOMPARE(*structure.tables[0], annexKLuma(quality));
        // Below 2 the clamped tables are equal; no one can tell them apart.
        QCOMPARE(annexKLuma(jpegFacts(structure).quality), annexKLuma(quality));
    }
}

void TestJpegStructure::otherTablesHaveNoQuality()
{
    QuantTable flat{};
    flat.fill(16);
    QCOMPARE(estimateQuality(flat), 0);
    QuantTable swapped = annexKLuma(80);
    std::swap(swapped.front(), swapped.back());
    QCOMPARE(estimateQuality(swapped), 0);
    QCOMPARE(jpegFacts(JpegStructure{}).quality, 0);
    QCOMPARE(jpegFacts(JpegStructure{}).meanLumaStep, 0.0);
}

void TestJpegStructure::roundingDoesNotHideTheQuality()
{
    QuantTable table = annexKLuma(75);
    for (const std::size_t i : {3U, 17U, 40U, 63U})
        ++table[i];
    QCOMPARE(estimateQuality(table), 75);
}

void TestJpegStructure::tablesAreInNaturalOrder()
{
    QByteArray content(1, '\1'); // table 1, 8 bits
    for (int i = 0; i < 64; ++i)
        content += char(i + 1);
    const QByteArray file = QByteArray::fromHex("ffd8ffdb") + big16(unsigned(content.size()) + 2) + content;
    const JpegStructure structure = structureOf(file);
    QVERIFY(!structure.tables[0]);
    QVERIFY(structure.tables[1]);
    QCOMPARE(int((*structure.tables[1])[1]), 2); // the second of the zigzag is to the right
    QCOMPARE(int((*structure.tables[1])[8]), 3); // the third is below the first
    QCOMPARE(int((*structure.tables[1])[63]), 64);
    const JpegFacts facts = jpegFacts(structure);
    QCOMPARE(facts.quantTables.size(), std::size_t(1));
    QCOMPARE(facts.quantTables[0].size(), std::size_t(64));
}

void TestJpegStructure::kindsAreTold()
{
    const JpegStructure plain = structureOf(jpegFile(samplePicture(), {.quality = 50}));
    QCOMPARE(plain.width, 48);
    QCOMPARE(plain.height, 32);
    QCOMPARE(plain.precision, 8);
    QCOMPARE(plain.components.size(), std::size_t(3));
    QVERIFY(plain.hasScan && !plain.progressive && !plain.arithmetic && !plain.lossless && !plain.adobeTransform);
    QCOMPARE(jpegFacts(plain).meanLumaStep, 3688 / 64.0); // the sum of table K.1
    QVERIFY(jpegFacts(structureOf(jpegFile(samplePicture(), {.progressive = true}))).progressive);
    QVERIFY(structureOf(jpegFile(samplePicture(), {.arithmetic = true})).arithmetic);
    QCOMPARE(structureOf(jpegFile(samplePicture(), {.rgb = true})).adobeTransform, std::optional(0));
    const QByteArray lossless = patched(jpegFile(samplePicture()), "\xff\xc0", "\xff\xc3");
    QVERIFY(structureOf(lossless).lossless);
}

void TestJpegStructure::exifIsFoundBehindOtherSegments()
{
    const QByteArray exif = exifBlock(6);
    const QByteArray file = jpegFile(samplePicture(), {.exif = exif}); // libjpeg puts JFIF before it
    const auto found = structureOf(file).exif;
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(found.data()), qsizetype(found.size())), exif);
}

void TestJpegStructure::everyCutIsSurvived()
{
    const QByteArray file = jpegFile(samplePicture(), {.exif = exifBlock(6)});
    const qsizetype scan = file.indexOf("\xff\xda");
    for (qsizetype length = 0; length <= file.size(); ++length) {
        // A copy of exactly this length: a sanitizer sees any read past its end.
        const std::vector<std::byte> part(view(file).begin(), view(file).begin() + length);
        const auto structure = readJpegStructure(part);
        QCOMPARE(structure.has_value(), length >= 3);
        QCOMPARE(structure && structure->hasScan, length >= scan + 4);
        if (structure)
            (void)jpegFacts(*structure);
    }
}

void TestJpegStructure::damageIsSurvived()
{
    const QByteArray file = jpegFile(samplePicture(), {.exif = exifBlock(6)});
    std::mt19937 random(7);
    for (int round = 0; round < 5000; ++round) {
        std::vector<std::byte> bytes(view(file).begin(), view(file).end());
        for (int i = 0; i < 4; ++i)
            bytes[3 + random() % (bytes.size() - 3)] = std::byte(random());
        const auto structure = readJpegStructure(bytes);
        QVERIFY(structure);
        const JpegFacts facts = jpegFacts(*structure);
        QVERIFY(facts.quality >= 0 && facts.quality <= 100 && facts.quantTables.size() <= 4);
        QVERIFY(structure->components.size() <= 4);
    }
}

void TestJpegStructure::othersAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("This is no picture.");
    QTest::newRow("a PNG file") << openCvFile(".png", samplePicture());
    QTest::newRow("only the first marker") << QByteArray("\xff\xd8");
}

void TestJpegStructure::othersAreRefused()
{
    QFETCH(QByteArray, file);
    QVERIFY(!readJpegStructure(view(file)));
}

QTEST_APPLESS_MAIN(TestJpegStructure)
#include "tst_jpeg_structure.moc"
