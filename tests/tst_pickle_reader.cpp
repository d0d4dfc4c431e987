#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "model/weights/pickle_reader.h"

#include <ATen/ATen.h>

#include <QTemporaryDir>
#include <QTest>

using namespace loupe;
using namespace std::string_literals;

namespace {

template <class T>
std::string raw(T value)
{
    std::string bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

// --- pickles by hand -----------------------------------------------------------------------------------------------

std::string text(const std::string &value)
{
    return "X" + raw(std::uint32_t(value.size())) + value;
}

std::string integer(std::int64_t value)
{
    return "\x8a\x08" + raw(value); // LONG1
}

std::string global(const std::string &module, const std::string &name)
{
    return "c" + module + "\n" + name + "\n";
}

std::string tuple(const std::vector<std::int64_t> &values)
{
    std::string bytes = "(";
    for (const std::int64_t value : values)
        bytes += integer(value);
    return bytes + "t";
}

std::string storage(std::int64_t elements, const std::string &type = "FloatStorage", const std::string &key = "0")
{
    return "(" + text("storage") + global("torch", type) + text(key) + text("cpu") + integer(elements) + "tQ";
}

std::string orderedDict()
{
    return global("collections", "OrderedDict") + ")R";
}

struct View {
    std::int64_t offset = 0;
    std::vector<std::int64_t> sizes{4};
    std::vector<std::int64_t> strides{1};
};

std::string tensor(const View &view, const std::string &storageBytes)
{
    return global("torch._utils", "_rebuild_tensor_v2") + "(" + storageBytes + integer(view.offset) +
           tuple(view.sizes) + tuple(view.strides) + "\x89" + orderedDict() + "tR";
}

/** {"t": tensor} and what else is given, each a key and a value. */
std::string dict(const std::string &tensorBytes, const std::string &more = {})
{
    return "}" + text("t") + tensorBytes + "s" + (more.empty() ? more : "(" + more + "u");
}

std::string pickle(const std::string &body)
{
    return "\x80\x02" + body + ".";
}

const std::string kFourFloats = raw(1.0F) + raw(2.0F) + raw(3.0F) + raw(4.0F);

std::string plain()
{
    return dict(tensor({}, storage(4)));
}

// --- files by hand -------------------------------------------------------------------------------------------------

struct ZipEntry {
    std::string name;
    std::string data;
    std::uint16_t method = 0;
    std::uint16_t flags = 0;
};

std::string zipOf(const std::vector<ZipEntry> &entries)
{
    std::string archive;
    std::string directory;
    for (const ZipEntry &entry : entries) {
        const std::string common = raw(entry.flags) + raw(entry.method) + std::string(8, '\0') +
                                   raw(std::uint32_t(entry.data.size())) + raw(std::uint32_t(entry.data.size())) +
                                   raw(std::uint16_t(entry.name.size())) + std::string(2, '\0');
        directory += "PK\1\2" + std::string(4, '\0') + common + std::string(10, '\0') +
                     raw(std::uint32_t(archive.size())) + entry.name;
        archive += "PK\3\4" + std::string(2, '\0') + common + entry.name + entry.data;
    }
    return archive + directory + "PK\5\6" + std::string(4, '\0') + raw(std::uint16_t(entries.size())) +
           raw(std::uint16_t(entries.size())) + raw(std::uint32_t(directory.size())) +
           raw(std::uint32_t(archive.size())) + std::string(2, '\0');
}

std::string torchZip(const std::string &body, const std::string &data = kFourFloats)
{
    return zipOf({{"m/data.pkl", pickle(body)}, {"m/byteorder", "little"}, {"m/data/0", data}});
}

std::string legacy(const std::string &body, const std::string &littleEndian = "\x88",
                   const std::string &data = raw(std::int64_t(4)) + kFourFloats)
{
    const std::string magic = "\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19";
    return pickle(magic) + pickle("M\xe9\x03") + pickle("}" + text("little_endian") + littleEndian + "s") +
           pickle(body) + pickle("](" + text("0") + "e") + data;
}

} // namespace

class TestPickleReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void legalFilesAreRead_data();
    void legalFilesAreRead();
    void everyStorageTypeIsRead_data();
    void everyStorageTypeIsRead();
    void stridedViewsShareTheirStorage();
    void hostilePicklesAreRefused_data();
    void hostilePicklesAreRefused();
    void hostileContainersAreRefused_data();
    void hostileContainersAreRefused();
    void flippedBytesNeverCrash_data();
    void flippedBytesNeverCrash();

private:
    Result<TensorMap> read(const std::string &bytes) const
    {
        const std::filesystem::path path = std::filesystem::path(m_folder->path().toStdString()) / "file";
        std::filesystem::remove(path); // a file truncated and rewritten is flushed by some file systems, slowly
        std::ofstream(path, std::ios::binary) << bytes;
        return readTorchFile(path);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPickleReader::legalFilesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const std::string &bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    row("zip format", torchZip(plain()));
    row("legacy format", legacy(plain()));
    row("without a byte order, as older versions write",
        zipOf({{"m/data.pkl", pickle(plain())}, {"m/data/0", kFourFloats}}));
    row("inside state_dict", torchZip("}" + text("state_dict") + plain() + "s"));
    row("inside model inside weights", torchZip("}" + text("weights") + "}" + text("model") + plain() + "ss"));
    row("beside an epoch, in state_dict", torchZip("}(" + text("epoch") + "K\7" + text("state_dict") + plain() + "u"));
    row("an OrderedDict with attributes", torchZip(orderedDict() + "(" + text("t") + tensor({}, storage(4)) + "u}" +
                                                   text("_metadata") + orderedDict() + "sb"));
    row("an OrderedDict of pairs, as Python 2 writes",
        torchZip(global("collections", "OrderedDict") + "]](" + text("t") + tensor({}, storage(4)) + "ea\x85R"));
    row("a parameter", torchZip(dict(global("torch._utils", "_rebuild_parameter") + "(" + tensor({}, storage(4)) +
                                     "\x88" + orderedDict() + "tR")));
    row("arguments of the training beside the tensors",
        torchZip(dict(tensor({}, storage(4)), text("args") + global("argparse", "Namespace") + ")\x81}" + text("lr") +
                                                  "G\x3f\xb9\x99\x99\x99\x99\x99\x9a" + "sb" + text("dtype") +
                                                  global("torch", "float32") + text("shape") + global("torch", "Size") +
                                                  tuple({1, 2}) + "\x85R" + text("none") + "N")));
    row("lists two hundred thousand deep beside the tensors",
        torchZip(dict(tensor({}, storage(4)), text("deep") + std::string(200'000, ']') + std::string(199'999, 'a'))));
    row("a list that contains itself", torchZip(dict(tensor({}, storage(4)), text("self") + "]q\1h\1a")));
    row("protocol 4 with frames and short texts",
        zipOf({{"m/data.pkl", "\x80\x04\x95" + raw(std::uint64_t(999)) + "}\x94\x8c\1t\x94" +
                                  "\x8c\x0ctorch._utils\x94\x8c\x12_rebuild_tensor_v2\x94\x93" + "(" + storage(4) +
                                  "K\0"s + "K\4\x85K\1\x85\x89" + orderedDict() + "tRs."},
               {"m/data/0", kFourFloats}}));
}

