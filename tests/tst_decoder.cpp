#include "model/image/decoder.h"
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
    cv::Mat expected; ///< empty = not compared
    std::vector<Kind> notes;
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

bool has(const ImageFacts &facts, Kind kind)
{
    return std::ranges::any_of(facts.notes, [kind](const Note &note) { return note.kind == kind; });
}

double largestDifference(const cv::Mat &a, const cv::Mat &b)
{
    return a.size() == b.size() && a.type() == b.type() ? cv::norm(a, b, cv::NORM_INF) : 1e9;
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

/// Ink amounts that a conversion without a profile turns into `rgb` (no black).
cv::Mat inksOf(const cv::Mat &rgb)
{
    std::vector<cv::Mat> planes;
    cv::split(~rgb, planes);
    planes.push_back(cv::Mat::zeros(rgb.size(), CV_8UC1));
    cv::Mat inks;
    cv::merge(planes, inks);
    return inks;
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

/// The most memory that this process has held so far, kB. A sanitizer's own is no measure: 0.
long peakMemory()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#else
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
#endif
}

/// The bare codestream of a JP2 file.
QByteArray codestreamOf(const QByteArray &jp2)
{
    return jp2.mid(jp2.indexOf("\xff\x4f\xff\x51"));
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
    void textBombsStayPacked();
    void damageNeverCrashes();
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

void TestDecoder::brokenFilesAreExplained_data()
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

void TestDecoder::brokenFilesAreExplained()
{
    QFETCH(QByteArray, file);
    QFETCH(int, kind);
    const auto image = decoded(file);
    QVERIFY(!image);
    QVERIFY2(int(image.error().kind) == kind, image.error().detail.c_str());
    QVERIFY(!image.error().detail.empty());
}

void TestDecoder::foldersAndMissingFilesAreExplained()
{
    const auto folder = std::filesystem::path(m_folder.path().toStdString());
    QCOMPARE(decode(folder).error().kind, Error::Kind::FileUnreadable);
    QCOMPARE(decode(folder / "nothing here.jpg").error().kind, Error::Kind::FileMissing);
    QCOMPARE(decode({}).error().kind, Error::Kind::FileMissing);
    QCOMPARE(decode("/dev/zero").error().kind, Error::Kind::FileUnreadable);
}

void TestDecoder::unreadableFilesAreExplained()
{
    if (geteuid() == 0)
        QSKIP("root may read every file");
    const auto path = write(jpegFile(samplePicture()), "locked.jpg");
    std::filesystem::permissions(path, std::filesystem::perms::none);
    QCOMPARE(decode(path).error().kind, Error::Kind::FileUnreadable);
}

void TestDecoder::hugeClaimsAreRefused_data()
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

void TestDecoder::hugeClaimsAreRefused()
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

void TestDecoder::theLimitCanBeRaised()
{
    const auto path = write(openCvFile(".png", samplePicture(1200, 1000)));
    const auto refused = decode(path, {.maxMegapixels = 1});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::TooLarge);
    QCOMPARE(refused.error().detail, std::string("1200 x 1000, limit 1 megapixels"));
    QVERIFY(decode(path, {.maxMegapixels = 1.2}));
}

void TestDecoder::cutFilesKeepWhatIsThere_data()
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

void TestDecoder::cutFilesKeepWhatIsThere()
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

void TestDecoder::aWrongChecksumIsNoted()
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

void TestDecoder::threadsDoNotDisturbEachOther()
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

void TestDecoder::textBombsStayPacked()
{
    // 100 texts of 6 MB, packed to 6 kB each.
    const QByteArray text = pngChunk("zTXt", QByteArray("Comment\0\0", 9) + qCompress(QByteArray(6 << 20, 'a')).mid(4));
    const QByteArray png = openCvFile(".png", samplePicture());
    const auto path = write(png.left(33) + text.repeated(100) + png.mid(33));
    const long before = peakMemory();
    QVERIFY(decode(path));
    QVERIFY2(peakMemory() - before < 100 * 1024, qPrintable(QString::number(peakMemory() - before)));
}

void TestDecoder::damageNeverCrashes()
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

void TestDecoder::suffixesAreLowerCase()
{
    QVERIFY(imageSuffixes().size() > 20);
    for (const std::string &suffix : imageSuffixes())
        QVERIFY(std::ranges::all_of(suffix, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }));
}

QTEST_GUILESS_MAIN(TestDecoder)
#include "tst_decoder.moc"
