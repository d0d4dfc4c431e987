#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

#include "model/hashing.h"
#include "model/weights/formula_weights.h"
#include "model/weights/safetensors.h"
#include "training/data/feature_cache.h"

#include <torch/torch.h>

#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace loupe;
namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kEntry = 5000; // a little over one entry of pictureTokens()

FeatureKey keyOf(int picture)
{
    const std::string name = "picture " + std::to_string(picture);
    return {sha256(std::as_bytes(std::span(name))), std::string(64, 'b'), "resize 96, not augmented"};
}

/** 6 x 6 tokens and a class token, 64 wide. */
Tokens pictureTokens(int seed)
{
    torch::manual_seed(std::uint64_t(seed));
    Tokens tokens;
    tokens.values = torch::randn({1, 37, 64});
    tokens.beforeLnPost = tokens.values;
    tokens.gridHeight = 6;
    tokens.gridWidth = 6;
    return tokens;
}

bool holds(const std::optional<Tokens> &found, const Tokens &expected)
{
    return found && found->values.scalar_type() == torch::kBFloat16 &&
           torch::equal(found->values, expected.values.to(torch::kBFloat16)) &&
           found->gridHeight == expected.gridHeight && found->gridWidth == expected.gridWidth;
}

std::vector<fs::path> filesIn(const fs::path &folder)
{
    std::vector<fs::path> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            files.push_back(entry.path());
    return files;
}

void makeOld(const fs::path &file, int hours)
{
    fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours(hours));
}

NetworkOptions tinyOptions()
{
    NetworkOptions options;
    options.backbone.patchSize = 16;
    options.backbone.width = 64;
    options.backbone.layers = 2;
    options.backbone.heads = 4;
    options.backbone.imageSize = 96;
    options.segmenter.dim = 32;
    options.segmenter.pixelLayers = 1;
    options.segmenter.maskLayers = 1;
    options.segmenter.queries = 3;
    return options;
}

} // namespace

/** What is stored comes back; what was damaged, or is another's, never does; limits and full disks end no run. */
class TestFeatureCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        QVERIFY(m_temporary->isValid());
        m_folder = fs::path(m_temporary->path().toStdString()) / "cache";
    }

    void tokensComeBackInHalfTheBytes();
    void anotherKeyIsAnotherEntry_data();
    void anotherKeyIsAnotherEntry();
    void damageIsNoticedAndRemoved_data();
    void damageIsNoticedAndRemoved();
    void whatIsNoPicturesTokensIsRefused();
    void theOldestMakesRoom();
    void whatThisRunUsesStays();
    void whatAnotherProcessUsesStays();
    void filesOfOthersAreNotTouched();
    void aFullDiskIsToldOnce();
    void aFolderThatCannotBeIsToldAtOnce();
    void sizeIsToldBeforehand();
    void theHashFollowsTheBackboneAlone();
    void headsSeeTheSameFromTheCache();

private:
    std::unique_ptr<FeatureCache> open(std::uintmax_t limit = 0)
    {
        auto cache = FeatureCache::open(m_folder, {.limitBytes = limit});
        return cache ? std::move(cache).value() : nullptr;
    }
    fs::path onlyFile() { return filesIn(m_folder).at(0); }

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

void TestFeatureCache::tokensComeBackInHalfTheBytes()
{
    const Tokens tokens = pictureTokens(1);
    const auto first = open();
    QVERIFY(!first->find(keyOf(1)));
    QVERIFY(first->store(keyOf(1), tokens));
    QVERIFY(holds(first->find(keyOf(1)), tokens));
    const auto later = open();
    const auto found = later->find(keyOf(1));
    QVERIFY(holds(found, tokens));
    QVERIFY(!found->beforeLnPost.defined());
    QVERIFY(later->counts().bytes >= 37 * 64 * 2 && later->counts().bytes < kEntry * 2);
    QCOMPARE(later->counts().bytes, fs::file_size(onlyFile()));
    QCOMPARE(first->counts().bytes, fs::file_size(onlyFile()));
    QCOMPARE(later->counts().hits, std::uint64_t(1));
    QCOMPARE(first->counts().misses, std::uint64_t(1));
    fs::remove(onlyFile());
    QVERIFY(holds(found, tokens)); // a view outlives its file
    const Tokens batch = stackTokens({*found, *found});
    QCOMPARE(batch.values.sizes().vec(), (std::vector<int64_t>{2, 37, 64}));
    QCOMPARE(batch.values.scalar_type(), torch::kFloat32);
}

