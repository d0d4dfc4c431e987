#include "model/file_structure.h"
#include "model/image/decoder.h"
#include "model/image/file_segments.h"
#include "model/image/jpeg_structure.h"
#include "tests/picture_files.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace loupe;
using namespace loupe::testing;
using namespace Qt::StringLiterals;

namespace {

std::span<const std::byte> view(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::byte *>(bytes.constData()), std::size_t(bytes.size())};
}

QByteArray segment(unsigned char marker, const QByteArray &content)
{
    return QByteArray("\xff", 1) + char(marker) + big16(unsigned(content.size()) + 2) + content;
}

/** `jpeg` with something between its first marker and the rest. */
QByteArray with(const QByteArray &jpeg, const QByteArray &inserted)
{
    return jpeg.left(2) + inserted + jpeg.mid(2);
}

/** An EXIF block with a thumbnail in its second directory, and the program's name in the first. */
QByteArray exifWithThumbnail(const QByteArray &thumbnail, const QByteArray &software = "Painter 3\0"_ba)
{
    QByteArray name = software.leftJustified(16, '\0', true);
    const unsigned first = 8;
    const unsigned second = first + 2 + 12 + 4 + 16;
    const unsigned data = second + 2 + 3 * 12 + 4;
    const auto entry = [](unsigned tag, unsigned type, unsigned count, unsigned value) {
        return big16(tag) + big16(type) + big32(count) + (type == 3 ? big16(value) + big16(0) : big32(value));
    };
    return "MM"_ba + big16(42) + big32(first) + big16(1) + entry(0x0131, 2, 16, first + 18) + big32(second) + name +
           big16(3) + entry(0x0103, 3, 1, 6) + entry(0x0201, 4, 1, data) +
           entry(0x0202, 4, 1, unsigned(thumbnail.size())) + big32(0) + thumbnail;
}

QStringList namesOf(const std::vector<FileSegment> &segments)
{
    QStringList names;
    for (const FileSegment &segment : segments)
        names << QString::fromStdString(segment.name);
    return names;
}

const FileSegment *find(const std::vector<FileSegment> &segments, const std::string &name)
{
    const auto found = std::ranges::find(segments, name, &FileSegment::name);
    return found == segments.end() ? nullptr : &*found;
}

} // namespace

/** What a file is made of, who wrote it, and that no file, however odd, does harm. */
class TestFileStructure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void segmentsOfAJpeg();
    void segmentsCoverTheFile_data();
    void segmentsCoverTheFile();
    void rubbishBetweenSegmentsIsSeen();
    void bytesBehindTheEndAreCounted();
    void encoderIsNamed_data();
    void encoderIsNamed();
    void photoshopLevelIsRead();
    void tracesAreListed();
    void thumbnailIsCompared_data();
    void thumbnailIsCompared();
    void damagedThumbnailIsSaid();
    void c2paIsFound_data();
    void c2paIsFound();
    void hugeLengthsAreCutOff_data();
    void hugeLengthsAreCutOff();
    void everyCutIsSurvived();
    void damageIsSurvived();
    void manySegmentsAreLimited();
    void aChangedFileIsRefused();

private:
    /** @return the structure of these bytes as a file */
    FileStructure structureOf(const QByteArray &bytes);

    QTemporaryDir m_folder;
};

