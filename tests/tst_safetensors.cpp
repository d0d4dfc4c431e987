#include <cstring>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "model/weights/safetensors.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace loupe;
using Kind = Error::Kind;

namespace {

std::string withHeader(const std::string &json, const std::string &data, std::optional<std::uint64_t> length = {})
{
    const std::uint64_t claimed = length.value_or(json.size());
    std::string bytes(8, '\0');
    std::memcpy(bytes.data(), &claimed, 8);
    return bytes + json + data;
}

std::string contentOf(const std::filesystem::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void fill(const std::filesystem::path &path, const std::string &bytes)
{
    std::filesystem::remove(path); // a file truncated and rewritten is flushed by some file systems, slowly
    std::ofstream(path, std::ios::binary) << bytes;
}

bool sameTensor(const at::Tensor &a, const at::Tensor &b)
{
    return a.scalar_type() == b.scalar_type() && a.sizes() == b.sizes() && at::equal(a, b);
}

/**
 * Runs `work` in a child, which may change its limits and mounts, and gives its exit code; -1 when it died.
 * LibTorch's threads do not come along: the child must make no large tensor.
 */
int inChild(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

const std::string kOneFloat = R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void everyTypeComesBackAsItWas_data();
    void everyTypeComesBackAsItWas();
    void shapesStridesAndMetadataSurvive();
    void fileIsLaidOutAsTheFormatAsks();
    void referenceFileIsRead();
    void unalignedTensorIsCopied();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void filesThatAreNoneAreToldApart();
    void flippedBytesNeverCrash();
    void writeIntoATensorDoesNotReachTheFile();
    void mappingOutlivesTheFile();
    void whatCannotBeWrittenIsRefused();
    void failedWriteLeavesTheOldFile_data();
    void failedWriteLeavesTheOldFile();
    void fullDiskIsToldApart();

private:
    std::filesystem::path file(const char *name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSafetensors::everyTypeComesBackAsItWas_data()
{
    QTest::addColumn<int>("type");
    for (const auto type : {at::kDouble, at::kFloat, at::kHalf, at::kBFloat16, at::kLong, at::kInt, at::kShort,
                            at::kChar, at::kByte, at::kBool})
        QTest::newRow(at::toString(type)) << int(type);
}

void TestSafetensors::everyTypeComesBackAsItWas()
{
    QFETCH(int, type);
    const at::Tensor tensor = at::arange(-3, 9).reshape({3, 4}).to(at::ScalarType(type));
    QVERIFY(writeSafetensors({{"t", tensor}}, {}, file("t")).ok());
    const auto read = readSafetensors(file("t"));
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().detail.c_str());
    QCOMPARE(read->tensors.size(), std::size_t(1));
    QVERIFY(sameTensor(read->tensors.at("t"), tensor));
}

void TestSafetensors::shapesStridesAndMetadataSurvive()
{
    const at::Tensor grid = at::arange(24).reshape({2, 3, 4}).to(at::kFloat);
    const TensorMap tensors{{"scalar", at::scalar_tensor(7.5)},
                            {"empty", at::empty({0, 5})},
                            {"transposed", grid.transpose(0, 2)},
                            {"part", grid.slice(2, 1, 3)},
                            {"byte", at::ones({3}, at::kByte)},
                            {"learned", at::ones({2}).requires_grad_()},
                            {"näme \"quoted\"", at::ones({1}, at::kDouble)}};
    const std::map<std::string, std::string> metadata{{"config", R"({"a": 1})"}, {"nothing", ""}};
    QVERIFY(writeSafetensors(tensors, metadata, file("t")).ok());
    const auto read = readSafetensors(file("t"));
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().detail.c_str());
    QCOMPARE(read->metadata, metadata);
    QCOMPARE(read->tensors.size(), tensors.size());
    for (const auto &[name, tensor] : tensors)
        QVERIFY2(sameTensor(read->tensors.at(name), tensor), name.c_str());
    QVERIFY(!read->tensors.at("learned").requires_grad());
}

void TestSafetensors::fileIsLaidOutAsTheFormatAsks()
{
    QVERIFY(writeSafetensors({{"b", at::ones({3}, at::kByte)}, {"a", at::ones({1}, at::kByte)}, {"z", at::ones({1})}},
                             {}, file("t"))
                .ok());
    const std::string json = R"({"a":{"data_offsets":[4,5],"dtype":"U8","shape":[1]},)"
                             R"("b":{"data_offsets":[5,8],"dtype":"U8","shape":[3]},)"
                             R"("z":{"data_offsets":[0,4],"dtype":"F32","shape":[1]}})";
    const std::string padding((8 - json.size() % 8) % 8, ' ');
    QCOMPARE(contentOf(file("t")), withHeader(json + padding, std::string("\0\0\x80\x3f\1\1\1\1", 8)));
}

void TestSafetensors::referenceFileIsRead()
{
    const std::filesystem::path path = LOUPE_SHARED_DIR "/reference/tiny/weights.safetensors";
    if (!std::filesystem::exists(path))
        QSKIP("the reference vectors are not beside the checkout");
    const auto read = readSafetensors(path);
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().detail.c_str());
    QCOMPARE(read->tensors.size(), std::size_t(194));
    QVERIFY(read->metadata.count("config") == 1);
    QVERIFY(sameTensor(read->tensors.at("loupe.segmentor.criterion.empty_weight"), at::tensor({1.0F, 0.1F})));
    const at::Tensor &convolution = read->tensors.at("loupe.backbone.conv1.weight");
    QCOMPARE(convolution.sizes(), at::IntArrayRef({64, 3, 16, 16}));
    QVERIFY(convolution.abs().max().item<double>() < 0.06); // sqrt(2 / 768), by the formula of the weights
    QVERIFY(convolution.abs().max().item<double>() > 0.05);
}

void TestSafetensors::unalignedTensorIsCopied()
{
    const std::string json = R"({"b":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
                             R"("f":{"dtype":"F32","shape":[1],"data_offsets":[1,5]}})";
    fill(file("t"), withHeader(json, std::string("\x09\0\0\x80\x3f", 5)));
    const auto read = readSafetensors(file("t"));
    QVERIFY2(read.ok(), read.ok() ? "" : read.error().detail.c_str());
    QVERIFY(sameTensor(read->tensors.at("f"), at::ones({1})));
    QCOMPARE(reinterpret_cast<std::uintptr_t>(read->tensors.at("f").data_ptr()) % 4, std::uintptr_t(0));
}

void TestSafetensors::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const std::string &bytes, const char *detail) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromUtf8(detail);
    };
    const auto entry = [](const char *fields) { return "{\"a\":{" + std::string(fields) + "}}"; };
    const std::string four(4, '\1');
    row("seven bytes", "1234567", "too short");
    row("a header length of 2^63", withHeader(kOneFloat, four, 1ULL << 63U), "header of 9223372036854775808 bytes");
    row("a header length of 2^64 - 1", withHeader(kOneFloat, four, ~0ULL), "header of");
    row("a header longer than the file", withHeader(kOneFloat, four, kOneFloat.size() + 5), "header of");
    row("an empty header", withHeader("", four), "does not begin with '{'");
    row("a header that is a list", withHeader("[]", ""), "does not begin with '{'");
    row("a header behind spaces", withHeader("  {}", ""), "does not begin with '{'");
    row("JSON that breaks off", withHeader(R"({"a":{"dty)", four), "not JSON");
    row("text after the JSON", withHeader(kOneFloat + "x", four), "not JSON");
    row("a name that is not UTF-8", withHeader("{\"\xff\xfe\":{}}", ""), "not JSON");
    row("nesting a hundred thousand deep", withHeader(R"({"a":)" + std::string(100'000, '['), ""), "a list where none");
    row("objects in an entry", withHeader(entry(R"("dtype":{"a":1})"), four), "an object where none");
    row("lists in a shape", withHeader(entry(R"("shape":[[1]])"), four), "a list where none");
    row("an entry that is a number", withHeader(R"({"a":4})", four), "a number where none");
    row("an entry that is null", withHeader(R"({"a":null})", four), "null where none");
    row("metadata that is no text", withHeader(R"({"__metadata__":{"a":1}})", ""), "a number where none");
    row("a type nobody knows", withHeader(entry(R"("dtype":"F4","shape":[1],"data_offsets":[0,4])"), four),
        "'a': type 'F4' is not supported");
    row("a field nobody knows", withHeader(entry(R"("dtype":"F32","strides":[1])"), four), "unknown field 'strides'");
    row("a field that is missing", withHeader(entry(R"("dtype":"F32","shape":[1])"), four), "a field is missing");
    row("a field twice", withHeader(entry(R"("dtype":"F32","dtype":"F32")"), four), "'dtype' appears twice");
    row("a tensor twice",
        withHeader(R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},)"
                   R"("a":{"dtype":"U8","shape":[2],"data_offsets":[2,4]}})",
                   four),
        "'a': appears twice");
    row("metadata twice", withHeader(R"({"__metadata__":{},"__metadata__":{}})", ""), "appears twice");
    row("a metadata key twice", withHeader(R"({"__metadata__":{"k":"1","k":"2"}})", ""), "appears twice");
    row("a negative offset", withHeader(entry(R"("dtype":"F32","shape":[1],"data_offsets":[-4,0])"), four), "negative");
    row("a negative size", withHeader(entry(R"("dtype":"F32","shape":[-1],"data_offsets":[0,4])"), four), "negative");
    row("a size that is no whole number", withHeader(entry(R"("dtype":"F32","shape":[1.0])"), four), "not whole");
    row("three offsets", withHeader(entry(R"("dtype":"F32","shape":[1],"data_offsets":[0,2,4])"), four), "two numbers");
    row("an end before the begin", withHeader(entry(R"("dtype":"F32","shape":[1],"data_offsets":[4,0])"), four),
        "outside the file");
    row("an end behind the file", withHeader(entry(R"("dtype":"F32","shape":[2],"data_offsets":[0,8])"), four),
        "outside the file");
    row("data that is cut off", withHeader(kOneFloat, std::string(3, '\1')), "outside the file");
    row("a shape that needs more than it gets",
        withHeader(entry(R"("dtype":"F32","shape":[2],"data_offsets":[0,4])"), four), "its shape needs 8 bytes");
    row("a shape whose product overflows to the right size",
        withHeader(entry(R"("dtype":"F32","shape":[4611686018427387905,1],"data_offsets":[0,4])"), four), "overflows");
    row("a shape that overflows before a zero",
        withHeader(entry(R"("dtype":"F32","shape":[4611686018427387904,8,0],"data_offsets":[0,0])"), ""), "overflows");
    row("a size beyond 2^63", withHeader(entry(R"("dtype":"F32","shape":[9223372036854775808])"), four), "too large");
    row("a hundred dimensions",
        withHeader(entry((R"("shape":[1)" +
                          [] {
                              std::string ones;
                              for (int i = 0; i < 99; ++i)
                                  ones += ",1";
                              return ones;
                          }() +
                          "]")
                             .c_str()),
                   four),
        "too many dimensions");
    row("tensors that overlap",
        withHeader(R"({"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]},)"
                   R"("b":{"dtype":"U8","shape":[2],"data_offsets":[2,4]}})",
                   four),
        "'b': its data overlaps");
    row("a hole between tensors",
        withHeader(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
                   R"("b":{"dtype":"U8","shape":[2],"data_offsets":[2,4]}})",
                   four),
        "'b': its data overlaps another tensor's or leaves a hole");
    row("bytes behind the last tensor", withHeader(kOneFloat, four + "more"), "4 bytes belong to no tensor");
}