void TestFeatureCache::anotherKeyIsAnotherEntry_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("another picture") << 0;
    QTest::newRow("another backbone") << 1;
    QTest::newRow("another input policy") << 2;
}

void TestFeatureCache::anotherKeyIsAnotherEntry()
{
    QFETCH(int, part);
    const auto cache = open();
    QVERIFY(cache->store(keyOf(1), pictureTokens(1)));
    FeatureKey other = keyOf(1);
    (part == 0 ? other.imageSha256 : part == 1 ? other.backboneSha256 : other.input) += "x";
    QVERIFY(!cache->find(other));
    QVERIFY(cache->store(other, pictureTokens(2)));
    QVERIFY(holds(cache->find(other), pictureTokens(2)));
    QVERIFY(holds(cache->find(keyOf(1)), pictureTokens(1)));
}

void TestFeatureCache::damageIsNoticedAndRemoved_data()
{
    using Damage = std::function<void(const fs::path &)>;
    QTest::addColumn<Damage>("damage");
    const auto rewritten = [](const std::function<void(SafetensorsFile &)> &change) {
        return Damage([change](const fs::path &path) {
            SafetensorsFile file = *readSafetensors(path);
            change(file);
            for (auto &item : file.tensors)
                item.second = item.second.clone();
            if (!writeSafetensors(file.tensors, file.metadata, path))
                qFatal("no damage was done");
        });
    };
    const auto changeByte = [](const fs::path &path, std::int64_t fromEnd) {
        std::fstream stream(path, std::ios::in | std::ios::out | std::ios::binary);
        stream.seekg(-fromEnd, std::ios::end);
        const char byte = char(stream.peek() ^ 1);
        stream.seekp(-fromEnd, std::ios::end);
        stream.put(byte);
    };
    const auto reseal = [](SafetensorsFile &file) {
        const torch::Tensor values = file.tensors.at("tokens").contiguous();
        file.metadata["sha256"] = sha256({static_cast<const std::byte *>(values.const_data_ptr()), values.nbytes()});
    };
    const auto row = [](const char *name, const Damage &damage) { QTest::newRow(name) << damage; };
    row("cut short", [](const fs::path &path) { fs::resize_file(path, fs::file_size(path) - 2); });
    row("empty", [](const fs::path &path) { fs::resize_file(path, 0); });
    row("one bit of the data turned", [=](const fs::path &path) { changeByte(path, 100); });
    row("the header overwritten", [](const fs::path &path) {
        std::fstream(path, std::ios::in | std::ios::out | std::ios::binary) << "no safetensors";
    });
    row("metadata of another picture", rewritten([](SafetensorsFile &f) { f.metadata["image"][0] ^= 1; }));
    row("metadata of another backbone", rewritten([](SafetensorsFile &f) { f.metadata["backbone"] = "c"; }));
    row("metadata of another input", rewritten([](SafetensorsFile &f) { f.metadata["input"] = "resize 448"; }));
    row("no metadata", rewritten([](SafetensorsFile &f) { f.metadata.clear(); }));
    row("no tokens in it", rewritten([](SafetensorsFile &f) { f.tensors = {{"other", torch::ones({2})}}; }));
    row("another type", rewritten([=](SafetensorsFile &f) {
            f.tensors["tokens"] = f.tensors["tokens"].to(torch::kFloat32);
            reseal(f);
        }));
    row("tokens are missing", rewritten([=](SafetensorsFile &f) {
            f.tensors["tokens"] = f.tensors["tokens"].slice(1, 2);
            reseal(f);
        }));
    row("another number of dimensions", rewritten([=](SafetensorsFile &f) {
            f.tensors["tokens"] = f.tensors["tokens"][0];
            reseal(f);
        }));
    row("a grid that is none", rewritten([](SafetensorsFile &f) { f.metadata["grid"] = "six"; }));
    row("not a number in it, in a sound file", rewritten([=](SafetensorsFile &f) {
            f.tensors["tokens"] = f.tensors["tokens"].clone();
            f.tensors["tokens"][0][3][5] = std::nan("");
            reseal(f);
        }));
}

