#include "model/image/decoder.h"
#include "tests/decoder_checks.h"
#include "tests/picture_files.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <sys/resource.h>
#include <unistd.h>

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>

using namespace loupe;
using namespace loupe::testing;
using namespace Qt::StringLiterals;

namespace {

using Kind = Note::Kind;

} // namespace

/** What the decoder says of files that are damaged, hostile or not there. */
class TestDecoderFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void brokenFilesAreExplained_data();
    void brokenFilesAreExplained();
    void foldersAndMissingFilesAreExplained();
    void unreadableFilesAreExplained();
    void hugeClaimsAreRefused_data();
    void hugeClaimsAreRefused();
    void theLimitCanBeRaised();
    void cutFilesKeepWhatIsThere_data();
    void cutFilesKeepWhatIsThere();
    void aWrongChecksumIsNoted();
    void threadsDoNotDisturbEachOther();
    void damageNeverCrashes();
    void textBombsStayPacked();

private:
    std::filesystem::path write(const QByteArray &bytes, const char *name = "picture.jpg")
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path.toStdString();
    }
    Result<DecodedImage> decoded(const QByteArray &bytes) { return decode(write(bytes)); }

    QTemporaryDir m_folder;
};

void TestDecoderFaults::brokenFilesAreExplained_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("kind");
    const cv::Mat picture = samplePicture();
    const QByteArray jpeg = jpegFile(picture);
    const auto row = [](const char *name, const QByteArray &file, Error::Kind kind) {
        QTest::newRow(name) << file << int(kind);
    };
    row("no bytes at all", {}, Error::Kind::FileEmpty);
    row("text named as a picture", "Dear Sir or Madam,\nthis is a letter.", Error::Kind::NotAnImage);
    row("text that begins like a bitmap", "BMW builds cars, and this is a sentence.", Error::Kind::NotAnImage);
    row("text that begins like netpbm", "P1 is the name of this chapter", Error::Kind::NotAnImage);
    row("one byte", "\xff", Error::Kind::NotAnImage);
    row("random bytes", QByteArray::fromHex("1f8b0800aabbccddeeff00112233"), Error::Kind::NotAnImage);
    row("a film", big32(24) + "ftypisom" + big32(0) + "isommp42", Error::Kind::NotAnImage);
    row("JPEG of three bytes", jpeg.left(3), Error::Kind::Truncated);
    row("JPEG without a scan", jpeg.left(jpeg.indexOf("\xff\xda")), Error::Kind::Truncated);
    row("JPEG of height 0", patched(jpeg, big16(32) + big16(48), big16(0) + big16(48)), Error::Kind::Truncated);
    row("JPEG, lossless", patched(jpeg, "\xff\xc0", "\xff\xc3"), Error::Kind::FormatUnsupported);
    row("JPEG of 12 bits", patched(jpeg, QByteArray("\xff\xc0\0\x11\x08", 5), QByteArray("\xff\xc0\0\x11\x0c", 5)),
        Error::Kind::FormatUnsupported);
    row("PNG without a header", QByteArray("\x89PNG\r\n\x1a\n"), Error::Kind::Truncated);
    row("PNG of width 0", patched(openCvFile(".png", picture), big32(48), big32(0)), Error::Kind::Truncated);
    row("TIFF without a directory", QByteArray("II*\0\xff\xff\0\0", 8), Error::Kind::Truncated);
    row("TIFF of an unknown compression",
        patched(tiffFile(picture), little16(259) + little16(3) + little32(1) + "\1",
                little16(259) + little16(3) + little32(1) + "\x77"),
        Error::Kind::FormatUnsupported);
    row("GIF without a picture", gifFile(8, 8, 1).left(19) + ';', Error::Kind::Truncated);
    row("WebP without a frame", animatedWebp(picture, 1).left(60), Error::Kind::Truncated);
    row("HEIF without boxes", big32(24) + "ftypheic" + big32(0) + "mif1heic", Error::Kind::Truncated);
    row("BMP with a JPEG inside",
        patched(paletteBmp(8, 8, false), little16(1) + little16(8) + little32(0),
                little16(1) + little16(8) + little32(4)),
        Error::Kind::FormatUnsupported);
    row("RAW of an unknown camera", "FUJIFILMCCD-RAW 0201" + QByteArray(400, '\0'), Error::Kind::FormatUnsupported);
    row("Photoshop", QByteArray("8BPS\0\1", 6), Error::Kind::FormatUnsupported);
    row("JPEG XL", QByteArray("\xff\x0a\x00\x10", 4), Error::Kind::FormatUnsupported);
}

