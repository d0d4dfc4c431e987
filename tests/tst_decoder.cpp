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

/// A file and what must come out of it.
struct Case {
    QByteArray file;
    std::string format;
    cv::Mat expected{}; ///< empty = not compared
    std::vector<Kind> notes{};
    int channels = 3;
    int bits = 8;
    int frames = 1;
    double tolerance = 0; ///< largest difference of a sample
};

std::string textOf(const std::vector<Kind> &kinds)
{
    std::vector<int> sorted;
    for (const Kind kind : kinds)
        sorted.push_back(int(kind));
    std::ranges::sort(sorted);
    std::string text;
    for (const int kind : sorted)
        text += std::to_string(kind) + " ";
    return text;
}

std::string textOf(const std::vector<Note> &notes)
{
    std::vector<Kind> kinds;
    for (const Note &note : notes)
        kinds.push_back(note.kind);
    return textOf(kinds);
}

cv::Mat threeEqual(const cv::Mat &grey)
{
    cv::Mat rgb;
    cv::merge(std::vector{grey, grey, grey}, rgb);
    return rgb;
}

cv::Mat withAlpha(const cv::Mat &rgb)
{
    std::vector<cv::Mat> planes;
    cv::split(rgb, planes);
    planes.push_back(cv::Mat(rgb.size(), CV_8UC1, cv::Scalar(40)));
    cv::Mat rgba;
    cv::merge(planes, rgba);
    return rgba;
}

cv::Mat wide(const cv::Mat &picture)
{
    cv::Mat result;
    picture.convertTo(result, CV_MAKETYPE(CV_16U, picture.channels()), 257.0);
    return result;
}

/// Left half and right half.
cv::Mat halves(int width, int height, const cv::Scalar &left, const cv::Scalar &right)
{
    cv::Mat rgb(height, width, CV_8UC3, right);
    rgb.colRange(0, width / 2).setTo(left);
    return rgb;
}
const cv::Scalar kRed(200, 10, 20);
const cv::Scalar kGreen(5, 230, 150);

/// The definition of the eight orientations (EXIF 2.32, 4.6.4 A), pixel by pixel.
cv::Mat turned(const cv::Mat &stored, int orientation)
{
    const int w = stored.cols - 1;
    const int h = stored.rows - 1;
    const bool swaps = orientation >= 5;
    cv::Mat result(swaps ? stored.cols : stored.rows, swaps ? stored.rows : stored.cols, CV_8UC3);
    for (int y = 0; y <= h; ++y)
        for (int x = 0; x <= w; ++x) {
            const cv::Point places[]{{x, y}, {w - x, y}, {w - x, h - y}, {x, h - y},
                                     {y, x}, {h - y, x}, {h - y, w - x}, {y, w - x}};
            result.at<cv::Vec3b>(places[orientation - 1]) = stored.at<cv::Vec3b>(y, x);
        }
    return result;
}

} // namespace

Q_DECLARE_METATYPE(Case)

/** Every kind of picture file, whole and broken, through decode(). */
class TestDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void picturesComeOutAsStored_data();
    void picturesComeOutAsStored();
    void jpegPixelsAreThoseOfLibjpeg();
    void picturesComeOutUpright_data();
    void picturesComeOutUpright();
    void heifIsNotTurnedTwice();
    void rawIsDevelopedAndTurned();
    void factsDescribeTheFile();
    void longMetadataIsCut();
    void suffixesAreLowerCase();

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

