#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <utility>

#include "model/weights/checkpoint.h"
#include "model/weights/encoder_import.h"
#include "model/weights/safetensors.h"

#include <torch/nn/modules/linear.h>
#include <torch/nn/modules/normalization.h>
#include <torch/types.h>

#include <QTemporaryDir>
#include <QTest>

using namespace loupe;
using Kind = Error::Kind;

namespace {

const std::filesystem::path kReference = LOUPE_SHARED_DIR "/reference";
const std::string kConstant = "loupe.segmentor.criterion.empty_weight";

/** head.weight [2, 3], head.bias [2], and two buffers. */
struct Network : torch::nn::Module {
    Network()
    {
        head = register_module("head", torch::nn::Linear(3, 2));
        register_buffer("scale", torch::ones({4}));
        register_buffer("steps", torch::zeros({}, torch::kLong));
    }
    torch::nn::Linear head = nullptr;
};

TensorMap fullSet()
{
    return {{"loupe.head.weight", torch::full({2, 3}, 2.0)},
            {"loupe.head.bias", torch::full({2}, 3.0)},
            {"loupe.scale", torch::full({4}, 5.0)},
            {"loupe.steps", torch::full({}, 7, torch::kLong)}};
}

TensorMap copyOf(const torch::nn::Module &module)
{
    TensorMap copy = moduleWeights(module, "loupe.");
    for (auto &[name, tensor] : copy)
        tensor = tensor.clone();
    return copy;
}

bool sameWeights(const TensorMap &a, const TensorMap &b)
{
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&b](const auto &entry) {
               const auto found = b.find(entry.first);
               return found != b.end() && torch::equal(entry.second, found->second);
           });
}

} // namespace

class TestCheckpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedEncodersAreImported_data();
    void publishedEncodersAreImported();
    void encodersOfOtherShapesAreRefused();
    void contentDecidesTheFormat();
    void weightsAreLoadedWhole();
    void halfPrecisionIsConverted_data();
    void halfPrecisionIsConverted();
    void mismatchesAreRefusedAndNothingIsWritten_data();
    void mismatchesAreRefusedAndNothingIsWritten();
    void partOfANetworkIsLoadedWhenAllowed();
    void storedConstantIsIgnored();
    void savedWeightsComeBack();
    void longListsAreCut();
};

void TestCheckpoint::publishedEncodersAreImported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("type");
    QTest::newRow("bfloat16 at the top") << QStringLiteral("encoder_bfloat16.pt") << int(torch::kBFloat16);
    QTest::newRow("a CLIP model with its text tower") << QStringLiteral("encoder_clip.pt") << int(torch::kFloat);
    QTest::newRow("half inside weights") << QStringLiteral("encoder_half.pt") << int(torch::kHalf);
    QTest::newRow("prefixed inside state_dict") << QStringLiteral("encoder_wrapped.pt") << int(torch::kFloat);
    QTest::newRow("the legacy format") << QStringLiteral("encoder_zip_off.pt") << int(torch::kFloat);
}

void TestCheckpoint::publishedEncodersAreImported()
{
    QFETCH(QString, name);
    QFETCH(int, type);
    const std::filesystem::path path = kReference / "checkpoints" / name.toStdString();
    if (!std::filesystem::exists(path))
        QSKIP("the reference vectors are not beside the checkout");
    const auto file = readCheckpoint(path);
    QVERIFY2(file.ok(), file.ok() ? "" : file.error().detail.c_str());
    const auto encoder = importEncoder(*file);
    QVERIFY2(encoder.ok(), encoder.ok() ? "" : encoder.error().detail.c_str());
    const auto reference = readSafetensors(kReference / "tiny" / "weights.safetensors");
    QVERIFY(reference.ok());
    const auto backbone = importEncoder(reference->tensors); // the same network under our own names
    QVERIFY(backbone.ok());
    QCOMPARE(encoder->size(), std::size_t(42));
    QCOMPARE(encoder->size(), backbone->size());
    for (const auto &[key, wanted] : *backbone) {
        QVERIFY2(encoder->contains(key), key.c_str());
        QVERIFY2(torch::equal(encoder->at(key), wanted.to(torch::ScalarType(type))), key.c_str());
    }
}