void TestDecoderFaults::brokenFilesAreExplained()
{
    QFETCH(QByteArray, file);
    QFETCH(int, kind);
    const auto image = decoded(file);
    QVERIFY(!image);
    QVERIFY2(int(image.error().kind) == kind, image.error().detail.c_str());
    QVERIFY(!image.error().detail.empty());
}

void TestDecoderFaults::foldersAndMissingFilesAreExplained()
{
    const auto folder = std::filesystem::path(m_folder.path().toStdString());
    QCOMPARE(decode(folder).error().kind, Error::Kind::FileUnreadable);
    QCOMPARE(decode(folder / "nothing here.jpg").error().kind, Error::Kind::FileMissing);
    QCOMPARE(decode({}).error().kind, Error::Kind::FileMissing);
    QCOMPARE(decode("/dev/zero").error().kind, Error::Kind::FileUnreadable);
}

void TestDecoderFaults::unreadableFilesAreExplained()
{
    if (geteuid() == 0)
        QSKIP("root may read every file");
    const auto path = write(jpegFile(samplePicture()), "locked.jpg");
    std::filesystem::permissions(path, std::filesystem::perms::none);
    QCOMPARE(decode(path).error().kind, Error::Kind::FileUnreadable);
}

void TestDecoderFaults::hugeClaimsAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("sides");
    const QString sides = u"60000 x 60000"_s;
    const cv::Mat picture = samplePicture();
    const QByteArray big = big32(60000) + big32(60000);
    const QByteArray little = little32(60000) + little32(60000);
    QTest::newRow("PNG") << patched(openCvFile(".png", picture), big32(48) + big32(32), big) << sides;
    QTest::newRow("JPEG") << patched(jpegFile(picture), big16(32) + big16(48), big16(60000) + big16(60000)) << sides;
    QTest::newRow("BMP") << patched(topDownBmp(picture), little32(48) + little32(unsigned(-32)), little) << sides;
    QTest::newRow("BMP, run lengths") << patched(paletteBmp(10, 6, true), little32(10) + little32(6), little) << sides;
    QTest::newRow("GIF") << patched(gifFile(8, 8, 1), "GIF89a" + little16(8) + little16(8),
                                    "GIF89a" + little16(60000) + little16(60000))
                         << sides;
    QTest::newRow("PBM") << QByteArray("P4 60000 60000\n") << sides;
    QTest::newRow("PPM, more digits than a number has")
        << QByteArray("P6 9999999999 9999999999 255\n") << u"9999999999 x 9999999999"_s;
    QTest::newRow("WebP") << patched(webpWithExif(picture, exifBlock(1)), little32(47).left(3) + little32(31).left(3),
                                     little32(59999).left(3) + little32(59999).left(3))
                          << sides;
    const QByteArray jp2 = patched(openCvFile(".jp2", picture), big32(48) + big32(32) + big32(0), big + big32(0));
    QTest::newRow("JPEG 2000") << jp2 << sides;
    QTest::newRow("JPEG 2000, bare codestream") << codestreamOf(jp2) << sides;
    const auto entry = [](unsigned tag, unsigned value) {
        return little16(tag) + little16(4) + little32(1) + little32(value);
    };
    QTest::newRow("TIFF") << QByteArray("II*\0", 4) + little32(8) + little16(6) + entry(256, 60000) +
                                 entry(257, 60000) + entry(262, 1) + entry(273, 8) + entry(278, 60000) +
                                 entry(279, 100) + little32(0)
                          << sides;
    const QByteArray heif = heifFile(samplePicture(64, 64), false);
    QTest::newRow("HEIF") << patched(heif, "ispe" + big32(0) + big32(64) + big32(64), "ispe" + big32(0) + big) << sides;
    QTest::newRow("RAW") << patched(patched(dngFile(64, 48, 1),
                                            little16(257) + little16(4) + little32(1) + little32(48),
                                            little16(257) + little16(4) + little32(1) + little32(60000)),
                                    little16(256) + little16(4) + little32(1) + little32(64),
                                    little16(256) + little16(4) + little32(1) + little32(60000))
                         << sides;
}