namespace {

void addJpegRows()
{
    using Inks = JpegOptions::Inks;
    const cv::Mat picture = samplePicture();
    const cv::Mat grey = greyOf(picture);
    const auto row = [](const char *name, const Case &value) { QTest::newRow(name) << value; };
    row("JPEG", {jpegFile(picture), "JPEG", picture, {}, 3, 8, 1, 12});
    row("JPEG of full chroma",
        {jpegFile(picture, {.quality = 100, .horizontal = 1, .vertical = 1}), "JPEG", picture, {}, 3, 8, 1, 4});
    row("JPEG, progressive", {jpegFile(picture, {.progressive = true}), "JPEG", picture, {}, 3, 8, 1, 12});
    row("JPEG, arithmetic coding", {jpegFile(picture, {.arithmetic = true}), "JPEG", picture, {}, 3, 8, 1, 12});
    row("JPEG stored as RGB", {jpegFile(picture, {.rgb = true}), "JPEG", picture, {}, 3, 8, 1, 8});
    row("JPEG, grey", {jpegFile(grey), "JPEG", threeEqual(grey), {Kind::GreyExpanded}, 1, 8, 1, 6});
    row("JPEG, CMYK",
        {jpegFile(inksOf(picture), {.inks = Inks::Plain}), "JPEG", picture, {Kind::CmykConverted}, 4, 8, 1, 10});
    row("JPEG, CMYK inverted by Adobe",
        {jpegFile(inksOf(picture), {.inks = Inks::Adobe}), "JPEG", picture, {Kind::CmykConverted}, 4, 8, 1, 10});
    row("JPEG, YCCK",
        {jpegFile(inksOf(picture), {.inks = Inks::AdobeYcck}), "JPEG", picture, {Kind::CmykConverted}, 4, 8, 1, 12});
    row("JPEG of one pixel", {jpegFile(samplePicture(1, 1)), "JPEG", samplePicture(1, 1), {}, 3, 8, 1, 6});
}

void addPngRows()
{
    const cv::Mat picture = samplePicture();
    const cv::Mat grey = greyOf(picture);
    const auto row = [](const char *name, const Case &value) { QTest::newRow(name) << value; };
    const QByteArray plain = openCvFile(".png", picture);
    row("PNG", {plain, "PNG", picture, {}});
    row("PNG of 16 bits", {openCvFile(".png", wide(picture)), "PNG", picture, {Kind::DepthReduced}, 3, 16});
    row("PNG, grey", {openCvFile(".png", grey), "PNG", threeEqual(grey), {Kind::GreyExpanded}, 1});
    row("PNG, grey of 16 bits",
        {openCvFile(".png", wide(grey)), "PNG", threeEqual(grey), {Kind::GreyExpanded, Kind::DepthReduced}, 1, 16});
    row("PNG with alpha", {openCvFile(".png", withAlpha(picture)), "PNG", picture, {Kind::AlphaDropped}, 4});
    row("PNG, palette", {palettePng(10, 6, false), "PNG", halves(10, 6, kRed, kGreen), {Kind::PaletteExpanded}, 1});
    row("PNG, palette with transparency",
        {palettePng(10, 6, true), "PNG", halves(10, 6, kRed, kGreen), {Kind::PaletteExpanded, Kind::AlphaDropped}, 1});
    row("PNG, interlaced", {interlacedPng(picture), "PNG", picture, {}});
    row("PNG, animated",
        {pngWith(plain, "acTL", big32(3) + big32(0)), "PNG", picture, {Kind::FirstFrameOnly}, 3, 8, 3});
    row("PNG of one pixel", {openCvFile(".png", samplePicture(1, 1)), "PNG", samplePicture(1, 1), {}});
}

void addTiffRows()
{
    const cv::Mat picture = samplePicture();
    const cv::Mat grey = greyOf(picture);
    const auto row = [](const char *name, const Case &value) { QTest::newRow(name) << value; };
    row("TIFF", {tiffFile(picture), "TIFF", picture, {}});
    row("TIFF, LZW", {tiffFile(picture, {.compression = 5}), "TIFF", picture, {}});
    row("TIFF, deflate, tiled", {tiffFile(picture, {.compression = 8, .tiled = true}), "TIFF", picture, {}});
    row("TIFF, JPEG", {tiffFile(picture, {.photometric = 6, .compression = 7}), "TIFF", picture, {}, 3, 8, 1, 60});
    row("TIFF, one plane a channel", {tiffFile(picture, {.compression = 5, .separate = true}), "TIFF", picture, {}});
    row("TIFF of 16 bits", {tiffFile(wide(picture)), "TIFF", picture, {Kind::DepthReduced}, 3, 16});
    row("TIFF with alpha",
        {tiffFile(withAlpha(picture), {.extraSamples = 1}), "TIFF", picture, {Kind::AlphaDropped}, 4});
    row("TIFF, grey", {tiffFile(grey, {.photometric = 1}), "TIFF", threeEqual(grey), {Kind::GreyExpanded}, 1});
    row("TIFF, white is zero",
        {tiffFile(~grey, {.photometric = 0}), "TIFF", threeEqual(grey), {Kind::GreyExpanded}, 1});
    row("TIFF of 1 bit, fax", {bilevelTiff(64, 8),
                               "TIFF",
                               halves(64, 8, cv::Scalar::all(0), cv::Scalar::all(255)),
                               {Kind::GreyExpanded},
                               1,
                               1});
    row("TIFF, CMYK", {tiffFile(inksOf(picture), {.photometric = 5}), "TIFF", picture, {Kind::CmykConverted}, 4});
    cv::Mat mapped;
    cv::merge(std::vector<cv::Mat>{grey, ~grey, cv::Mat(grey.size(), CV_8U, cv::Scalar(7))}, mapped);
    row("TIFF, palette", {tiffFile(grey, {.photometric = 3}), "TIFF", mapped, {Kind::PaletteExpanded}, 1});
    cv::Mat unit;
    picture.convertTo(unit, CV_32FC3, 1 / 255.0);
    row("TIFF of floats up to 1", {tiffFile(unit, {.sampleFormat = 3}), "TIFF", picture, {Kind::DepthReduced}, 3, 32});
    cv::Mat bytes;
    picture.convertTo(bytes, CV_64FC3);
    row("TIFF of doubles up to 255",
        {tiffFile(bytes, {.sampleFormat = 3}), "TIFF", picture, {Kind::DepthReduced}, 3, 64});
    row("TIFF of three pages", {tiffFile(picture, {.pages = 3}), "TIFF", picture, {Kind::FirstFrameOnly}, 3, 8, 3});
}

void addWebpAndGifRows()
{
    const cv::Mat picture = samplePicture();
    const auto row = [](const char *name, const Case &value) { QTest::newRow(name) << value; };
    row("WebP, lossless", {webpFile(picture), "WebP", picture, {}});
    row("WebP, lossy", {webpFile(picture, false), "WebP", picture, {}, 3, 8, 1, 24});
    row("WebP with alpha", {webpFile(withAlpha(picture)), "WebP", picture, {Kind::AlphaDropped}, 4});
    cv::Mat canvas = cv::Mat::zeros(picture.rows + 10, picture.cols + 10, CV_8UC3);
    picture.copyTo(canvas(cv::Rect({4, 2}, picture.size())));
    row("WebP, animated", {animatedWebp(picture, 4), "WebP", canvas, {Kind::FirstFrameOnly}, 3, 8, 4});
    const cv::Mat two = halves(20, 13, kRed, kGreen);
    row("GIF", {gifFile(20, 13, 1), "GIF", two, {Kind::PaletteExpanded}, 1});
    row("GIF, interlaced", {gifFile(20, 13, 1, true), "GIF", two, {Kind::PaletteExpanded}, 1});
    row("GIF, transparent",
        {gifFile(20, 13, 1, false, true), "GIF", two, {Kind::PaletteExpanded, Kind::AlphaDropped}, 1});
    row("GIF, animated", {gifFile(20, 13, 5), "GIF", two, {Kind::PaletteExpanded, Kind::FirstFrameOnly}, 1, 8, 5});
    row("GIF of one pixel", {gifFile(1, 1, 1), "GIF", halves(1, 1, kRed, kGreen), {Kind::PaletteExpanded}, 1});
}

void addPnmRows()
{
    const auto row = [](const char *name, const Case &value) { QTest::newRow(name) << value; };
    const cv::Mat two = halves(2, 1, cv::Scalar::all(0), cv::Scalar::all(255));
    row("PBM, text", {"P1\n# a comment\n2 1\n10\n", "PNM", two, {Kind::GreyExpanded}, 1, 1});
    row("PGM, text, four grey values", {"P2 2 1 3 0 3", "PNM", two, {Kind::GreyExpanded}, 1, 2});
    row("PPM, text", {"P3 2 1 255 0 0 0 255 255 255", "PNM", two, {}});
    row("PBM", {QByteArray("P4\n2 1\n\x80", 8), "PNM", two, {Kind::GreyExpanded}, 1, 1});
    row("PGM of 16 bits",
        {QByteArray("P5 2 1 65535\n\0\0\xff\xff", 17), "PNM", two, {Kind::GreyExpanded, Kind::DepthReduced}, 1, 16});
    row("PPM", {QByteArray("P6 2 1 255\n\0\0\0\xff\xff\xff", 17), "PNM", two, {}});
    const QByteArray pam = "P7\nWIDTH 2\nHEIGHT 1\nDEPTH 2\nMAXVAL 255\nTUPLTYPE GRAYSCALE_ALPHA\nENDHDR\n";
    row("PAM with alpha",
        {pam + QByteArray("\0\x40\xff\x40", 4), "PNM", two, {Kind::GreyExpanded, Kind::AlphaDropped}, 2});
}

void addOtherRows()
{
    const cv::Mat picture = samplePicture();
    const cv::Mat grey = greyOf(picture);
    const auto row = [](const char *name, const Case &value) { QTest::newRow(name) << value; };
    row("BMP", {openCvFile(".bmp", picture), "BMP", picture, {}});
    row("BMP from the top, 32 bits", {topDownBmp(picture), "BMP", picture, {}});
    row("BMP, palette", {paletteBmp(10, 6, false), "BMP", halves(10, 6, kRed, kGreen), {Kind::PaletteExpanded}, 1});
    row("BMP, run lengths", {paletteBmp(10, 6, true), "BMP", halves(10, 6, kRed, kGreen), {Kind::PaletteExpanded}, 1});
    const QByteArray jp2 = openCvFile(".jp2", picture);
    row("JPEG 2000", {jp2, "JPEG 2000", picture, {}, 3, 8, 1, 2});
    row("JPEG 2000, bare codestream", {codestreamOf(jp2), "JPEG 2000", picture, {}, 3, 8, 1, 2});
    row("JPEG 2000 of 16 bits",
        {openCvFile(".jp2", wide(picture)), "JPEG 2000", picture, {Kind::DepthReduced}, 3, 16, 1, 2});
    row("JPEG 2000, grey", {openCvFile(".jp2", grey), "JPEG 2000", threeEqual(grey), {Kind::GreyExpanded}, 1, 8, 1, 2});
    const cv::Mat large = samplePicture(64, 64);
    row("HEIC", {heifFile(large, false), "HEIF", large, {}, 3, 8, 1, 24});
    row("HEIC of 10 bits", {heifFile(large, false, {}, 10), "HEIF", large, {Kind::DepthReduced}, 3, 10, 1, 24});
    row("AVIF", {heifFile(large, true), "AVIF", large, {}, 3, 8, 1, 24});
}

} // namespace