FileStructure TestFileStructure::structureOf(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(u"picture"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    const auto image = decode(path.toStdString());
    if (!image)
        return {};
    auto structure = readFileStructure(*image);
    return structure ? *structure : FileStructure{};
}

void TestFileStructure::segmentsOfAJpeg()
{
    const QByteArray jpeg = jpegFile(samplePicture(), {.exif = exifBlock(1)});
    const auto segments = listSegments(view(jpeg)).segments;
    const QStringList names = namesOf(segments);
    QCOMPARE(names.first(), u"SOI"_s);
    QCOMPARE(names.last(), u"EOI"_s);
    for (const QString &name : {u"APP0"_s, u"APP1"_s, u"DQT"_s, u"SOF0"_s, u"DHT"_s, u"SOS"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    QCOMPARE(find(segments, "APP0")->content, std::string("JFIF"));
    QCOMPARE(find(segments, "APP1")->content, std::string("Exif"));
    QCOMPARE(find(segments, "APP1")->offset, std::uint64_t(jpeg.indexOf("\xff\xe1")));
    const auto scans = namesOf(listSegments(view(jpegFile(samplePicture(), {.progressive = true}))).segments);
    QVERIFY(scans.count(u"SOS"_s) > 3); // those behind the first, too
}

void TestFileStructure::segmentsCoverTheFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("begin");
    QTest::newRow("JPEG") << jpegFile(samplePicture()) << 0;
    QTest::newRow("progressive JPEG") << jpegFile(samplePicture(), {.progressive = true}) << 0;
    QTest::newRow("PNG") << openCvFile(".png", samplePicture()) << 8;
    QTest::newRow("WebP") << webpFile(samplePicture()) << 12;
    QTest::newRow("JPEG 2000") << openCvFile(".jp2", samplePicture()) << 0;
}

void TestFileStructure::segmentsCoverTheFile()
{
    QFETCH(QByteArray, file);
    QFETCH(int, begin);
    const SegmentList list = listSegments(view(file));
    auto at = std::uint64_t(begin);
    for (const FileSegment &segment : list.segments) {
        QCOMPARE(segment.offset, at);
        QVERIFY(!segment.flawed);
        at += segment.bytes;
    }
    QCOMPARE(at, std::uint64_t(file.size()));
    QCOMPARE(list.end, at);
}

void TestFileStructure::rubbishBetweenSegmentsIsSeen()
{
    QByteArray jpeg = jpegFile(samplePicture());
    jpeg.insert(jpeg.indexOf("\xff\xdb"), "rubbish");
    const auto segments = listSegments(view(jpeg)).segments;
    const FileSegment *rubbish = find(segments, "?");
    QVERIFY(rubbish);
    QCOMPARE(rubbish->bytes, std::uint64_t(7));
    QCOMPARE(segments.back().name, std::string("EOI"));
}

void TestFileStructure::bytesBehindTheEndAreCounted()
{
    QCOMPARE(structureOf(jpegFile(samplePicture())).bytesAfterEnd, std::uint64_t(0));
    QCOMPARE(structureOf(jpegFile(samplePicture()) + "PK\3\4 hidden").bytesAfterEnd, std::uint64_t(11));
    QCOMPARE(structureOf(openCvFile(".png", samplePicture()) + "more").bytesAfterEnd, std::uint64_t(4));
}

void TestFileStructure::encoderIsNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("match");
    QTest::addColumn<int>("quality");
    const QByteArray jpeg = jpegFile(samplePicture(), {.quality = 83});
    const qsizetype luma = jpeg.indexOf("\xff\xdb") + 5;
    const qsizetype chroma = jpeg.indexOf("\xff\xdb", luma) + 5;
    const auto changed = [&jpeg](qsizetype at, int by) {
        QByteArray other = jpeg;
        other[at] = char(other[at] + by);
        return other;
    };
    using enum JpegEncoder::Match;
    QTest::newRow("libjpeg, colour") << jpeg << int(Libjpeg) << 83;
    QTest::newRow("libjpeg, grey") << jpegFile(greyOf(samplePicture()), {.quality = 40}) << int(Libjpeg) << 40;
    QTest::newRow("other chroma") << changed(chroma, 3) << int(Luma) << 83;
    QTest::newRow("luma off by one") << changed(luma + 9, 1) << int(Rounded) << 83;
    QTest::newRow("luma of its own") << changed(luma + 9, 5) << int(Other) << 0;
}

void TestFileStructure::encoderIsNamed()
{
    QFETCH(QByteArray, file);
    QFETCH(int, match);
    QFETCH(int, quality);
    const FileStructure structure = structureOf(file);
    QVERIFY(structure.encoder);
    QCOMPARE(int(structure.encoder->match), match);
    QCOMPARE(structure.encoder->quality, quality);
    QVERIFY(!structureOf(openCvFile(".png", samplePicture())).encoder);
}

void TestFileStructure::photoshopLevelIsRead()
{
    const auto block = [](const QByteArray &resources) {
        return with(jpegFile(samplePicture()), segment(0xED, "Photoshop 3.0\0"_ba + resources));
    };
    const QByteArray other = "8BIM"_ba + big16(0x03ED) + QByteArray(2, '\0') + big32(3) + "abc\0"_ba;
    const QByteArray level = "8BIM"_ba + big16(0x0406) + QByteArray(2, '\0') + big32(7);
    QCOMPARE(structureOf(block(other + level + big16(4) + QByteArray(6, '\0'))).photoshopQuality, std::optional(8));
    QCOMPARE(structureOf(block(level + big16(0xFFFD) + QByteArray(6, '\0'))).photoshopQuality, std::optional(1));
    QVERIFY(!structureOf(block(level + big16(900) + QByteArray(6, '\0'))).photoshopQuality);
    QVERIFY(!structureOf(block(level)).photoshopQuality); // ends before the value
    QVERIFY(!structureOf(block("8BIM"_ba + big16(1) + QByteArray(2, '\0') + big32(~0U))).photoshopQuality);
    QVERIFY(structureOf(block({})).traces.size() == 1);
}

void TestFileStructure::tracesAreListed()
{
    const QByteArray xmp =
        "http://ns.adobe.com/xap/1.0/\0"_ba +
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        "<rdf:Description xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmp:CreatorTool='Retoucher 9'/>"
        "</rdf:RDF></x:xmpmeta>";
    const QByteArray exif = "Exif\0\0"_ba + exifWithThumbnail({});
    const QByteArray jpeg =
        with(jpegFile(samplePicture()), segment(0xE1, exif) + segment(0xE1, xmp) + segment(0xFE, "made\nby\xff hand"));
    const FileStructure structure = structureOf(jpeg);
    const auto has = [&structure](const char *source, const char *text) {
        return std::ranges::any_of(
            structure.traces, [&](const SoftwareTrace &trace) { return trace.source == source && trace.text == text; });
    };
    QVERIFY(has("Exif.Image.Software", "Painter 3"));
    QVERIFY(has("Xmp.xmp.CreatorTool", "Retoucher 9"));
    QVERIFY(has("COM", "made by? hand"));
    QVERIFY(!structure.metadata.empty());
    QVERIFY(structureOf(jpegFile(samplePicture())).traces.empty());
}

void TestFileStructure::thumbnailIsCompared_data()
{
    QTest::addColumn<cv::Mat>("thumbnail");
    QTest::addColumn<bool>("same");
    QTest::addColumn<bool>("shapeDiffers");
    const cv::Mat picture = samplePicture(480, 320);
    const cv::Mat small = samplePicture(160, 107);
    cv::Mat barred(120, 160, CV_8UC3, cv::Scalar::all(0));
    small.copyTo(barred(cv::Rect(0, 6, 160, 107)));
    cv::Mat edited = small.clone();
    edited(cv::Rect(20, 20, 80, 60)).setTo(cv::Scalar(255, 255, 255));
    QTest::newRow("of the same picture") << small << true << false;
    QTest::newRow("with black bars") << barred << true << false;
    QTest::newRow("of the picture before an edit") << edited << false << false;
    QTest::newRow("of another shape") << samplePicture(120, 120) << true << true;
}

void TestFileStructure::thumbnailIsCompared()
{
    QFETCH(cv::Mat, thumbnail);
    QFETCH(bool, same);
    QFETCH(bool, shapeDiffers);
    const QByteArray exif = exifWithThumbnail(jpegFile(thumbnail));
    const FileStructure structure = structureOf(jpegFile(samplePicture(480, 320), {.exif = exif}));
    QVERIFY(structure.thumbnail);
    QCOMPARE(structure.thumbnail->width, thumbnail.cols);
    QCOMPARE(structure.thumbnail->height, thumbnail.rows);
    QCOMPARE(structure.thumbnail->shapeDiffers, shapeDiffers);
    const QString figures = u"%1 %2"_s.arg(structure.thumbnail->difference).arg(structure.thumbnail->correlation);
    QVERIFY2(same == (structure.thumbnail->difference < 5), qPrintable(figures));
    QVERIFY2(same == (structure.thumbnail->correlation > 0.98), qPrintable(figures));
}

void TestFileStructure::damagedThumbnailIsSaid()
{
    const FileStructure structure =
        structureOf(jpegFile(samplePicture(), {.exif = exifWithThumbnail("\xff\xd8\xff\xdb no picture")}));
    QVERIFY(!structure.thumbnail);
    QVERIFY(structure.thumbnailDamaged);
    QVERIFY(!structureOf(jpegFile(samplePicture())).thumbnailDamaged);
}

void TestFileStructure::c2paIsFound_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("provenance");
    const auto jumbf = [](const QByteArray &label) {
        const QByteArray description =
            big32(25 + unsigned(label.size()) + 1) + "jumd" + QByteArray(16, 'u') + '\3' + label + '\0';
        return with(jpegFile(samplePicture()),
                    segment(0xEB, "JP"_ba + big16(1) + big32(1) + big32(200) + "jumb" + description));
    };
    const QByteArray png = openCvFile(".png", samplePicture());
    QTest::newRow("none in a JPEG") << jpegFile(samplePicture()) << int(Provenance::None);
    QTest::newRow("a manifest in a JPEG") << jumbf("c2pa") << int(Provenance::C2pa);
    QTest::newRow("another JUMBF box in a JPEG") << jumbf("panorama") << int(Provenance::Jumbf);
    QTest::newRow("a manifest in a PNG") << pngWith(png, "caBX", "jumb") << int(Provenance::C2pa);
    QTest::newRow("none in a PNG") << png << int(Provenance::None);
}