void TestCheckpoint::encodersOfOtherShapesAreRefused()
{
    const TensorMap tower{{"conv1.weight", torch::ones({1})},
                          {"transformer.resblocks.0.attn.in_proj_weight", torch::ones({1})}};
    QVERIFY(importEncoder(tower).ok());
    QCOMPARE(importEncoder({}).error().kind, Kind::ModelInvalid);
    QCOMPARE(importEncoder({{"layer1.weight", torch::ones({1})}}).error().kind, Kind::ModelInvalid);
    TensorMap twice = tower;
    twice.emplace("module.conv1.weight", torch::ones({1}));
    QVERIFY(importEncoder(twice).error().detail.find("conv1.weight") != std::string::npos);
}

void TestCheckpoint::contentDecidesTheFormat()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "weights.pt";
    QCOMPARE(readCheckpoint(path).error().kind, Kind::FileMissing);
    QVERIFY(writeSafetensors(fullSet(), {}, path).ok());
    const auto read = readCheckpoint(path);
    QVERIFY(read.ok());
    QVERIFY(sameWeights(*read, fullSet()));
    const auto refusal = [&path](const char *content) {
        std::ofstream(path, std::ios::trunc) << content;
        return readCheckpoint(path).error();
    };
    QCOMPARE(refusal("").kind, Kind::FileEmpty);
    QCOMPARE(refusal("PK\3\4 and no more").kind, Kind::ModelInvalid);
    QCOMPARE(refusal("\x80\2}.").kind, Kind::ModelInvalid);
    QCOMPARE(refusal("<!DOCTYPE html><html>a page instead of a file").kind, Kind::ModelInvalid);
    const Error pointer = refusal("version https://git-lfs.github.com/spec/v1\n");
    QCOMPARE(pointer.kind, Kind::ModelInvalid);
    QVERIFY(pointer.detail.find("Git LFS") != std::string::npos);
}

void TestCheckpoint::weightsAreLoadedWhole()
{
    Network network;
    const auto report = loadWeights(network, fullSet(), {.prefix = "loupe."});
    QVERIFY2(report.ok(), report.ok() ? "" : report.error().detail.c_str());
    QVERIFY(report->complete());
    QVERIFY(sameWeights(copyOf(network), fullSet()));
    QVERIFY(network.head->weight.requires_grad());
    QVERIFY(network.head->weight.is_leaf());
    const TensorMap own = moduleWeights(network, "");
    QVERIFY(own.at("head.weight").is_alias_of(network.head->weight));
    QVERIFY(!own.at("head.weight").requires_grad());
}

void TestCheckpoint::halfPrecisionIsConverted_data()
{
    QTest::addColumn<int>("type");
    for (const auto type : {torch::kHalf, torch::kBFloat16, torch::kDouble})
        QTest::newRow(c10::toString(type)) << int(type);
}

void TestCheckpoint::halfPrecisionIsConverted()
{
    QFETCH(int, type);
    Network network;
    TensorMap tensors = fullSet();
    const torch::Tensor source = torch::tensor({0.1, -1.7}).to(torch::ScalarType(type));
    tensors["loupe.head.bias"] = source;
    QVERIFY(loadWeights(network, tensors, {.prefix = "loupe."}).ok());
    QCOMPARE(network.head->bias.scalar_type(), torch::kFloat);
    QVERIFY(torch::equal(network.head->bias.detach(), source.to(torch::kFloat)));
}

