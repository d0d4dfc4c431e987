#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace loupe {

/** How long the event loop of this thread stood still at most: what a user feels as a window that hangs. */
class EventLoopProbe {
public:
    EventLoopProbe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(kInterval);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_clock.restart() - kInterval);
            ++m_turns;
        });
        m_clock.start();
        m_timer.start();
    }
    /** Milliseconds. */
    qint64 longest() const { return m_longest; }
    int turns() const { return m_turns; }

private:
    static constexpr int kInterval = 2;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
    int m_turns = 0;
};

} // namespace loupe