void TestSafetensors::hostileFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    fill(file("t"), bytes.toStdString());
    const auto read = readSafetensors(file("t"));
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, Kind::ModelInvalid);
    QVERIFY2(QString::fromStdString(read.error().detail).contains(detail), read.error().detail.c_str());
}

void TestSafetensors::filesThatAreNoneAreToldApart()
{
    const auto kindOf = [](const std::filesystem::path &path) { return readSafetensors(path).error().kind; };
    fill(file("empty"), "");
    QCOMPARE(kindOf(file("empty")), Kind::FileEmpty);
    QCOMPARE(kindOf(file("absent")), Kind::FileMissing);
    QCOMPARE(kindOf(file("empty") / "below a file"), Kind::FileMissing);
    QCOMPARE(kindOf(file("")), Kind::FileUnreadable); // the folder
    QCOMPARE(::mkfifo(file("pipe").c_str(), 0600), 0);
    QCOMPARE(kindOf(file("pipe")), Kind::FileUnreadable);
}

void TestSafetensors::flippedBytesNeverCrash()
{
    QVERIFY(writeSafetensors({{"a", at::ones({2, 3})}, {"b", at::ones({4}, at::kHalf)}, {"c", at::empty({0})}},
                             {{"k", "v"}}, file("t"))
                .ok());
    const std::string good = contentOf(file("t"));
    std::mt19937 random(7);
    int refused = 0;
    for (int round = 0; round < 4000; ++round) {
        std::string bad = good;
        for (auto flips = 1 + random() % 3; flips > 0; --flips)
            bad[random() % bad.size()] = char(random());
        if (random() % 8 == 0)
            bad.resize(random() % bad.size());
        fill(file("t"), bad);
        const auto read = readSafetensors(file("t"));
        if (!read.ok())
            ++refused;
        else
            for (const auto &[name, tensor] : read->tensors)
                QVERIFY(tensor.to(at::kDouble).sum().defined()); // touches every byte
    }
    QVERIFY(refused > 2000);
}