void TestFeatureCache::damageIsNoticedAndRemoved()
{
    QFETCH(std::function<void(const fs::path &)>, damage);
    QVERIFY(open()->store(keyOf(1), pictureTokens(1)));
    damage(onlyFile());
    const auto cache = open();
    QVERIFY(!cache->find(keyOf(1)));
    QCOMPARE(cache->counts().damaged, std::uint64_t(1));
    QCOMPARE(cache->counts().misses, std::uint64_t(1));
    QCOMPARE(cache->counts().bytes, std::uintmax_t(0));
    QVERIFY(filesIn(m_folder).empty());
    QVERIFY(cache->store(keyOf(1), pictureTokens(1)));
    QVERIFY(holds(cache->find(keyOf(1)), pictureTokens(1)));
}

void TestFeatureCache::whatIsNoPicturesTokensIsRefused()
{
    const auto cache = open();
    Tokens broken = pictureTokens(1);
    broken.values[0][0][0] = std::numeric_limits<float>::quiet_NaN();
    Tokens two = pictureTokens(1);
    two.values = two.values.expand({2, -1, -1});
    Tokens cut = pictureTokens(1);
    cut.gridWidth = 7;
    FeatureKey noText = keyOf(1);
    noText.input = "\xff";
    for (const Tokens &tokens : {broken, two, cut, Tokens{}})
        QCOMPARE(int(cache->store(keyOf(1), tokens).error().kind), int(Error::Kind::BadArgument));
    QCOMPARE(int(cache->store(noText, pictureTokens(1)).error().kind), int(Error::Kind::BadArgument));
    QVERIFY(filesIn(m_folder).empty());
    QVERIFY(cache->store(keyOf(1), pictureTokens(1))); // nothing of that ended the storing
    QVERIFY(holds(cache->find(keyOf(1)), pictureTokens(1)));
}

void TestFeatureCache::theOldestMakesRoom()
{
    {
        const auto before = open();
        for (int i = 0; i < 4; ++i) {
            QVERIFY(before->store(keyOf(i), pictureTokens(i)));
            for (const fs::path &file : filesIn(m_folder)) // the first stored becomes the oldest
                makeOld(file, std::max(1, int((fs::file_time_type::clock::now() - fs::last_write_time(file)) /
                                              std::chrono::hours(1)) +
                                              1));
        }
    }
    const auto cache = open(5 * kEntry + kEntry / 2);
    QVERIFY(holds(cache->find(keyOf(0)), pictureTokens(0))); // now the youngest
    QVERIFY(cache->store(keyOf(4), pictureTokens(4)));
    QCOMPARE(cache->counts().evicted, std::uint64_t(0));
    QVERIFY(cache->store(keyOf(5), pictureTokens(5)));
    QCOMPARE(cache->counts().evicted, std::uint64_t(1));
    QVERIFY(!cache->find(keyOf(1)));
    for (const int kept : {0, 2, 3, 4, 5})
        QVERIFY2(holds(cache->find(keyOf(kept)), pictureTokens(kept)), qPrintable(QString::number(kept)));
    QVERIFY(cache->counts().bytes <= 5 * kEntry + kEntry / 2);
}