void TestFileStructure::c2paIsFound()
{
    QFETCH(QByteArray, file);
    QFETCH(int, provenance);
    QCOMPARE(int(structureOf(file).provenance), provenance);
}

void TestFileStructure::hugeLengthsAreCutOff_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray jpeg = jpegFile(samplePicture());
    QTest::newRow("a JPEG segment") << jpeg.left(2) + QByteArray::fromHex("ffe1ffff") + jpeg.mid(2, 60);
    QTest::newRow("a JPEG segment without a length")
        << jpeg.left(2) + QByteArray::fromHex("ffe10001") + jpeg.mid(2, 60);
    QTest::newRow("a PNG chunk") << openCvFile(".png", samplePicture()).left(33) + big32(~0U) + "IDATxyz";
    QTest::newRow("a WebP chunk") << "RIFF"_ba + little32(~0U) + "WEBPVP8 " + little32(~0U) + "xyz";
    QTest::newRow("a box of 2^63 bytes") << QByteArray::fromHex("0000000c6a5020200d0a870a") + big32(1) + "jp2c" +
                                                big32(0x7fffffff) + big32(~0U) + "xyz";
    QTest::newRow("a box of no bytes") << QByteArray::fromHex("0000000c6a5020200d0a870a") + big32(3) + "jp2c";
}