void TestSafetensors::writeIntoATensorDoesNotReachTheFile()
{
    QVERIFY(writeSafetensors({{"a", at::ones({1024})}}, {}, file("t")).ok());
    const std::string before = contentOf(file("t"));
    {
        const auto read = readSafetensors(file("t"));
        QVERIFY(read.ok());
        at::Tensor tensor = read->tensors.at("a");
        tensor.fill_(9);
        QCOMPARE(tensor.sum().item<float>(), 9.0F * 1024);
    }
    QCOMPARE(contentOf(file("t")), before);
}

void TestSafetensors::mappingOutlivesTheFile()
{
    QVERIFY(writeSafetensors({{"a", at::ones({100'000})}}, {}, file("t")).ok());
    at::Tensor tensor;
    {
        const auto read = readSafetensors(file("t"));
        QVERIFY(read.ok());
        tensor = read->tensors.at("a").slice(0, 50'000);
    } // the slice alone keeps the mapping now
    QVERIFY(writeSafetensors({{"a", at::zeros({3})}}, {}, file("t")).ok());
    QCOMPARE(tensor.sum().item<float>(), 50'000.0F);
    QVERIFY(sameTensor(readSafetensors(file("t"))->tensors.at("a"), at::zeros({3})));
    std::filesystem::remove(file("t"));
    QCOMPARE(tensor.sum().item<float>(), 50'000.0F);
}

void TestSafetensors::whatCannotBeWrittenIsRefused()
{
    const auto kindOf = [this](const TensorMap &tensors, const std::map<std::string, std::string> &metadata) {
        const auto written = writeSafetensors(tensors, metadata, file("t"));
        return written.ok() ? Kind::Cancelled : written.error().kind;
    };
    QCOMPARE(kindOf({{"a", at::Tensor()}}, {}), Kind::BadArgument);
    QCOMPARE(kindOf({{"a", at::ones({1}, at::kComplexFloat)}}, {}), Kind::BadArgument);
    QCOMPARE(kindOf({{"a", at::ones({1}).to_sparse()}}, {}), Kind::BadArgument);
    QCOMPARE(kindOf({{"__metadata__", at::ones({1})}}, {}), Kind::BadArgument);
    QCOMPARE(kindOf({{"\xff", at::ones({1})}}, {}), Kind::BadArgument);
    QCOMPARE(kindOf({}, {{"k", "\xff"}}), Kind::BadArgument);
    QVERIFY(!std::filesystem::exists(file("t")));
}

void TestSafetensors::failedWriteLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("the folder is not writable") << QStringLiteral("read-only folder");
    QTest::newRow("the file grows over the process's limit") << QStringLiteral("limit");
    QTest::newRow("the target is a folder") << QStringLiteral("folder");
    QTest::newRow("the folder does not exist") << QStringLiteral("no folder");
}

void TestSafetensors::failedWriteLeavesTheOldFile()
{
    QFETCH(QString, fault);
    const std::filesystem::path folder = file("d");
    std::filesystem::create_directories(folder / "target folder" / "content");
    QVERIFY(writeSafetensors({{"a", at::ones({4})}}, {}, folder / "old").ok());
    const std::string before = contentOf(folder / "old");
    const std::filesystem::path target = fault == QStringLiteral("folder")      ? folder / "target folder"
                                         : fault == QStringLiteral("no folder") ? folder / "absent" / "old"
                                                                                : folder / "old";
    const TensorMap large{{"a", at::zeros({5000})}};
    const int kind = inChild([&] {
        if (fault == QStringLiteral("limit")) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1000, 1000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        }
        if (fault == QStringLiteral("read-only folder")) {
            ::chmod(folder.c_str(), 0555);
            ::chmod(m_folder->path().toUtf8().constData(), 0755);
            if (::geteuid() == 0 && ::seteuid(65534) != 0) // root may write anywhere
                return 100;
        }
        const auto written = writeSafetensors(large, {}, target);
        return written.ok() ? 101 : int(written.error().kind);
    });
    ::chmod(folder.c_str(), 0755);
    if (kind == 100)
        QSKIP("this process may neither be refused nor give up that right");
    QCOMPARE(kind, int(Kind::WriteFailed));
    QCOMPARE(contentOf(folder / "old"), before);
    std::size_t entries = 0;
    for ([[maybe_unused]] const auto &entry : std::filesystem::directory_iterator(folder))
        ++entries;
    QCOMPARE(entries, std::size_t(2)); // no temporary file is left
}

void TestSafetensors::fullDiskIsToldApart()
{
    std::filesystem::create_directory(file("disk"));
    const TensorMap large{{"a", at::zeros({50'000})}};
    const int kind = inChild([&] {
        // A file system of 64 KiB that only this child sees.
        if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return 100;
        ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
        if (::mount("tmpfs", file("disk").c_str(), "tmpfs", 0, "size=64k") != 0)
            return 100;
        if (!writeSafetensors({{"a", at::ones({4})}}, {}, file("disk") / "t").ok())
            return 101;
        const std::string before = contentOf(file("disk") / "t");
        const auto written = writeSafetensors(large, {}, file("disk") / "t");
        if (written.ok() || contentOf(file("disk") / "t") != before)
            return 102;
        return int(written.error().kind);
    });
    if (kind == 100)
        QSKIP("this process may not mount a small file system");
    QCOMPARE(kind, int(Kind::DiskFull));
}

QTEST_GUILESS_MAIN(TestSafetensors)
#include "tst_safetensors.moc"