void TestDecoder::picturesComeOutAsStored_data()
{
    QTest::addColumn<Case>("wanted");
    addJpegRows();
    addPngRows();
    addTiffRows();
    addWebpAndGifRows();
    addPnmRows();
    addOtherRows();
}

void TestDecoder::picturesComeOutAsStored()
{
    QFETCH(Case, wanted);
    if (wanted.file.isEmpty())
        QSKIP("libheif has no encoder for this format here");
    const auto image = decoded(wanted.file);
    QVERIFY2(image, image ? "" : image.error().detail.c_str());
    QCOMPARE(image->facts.format, wanted.format);
    QCOMPARE(image->facts.channels, wanted.channels);
    QCOMPARE(image->facts.bitDepth, wanted.bits);
    QCOMPARE(image->facts.frames, wanted.frames);
    QCOMPARE(image->facts.orientation, 1);
    QCOMPARE(textOf(image->facts.notes), textOf(wanted.notes));
    QCOMPARE(image->rgb.type(), CV_8UC3);
    QCOMPARE(image->facts.width, image->rgb.cols);
    QCOMPARE(image->facts.height, image->rgb.rows);
    if (!wanted.expected.empty()) {
        const double difference = largestDifference(image->rgb, wanted.expected);
        QVERIFY2(difference <= wanted.tolerance, qPrintable(QString::number(difference)));
    }
}