void TestDecoderFaults::hugeClaimsAreRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, sides);
    if (file.isEmpty())
        QSKIP("libheif has no HEVC encoder here");
    QVERIFY(file.size() < 8192);
    const auto image = decoded(file);
    QVERIFY(!image);
    QVERIFY2(image.error().kind == Error::Kind::TooLarge, image.error().detail.c_str());
    QCOMPARE(QString::fromStdString(image.error().detail), sides + u", limit 250 megapixels"_s);
}

void TestDecoderFaults::theLimitCanBeRaised()
{
    const auto path = write(openCvFile(".png", samplePicture(1200, 1000)));
    const auto refused = decode(path, {.maxMegapixels = 1});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::TooLarge);
    QCOMPARE(refused.error().detail, std::string("1200 x 1000, limit 1 megapixels"));
    QVERIFY(decode(path, {.maxMegapixels = 1.2}));
}

void TestDecoderFaults::cutFilesKeepWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("file");
    cv::Mat noise(256, 192, CV_8UC3); // does not compress: the share of the bytes is the share of the rows
    cv::theRNG().state = 5;
    cv::randu(noise, 0, 256);
    QTest::newRow("JPEG") << jpegFile(noise);
    QTest::newRow("JPEG, grey") << jpegFile(greyOf(noise));
    QTest::newRow("JPEG, CMYK") << jpegFile(inksOf(noise), {.inks = JpegOptions::Inks::Adobe});
    QTest::newRow("PNG") << openCvFile(".png", noise);
    QTest::newRow("TIFF, directory first")
        << QByteArray("II*\0", 4) + little32(8) + little16(9) + little16(256) + little16(4) + little32(1) +
               little32(192) + little16(257) + little16(4) + little32(1) + little32(256) + little16(258) + little16(3) +
               little32(1) + little32(8) + little16(262) + little16(3) + little32(1) + little32(1) + little16(273) +
               little16(4) + little32(1) + little32(122) + little16(277) + little16(3) + little32(1) + little32(1) +
               little16(278) + little16(4) + little32(1) + little32(256) + little16(279) + little16(4) + little32(1) +
               little32(192 * 256) + little16(284) + little16(3) + little32(1) + little32(1) + little32(0) +
               QByteArray(192 * 256, '\x55');
    QTest::newRow("WebP, lossless") << webpFile(noise);
    QTest::newRow("BMP") << openCvFile(".bmp", noise);
    QTest::newRow("PPM") << "P6 192 256 255\n" + QByteArray(192 * 256 * 3, '\x55');
    QTest::newRow("GIF") << gifFile(800, 600, 1);
}

void TestDecoderFaults::cutFilesKeepWhatIsThere()
{
    QFETCH(QByteArray, file);
    const auto whole = decoded(file);
    QVERIFY(whole && !has(whole->facts, Kind::DamagedEnd));
    const auto most = decoded(file.left(file.size() * 8 / 10));
    QVERIFY2(most, most ? "" : most.error().detail.c_str());
    QVERIFY(has(most->facts, Kind::DamagedEnd));
    QCOMPARE(most->rgb.size(), whole->rgb.size());
    const cv::Rect stored(0, file.startsWith("BM") ? whole->rgb.rows / 2 : 0, whole->rgb.cols, whole->rgb.rows / 2);
    QCOMPARE(largestDifference(most->rgb(stored), whole->rgb(stored)), 0.0);
    const auto little = decoded(file.left(file.size() * 2 / 10));
    QVERIFY(!little);
    QCOMPARE(little.error().kind, Error::Kind::Truncated);
}

void TestDecoderFaults::aWrongChecksumIsNoted()
{
    const QByteArray png = openCvFile(".png", samplePicture());
    const qsizetype end = png.indexOf("IEND") - 8; // the last byte of the checksum before
    QByteArray damaged = png;
    damaged[end + 3] = char(damaged[end + 3] ^ 1);
    const auto image = decoded(damaged);
    QVERIFY(image);
    QVERIFY(largestDifference(image->rgb, samplePicture()) == 0);
    QVERIFY(has(image->facts, Kind::DamagedEnd));
}