void TestFileStructure::hugeLengthsAreCutOff()
{
    QFETCH(QByteArray, file);
    const std::vector<std::byte> exact(view(file).begin(), view(file).end()); // a sanitizer sees any read past its end
    const SegmentList list = listSegments(exact);
    QVERIFY(!list.segments.empty());
    QVERIFY(list.segments.back().flawed);
    for (const FileSegment &segment : list.segments)
        QVERIFY(segment.offset + segment.bytes <= exact.size());
    (void)provenanceOf(exact, list.segments);
}

void TestFileStructure::everyCutIsSurvived()
{
    for (const QByteArray &file :
         {jpegFile(samplePicture(), {.exif = exifBlock(6)}), openCvFile(".png", samplePicture()),
          webpFile(samplePicture()), openCvFile(".jp2", samplePicture())}) {
        for (qsizetype length = 0; length <= file.size(); ++length) {
            const std::vector<std::byte> part(view(file).begin(), view(file).begin() + length);
            const SegmentList list = listSegments(part);
            for (const FileSegment &segment : list.segments)
                QVERIFY(segment.offset + segment.bytes <= part.size());
            (void)provenanceOf(part, list.segments);
        }
    }
}

void TestFileStructure::damageIsSurvived()
{
    const QByteArray file = jpegFile(samplePicture(), {.exif = exifWithThumbnail(jpegFile(samplePicture(16, 16)))});
    std::mt19937 random(5);
    int read = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = file;
        for (int i = 0; i < 4; ++i)
            bytes[3 + qsizetype(random() % std::size_t(bytes.size() - 3))] = char(random());
        const FileStructure structure = structureOf(bytes);
        read += structure.segments.empty() ? 0 : 1;
        QVERIFY(structure.segments.size() <= kMostSegments);
        if (structure.thumbnail)
            QVERIFY(structure.thumbnail->correlation <= 1.001);
    }
    QVERIFY(read > 100); // most can still be decoded
}

void TestFileStructure::manySegmentsAreLimited()
{
    QByteArray many;
    for (int i = 0; i < 5000; ++i)
        many += segment(0xFE, "x");
    const SegmentList list = listSegments(view(with(jpegFile(samplePicture()), many)));
    QCOMPARE(list.segments.size(), kMostSegments);
}

void TestFileStructure::aChangedFileIsRefused()
{
    const QString path = m_folder.filePath(u"changing.jpg"_s);
    const auto write = [&path](const QByteArray &bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    write(jpegFile(samplePicture()));
    const auto image = decode(path.toStdString());
    QVERIFY(image);
    write(jpegFile(samplePicture(), {.quality = 50}));
    const auto changed = readFileStructure(*image);
    QVERIFY(!changed && changed.error().kind == Error::Kind::FileUnreadable);
    QVERIFY(QFile::remove(path));
    const auto gone = readFileStructure(*image);
    QVERIFY(!gone && gone.error().kind == Error::Kind::FileMissing);
}

QTEST_APPLESS_MAIN(TestFileStructure)
#include "tst_file_structure.moc"