void TestDecoder::jpegPixelsAreThoseOfLibjpeg()
{
    cv::Mat noise(67, 93, CV_8UC3);
    cv::theRNG().state = 5;
    cv::randu(noise, 0, 256);
    const QByteArray file = jpegFile(noise, {.quality = 80});
    const cv::Mat bytes(1, int(file.size()), CV_8U, const_cast<char *>(file.constData()));
    cv::Mat reference;
    cv::cvtColor(cv::imdecode(bytes, cv::IMREAD_COLOR), reference, cv::COLOR_BGR2RGB);
    const auto image = decoded(file);
    QVERIFY(image);
    QCOMPARE(largestDifference(image->rgb, reference), 0.0);
}

void TestDecoder::picturesComeOutUpright_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("orientation");
    QTest::addColumn<double>("tolerance");
    const cv::Mat picture = samplePicture();
    for (int o = 1; o <= 8; ++o) {
        const auto row = [o](const char *format) -> QTestData & {
            return QTest::addRow("%s, orientation %d", format, o);
        };
        const QByteArray big = exifBlock(o, true);
        row("JPEG") << jpegFile(picture, {.horizontal = 1, .vertical = 1, .exif = exifBlock(o)}) << o << 8.0;
        row("JPEG, big-endian EXIF") << jpegFile(picture, {.horizontal = 1, .vertical = 1, .exif = big}) << o << 8.0;
        row("PNG") << pngWith(openCvFile(".png", picture), "eXIf", big) << o << 0.0;
        row("WebP") << webpWithExif(picture, exifBlock(o)) << o << 0.0;
        row("WebP with JPEG's prefix") << webpWithExif(picture, QByteArray("Exif\0\0", 6) + big) << o << 0.0;
        row("TIFF") << tiffFile(picture, {.orientation = o}) << o << 0.0;
    }
}