void TestCheckpoint::mismatchesAreRefusedAndNothingIsWritten_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("change");
    QTest::addColumn<bool>("partial");
    QTest::addColumn<QString>("detail");
    enum { Remove, Add, Reshape, Retype };
    const auto row = [](const char *name, const char *key, int change, bool partial, const char *detail) {
        QTest::newRow(name) << QString::fromUtf8(key) << change << partial << QString::fromUtf8(detail);
    };
    row("a key is missing", "loupe.scale", Remove, false, "missing (1): loupe.scale");
    row("a key nobody wants", "loupe.other", Add, false, "unexpected (1): loupe.other");
    row("a key without the prefix", "scale", Add, false, "unexpected (1): scale");
    row("a key nobody wants, partial", "loupe.other", Add, true, "unexpected (1): loupe.other");
    row("another shape", "loupe.head.bias", Reshape, false, "misshapen (1): loupe.head.bias: file [3, 1], network [2]");
    row("another shape, partial", "loupe.head.bias", Reshape, true, "loupe.head.bias: file [3, 1], network [2]");
    row("whole numbers for weights", "loupe.head.bias", Retype, false, "file Long, network Float");
    row("fractions for a counter", "loupe.steps", Retype, false, "file Float, network Long");
}

void TestCheckpoint::mismatchesAreRefusedAndNothingIsWritten()
{
    QFETCH(QString, key);
    QFETCH(int, change);
    QFETCH(bool, partial);
    QFETCH(QString, detail);
    TensorMap tensors = fullSet();
    torch::Tensor &tensor = tensors[key.toStdString()];
    if (change == 0)
        tensors.erase(key.toStdString());
    else if (change == 3)
        tensor = tensor.to(tensor.is_floating_point() ? torch::kLong : torch::kFloat);
    else
        tensor = torch::ones({3, 1});
    Network network;
    const TensorMap before = copyOf(network);
    const auto report = loadWeights(network, tensors, {.prefix = "loupe.", .partial = partial});
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, Kind::WeightsMismatch);
    QVERIFY2(QString::fromStdString(report.error().detail).contains(detail), report.error().detail.c_str());
    QVERIFY(sameWeights(copyOf(network), before));
}

void TestCheckpoint::partOfANetworkIsLoadedWhenAllowed()
{
    Network network;
    const TensorMap before = copyOf(network);
    const auto report =
        loadWeights(network, {{"loupe.head.bias", torch::full({2}, 3.0)}}, {.prefix = "loupe.", .partial = true});
    QVERIFY(report.ok());
    QCOMPARE(report->missing.size(), std::size_t(3));
    QVERIFY(torch::equal(network.head->bias.detach(), torch::full({2}, 3.0)));
    QVERIFY(torch::equal(network.head->weight.detach(), before.at("loupe.head.weight")));
}

void TestCheckpoint::storedConstantIsIgnored()
{
    Network network;
    TensorMap tensors = fullSet();
    tensors[kConstant] = torch::tensor({1.0F, 0.1F});
    const auto report = loadWeights(network, tensors, {.prefix = "loupe."});
    QVERIFY(report.ok());
    QVERIFY(report->complete());
}

void TestCheckpoint::savedWeightsComeBack()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "model.safetensors";
    const Network saved;
    Network loaded;
    QVERIFY(!sameWeights(copyOf(saved), copyOf(loaded))); // both begin at random
    QVERIFY(writeSafetensors(moduleWeights(saved, "loupe."), {}, path).ok());
    const auto tensors = readCheckpoint(path);
    QVERIFY(tensors.ok());
    QVERIFY(loadWeights(loaded, *tensors, {.prefix = "loupe."}).ok());
    QVERIFY(sameWeights(copyOf(saved), copyOf(loaded)));
}

void TestCheckpoint::longListsAreCut()
{
    ImportReport report;
    QVERIFY(report.complete());
    QCOMPARE(report.text(), std::string());
    for (int i = 0; i < 23; ++i)
        report.missing.push_back("k" + std::to_string(i));
    report.unexpected = {"x"};
    const std::string text = report.text();
    QVERIFY(text.starts_with("missing (23): k0, k1, "));
    QVERIFY(text.ends_with("k19 and 3 more\nunexpected (1): x"));
    QVERIFY(!report.complete());
}

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