void TestDecoderFaults::threadsDoNotDisturbEachOther()
{
    const auto good = write(jpegFile(samplePicture(), {.exif = exifBlock(3)}), "good.jpg");
    const auto bad = write(openCvFile(".png", samplePicture()).left(200), "bad.png");
    const auto tiff = write(tiffFile(samplePicture()), "picture.tif");
    const std::string wanted = decode(good)->facts.sha256;
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int round = 0; round < 50; ++round) {
                const auto a = decode(good);
                const auto b = decode(bad);
                const auto c = decode(tiff);
                wrong += !a || a->facts.sha256 != wanted || a->facts.metadata.empty() || b || !c;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void TestDecoderFaults::textBombsStayPacked()
{
    // 100 texts of 6 MB, packed to 6 kB each.
    const QByteArray text = pngChunk("zTXt", QByteArray("Comment\0\0", 9) + qCompress(QByteArray(6 << 20, 'a')).mid(4));
    const QByteArray png = openCvFile(".png", samplePicture());
    const auto path = write(png.left(33) + text.repeated(100) + png.mid(33));
    const long before = peakMemory();
    QVERIFY(decode(path));
    QVERIFY2(peakMemory() - before < 100 * 1024, qPrintable(QString::number(peakMemory() - before)));
}

void TestDecoderFaults::damageNeverCrashes()
{
    const cv::Mat picture = samplePicture();
    const std::vector<QByteArray> seeds{
        jpegFile(picture, {.exif = exifBlock(6)}),
        jpegFile(picture, {.progressive = true}),
        jpegFile(inksOf(picture), {.inks = JpegOptions::Inks::AdobeYcck}),
        pngWith(openCvFile(".png", picture), "eXIf", exifBlock(6)),
        palettePng(10, 6, true),
        interlacedPng(picture),
        tiffFile(picture, {.compression = 5}),
        tiffFile(picture, {.compression = 8, .tiled = true}),
        tiffFile(picture, {.photometric = 6, .compression = 7}),
        tiffFile(picture, {.compression = 5, .pages = 2, .separate = true}),
        bilevelTiff(64, 8),
        webpFile(picture),
        webpFile(picture, false),
        animatedWebp(picture, 2),
        gifFile(20, 13, 2, true, true),
        paletteBmp(10, 6, false),
        paletteBmp(10, 6, true),
        topDownBmp(picture),
        QByteArray("P2 3 2 9  1 2 3 4 5 6"),
        QByteArray("P6 3 2 255\n123456789012345678"),
        QByteArray("P7\nWIDTH 2\nHEIGHT 2\nDEPTH 1\nMAXVAL 255\nENDHDR\n1234"),
        openCvFile(".jp2", picture),
        codestreamOf(openCvFile(".jp2", picture)),
        heifFile(picture, false, exifBlock(1)),
        heifFile(picture, true),
        dngFile(64, 48, 1),
    };
    std::mt19937 random(11);
    const long before = peakMemory();
    int whole = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = seeds[std::size_t(round) % seeds.size()];
        if (bytes.isEmpty())
            continue; // no encoder for it here
        for (auto flips = random() % 4; flips > 0; --flips)
            bytes[qsizetype(random() % unsigned(bytes.size()))] = char(random());
        if (random() % 3 == 0)
            bytes.truncate(qsizetype(random() % unsigned(bytes.size())));
        const auto image = decode(write(bytes), {.maxMegapixels = 1});
        whole += image.ok();
        if (image) {
            QVERIFY(!image->rgb.empty() && image->rgb.type() == CV_8UC3);
            QVERIFY(image->rgb.total() <= 1000000);
        } else {
            QVERIFY(image.error().kind != Error::Kind::Internal);
        }
    }
    QVERIFY(whole > 200 && whole < 1900); // both ways were taken
    QVERIFY2(peakMemory() - before < 200 * 1024, qPrintable(QString::number(peakMemory() - before)));
}

QTEST_GUILESS_MAIN(TestDecoderFaults)
#include "tst_decoder_faults.moc"