void TestDecoder::picturesComeOutUpright()
{
    QFETCH(QByteArray, file);
    QFETCH(int, orientation);
    QFETCH(double, tolerance);
    const auto image = decoded(file);
    QVERIFY2(image, image ? "" : image.error().detail.c_str());
    QCOMPARE(image->facts.orientation, orientation);
    QVERIFY(largestDifference(image->rgb, turned(samplePicture(), orientation)) <= tolerance);
    QCOMPARE(image->facts.width, orientation >= 5 ? 32 : 48);
    QCOMPARE(image->facts.height, orientation >= 5 ? 48 : 32);
    QCOMPARE(has(image->facts, Kind::Rotated), orientation != 1);
    for (const Note &note : image->facts.notes)
        QCOMPARE(note.values, std::vector{std::to_string(orientation)});
}

void TestDecoder::heifIsNotTurnedTwice()
{
    const cv::Mat picture = samplePicture(96, 64);
    const QByteArray file = heifFile(picture, false, exifBlock(6));
    if (file.isEmpty())
        QSKIP("libheif has no HEVC encoder here");
    const auto image = decoded(file); // EXIF only repeats what the container says, and here it says nothing
    QVERIFY(image);
    QCOMPARE(image->rgb.size(), picture.size());
    QVERIFY(!has(image->facts, Kind::Rotated));
}

