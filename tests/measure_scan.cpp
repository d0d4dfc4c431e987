#include "app/scan.h"
#include "tests/case_samples.h"
#include "tests/event_loop_probe.h"
#include "tests/generated_photos.h"
#include "ui/case_table.h"
#include "ui/scan_page.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace loupe;
using samples::value;

/**
 * No test: how long a scan of many files takes beside the network, how much memory, and whether the window stays awake.
 * The model is a stand-in that answers at once; files are hard links to a few pictures, or all different.
 */
namespace {

namespace fs = std::filesystem;

constexpr int kPictures = 50;

void makeFiles(const fs::path &folder, int count, bool distinct)
{
    fs::create_directories(folder);
    for (int i = 0; i < count; ++i) {
        char name[32];
        std::snprintf(name, sizeof name, "photo%06d.png", i);
        if (distinct || i < kPictures) {
            cv::Mat picture;
            cv::resize(photos::texture(i, {12, 12}), picture, {96, 96}, 0, 0, cv::INTER_NEAREST);
            photos::writePng(folder / name, picture);
        } else {
            char first[32];
            std::snprintf(first, sizeof first, "photo%06d.png", i % kPictures);
            fs::create_hard_link(folder / first, folder / name);
        }
    }
}

/** Finds something else in every picture, so that the order of the table changes while it fills. */
Result<LoadedModel> standIn(const AnalyzerOptions &)
{
    ModelCard card;
    card.id = "stand-in";
    const auto analyze = [](const DecodedImage &image, const Progress &) -> Result<Analysis> {
        const double score = double(std::hash<std::string>()(image.facts.sha256) % 1000) / 1000;
        Analysis analysis = samples::analysis(image.facts.file, score);
        analysis.facts = image.facts;
        return analysis;
    };
    LoadedModel model{card, {"cpu", Precision::Fp32, {}}, analyze};
    return model;
}

/** A line of /proc/self/status in MB. */
double memory(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size() + 1).simplified().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

void tell(const ScanStatus &status, double seconds)
{
    std::printf("%lld files in %.1f s: %.0f a second, %lld with the content of another, %lld errors\n",
                static_cast<long long>(status.done), seconds, double(status.done) / seconds,
                static_cast<long long>(status.sameContent), static_cast<long long>(status.errors));
    std::printf("memory: %.0f MB at the end, %.0f MB at its peak\n", memory("VmRSS"), memory("VmHWM"));
    std::fflush(stdout);
}

/** The most work that the GUI thread had between two turns: a pause without what other programs made of it. */
class WorkProbe {
public:
    WorkProbe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const double now = used();
            m_most = std::max(m_most, now - m_before);
            m_before = now;
        });
        m_timer.start(5);
    }
    /** Milliseconds of processor time. */
    double most() const { return m_most; }

private:
    static double used()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return 1e3 * double(time.tv_sec) + 1e-6 * double(time.tv_nsec);
    }
    QTimer m_timer;
    double m_before = used();
    double m_most = 0;
};

/** As loupe-cli does. */
void scanAlone(const ScanOptions &options, const fs::path &file)
{
    const auto store = value(CaseStore::open(value(CaseFile::create(file))));
    QElapsedTimer clock;
    clock.start();
    const ScanReport report = value(scan(*store, value(standIn({})), options));
    tell(report.status, double(clock.elapsed()) / 1000);
}

/** In the page Scan, with its table sorted by score from the start. */
void scanInWindow(const ScanOptions &options, const fs::path &file)
{
    const std::unique_ptr<Settings> settings = Settings::temporary();
    AnalysisService analysis(nullptr, standIn);
    CaseService cases;
    ScanService scan;
    ScanPage page({&analysis, &cases, &scan, settings.get()});
    page.resize(1200, 700);
    page.show();
    page.findChild<CaseTable *>()->sortByColumn(int(CaseColumn::Score), Qt::DescendingOrder);
    QElapsedTimer clock;
    double seconds = 0;
    std::optional<EventLoopProbe> probe;
    std::optional<WorkProbe> work;
    QObject::connect(&analysis, &AnalysisService::modelReady, &cases,
                     [&] { cases.create(QString::fromStdString(file.string())); });
    QObject::connect(&cases, &CaseService::opened, &scan, [&] {
        clock.start();
        page.scanPlaces({QString::fromStdString(options.walk.places.front().string())});
        QTimer::singleShot(1000, &scan, [&probe, &work] {
            probe.emplace();
            work.emplace();
        });
    });
    QObject::connect(&scan, &ScanService::failed, &scan,
                     [](const Error &error) { qFatal("%s", error.detail.c_str()); });
    QObject::connect(&scan, &ScanService::finished, &scan, [&] {
        seconds = double(clock.elapsed()) / 1000;
        QTimer::singleShot(3000, qApp, &QCoreApplication::quit); // the table's last look at the case
    });
    analysis.setModel({});
    QApplication::exec();
    tell(scan.status(), seconds);
    if (probe)
        std::printf("longest pause of the GUI thread: %lld ms; most work between two turns: %.0f ms\n",
                    static_cast<long long>(probe->longest()), work->most());
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FILES"_s, u"How many"_s);
    parser.addOption({u"window"_s, u"In the page Scan, else as loupe-cli does"_s});
    parser.addOption({u"distinct"_s, u"All files are different"_s});
    parser.addHelpOption();
    parser.process(application);
    const int count = parser.positionalArguments().value(0).toInt();
    if (count <= 0)
        parser.showHelp(2);
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    makeFiles(root / "photos", count, parser.isSet(u"distinct"_s));
    const ScanOptions options{.walk = {.places = {root / "photos"}, .recursive = true}};
    std::printf("memory before: %.0f MB\n", memory("VmRSS"));
    (parser.isSet(u"window"_s) ? scanInWindow : scanAlone)(options, root / "a.loupe");
    std::printf("the case: %.0f MB\n", double(fs::file_size(root / "a.loupe")) / 1e6);
    return 0;
}