void TestFeatureCache::whatThisRunUsesStays()
{
    const auto cache = open(2 * kEntry + kEntry / 2);
    QVERIFY(cache->store(keyOf(0), pictureTokens(0)));
    QVERIFY(cache->store(keyOf(1), pictureTokens(1)));
    for (const fs::path &file : filesIn(m_folder))
        makeOld(file, 100);
    const auto refused = cache->store(keyOf(2), pictureTokens(2));
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), int(Error::Kind::DiskFull));
    QVERIFY(cache->store(keyOf(3), pictureTokens(3))); // told once
    QCOMPARE(filesIn(m_folder).size(), std::size_t(2));
    QVERIFY(holds(cache->find(keyOf(0)), pictureTokens(0)));
    QVERIFY(holds(cache->find(keyOf(1)), pictureTokens(1)));
    QCOMPARE(cache->counts().evicted, std::uint64_t(0));
}

void TestFeatureCache::whatAnotherProcessUsesStays()
{
    {
        const auto before = open();
        QVERIFY(before->store(keyOf(0), pictureTokens(0)));
        makeOld(onlyFile(), 9);
        QVERIFY(before->store(keyOf(1), pictureTokens(1)));
    }
    const auto cache = open(2 * kEntry + kEntry / 2);
    QVERIFY(open()->find(keyOf(0)));                   // another opens the oldest after this one has looked
    QVERIFY(cache->store(keyOf(2), pictureTokens(2))); // so the other one has to go
    QVERIFY(holds(cache->find(keyOf(0)), pictureTokens(0)));
    QVERIFY(!cache->find(keyOf(1)));
    const auto other = open();
    QVERIFY(holds(other->find(keyOf(2)), pictureTokens(2))); // and what one stores, all find
}