void TestDecoder::rawIsDevelopedAndTurned()
{
    const auto image = decoded(dngFile(64, 48, 6));
    QVERIFY2(image, image ? "" : image.error().detail.c_str());
    QCOMPARE(image->facts.format, std::string("RAW"));
    QCOMPARE(image->facts.channels, 1);
    QCOMPARE(image->facts.bitDepth, 16);
    QCOMPARE(image->facts.orientation, 6);
    QVERIFY(has(image->facts, Kind::RawDeveloped) && has(image->facts, Kind::Rotated));
    QVERIFY(image->rgb.rows > image->rgb.cols);
    // One even grey: 30000 / 65535 of full light is sRGB 181, whatever the picture's brightness.
    const cv::Vec3b centre = image->rgb.at<cv::Vec3b>(image->rgb.rows / 2, image->rgb.cols / 2);
    for (int c = 0; c < 3; ++c)
        QVERIFY2(std::abs(centre[c] - 181) <= 3, qPrintable(QString::number(centre[c])));
}

void TestDecoder::factsDescribeTheFile()
{
    const QByteArray file = jpegFile(samplePicture(), {.quality = 75, .progressive = true, .exif = exifBlock(1)});
    const auto path = write(file, "no jpeg by name.png");
    const auto image = decode(path);
    QVERIFY(image);
    const ImageFacts &facts = image->facts;
    QCOMPARE(facts.file, path);
    QCOMPARE(facts.bytes, std::uintmax_t(file.size()));
    QCOMPARE(facts.sha256, QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex().toStdString());
    QVERIFY(facts.jpeg);
    QCOMPARE(facts.jpeg->quality, 75);
    QCOMPARE(facts.jpeg->subsampling, std::string("4:2:0"));
    QVERIFY(facts.jpeg->progressive);
    QCOMPARE(facts.jpeg->quantTables.size(), std::size_t(2));
    const std::pair<std::string, std::string> make("Exif.Image.Make", "ABC");
    QVERIFY(std::ranges::find(facts.metadata, make) != facts.metadata.end());
    // Containers that Exiv2 may not search.
    for (const QByteArray &other :
         {pngWith(openCvFile(".png", samplePicture()), "eXIf", exifBlock(1)),
          webpWithExif(samplePicture(), exifBlock(1)), heifFile(samplePicture(64, 64), false, exifBlock(1))}) {
        if (other.isEmpty())
            continue; // no HEVC encoder
        const auto second = decoded(other);
        QVERIFY(second);
        QVERIFY2(std::ranges::find(second->facts.metadata, make) != second->facts.metadata.end(),
                 second->facts.format.c_str());
        QVERIFY(!second->facts.jpeg);
    }
}

void TestDecoder::longMetadataIsCut()
{
    QByteArray properties;
    for (int i = 0; i < 300; ++i)
        properties += " t:p" + QByteArray::number(i) + "=\"" + QByteArray("\xc3\xa9").repeated(400) + "\"";
    const QByteArray xmp = QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) +
                           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
                           "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
                           "xmlns:t=\"urn:test/\"" +
                           properties.left(60000).left(properties.left(60000).lastIndexOf(" t:")) +
                           "/></rdf:RDF></x:xmpmeta>";
    const QByteArray jpeg = jpegFile(samplePicture());
    const auto image = decoded(jpeg.left(2) + "\xff\xe1" + big16(unsigned(xmp.size()) + 2) + xmp + jpeg.mid(2));
    QVERIFY(image);
    QVERIFY(image->facts.metadata.size() > 10 && image->facts.metadata.size() <= 200);
    const QString value = QString::fromUtf8(image->facts.metadata.back().second);
    QCOMPARE(value, QString(200, QChar(0xe9)));
}

void TestDecoder::suffixesAreLowerCase()
{
    QVERIFY(imageSuffixes().size() > 20);
    for (const std::string &suffix : imageSuffixes())
        QVERIFY(std::ranges::all_of(suffix, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }));
}

QTEST_GUILESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