void TestPickleReader::legalFilesAreRead()
{
    QFETCH(QByteArray, bytes);
    const auto tensors = read(bytes.toStdString());
    QVERIFY2(tensors.ok(), tensors.ok() ? "" : tensors.error().detail.c_str());
    QCOMPARE(tensors->size(), std::size_t(1));
    QVERIFY(at::equal(tensors->at("t"), at::tensor({1.0F, 2.0F, 3.0F, 4.0F})));
}

void TestPickleReader::everyStorageTypeIsRead_data()
{
    QTest::addColumn<QByteArray>("storageName");
    QTest::addColumn<int>("type");
    const std::pair<const char *, at::ScalarType> rows[] = {
        {"DoubleStorage", at::kDouble}, {"FloatStorage", at::kFloat},       {"HalfStorage", at::kHalf},
        {"LongStorage", at::kLong},     {"BFloat16Storage", at::kBFloat16}, {"IntStorage", at::kInt},
        {"ShortStorage", at::kShort},   {"CharStorage", at::kChar},         {"ByteStorage", at::kByte},
        {"BoolStorage", at::kBool}};
    for (const auto &[name, type] : rows)
        QTest::newRow(name) << QByteArray(name) << int(type);
}

void TestPickleReader::everyStorageTypeIsRead()
{
    QFETCH(QByteArray, storageName);
    QFETCH(int, type);
    const at::Tensor wanted = at::tensor({1, 0, 1, 1}).to(at::ScalarType(type));
    const std::string data(static_cast<const char *>(wanted.const_data_ptr()), wanted.nbytes());
    const auto tensors = read(torchZip(dict(tensor({}, storage(4, storageName.toStdString()))), data));
    QVERIFY2(tensors.ok(), tensors.ok() ? "" : tensors.error().detail.c_str());
    QCOMPARE(tensors->at("t").scalar_type(), at::ScalarType(type));
    QVERIFY(at::equal(tensors->at("t"), wanted));
}

