#include "tests/event_loop_probe.h"
#include "tests/labelled_set.h"
#include "tests/pages_fixture.h"

#include <QApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <functional>

#include "app/analysis_service.h"
#include "app/resources.h"
#include "ui/adaptation_page.h"
#include "ui/main_window.h"
#include "ui/page_bar.h"
#include "ui/training_options_form.h"
#include "ui/training_page.h"

/**
 * Measures what a training and an adaptation do to the window, with the bundled model on the CPU: how long the event
 * loop stands still at most, how soon a cancel ends, how long closing the window takes. No test: times are a machine's.
 */

using namespace loupe;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 600'000; ///< milliseconds

void await(const char *what, const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, kPatience))
        qFatal("waited in vain for %s", what);
}

class Measurement {
public:
    Measurement();
    void training();
    void goingOn();
    void adaptation();
    void closing();

private:
    void prepare();
    void show(Page which) { m_window->findChild<PageBar *>()->showPage(which); }
    TrainingPage *page() const { return m_window->findChild<TrainingPage *>(); }
    QString lastStep() const { return textOf(*page(), "lastStep"); }
    double stepSeconds() const { return lastStep().section(u' ', -2, -2).toDouble(); }
    void awaitSteps(int count) const;

    QTemporaryDir m_dir;
    std::unique_ptr<MainWindow> m_window;
};

Measurement::Measurement()
{
    auto settings = Settings::temporary();
    settings->set(Settings::Key::Device, u"cpu"_s);
    photos::makeLabelledSet(toPath(m_dir.filePath(u"set"_s)), 12, 12);
    m_window = std::make_unique<MainWindow>(std::move(settings), std::make_unique<AnalysisService>());
    m_window->resize(1360, 860);
    m_window->show();
    m_window->useModelFolder(defaultModelFolder());
    QTest::qWait(1000); // the window's own beginning is not what is asked
}

/** All that learns of the bundled network, few pictures a step, looks often. */
void Measurement::prepare()
{
    if (!give(page()->findChild<DataPanel *>(), {m_dir.filePath(u"set"_s)}))
        qFatal("the pictures cannot be read");
    TrainOptions options = *trainPreset("small", TrainStage::Joint);
    options.from = {toPath(defaultModelFolder())};
    options.batch = 1;
    options.accumulation = 2;
    options.steps = 1000;
    options.validateEvery = 4;
    options.validationSamples = 4;
    options.lookEvery = 2;
    page()->findChild<TrainingOptionsForm *>()->setOptions(options);
}

void Measurement::awaitSteps(int count) const
{
    for (int i = 0; i < count; ++i) {
        const QString before = lastStep();
        await("a step", [&] { return lastStep() != before; });
    }
}

void Measurement::training()
{
    show(Page::Train);
    prepare();
    EventLoopProbe pause;
    partOf(*page(), "start")->click();
    awaitSteps(6);
    std::printf("training: longest pause %lld ms in %d turns; a step takes %.2f s\n", pause.longest(), pause.turns(),
                stepSeconds());
    QElapsedTimer clock;
    clock.start();
    partOf(*page(), "cancelRun")->click();
    await("the end", [&] { return partOf(*page(), "start")->isEnabled(); });
    std::printf("cancel: ended after %.2f s with its checkpoint; longest pause so far %lld ms\n",
                double(clock.elapsed()) / 1000, pause.longest());
}

void Measurement::goingOn()
{
    EventLoopProbe pause;
    partOf(*page(), "goOn")->click();
    awaitSteps(2);
    std::printf("going on: longest pause %lld ms\n", pause.longest());
}

void Measurement::adaptation()
{
    show(Page::Adapt);
    auto *adapt = m_window->findChild<AdaptationPage *>();
    const QList<DataPanel *> panels = adapt->findChildren<DataPanel *>();
    if (!give(panels[0], {m_dir.filePath(u"set/Au"_s)}) || !give(panels[1], {m_dir.filePath(u"set"_s)}))
        qFatal("the collection cannot be read");
    EventLoopProbe pause;
    partOf(*adapt, "start")->click();
    await("the adaptation", [&] { return !partOf(*adapt, "cancelRun")->isEnabled(); });
    std::printf("adapting: longest pause %lld ms in %d turns (%s)\n", pause.longest(), pause.turns(),
                qPrintable(textOf(*adapt, "runText").section(u'\n', 0, 0)));
}

void Measurement::closing()
{
    QElapsedTimer clock;
    clock.start();
    m_window->close();
    m_window.reset();
    std::printf("closing while training: %.2f s\n", double(clock.elapsed()) / 1000);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IONBF, 0); // each figure as soon as it is known
    Measurement measurement;
    measurement.adaptation();
    measurement.training();
    measurement.goingOn();
    measurement.closing();
    return 0;
}