void TestFeatureCache::filesOfOthersAreNotTouched()
{
    const std::string hex(62, 'a');
    const std::vector<fs::path> theirs{m_folder / "notes.txt", m_folder / "ab" / "photo.jpg",
                                       m_folder / "ab" / "model.safetensors",
                                       m_folder / "letters" / (hex + ".safetensors"), m_folder / (hex + ".part")};
    for (const fs::path &file : theirs) {
        fs::create_directories(file.parent_path());
        std::ofstream(file) << std::string(20'000, 'x');
        makeOld(file, 1000);
    }
    const fs::path young = m_folder / "ab" / (hex + ".safetensors.17-0.part");
    const fs::path abandoned = m_folder / "ab" / (hex + ".safetensors.18-0.part");
    std::ofstream(young) << "x";
    std::ofstream(abandoned) << "x";
    makeOld(abandoned, 2);
    const auto cache = open(kEntry + kEntry / 2);
    QVERIFY(cache->store(keyOf(0), pictureTokens(0)));
    QVERIFY(!cache->store(keyOf(1), pictureTokens(1)));
    for (const fs::path &file : theirs)
        QVERIFY2(fs::file_size(file) == 20'000, file.c_str());
    QVERIFY(fs::exists(young));
    QVERIFY(!fs::exists(abandoned));
}

void TestFeatureCache::aFullDiskIsToldOnce()
{
    fs::create_directories(m_folder);
    const pid_t child = ::fork(); // LibTorch's threads do not come along: only small tensors here
    if (child == 0) {
        if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
            ::_exit(100);
        ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
        if (::mount("tmpfs", m_folder.c_str(), "tmpfs", 0, "size=48k") != 0)
            ::_exit(100);
        const auto cache = open();
        int stored = 0;
        int told = 0;
        for (int i = 0; i < 20; ++i) {
            const auto result = cache->store(keyOf(i), pictureTokens(i));
            told += !result && result.error().kind == Error::Kind::DiskFull ? 1 : 0;
            stored = int(cache->counts().stored);
        }
        const bool kept = holds(cache->find(keyOf(0)), pictureTokens(0)) && !cache->find(keyOf(19));
        ::_exit(told == 1 && stored > 0 && stored < 20 && kept ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 100)
        QSKIP("this process may not mount a small file system");
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TestFeatureCache::aFolderThatCannotBeIsToldAtOnce()
{
    fs::create_directories(m_folder);
    std::ofstream(m_folder / "file") << "x";
    const auto cache = FeatureCache::open(m_folder / "file" / "cache");
    QVERIFY(!cache);
    QCOMPARE(int(cache.error().kind), int(Error::Kind::WriteFailed));
    QCOMPARE(int(FeatureCache::open(m_folder / "file").error().kind), int(Error::Kind::WriteFailed));
}

void TestFeatureCache::sizeIsToldBeforehand()
{
    const auto cache = open();
    for (int i = 0; i < 5; ++i)
        QVERIFY(cache->store(keyOf(i), pictureTokens(i)));
    const std::uintmax_t told = FeatureCache::bytesFor(5, 37, 64);
    QVERIFY(cache->counts().bytes <= told);
    QVERIFY(cache->counts().bytes + 5 * 512 > told);
    QCOMPARE(FeatureCache::bytesFor(100'000, 577, 1024) / 1'000'000'000, std::uintmax_t(118)); // L14-336
}

void TestFeatureCache::theHashFollowsTheBackboneAlone()
{
    const auto filled = [](const NetworkOptions &options) {
        LoupeNet network(options);
        fillWithFormula(*network, "loupe.");
        return network;
    };
    LoupeNet network = filled(tinyOptions());
    LoupeNet same = filled(tinyOptions());
    const std::string hash = backboneHash(network);
    QCOMPARE(hash.size(), std::size_t(64));
    QCOMPARE(backboneHash(same), hash);

    const torch::NoGradGuard noGrad;
    same->classifier->parameters()[0].add_(1);
    QCOMPARE(backboneHash(same), hash);
    same->backbone->ln_pre->bias[0].add_(1e-6);
    QVERIFY(backboneHash(same) != hash);

    NetworkOptions otherHeads = tinyOptions(); // the same weights, other tokens
    otherHeads.backbone.heads = 2;
    LoupeNet different = filled(otherHeads);
    QVERIFY(backboneHash(different) != hash);

    NetworkOptions trace = tinyOptions();
    trace.backbone.stem = Stem::Trace;
    LoupeNet stem = filled(trace);
    const std::string before = backboneHash(stem);
    for (torch::Tensor &buffer : stem->backbone->buffers()) // running means of the batch norms
        if (buffer.is_floating_point())
            buffer[0].add_(0.5);
    QVERIFY(backboneHash(stem) != before);
}

void TestFeatureCache::headsSeeTheSameFromTheCache()
{
    const torch::NoGradGuard noGrad;
    LoupeNet network(tinyOptions());
    fillWithFormula(*network, "loupe.");
    network->eval();
    const auto cache = open();
    const torch::Tensor pixels = formulaImage(2, 96, 96);
    const Tokens computed = network->tokens(pixels);
    std::vector<Tokens> found;
    for (int i = 0; i < 2; ++i) {
        Tokens one = computed;
        one.values = computed.values.slice(0, i, i + 1);
        QVERIFY(cache->store(keyOf(i), one));
        found.push_back(*cache->find(keyOf(i)));
    }
    const Tokens cached = stackTokens(found);
    QVERIFY(torch::equal(cached.values, computed.values.to(torch::kBFloat16).to(torch::kFloat32)));
    const torch::Tensor direct = network->classify(computed).imageLogit;
    QVERIFY(
        torch::allclose(network->classify(cached).imageLogit, direct, 0.02, 0.02 * direct.abs().max().item<double>()));
    const auto maps = network->segment(cached, torch::ones({2})).predictions;
    QCOMPARE(maps.back().maskLogits.sizes().vec(), (std::vector<int64_t>{2, 3, 24, 24}));
}

QTEST_GUILESS_MAIN(TestFeatureCache)
#include "tst_feature_cache.moc"