void TestPickleReader::stridedViewsShareTheirStorage()
{
    const auto tensors = read(
        torchZip(dict(tensor({0, {2, 2}, {1, 2}}, storage(4)),
                      text("tail") + tensor({3, {1}, {1}}, storage(4)) + text("scalar") +
                          tensor({1, {}, {}}, storage(4)) + text("empty") + tensor({4, {0, 7}, {7, 1}}, storage(4)))));
    QVERIFY2(tensors.ok(), tensors.ok() ? "" : tensors.error().detail.c_str());
    QVERIFY(at::equal(tensors->at("t"), at::tensor({1.0F, 3.0F, 2.0F, 4.0F}).reshape({2, 2})));
    QCOMPARE(tensors->at("scalar").item<float>(), 2.0F);
    QCOMPARE(tensors->at("empty").sizes(), at::IntArrayRef({0, 7}));
    QVERIFY(tensors->at("tail").is_alias_of(tensors->at("t")));
}

void TestPickleReader::hostilePicklesAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const std::string &body, const char *detail) {
        QTest::newRow(name) << QByteArray::fromStdString(body) << QString::fromUtf8(detail);
    };
    const auto view = [](const View &v, std::int64_t elements = 4) { return dict(tensor(v, storage(elements))); };
    row("os.system is applied", global("os", "system") + text("true") + "\x85R", "os.system is not allowed");
    row("posix.system beside good tensors",
        dict(tensor({}, storage(4)), text("x") + global("posix", "system") + text("true") + "\x85R"),
        "posix.system is not allowed");
    row("eval by a name from the stack", text("builtins") + text("eval") + "\x93" + text("1") + "\x85R",
        "builtins.eval is not allowed");
    row("a dotted name", global("torch", "Size.__class__"), "not allowed");
    row("getattr", global("builtins", "getattr"), "builtins.getattr is not allowed");
    row("a whole pickled network", global("core.vision_encoder.pe", "VisionTransformer") + ")\x81}b",
        "core.vision_encoder.pe.VisionTransformer is not allowed");
    row("a name of a megabyte", global("a", std::string(1'000'000, 'b')), "not allowed");
    row("a name without an end", "ctorch", "cut off");
    row("INST", "(ios\nsystem\n", "operation 105 is not supported");
    row("OBJ", "(" + global("torch", "Size") + "o", "operation 111 is not supported");
    row("an extension code", "\x82\x01", "operation 130 is not supported");
    row("a text is applied", text("a") + ")R", "something that is no name is applied");
    row("applied to a list", global("torch", "Size") + "]R", "something that is no name is applied");
    row("torch.Size of nothing", global("torch", "Size") + ")R", "without arguments");
    row("an empty stack", "a", "the stack is empty");
    row("pops below a mark", "K\1(\x85", "the stack is empty");
    row("items without a mark", "}u", "no mark");
    row("a reduce on an empty stack", "R", "the stack is empty");
    row("a build without an object", "}b", "the stack is empty");
    row("a stop on an empty stack", "", "the stack is empty");
    row("two results", "}}", "left on the stack");
    row("a memo that was never set", "h\7", "memo 7 is not set");
    row("a memo of an empty stack", "q\1", "the stack is empty");
    row("items for a tuple", ")K\1a", "cannot take them");
    row("pairs for a list", "]K\1K\1s", "cannot take them");
    row("a key without a value", "}(K\1u", "a key without a value");
    row("an OrderedDict of numbers", global("collections", "OrderedDict") + "](K\1e\x85R", "no pairs");
    row(
        "pairs copied again and again",
        global("collections", "OrderedDict") + "q\1" + "](K\1K\1\x86" + std::string(4000, '2') + "e\x85q\2" +
            [] {
                std::string again;
                for (int i = 0; i < 2000; ++i)
                    again += "h\1h\2R";
                return again;
            }(),
        "a million");
    row("a text longer than the file", "X\xff\xff\xff\xff", "cut off");
    row("a text of 2^64 - 1 bytes", "\x8d" + std::string(8, '\xff'), "cut off");
    row("a number of 2^31 bytes", "\x8b" + raw(0x80000000U), "cut off");
    row("more than a million values", std::string(1'000'001, ')'), "a million");
    row("more than 16 MiB", "X" + raw(std::uint32_t(17 << 20)) + std::string(17 << 20, 'x'), "longer than 16 MiB");
    row("protocol 0", "\x80"s + '\0', "protocol 0");
    row("protocol 200", "\x80\xc8", "protocol 200");
    row("a persistent number", "K\1Q", "no storage");
    row("a storage whose type is no type",
        "(" + text("storage") + global("torch", "Size") + text("0") + text("cpu") + "K\4tQ", "no storage");
    row("a view of a storage, as very old files have",
        "(" + text("storage") + global("torch", "FloatStorage") + text("0") + text("cpu") + "K\4" + text("v") + "tQ",
        "a view of another");
    row("an untyped storage", dict(tensor({}, storage(16, "UntypedStorage"))), "torch.UntypedStorage is not allowed");
    row("a tensor of a text", global("torch._utils", "_rebuild_tensor_v2") + "(" + text("0") + "K\0"s + "))tR",
        "wrong arguments");
    row("a tensor of too few arguments", global("torch._utils", "_rebuild_tensor_v2") + "(" + storage(4) + "tR",
        "wrong arguments");
    row("more strides than sizes", view({0, {4}, {1, 1}}), "wrong arguments");
    row("sixty-five dimensions", view({0, std::vector<std::int64_t>(65, 1), std::vector<std::int64_t>(65, 1)}),
        "wrong arguments");
    row("sizes beyond 64 bits",
        dict(global("torch._utils", "_rebuild_tensor_v2") + "(" + storage(4) + "K\0"s + "\x8a\x09" +
             std::string(9, '\1') + "\x85K\1\x85\x89NtR"),
        "wrong arguments");
    row("one element too many", view({0, {5}, {1}}), "'t': reaches outside its storage");
    row("an offset that pushes it out", view({1, {4}, {1}}), "reaches outside");
    row("a stride that reaches out", view({0, {2, 2}, {3, 1}}), "reaches outside");
    row("a negative stride", view({3, {4}, {-1}}), "reaches outside");
    row("a negative size", view({0, {-4}, {1}}), "reaches outside");
    row("a negative offset", view({-1, {1}, {1}}), "reaches outside");
    row("an offset of 2^63 - 1", view({INT64_MAX, {1}, {1}}), "reaches outside");
    row("a stride of 2^63 - 1", view({0, {3}, {INT64_MAX}}), "reaches outside");
    row("a product that overflows to 4", view({0, {(1LL << 62) + 1, 4}, {0, 1}}), "reaches outside");
    row("a billion elements from one, by stride 0", view({0, {1'000'000'000}, {0}}), "reaches outside");
    row("no elements, but sizes that overflow", view({0, {0, INT64_MAX, INT64_MAX}, {1, 1, 1}}), "reaches outside");
    row("a storage that claims more than its bytes", view({0, {5}, {1}}, 5), "shorter than the file says");
    row("a storage of -1 elements", view({}, -1), "shorter than the file says");
    row("a storage of 2^62 elements", view({}, 1LL << 62), "shorter than the file says");
    row("a storage that is not there", dict(tensor({}, storage(4, "FloatStorage", "1"))), "storage '1' is missing");
    row("a storage under a path", dict(tensor({}, storage(4, "FloatStorage", "../data.pkl"))), "is missing");
    row("a tensor whose key is a number", "}K\1" + tensor({}, storage(4)) + "s", "no text");
    row("a name twice", dict(tensor({}, storage(4)), text("t") + tensor({}, storage(4))), "'t' appears twice");
    row("no tensor at all", "}" + text("a") + "K\1s", "no dictionary of tensors");
    row("a tensor alone", tensor({}, storage(4)), "no dictionary of tensors");
    row("wrappers without an end", "}q\1" + text("model") + "h\1s", "no dictionary of tensors");
}

void TestPickleReader::hostilePicklesAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    for (const std::string &bytes : {torchZip(body.toStdString()), legacy(body.toStdString())}) {
        const auto tensors = read(bytes);
        QVERIFY(!tensors.ok());
        QCOMPARE(tensors.error().kind, Error::Kind::ModelInvalid);
        const QString got = QString::fromStdString(tensors.error().detail).left(400);
        const bool legacyStorage = !bytes.starts_with("PK") && got.contains(u"a storage that no tensor names");
        QVERIFY2(got.contains(detail) || legacyStorage, qPrintable(got));
    }
}

void TestPickleReader::hostileContainersAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const std::string &bytes, const char *detail) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString::fromUtf8(detail);
    };
    const ZipEntry good{"m/data.pkl", pickle(plain())};
    const ZipEntry data{"m/data/0", kFourFloats};
    const std::string whole = zipOf({good, data});
    const auto patched = [&](std::size_t fromEnd, const std::string &bytes) {
        std::string copy = whole;
        copy.replace(copy.size() - fromEnd, bytes.size(), bytes);
        return copy;
    };
    row("neither zip nor pickle", "hello", "not written by torch.save");
    row("a compressed pickle", zipOf({{"m/data.pkl", pickle(plain()), 8}, data}), "'m/data.pkl' is compressed");
    row("an encrypted entry", zipOf({good, {"m/data/0", kFourFloats, 0, 1}}), "'m/data/0' is encrypted");
    row("big-endian", zipOf({good, {"m/byteorder", "big"}, data}), "big-endian");
    row("an entry twice", zipOf({good, data, data}), "'m/data/0' appears twice");
    row("no pickle", zipOf({data}), "no data.pkl");
    row("a pickle too deep", zipOf({{"a/m/data.pkl", pickle(plain())}, data}), "no data.pkl");
    row("an empty archive with a local signature", "PK\3\4" + zipOf({}), "no data.pkl");
    row("an archive cut off", whole.substr(0, whole.size() - 1), "no end record");
    row("a directory outside the file", patched(6, raw(0xfffffff0U)), "outside the file");
    row("a directory of another size", patched(10, raw(1U)), "directory is damaged");
    row("more entries than the directory has", patched(12, raw(std::uint16_t(9))), "directory is damaged");
    row("a local header elsewhere", patched(22 + 8 + 4, raw(7U)), "'m/data/0' lies outside");
    row("an entry larger than the file", patched(22 + 8 + 46 - 20, raw(0x7fffffffU) + raw(0x7fffffffU)),
        "'m/data/0' lies outside");
    row("a Zip64 size without its field", patched(22 + 8 + 46 - 20, raw(~0U) + raw(~0U)), "Zip64 field is damaged");
    row("a Zip64 end record that is not there",
        whole.substr(0, whole.size() - 22) + "PK\6\7" + std::string(4, '\0') + raw(~0ULL) + raw(1U) +
            whole.substr(whole.size() - 22),
        "Zip64 end record");
    row("another pickle", pickle("}"), "not written by torch.save");
    row("a legacy version of the future",
        pickle("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19") + pickle("M\xea\x03") + pickle("}"), "not known");
    row("legacy and big-endian", legacy(plain(), "\x89"), "big-endian");
    row("legacy, cut off in the storage", legacy(plain(), "\x88", raw(std::int64_t(4)) + "1234"), "cut off");
    row("legacy, storage of -1 elements", legacy(plain(), "\x88", raw(std::int64_t(-1)) + kFourFloats), "cut off");
    row("legacy, storage smaller than its tensor", legacy(plain(), "\x88", raw(std::int64_t(1)) + kFourFloats),
        "shorter than the file says");
    row("legacy, no storage at all", legacy(plain(), "\x88", ""), "cut off");
}

