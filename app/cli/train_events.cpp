#include "app/cli/train_events.h"

#include "app/cli/console.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace loupe::cli {
namespace {

template <class... Values>
std::string formatted(const char *format, Values... values)
{
    char text[200];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

std::string stepText(const TrainEvent &event)
{
    std::string text = formatted("step %lld/%lld  loss %.4f", static_cast<long long>(event.step),
                                 static_cast<long long>(event.steps), event.loss);
    for (const auto &[name, value] : event.parts)
        text += formatted("  %s %.4f", name.c_str(), value);
    return text +
           formatted("  lr %.2g  |g| %.2f  %.2f s", event.learningRate, event.gradientNorm, event.secondsPerStep);
}

} // namespace

std::string figuresText(const ValidationFigures &figures)
{
    return formatted("image AUC %.3f  patch AUC %.3f  pixel F1 %.3f  IoU %.3f  overall %.3f  on %d pictures",
                     figures.imageAuc, figures.patchAuc, figures.maskF1, figures.iou, figures.overall,
                     figures.pictures);
}

void TrainEvents::show(const TrainEvent &event)
{
    switch (event.kind) {
    case TrainEvent::Kind::Step: {
        if (m_first < 0)
            m_first = event.step - 1;
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
        if (progressIsVisible())
            showProgress(rateText(int(event.step - m_first), int(event.steps - m_first), seconds, u"steps"_s) +
                         u"  loss %1"_s.arg(event.loss, 0, 'f', 4));
        else if (event.steps <= 20 || event.step % 10 == 0 || event.step == m_first + 1 || event.step == event.steps)
            writeLine(stepText(event));
        break;
    }
    case TrainEvent::Kind::Validation:
        end();
        writeLine(formatted("step %lld: ", static_cast<long long>(event.step)) + figuresText(event.validation) +
                  (event.best ? "  (best)" : ""));
        break;
    case TrainEvent::Kind::Message:
        writeError(visibleText(QString::fromStdString(event.message)));
        break;
    case TrainEvent::Kind::Probe:
    case TrainEvent::Kind::Checkpoint:
        break;
    }
}

void TrainEvents::end()
{
    showProgress({});
}

} // namespace loupe::cli
