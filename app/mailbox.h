#pragma once

#include <QMutex>

#include <utility>
#include <vector>

namespace loupe {

/** Values on their way from a worker to the GUI thread, which takes them all at once when it has time. Thread-safe. */
template <class T>
class Mailbox {
public:
    void put(T value)
    {
        const QMutexLocker lock(&m_mutex);
        m_values.push_back(std::move(value));
    }
    /** In the order in which they were put. */
    std::vector<T> take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_values, {});
    }

private:
    QMutex m_mutex;
    std::vector<T> m_values;
};

} // namespace loupe