void TestPickleReader::hostileContainersAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, detail);
    const auto tensors = read(bytes.toStdString());
    QVERIFY(!tensors.ok());
    QCOMPARE(tensors.error().kind, Error::Kind::ModelInvalid);
    QVERIFY2(QString::fromStdString(tensors.error().detail).contains(detail), tensors.error().detail.c_str());
}

void TestPickleReader::flippedBytesNeverCrash_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const std::string body = dict(tensor({0, {2, 2}, {1, 2}}, storage(4)),
                                  text("args") + global("argparse", "Namespace") + ")\x81}b" + text("tail") +
                                      tensor({3, {1}, {1}}, storage(4)) + text("list") + "]q\1h\1a");
    QTest::newRow("zip format") << QByteArray::fromStdString(torchZip(body));
    QTest::newRow("legacy format") << QByteArray::fromStdString(legacy(body));
}

void TestPickleReader::flippedBytesNeverCrash()
{
    QFETCH(QByteArray, bytes);
    const std::string good = bytes.toStdString();
    QVERIFY(read(good).ok());
    std::mt19937 random(11);
    int refused = 0;
    for (int round = 0; round < 4000; ++round) {
        std::string bad = good;
        for (auto flips = 1 + random() % 3; flips > 0; --flips)
            bad[random() % bad.size()] = char(random());
        if (random() % 8 == 0)
            bad.resize(1 + random() % (bad.size() - 1));
        const auto tensors = read(bad);
        if (!tensors.ok())
            ++refused;
        else
            for (const auto &[name, value] : *tensors)
                QVERIFY(value.to(at::kDouble).sum().defined()); // touches every element
    }
    QVERIFY(refused > 1000);
}

QTEST_GUILESS_MAIN(TestPickleReader)
#include "tst_pickle_reader.moc"
