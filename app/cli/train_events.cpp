#include "app/cli/train_events.h"

#include "app/cli/console.h"
#include "app/progress_text.h"

using namespace Qt::StringLiterals;

namespace loupe::cli {

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
        writeLine(eventText(event));
        break;
    case TrainEvent::Kind::Message:
        writeError(visibleText(eventText(event)));
        break;
    case TrainEvent::Kind::Estimate:
    case TrainEvent::Kind::Stage:
        m_first = -1;
        m_start = std::chrono::steady_clock::now();
        end();
        writeLine(eventText(event));
        break;
    case TrainEvent::Kind::Probe:
    case TrainEvent::Kind::Samples:
    case TrainEvent::Kind::Checkpoint:
        break;
    }
}

void TrainEvents::end()
{
    showProgress({});
}

} // namespace loupe::cli
